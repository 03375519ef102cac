#include "items/periodgridmodel.h"

#include "domain/textfold.h"
#include "items/itemroles.h"

#include <algorithm>

namespace peiyu {

namespace {

/// How offices leave a cell empty.
bool saysNothing(const QString &words)
{
    return words.isEmpty() || words == u"-" || words == u"—" || words == u"/" || words == u"\\" ||
           words == PeriodGridModel::tr("无") || words == PeriodGridModel::tr("未报");
}

bool isNumber(const QString &words)
{
    bool number = false;
    toHalfWidth(words).remove(u',').toDouble(&number);
    return number || saysNothing(words);
}

QString folded(const QString &name)
{
    return toHalfWidth(tidyText(name)).remove(u' ').toLower();
}

} // namespace

PeriodGridModel::PeriodGridModel(QObject *parent) : QAbstractTableModel(parent) {}

bool PeriodGridModel::resetsWith(const PeriodGrid &grid, const PeriodGridLayout &layout) const
{
    return !(layout == m_layout) || grid.firms.size() != m_grid.firms.size() ||
           !std::equal(
               grid.firms.begin(), grid.firms.end(), m_grid.firms.begin(),
               [](const auto &a, const auto &b) { return a.id == b.id && a.name == b.name; });
}

void PeriodGridModel::setGrid(const PeriodGrid &grid, const PeriodGridLayout &layout)
{
    m_sent.removeIf([](const auto &sent) { return sent.value().answered; });
    if (!resetsWith(grid, layout)) {
        // Editors stay open; what was refused stays until it is mended.
        m_grid = grid;
        if (rowCount() > 0 && columnCount() > 1)
            emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_grid = grid;
    m_layout = layout;
    endResetModel();
}

void PeriodGridModel::setEditable(bool editable)
{
    m_editable = editable;
}

void PeriodGridModel::setHint(PeriodHint hint)
{
    m_hint = hint;
    if (rowCount() > 0 && columnCount() > 1)
        emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1), {HintRole});
}

qsizetype PeriodGridModel::seriesIndex(int row) const
{
    const qsizetype at = m_layout.shape == PeriodGridShape::OneFirm ? 0 : row;
    return at < m_grid.firms.size() ? at : -1;
}

const MonitoredFirm *PeriodGridModel::firmAt(int row) const
{
    const qsizetype at = row < 0 ? -1 : seriesIndex(row);
    return at < 0 ? nullptr : &m_grid.firms[at];
}

int PeriodGridModel::rowOf(const EnterpriseId &firm) const
{
    for (int row = 0; row < m_grid.firms.size(); ++row) {
        if (m_grid.firms[row].id == firm)
            return row;
    }
    return -1;
}

std::optional<FigureMeasure> PeriodGridModel::measureAt(const QModelIndex &index) const
{
    const int column = index.column() - 1;
    if (!index.isValid() || column < 0 || m_layout.periods.isEmpty())
        return std::nullopt;
    FigureMeasure measure;
    measure.cumulative = m_layout.cumulative;
    switch (m_layout.shape) {
    case PeriodGridShape::OnePeriod:
        measure.item = allPeriodItems[static_cast<size_t>(column)];
        measure.period = m_layout.periods.first();
        break;
    case PeriodGridShape::OneItem:
        measure.item = m_layout.item;
        measure.period = m_layout.periods[column];
        break;
    case PeriodGridShape::OneFirm:
        measure.item = allPeriodItems[static_cast<size_t>(index.row())];
        measure.period = m_layout.periods[column];
        break;
    }
    return measure;
}

const FigureSeries *PeriodGridModel::seriesAt(const QModelIndex &index) const
{
    const auto measure = measureAt(index);
    const qsizetype at = measure ? seriesIndex(index.row()) : -1;
    return at < 0 ? nullptr : &m_grid.series[at].of(measure->item);
}

std::optional<FigureAmount> PeriodGridModel::amountAt(const QModelIndex &index) const
{
    const FigureSeries *series = seriesAt(index);
    return series ? series->of(*measureAt(index)) : std::nullopt;
}

QString PeriodGridModel::keyOf(const EnterpriseId &firm, const FigureMeasure &measure) const
{
    return firm.value() + u' ' + measure.period.key() + u' ' + periodItemKey(measure.item) +
           (measure.cumulative ? QStringLiteral(" 1") : QString());
}

QString PeriodGridModel::keyAt(const QModelIndex &index) const
{
    const auto measure = measureAt(index);
    const MonitoredFirm *firm = firmAt(index.row());
    return measure && firm ? keyOf(firm->id, *measure) : QString();
}

QString PeriodGridModel::keyOf(const PeriodCell &cell) const
{
    const auto item = periodItemFromKey(cell.field);
    return item ? keyOf(cell.firm, {*item, cell.period, cell.cumulative}) : QString();
}

QModelIndex PeriodGridModel::indexOf(const PeriodCell &cell) const
{
    const auto item = periodItemFromKey(cell.field);
    if (!item || cell.cumulative != m_layout.cumulative)
        return {};
    const auto period = static_cast<int>(m_layout.periods.indexOf(cell.period));
    const int itemAt = static_cast<int>(*item);
    if (period < 0 || (m_layout.shape == PeriodGridShape::OneItem && *item != m_layout.item))
        return {};
    const int row = rowOf(cell.firm);
    if (row < 0)
        return {};
    if (m_layout.shape == PeriodGridShape::OneFirm)
        return index(itemAt, period + 1);
    return index(row, (m_layout.shape == PeriodGridShape::OnePeriod ? itemAt : period) + 1);
}

QString PeriodGridModel::faultAt(const QModelIndex &index) const
{
    return m_faults.value(keyAt(index)).reason;
}

void PeriodGridModel::tell(const PeriodCell &cell)
{
    if (const QModelIndex at = indexOf(cell); at.isValid())
        emit dataChanged(at, at);
}

void PeriodGridModel::refuse(const PeriodCell &cell, const QString &reason)
{
    const QString key = keyOf(cell);
    const auto sent = m_sent.constFind(key);
    if (sent != m_sent.constEnd() && sent->value != cell.value)
        return;
    // It is not on its way any more, whatever was typed over it: typed again it is written again.
    m_sent.remove(key);
    const auto fault = m_faults.constFind(key);
    if (fault != m_faults.constEnd() && fault->typed != cell.value)
        return;
    m_faults.insert(key, {cell.value, reason});
    tell(cell);
}

bool PeriodGridModel::isRefused(const PeriodCell &cell) const
{
    const auto fault = m_faults.constFind(keyOf(cell));
    return fault != m_faults.constEnd() && fault->typed == cell.value;
}

void PeriodGridModel::send(const PeriodCell &cell)
{
    m_faults.remove(keyOf(cell));
    m_sent.insert(keyOf(cell), {cell.value, cell.value});
    tell(cell);
}

void PeriodGridModel::settle(const PeriodCell &cell)
{
    const auto sent = m_sent.find(keyOf(cell));
    if (sent == m_sent.end() || sent->value != cell.value)
        return;
    sent->answered = true;
    const QModelIndex at = indexOf(cell);
    if (!at.isValid() || figureAmount(cell.value) != amountAt(at))
        return;
    m_sent.remove(keyOf(cell)); // it was read already
    emit dataChanged(at, at);
}

int PeriodGridModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_grid.firms.isEmpty())
        return 0;
    return m_layout.shape == PeriodGridShape::OneFirm ? static_cast<int>(allPeriodItems.size())
                                                      : static_cast<int>(m_grid.firms.size());
}

int PeriodGridModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_layout.periods.isEmpty())
        return 0;
    return 1 + (m_layout.shape == PeriodGridShape::OnePeriod
                    ? static_cast<int>(allPeriodItems.size())
                    : static_cast<int>(m_layout.periods.size()));
}

Qt::ItemFlags PeriodGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return m_editable && index.column() > 0 ? plain | Qt::ItemIsEditable : plain;
}

QVariant PeriodGridModel::shown(const QModelIndex &index, int role) const
{
    const auto fault = m_faults.constFind(keyAt(index));
    if (fault != m_faults.constEnd())
        return fault->typed;
    const auto sent = m_sent.constFind(keyAt(index));
    if (sent != m_sent.constEnd())
        return sent->typed;
    const auto amount = amountAt(index);
    if (role == Qt::EditRole)
        return amount ? figureAmountValue(*amount) : QString();
    const auto measure = measureAt(index);
    return amount && measure ? QVariant(figureAmountText(measure->item, amount)) : QVariant();
}

QString PeriodGridModel::hintAt(const QModelIndex &index) const
{
    const FigureSeries *series = seriesAt(index);
    if (!series)
        return {};
    const FigureMeasure measure = *measureAt(index);
    const auto amount =
        series->of(m_hint == PeriodHint::Before ? measure.before() : measure.yearBefore());
    return amount ? figureAmountText(measure.item, amount) : QString();
}

QVariant PeriodGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0) {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        if (m_layout.shape == PeriodGridShape::OneFirm) {
            const PeriodItem item = allPeriodItems[static_cast<size_t>(index.row())];
            return tr("%1（%2）").arg(periodItemText(item), periodItemUnitText(item));
        }
        const MonitoredFirm *firm = firmAt(index.row());
        return firm ? (role == Qt::DisplayRole ? firm->shortName : firm->name) : QString();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(index, role);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole: {
        const QString fault = faultAt(index);
        return fault.isEmpty() ? QVariant() : QVariant(fault);
    }
    case HintRole:
        return hintAt(index);
    case MissingRole:
        return !amountAt(index) && !m_faults.contains(keyAt(index)) &&
               !m_sent.contains(keyAt(index));
    default:
        return {};
    }
}

std::optional<PeriodCell> PeriodGridModel::take(const QModelIndex &index, const QString &typed)
{
    const auto measure = measureAt(index);
    const MonitoredFirm *firm = firmAt(index.row());
    if (!measure || !firm || !m_editable)
        return std::nullopt;
    const QString key = keyAt(index);
    const bool wasFaulty = m_faults.remove(key) > 0;
    const QString words = tidyText(typed);
    const auto value =
        normalizedPeriodFigure(measure->item, saysNothing(words) ? QString() : words);
    if (!value) {
        m_faults.insert(key, {typed, value.error().text});
        emit dataChanged(index, index);
        return std::nullopt;
    }
    // The same month mended in the other way of counting.
    m_faults.remove(keyOf(firm->id, {measure->item, measure->period, !measure->cumulative}));
    // What is on its way counts: typed back to what stands in the base, it must be written again.
    const auto sent = m_sent.constFind(key);
    const auto before = sent == m_sent.constEnd() ? amountAt(index) : figureAmount(sent->value);
    if (figureAmount(*value) == before) {
        if (wasFaulty)
            emit dataChanged(index, index);
        return std::nullopt;
    }
    const PeriodCell cell{firm->id, measure->period, periodItemKey(measure->item), *value,
                          measure->cumulative};
    // Shown until it is written and read again.
    m_sent.insert(key, {value->isEmpty() ? QString() : words, *value});
    emit dataChanged(index, index);
    return cell;
}

bool PeriodGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (const auto cell = take(index, value.toString()))
        emit edited({*cell});
    return true;
}

QHash<QString, int> PeriodGridModel::rowsByName() const
{
    QHash<QString, int> rows;
    if (m_layout.shape == PeriodGridShape::OneFirm)
        return rows;
    // A short name may be two firms': the name and the code are said later and hold.
    for (int row = 0; row < m_grid.firms.size(); ++row)
        rows.insert(folded(m_grid.firms[row].shortName), row);
    for (int row = 0; row < m_grid.firms.size(); ++row) {
        rows.insert(folded(m_grid.firms[row].name), row);
        if (!m_grid.firms[row].creditCode.isEmpty())
            rows.insert(folded(m_grid.firms[row].creditCode), row);
    }
    return rows;
}

/// The columns that bear these words over them, -1 for words that are none; empty when no word is.
QVector<int> PeriodGridModel::columnsOf(const QStringList &head) const
{
    QHash<QString, int> named;
    for (int column = 1; column < columnCount(); ++column) {
        const QString whole = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        named.insert(folded(whole), column);
        if (m_layout.shape == PeriodGridShape::OnePeriod)
            named.insert(folded(periodItemText(allPeriodItems[static_cast<size_t>(column - 1)])),
                         column);
    }
    QVector<int> columns;
    for (const QString &words : head)
        columns.append(named.value(folded(words), -1));
    const bool known =
        std::any_of(columns.cbegin(), columns.cend(), [](int one) { return one > 0; });
    return known ? columns : QVector<int>();
}

void PeriodGridModel::forgetRefusals()
{
    m_faults.clear();
    if (rowCount() > 0 && columnCount() > 1)
        emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

PeriodPaste PeriodGridModel::paste(const QModelIndex &corner, const QString &block)
{
    PeriodPaste done;
    QStringList lines = block.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    if (lines.isEmpty() || !m_editable)
        return done;
    const QHash<QString, int> rows = rowsByName();
    // 序号 before the names: most lists of offices begin with it.
    const auto isCounted = [&](const QString &line) {
        return isNumber(line.section(u'\t', 0, 0)) &&
               rows.contains(folded(line.section(u'\t', 1, 1)));
    };
    const bool counted = std::any_of(lines.cbegin(), lines.cend(), isCounted);
    const auto isNamed = [&](const QString &line) {
        return line.contains(u'\t') && !isNumber(tidyText(line.section(u'\t', 0, 0)));
    };
    const bool named = counted || (m_layout.shape != PeriodGridShape::OneFirm &&
                                   std::any_of(lines.cbegin(), lines.cend(), isNamed));
    QVector<PeriodCell> good;
    QVector<int> columns; // as the block's head says; without one, from the corner on
    for (qsizetype line = 0; line < lines.size(); ++line) {
        QStringList words = lines[line].remove(u'\r').split(u'\t').mid(counted ? 1 : 0);
        int row = corner.row() + static_cast<int>(line);
        if (named) {
            const QString name = words.isEmpty() ? QString() : words.takeFirst();
            row = rows.value(folded(name), -1);
            if (row < 0) {
                // A head over the block is no firm.
                const bool head = std::none_of(words.cbegin(), words.cend(), isNumber);
                if (head)
                    columns = columns.isEmpty() ? columnsOf(words) : columns;
                else if (!tidyText(name).isEmpty())
                    done.unknown.append(tidyText(name));
                continue;
            }
        }
        for (qsizetype at = 0; at < words.size(); ++at) {
            const int column = columns.isEmpty()
                                   ? std::max(corner.column(), 1) + static_cast<int>(at)
                                   : columns.value(at, -1);
            const QModelIndex cell = index(row, column);
            if (!cell.isValid()) {
                done.bad += words[at].trimmed().isEmpty() ? 0 : 1;
                continue;
            }
            if (const auto taken = take(cell, words[at]))
                good.append(*taken);
            done.bad += faultAt(cell).isEmpty() ? 0 : 1;
        }
    }
    done.cells = static_cast<int>(good.size());
    if (!good.isEmpty())
        emit edited(good);
    return done;
}

void PeriodGridModel::clear(const QModelIndexList &cells)
{
    QVector<PeriodCell> cleared;
    for (const QModelIndex &cell : cells) {
        if (const auto taken = take(cell, QString()))
            cleared.append(*taken);
    }
    if (!cleared.isEmpty())
        emit edited(cleared);
}

void PeriodGridModel::fillDown(const QModelIndexList &cells)
{
    QHash<int, QModelIndex> tops;
    for (const QModelIndex &cell : cells) {
        const auto top = tops.constFind(cell.column());
        if (top == tops.cend() || cell.row() < top->row())
            tops.insert(cell.column(), cell);
    }
    QVector<PeriodCell> filled;
    for (const QModelIndex &cell : cells) {
        const QModelIndex top = tops.value(cell.column());
        if (cell == top || !faultAt(top).isEmpty())
            continue;
        if (const auto taken = take(cell, top.data(Qt::EditRole).toString()))
            filled.append(*taken);
    }
    if (!filled.isEmpty())
        emit edited(filled);
}

QVariant PeriodGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    // What a number means stands over it: one item's unit over the names, several over each.
    const auto withUnit = [](const QString &word, PeriodItem item) {
        return tr("%1（%2）").arg(word, periodItemUnitText(item));
    };
    if (section == 0 && m_layout.shape == PeriodGridShape::OneFirm)
        return tr("指标");
    if (section == 0)
        return m_layout.shape == PeriodGridShape::OneItem ? withUnit(tr("企业"), m_layout.item)
                                                          : tr("企业");
    if (m_layout.shape == PeriodGridShape::OnePeriod) {
        const PeriodItem item = allPeriodItems[static_cast<size_t>(section - 1)];
        return withUnit(periodItemText(item), item);
    }
    const FigurePeriod period = m_layout.periods.value(section - 1);
    return FigureMeasure{m_layout.item, period, m_layout.cumulative}.periodText();
}

} // namespace peiyu
