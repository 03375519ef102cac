#include "items/steptablemodel.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "items/itemroles.h"

#include <algorithm>

namespace peiyu {

namespace {

const QString dash = QStringLiteral("—");

bool isEdited(StepColumn column)
{
    return column == StepColumn::Content || column == StepColumn::Basis ||
           column == StepColumn::Who || column == StepColumn::Unit || column == StepColumn::Due;
}

/// What stands in the cell, and what its editor begins with.
QString plainText(const StepRow &row, StepColumn column)
{
    switch (column) {
    case StepColumn::Content:
        return row.step.content;
    case StepColumn::Basis:
        return row.step.basis;
    case StepColumn::Who:
        return row.who;
    case StepColumn::Unit:
        return row.step.unit;
    case StepColumn::Due:
        return dateText(row.step.due);
    case StepColumn::Stand:
        return stepStandText(row);
    case StepColumn::Evidence:
        return stepEvidenceText(row);
    case StepColumn::Firm:
        return row.firm;
    }
    return {};
}

} // namespace

QString stepEvidenceText(const StepRow &row)
{
    QStringList words;
    const MeasureStep &step = row.step;
    for (const QString &text : {step.evidence, step.outcome}) {
        if (!text.isEmpty())
            words.append(text.simplified());
    }
    if (row.files > 0)
        words.append(StepTableModel::tr("附件 %1").arg(row.files));
    if (words.isEmpty() && step.isOpen() && step.figure.isSet())
        words.append(StepTableModel::tr("%1 时自动完成").arg(stepFigureText(step.figure)));
    return words.join(StepTableModel::tr("；"));
}

StepTableModel::StepTableModel(const QVector<StepColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

void StepTableModel::setRows(const QVector<StepRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const StepRow *StepTableModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int StepTableModel::rowOf(const QString &step) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const StepRow &row) { return row.step.id == step; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StepTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags StepTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const StepRow *row = rowAt(index.row());
    if (m_editable && row && row->step.isOpen() && isEdited(m_columns[index.column()]))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant StepTableModel::data(const QModelIndex &index, int role) const
{
    const StepRow *row = rowAt(index.row());
    if (!row || index.column() >= m_columns.size())
        return {};
    const StepColumn column = m_columns[index.column()];
    const QString text = plainText(*row, column);
    if (role == Qt::EditRole)
        return text;
    if (role == Qt::ToolTipRole)
        return text.isEmpty() ? QVariant() : text;
    // Who serves the firm follows what names nobody.
    const QString shown =
        column == StepColumn::Who && text.isEmpty() ? row->servedName : text.simplified();
    if (role == MissingRole)
        return shown.isEmpty();
    if (role == Qt::DisplayRole)
        return shown.isEmpty() && column != StepColumn::Evidence ? dash : shown;
    return {};
}

bool StepTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const StepRow *row = rowAt(index.row());
    if (role != Qt::EditRole || !row || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const StepColumn column = m_columns[index.column()];
    const QString typed = value.toString();
    // An unchanged cell keeps its lines and its person.
    if (typed.trimmed() == plainText(*row, column).simplified() || typed == plainText(*row, column))
        return false;
    MeasureStep step = row->step;
    if (column == StepColumn::Content) {
        step.content = typed;
    } else if (column == StepColumn::Basis) {
        step.basis = typed;
        step.item.clear();
    } else if (column == StepColumn::Unit) {
        step.unit = typed;
    } else if (column == StepColumn::Who) {
        step.specialist = {};
        step.owner = typed;
    } else {
        step.due = typed.trimmed().isEmpty() ? QDate() : dayFromWords(typed);
        if (!typed.trimmed().isEmpty() && step.due.isNull()) {
            emit refused(tr("“%1”不是日期，请写成 2026-06-30。").arg(typed.trimmed()));
            return false;
        }
    }
    emit edited(step);
    return false; // what the base says comes with the next reading
}

QVariant StepTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (m_columns.value(section)) {
    case StepColumn::Content:
        return tr("措施");
    case StepColumn::Basis:
        return tr("依据");
    case StepColumn::Who:
        return tr("责任人");
    case StepColumn::Unit:
        return tr("责任单位");
    case StepColumn::Due:
        return tr("时限");
    case StepColumn::Stand:
        return tr("状态");
    case StepColumn::Evidence:
        return tr("佐证");
    case StepColumn::Firm:
        return tr("企业");
    }
    return {};
}

} // namespace peiyu
