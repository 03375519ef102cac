#include "items/importrowmodel.h"

#include <algorithm>

namespace peiyu {

namespace {

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
    case ImportFilter::Corrected:
        return ImportRowModel::tr("已更正");
    }
    return {};
}

void ImportRowModel::setReport(std::shared_ptr<const ImportReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    m_confirmed.clear();
    m_filter = ImportFilter::All;
    chooseFigures();
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
    case ImportFilter::Corrected:
        return row.isCorrected();
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
    emit dataChanged(index(row, 0), index(row, reasonSection()));
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

} // namespace peiyu
