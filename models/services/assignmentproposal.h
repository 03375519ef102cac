#pragma once
/// A proposal of who should serve the firms nobody serves: who serves the firm's town already, of
/// these the one with the fewest firms; else the fewest firms of all. Each firm says why.
/// Proposed firms count at once, so that one person does not get them all. People off duty or away
/// on the day are not proposed.
/// Thread: the context's. Errors: Permission; apply() those of StaffingService.

#include "domain/plan.h"
#include "domain/service.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

struct ProposedDuty
{
    qint64 no = 0;
    EnterpriseId firm;
    QString firmName;
    QString townName;
    SpecialistId specialist; ///< empty: there is nobody to propose
    QString specialistName;
    QString why; ///< 已服务双福街道 3 家，共 12 家
};

class AssignmentProposal
{
public:
    /// For the firms the district's rule wants staffed and nobody serves on the day.
    static Result<QVector<ProposedDuty>> make(const JobContext &context, const PlanCatalog &catalog,
                                              const DistrictId &district, QDate on);
    /// For firms that somebody hands over, among these people; of everybody when none is named. By
    /// the same rule; a town nobody of them serves goes to one person as a whole, the largest town
    /// first. Whoever serves a firm now does not get it.
    static Result<QVector<ProposedDuty>> share(const JobContext &context,
                                               const QVector<EnterpriseId> &firms,
                                               const QVector<SpecialistId> &recipients);
    /// Gives each firm its proposed person from that day, in one change. Rows without a person are
    /// passed over; refused ones are left out and named in the warnings.
    static Result<Saved> apply(const JobContext &context, const QVector<ProposedDuty> &duties,
                               QDate from, const QString &reason);
};

} // namespace peiyu
