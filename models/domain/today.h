#pragma once
/// 今日: what is to be done on a day, for a person or for a whole district, and who is alerted of
/// it. Late and left are counted by the working calendar alone (workingcalendar.h).
/// Not here: which records these are (statistics/todayfacts.h).
/// Thread: values.

#include "domain/calendartext.h"
#include "domain/vocabulary.h"
#include "domain/workingcalendar.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

/// 走访 诉求 承诺 认定 资料 一策 新配备 办理 (a request that waits for 回访, without a clock) 监测
/// (a figure that fell).
enum class TodayKind {
    Visit,
    Request,
    Promise,
    Title,
    Figures,
    Measure,
    NewFirm,
    Handling,
    Warning
};
inline constexpr std::array allTodayKinds = {
    TodayKind::Visit,   TodayKind::Request,  TodayKind::Promise,
    TodayKind::Title,   TodayKind::Figures,  TodayKind::Measure,
    TodayKind::NewFirm, TodayKind::Handling, TodayKind::Warning};
QString todayKindKey(TodayKind kind);
QString todayKindText(TodayKind kind);

/// 超期 · 今天到期 · 三日内 (the next three working days) · 本周走访 (open ones of Monday to
/// Sunday, those above once more) · 认定到期 · 缺数据 · 新配备 · 运行预警.
enum class TodayGroup {
    Overdue,
    DueToday,
    Soon,
    ThisWeek,
    TitlesEnding,
    MissingFigures,
    NewFirms,
    Warnings
};
inline constexpr std::array allTodayGroups = {TodayGroup::Overdue,      TodayGroup::DueToday,
                                              TodayGroup::Soon,         TodayGroup::ThisWeek,
                                              TodayGroup::TitlesEnding, TodayGroup::MissingFigures,
                                              TodayGroup::NewFirms,     TodayGroup::Warnings};
QString todayGroupKey(TodayGroup group);
QString todayGroupText(TodayGroup group);

inline constexpr int soonWorkingDays = 3;
inline constexpr int titleEndingDays = 90; ///< EnterpriseTotals::soonDays, the list's own
inline constexpr int newFirmDays = 7;
/// 本系统默认: working days overdue from which the head is told.
inline constexpr int headLateDays = 3;

struct TodayItem
{
    TodayKind kind = TodayKind::Visit;
    QString entity; ///< the table of `record`
    QString record;
    QString number; ///< of a request
    EnterpriseId firm;
    qint64 firmNo = 0; ///< list key
    QString firmName;
    QString firmShort; ///< 简称, else the full name
    AreaId town;
    QString townName;
    SpecialistId specialist; ///< who is to do it
    QString specialistName;
    QString cover;  ///< 代 李敏（至 12-05): of who stands in; empty: one's own
    QString unit;   ///< 主办 of a request
    QString matter; ///< what is to be done
    QString source; ///< where it comes from: 走访计划, 约定 01-14, 诉求 JJ-2026-0018 …
    QDate due;      ///< null: no day was set
    QTime at;       ///< of a visit with an hour
    SpecialistId servedBy;    ///< who serves the firm; `specialist` may be who follows the matter
    QVector<DateSpan> pauses; ///< of a request that is late: days that make it no later
    QDate supervisedUntil;    ///< of a request: a 督办单 waits for its reply, wanted by then
    Lateness late;
    int left = 0; ///< until due while not late: working days, of a title days

    QString key() const { return entity + u'/' + record; }
    friend bool operator==(const TodayItem &, const TodayItem &);
};
bool operator==(const TodayItem &a, const TodayItem &b);

struct TodaySection
{
    TodayGroup group = TodayGroup::Overdue;
    QVector<TodayItem> items;
};

struct TodayList
{
    QDate day;
    bool working = true;
    QString dayName;       ///< of a holiday: 国庆节
    int dayOfMonth = 0;    ///< 本月第 n 个工作日; of a day off the last one before it
    QDate nextWorking;     ///< the day itself when it is one
    bool published = true; ///< the notice of this year is here
    bool nextYearPublished = true;
    QVector<TodaySection> sections; ///< every group, in order, also empty ones
    int snoozed = 0;
    std::optional<TodayItem> next; ///< the nearest thing after the three days

    const QVector<TodayItem> &items(TodayGroup group) const;
    int count(TodayGroup group) const { return static_cast<int>(items(group).size()); }
    /// Each thing once, though 本周走访 repeats some.
    int total() const;
    /// What the rail shows.
    int urgent() const { return count(TodayGroup::Overdue) + count(TodayGroup::DueToday); }
};

/// `late` of each item that is late on the day, `left` of the others; many share a due day.
void readLateness(QVector<TodayItem> &items, const WorkingCalendar &calendar, QDate day);

/// Puts dated items into 超期, 今天到期, 三日内 and 本周走访 and fills lateness; what has no due
/// day is to be done today. Items due later are left to `next`.
TodayList todayList(const WorkingCalendar &calendar, QDate day, const QVector<TodayItem> &dated);
/// The day the group 三日内 ends with.
QDate soonUntil(const WorkingCalendar &calendar, QDate day);
/// Monday and Sunday of the day's week.
DateSpan weekOf(QDate day);

/// Who is told of something open: T-1 the specialist, T+0 the department too, T+3 the head too
/// (working days, 本系统默认). Nobody on a day off.
enum class AlertLevel { None, Specialist, Department, Head };
AlertLevel alertLevel(const WorkingCalendar &calendar, QDate due, QDate day,
                      const QVector<DateSpan> &pauses = {});
/// Whether what reached `level` concerns the role.
bool isAlerted(AlertLevel level, Role role);
/// The last due day of what the role is told on the day; null when it is told of nothing. A pause
/// may still hold something back: ask alertLevel() with it.
QDate alertedUntil(const WorkingCalendar &calendar, Role role, QDate day);
/// The last due day that on `day` is `days` working days late or more.
QDate lateSince(const WorkingCalendar &calendar, QDate day, int days);

/// 01-22 周四
QString shortDayText(QDate day);
/// 超 6 个工作日 · 今天 14:00 · 明天 · 01-22 周四 · 02-07 剩 18 天 · 待办.
QString todayDueText(const TodayItem &item, QDate day);
/// 剩 1 个工作日, 今天到期, 超 …: for what stands beside.
QString todayLeftText(const TodayItem &item, QDate day);
/// 超期 4，今天到期 2，三日内 5: one sentence; empty when there is nothing.
QString todaySentence(const TodayList &list);

} // namespace peiyu
