#include "domain/requestclock.h"

#include "domain/calendartext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestClock)
};

/// 办结 stands still from the answer until the request is taken up again.
bool isAnswered(RequestState state)
{
    return state == RequestState::Reviewed || state == RequestState::Closed;
}

/// What was answered in time and is taken up again has a day at least, each time anew.
QDate dueAfterReopening(QDate due, QVector<RequestPause> pauses, const WorkingCalendar &calendar)
{
    const QVector<DateSpan> spans = spansOf(pauses);
    std::stable_sort(pauses.begin(), pauses.end(), [](const auto &one, const auto &other) {
        return one.span.from < other.span.from;
    });
    for (const RequestPause &pause : pauses) {
        if (pause.kind != PauseKind::Waiting || pause.span.until.isNull() || due.isNull())
            continue;
        const QDate answered = pause.span.from.addDays(-1);
        const QDate reopened = pause.span.until.addDays(-1);
        if (answered <= due && due <= reopened)
            due = calendar.after(reopened, 1, spans);
    }
    return due;
}

ClockReading reading(RequestClock clock, QDate from, int limit, QDate metOn, QDate due,
                     const QVector<RequestPause> &held, const WorkingCalendar &calendar,
                     QDate today)
{
    const QVector<DateSpan> pauses = spansOf(held);
    ClockReading found;
    found.clock = clock;
    found.from = from;
    found.limit = limit;
    found.metOn = metOn;
    found.due = due;
    const QDate until = metOn.isNull() ? today : metOn;
    found.used = calendar.between(from, until, pauses);
    found.paused = calendar.between(from, until) - found.used;
    found.late = lateness(calendar, due, until, pauses);
    // A reopened one may have days its limit does not know; a held one without end has no due day.
    if (!found.late.late)
        found.left = metOn.isNull() && due.isValid() ? calendar.between(today, due, pauses)
                                                     : std::max(0, limit - found.used);
    found.held = metOn.isNull() && std::any_of(held.begin(), held.end(), [&](const auto &pause) {
                     return pause.kind != PauseKind::Waiting && pause.span.contains(today);
                 });
    return found;
}

/// While nobody signed, 签收 runs beside the next one: what is due first is what is late first, so
/// that another 交办 makes nothing young again.
std::optional<RequestClock> runningClock(const Request &request, const RequestClocks &clocks)
{
    if (!isOpen(request.state) || request.state == RequestState::Reviewed ||
        request.state == RequestState::Shelved)
        return std::nullopt;
    const RequestClock next =
        request.firstAnsweredOn.isNull() ? RequestClock::Answer : RequestClock::Close;
    if (request.state != RequestState::Dispatched || !clocks.sign)
        return next;
    const ClockReading *beside = clocks.of(next);
    const bool nextFirst = beside && beside->due.isValid() &&
                           (!clocks.sign->due.isValid() || beside->due < clocks.sign->due);
    return nextFirst ? next : RequestClock::Sign;
}

QJsonObject asJson(const ClockReading &one)
{
    return {
        {QStringLiteral("from"), dayText(one.from)}, {QStringLiteral("limit"), one.limit},
        {QStringLiteral("used"), one.used},          {QStringLiteral("paused"), one.paused},
        {QStringLiteral("due"), dayText(one.due)},   {QStringLiteral("met"), dayText(one.metOn)},
        {QStringLiteral("late"), one.late.late},     {QStringLiteral("late_days"), one.late.days}};
}

std::optional<ClockReading> fromJson(RequestClock clock, const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    ClockReading one;
    one.clock = clock;
    one.from = dayFromText(object.value(u"from").toString());
    one.limit = object.value(u"limit").toInt();
    one.used = object.value(u"used").toInt();
    one.paused = object.value(u"paused").toInt();
    one.due = dayFromText(object.value(u"due").toString());
    one.metOn = dayFromText(object.value(u"met").toString());
    one.late = {object.value(u"late").toBool(), object.value(u"late_days").toInt()};
    one.left = one.late.late ? 0 : std::max(0, one.limit - one.used);
    return one;
}

} // namespace

QVector<DateSpan> spansOf(const QVector<RequestPause> &pauses)
{
    QVector<DateSpan> spans;
    for (const RequestPause &pause : pauses)
        spans.append(pause.span);
    return spans;
}

const ClockReading *RequestClocks::of(RequestClock clock) const
{
    const std::optional<ClockReading> &found = clock == RequestClock::Sign     ? sign
                                               : clock == RequestClock::Answer ? answer
                                                                               : close;
    return found ? &*found : nullptr;
}

const ClockReading *RequestClocks::current() const
{
    return running ? of(*running) : nullptr;
}

RequestClocks clocksOf(const Request &request, const ClockFacts &facts,
                       const WorkingCalendar &calendar, QDate today)
{
    RequestClocks found;
    if (!facts.limit || request.state == RequestState::Declined)
        return found;
    const QVector<DateSpan> pauses = spansOf(facts.pauses);
    const ClockLimit &limit = *facts.limit;
    const auto read = [&](RequestClock clock, QDate from, int days, QDate metOn, QDate due) {
        return reading(clock, from, days, metOn, due, facts.pauses, calendar, today);
    };
    if (!request.dispatchedOn.isNull())
        found.sign = read(RequestClock::Sign, request.dispatchedOn, limit.sign, request.signedOn,
                          calendar.after(request.dispatchedOn, limit.sign, pauses));
    found.answer =
        read(RequestClock::Answer, request.receivedOn, limit.answer, request.firstAnsweredOn,
             calendar.after(request.receivedOn, limit.answer, pauses));
    const int close = limit.close + request.extensionDays;
    found.close = read(RequestClock::Close, request.receivedOn, close,
                       isAnswered(request.state) ? request.answeredOn : QDate(),
                       dueAfterReopening(calendar.after(request.receivedOn, close, pauses),
                                         facts.pauses, calendar));
    found.running = runningClock(request, found);
    return found;
}

bool isPausedOn(const Request &request, const QVector<RequestPause> &pauses, QDate day)
{
    return request.paused && std::any_of(pauses.begin(), pauses.end(), [&](const auto &pause) {
               return pause.kind == PauseKind::Asked && pause.span.contains(day);
           });
}

void storeDueDays(Request &request, const ClockFacts &facts, const WorkingCalendar &calendar)
{
    const RequestClocks clocks = clocksOf(request, facts, calendar, request.receivedOn);
    request.signDue = clocks.sign ? clocks.sign->due : QDate();
    request.answerDue = clocks.answer ? clocks.answer->due : QDate();
    request.closeDue = clocks.close ? clocks.close->due : QDate();
    const ClockReading *current = clocks.current();
    request.due = current ? current->due : QDate();
    request.clock = request.due.isNull() ? std::nullopt : clocks.running;
}

QString frozenFigures(const RequestClocks &clocks, const WorkingCalendar &calendar)
{
    QJsonObject object{{QStringLiteral("calendar"), calendar.version()}};
    for (const RequestClock clock :
         {RequestClock::Sign, RequestClock::Answer, RequestClock::Close}) {
        if (const ClockReading *one = clocks.of(clock))
            object.insert(requestClockKey(clock), asJson(*one));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FrozenFigures figuresFrom(const QString &frozen)
{
    const QJsonObject object = QJsonDocument::fromJson(frozen.toUtf8()).object();
    FrozenFigures found;
    found.calendar = object.value(u"calendar").toString();
    found.clocks.sign = fromJson(RequestClock::Sign, object.value(u"sign"));
    found.clocks.answer = fromJson(RequestClock::Answer, object.value(u"answer"));
    found.clocks.close = fromJson(RequestClock::Close, object.value(u"close"));
    return found;
}

QString clockText(const ClockReading &one, QDate today)
{
    if (one.late.late)
        return latenessText(one.late);
    if (!one.metOn.isNull())
        return one.metOn == one.from
                   ? Text::tr("当日%1").arg(requestClockText(one.clock))
                   : Text::tr("%1 个工作日内%2").arg(one.used).arg(requestClockText(one.clock));
    if (one.held)
        return Text::tr("已暂停");
    if (one.due == today)
        return Text::tr("今天到期");
    return Text::tr("剩 %1 个工作日").arg(one.left);
}

int askedPauseDays(const QVector<RequestPause> &pauses, const WorkingCalendar &calendar,
                   QDate today)
{
    int days = 0;
    for (const RequestPause &pause : pauses) {
        if (pause.kind != PauseKind::Asked)
            continue;
        const QDate last = pause.span.until.isNull() || pause.span.until > today
                               ? today
                               : pause.span.until.addDays(-1);
        days += calendar.between(pause.span.from.addDays(-1), last);
    }
    return days;
}

QDate supervisedUntil(const QVector<Supervision> &supervisions, QDate today)
{
    QDate earliest;
    for (const Supervision &one : supervisions) {
        const bool open = one.on <= today && (one.repliedOn.isNull() || one.repliedOn > today);
        if (open && (earliest.isNull() || one.due < earliest))
            earliest = one.due;
    }
    return earliest;
}

} // namespace peiyu
