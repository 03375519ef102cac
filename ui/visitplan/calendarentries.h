#pragma once
/// What the days of a calendar hold: visits planned and made, as month and quarter draw them.
/// Thread: GUI.

#include "domain/visitplanquery.h"

#include <QHash>

namespace peiyu {

/// One visit on a day.
struct DayVisit
{
    QString id; ///< of the planned visit, or of the visit made
    EnterpriseId firm;
    QDate on;
    QString name; ///< 简称
    QString fullName;
    VisitKind kind = VisitKind::OnSite;
    QString unit; ///< another office; empty: our own
    QTime at;
    bool made = false;
    Lateness lateness;
    QString words; ///< purpose, or what was said
    QString person;
    int moved = 0;
    QString reason;

    bool isOpen() const { return !made; }
};

struct CalendarEntries
{
    QHash<QDate, QVector<DayVisit>> days;
    WorkingCalendar calendar;
    QDate today;

    const QVector<DayVisit> &on(QDate day) const
    {
        static const QVector<DayVisit> none;
        const auto found = days.constFind(day);
        return found == days.constEnd() ? none : *found;
    }
};

CalendarEntries calendarEntries(const QVector<PlannedRow> &planned, const QVector<MadeRow> &made,
                                const WorkingCalendar &calendar, QDate today);
/// 休 · 班; empty for usual days.
QString shortDayMark(const WorkingCalendar &calendar, QDate day);
/// The same with the name of the holiday: 休 春节.
QString dayMark(const WorkingCalendar &calendar, QDate day);
/// 区税务局：砺锋机械, 14:30 砺锋机械
QString entryText(const DayVisit &entry);
/// 待走访 · 超期 2 个工作日 · 已走访
QString entryStateText(const DayVisit &entry);

} // namespace peiyu
