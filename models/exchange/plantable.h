#pragma once
/// A plan's table of targets or tasks as an office keeps it in WPS: which column is which by its
/// head (目标、目标值、时限 …; 任务、牵头单位 …; a year as head is a milestone), and what each row
/// says. What cannot be read is named, never guessed; nothing is written here.
/// Not here: whether a row fits its plan (services/ownplanrules).
/// Thread: any. Errors: Format when no row looks like the table's head.

#include "domain/plan.h"
#include "exchange/tablecell.h"
#include "foundation/result.h"

namespace peiyu {

enum class PlanTableKind { Targets, Tasks };

struct ReadPlanRow
{
    int number = 0; ///< row of the table
    PlanTarget target;
    PlanTask task;
    QStringList notes; ///< read, but worth a look
    QString fault;     ///< not read: why, and what to do
};

struct ReadPlanTable
{
    PlanTableKind kind = PlanTableKind::Targets;
    QStringList columns; ///< 目标 ← 指标名称: what was recognised
    QStringList unused;  ///< heads nothing was taken from
    QVector<ReadPlanRow> rows;
};

/// Copied cells: tabs between them, cells with line breaks in quotes.
QVector<TableRow> rowsOfCopiedCells(const QString &text);

Result<ReadPlanTable> readPlanTable(const QVector<TableRow> &rows, PlanTableKind kind);

} // namespace peiyu
