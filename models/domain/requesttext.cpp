#include "domain/requesttext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

/// What stands behind an answer: how long it took, or how late it came.
QString answeredWords(const ClockReading &close, const QString &done)
{
    if (close.late.late)
        return close.late.days == 0 ? Text::tr("%1，超期未满 1 个工作日").arg(done)
                                    : Text::tr("%1，超 %2 个工作日").arg(done).arg(close.late.days);
    return close.used == 0 ? Text::tr("%1，当日").arg(done)
                           : Text::tr("%1，用 %2 个工作日").arg(done).arg(close.used);
}

} // namespace

int pauseDays(const RequestRow &row, const WorkingCalendar &calendar, QDate today)
{
    return row.pausedSince.isNull() ? 0 : calendar.between(row.pausedSince.addDays(-1), today);
}

const ClockReading *shownClock(const Request &request, const RequestClocks &clocks)
{
    if (const ClockReading *running = clocks.current())
        return running;
    const bool waits = request.paused || request.state == RequestState::Shelved;
    if (waits && request.firstAnsweredOn.isNull() && clocks.answer)
        return clocks.of(RequestClock::Answer);
    return clocks.of(RequestClock::Close);
}

QString requestClockWords(const RequestRow &row, int pauseDays, QDate today)
{
    const Request &request = row.request;
    if (request.state == RequestState::Declined)
        return requestStateText(request.state);
    const ClockReading *clock = shownClock(request, row.clocks);
    if (request.paused || request.state == RequestState::Shelved) {
        const QString why = row.pauseReason.isEmpty()
                                ? request.paused ? Text::tr("已暂停") : Text::tr("挂账")
                                : row.pauseReason.simplified();
        if (pauseDays > 0)
            return Text::tr("%1 第 %2 天").arg(why).arg(pauseDays);
        if (!clock || !request.paused)
            return why;
        return Text::tr("%1 %2（暂停期满）")
            .arg(requestClockText(clock->clock), clockText(*clock, today));
    }
    if (request.state == RequestState::Closed)
        return clock ? answeredWords(*clock, Text::tr("已办结")) : Text::tr("已办结");
    if (request.state == RequestState::Reviewed)
        return clock ? answeredWords(*clock, Text::tr("已答复")) : Text::tr("已答复");
    if (!clock)
        return Text::tr("无时限");
    return Text::tr("%1 %2").arg(requestClockText(clock->clock), clockText(*clock, today));
}

QString supervisionWord(QDate until, QDate today)
{
    if (until.isNull())
        return {};
    return until < today ? Text::tr("督办未回复") : Text::tr("督办");
}

QString clockFacts(const ClockReading &one, const ClockLimit &limit,
                   const WorkingCalendar &calendar)
{
    QStringList parts{
        Text::tr("%1 起").arg(dateText(one.from)),
        Text::tr("%1时限 %2 个工作日（%3）")
            .arg(requestClockText(one.clock), countText(one.limit), limitSourceText(limit)),
        Text::tr("已用 %1").arg(one.used)};
    if (one.paused > 0)
        parts.append(Text::tr("暂停 %1").arg(one.paused));
    if (!one.metOn.isNull())
        parts.append(Text::tr("%1 %2").arg(dateText(one.metOn), requestClockText(one.clock)));
    else if (one.held)
        parts.append(Text::tr("暂停中，恢复后顺延"));
    if (!one.due.isNull())
        parts.append(Text::tr("%1 到期").arg(dateText(one.due)));
    const int year = (one.due.isNull() ? one.from : one.due).year();
    const QString counted =
        calendar.isPublished(year)
            ? Text::tr("收件当日不计，按 %1 年放假通知计算").arg(year)
            : Text::tr("收件当日不计；%1 年放假通知未录入，按周末暂估").arg(year);
    return Text::tr("%1。%2。").arg(parts.join(Text::tr("，")), counted);
}

QString limitText(const ClockLimit &limit)
{
    return Text::tr("签收 %1、答复 %2、办结 %3").arg(limit.sign).arg(limit.answer).arg(limit.close);
}

QString limitSourceText(const ClockLimit &limit)
{
    return limit.source.isEmpty() ? Text::tr("本系统默认") : limit.source;
}

} // namespace peiyu
