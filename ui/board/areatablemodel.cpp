#include "board/areatablemodel.h"

#include "domain/displaytext.h"
#include "domain/indextext.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr int columnCountOfAreas = static_cast<int>(AreaColumn::Status) + 1;

QString none()
{
    return QStringLiteral("—");
}

} // namespace

bool isFigure(AreaColumn column)
{
    return column != AreaColumn::Name && column != AreaColumn::Status;
}

std::optional<qint64> careOf(const AreaFigure &figure, AreaColumn column)
{
    switch (column) {
    case AreaColumn::Specialist:
        return figure.care.withSpecialist;
    case AreaColumn::Plan:
        return figure.care.withPlan;
    case AreaColumn::Visited:
        return figure.care.visitedThisQuarter;
    default:
        return std::nullopt;
    }
}

qint64 wantedOf(const AreaFigure &figure, AreaColumn column)
{
    return column == AreaColumn::Visited ? figure.care.visitRequired : figure.care.firms;
}

AreaTableModel::AreaTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void AreaTableModel::setAreas(const AreaProgress &progress)
{
    beginResetModel();
    m_progress = progress;
    m_rows = progress.shared + progress.others;
    endResetModel();
}

const AreaFigure *AreaTableModel::areaAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int AreaTableModel::rowOf(const AreaId &area) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const AreaFigure &row) { return row.area == area; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString AreaTableModel::text(const AreaFigure &figure, AreaColumn column) const
{
    const TargetReading &reading = figure.reading;
    switch (column) {
    case AreaColumn::Rank:
        return figure.rank > 0 ? QString::number(figure.rank) : none();
    case AreaColumn::Name:
        return boardwords::areaName(figure);
    case AreaColumn::Share:
        return quantityText(figure.share);
    case AreaColumn::Value:
        return quantityText(figure.value());
    case AreaColumn::Gap:
        return quantityText(reading.gap);
    case AreaColumn::Rate:
        return boardwords::rateText(reading);
    case AreaColumn::Index:
        return indexText(reading.index);
    case AreaColumn::Specialist:
    case AreaColumn::Plan:
    case AreaColumn::Visited:
        return wantedOf(figure, column) == 0
                   ? none()
                   : QStringLiteral("%1 / %2").arg(countText(*careOf(figure, column)),
                                                   countText(wantedOf(figure, column)));
    case AreaColumn::Status:
        return boardwords::areaFace(figure).word;
    }
    return {};
}

QString AreaTableModel::toolTip(const AreaFigure &figure, AreaColumn column) const
{
    if (const auto done = careOf(figure, column); done && wantedOf(figure, column) > 0) {
        const qint64 wanted = wantedOf(figure, column);
        const QString head =
            headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
        if (column == AreaColumn::Visited)
            return *done < wanted ? tr("%1：按走访频次应走访 %2 家，还差 %3 家；回车看还差的企业")
                                        .arg(head, countText(wanted), countText(wanted - *done))
                                  : tr("%1：按走访频次应走访 %2 家，已经全部走访")
                                        .arg(head, countText(wanted));
        return *done < wanted
                   ? tr("%1：应配备企业 %2 家，还差 %3 家；回车看还差的企业")
                         .arg(head, countText(wanted), countText(wanted - *done))
                   : tr("%1：应配备企业 %2 家，已经全部做到").arg(head, countText(wanted));
    }
    if (column == AreaColumn::Rate && figure.addedRate)
        return tr("新增完成率 %1：已新增 %2 ÷ 分解新增 %3（基期数 %4，推定）")
            .arg(percentText(*figure.addedRate), quantityText(figure.added),
                 quantityText(figure.shareAdded), quantityText(figure.reading.baseline->value));
    if (column == AreaColumn::Index && figure.reading.expected)
        return tr("今日序时进度 %1").arg(calculatedText(figure.reading.expected));
    return text(figure, column);
}

int AreaTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AreaTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfAreas;
}

QVariant AreaTableModel::data(const QModelIndex &index, int role) const
{
    const AreaFigure *figure = areaAt(index.row());
    if (!figure)
        return {};
    const AreaColumn column = columnAt(index.column());
    if (role == Qt::DisplayRole)
        return text(*figure, column);
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return toolTip(*figure, column);
    return {};
}

QVariant AreaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const AreaColumn column = columnAt(section);
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AreaColumn::Rank:
        return tr("名次");
    case AreaColumn::Name:
        return tr("镇街 / 园区");
    case AreaColumn::Share:
        return tr("目标分解");
    case AreaColumn::Value:
        return m_progress.ended ? tr("终期") : tr("现有");
    case AreaColumn::Gap:
        return tr("缺口");
    case AreaColumn::Rate:
        return tr("完成率");
    case AreaColumn::Index:
        return tr("序时完成比");
    case AreaColumn::Specialist:
        return tr("已配专员");
    case AreaColumn::Plan:
        return tr("已有一策");
    case AreaColumn::Visited:
        return tr("本季走访");
    case AreaColumn::Status:
        return tr("状态");
    }
    return {};
}

} // namespace peiyu
