#pragma once
/// Takes one change set back, record by record, inside a unit of work. Refused where something it
/// touched was changed later and that later change still stands: a change that was itself undone
/// is in nobody's way. Of this room.
/// Thread: the context's. Errors: Conflict naming who did what when; Cancelled; Corrupt.

#include "domain/changequery.h"
#include "jobs/jobcontext.h"
#include "repositories/changesetrepository.h"
#include "services/dutyplacement.h"

#include <QHash>
#include <QSet>

namespace peiyu {

class ChangeReverter
{
public:
    /// `stamp` is the clock every change of the set carries.
    ChangeReverter(const JobContext &context, UnitOfWork &unit, ChangeSetEntry entry,
                   QString stamp);

    Result<> all();

private:
    Result<> one(const ChangeItem &item);
    void remember(const ChangeItem &item);
    FieldValues restored(const ChangeItem &item, const StoredRecord &stored) const;
    Result<> untouchedSince(const ChangeItem &item, const StoredRecord &stored) const;
    Result<> childless(const ChangeItem &item) const;
    Result<> standOnce() const;
    Result<QString> standingClock(const QString &recordId, const QString &field,
                                  QString clock) const;
    /// The sentence of a conflict with the set that wrote `clock`, or the last of the record.
    Result<> conflict(const QString &recordId, const QString &clock = {}) const;

    const JobContext &m_context;
    UnitOfWork &m_unit;
    ChangeSetEntry m_entry;
    QString m_stamp;
    QHash<QString, QStringList> m_restoredOnce; ///< entity → ids, of what may stand once only
    RestoredStaffing m_staffing;                ///< what came back and must keep the rules of today
    bool m_movesDueDays = false;                ///< due days of open requests are counted anew
    QSet<EnterpriseId> m_figuresOf; ///< whose figures changed, and with them measures may end
};

} // namespace peiyu
