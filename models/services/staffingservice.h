#pragma once
/// 一企一人: the people who serve firms, and who serves which. At any day a firm has at most one
/// active 专员 and one leader (dutyplacement.h); members and experts as many as are named.
/// People in staffingservice.cpp, giving firms to them in assigning.cpp.
/// Thread: the context's. Errors: Validation, NotFound, Duplicate, Permission.

#include "domain/service.h"
#include "repositories/staffinglist.h"
#include "services/dutyplacement.h"
#include "services/saved.h"

#include <QHash>
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

/// Who is to serve a firm from a day on. Empty people and names keep what there is; a leader,
/// member or expert of an unknown name is entered as one.
struct AssignmentOrder
{
    EnterpriseId enterprise;
    SpecialistId specialist;
    QString leader;
    QDate from;
    QString reason;
    QDate until = {}; ///< first day after it; null: open
    QStringList members = {};
    QStringList experts = {};
    /// 未办事项一并移交: open work of the 专员 who is replaced goes along. Else he, still on duty,
    /// finishes it.
    bool itemsFollow = true;
};

/// What an order would do to one firm.
struct AssignmentLine
{
    qint64 no = 0;
    EnterpriseId id;
    QString firm;
    QString town;
    QString before; ///< who serves it on that day; empty: nobody
    DutyOutcome outcome = DutyOutcome::New;
    QString refusal; ///< why the firm is left out: the conflicting interval
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
    qint64 extended = 0;   ///< served by this person, since earlier than was entered
    qint64 refused = 0;
    QVector<Taken> taken;          ///< from whom, the most first
    QVector<AssignmentLine> lines; ///< in the order of the keys
};

/// How a person goes off duty. What he served and what is open in his name goes to one successor,
/// firm by firm to several, or to nobody when it is said so.
struct LeavingOrder
{
    QDate on; ///< null: today
    SpecialistId successor;
    QString reason;
    QHash<EnterpriseId, SpecialistId> successors = {}; ///< of single firms, before `successor`
    bool toOffice = false; ///< 暂无人（由科室代管）: what has no successor is nobody's

    SpecialistId successorAt(const EnterpriseId &firm) const
    {
        return successors.value(firm, successor);
    }
};

class StaffingService
{
public:
    static Result<Saved> addSpecialist(const JobContext &context, Specialist specialist);
    /// `specialist.revision` is the one that was read. Who goes off duty holds no firm from that
    /// day on and no open item (leaving.h): Validation on `successor` when neither a successor nor
    /// `toOffice` was given for them. A warning says how many are without, or who has them.
    static Result<Saved> updateSpecialist(const JobContext &context, Specialist specialist,
                                          const LeavingOrder &leaving = {});
    /// Everybody, by name.
    static Result<QVector<Specialist>> people(const JobContext &context);
    /// With loads; meant for a read job. Of one district: its firms alone are counted, and who
    /// serves firms elsewhere only is left out.
    static Result<QVector<SpecialistLoad>> specialists(const JobContext &context, QDate asOf,
                                                       const DistrictId &district = {});
    /// An active 专员 by id or name. NotFound; Conflict when two carry the name.
    static Result<Specialist> named(const JobContext &context, const QString &words);
    /// Anybody by id or name, on duty or not, of one duty when it is given.
    static Result<Specialist> anybody(const JobContext &context, const QString &words,
                                      std::optional<Duty> duty = {});

    static Result<Saved> assign(const JobContext &context, const AssignmentOrder &order);
    /// One person for many firms in one unit: 批量配备. Refused firms are left out and named in the
    /// warnings; when all are, it fails with one issue each.
    static Result<Saved> assignAll(const JobContext &context,
                                   const QVector<EnterpriseId> &enterprises,
                                   const AssignmentOrder &order);
    /// What assignAll() would do to the firms of these list keys.
    static Result<AssignmentPreview> preview(const JobContext &context, const QVector<qint64> &keys,
                                             const AssignmentOrder &order);
    /// Ends a person's duty at a firm; all of that duty's people when `person` is empty. What was
    /// open in a 专员's name there has nobody's then (由科室代管), unless another serves the firm.
    static Result<Saved> end(const JobContext &context, const EnterpriseId &enterprise, Duty duty,
                             const SpecialistId &person, QDate on, const QString &reason);
    /// Who serves which firm on the day, by firm.
    static Result<QVector<AssignmentRow>> list(const JobContext &context,
                                               const DistrictId &district, QDate asOf);
    static Result<QVector<Assignment>> history(const JobContext &context,
                                               const EnterpriseId &enterprise);
    /// What a person ever served, the newest first.
    static Result<QVector<ServedSpan>> served(const JobContext &context,
                                              const SpecialistId &person);
};

} // namespace peiyu
