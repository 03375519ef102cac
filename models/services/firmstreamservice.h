#pragma once
/// 时间线 of a firm: everything recorded of it and everything that was changed, as one list of what
/// happened, each thing once, the newest first. Built from the firm's own rows and its part of the
/// change log, each read by an index; a firm of ten years is some hundred entries.
/// What counts as one entry and which day it has: README.md of this room, "The stream of a firm".
/// Thread: the context's; meant for read jobs. Errors: NotFound, Permission, those of the
/// statements.

#include "domain/firmstream.h"
#include "jobs/jobcontext.h"

namespace peiyu {

class FirmStreamService
{
public:
    /// A query without a day is of the context's.
    static Result<FirmStream> read(const JobContext &context, const StreamQuery &query);
    /// All of it, for a page that narrows it with selectedStream().
    static Result<QVector<StreamEntry>> whole(const JobContext &context, const EnterpriseId &firm,
                                              QDate asOf);
};

} // namespace peiyu
