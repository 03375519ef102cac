#include "domain/workingcalendar.h"

#include "domain/keytable.h"

#include <QCryptographicHash>

#include <algorithm>

namespace peiyu {

namespace {

constexpr KeyTable<DayKind, 2> dayKinds{{u"off", u"work"}};

bool skipped(const QVector<DateSpan> &pauses, QDate day)
{
    return std::any_of(pauses.begin(), pauses.end(),
                       [day](const DateSpan &pause) { return pause.contains(day); });
}

/// Where a pause without an end begins: no counted day lies behind it.
QDate endlessFrom(const QVector<DateSpan> &pauses)
{
    QDate first;
    for (const DateSpan &pause : pauses) {
        if (pause.until.isNull() && (first.isNull() || pause.from < first))
            first = pause.from;
    }
    return first;
}

} // namespace

QString dayKindKey(DayKind kind)
{
    return dayKinds.key(kind);
}

std::optional<DayKind> dayKindFromKey(QStringView key)
{
    return dayKinds.value(key);
}

WorkingCalendar::WorkingCalendar(const QVector<CalendarDay> &days, QSet<int> publishedYears)
    : m_years(std::move(publishedYears))
{
    for (const CalendarDay &day : days) {
        if (day.kind)
            m_days.insert(day.on, day);
        else
            m_days.remove(day.on);
    }
}

bool WorkingCalendar::isWorking(QDate day) const
{
    const auto entry = m_days.constFind(day);
    if (entry != m_days.constEnd())
        return entry->kind == DayKind::Work;
    return day.dayOfWeek() < Qt::Saturday;
}

QString WorkingCalendar::nameOf(QDate day) const
{
    const auto entry = m_days.constFind(day);
    return entry == m_days.constEnd() ? QString() : entry->name;
}

std::optional<DayKind> WorkingCalendar::entryOf(QDate day) const
{
    const auto entry = m_days.constFind(day);
    return entry == m_days.constEnd() ? std::nullopt : entry->kind;
}

QDate WorkingCalendar::workingDayFrom(QDate day) const
{
    while (day.isValid() && !isWorking(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingCalendar::after(QDate day, int n, const QVector<DateSpan> &pauses) const
{
    const QDate endless = endlessFrom(pauses);
    while (day.isValid() && n > 0) {
        day = day.addDays(1);
        if (!endless.isNull() && day >= endless)
            return {};
        if (isWorking(day) && !skipped(pauses, day))
            --n;
    }
    return day;
}

int WorkingCalendar::between(QDate after, QDate upTo, const QVector<DateSpan> &pauses) const
{
    int count = 0;
    for (QDate day = after.addDays(1); day.isValid() && day <= upTo; day = day.addDays(1)) {
        if (isWorking(day) && !skipped(pauses, day))
            ++count;
    }
    return count;
}

QString WorkingCalendar::version() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CalendarDay &day : m_days)
        hash.addData((day.on.toString(Qt::ISODate) + dayKindKey(*day.kind)).toLatin1());
    return QString::fromLatin1(hash.result().toHex().left(12));
}

Lateness lateness(const WorkingCalendar &calendar, QDate due, QDate today,
                  const QVector<DateSpan> &pauses)
{
    if (due.isNull() || today <= due)
        return {};
    return {true, calendar.between(due, today, pauses)};
}

} // namespace peiyu
