#pragma once
/// What the list of requests shows: which queue, whose, of which unit, up to which day.

#include "domain/requestclock.h"

namespace peiyu {

/// 待受理 (and 待交办) · 待签收 · 办理中 (and 待审核) · 暂停 (and 挂账) · 待回访 · 已办结 (and
/// 不予受理).
enum class RequestQueue { ToAccept, ToSign, Handling, Paused, ToCallBack, Ended };
inline constexpr std::array allRequestQueues = {RequestQueue::ToAccept,   RequestQueue::ToSign,
                                                RequestQueue::Handling,   RequestQueue::Paused,
                                                RequestQueue::ToCallBack, RequestQueue::Ended};
QString requestQueueKey(RequestQueue queue);
std::optional<RequestQueue> requestQueueFromKey(QStringView key);
QString requestQueueText(RequestQueue queue);
RequestQueue queueOf(const Request &request);

enum class RequestSort { Due, Received, Number, Firm, Unit };

struct RequestQuery
{
    QDate asOf; ///< requests received up to this day; overdue is counted on it
    std::optional<RequestQueue> queue;
    bool openOnly = false;
    EnterpriseId firm;
    DistrictId district;
    /// Followed or first taken by this person, or of a firm he serves.
    SpecialistId mine;
    QString unit;     ///< 主办 or 协办
    QString category; ///< id
    std::optional<RequestKind> kind;
    bool overdue = false; ///< the running clock's due day is past
    QDate dueUntil;       ///< the running clock ends on or before it
    QDate receivedFrom, closedFrom, closedUntil;
    // What a figure of the statistics (statistics/requestfigures.h) is asked to show.
    std::optional<QString> leadUnit;          ///< 主办; an empty name: no unit has it
    QDate ratedFrom, ratedUntil;              ///< 有效回访, or 重办 after 不满意
    std::optional<Satisfaction> satisfaction; ///< as last said
    bool solved = false;                      ///< 已解决, as the firm said
    bool contacted = false;                   ///< the unit got in touch, as the firm said
    bool declinedToo = true;                  ///< else without 不予受理
    QDate dispatchedFrom, dispatchedUntil;    ///< the last 交办
    QString find;                             ///< number, title, or a firm as the list finds it
    RequestSort sort = RequestSort::Due;
    bool descending = false;

    friend bool operator==(const RequestQuery &, const RequestQuery &) = default;
};

struct RequestRow
{
    qint64 no = 0;
    Request request;
    QString firm;      ///< full name
    QString firmShort; ///< 简称, or the full name
    QString townName;
    QString specialistName;
    QString categoryName;
    QDate pausedSince; ///< of the pause that runs
    QString pauseReason;
    QDate supervisedUntil; ///< a 督办单 waits for its reply, wanted by then; null: none does
    std::optional<ClockLimit> limit; ///< what its clocks run by; none for 意见建议
    RequestClocks clocks;            ///< on the day asked for; as frozen once closed
};

/// How many stand in each queue, and how many of them are overdue on the day.
struct QueueCount
{
    RequestQueue queue = RequestQueue::ToAccept;
    int requests = 0;
    int overdue = 0;
};

} // namespace peiyu
