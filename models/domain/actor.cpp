#include "domain/actor.h"

#include "domain/permissions.h"

namespace peiyu {

bool may(const Actor &actor, Action action, const Scope &scope)
{
    const Reach reach = reachOf(actor.role, action);
    if (reach != Reach::Own)
        return reach == Reach::All;
    if (action == Action::Undo)
        return scope.maker.isEmpty() || scope.maker == actor.account;
    const bool mine = !scope.person.isEmpty() && scope.person == actor.specialist;
    return mine || !scope.foreign;
}

Result<> requirePermission(const Actor &actor, Action action, const Scope &scope)
{
    if (may(actor, action, scope))
        return {};
    return failure(ErrorCode::Permission, refusalText(actor.role, action));
}

} // namespace peiyu
