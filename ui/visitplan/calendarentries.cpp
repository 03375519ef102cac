#include "visitplan/calendarentries.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarEntries)
};

QString shortOf(const QString &shortName, const QString &name)
{
    return shortName.isEmpty() ? name : shortName;
}

} // namespace

CalendarEntries calendarEntries(const QVector<PlannedRow> &planned, const QVector<MadeRow> &made,
                                const WorkingCalendar &calendar, QDate today)
{
    CalendarEntries found;
    found.calendar = calendar;
    found.today = today;
    for (const PlannedRow &row : planned) {
        if (row.plan.state != PlannedState::Open)
            continue; // the visit that made it stands for it
        DayVisit one;
        one.id = row.plan.id;
        one.firm = row.plan.enterprise;
        one.on = row.plan.on;
        one.name = shortOf(row.shortName, row.firm);
        one.fullName = row.firm;
        one.kind = row.plan.kind;
        one.unit = row.plan.unit;
        one.at = row.plan.at;
        one.lateness = row.lateness;
        one.words = row.plan.purpose;
        one.person = row.goesName;
        one.moved = row.plan.moved;
        one.reason = row.plan.reason;
        found.days[one.on].append(one);
    }
    for (const MadeRow &row : made) {
        DayVisit one;
        one.id = row.id;
        one.firm = row.enterprise;
        one.on = row.on;
        one.name = shortOf(row.shortName, row.firm);
        one.fullName = row.firm;
        one.kind = row.kind;
        one.unit = row.unit;
        one.made = true;
        one.words = row.text;
        one.person = row.specialistName;
        found.days[one.on].append(one);
    }
    return found;
}

QString shortDayMark(const WorkingCalendar &calendar, QDate day)
{
    if (!calendar.isWorking(day))
        return Text::tr("休");
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    return weekend ? Text::tr("班") : QString();
}

QString dayMark(const WorkingCalendar &calendar, QDate day)
{
    const QString name = calendar.nameOf(day);
    return calendar.isWorking(day) || name.isEmpty() ? shortDayMark(calendar, day)
                                                     : Text::tr("休 %1").arg(name);
}

QString entryText(const DayVisit &entry)
{
    QString text = entry.name;
    if (!entry.unit.isEmpty())
        text = Text::tr("%1：%2").arg(entry.unit, text);
    if (entry.at.isValid())
        text = entry.at.toString(QStringLiteral("H:mm")) + u' ' + text;
    return text;
}

QString entryStateText(const DayVisit &entry)
{
    if (entry.made)
        return plannedStateText(PlannedState::Done);
    return entry.lateness.late ? latenessText(entry.lateness)
                               : plannedStateText(PlannedState::Open);
}

} // namespace peiyu
