#include "items/figuregridmodel.h"

#include "domain/textfold.h"
#include "items/itemroles.h"

#include <algorithm>

namespace peiyu {

namespace {
constexpr int yearsShown = 4;
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
    const bool same = now.size() == m_years.size() && !m_years.isEmpty() &&
                      m_years.first().enterprise == firm &&
                      std::equal(now.begin(), now.end(), m_years.begin(),
                                 [](const auto &a, const auto &b) { return a.year == b.year; });
    if (same) {
        m_years = now;
        emit dataChanged(index(0, FirstYear), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_years = now;
    m_faults.clear();
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
    return m_faults.value({yearOf(index.column()), index.row()}).reason;
}

void FigureGridModel::setFault(int year, const QString &item, const QString &typed,
                               const QString &fault)
{
    const auto known = figureFromKey(item);
    for (int column = FirstYear; known && column < columnCount(); ++column) {
        if (yearOf(column) == year)
            refuse(index(FirstItem + static_cast<int>(*known), column), typed, fault);
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
    const auto item = itemOf(row);
    const bool missing = item ? !year.has(*item) : row == SourceLine ? !year.source : !year.closed;
    if (role == MissingRole)
        return missing;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto fault = m_faults.constFind({year.year, row});
    if (fault != m_faults.constEnd())
        return fault->typed;
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
        if (!words.isEmpty() && !source)
            return tr("来源应为 企业报、平台、税务 或 审计。");
        year.source = source;
        return {};
    }
    const auto item = itemOf(row);
    if (!item)
        return {};
    const auto value = normalizedFigure(*item, words == tr("缺数据") ? QString() : words);
    if (!value)
        return value.error().text;
    year.value(*item) = *value;
    return {};
}

void FigureGridModel::refuse(const QModelIndex &index, const QString &typed, const QString &reason)
{
    m_faults.insert({yearOf(index.column()), index.row()}, {typed, reason});
    emit dataChanged(index, index);
}

bool FigureGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const YearlyFigures *present = figuresOf(index.column());
    if (!present || !m_editable)
        return false;
    YearlyFigures year = *present;
    if (role != Qt::EditRole || index.row() == ClosedLine)
        return false;
    const bool wasFaulty = m_faults.remove({year.year, index.row()}) > 0;
    const QString fault = put(year, index.row(), value.toString());
    if (!fault.isEmpty()) {
        refuse(index, value.toString(), fault);
        return true;
    }
    if (wasFaulty)
        emit dataChanged(index, index);
    if (year.values != present->values || year.source != present->source)
        emit edited(year);
    return true;
}

void FigureGridModel::toggleClosed(int column)
{
    const YearlyFigures *present = figuresOf(column);
    if (!present || !m_editable || present->isEmpty())
        return;
    YearlyFigures year = *present;
    year.closed = !year.closed;
    emit edited(year);
}

QVector<YearlyFigures> FigureGridModel::pasted(const QModelIndex &corner, const QString &block,
                                               QStringList &faults) const
{
    QVector<YearlyFigures> years = m_years;
    QVector<bool> touched(years.size(), false);
    QStringList lines = block.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines[line].remove(u'\r').split(u'\t');
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const qsizetype year = corner.column() - FirstYear + at;
            const int row = corner.row() + static_cast<int>(line);
            if (year < 0 || year >= years.size() || row >= rowCount()) {
                if (!cells[at].trimmed().isEmpty())
                    faults.append(tr("“%1”超出表格").arg(cells[at].trimmed()));
                continue;
            }
            if (row == ClosedLine)
                continue;
            if (const QString fault = put(years[year], row, cells[at]); !fault.isEmpty())
                faults.append(tr("%1 年：%2").arg(years[year].year).arg(fault));
            touched[year] = true;
        }
    }
    QVector<YearlyFigures> changed;
    for (qsizetype i = 0; i < years.size(); ++i) {
        if (touched[i])
            changed.append(years[i]);
    }
    return changed;
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
