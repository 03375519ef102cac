#include "domain/actor.h"

#include <QCoreApplication>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Actor)
};
} // namespace

bool may(const Actor &actor, Action action, const Scope &)
{
    // 管理员 keeps accounts and the base, and has no part in the business (product §4 row 79).
    const bool keepsProgram = action == Action::MaintainBase || action == Action::EditAccounts ||
                              action == Action::ReadFirms || action == Action::ReadHistory;
    if (action == Action::CloseReopened)
        return actor.role == Role::Head;
    return actor.role != Role::Administrator || keepsProgram;
}

Result<> requirePermission(const Actor &actor, Action action, const Scope &scope)
{
    if (may(actor, action, scope))
        return {};
    if (action == Action::CloseReopened)
        return failure(ErrorCode::Permission,
                       Text::tr("企业不满意后重办的诉求须由部门负责人办结。"));
    return failure(
        ErrorCode::Permission,
        Text::tr("“%1”是管理员，不办理业务。请改用专员、科室或负责人身份。").arg(actor.name));
}

} // namespace peiyu
