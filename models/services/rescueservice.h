#pragma once
/// `base rescue`: what can still be read of a damaged base goes into a new one, what a table lost
/// but the change log knows is put back, the find index is made anew. The damaged file stays.
/// A whole backup is better than a rescue: the report says what is missing.
/// Thread: any. Errors: Duplicate (the new file exists), Corrupt (nothing can be read), DiskFull.

#include "database/salvage.h"
#include "foundation/clock.h"

#include <QStringList>

namespace peiyu {

struct RescueReport
{
    QVector<SalvagedTable> tables;
    qint64 fromLog = 0;   ///< records put back from the change log
    qint64 firms = 0;     ///< in the new base
    QStringList problems; ///< of the new base, as `base check` finds them

    qint64 gaps() const;
    qint64 refused() const;
};

class RescueService
{
public:
    static Result<RescueReport> rescue(const QString &damagedPath, const ConnectionSettings &target,
                                       const OpenedBy &openedBy, const Clock &clock);
};

} // namespace peiyu
