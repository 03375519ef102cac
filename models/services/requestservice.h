#pragma once
/// 诉求: registering, and every step of its chain (requestflow.h says what may follow what). One
/// call writes the request, its step, and what hangs on it in one unit, with the due days as the
/// working calendar gives them (requestclock.h).
/// Rules of ours, all 本系统默认: the third 退单 goes to the 专班 / 联席会议 office; a pause beyond
/// longestPause working days in all, and closing what was 不满意 once, need the head; 延期 once.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict (what cannot
/// follow, a stale revision), Permission.

#include "domain/requestclock.h"
#include "domain/requestquery.h"
#include "services/saved.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

/// What every step says. `revision` 0: not checked; a null `on` is today.
struct StepOrder
{
    QString request;
    int revision = 0;
    QDate on;
    QString text; ///< reason, course, answer, opinion
};

struct CallBack
{
    bool contacted = true;
    bool solved = true;
    Satisfaction satisfaction = Satisfaction::Satisfied;
};

/// A request with everything that hangs on it, as the desk shows it.
struct RequestFile
{
    Request request;
    QString firm;
    QString townName;
    QString categoryName;
    QString firstContactName;
    QString specialistName;
    QVector<RequestStep> steps; ///< the first first
    QVector<RequestPause> pauses;
    QVector<Dispatch> dispatches;
    QVector<Supervision> supervisions;
    std::optional<ClockLimit> limit;
    RequestClocks clocks; ///< on the day asked for; as frozen once closed
    QVector<StepKind> next;
};

/// One part of a plan that answers requests of a category: whom to propose for 交办.
struct UnitProposal
{
    QString plan; ///< its short title: the plan in force, or an earlier one when that is silent
    QString task; ///< id
    QString number;
    QString title;
    QStringList lead;        ///< 牵头
    QStringList supporting;  ///< 配合
    QStringList responsible; ///< 责任: named without a lead
};

class RequestService
{
public:
    /// Registers; `firstContact` is the actor's person or else the firm's 专员, unless given.
    static Result<Saved> add(const JobContext &context, Request request);
    /// The fields people type, while it is open; number, state, days and clocks stay.
    static Result<Saved> correct(const JobContext &context, const Request &request);
    /// 咨询 and 意见建议 answered at once: registered, answered and closed in one step.
    static Result<Saved> closeOnSpot(const JobContext &context, Request request,
                                     const QString &answer);

    static Result<Saved> accept(const JobContext &context, const StepOrder &order);
    static Result<Saved> decline(const JobContext &context, const StepOrder &order);
    static Result<Saved> dispatch(const JobContext &context, const StepOrder &order,
                                  const QString &lead, const QStringList &supporting);
    /// 批量交办: one slip for the unit; every request must allow it, else nothing is written.
    /// `Saved::id` is the slip's number.
    static Result<Saved> dispatchMany(const JobContext &context, const QStringList &requests,
                                      const QString &unit, const QString &text, QDate on = {});
    static Result<Saved> sign(const JobContext &context, const StepOrder &order);
    /// 退单. The third sends it to the 专班 / 联席会议 office by itself.
    static Result<Saved> giveBack(const JobContext &context, const StepOrder &order);
    static Result<Saved> note(const JobContext &context, const StepOrder &order);
    static Result<Saved> askExtension(const JobContext &context, const StepOrder &order, int days);
    static Result<Saved> decideExtension(const JobContext &context, const StepOrder &order,
                                         bool granted);
    static Result<Saved> pause(const JobContext &context, const StepOrder &order);
    static Result<Saved> resume(const JobContext &context, const StepOrder &order);
    static Result<Saved> answer(const JobContext &context, const StepOrder &order,
                                RequestResult result);
    static Result<Saved> review(const JobContext &context, const StepOrder &order, bool passed);
    /// 不满意 reopens at once; otherwise close() may follow.
    static Result<Saved> callBack(const JobContext &context, const StepOrder &order,
                                  const CallBack &said);
    static Result<Saved> close(const JobContext &context, const StepOrder &order);
    static Result<Saved> shelve(const JobContext &context, const StepOrder &order);
    static Result<Saved> unshelve(const JobContext &context, const StepOrder &order);
    /// Another category, kind or plan task; pauses and extension stay.
    static Result<Saved> reclassify(const JobContext &context, const StepOrder &order,
                                    const QString &category, RequestKind kind,
                                    const QString &task = {});

    /// 督办单; its number is given here. About a request it becomes a step of it.
    static Result<Saved> supervise(const JobContext &context, Supervision supervision);
    /// Who enters the reply: whoever handles the firm; about no single firm, who sends such sheets.
    static Action replyAction(const Supervision &supervision);
    static Result<Saved> replySupervision(const JobContext &context, const QString &id,
                                          const QString &reply, QDate on = {});
    static Result<QVector<Supervision>> supervisions(const JobContext &context, bool openOnly);

    /// By id or number.
    static Result<Request> request(const JobContext &context, const QString &idOrNumber);
    static Result<RequestFile> file(const JobContext &context, const QString &id, QDate today);
    static Result<QVector<Request>> ofFirm(const JobContext &context,
                                           const EnterpriseId &enterprise);
    static Result<QVector<qint64>> keys(const JobContext &context, const RequestQuery &query);
    static Result<QVector<RequestRow>> rows(const JobContext &context, const QVector<qint64> &keys,
                                            QDate asOf);
    /// 主办 units that were ever given a request, those with most first.
    static Result<QStringList> units(const JobContext &context, const DistrictId &district);
    /// Of the query without its queue.
    static Result<QVector<QueueCount>> counts(const JobContext &context, const RequestQuery &query);
    static Result<QVector<UnitProposal>> proposedUnits(const JobContext &context,
                                                       const DistrictId &district,
                                                       const QString &category, QDate day);
    /// Due days of all open requests anew, after the calendar or a limit changed.
    static Result<> recompute(const JobContext &context, UnitOfWork &unit);
    /// Whether the stored due days were counted with the calendar of now. They were not when a new
    /// program brought another year's notice: followCalendar() at the opening counts them anew.
    static Result<bool> followsCalendar(const JobContext &context);
    static Result<> followCalendar(const JobContext &context);
};

} // namespace peiyu
