#pragma once
/// Who acts, and what he may: asked by every service, reads included.
/// Local roles are a rule of the office, no barrier against a person with other tools.

#include "domain/vocabulary.h"
#include "foundation/result.h"
#include "foundation/strongid.h"

#include <QString>

namespace peiyu {

struct Actor
{
    AccountId account;
    QString name;
    Role role = Role::Office;
    SpecialistId specialist; ///< "me" of 我的企业; empty when the account is no specialist
};

enum class Action {
    ReadFirms,
    EditFirm,
    RemoveFirm,
    ImportFirms,
    EditRecognition,
    EditSpecialists,
    Assign,
    EditMeasure,
    RecordVisit,
    EditTargets,
    ReadHistory,
    Undo,
    MaintainBase,
    EditAccounts,
    HandleRequest,       ///< 登记、受理、交办、签收、答复、回访
    ApproveRequest,      ///< 延期, 审核, 挂账
    CloseReopened,       ///< what was 不满意 once, and pauses beyond the limit
    Supervise,           ///< 督办单
    EditCalendar,        ///< 工作日历
    EditRequestSettings, ///< 时限, 类别, 走访频次, 运行监测, 一策
    EditLists            ///< 资质类别, 公用视图: words that stand in every firm
};

/// What an action is about; an empty district means the whole base.
struct Scope
{
    DistrictId district;
    EnterpriseId enterprise;
    SpecialistId person = {}; ///< whose it is besides: 首问责任人, 走访人
    AccountId maker = {};     ///< who made the change that is undone
    bool foreign = false;     ///< looked up (services/permission.h): others serve the firm
};

/// By the table of permissions.h.
bool may(const Actor &actor, Action action, const Scope &scope);

/// may() as a check: Permission with a sentence that says who could. It knows nothing of the base:
/// services ask the one of services/permission.h.
Result<> requirePermission(const Actor &actor, Action action, const Scope &scope = {});

} // namespace peiyu
