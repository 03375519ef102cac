#pragma once
/// One 专员 and one leader per firm and day: what giving a duty does to a firm's intervals. Window,
/// command, import and proposal all place duties here, and undo is held to the same rule.
///
/// A new person ends the one whose duty is open; on the same first day he takes his place. The same
/// person's duty may be said to have begun earlier. What
/// would overlap an interval that has an end, or one that begins later, is refused with that
/// interval: neither is silently cut. Members and experts may be many, each person once at a time.
/// Thread: the connection's. Errors: Validation naming the conflicting interval.

#include "database/unitofwork.h"
#include "domain/service.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

/// 专员 and leader: at most one at a time.
inline bool isSingleDuty(Duty duty)
{
    return duty == Duty::Specialist || duty == Duty::Leader;
}

enum class DutyOutcome {
    New,       ///< nobody had it
    Replaces,  ///< `other` ends on that day
    Corrects,  ///< `other` began on that very day and is taken out
    Extends,   ///< the person has it, since earlier than was entered
    Unchanged, ///< the person has it
    Refused    ///< `other` stands against it
};

struct DutyStep
{
    DutyOutcome outcome = DutyOutcome::New;
    std::optional<Assignment> other;

    bool writes() const { return outcome <= DutyOutcome::Extends; }
};

/// `ofFirm`: all of the firm's; those of other duties do not matter.
DutyStep planDuty(const QVector<Assignment> &ofFirm, Duty duty, const SpecialistId &person,
                  const DateSpan &span);
/// 2025-01-01 至 2025-12-31 (the last day of it), 2025-01-01 起
QString servedText(const DateSpan &span);
/// 服务专员（王涛）2025-01-01 至 2025-12-31 ，日期重叠
QString overlapText(const Assignment &other, const QString &name);

/// Gives the duty inside an open unit; refused as planDuty() says.
Result<DutyStep> placeDuty(UnitOfWork &unit, const EnterpriseId &enterprise, Duty duty,
                           const SpecialistId &person, const DateSpan &span, const QString &reason);

/// Whose something new at the firm is, that `person` would do, or nobody named: who serves the firm
/// on that day or, when it is handed over already to be served by another later, who is coming. A
/// person who did not serve the firm on the day keeps it. Empty: nobody.
Result<SpecialistId> keeperOf(const Connection &connection, const EnterpriseId &firm, QDate day,
                              const SpecialistId &person = {});

/// What an undo put back, record by record.
struct RestoredStaffing
{
    QStringList duties;
    QStringList absences;
    QVector<SpecialistId> people;
    QStringList items; ///< open work that got its person, or was opened, again
};
/// After it no two hold one duty of a firm on a day, nobody off duty has an open duty or item,
/// nobody is away twice at once. Conflict naming firm or person and the interval.
Result<> checkRestored(const Connection &connection, const RestoredStaffing &restored);

} // namespace peiyu
