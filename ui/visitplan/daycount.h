#pragma once
/// How many visits a day has, where there is no room for their names: ▼3 / 12 家, the overdue ones
/// first. Sign and ink tell a late day from a planned one without reading the number.
/// Thread: GUI.

#include "visitplan/calendarentries.h"

#include <QRect>

class QPainter;

namespace peiyu {

struct Look;

struct DayCount
{
    qsizetype all = 0;
    qsizetype late = 0;

    static DayCount of(const QVector<DayVisit> &entries);
    bool isEmpty() const { return all == 0; }
};

enum class CountForm { Words, Digits };

/// In one line of `place`; where it is too narrow 家 is left out, then the number of late ones:
/// their sign before the number of all stays. Nothing for no visits.
void paintDayCount(QPainter &painter, const QRect &place, Qt::Alignment alignment,
                   const DayCount &count, CountForm form, const Look &look);

} // namespace peiyu
