#include "services/saved.h"

namespace peiyu {

Result<std::unique_ptr<UnitOfWork>> beginUnit(const JobContext &context, const QString &title,
                                              const QString &reason, ChangeKind kind)
{
    ChangeContext change;
    change.actor = context.actor;
    change.kind = kind;
    change.title = title;
    change.reason = reason;
    return UnitOfWork::begin(context.connection, change, context.clock);
}

Result<ChangeSet> commitUnit(const JobContext &context, UnitOfWork &unit)
{
    PEIYU_TRY(changes, unit.commit());
    if (context.announce && !changes.isEmpty())
        context.announce(changes);
    return changes;
}

} // namespace peiyu
