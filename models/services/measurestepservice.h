#pragma once
/// One measure of a 一策: added, changed, put in its place, ended. A measure is 已完成 only with
/// evidence (words or an attached file) or because its figure reached its value; 不再做 says why.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict (ended already, a
/// stale revision), Permission.

#include "domain/measurestep.h"
#include "domain/plan.h"
#include "services/attachmentservice.h"
#include "services/saved.h"

namespace peiyu {

/// How a measure is ended.
struct StepEnd
{
    QString id;
    int revision = 0; ///< 0: not checked
    QString evidence; ///< 佐证; empty when a file shows it
    QVector<NewAttachment> files;
    QDate on; ///< null: today
    QString outcome;
};

/// What of a plan a measure can stand on.
struct MeasureBasis
{
    QString id;
    QString basis; ///< as printed: 第22条 一企一策一人
    QString text;  ///< the document's words
    QStringList units;
};

class MeasureStepService
{
public:
    /// To the firm's 一策, behind its last measure.
    static Result<Saved> add(const JobContext &context, const EnterpriseId &firm, MeasureStep step);
    /// Words, person, unit, day, figure, and 未开始 or 进行中. An ended measure stays as it is.
    static Result<Saved> change(const JobContext &context, MeasureStep step);
    /// 已完成.
    static Result<Saved> close(const JobContext &context, const StepEnd &end);
    /// 不再做; `outcome` says why.
    static Result<Saved> drop(const JobContext &context, const StepEnd &end);
    /// 进行中 again; the reason goes into the change history. Not for one a figure ended.
    static Result<Saved> reopen(const JobContext &context, const QString &id,
                                const QString &reason);
    /// Entered by mistake: it goes, with nothing of it left on the sheet. The last measure stays.
    static Result<Saved> remove(const JobContext &context, const QString &id, int revision = 0);
    /// So many places up (less than 0) or down; at the end it stays.
    static Result<Saved> move(const JobContext &context, const QString &id, int places);

    static Result<MeasureStep> step(const JobContext &context, const QString &id);
    /// Tasks, targets and money rules of the plan the district works by.
    static QVector<MeasureBasis> planBases(const PlanCatalog &catalog, const DistrictId &district,
                                           QDate day);
};

} // namespace peiyu
