#pragma once
/// One step in the chain of a request: what it is taken from, and how it is written. Of this room.

#include "domain/requestclock.h"
#include "services/requestservice.h"

#include <memory>

namespace peiyu {

/// A request that is being taken one step further.
struct StepWork
{
    Request request;
    QString firm;
    QDate on;
    WorkingCalendar calendar;
    ClockFacts facts;
    std::unique_ptr<UnitOfWork> unit;
};

/// Reads the request, checks permission, order of the chain and the day, opens the unit.
Result<StepWork> beginStep(const JobContext &context, const StepOrder &order, StepKind step,
                           Action action = Action::HandleRequest);
/// The same request within a unit that is open (批量交办).
Result<StepWork> readStep(const JobContext &context, const StepOrder &order, StepKind step,
                          Action action);

/// Writes the request with its due days, and the step; the unit stays open.
Result<> writeRequest(const JobContext &context, UnitOfWork &unit, StepWork &work,
                      const StepOrder &order);
/// writeRequest, the step and commit.
Result<Saved> finishStep(const JobContext &context, StepWork &work, const StepOrder &order,
                         StepKind step, const QString &content, const QString &unitName = {});

/// Validation with `field` text unless something is written.
Result<> requireText(const StepOrder &order, const QString &sentence);

/// The part of the lead unit that is out now; none before 交办.
const Dispatch *leadDispatch(const QVector<Dispatch> &dispatches);

/// Gives the request to units: their slips, its fields. `slip` is empty unless several share one.
Result<> placeDispatch(UnitOfWork &unit, StepWork &work, const QString &lead,
                       const QStringList &supporting, const QString &slip);

/// Who takes over what no unit wants: 专班（联席会议）办公室.
QString coordinationOffice();

} // namespace peiyu
