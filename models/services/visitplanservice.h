#pragma once
/// 走访计划: visits that are to be made, moved or cancelled with a reason, firms that need not be
/// visited for a while, coverage against the cadence, and 无事不扰: who else goes to a firm.
///
/// A visit is planned for today or later, on a working day unless told otherwise (the refusal names
/// the next one), for a firm of the pool. Another office's visit of a past day is recorded as made.
/// Overdue is counted in working days. 无事不扰 counts the days of a month on which anybody goes
/// there (two offices together are one); beyond the cap (本系统默认) a visit is planned with a
/// warning.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict, Permission.

#include "domain/visitplanquery.h"
#include "services/saved.h"
#include "statistics/visitcoverage.h"

#include <QVector>

#include <optional>

namespace peiyu {

/// A visit to a firm, planned or made, of our own office or another.
struct CompanyVisit
{
    QString id;
    QString unit; ///< empty: our own
    QDate on;
    VisitKind kind = VisitKind::OnSite;
    QString purpose;
    bool planned = false;
};

/// 无事不扰 of one firm around a day.
struct FirmCompany
{
    static constexpr int days = 30; ///< looked back and ahead

    QVector<CompanyVisit> visits; ///< of everybody, by day
    int daysOfMonth = 0;          ///< days of that month on which somebody goes there
    int cap = 0;
    bool capIsDefault = true;
    std::optional<CompanyVisit> together; ///< another office's coming visit one could join

    bool isFull() const { return daysOfMonth >= cap; }
};

/// What may be said beside a planned visit.
struct PlanManner
{
    bool dayOffToo = false; ///< a day off was meant
};

class VisitPlanService
{
public:
    static Result<Saved> plan(const JobContext &context, PlannedVisit visit,
                              PlanManner manner = {});
    static Result<Saved> move(const JobContext &context, const QString &id, QDate on,
                              const QString &reason, PlanManner manner = {});
    static Result<Saved> cancel(const JobContext &context, const QString &id,
                                const QString &reason);
    static Result<PlannedVisit> planned(const JobContext &context, const QString &id);

    static Result<QVector<PlannedRow>> list(const JobContext &context, const VisitPlanQuery &query);
    static Result<QVector<MadeRow>> made(const JobContext &context, const VisitPlanQuery &query);

    /// From `from` (null: today) up to, not including, `span.until`.
    static Result<Saved> exempt(const JobContext &context, VisitExemption exemption);
    /// `lastDay` is its last one; one that began later is taken out.
    static Result<Saved> endExemption(const JobContext &context, const QString &id, QDate lastDay);
    static Result<QVector<VisitExemption>> exemptions(const JobContext &context,
                                                      const EnterpriseId &enterprise);

    static Result<VisitCoverage> coverage(const JobContext &context, const ListQuery &scope);
    static Result<FirmCompany> company(const JobContext &context, const EnterpriseId &enterprise,
                                       QDate around);
};

/// Why a visit cannot be on this day, with the next working day; none for a working one.
std::optional<QString> dayOffSentence(const WorkingCalendar &calendar, QDate day);

} // namespace peiyu
