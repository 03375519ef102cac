#pragma once
/// The list of requests as a file a spreadsheet opens: every row of the question, with full names
/// and due days.
/// Thread: GUI; reads and writes the file in a job.

#include "domain/requestquery.h"
#include "shell/pagecontext.h"

namespace peiyu {

/// Asks where to; tells how many were written, or why not.
void exportRequests(const PageContext &context, const RequestQuery &query, QWidget *over);

} // namespace peiyu
