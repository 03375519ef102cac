// What stands in the columns of the rows, and what can be corrected there.

#include "exchange/columnkeys.h"
#include "items/importrowmodel.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr int columnsBesideFigures = 6;
constexpr int firstFigure = static_cast<int>(ImportColumn::Figure);
constexpr int mostFigures = 3;

bool holdsNumbers(const QString &key)
{
    return figureColumnFromKey(key) || periodColumnFromKey(key);
}

} // namespace

/// What something is said about, then the last year, then 资质; in the order of the list. The
/// others stand with the differences.
void ImportRowModel::chooseFigures()
{
    QSet<QString> named;
    for (const ImportRow &row : m_report->rowsSeen) {
        for (const ImportCell &cell : row.cells) {
            if (cell.issue)
                named.insert(cell.field);
        }
    }
    const auto weightOf = [&](const QString &key) {
        const auto figure = figureColumnFromKey(key);
        return std::pair(named.contains(key), figure ? figure->year : -1);
    };
    QStringList wanted = m_report->figureColumns;
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](const QString &a, const QString &b) { return weightOf(a) > weightOf(b); });
    wanted = wanted.mid(0, mostFigures);
    m_figures.clear();
    for (const QString &key : m_report->figureColumns) {
        if (wanted.contains(key))
            m_figures.append(key);
    }
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsBesideFigures + static_cast<int>(m_figures.size());
}

ImportColumn ImportRowModel::columnAt(int section) const
{
    if (section == reasonSection())
        return ImportColumn::Reason;
    return static_cast<ImportColumn>(std::min(section, firstFigure));
}

bool ImportRowModel::isIdle(ImportColumn column) const
{
    const bool code = column == ImportColumn::CreditCode;
    if ((!code && column != ImportColumn::Town) || !m_report ||
        m_report->kind != ImportKind::Figures)
        return false;
    const QString field = importFieldKey(code ? ImportField::CreditCode : ImportField::Town);
    return std::none_of(
        m_report->rowsSeen.begin(), m_report->rowsSeen.end(), [&](const ImportRow &row) {
            const ImportCell *cell = row.cell(field);
            return (cell && (cell->issue || cell->isCorrected() || !cell->text.isEmpty())) ||
                   !(code ? row.creditCode : row.town).isEmpty();
        });
}

bool ImportRowModel::hasOwnColumn(const QString &field) const
{
    return field == importFieldKey(ImportField::Name) ||
           field == importFieldKey(ImportField::CreditCode) ||
           field == importFieldKey(ImportField::Town) || m_figures.contains(field);
}

QString ImportRowModel::fieldAt(const QModelIndex &index) const
{
    const ImportRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (columnAt(index.column())) {
    case ImportColumn::Row:
    case ImportColumn::Outcome:
        return {};
    case ImportColumn::Name:
        return importFieldKey(ImportField::Name);
    case ImportColumn::CreditCode:
        return importFieldKey(ImportField::CreditCode);
    case ImportColumn::Town:
        return importFieldKey(ImportField::Town);
    case ImportColumn::Figure:
        return m_figures.value(index.column() - firstFigure);
    case ImportColumn::Reason:
        for (const ImportCell &cell : row->cells) {
            if (cell.issue && !hasOwnColumn(cell.field))
                return cell.field;
        }
        return {};
    }
    return {};
}

const ImportCell *ImportRowModel::cellAt(const QModelIndex &index) const
{
    const ImportRow *row = rowAt(index.row());
    return row ? row->cell(fieldAt(index)) : nullptr;
}

const FieldChange *ImportRowModel::changeAt(const QModelIndex &index) const
{
    const ImportRow *row = rowAt(index.row());
    const QString field = fieldAt(index);
    if (!row || row->isNew || field.isEmpty())
        return nullptr;
    const auto found = std::find_if(row->changes.begin(), row->changes.end(),
                                    [&](const FieldChange &one) { return one.field == field; });
    return found == row->changes.end() ? nullptr : &*found;
}

int ImportRowModel::namedSection(const ImportRow &row) const
{
    const int name = static_cast<int>(ImportColumn::Name);
    // The worst is told first.
    if (row.cells.isEmpty() || !row.cells.first().issue)
        return name;
    const QString &field = row.cells.first().field;
    if (m_figures.contains(field))
        return firstFigure + static_cast<int>(m_figures.indexOf(field));
    if (field == importFieldKey(ImportField::CreditCode))
        return static_cast<int>(ImportColumn::CreditCode);
    if (field == importFieldKey(ImportField::Town))
        return static_cast<int>(ImportColumn::Town);
    return hasOwnColumn(field) ? name : reasonSection();
}

QString ImportRowModel::text(const ImportRow &row, const QModelIndex &index) const
{
    // What could not be read stands as it is in the file.
    const auto orInFile = [&](const QString &judged) {
        const ImportCell *cell = judged.isEmpty() ? cellAt(index) : nullptr;
        return cell ? cell->text : judged;
    };
    switch (columnAt(index.column())) {
    case ImportColumn::Row:
        return QString::number(row.row);
    case ImportColumn::Outcome:
        return rowOutcomeText(row.outcome);
    case ImportColumn::Name:
        return orInFile(row.name);
    case ImportColumn::CreditCode:
        return orInFile(row.creditCode);
    case ImportColumn::Town:
        return orInFile(row.town);
    case ImportColumn::Figure:
        // Of a long list the figures of sound rows are not kept.
        return cellAt(index) ? orInFile({}) : QStringLiteral("…");
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
    const ImportColumn column = columnAt(index.column());
    if (role == Qt::DisplayRole) // a row is one line high
        return text(*row, index).replace(u'\n', QStringLiteral("；"));
    if (role == Qt::ToolTipRole)
        return text(*row, index);
    if (role == Qt::EditRole && !fieldAt(index).isEmpty()) {
        const ImportCell *cell = cellAt(index);
        return cell ? cell->text : text(*row, index);
    }
    if (role == Qt::TextAlignmentRole &&
        (column == ImportColumn::Row ||
         (column == ImportColumn::Figure && holdsNumbers(fieldAt(index)))))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && column == ImportColumn::Reason && canConfirm(*row))
        return static_cast<int>(isConfirmed(*row) ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool ImportRowModel::correct(const QModelIndex &index, const QString &text)
{
    const ImportRow *row = rowAt(index.row());
    const QString typed = text.trimmed();
    if (!row || !flags(index).testFlag(Qt::ItemIsEditable) ||
        typed == index.data(Qt::EditRole).toString().trimmed())
        return false;
    emit corrected(row->row, fieldAt(index), typed);
    return true;
}

bool ImportRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::EditRole)
        return correct(index, value.toString());
    const ImportRow *row = rowAt(index.row());
    if (!row || role != Qt::CheckStateRole || !canConfirm(*row))
        return false;
    setConfirmed(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ImportRowModel::flags(const QModelIndex &index) const
{
    const ImportRow *row = rowAt(index.row());
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!row)
        return flags;
    if (index.column() == reasonSection() && canConfirm(*row))
        flags |= Qt::ItemIsUserCheckable;
    const QString key = fieldAt(index);
    const auto field = importFieldFromKey(key);
    // A figure or 资质 without a column of its own has no cell to correct.
    const bool known = field ? importFields(m_report->kind).contains(*field)
                             : columnOfKey(m_report->source.mapping, key) >= 0;
    if (m_correctable && m_report->dryRun && known)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const ImportColumn column = columnAt(section);
    const QString figure = m_figures.value(section - firstFigure);
    const bool isNumber = column == ImportColumn::Figure && holdsNumbers(figure);
    if (role == Qt::ToolTipRole && column == ImportColumn::Figure)
        return columnKeyText(figure);
    if (role == Qt::TextAlignmentRole && (column == ImportColumn::Row || isNumber))
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
    case ImportColumn::Figure:
        return columnKeyText(figure);
    case ImportColumn::Reason:
        return tr("原因 / 变更");
    }
    return {};
}

} // namespace peiyu
