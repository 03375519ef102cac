#include "domain/keytable.h"
#include "domain/request.h"
#include "domain/requestquery.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

/// A clock is named by what it waits for; a step by what was done. One word in Chinese only.
struct ClockWord
{
    Q_DECLARE_TR_FUNCTIONS(RequestClockWord)
};

constexpr KeyTable<RequestKind, 5> kinds{
    {u"consultation", u"general", u"cross_unit", u"hard", u"suggestion"}};
constexpr KeyTable<RequestSource, 7> sources{
    {u"visit", u"call", u"meeting", u"platform", u"superior", u"own", u"other"}};
constexpr KeyTable<RequestState, 9> states{{u"registered", u"accepted", u"dispatched", u"handling",
                                            u"answered", u"reviewed", u"shelved", u"closed",
                                            u"declined"}};
constexpr KeyTable<RequestResult, 5> results{
    {u"solved", u"partly_solved", u"planned", u"explained", u"unsolvable"}};
constexpr KeyTable<Satisfaction, 4> satisfactions{
    {u"satisfied", u"mostly", u"unsatisfied", u"not_rated"}};
constexpr KeyTable<RequestClock, 3> clocks{{u"sign", u"answer", u"close"}};
constexpr KeyTable<StepKind, 23> steps{
    {u"registered",   u"accepted",   u"declined",        u"dispatched",        u"signed",
     u"returned",     u"worked",     u"extension_asked", u"extension_granted", u"extension_refused",
     u"paused",       u"resumed",    u"answered",        u"review_passed",     u"review_refused",
     u"called_back",  u"reopened",   u"closed",          u"shelved",           u"unshelved",
     u"reclassified", u"supervised", u"handed_over"}};
constexpr KeyTable<RequestQueue, 6> queues{
    {u"to_accept", u"to_sign", u"handling", u"paused", u"to_call_back", u"ended"}};
constexpr KeyTable<PauseKind, 3> pauses{{u"asked", u"waiting", u"shelved"}};

/// The entry of a list that has this key or this word.
template <class Enum, size_t N>
std::optional<Enum> fromWords(const std::array<Enum, N> &all, const QString &words,
                              QString (*key)(Enum), QString (*text)(Enum))
{
    const QString wanted = words.trimmed();
    for (const Enum one : all) {
        if (wanted == key(one) || wanted == text(one))
            return one;
    }
    return std::nullopt;
}

} // namespace

QString requestKindKey(RequestKind kind)
{
    return kinds.key(kind);
}

std::optional<RequestKind> requestKindFromKey(QStringView key)
{
    return kinds.value(key);
}

QString requestKindText(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Consultation:
        return Text::tr("咨询");
    case RequestKind::General:
        return Text::tr("一般");
    case RequestKind::CrossUnit:
        return Text::tr("跨部门");
    case RequestKind::Hard:
        return Text::tr("疑难");
    case RequestKind::Suggestion:
        return Text::tr("意见建议");
    }
    return {};
}

std::optional<RequestKind> requestKindFromWords(const QString &words)
{
    return fromWords(allRequestKinds, words, requestKindKey, requestKindText);
}

QString requestSourceKey(RequestSource source)
{
    return sources.key(source);
}

std::optional<RequestSource> requestSourceFromKey(QStringView key)
{
    return sources.value(key);
}

QString requestSourceText(RequestSource source)
{
    switch (source) {
    case RequestSource::Visit:
        return Text::tr("走访");
    case RequestSource::Call:
        return Text::tr("来电");
    case RequestSource::Meeting:
        return Text::tr("座谈");
    case RequestSource::Platform:
        return Text::tr("平台");
    case RequestSource::Superior:
        return Text::tr("上级转办");
    case RequestSource::Own:
        return Text::tr("自提");
    case RequestSource::Other:
        return Text::tr("其他");
    }
    return {};
}

std::optional<RequestSource> requestSourceFromWords(const QString &words)
{
    return fromWords(allRequestSources, words, requestSourceKey, requestSourceText);
}

QString requestStateKey(RequestState state)
{
    return states.key(state);
}

std::optional<RequestState> requestStateFromKey(QStringView key)
{
    return states.value(key);
}

QString requestStateText(RequestState state)
{
    switch (state) {
    case RequestState::Registered:
        return Text::tr("待受理");
    case RequestState::Accepted:
        return Text::tr("待交办");
    case RequestState::Dispatched:
        return Text::tr("待签收");
    case RequestState::Handling:
        return Text::tr("办理中");
    case RequestState::Answered:
        return Text::tr("待审核");
    case RequestState::Reviewed:
        return Text::tr("待回访");
    case RequestState::Shelved:
        return Text::tr("挂账");
    case RequestState::Closed:
        return Text::tr("已办结");
    case RequestState::Declined:
        return Text::tr("不予受理");
    }
    return {};
}

bool isOpen(RequestState state)
{
    return state != RequestState::Closed && state != RequestState::Declined;
}

QString requestResultKey(RequestResult result)
{
    return results.key(result);
}

std::optional<RequestResult> requestResultFromKey(QStringView key)
{
    return results.value(key);
}

QString requestResultText(RequestResult result)
{
    switch (result) {
    case RequestResult::Solved:
        return Text::tr("已解决");
    case RequestResult::PartlySolved:
        return Text::tr("部分解决");
    case RequestResult::Planned:
        return Text::tr("列入计划");
    case RequestResult::Explained:
        return Text::tr("解释说明");
    case RequestResult::Unsolvable:
        return Text::tr("无法解决");
    }
    return {};
}

std::optional<RequestResult> requestResultFromWords(const QString &words)
{
    return fromWords(allRequestResults, words, requestResultKey, requestResultText);
}

QString satisfactionKey(Satisfaction satisfaction)
{
    return satisfactions.key(satisfaction);
}

std::optional<Satisfaction> satisfactionFromKey(QStringView key)
{
    return satisfactions.value(key);
}

QString satisfactionText(Satisfaction satisfaction)
{
    switch (satisfaction) {
    case Satisfaction::Satisfied:
        return Text::tr("满意");
    case Satisfaction::Mostly:
        return Text::tr("基本满意");
    case Satisfaction::Unsatisfied:
        return Text::tr("不满意");
    case Satisfaction::NotRated:
        return Text::tr("未评价");
    }
    return {};
}

std::optional<Satisfaction> satisfactionFromWords(const QString &words)
{
    return fromWords(allSatisfactions, words, satisfactionKey, satisfactionText);
}

QString requestClockKey(RequestClock clock)
{
    return clocks.key(clock);
}

std::optional<RequestClock> requestClockFromKey(QStringView key)
{
    return clocks.value(key);
}

QString requestClockText(RequestClock clock)
{
    switch (clock) {
    case RequestClock::Sign:
        return ClockWord::tr("签收");
    case RequestClock::Answer:
        return ClockWord::tr("答复");
    case RequestClock::Close:
        return ClockWord::tr("办结");
    }
    return {};
}

QString stepKey(StepKind kind)
{
    return steps.key(kind);
}

std::optional<StepKind> stepFromKey(QStringView key)
{
    return steps.value(key);
}

QString stepText(StepKind kind)
{
    const QStringList words = {
        Text::tr("登记"),     Text::tr("受理"),       Text::tr("不予受理"), Text::tr("交办"),
        Text::tr("签收"),     Text::tr("退单"),       Text::tr("办理"),     Text::tr("申请延期"),
        Text::tr("同意延期"), Text::tr("不同意延期"), Text::tr("暂停"),     Text::tr("恢复"),
        Text::tr("答复"),     Text::tr("审核通过"),   Text::tr("审核退回"), Text::tr("回访"),
        Text::tr("重办"),     Text::tr("办结"),       Text::tr("挂账"),     Text::tr("恢复办理"),
        Text::tr("变更类别"), Text::tr("督办"),       Text::tr("移交")};
    return words.at(static_cast<qsizetype>(kind));
}

QString requestQueueKey(RequestQueue queue)
{
    return queues.key(queue);
}

std::optional<RequestQueue> requestQueueFromKey(QStringView key)
{
    return queues.value(key);
}

QString requestQueueText(RequestQueue queue)
{
    switch (queue) {
    case RequestQueue::ToAccept:
        return Text::tr("待受理");
    case RequestQueue::ToSign:
        return Text::tr("待签收");
    case RequestQueue::Handling:
        return Text::tr("办理中");
    case RequestQueue::Paused:
        return Text::tr("暂停");
    case RequestQueue::ToCallBack:
        return Text::tr("待回访");
    case RequestQueue::Ended:
        return Text::tr("已办结");
    }
    return {};
}

RequestQueue queueOf(const Request &request)
{
    if (request.paused || request.state == RequestState::Shelved)
        return RequestQueue::Paused;
    switch (request.state) {
    case RequestState::Registered:
    case RequestState::Accepted:
        return RequestQueue::ToAccept;
    case RequestState::Dispatched:
        return RequestQueue::ToSign;
    case RequestState::Handling:
    case RequestState::Answered:
        return RequestQueue::Handling;
    case RequestState::Reviewed:
        return RequestQueue::ToCallBack;
    default:
        return RequestQueue::Ended;
    }
}

QString pauseKindKey(PauseKind kind)
{
    return pauses.key(kind);
}

std::optional<PauseKind> pauseKindFromKey(QStringView key)
{
    return pauses.value(key);
}

std::optional<ClockLimit> defaultLimit(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Consultation:
        return ClockLimit{{}, 0, {}, kind, 1, 1, 1, {}};
    case RequestKind::General:
        return ClockLimit{{}, 0, {}, kind, 1, 3, 7, {}};
    case RequestKind::CrossUnit:
        return ClockLimit{{}, 0, {}, kind, 1, 5, 15, {}};
    case RequestKind::Hard:
        return ClockLimit{{}, 0, {}, kind, 1, 5, 25, {}};
    case RequestKind::Suggestion:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace peiyu
