#include "items/figuregridmodel.h"

#include "domain/textfold.h"
#include "items/itemroles.h"

#include <algorithm>
#include <utility>

namespace peiyu {

namespace {

constexpr int yearsShown = 4;

/// How offices leave a cell empty.
bool saysNothing(const QString &words)
{
    return words.isEmpty() || words == u"-" || words == u"—" || words == u"/" || words == u"\\" ||
           words == FigureGridModel::tr("无") || words == FigureGridModel::tr("缺数据");
}

} // namespace

FigureGridModel::FigureGridModel(QObject *parent) : QAbstractTableModel(parent) {}

std::optional<FigureItem> FigureGridModel::itemOf(int row)
{
    const int item = row - FirstItem;
    if (item < 0 || item >= static_cast<int>(allFigureItems.size()))
        return std::nullopt;
    return allFigureItems[static_cast<size_t>(item)];
}

void FigureGridModel::setFigures(const EnterpriseId &firm, const QVector<YearlyFigures> &years,
                                 int thisYear)
{
    QMap<int, YearlyFigures> all;
    for (int year = thisYear - yearsShown + 1; year <= thisYear; ++year) {
        all[year].year = year;
        all[year].enterprise = firm;
    }
    for (const YearlyFigures &year : years)
        all[year.year] = year;
    const QVector<YearlyFigures> now = all.values();
    m_stored = now;
    const bool same = now.size() == m_years.size() && !m_years.isEmpty() && m_firm == firm &&
                      std::equal(now.begin(), now.end(), m_years.begin(),
                                 [](const auto &a, const auto &b) { return a.year == b.year; });
    if (same) {
        // Only what differs: a cell in which somebody types is left alone.
        const QVector<YearlyFigures> before = std::exchange(m_years, now);
        for (int column = FirstYear; column < columnCount(); ++column) {
            for (int row = 0; row < rowCount(); ++row) {
                const qsizetype at = column - FirstYear;
                if (cell(before[at], row, Qt::EditRole) != cell(m_years[at], row, Qt::EditRole))
                    emit dataChanged(index(row, column), index(row, column));
            }
        }
        return;
    }
    beginResetModel();
    m_firm = firm;
    m_years = now;
    endResetModel();
}

void FigureGridModel::setEditable(bool editable)
{
    m_editable = editable;
}

int FigureGridModel::yearOf(int column) const
{
    const YearlyFigures *year = figuresOf(column);
    return year ? year->year : 0;
}

const YearlyFigures *FigureGridModel::figuresOf(int column) const
{
    const int year = column - FirstYear;
    return year >= 0 && year < m_years.size() ? &m_years[year] : nullptr;
}

QString FigureGridModel::faultAt(const QModelIndex &index) const
{
    return m_faults.value(keyAt(yearOf(index.column()), index.row())).reason;
}

int FigureGridModel::columnOf(int year) const
{
    for (int column = FirstYear; column < columnCount(); ++column) {
        if (yearOf(column) == year)
            return column;
    }
    return -1;
}

QString FigureGridModel::fieldOf(int row)
{
    if (row == SourceLine)
        return QStringLiteral("source");
    const auto item = itemOf(row);
    return item ? figureKey(*item) : QStringLiteral("closed");
}

QString FigureGridModel::keyOf(const EnterpriseId &firm, int year, const QString &field)
{
    return firm.value() + u' ' + QString::number(year) + u' ' + field;
}

QString FigureGridModel::keyAt(int year, int row) const
{
    return keyOf(m_firm, year, fieldOf(row));
}

void FigureGridModel::tell(const EnterpriseId &firm, const FigureCell &cell)
{
    const int column = firm == m_firm ? columnOf(cell.year) : -1;
    for (int row = 0; column > 0 && row < rowCount(); ++row) {
        if (fieldOf(row) == cell.field)
            emit dataChanged(index(row, column), index(row, column));
    }
}

void FigureGridModel::refuse(const EnterpriseId &firm, const QVector<FigureCell> &cells,
                             const QString &reason)
{
    for (const FigureCell &one : cells) {
        const QString key = keyOf(firm, one.year, one.field);
        if (m_latest.value(key, one.value) != one.value)
            continue;
        m_faults.insert(key, {one.value, reason});
        tell(firm, one);
    }
}

void FigureGridModel::forgetRefusals()
{
    m_faults.clear();
    if (!m_years.isEmpty())
        emit dataChanged(index(0, FirstYear), index(rowCount() - 1, columnCount() - 1));
}

QString FigureGridModel::storedText(const QModelIndex &index) const
{
    const qsizetype at = index.column() - FirstYear;
    if (at < 0 || at >= m_stored.size())
        return {};
    return plainCell(m_stored[at], index.row(), Qt::DisplayRole).toString();
}

bool FigureGridModel::isRefused(const EnterpriseId &firm, const FigureCell &cell) const
{
    const auto fault = m_faults.constFind(keyOf(firm, cell.year, cell.field));
    return fault != m_faults.constEnd() && fault->typed == cell.value;
}

void FigureGridModel::accept(const EnterpriseId &firm, const QVector<FigureCell> &cells)
{
    for (const FigureCell &one : cells) {
        if (m_faults.remove(keyOf(firm, one.year, one.field)) > 0)
            tell(firm, one);
    }
}

int FigureGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstItem + static_cast<int>(allFigureItems.size());
}

int FigureGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYear + static_cast<int>(m_years.size());
}

Qt::ItemFlags FigureGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    if (!m_editable || index.column() < FirstYear)
        return plain;
    return index.row() == ClosedLine ? plain : plain | Qt::ItemIsEditable;
}

QVariant FigureGridModel::cell(const YearlyFigures &year, int row, int role) const
{
    const auto fault = m_faults.constFind(keyAt(year.year, row));
    if (fault != m_faults.constEnd() && (role == Qt::DisplayRole || role == Qt::EditRole))
        return fault->typed;
    return plainCell(year, row, role);
}

QVariant FigureGridModel::plainCell(const YearlyFigures &year, int row, int role) const
{
    const auto item = itemOf(row);
    const bool missing = item ? !year.has(*item) : row == SourceLine ? !year.source : !year.closed;
    if (role == MissingRole)
        return missing;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const QString none = role == Qt::EditRole ? QString() : QStringLiteral("—");
    if (row == SourceLine)
        return year.source ? figureSourceText(*year.source) : none;
    if (!item)
        return year.closed ? tr("已定") : none;
    if (missing)
        return role == Qt::EditRole ? QString() : tr("缺数据");
    const auto money = year.money(*item);
    const bool shown = role == Qt::DisplayRole && figureUnit(*item) == FigureUnit::Wan && money;
    return shown ? money->display() : year.value(*item);
}

QVariant FigureGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto item = itemOf(index.row());
    if (index.column() == ItemColumn) {
        if (role != Qt::DisplayRole)
            return {};
        if (item)
            return figureText(*item);
        return index.row() == SourceLine ? tr("来源") : tr("年度已定");
    }
    if (index.column() == UnitColumn)
        return role == Qt::DisplayRole && item ? QVariant(figureUnitText(figureUnit(*item)))
                                               : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        const QString fault = faultAt(index);
        return fault.isEmpty() ? QVariant() : QVariant(fault);
    }
    const YearlyFigures *year = figuresOf(index.column());
    return year ? cell(*year, index.row(), role) : QVariant();
}

/// Puts words into a year; the reason when they are refused.
QString FigureGridModel::put(YearlyFigures &year, int row, const QString &typed) const
{
    const QString words = tidyText(typed);
    if (row == SourceLine) {
        const auto source = figureSourceFromWords(words);
        if (!saysNothing(words) && !source)
            return tr("来源应为 企业报、平台、税务 或 审计。");
        year.source = source;
        return {};
    }
    const auto item = itemOf(row);
    if (!item)
        return {};
    const auto value = normalizedFigure(*item, saysNothing(words) ? QString() : words);
    if (!value)
        return value.error().text;
    year.value(*item) = *value;
    return {};
}

std::optional<FigureCell> FigureGridModel::take(const QModelIndex &index, const QString &typed)
{
    const qsizetype at = index.column() - FirstYear;
    if (at < 0 || at >= m_years.size() || index.row() == ClosedLine || !m_editable)
        return std::nullopt;
    YearlyFigures &year = m_years[at];
    const bool wasFaulty = m_faults.remove(keyAt(year.year, index.row())) > 0;
    YearlyFigures next = year;
    const QString key = keyAt(year.year, index.row());
    if (const QString fault = put(next, index.row(), typed); !fault.isEmpty()) {
        m_latest.insert(key, typed);
        m_faults.insert(key, {typed, fault});
        emit dataChanged(index, index);
        return std::nullopt;
    }
    const bool same = next.values == year.values && next.source == year.source;
    year = next;
    if (wasFaulty || !same)
        emit dataChanged(index, index);
    const auto item = itemOf(index.row());
    const QString source = year.source ? figureSourceKey(*year.source) : QString();
    const QString value = item ? year.value(*item) : source;
    m_latest.insert(key, value);
    if (same && !wasFaulty)
        return std::nullopt;
    return FigureCell{year.year, fieldOf(index.row()), value};
}

bool FigureGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (const auto cell = take(index, value.toString()))
        emit edited({*cell});
    return true;
}

void FigureGridModel::toggleClosed(int column)
{
    const YearlyFigures *present = figuresOf(column);
    if (!present || !m_editable || present->isEmpty())
        return;
    YearlyFigures &year = m_years[column - FirstYear];
    year.closed = !year.closed;
    const QString key = keyAt(year.year, ClosedLine);
    const QString value = year.closed ? QStringLiteral("1") : QString();
    m_faults.remove(key);
    m_latest.insert(key, value);
    emit dataChanged(index(ClosedLine, column), index(ClosedLine, column));
    emit edited({{year.year, fieldOf(ClosedLine), value}});
}

int FigureGridModel::paste(const QModelIndex &corner, const QString &block)
{
    QStringList lines = block.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    QVector<FigureCell> good;
    int bad = 0;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList words = lines[line].remove(u'\r').split(u'\t');
        for (qsizetype at = 0; at < words.size(); ++at) {
            const QModelIndex cell = index(corner.row() + static_cast<int>(line),
                                           corner.column() + static_cast<int>(at));
            if (!cell.isValid()) {
                bad += words[at].trimmed().isEmpty() ? 0 : 1;
                continue;
            }
            if (const auto taken = take(cell, words[at]))
                good.append(*taken);
            bad += faultAt(cell).isEmpty() ? 0 : 1;
        }
    }
    if (!good.isEmpty())
        emit edited(good);
    return bad;
}

void FigureGridModel::clear(const QModelIndexList &cells)
{
    QVector<FigureCell> cleared;
    for (const QModelIndex &cell : cells) {
        if (const auto taken = take(cell, QString()))
            cleared.append(*taken);
    }
    if (!cleared.isEmpty())
        emit edited(cleared);
}

QVariant FigureGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= FirstYear)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == ItemColumn)
        return tr("指标");
    if (section == UnitColumn)
        return tr("单位");
    return tr("%1 年").arg(yearOf(section));
}

} // namespace peiyu
