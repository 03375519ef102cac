#pragma once
/// The stretches of time visits are looked at by: 本月, 本季度, 本年.
/// Thread: any.

#include <QDate>
#include <QString>
#include <QVector>

namespace peiyu {

struct VisitPeriod
{
    QDate since;
    QString text;
};

/// Those that end on the day, the shortest first.
QVector<VisitPeriod> visitPeriods(QDate asOf);
/// 本季度, or 2026-03-05 起 for a day that begins none of them.
QString periodText(QDate since, QDate asOf);

} // namespace peiyu
