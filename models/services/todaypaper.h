#pragma once
/// 今日单: a person's day on paper, groups in order, with room to tick and to write. As a
/// ReportDocument, so that preview, printer, PDF and Word are those of every report.
/// Thread: the context's. Errors: those of TodayService.

#include "domain/reportdocument.h"
#include "services/todayservice.h"

namespace peiyu {

/// 本周走访 is left out: its rows stand in the groups above, those of later days in one of its own.
Result<ReportDocument> todayPaper(const JobContext &context, const SpecialistId &person,
                                  const QString &personName);

} // namespace peiyu
