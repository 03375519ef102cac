#include "domain/today.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

bool sooner(const TodayItem &a, const TodayItem &b)
{
    if (a.due != b.due)
        return a.due < b.due; // null, 待办, first
    if (a.at != b.at)
        return a.at.isValid() && (!b.at.isValid() || a.at < b.at);
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return a.firmNo != b.firmNo ? a.firmNo < b.firmNo : a.record < b.record;
}

TodaySection &sectionOf(TodayList &list, TodayGroup group)
{
    return list.sections[static_cast<qsizetype>(group)];
}

} // namespace

QString todayKindKey(TodayKind kind)
{
    switch (kind) {
    case TodayKind::Visit:
        return QStringLiteral("visit");
    case TodayKind::Request:
        return QStringLiteral("request");
    case TodayKind::Promise:
        return QStringLiteral("promise");
    case TodayKind::Title:
        return QStringLiteral("title");
    case TodayKind::Figures:
        return QStringLiteral("figures");
    case TodayKind::Measure:
        return QStringLiteral("measure");
    case TodayKind::NewFirm:
        return QStringLiteral("new_firm");
    case TodayKind::Handling:
        return QStringLiteral("handling");
    case TodayKind::Warning:
        return QStringLiteral("warning");
    }
    return {};
}

QString todayKindText(TodayKind kind)
{
    switch (kind) {
    case TodayKind::Visit:
        return Text::tr("走访");
    case TodayKind::Request:
        return Text::tr("诉求");
    case TodayKind::Promise:
        return Text::tr("承诺");
    case TodayKind::Title:
        return Text::tr("认定");
    case TodayKind::Figures:
        return Text::tr("资料");
    case TodayKind::Measure:
        return Text::tr("一策");
    case TodayKind::NewFirm:
        return Text::tr("新配备");
    case TodayKind::Handling:
        return Text::tr("办理");
    case TodayKind::Warning:
        return Text::tr("监测");
    }
    return {};
}

QString todayGroupKey(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue:
        return QStringLiteral("overdue");
    case TodayGroup::DueToday:
        return QStringLiteral("today");
    case TodayGroup::Soon:
        return QStringLiteral("soon");
    case TodayGroup::ThisWeek:
        return QStringLiteral("week");
    case TodayGroup::TitlesEnding:
        return QStringLiteral("titles");
    case TodayGroup::MissingFigures:
        return QStringLiteral("figures");
    case TodayGroup::NewFirms:
        return QStringLiteral("new");
    case TodayGroup::Warnings:
        return QStringLiteral("warnings");
    }
    return {};
}

QString todayGroupText(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue:
        return Text::tr("超期");
    case TodayGroup::DueToday:
        return Text::tr("今天到期");
    case TodayGroup::Soon:
        return Text::tr("三日内");
    case TodayGroup::ThisWeek:
        return Text::tr("本周走访");
    case TodayGroup::TitlesEnding:
        return Text::tr("认定到期");
    case TodayGroup::MissingFigures:
        return Text::tr("缺数据");
    case TodayGroup::NewFirms:
        return Text::tr("新配备");
    case TodayGroup::Warnings:
        return Text::tr("运行预警");
    }
    return {};
}

bool operator==(const TodayItem &a, const TodayItem &b)
{
    return a.entity == b.entity && a.record == b.record && a.kind == b.kind && a.due == b.due &&
           a.matter == b.matter && a.supervisedUntil == b.supervisedUntil;
}

const QVector<TodayItem> &TodayList::items(TodayGroup group) const
{
    static const QVector<TodayItem> none;
    for (const TodaySection &one : sections) {
        if (one.group == group)
            return one.items;
    }
    return none;
}

int TodayList::total() const
{
    QSet<QString> seen;
    for (const TodaySection &one : sections) {
        for (const TodayItem &item : one.items)
            seen.insert(item.key());
    }
    return static_cast<int>(seen.size());
}

QDate soonUntil(const WorkingCalendar &calendar, QDate day)
{
    return calendar.after(day, soonWorkingDays);
}

DateSpan weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(7)};
}

void readLateness(QVector<TodayItem> &items, const WorkingCalendar &calendar, QDate day)
{
    QHash<QDate, Lateness> lateBy;
    QHash<QDate, int> leftBy;
    for (TodayItem &item : items) {
        if (item.due.isNull())
            continue;
        if (item.due >= day) {
            if (!leftBy.contains(item.due))
                leftBy.insert(item.due, calendar.between(day, item.due));
            item.left = leftBy.value(item.due);
        } else if (!item.pauses.isEmpty()) {
            item.late = lateness(calendar, item.due, day, item.pauses);
        } else {
            if (!lateBy.contains(item.due))
                lateBy.insert(item.due, lateness(calendar, item.due, day));
            item.late = lateBy.value(item.due);
        }
    }
}

TodayList todayList(const WorkingCalendar &calendar, QDate day, const QVector<TodayItem> &dated)
{
    TodayList list;
    list.day = day;
    list.working = calendar.isWorking(day);
    list.dayName = calendar.nameOf(day);
    list.nextWorking = calendar.workingDayFrom(day);
    list.dayOfMonth = calendar.between(QDate(day.year(), day.month(), 1).addDays(-1), day);
    list.published = calendar.isPublished(day.year());
    list.nextYearPublished = calendar.isPublished(day.year() + 1);
    for (const TodayGroup group : allTodayGroups)
        list.sections.append({group, {}});
    const QDate soon = soonUntil(calendar, day);
    const DateSpan week = weekOf(day);
    QVector<TodayItem> items = dated;
    readLateness(items, calendar, day);
    for (const TodayItem &item : std::as_const(items)) {
        const bool later = !item.due.isNull() && item.due > soon;
        if (item.late.late)
            sectionOf(list, TodayGroup::Overdue).items.append(item);
        else if (item.due.isNull() || item.due == day)
            sectionOf(list, TodayGroup::DueToday).items.append(item);
        else if (!later)
            sectionOf(list, TodayGroup::Soon).items.append(item);
        else if (!list.next || sooner(item, *list.next))
            list.next = item;
        if (item.kind == TodayKind::Visit && !item.due.isNull() && week.contains(item.due))
            sectionOf(list, TodayGroup::ThisWeek).items.append(item);
    }
    for (TodaySection &section : list.sections)
        std::sort(section.items.begin(), section.items.end(), sooner);
    return list;
}

AlertLevel alertLevel(const WorkingCalendar &calendar, QDate due, QDate day,
                      const QVector<DateSpan> &pauses)
{
    if (due.isNull() || !calendar.isWorking(day))
        return AlertLevel::None;
    const Lateness late = lateness(calendar, due, day, pauses);
    if (late.late)
        return late.days >= headLateDays ? AlertLevel::Head : AlertLevel::Department;
    if (due == day)
        return AlertLevel::Department;
    return calendar.between(day, due) <= 1 ? AlertLevel::Specialist : AlertLevel::None;
}

bool isAlerted(AlertLevel level, Role role)
{
    switch (role) {
    case Role::Specialist:
        return level >= AlertLevel::Specialist;
    case Role::Office:
        return level >= AlertLevel::Department;
    case Role::Head:
    case Role::Leader:
        return level >= AlertLevel::Head;
    default:
        return false;
    }
}

QDate alertedUntil(const WorkingCalendar &calendar, Role role, QDate day)
{
    if (!calendar.isWorking(day) || !isAlerted(AlertLevel::Head, role))
        return {};
    QDate due = soonUntil(calendar, day);
    while (!isAlerted(alertLevel(calendar, due, day), role))
        due = due.addDays(-1);
    return due;
}

QDate lateSince(const WorkingCalendar &calendar, QDate day, int days)
{
    QDate due = day.addDays(-1);
    int late = calendar.isWorking(day) ? 1 : 0;
    while (late < days) {
        late += calendar.isWorking(due) ? 1 : 0;
        due = due.addDays(-1);
    }
    return due;
}

QString shortDayText(QDate day)
{
    return day.toString(QStringLiteral("MM-dd ")) + weekdayText(day);
}

QString todayDueText(const TodayItem &item, QDate day)
{
    if (item.kind == TodayKind::Title && !item.due.isNull())
        return Text::tr("%1 剩 %2 天")
            .arg(item.due.toString(QStringLiteral("MM-dd")))
            .arg(item.left);
    if (item.kind == TodayKind::NewFirm)
        return Text::tr("%1 起").arg(item.due.toString(QStringLiteral("MM-dd")));
    if (item.due.isNull())
        return item.kind == TodayKind::Figures   ? Text::tr("缺")
               : item.kind == TodayKind::Warning ? Text::tr("下降")
                                                 : Text::tr("待办");
    if (item.late.late)
        return latenessText(item.late);
    const QString at =
        item.at.isValid() ? item.at.toString(QStringLiteral(" HH:mm")) : QString(); // format
    if (item.due == day)
        return Text::tr("今天") + at;
    if (item.due == day.addDays(1))
        return Text::tr("明天") + at;
    return shortDayText(item.due) + at;
}

QString todayLeftText(const TodayItem &item, QDate day)
{
    if (item.kind == TodayKind::Title && !item.due.isNull())
        return Text::tr("剩 %1 天").arg(item.left);
    if (item.due.isNull() || item.kind == TodayKind::NewFirm)
        return {};
    if (item.late.late)
        return latenessText(item.late);
    if (item.due == day)
        return Text::tr("今天到期");
    return Text::tr("剩 %1 个工作日").arg(item.left);
}

QString todaySentence(const TodayList &list)
{
    QStringList parts;
    for (const TodayGroup group : {TodayGroup::Overdue, TodayGroup::DueToday, TodayGroup::Soon}) {
        if (const int count = list.count(group); count > 0)
            parts.append(QStringLiteral("%1 %2").arg(todayGroupText(group)).arg(count)); // format
    }
    return parts.join(Text::tr("，"));
}

} // namespace peiyu
