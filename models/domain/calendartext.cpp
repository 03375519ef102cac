#include "domain/calendartext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

} // namespace

QString weekdayText(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Monday:
        return Text::tr("周一");
    case Qt::Tuesday:
        return Text::tr("周二");
    case Qt::Wednesday:
        return Text::tr("周三");
    case Qt::Thursday:
        return Text::tr("周四");
    case Qt::Friday:
        return Text::tr("周五");
    case Qt::Saturday:
        return Text::tr("周六");
    case Qt::Sunday:
        return Text::tr("周日");
    default:
        return {};
    }
}

QString latenessText(const Lateness &late)
{
    if (!late.late)
        return {};
    return late.days == 0 ? Text::tr("已到期（未满 1 个工作日）")
                          : Text::tr("超 %1 个工作日").arg(late.days);
}

QString dayKindText(DayKind kind)
{
    return kind == DayKind::Off ? Text::tr("放假") : Text::tr("上班");
}

QString dayNoteText(const WorkingCalendar &calendar, QDate day)
{
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    const auto entry = calendar.entryOf(day);
    const QString name = calendar.nameOf(day);
    if (!entry)
        return weekend ? Text::tr("周末") : QString();
    if (*entry == DayKind::Off)
        return name.isEmpty() ? Text::tr("放假") : Text::tr("%1放假").arg(name);
    if (!weekend)
        return Text::tr("上班");
    return name.isEmpty() ? Text::tr("调休上班") : Text::tr("调休上班（%1）").arg(name);
}

QString dueDayText(const WorkingCalendar &calendar, QDate due)
{
    if (due.isNull() || calendar.isPublished(due.year()))
        return dateText(due);
    return Text::tr("%1（暂估）").arg(dateText(due));
}

QString provisionalText(int year)
{
    return Text::tr("%1 年放假安排尚未录入，按暂估计算：只除去周末，不含节假日和调休。").arg(year);
}

QString provisionalDayText(const WorkingCalendar &calendar, QDate day)
{
    return !day.isValid() || calendar.isPublished(day.year())
               ? QString()
               : Text::tr("%1 年放假通知未录入，按周末暂估。").arg(day.year());
}

} // namespace peiyu
