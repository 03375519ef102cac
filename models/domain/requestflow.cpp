#include "domain/requestflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestFlow)
};

using S = RequestState;

bool stateAllows(S state, StepKind step)
{
    switch (step) {
    case StepKind::Registered:
        return false;
    case StepKind::Accepted:
    case StepKind::Declined:
        return state == S::Registered;
    case StepKind::Dispatched: // from 登记 it accepts too; later it is 转办 to another unit
        return state == S::Registered || state == S::Accepted || state == S::Dispatched ||
               state == S::Handling;
    case StepKind::Signed:
        return state == S::Dispatched;
    case StepKind::Returned:
        return state == S::Dispatched || state == S::Handling;
    case StepKind::Worked:
    case StepKind::Reclassified:
    case StepKind::Supervised:
    case StepKind::HandedOver:
        return isOpen(state);
    case StepKind::ExtensionAsked:
    case StepKind::ExtensionGranted:
    case StepKind::ExtensionRefused:
        return state == S::Handling;
    case StepKind::Paused:
    case StepKind::Resumed:
        return state == S::Handling || state == S::Accepted;
    case StepKind::Answered:
        return state == S::Handling;
    case StepKind::ReviewPassed:
    case StepKind::ReviewRefused:
        return state == S::Answered;
    case StepKind::CalledBack:
    case StepKind::Reopened:
    case StepKind::Closed:
        return state == S::Reviewed;
    case StepKind::Shelved:
        return state == S::Handling || state == S::Accepted;
    case StepKind::Unshelved:
        return state == S::Shelved;
    }
    return false;
}

bool goesOnWhilePaused(StepKind step)
{
    return step == StepKind::Paused || step == StepKind::Resumed || step == StepKind::Worked ||
           step == StepKind::Reclassified || step == StepKind::Supervised ||
           step == StepKind::HandedOver;
}

QString firstDo(const Request &request, StepKind step)
{
    switch (request.state) {
    case S::Registered:
        return Text::tr("请先受理。");
    case S::Accepted:
        return Text::tr("请先交办给承办单位。");
    case S::Dispatched:
        return Text::tr("请先由 %1 签收或退单。").arg(request.leadUnit);
    case S::Handling:
        return step == StepKind::Closed || step == StepKind::CalledBack
                   ? Text::tr("请先登记答复，并经审核。")
                   : Text::tr("请先登记答复。");
    case S::Answered:
        return Text::tr("请先审核答复。");
    case S::Reviewed:
        return Text::tr("请先回访企业。");
    case S::Shelved:
        return Text::tr("请先恢复办理。");
    case S::Closed:
    case S::Declined:
        return Text::tr("不能再办理；企业有新情况的，请另行登记。");
    }
    return {};
}

} // namespace

Result<> mayFollow(const Request &request, StepKind step)
{
    if (!stateAllows(request.state, step))
        return failure(ErrorCode::Conflict,
                       Text::tr("诉求 %1 现在是“%2”，不能“%3”。%4")
                           .arg(request.number, requestStateText(request.state), stepText(step),
                                firstDo(request, step)));
    if (request.paused && !goesOnWhilePaused(step))
        return failure(
            ErrorCode::Conflict,
            Text::tr("诉求 %1 已暂停，不能“%2”。请先恢复。").arg(request.number, stepText(step)));
    if (step == StepKind::Paused && request.paused)
        return failure(ErrorCode::Conflict, Text::tr("诉求 %1 已经暂停。").arg(request.number));
    if (step == StepKind::Resumed && !request.paused)
        return failure(ErrorCode::Conflict,
                       Text::tr("诉求 %1 没有暂停，不用恢复。").arg(request.number));
    if (step == StepKind::Closed && request.calledOn.isNull())
        return failure(
            ErrorCode::Conflict,
            Text::tr("诉求 %1 还没有回访，不能办结。请先登记回访结果。").arg(request.number));
    const bool decides = step == StepKind::ExtensionGranted || step == StepKind::ExtensionRefused;
    if (decides && request.extensionAsked == 0)
        return failure(ErrorCode::Conflict,
                       Text::tr("诉求 %1 没有待批的延期申请。").arg(request.number));
    if (step == StepKind::ExtensionAsked && request.extensionAsked > 0)
        return failure(ErrorCode::Conflict,
                       Text::tr("诉求 %1 已申请延期，等待批准。").arg(request.number));
    if (step == StepKind::ExtensionAsked && request.extensionDays > 0)
        return failure(
            ErrorCode::Conflict,
            Text::tr("诉求 %1 已延期一次，不能再延；确需更长时间的，请挂账。").arg(request.number));
    return {};
}

QVector<StepKind> nextSteps(const Request &request)
{
    static const QVector<StepKind> order = {
        StepKind::Resumed,          StepKind::Accepted,         StepKind::Dispatched,
        StepKind::Signed,           StepKind::Answered,         StepKind::ReviewPassed,
        StepKind::CalledBack,       StepKind::Closed,           StepKind::Unshelved,
        StepKind::ExtensionGranted, StepKind::ExtensionRefused, StepKind::Returned,
        StepKind::ReviewRefused,    StepKind::Worked,           StepKind::Paused,
        StepKind::ExtensionAsked,   StepKind::Shelved,          StepKind::Declined,
        StepKind::Reclassified,     StepKind::Supervised};
    QVector<StepKind> found;
    for (const StepKind step : order) {
        if (mayFollow(request, step))
            found.append(step);
    }
    // Once a unit has it, 转办 to another one is the exception.
    const bool withUnit = request.state == S::Dispatched || request.state == S::Handling;
    if (withUnit && found.removeOne(StepKind::Dispatched))
        found.insert(std::min<qsizetype>(found.size(), 2), StepKind::Dispatched);
    return found;
}

} // namespace peiyu
