#include "items/importrowmodel.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr int columns = 6;

/// The worst first.
int weightOf(const ImportRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Rejected:
        return 0;
    case RowOutcome::Pending:
        return 1;
    case RowOutcome::Duplicate:
        return 3;
    default:
        return 2;
    }
}

} // namespace

QString importFilterText(ImportFilter filter)
{
    switch (filter) {
    case ImportFilter::All:
        return ImportRowModel::tr("全部");
    case ImportFilter::Attention:
        return ImportRowModel::tr("需看的");
    case ImportFilter::Added:
        return rowOutcomeText(RowOutcome::Added);
    case ImportFilter::Updated:
        return rowOutcomeText(RowOutcome::Updated);
    case ImportFilter::Unchanged:
        return rowOutcomeText(RowOutcome::Unchanged);
    case ImportFilter::Duplicate:
        return rowOutcomeText(RowOutcome::Duplicate);
    case ImportFilter::Pending:
        return rowOutcomeText(RowOutcome::Pending);
    case ImportFilter::Rejected:
        return rowOutcomeText(RowOutcome::Rejected);
    case ImportFilter::Warning:
        return ImportRowModel::tr("有提示");
    }
    return {};
}

void ImportRowModel::setReport(std::shared_ptr<const ImportReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_confirmed.clear();
    m_filter = ImportFilter::All;
    collect();
    endResetModel();
    emit confirmedChanged();
}

void ImportRowModel::replaceReport(std::shared_ptr<const ImportReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    QSet<int> kept;
    for (const ImportRow &row : m_report->rowsSeen) {
        if (m_confirmed.contains(row.row) && canConfirm(row))
            kept.insert(row.row);
    }
    m_confirmed = kept;
    collect();
    endResetModel();
    emit confirmedChanged();
}

void ImportRowModel::setFilter(ImportFilter filter)
{
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

bool ImportRowModel::passes(const ImportRow &row, ImportFilter filter) const
{
    switch (filter) {
    case ImportFilter::All:
        return true;
    case ImportFilter::Attention:
        return needsAttention(row);
    case ImportFilter::Added:
        return row.outcome == RowOutcome::Added;
    case ImportFilter::Updated:
        return row.outcome == RowOutcome::Updated;
    case ImportFilter::Unchanged:
        return row.outcome == RowOutcome::Unchanged;
    case ImportFilter::Duplicate:
        return row.outcome == RowOutcome::Duplicate;
    case ImportFilter::Pending:
        return row.outcome == RowOutcome::Pending;
    case ImportFilter::Rejected:
        return row.outcome == RowOutcome::Rejected;
    case ImportFilter::Warning:
        return row.hasWarning;
    }
    return false;
}

void ImportRowModel::collect()
{
    m_shown.clear();
    if (!m_report)
        return;
    const QVector<ImportRow> &rows = m_report->rowsSeen;
    for (int i = 0; i < rows.size(); ++i) {
        if (passes(rows[i], m_filter))
            m_shown.append(i);
    }
    if (m_filter == ImportFilter::Attention)
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [&](int a, int b) { return weightOf(rows[a]) < weightOf(rows[b]); });
}

int ImportRowModel::countOf(ImportFilter filter) const
{
    if (!m_report)
        return 0;
    return static_cast<int>(
        std::count_if(m_report->rowsSeen.cbegin(), m_report->rowsSeen.cend(),
                      [&](const ImportRow &row) { return passes(row, filter); }));
}

const ImportRow *ImportRowModel::rowAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_report->rowsSeen[m_shown[row]] : nullptr;
}

bool ImportRowModel::canConfirm(const ImportRow &row) const
{
    if (!m_report || !m_report->dryRun)
        return false;
    const bool proposes = !row.townProposal.isEmpty() && row.outcome != RowOutcome::Rejected &&
                          row.outcome != RowOutcome::Duplicate;
    return row.outcome == RowOutcome::Pending || proposes;
}

QString ImportRowModel::confirmText(const ImportRow &row) const
{
    if (!canConfirm(row))
        return {};
    return row.outcome == RowOutcome::Pending ? tr("确认无误")
                                              : tr("采用“%1”").arg(row.townProposal);
}

void ImportRowModel::setConfirmed(int row, bool confirmed)
{
    const ImportRow *found = rowAt(row);
    if (!found || !canConfirm(*found) || isConfirmed(*found) == confirmed)
        return;
    if (confirmed)
        m_confirmed.insert(found->row);
    else
        m_confirmed.remove(found->row);
    emit dataChanged(index(row, 0), index(row, columns - 1));
    emit confirmedChanged();
}

int ImportRowModel::confirmedPending() const
{
    if (!m_report || m_confirmed.isEmpty())
        return 0;
    return static_cast<int>(std::count_if(
        m_report->rowsSeen.cbegin(), m_report->rowsSeen.cend(), [&](const ImportRow &row) {
            return row.outcome == RowOutcome::Pending && isConfirmed(row);
        }));
}

int ImportRowModel::rowsToWrite() const
{
    if (!m_report)
        return 0;
    const auto towns = std::count_if(
        m_report->rowsSeen.cbegin(), m_report->rowsSeen.cend(), [&](const ImportRow &row) {
            return row.outcome == RowOutcome::Unchanged && isConfirmed(row);
        });
    return m_report->added + m_report->updated + confirmedPending() + static_cast<int>(towns);
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ImportRowModel::text(const ImportRow &row, ImportColumn column) const
{
    switch (column) {
    case ImportColumn::Row:
        return QString::number(row.row);
    case ImportColumn::Outcome:
        return rowOutcomeText(row.outcome);
    case ImportColumn::Name:
        return row.name;
    case ImportColumn::CreditCode:
        return row.creditCode;
    case ImportColumn::Town:
        return row.town;
    case ImportColumn::Reason:
        if (!row.reason.isEmpty())
            return row.reason;
        return row.outcome == RowOutcome::Added ? tr("库内没有这家企业") : tr("与库内相同");
    }
    return {};
}

QVariant ImportRowModel::data(const QModelIndex &index, int role) const
{
    const ImportRow *row = rowAt(index.row());
    if (!row)
        return {};
    const auto column = static_cast<ImportColumn>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*row, column);
    if (role == Qt::TextAlignmentRole && column == ImportColumn::Row)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && column == ImportColumn::Reason && canConfirm(*row))
        return static_cast<int>(isConfirmed(*row) ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool ImportRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ImportRow *row = rowAt(index.row());
    if (!row || role != Qt::CheckStateRole || !canConfirm(*row))
        return false;
    setConfirmed(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ImportRowModel::flags(const QModelIndex &index) const
{
    const ImportRow *row = rowAt(index.row());
    const bool box =
        row && index.column() == static_cast<int>(ImportColumn::Reason) && canConfirm(*row);
    return QAbstractTableModel::flags(index) | (box ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<ImportColumn>(section);
    if (orientation == Qt::Vertical || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole && column == ImportColumn::Row)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ImportColumn::Row:
        return tr("原行");
    case ImportColumn::Outcome:
        return tr("结果");
    case ImportColumn::Name:
        return tr("企业名称");
    case ImportColumn::CreditCode:
        return tr("统一社会信用代码");
    case ImportColumn::Town:
        return tr("镇街");
    case ImportColumn::Reason:
        return tr("原因 / 变更");
    }
    return {};
}

} // namespace peiyu
