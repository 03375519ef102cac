#pragma once
/// What the papers of requests share. Of this room.
/// Thread: the context's.

#include "domain/reportdocument.h"
#include "services/requestservice.h"
#include "services/requeststatistics.h"

namespace peiyu {

/// Name of the base, and the mark of a sample on every page.
Result<ReportDocument> finishedPaper(const JobContext &context, ReportDocument document);
/// "江津区" of the period, or nothing.
Result<QString> districtWords(const JobContext &context, const DistrictId &district);
/// 2026-01-01 至 2026-11-20
QString periodWords(const RequestPeriod &period);
/// The unit, or 未交办.
QString unitWords(const QString &unit);
/// "签收 1、答复 3、办结 7 个工作日", or 不设时限.
QString limitWords(const std::optional<ClockLimit> &limit);
/// Where the limits come from: the district's document or 本系统默认.
QString limitSource(const std::optional<ClockLimit> &limit);
/// A row of a form: its name and its words.
void addLine(ReportTable &table, const QString &name, const QString &words, bool bold = false);
/// A form with a narrow column of names.
ReportTable newForm();
/// 紧急 and 保密 after a matter.
QString matterWords(const Request &request);
/// What stands for content and contact of a confidential request.
QString confidentialWords();

} // namespace peiyu
