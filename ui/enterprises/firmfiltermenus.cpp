// What the chips over a list of firms can be set to: the value lists behind 加条件.
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "enterprises/firmfilterbar.h"
#include "services/enterpriselistservice.h"

#include <QMenu>

namespace peiyu {

namespace {

constexpr std::array endingChoices = {30, 90, 180, 365};
/// More values than fit a screen are found by the field, not in a menu.
constexpr qsizetype mostValues = 30;

} // namespace

void FirmFilterBar::fillMenu(QMenu &menu, const QString &key)
{
    if (!key.isEmpty()) {
        if (const auto condition = listConditionFromKey(key))
            fillMenu(menu, *condition);
        return;
    }
    const std::pair<ListCondition, QString> titles[] = {
        {ListCondition::Specialist, tr("专员")}, {ListCondition::TierFrom, tr("最高梯度")},
        {ListCondition::Tier, tr("持有认定")},   {ListCondition::Ending, tr("到期")},
        {ListCondition::District, tr("区县")},   {ListCondition::Area, tr("镇街、园区")},
        {ListCondition::Stage, tr("阶段")},      {ListCondition::Industry, tr("行业")},
        {ListCondition::Chain, tr("产业链")},    {ListCondition::SizeClass, tr("规模")},
        {ListCondition::Honour, tr("资质荣誉")}, {ListCondition::Tag, tr("标签")},
        {ListCondition::VisitDuty, tr("走访")},  {ListCondition::VisitGap, tr("未实地")},
        {ListCondition::Planned, tr("一策")},    {ListCondition::Missing, tr("缺项")}};
    for (const auto &[condition, title] : titles) {
        if (isFixed(condition) ||
            (condition == ListCondition::District && !m_choices.hasDistricts()))
            continue;
        QMenu *values = menu.addMenu(title);
        values->setObjectName(QStringLiteral("values_") + listConditionKey(condition));
        if (readsValues(condition)) {
            // Read when it is opened: they are counted over all firms.
            connect(values, &QMenu::aboutToShow, this, [this, values, condition = condition] {
                if (values->isEmpty())
                    fillValues(*values, condition);
            });
        } else {
            fillMenu(*values, condition);
        }
    }
    menu.addSeparator();
    fillMenu(menu, ListCondition::Exited);
}

void FirmFilterBar::fillMenu(QMenu &menu, ListCondition condition)
{
    switch (condition) {
    case ListCondition::District:
    case ListCondition::Area:
        fillPlaces(menu, condition);
        break;
    case ListCondition::Specialist:
    case ListCondition::Unassigned:
        fillPeople(menu);
        break;
    case ListCondition::Industry:
    case ListCondition::Chain:
    case ListCondition::Tag:
    case ListCondition::Honour:
        fillValues(menu, condition);
        break;
    case ListCondition::Counted: // a number of the board: can be removed, not changed
    case ListCondition::Assigned:
    case ListCondition::Titled:
    case ListCondition::Find:
        break;
    default:
        fillFacts(menu, condition);
    }
}

void FirmFilterBar::fillPlaces(QMenu &menu, ListCondition condition)
{
    const QVector<District> &districts = m_choices.places().districts();
    if (condition == ListCondition::District) {
        ListQuery query = m_query;
        for (const District &district : districts) {
            query.district = district.id;
            query.town = {};
            add(menu, district.shortName, query, m_query.district == district.id);
        }
        return;
    }
    if (!m_query.district.isEmpty() || !m_choices.hasDistricts()) {
        fillAreas(menu, m_query.district.isEmpty() && !districts.isEmpty() ? districts.first().id
                                                                           : m_query.district);
        return;
    }
    for (const District &district : districts)
        fillAreas(*menu.addMenu(district.shortName), district.id);
}

void FirmFilterBar::fillAreas(QMenu &menu, const DistrictId &district)
{
    ListQuery query = m_query;
    if (m_choices.hasDistricts())
        query.district = district;
    for (const AreaKind kind : {AreaKind::Park, AreaKind::Town}) {
        for (const Area &area : m_choices.places().areasOf(district, kind)) {
            query.town = area.id;
            add(menu, area.name, query, m_query.town == area.id);
        }
        menu.addSeparator();
    }
}

void FirmFilterBar::fillPeople(QMenu &menu)
{
    ListQuery query = m_query;
    query.specialist = {};
    query.unassigned = true;
    if (!isFixed(ListCondition::Unassigned))
        add(menu, tr("无专员"), query, m_query.unassigned);
    query.unassigned = false;
    if (const SpecialistId me = m_context.actor().specialist; !me.isEmpty()) {
        query.specialist = me;
        add(menu, tr("我"), query, m_query.specialist == me);
    }
    menu.addSeparator();
    for (const Specialist &person : m_choices.specialists()) {
        query.specialist = person.id;
        add(menu,
            person.unit.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, person.unit),
            query, m_query.specialist == person.id);
    }
}

void FirmFilterBar::fillFacts(QMenu &menu, ListCondition condition)
{
    ListQuery query = m_query;
    /// One choice for each value of a member of the query.
    const auto each = [&](const auto &values, auto member, const auto &text) {
        for (const auto value : values) {
            query.*member = value;
            add(menu, text(value), query, m_query.*member == value);
        }
    };
    switch (condition) {
    case ListCondition::Tier:
    case ListCondition::TierFrom: {
        const bool from = condition == ListCondition::TierFrom;
        std::optional<Tier> ListQuery::*const member =
            from ? &ListQuery::tierFrom : &ListQuery::tier;
        std::array<Tier, allTiers.size()> highestFirst = allTiers;
        std::reverse(highestFirst.begin(), highestFirst.end());
        each(highestFirst, member, [&](Tier tier) {
            return from ? m_choices.tierFromText(tier, m_query.district) : tierText(tier);
        });
        break;
    }
    case ListCondition::Ending:
        each(endingChoices, &ListQuery::endingDays,
             [](int days) { return tr("%1 天内").arg(days); });
        break;
    case ListCondition::Stage:
        each(allStages, &ListQuery::stage, stageText);
        break;
    case ListCondition::SizeClass:
        each(allSizeClasses, &ListQuery::sizeClass, sizeClassText);
        break;
    case ListCondition::Missing:
        each(allMissingItems, &ListQuery::missing, missingItemText);
        break;
    case ListCondition::VisitDuty:
        each(allVisitDuties, &ListQuery::visitDuty, visitDutyText);
        break;
    case ListCondition::VisitGap:
    case ListCondition::Unvisited:
        query.unvisited = false;
        each(allVisitGaps, &ListQuery::visitGap, visitGapText);
        query.visitGap.reset();
        query.unvisited = true;
        add(menu, tr("从未实地走访"), query, m_query.unvisited);
        break;
    case ListCondition::Planned:
        each(std::array{true, false}, &ListQuery::planned,
             [](bool planned) { return planned ? tr("已有一策") : tr("未制定一策"); });
        break;
    case ListCondition::Exited:
        query.exitedToo = !m_query.exitedToo;
        add(menu, tr("含已退库"), query, m_query.exitedToo);
        break;
    default:
        break;
    }
}

bool FirmFilterBar::readsValues(ListCondition condition)
{
    return condition == ListCondition::Industry || condition == ListCondition::Chain ||
           condition == ListCondition::Tag || condition == ListCondition::Honour;
}

void FirmFilterBar::fillValues(QMenu &menu, ListCondition condition)
{
    QString ListQuery::*member = &ListQuery::honour;
    if (condition == ListCondition::Industry)
        member = &ListQuery::industry;
    else if (condition == ListCondition::Chain)
        member = &ListQuery::chain;
    else if (condition == ListCondition::Tag)
        member = &ListQuery::tag;
    const auto values = EnterpriseListService::values(m_context.reading, condition);
    if (!values) {
        m_context.navigator.failed(values.error());
        return;
    }
    ListQuery query = m_query;
    for (const QString &value : values->mid(0, mostValues)) {
        query.*member = value;
        add(menu, value, query, m_query.*member == value);
    }
    if (values->isEmpty())
        menu.addAction(tr("库中还没有登记"))->setEnabled(false);
    else if (values->size() > mostValues)
        menu.addAction(
                tr("另有 %1 个，可用命令 enterprise list 筛选").arg(values->size() - mostValues))
            ->setEnabled(false);
}

} // namespace peiyu
