#include "domain/listcondition.h"

namespace peiyu {

namespace {

constexpr std::array allConditions = {
    ListCondition::Counted,  ListCondition::District,   ListCondition::Area,
    ListCondition::Tier,     ListCondition::Specialist, ListCondition::Unassigned,
    ListCondition::Assigned, ListCondition::Titled,     ListCondition::Unvisited,
    ListCondition::Planned,  ListCondition::Exited,     ListCondition::Find};

bool isSet(const ListQuery &query, ListCondition condition)
{
    switch (condition) {
    case ListCondition::Counted:
        return query.isDrilled();
    case ListCondition::District:
        return !query.district.isEmpty();
    case ListCondition::Area:
        return !query.town.isEmpty();
    case ListCondition::Tier:
        return query.tier.has_value();
    case ListCondition::Specialist:
        return !query.specialist.isEmpty();
    case ListCondition::Unassigned:
        return query.unassigned;
    case ListCondition::Assigned:
        return query.assigned;
    case ListCondition::Titled:
        return query.titled;
    case ListCondition::Unvisited:
        return query.unvisited;
    case ListCondition::Planned:
        return query.planned.has_value();
    case ListCondition::Exited:
        return query.exitedToo;
    case ListCondition::Find:
        return !query.find.isEmpty();
    }
    return false;
}

} // namespace

QVector<ListCondition> conditionsOf(const ListQuery &query)
{
    QVector<ListCondition> found;
    for (const ListCondition condition : allConditions) {
        if (isSet(query, condition))
            found.append(condition);
    }
    return found;
}

ListQuery withoutCondition(ListQuery query, ListCondition condition)
{
    switch (condition) {
    case ListCondition::Counted:
        query.counted.reset();
        break;
    case ListCondition::District:
        query.district = {};
        query.town = {};
        break;
    case ListCondition::Area:
        query.town = {};
        break;
    case ListCondition::Tier:
        query.tier.reset();
        break;
    case ListCondition::Specialist:
        query.specialist = {};
        break;
    case ListCondition::Unassigned:
        query.unassigned = false;
        break;
    case ListCondition::Assigned:
        query.assigned = false;
        break;
    case ListCondition::Titled:
        query.titled = false;
        break;
    case ListCondition::Unvisited:
        query.unvisited = false;
        break;
    case ListCondition::Planned:
        query.planned.reset();
        break;
    case ListCondition::Exited:
        query.exitedToo = false;
        break;
    case ListCondition::Find:
        query.find.clear();
        break;
    }
    return query;
}

bool narrows(ListCondition condition)
{
    return condition != ListCondition::Exited;
}

QString listConditionKey(ListCondition condition)
{
    switch (condition) {
    case ListCondition::Counted:
        return QStringLiteral("counted");
    case ListCondition::District:
        return QStringLiteral("district");
    case ListCondition::Area:
        return QStringLiteral("area");
    case ListCondition::Tier:
        return QStringLiteral("tier");
    case ListCondition::Specialist:
        return QStringLiteral("specialist");
    case ListCondition::Unassigned:
        return QStringLiteral("unassigned");
    case ListCondition::Assigned:
        return QStringLiteral("assigned");
    case ListCondition::Titled:
        return QStringLiteral("titled");
    case ListCondition::Unvisited:
        return QStringLiteral("unvisited");
    case ListCondition::Planned:
        return QStringLiteral("planned");
    case ListCondition::Exited:
        return QStringLiteral("exited");
    case ListCondition::Find:
        return QStringLiteral("find");
    }
    return {};
}

std::optional<ListCondition> listConditionFromKey(QStringView key)
{
    for (const ListCondition condition : allConditions) {
        if (listConditionKey(condition) == key)
            return condition;
    }
    return std::nullopt;
}

} // namespace peiyu
