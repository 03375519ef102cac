#pragma once
/// Who may do what: one table role × action × reach, asked by every service through may().
/// Reading is everybody's (masks come later). Own means: of the firms the 专员 serves that day, or
/// stands in for, and of firms nobody serves; of undoing: what one did oneself.
/// Roles are chosen without a password so far, so whoever sits at the PC may enter a person.

#include "domain/actor.h"
#include "domain/vocabulary.h"

#include <QString>

namespace peiyu {

enum class Reach { None, Own, All };

inline constexpr int actionCount = static_cast<int>(Action::EditLists) + 1;

Reach reachOf(Role role, Action action);
/// "记录走访": what is refused or offered.
QString actionText(Action action);
/// 专员、科室或负责人: the roles that may do it at all.
QString rolesText(Action action);
/// Whether the role has a part in the business at all; 管理员, 领导 and 审计 do not.
bool handlesBusiness(Role role);
/// Why a role is refused, and who may.
QString refusalText(Role role, Action action);

} // namespace peiyu
