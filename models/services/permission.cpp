#include "services/permission.h"

#include "domain/permissions.h"
#include "repositories/firmservants.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

} // namespace

QString foreignFirmText(const QString &actor, const QString &firm, const QString &specialist,
                        Action action)
{
    return Text::tr(
               "“%1”由专员%2服务，“%3”不能%4。请由%2、科室或负责人办理；%2外出期间，请先登记代班"
               "人。")
        .arg(firm, specialist, actor, actionText(action));
}

Result<> requirePermission(const JobContext &context, Action action, const Scope &scope)
{
    const Actor &actor = context.actor;
    if (reachOf(actor.role, action) != Reach::Own)
        return requirePermission(actor, action, scope);
    if (action == Action::Undo) {
        if (may(actor, action, scope))
            return {};
        return failure(ErrorCode::Permission,
                       Text::tr("“%1”只能撤销自己做的改动。别人的改动由本人、科室或负责人撤销。")
                           .arg(actor.name));
    }
    Scope asked = scope;
    if (asked.enterprise.isEmpty())
        return requirePermission(actor, action, asked);
    PEIYU_TRY(servants, servantsOf(context.connection, asked.enterprise, context.clock.today()));
    asked.foreign = servants.isForeignTo(actor.specialist);
    if (may(actor, action, asked))
        return {};
    return failure(ErrorCode::Permission,
                   foreignFirmText(actor.name, servants.firm,
                                   servants.specialists.join(Text::tr("、")), action));
}

} // namespace peiyu
