#pragma once
/// Entering a 诉求 within a unit of work: shared by the desk, by visits that raise requests, and by
/// import.

#include "domain/request.h"
#include "services/saved.h"

namespace peiyu {

/// Checks the fields, gives the number, the place, who takes it up first, and the due days; writes
/// the request and its step 登记. Permission is the caller's.
/// Errors: Validation with the field (also a category that was put away), NotFound (firm,
/// category).
Result<Request> registerRequest(const JobContext &context, UnitOfWork &unit, Request request);

/// What registering begins with: the firm, the fields, the place, who takes it up; not written.
Result<Request> placedRequest(const JobContext &context, Request request);
/// The next free number of the request's place and year.
Result<QString> nextRequestNumber(const JobContext &context, const Request &request);

/// The rules of the fields people type; texts come back tidied.
Result<Request> checkedRequest(const JobContext &context, Request request, QDate today);

/// What due days stand on now: the limit of its district and kind, its pauses.
struct ClockFacts;
Result<ClockFacts> clockFactsOf(const JobContext &context, const Request &request);

/// The next step of the request's 经过 by the actor.
Result<> writeStep(const JobContext &context, UnitOfWork &unit, const Request &request,
                   StepKind kind, QDate on, const QString &content, const QString &unitName = {});

/// "JJ-2026-0018" from "江津区" (JJ) and 2026, or "DB-2026-0003" of a fixed prefix.
QString numberPrefix(const QString &place, int year);
QString withRunningNumber(const QString &prefix, int number);

} // namespace peiyu
