#pragma once
/// The heads of a plan's tables: which column of targets or tasks is meant by a word, and years as
/// heads of milestones.
/// Of this room (plantable).

#include "exchange/plantable.h"

#include <QMap>

namespace peiyu {

enum class PlanColumn {
    Name,
    Value,
    Unit,
    Deadline,
    Basis,
    Quote,
    Note,
    Number,
    Section,
    Content,
    Lead,
    Supporting,
    Responsible,
    Milestone
};

/// Which cell of a row is what.
struct PlanTableHead
{
    int row = -1; ///< index among the rows
    QMap<PlanColumn, int> places;
    QMap<int, QDate> years; ///< column → end of the year it is the milestone of
    QMap<PlanColumn, QString> words;
    QStringList unused;
};

/// The row read as a head; one without known words is empty.
PlanTableHead planTableHead(const TableRow &row, int index, PlanTableKind kind);
/// Enough of it is known to read the rows below.
bool isPlanTableHead(const PlanTableHead &head, PlanTableKind kind);
/// 目标 ← 指标名称, for the person to look over.
QStringList planColumnNames(const PlanTableHead &head, PlanTableKind kind);

} // namespace peiyu
