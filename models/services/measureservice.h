#pragma once
/// 一策 of a firm: goal, gap and its measures. A firm has one living 一策; setting it again edits
/// that one. Not here: what is done with one measure (measurestepservice.h), versions
/// (measureversionservice.h), templates (measuretemplateservice.h).
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict, Permission.

#include "domain/measurequery.h"
#include "domain/measuresheet.h"
#include "domain/service.h"
#include "services/measurewriting.h"
#include "services/saved.h"

#include <optional>

namespace peiyu {

/// The whole sheet of a firm.
struct MeasureFile
{
    Measure measure;
    QVector<StepRow> steps;           ///< in their order
    QVector<MeasureVersion> versions; ///< the first first
    /// 现行内容与第 n 版不同: what differs from the last version; none without one.
    std::optional<SheetDifference> sinceLast;

    /// As a version of now would keep it.
    MeasureContent content() const;
    const StepRow *step(const QString &id) const;
};

class MeasureService
{
public:
    /// 制定一策: goal and gap, and these measures behind those there are, in one change: what a
    /// template proposes, or whatever else drafts a 一策. A measure whose words it has already is
    /// left out. With nothing to do it is no 一策.
    static Result<Saved> make(const JobContext &context, Measure measure,
                              QVector<MeasureStep> proposed);
    /// Goal, day and gap of the one there is; `revision` 0: not checked.
    static Result<Saved> save(const JobContext &context, Measure measure);
    /// Goal, gap and 下一步 in one change: the open measure that is next, or a new one, gets these
    /// words. Without any words of it goal and gap alone are saved.
    static Result<Saved> setNext(const JobContext &context, Measure measure, const NextStep &next);

    static Result<std::optional<Measure>> measure(const JobContext &context,
                                                  const EnterpriseId &enterprise);
    /// 下一步 of a firm as words; empty for none.
    static Result<NextStep> next(const JobContext &context, const EnterpriseId &enterprise);
    /// Lateness as of `asOf`.
    static Result<std::optional<MeasureFile>> file(const JobContext &context,
                                                   const EnterpriseId &enterprise, QDate asOf);

    /// Measures of many firms.
    static Result<QVector<StepRow>> rows(const JobContext &context, const StepQuery &query);
    static Result<StepTotals> totals(const JobContext &context, const StepQuery &query);
    static Result<QStringList> units(const JobContext &context, const StepQuery &query);

    /// After how many months without a change 已有一策 no longer counts one; 0: never.
    static Result<int> staleMonths(const JobContext &context, const DistrictId &district);
    /// Whether an office said so, for the district or for all: else it is 本系统默认.
    static Result<bool> staleMonthsAreSet(const JobContext &context, const DistrictId &district);
    static Result<Saved> setStaleMonths(const JobContext &context, const DistrictId &district,
                                        int months);
};

} // namespace peiyu
