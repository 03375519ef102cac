#pragma once
/// Whether the acting person may do something in this base: the table of domain/permissions.h, and
/// where a role reaches only its own firms, who serves the firm on the context's day.
/// Thread: the context's. Errors: Permission with a sentence that says who may.

#include "domain/actor.h"
#include "jobs/jobcontext.h"

namespace peiyu {

Result<> requirePermission(const JobContext &context, Action action, const Scope &scope = {});

/// “甲公司”由专员王涛服务 …: what a 专员 reads who is not hers.
QString foreignFirmText(const QString &actor, const QString &firm, const QString &specialist,
                        Action action);

} // namespace peiyu
