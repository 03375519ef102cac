#include "enterprises/firmfilterbar.h"

#include "domain/displaytext.h"

#include <QMenu>

namespace peiyu {

FirmFilterBar::FirmFilterBar(const PageContext &context, QWidget *parent)
    : FilterBar({"listFind", "listCount", "clearConditions", "conditionMenu", tr("在列表中查找"),
                 tr("在列表中查找：名称、信用代码尾号、拼音首字母"),
                 tr("名称、信用代码尾号、拼音首字母（Ctrl+F）")},
                parent),
      m_context(context),
      m_choices(FirmChoices::load(context))
{
}

void FirmFilterBar::setQuery(const ListQuery &query, const QString &counted)
{
    m_query = query;
    m_counted = counted;
    m_killing.reset();
    setFind(query.find);
    showChips();
}

void FirmFilterBar::setFixed(const QVector<ListCondition> &fixed)
{
    m_fixed = fixed;
    showChips();
}

void FirmFilterBar::setCount(qint64 shown, qint64 all)
{
    setCountText(all <= shown ? tr("共 %1 家").arg(countText(shown))
                              : tr("%1 家，共 %2 家").arg(countText(shown), countText(all)));
}

void FirmFilterBar::setKilling(std::optional<ListCondition> condition)
{
    m_killing = condition;
    showChips();
}

QString FirmFilterBar::conditionText(ListCondition condition) const
{
    return m_choices.text(m_query, condition, m_counted);
}

void FirmFilterBar::reload()
{
    m_choices = FirmChoices::load(m_context);
    showChips();
}

ListQuery FirmFilterBar::cleared() const
{
    ListQuery query = m_query;
    for (const ListCondition condition : conditionsOf(m_query)) {
        if (!isFixed(condition))
            query = withoutCondition(query, condition);
    }
    return query;
}

void FirmFilterBar::findChanged(const QString &words)
{
    ListQuery query = m_query;
    query.find = words;
    if (query.find != m_query.find)
        change(query);
}

void FirmFilterBar::remove(const QString &key)
{
    if (const auto condition = listConditionFromKey(key))
        change(withoutCondition(m_query, *condition));
}

void FirmFilterBar::showChips()
{
    QVector<ChipBar::Condition> chips;
    for (const ListCondition condition : conditionsOf(m_query)) {
        if (!isFixed(condition) && condition != ListCondition::Find)
            chips.append(
                {listConditionKey(condition), conditionText(condition), m_killing == condition});
    }
    showConditions(chips, !chips.isEmpty() || !m_query.find.isEmpty());
}

void FirmFilterBar::fillMenu(QMenu &menu, const QString &key)
{
    if (!key.isEmpty()) {
        if (const auto condition = listConditionFromKey(key))
            fillMenu(menu, *condition);
        return;
    }
    for (const auto &[condition, title] : {std::pair{ListCondition::District, tr("区县")},
                                           std::pair{ListCondition::Area, tr("镇街、园区")},
                                           std::pair{ListCondition::Tier, tr("梯度")},
                                           std::pair{ListCondition::Specialist, tr("专员")},
                                           std::pair{ListCondition::Planned, tr("一策")}}) {
        if (!isFixed(condition) &&
            (condition != ListCondition::District || m_choices.hasDistricts()))
            fillMenu(*menu.addMenu(title), condition);
    }
    menu.addSeparator();
    fillMenu(menu, ListCondition::Exited);
}

void FirmFilterBar::fillMenu(QMenu &menu, ListCondition condition)
{
    ListQuery query = m_query;
    switch (condition) {
    case ListCondition::District:
        for (const District &district : m_choices.places().districts()) {
            query.district = district.id;
            query.town = {};
            add(menu, district.shortName, query, m_query.district == district.id);
        }
        break;
    case ListCondition::Area:
        if (!m_query.district.isEmpty() || !m_choices.hasDistricts()) {
            const auto &districts = m_choices.places().districts();
            fillAreas(menu, m_query.district.isEmpty() && !districts.isEmpty()
                                ? districts.first().id
                                : m_query.district);
            break;
        }
        for (const District &district : m_choices.places().districts())
            fillAreas(*menu.addMenu(district.shortName), district.id);
        break;
    case ListCondition::Tier:
        for (auto tier = allTiers.rbegin(); tier != allTiers.rend(); ++tier) {
            query.tier = *tier;
            add(menu, tierText(*tier), query, m_query.tier == *tier);
        }
        break;
    case ListCondition::Specialist:
    case ListCondition::Unassigned:
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
        break;
    case ListCondition::Planned:
        query.planned = true;
        add(menu, tr("已有一策"), query, m_query.planned == true);
        query.planned = false;
        add(menu, tr("未制定一策"), query, m_query.planned == false);
        break;
    case ListCondition::Exited:
        query.exitedToo = !m_query.exitedToo;
        add(menu, tr("含已退库"), query, m_query.exitedToo);
        break;
    case ListCondition::Counted: // a number of the board: can be removed, not changed
    case ListCondition::Assigned:
    case ListCondition::Titled:
    case ListCondition::Unvisited:
    case ListCondition::Find:
        break;
    }
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

void FirmFilterBar::add(QMenu &menu, const QString &text, const ListQuery &wanted, bool current)
{
    addChoice(menu, text, current, [this, wanted] { change(wanted); });
}

void FirmFilterBar::change(const ListQuery &query)
{
    stopTyping();
    emit queryChanged(query);
}

} // namespace peiyu
