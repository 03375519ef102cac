#include "board/targettablemodel.h"

#include "domain/displaytext.h"
#include "domain/indextext.h"

#include <QLocale>

#include <algorithm>

namespace peiyu {

namespace {

QString none()
{
    return QStringLiteral("—");
}

QString decimals(const std::optional<double> &value, int places)
{
    return value ? QLocale(QLocale::English).toString(*value, 'f', places) : none();
}

} // namespace

bool isFigure(TargetColumn column)
{
    switch (column) {
    case TargetColumn::Rank:
    case TargetColumn::Goal:
    case TargetColumn::Baseline:
    case TargetColumn::Value:
    case TargetColumn::Rate:
    case TargetColumn::Gap:
    case TargetColumn::Today:
    case TargetColumn::Expected:
    case TargetColumn::Index:
    case TargetColumn::PerMonth:
    case TargetColumn::Rest:
        return true;
    default:
        return false;
    }
}

bool isLink(TargetColumn column)
{
    return column == TargetColumn::Value || column == TargetColumn::Today ||
           column == TargetColumn::Gap || column == TargetColumn::Baseline;
}

TargetTableModel::TargetTableModel(const QVector<TargetColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

void TargetTableModel::setTargets(const QVector<BoardTarget> &targets, QDate asOf)
{
    beginResetModel();
    m_targets = targets;
    m_asOf = asOf;
    m_rows.clear();
    for (int i = 0; i < targets.size(); ++i) {
        if (!targets[i].apart)
            m_rows.append(Row{i, {}});
    }
    QString district;
    for (int i = 0; i < targets.size(); ++i) {
        if (!targets[i].apart)
            continue;
        if (targets[i].districtName != district) {
            district = targets[i].districtName;
            const Plan &plan = *targets[i].plan;
            QStringList notes = {tr("目标年 %1").arg(plan.targetDate.year())};
            if (plan.draft)
                notes.append(boardwords::draftWords(plan));
            notes.append(tr("不与其他区县并列，不排名"));
            m_rows.append(Row{-1, tr("另列：%1　%2").arg(district, notes.join(tr("，")))});
        }
        m_rows.append(Row{i, {}});
    }
    endResetModel();
}

const BoardTarget *TargetTableModel::targetAt(int row) const
{
    const int index = indexAt(row);
    return index >= 0 && index < m_targets.size() ? &m_targets[index] : nullptr;
}

int TargetTableModel::rowOf(int target) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.target == target; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TargetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TargetTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TargetColumn column = columnAt(index.column());
    const BoardTarget *target = targetAt(index.row());
    if (role == Qt::TextAlignmentRole && target && isFigure(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        if (target)
            return text(*target, column);
        return index.column() == 0 ? m_rows[index.row()].head : QString();
    }
    if (role == Qt::ToolTipRole && target && column == TargetColumn::Value &&
        !target->progress.recordedSource.isEmpty())
        return tr("%1 填报，来源：%2")
            .arg(dateText(target->progress.recordedOn), target->progress.recordedSource);
    if (role == Qt::ToolTipRole && target)
        return text(*target, column);
    return {};
}

QString TargetTableModel::text(const BoardTarget &target, TargetColumn column) const
{
    const TargetProgress &progress = target.progress;
    const TargetReading &reading = progress.reading;
    const bool ended = boardwords::hasEnded(progress.target, m_asOf);
    switch (column) {
    case TargetColumn::Rank:
        return target.rank > 0 ? QString::number(target.rank) : none();
    case TargetColumn::District:
        return target.districtName;
    case TargetColumn::Target:
        return boardwords::targetName(*target.plan, progress.target);
    case TargetColumn::Basis:
        return basisText(progress.basis);
    case TargetColumn::Requirement:
        return requirementText(progress.target);
    case TargetColumn::Goal:
        return targetValueText(progress.target);
    case TargetColumn::Baseline:
        return reading.baseline ? quantityText(reading.baseline->value) : tr("未设");
    case TargetColumn::Value:
        return boardwords::valueText(progress, ended ? reading.final : reading.actual);
    case TargetColumn::Rate:
        return boardwords::rateText(reading);
    case TargetColumn::Gap:
        return quantityText(reading.gap);
    case TargetColumn::Today:
        return boardwords::valueText(progress, reading.actual);
    case TargetColumn::Expected:
        return ended ? none() : calculatedText(reading.expected);
    case TargetColumn::Index:
        return indexText(reading.index);
    case TargetColumn::PerMonth:
        return decimals(reading.requiredPerMonth, 1);
    case TargetColumn::Deadline:
        return progress.target.deadline.isNull() ? tr("文件未定")
                                                 : dateText(progress.target.deadline);
    case TargetColumn::Rest: {
        const QString rest = boardwords::restText(progress.target, m_asOf);
        return rest.isEmpty() ? ended ? tr("已到期") : none() : rest;
    }
    case TargetColumn::Status:
        return boardwords::statusOf(progress, m_asOf).word;
    }
    return {};
}

QString TargetTableModel::headText(TargetColumn column) const
{
    const bool anyRunning =
        std::any_of(m_targets.begin(), m_targets.end(), [this](const BoardTarget &target) {
            return !boardwords::hasEnded(target.progress.target, m_asOf);
        });
    const bool anyEnded =
        std::any_of(m_targets.begin(), m_targets.end(), [this](const BoardTarget &target) {
            return boardwords::hasEnded(target.progress.target, m_asOf);
        });
    switch (column) {
    case TargetColumn::Rank:
        return tr("名次");
    case TargetColumn::District:
        return tr("区县");
    case TargetColumn::Target:
        return tr("目标");
    case TargetColumn::Basis:
        return tr("口径");
    case TargetColumn::Requirement:
        return tr("要求");
    case TargetColumn::Goal:
        return tr("目标数");
    case TargetColumn::Baseline:
        return tr("基期数");
    case TargetColumn::Value:
        return !anyEnded ? tr("现有") : anyRunning ? tr("终期/现有") : tr("终期");
    case TargetColumn::Rate:
        return tr("完成率");
    case TargetColumn::Gap:
        return tr("缺口");
    case TargetColumn::Today:
        return tr("今日 %1").arg(m_asOf.toString(QStringLiteral("MM-dd")));
    case TargetColumn::Expected:
        return tr("序时进度");
    case TargetColumn::Index:
        return tr("序时完成比");
    case TargetColumn::PerMonth:
        return tr("后续月均需新增");
    case TargetColumn::Deadline:
        return tr("截止日期");
    case TargetColumn::Rest:
        return tr("剩余");
    case TargetColumn::Status:
        return tr("状态");
    }
    return {};
}

QVariant TargetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return headText(columnAt(section));
    if (role == Qt::TextAlignmentRole && isFigure(columnAt(section)))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TargetTableModel::flags(const QModelIndex &index) const
{
    return targetAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace peiyu
