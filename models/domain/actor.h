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
    HandleRequest,  ///< registering a request and every ordinary step of it
    ApproveRequest, ///< 审核, 延期, 挂账
    CloseReopened,  ///< 办结 after 不满意, a pause beyond the limit: the head's
    Supervise,      ///< 督办单
    EditCalendar,
    EditRequestSettings
};

/// What an action is about; an empty district means the whole base.
struct Scope
{
    DistrictId district;
    EnterpriseId enterprise;
};

/// The first version lets every account do all business actions: accounts have no passwords yet.
/// Services ask anyway, so that roles become a table here and nothing else.
bool may(const Actor &actor, Action action, const Scope &scope);

/// may() as a check: Permission with a sentence that says who could.
Result<> requirePermission(const Actor &actor, Action action, const Scope &scope = {});

} // namespace peiyu
