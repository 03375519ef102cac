#pragma once
/// Working days of China: the table of 放假 and 调休 days goes before the week (product §7). A year
/// without a published notice has its weekends only and is 暂估.
/// Counting: the day something is received does not count, a Saturday made a working day does
/// (民法典 第二百零一条); days of a pause [from, until) are skipped. This is the one place that
/// counts working days: every due date and every overdue length comes from here.

#include "domain/datespan.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

enum class DayKind { Off, Work };
QString dayKindKey(DayKind kind); ///< "off", "work"
std::optional<DayKind> dayKindFromKey(QStringView key);

/// What a notice, or the office, says of one day; without a kind it is as the week has it.
struct CalendarDay
{
    QDate on;
    std::optional<DayKind> kind;
    QString name; ///< 春节, 国庆节 …

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

class WorkingCalendar
{
public:
    /// Weekends only, every year 暂估.
    WorkingCalendar() = default;
    /// A later entry of the same day replaces the earlier one.
    WorkingCalendar(const QVector<CalendarDay> &days, QSet<int> publishedYears);

    bool isWorking(QDate day) const;
    /// A holiday by the table, not a plain weekend; its name. Empty for other days.
    QString nameOf(QDate day) const;
    std::optional<DayKind> entryOf(QDate day) const;
    bool isPublished(int year) const { return m_years.contains(year); }

    /// The day itself when it is a working day, else the next one.
    QDate workingDayFrom(QDate day) const;
    /// The n-th working day after `day`, skipping `pauses`; `day` itself for n ≤ 0.
    QDate after(QDate day, int n, const QVector<DateSpan> &pauses = {}) const;
    /// Working days in (after, upTo], without those in `pauses`; 0 when upTo ≤ after.
    int between(QDate after, QDate upTo, const QVector<DateSpan> &pauses = {}) const;

    /// Changes with every entry: what closed figures say they were made with.
    QString version() const;

private:
    QMap<QDate, CalendarDay> m_days;
    QSet<int> m_years;
};

/// How late something is. `days` = working days in (due, today]; late with 0 days reads
/// 已到期（未满 1 个工作日）.
struct Lateness
{
    bool late = false;
    int days = 0;
};
/// Open and today > due. Nothing without a due day is late.
Lateness lateness(const WorkingCalendar &calendar, QDate due, QDate today,
                  const QVector<DateSpan> &pauses = {});

} // namespace peiyu
