#pragma once
/// The conditions of a ListQuery one by one, as chips show and remove them.

#include "domain/enterprise.h"
#include "domain/listquery.h"

#include <QVector>

namespace peiyu {

enum class ListCondition {
    Counted,
    District,
    Area,
    Tier,
    Specialist,
    Unassigned,
    Assigned,
    Titled,
    Unvisited,
    Planned,
    Exited,
    TierFrom,
    Highest,
    Ending,
    Industry,
    Chain,
    Stage,
    Tag,
    Honour,
    SizeClass,
    VisitGap,
    VisitDuty,
    Missing,
    Find
};

/// Those that are set, in the order of the enumeration. `promised` is what a list is, no condition.
QVector<ListCondition> conditionsOf(const ListQuery &query);
/// The query without one of them; without its district a town goes too.
ListQuery withoutCondition(ListQuery query, ListCondition condition);
/// Whether it makes a list shorter; 含已退库 makes it longer.
bool narrows(ListCondition condition);

/// "district", "tier" …: object names of chips.
QString listConditionKey(ListCondition condition);
std::optional<ListCondition> listConditionFromKey(QStringView key);

/// "month" …, "credit_code" …: for views and commands.
QString visitGapKey(VisitGap gap);
std::optional<VisitGap> visitGapFromKey(QStringView key);
/// "required", "covered", "due", "exempt", "missed"
QString visitDutyKey(VisitDuty duty);
std::optional<VisitDuty> visitDutyFromKey(QStringView key);
QString missingItemKey(MissingItem item);
std::optional<MissingItem> missingItemFromKey(QStringView key);
/// 本季未实地 · 本期未走访 · 缺信用代码
QString visitGapText(VisitGap gap);
QString visitDutyText(VisitDuty duty);
QString missingItemText(MissingItem item);
/// Those of `lackingItems` this firm lacks: what the condition Any asks in SQL, of one firm.
QVector<MissingItem> lackedItems(const Enterprise &firm, bool hasTown, bool hasContact);

} // namespace peiyu
