#pragma once
/// 诉求: what a firm asks for, the chain it goes through, and what hangs on it.
/// Chain (domain reference §3.3): 登记 → 受理 / 不予受理 → 交办 → 签收 / 退单 → 办理 → 答复 → 审核
/// → 回访 → 办结; beside it 延期, 暂停, 挂账, 重办, 督办. What may follow what stands in
/// requestflow.h, the clocks in requestclock.h.

#include "domain/datespan.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

/// Which limits hold. 意见建议 has no clock.
enum class RequestKind { Consultation, General, CrossUnit, Hard, Suggestion };
inline constexpr std::array allRequestKinds = {RequestKind::Consultation, RequestKind::General,
                                               RequestKind::CrossUnit, RequestKind::Hard,
                                               RequestKind::Suggestion};
QString requestKindKey(RequestKind kind);
std::optional<RequestKind> requestKindFromKey(QStringView key);
/// 咨询 一般 跨部门 疑难 意见建议
QString requestKindText(RequestKind kind);
std::optional<RequestKind> requestKindFromWords(const QString &words);

/// 走访 来电 座谈 平台 上级转办 自提 其他
enum class RequestSource { Visit, Call, Meeting, Platform, Superior, Own, Other };
inline constexpr std::array allRequestSources = {
    RequestSource::Visit,    RequestSource::Call, RequestSource::Meeting, RequestSource::Platform,
    RequestSource::Superior, RequestSource::Own,  RequestSource::Other};
QString requestSourceKey(RequestSource source);
std::optional<RequestSource> requestSourceFromKey(QStringView key);
QString requestSourceText(RequestSource source);
std::optional<RequestSource> requestSourceFromWords(const QString &words);

/// Where in the chain a request stands. A pause is beside the state (`Request::paused`).
enum class RequestState {
    Registered, ///< 待受理
    Accepted,   ///< 待交办, also after 退单
    Dispatched, ///< 待签收
    Handling,   ///< 办理中
    Answered,   ///< 待审核
    Reviewed,   ///< 待回访
    Shelved,    ///< 挂账
    Closed,     ///< 已办结
    Declined    ///< 不予受理
};
inline constexpr std::array allRequestStates = {
    RequestState::Registered, RequestState::Accepted, RequestState::Dispatched,
    RequestState::Handling,   RequestState::Answered, RequestState::Reviewed,
    RequestState::Shelved,    RequestState::Closed,   RequestState::Declined};
QString requestStateKey(RequestState state);
std::optional<RequestState> requestStateFromKey(QStringView key);
QString requestStateText(RequestState state);
bool isOpen(RequestState state); ///< neither closed nor declined

/// 已解决 部分解决 列入计划 解释说明 无法解决
enum class RequestResult { Solved, PartlySolved, Planned, Explained, Unsolvable };
inline constexpr std::array allRequestResults = {RequestResult::Solved, RequestResult::PartlySolved,
                                                 RequestResult::Planned, RequestResult::Explained,
                                                 RequestResult::Unsolvable};
QString requestResultKey(RequestResult result);
std::optional<RequestResult> requestResultFromKey(QStringView key);
QString requestResultText(RequestResult result);
std::optional<RequestResult> requestResultFromWords(const QString &words);

/// 满意 基本满意 不满意 未评价
enum class Satisfaction { Satisfied, Mostly, Unsatisfied, NotRated };
inline constexpr std::array allSatisfactions = {Satisfaction::Satisfied, Satisfaction::Mostly,
                                                Satisfaction::Unsatisfied, Satisfaction::NotRated};
QString satisfactionKey(Satisfaction satisfaction);
std::optional<Satisfaction> satisfactionFromKey(QStringView key);
QString satisfactionText(Satisfaction satisfaction);
std::optional<Satisfaction> satisfactionFromWords(const QString &words);

/// The three clocks: 签收 of the unit (from 交办), 答复 and 办结 (from the day it was received).
enum class RequestClock { Sign, Answer, Close };
QString requestClockKey(RequestClock clock);
std::optional<RequestClock> requestClockFromKey(QStringView key);
QString requestClockText(RequestClock clock);

struct Request
{
    QString id;
    int revision = 0;
    QString number; ///< JJ-2026-0018: place, year received, running number
    EnterpriseId enterprise;
    DistrictId district; ///< where the firm was when it asked: whose limits and plan hold
    QString visit;       ///< the visit it was raised at
    QString raisedBy;    ///< 提出人
    QString phone;
    RequestSource source = RequestSource::Visit;
    QDate receivedOn;
    QString category; ///< id of a RequestCategory
    RequestKind kind = RequestKind::General;
    QString title;
    QString content;
    bool urgent = false;
    bool confidential = false;
    QString task;              ///< the plan task it belongs to
    SpecialistId firstContact; ///< 首问责任人: stays until 办结
    SpecialistId specialist;   ///< who follows it now; a handover changes this one
    RequestState state = RequestState::Registered;
    QString leadUnit;    ///< 主办 (牵头)
    QStringList coUnits; ///< 协办 (配合)
    QDate acceptedOn;
    QDate dispatchedOn;    ///< the last 交办
    QDate signedOn;        ///< 签收 of that 交办 by the lead unit
    QDate firstAnsweredOn; ///< met the 答复 clock
    QDate answeredOn;      ///< the last answer
    QString answer;
    std::optional<RequestResult> result;
    QDate reviewedOn;
    QDate calledOn;         ///< 回访
    bool contacted = false; ///< 已联系企业 (响应), as the firm said
    bool solved = false;    ///< 已解决, as the firm said
    std::optional<Satisfaction> satisfaction;
    QString opinion;
    QDate closedOn;
    int returns = 0;  ///< 退单 so far; the third goes to the 专班 / 联席会议 office
    int reopened = 0; ///< 不满意 so far; from then on the head closes
    QDate reopenedOn;
    int extensionAsked = 0; ///< working days asked for and not yet decided
    int extensionDays = 0;  ///< working days granted, once
    bool paused = false;
    QDate signDue, answerDue, closeDue; ///< as last computed; closed ones are never computed again
    std::optional<RequestClock> clock;  ///< the one that runs
    QDate due;                          ///< of that clock
    QString closedFigures; ///< JSON of the clocks at 办结 and the calendar they were made with
};

/// What was done with a request; the words of `kind` stand in stepText().
enum class StepKind {
    Registered,
    Accepted,
    Declined,
    Dispatched,
    Signed,
    Returned,
    Worked,
    ExtensionAsked,
    ExtensionGranted,
    ExtensionRefused,
    Paused,
    Resumed,
    Answered,
    ReviewPassed,
    ReviewRefused,
    CalledBack,
    Reopened,
    Closed,
    Shelved,
    Unshelved,
    Reclassified,
    Supervised,
    HandedOver
};
QString stepKey(StepKind kind);
std::optional<StepKind> stepFromKey(QStringView key);
QString stepText(StepKind kind);

struct RequestStep
{
    QString id;
    int revision = 0;
    QString request;
    int position = 0; ///< order within the request
    StepKind kind = StepKind::Registered;
    QDate on;
    QTime at;
    QString person; ///< who did it, as written then
    QString unit;
    QString content;
};

/// Days that do not count, from ≤ d < until. Waiting lies between a passed answer and 重办.
enum class PauseKind { Asked, Waiting, Shelved };
QString pauseKindKey(PauseKind kind);
std::optional<PauseKind> pauseKindFromKey(QStringView key);

struct RequestPause
{
    QString id;
    int revision = 0;
    QString request;
    PauseKind kind = PauseKind::Asked;
    DateSpan span;
    QString reason;
};

/// 交办单: one unit's part.
struct Dispatch
{
    QString id;
    int revision = 0;
    QString request;
    QString slip; ///< number of the 交办单; those of one 批量交办 to one unit share it
    QString unit;
    bool lead = true; ///< 主办; else 协办
    QDate on;
    QDate signedOn;
    QDate returnedOn;
    QString reason; ///< of the return
    QDate answeredOn;
};

/// 督办单.
struct Supervision
{
    QString id;
    int revision = 0;
    QString number;
    QString request;         ///< empty: about no single request
    EnterpriseId enterprise; ///< empty: about no single firm
    QString unit;            ///< unit or person it goes to
    QString content;
    QDate on;
    QDate due;
    QString reply;
    QDate repliedOn;
};
/// The earliest day a reply is wanted to one that had none on the day; null without one. What the
/// list of requests says of each row (repositories/requestclause.h, supervisedUntilSql).
QDate supervisedUntil(const QVector<Supervision> &supervisions, QDate today);

/// 诉求类别: 19 of the domain reference and 意见建议, which the office may rename, put away,
/// extend.
struct RequestCategory
{
    QString id; ///< shipped: its key in resources/reference/request_categories.tsv
    int revision = 0;
    QString name;
    RequestKind kind = RequestKind::General; ///< proposed with it
    bool active = true;
    bool shipped = false;
};

/// 办理时限 in working days. The documents set none: the defaults of product §7 are 本系统默认.
struct ClockLimit
{
    QString id; ///< empty: the default
    int revision = 0;
    DistrictId district; ///< empty: every district
    RequestKind kind = RequestKind::General;
    int sign = 0;
    int answer = 0;
    int close = 0;
    QString source; ///< the district's own document; empty: 本系统默认
};
/// 咨询 1/1/1 · 一般 1/3/7 · 跨部门 1/5/15 · 疑难 1/5/25; null for 意见建议.
std::optional<ClockLimit> defaultLimit(RequestKind kind);

/// 本系统默认: working days a request may be paused on a person's word; more needs the head.
inline constexpr int longestPause = 10;
/// 本系统默认: the return that goes to the 专班 / 联席会议 office.
inline constexpr int returnsToCoordination = 3;

} // namespace peiyu
