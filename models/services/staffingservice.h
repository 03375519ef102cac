#pragma once
/// 一企一人: the people who serve firms, and who serves which. At any day a firm has at most one
/// active 专员 and one leader; a new one closes the old (half-open intervals).
/// Thread: the context's. Errors: Validation, NotFound, Duplicate, Permission.

#include "domain/service.h"
#include "services/saved.h"

#include <QVector>

#include <optional>

namespace peiyu {

struct SpecialistLoad
{
    Specialist specialist;
    qint64 firms = 0;     ///< of the pool, served on the day
    qint64 unvisited = 0; ///< of these never visited on site
    qint64 unplanned = 0; ///< of these without a 一策
};

struct AssignmentRow
{
    EnterpriseId enterprise;
    QString firm;
    SpecialistId specialist;
    QString specialistName;
    QString leaderName;
    DateSpan span;
};

struct AssignmentOrder
{
    EnterpriseId enterprise;
    SpecialistId specialist;
    QString leader; ///< a name; a person of that name is entered when there is none; empty: keep
    QDate from;
    QString reason;
};

/// What an order would change, before it is given.
struct AssignmentPreview
{
    struct Taken
    {
        QString name;
        qint64 firms = 0;
    };

    qint64 firms = 0;
    qint64 unassigned = 0; ///< served by nobody on that day
    qint64 unchanged = 0;  ///< served by this person already
    QVector<Taken> taken;  ///< from whom, the most first
};

class StaffingService
{
public:
    static Result<Saved> addSpecialist(const JobContext &context, Specialist specialist);
    /// `specialist.revision` is the one that was read. A person off duty gets no new firms; those
    /// he serves stay with him until they are given to another: a warning says how many.
    static Result<Saved> updateSpecialist(const JobContext &context, Specialist specialist);
    /// Everybody, by name.
    static Result<QVector<Specialist>> people(const JobContext &context);
    /// With loads; meant for a read job. Of one district: its firms alone are counted, and who
    /// serves firms elsewhere only is left out.
    static Result<QVector<SpecialistLoad>> specialists(const JobContext &context, QDate asOf,
                                                       const DistrictId &district = {});
    /// An active 专员 by id or name. NotFound; Conflict when two carry the name.
    static Result<Specialist> named(const JobContext &context, const QString &words);

    static Result<Saved> assign(const JobContext &context, const AssignmentOrder &order);
    /// One person for many firms in one unit: 批量配备.
    static Result<Saved> assignAll(const JobContext &context,
                                   const QVector<EnterpriseId> &enterprises,
                                   const AssignmentOrder &order);
    /// What assignAll() would do to the firms of these list keys.
    static Result<AssignmentPreview> preview(const JobContext &context, const QVector<qint64> &keys,
                                             const SpecialistId &specialist, QDate from);
    /// Who serves which firm on the day, by firm.
    static Result<QVector<AssignmentRow>> list(const JobContext &context,
                                               const DistrictId &district, QDate asOf);
    static Result<QVector<Assignment>> history(const JobContext &context,
                                               const EnterpriseId &enterprise);
};

/// Puts a duty into a firm's intervals inside an open unit: what covers the day ends there, what
/// begins later stays and bounds the new one. Shared with import.
Result<> placeDuty(UnitOfWork &unit, const EnterpriseId &enterprise, Duty duty,
                   const SpecialistId &person, QDate from, const QString &reason);

} // namespace peiyu
