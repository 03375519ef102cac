#include "domain/listcondition.h"

#include "domain/keytable.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListCondition)
};

constexpr KeyTable<VisitDuty, 5> visitDuties{
    {u"required", u"covered", u"due", u"exempt", u"missed"}};

/// One condition: its key, whether it is set, how it is taken away.
struct ConditionFacts
{
    ListCondition condition;
    const char16_t *key;
    bool (*isSet)(const ListQuery &query);
    void (*clear)(ListQuery &query);
};

using Query = ListQuery;

constexpr ConditionFacts allFacts[] = {
    {ListCondition::Counted, u"counted", [](const Query &q) { return q.isDrilled(); },
     [](Query &q) {
         q.counted.reset();
         q.share.reset();
     }},
    {ListCondition::District, u"district", [](const Query &q) { return !q.district.isEmpty(); },
     [](Query &q) {
         q.district = {};
         q.town = {};
     }},
    {ListCondition::Area, u"area", [](const Query &q) { return !q.town.isEmpty(); },
     [](Query &q) { q.town = {}; }},
    {ListCondition::Tier, u"tier", [](const Query &q) { return q.tier.has_value(); },
     [](Query &q) { q.tier.reset(); }},
    {ListCondition::TierFrom, u"tier_from", [](const Query &q) { return q.tierFrom.has_value(); },
     [](Query &q) { q.tierFrom.reset(); }},
    {ListCondition::Highest, u"highest", [](const Query &q) { return q.highest.has_value(); },
     [](Query &q) { q.highest.reset(); }},
    {ListCondition::Ending, u"ending", [](const Query &q) { return q.endingDays > 0; },
     [](Query &q) { q.endingDays = 0; }},
    {ListCondition::Stage, u"stage", [](const Query &q) { return q.stage.has_value(); },
     [](Query &q) { q.stage.reset(); }},
    {ListCondition::Specialist, u"specialist",
     [](const Query &q) { return !q.specialist.isEmpty(); }, [](Query &q) { q.specialist = {}; }},
    {ListCondition::Unassigned, u"unassigned", [](const Query &q) { return q.unassigned; },
     [](Query &q) { q.unassigned = false; }},
    {ListCondition::Assigned, u"assigned", [](const Query &q) { return q.assigned; },
     [](Query &q) { q.assigned = false; }},
    {ListCondition::Titled, u"titled", [](const Query &q) { return q.titled; },
     [](Query &q) { q.titled = false; }},
    {ListCondition::Unvisited, u"unvisited", [](const Query &q) { return q.unvisited; },
     [](Query &q) { q.unvisited = false; }},
    {ListCondition::VisitGap, u"visit_gap", [](const Query &q) { return q.visitGap.has_value(); },
     [](Query &q) { q.visitGap.reset(); }},
    {ListCondition::VisitDuty, u"visit_duty",
     [](const Query &q) { return q.visitDuty.has_value(); }, [](Query &q) { q.visitDuty.reset(); }},
    {ListCondition::Planned, u"planned",
     [](const Query &q) { return q.planned.has_value() || q.outdated.has_value(); },
     [](Query &q) {
         q.planned.reset();
         q.outdated.reset();
     }},
    {ListCondition::Industry, u"industry", [](const Query &q) { return !q.industry.isEmpty(); },
     [](Query &q) { q.industry.clear(); }},
    {ListCondition::Chain, u"chain", [](const Query &q) { return !q.chain.isEmpty(); },
     [](Query &q) { q.chain.clear(); }},
    {ListCondition::SizeClass, u"size_class",
     [](const Query &q) { return q.sizeClass.has_value(); }, [](Query &q) { q.sizeClass.reset(); }},
    {ListCondition::Tag, u"tag", [](const Query &q) { return !q.tag.isEmpty(); },
     [](Query &q) { q.tag.clear(); }},
    {ListCondition::Honour, u"honour", [](const Query &q) { return !q.honour.isEmpty(); },
     [](Query &q) { q.honour.clear(); }},
    {ListCondition::Missing, u"missing", [](const Query &q) { return q.missing.has_value(); },
     [](Query &q) { q.missing.reset(); }},
    {ListCondition::Exited, u"exited", [](const Query &q) { return q.exitedToo; },
     [](Query &q) { q.exitedToo = false; }},
    {ListCondition::Find, u"find", [](const Query &q) { return !q.find.isEmpty(); },
     [](Query &q) { q.find.clear(); }},
};

} // namespace

QDate visitGapStart(VisitGap gap, QDate asOf)
{
    switch (gap) {
    case VisitGap::Month:
        return QDate(asOf.year(), asOf.month(), 1);
    case VisitGap::Quarter:
        return QDate(asOf.year(), (asOf.month() - 1) / 3 * 3 + 1, 1);
    case VisitGap::HalfYear:
        return asOf.addMonths(-6).addDays(1);
    case VisitGap::Year:
        return QDate(asOf.year(), 1, 1);
    }
    return asOf;
}

QVector<ListCondition> conditionsOf(const ListQuery &query)
{
    QVector<ListCondition> found;
    for (const ConditionFacts &facts : allFacts) {
        if (facts.isSet(query))
            found.append(facts.condition);
    }
    return found;
}

ListQuery withoutCondition(ListQuery query, ListCondition condition)
{
    for (const ConditionFacts &facts : allFacts) {
        if (facts.condition == condition)
            facts.clear(query);
    }
    return query;
}

bool narrows(ListCondition condition)
{
    return condition != ListCondition::Exited;
}

QString listConditionKey(ListCondition condition)
{
    for (const ConditionFacts &facts : allFacts) {
        if (facts.condition == condition)
            return QString::fromUtf16(facts.key);
    }
    return {};
}

std::optional<ListCondition> listConditionFromKey(QStringView key)
{
    for (const ConditionFacts &facts : allFacts) {
        if (key == facts.key)
            return facts.condition;
    }
    return std::nullopt;
}

QString visitGapKey(VisitGap gap)
{
    switch (gap) {
    case VisitGap::Month:
        return QStringLiteral("month");
    case VisitGap::Quarter:
        return QStringLiteral("quarter");
    case VisitGap::HalfYear:
        return QStringLiteral("half_year");
    case VisitGap::Year:
        return QStringLiteral("year");
    }
    return {};
}

std::optional<VisitGap> visitGapFromKey(QStringView key)
{
    for (const VisitGap gap : allVisitGaps) {
        if (visitGapKey(gap) == key)
            return gap;
    }
    return std::nullopt;
}

QString visitDutyKey(VisitDuty duty)
{
    return visitDuties.key(duty);
}

std::optional<VisitDuty> visitDutyFromKey(QStringView key)
{
    return visitDuties.value(key);
}

QString missingItemKey(MissingItem item)
{
    switch (item) {
    case MissingItem::Any:
        return QStringLiteral("any");
    case MissingItem::CreditCode:
        return QStringLiteral("credit_code");
    case MissingItem::Town:
        return QStringLiteral("town");
    case MissingItem::Industry:
        return QStringLiteral("industry");
    case MissingItem::Contact:
        return QStringLiteral("contact");
    case MissingItem::Specialist:
        return QStringLiteral("specialist");
    case MissingItem::Figures:
        return QStringLiteral("figures");
    }
    return {};
}

std::optional<MissingItem> missingItemFromKey(QStringView key)
{
    for (const MissingItem item : allMissingItems) {
        if (missingItemKey(item) == key)
            return item;
    }
    return std::nullopt;
}

QString visitGapText(VisitGap gap)
{
    switch (gap) {
    case VisitGap::Month:
        return Text::tr("本月未实地");
    case VisitGap::Quarter:
        return Text::tr("本季未实地");
    case VisitGap::HalfYear:
        return Text::tr("近半年未实地");
    case VisitGap::Year:
        return Text::tr("本年未实地");
    }
    return {};
}

QString visitDutyText(VisitDuty duty)
{
    switch (duty) {
    case VisitDuty::Required:
        return Text::tr("本期应走访");
    case VisitDuty::Covered:
        return Text::tr("本期已走访");
    case VisitDuty::Due:
        return Text::tr("本期未走访");
    case VisitDuty::Exempt:
        return Text::tr("免走访");
    case VisitDuty::Missed:
        return Text::tr("上期未走访");
    }
    return {};
}

QString missingItemText(MissingItem item)
{
    switch (item) {
    case MissingItem::Any:
        return Text::tr("缺代码、镇街、行业或联系人");
    case MissingItem::CreditCode:
        return Text::tr("缺信用代码");
    case MissingItem::Town:
        return Text::tr("缺镇街");
    case MissingItem::Industry:
        return Text::tr("缺行业");
    case MissingItem::Contact:
        return Text::tr("缺联系人");
    case MissingItem::Specialist:
        return Text::tr("缺专员");
    case MissingItem::Figures:
        return Text::tr("缺上年数据");
    }
    return {};
}

QVector<MissingItem> lackedItems(const Enterprise &firm, bool hasTown, bool hasContact)
{
    QVector<MissingItem> lacked;
    for (const MissingItem item : lackingItems) {
        const bool there = item == MissingItem::CreditCode ? !firm.creditCode.isEmpty()
                           : item == MissingItem::Town     ? hasTown
                           : item == MissingItem::Industry ? !firm.industry.isEmpty()
                                                           : hasContact;
        if (!there)
            lacked.append(item);
    }
    return lacked;
}

} // namespace peiyu
