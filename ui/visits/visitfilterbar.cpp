#include "visits/visitfilterbar.h"

#include "domain/displaytext.h"
#include "visits/visitperiod.h"

#include <QMenu>

namespace peiyu {

namespace {

// The conditions by the object names of their chips.
const QString mineKey = QStringLiteral("mine");
const QString districtKey = QStringLiteral("district");
const QString sinceKey = QStringLiteral("since");
const QString kindKey = QStringLiteral("kind");
const QString visitorKey = QStringLiteral("visitor");
const QString stateKey = QStringLiteral("state");
const QString officeKey = QStringLiteral("office");
const QString meetingKey = QStringLiteral("meeting");

VisitQuery without(VisitQuery query, const QString &condition)
{
    if (condition == mineKey)
        query.mine = {};
    else if (condition == districtKey)
        query.district = {};
    else if (condition == sinceKey)
        query.since = {};
    else if (condition == kindKey)
        query.kind.reset();
    else if (condition == visitorKey)
        query.visitor = {};
    else if (condition == stateKey)
        query.state.reset();
    else if (condition == officeKey)
        query.office = VisitOffice::Any;
    else if (condition == meetingKey)
        query.meeting.clear();
    return query;
}

QString officeText(VisitOffice office)
{
    return office == VisitOffice::Own ? VisitFilterBar::tr("本单位走访")
                                      : VisitFilterBar::tr("其他单位走访");
}

QStringList conditionsOf(const VisitQuery &query)
{
    QStringList found;
    if (!query.mine.isEmpty())
        found.append(mineKey);
    if (!query.district.isEmpty())
        found.append(districtKey);
    if (!query.since.isNull())
        found.append(sinceKey);
    if (query.kind)
        found.append(kindKey);
    if (!query.visitor.isEmpty())
        found.append(visitorKey);
    if (query.state)
        found.append(stateKey);
    if (query.office != VisitOffice::Any)
        found.append(officeKey);
    if (!query.meeting.isEmpty())
        found.append(meetingKey);
    return found;
}

} // namespace

VisitFilterBar::VisitFilterBar(const PageContext &context, QWidget *parent)
    : FilterBar({"visitFind", "visitCount", "clearVisitConditions", "visitConditionMenu",
                 tr("在走访中查找"), tr("在走访中查找：企业、接待人、要点"),
                 tr("企业名称或拼音首字母、接待人、要点里的字（Ctrl+F）")},
                parent),
      m_context(context),
      m_choices(FirmChoices::load(context))
{
}

void VisitFilterBar::setQuery(const VisitQuery &query)
{
    m_query = query;
    setFind(query.find);
    showChips();
}

void VisitFilterBar::setCount(qint64 visits)
{
    setCountText(tr("%1 条").arg(countText(visits)));
}

void VisitFilterBar::reload()
{
    m_choices = FirmChoices::load(m_context);
    showChips();
}

void VisitFilterBar::findChanged(const QString &words)
{
    VisitQuery query = m_query;
    query.find = words;
    if (query.find != m_query.find)
        change(query);
}

void VisitFilterBar::remove(const QString &condition)
{
    change(without(m_query, condition));
}

bool VisitFilterBar::isNarrowed() const
{
    return !m_query.find.isEmpty() || !conditionsOf(m_query).isEmpty();
}

VisitQuery VisitFilterBar::cleared() const
{
    VisitQuery query = m_query;
    for (const QString &condition : conditionsOf(m_query))
        query = without(query, condition);
    query.find.clear();
    return query;
}

QString VisitFilterBar::text(const QString &condition) const
{
    if (condition == mineKey)
        return tr("我走访的和我的企业");
    if (condition == districtKey)
        return tr("区县：%1").arg(m_choices.places().districtName(m_query.district));
    if (condition == sinceKey)
        return tr("日期：%1").arg(periodText(m_query.since, m_context.asOf()));
    if (condition == kindKey)
        return tr("方式：%1").arg(visitKindText(*m_query.kind));
    if (condition == stateKey)
        return tr("状态：%1").arg(visitStateText(*m_query.state));
    if (condition == officeKey)
        return officeText(m_query.office);
    if (condition == meetingKey)
        return tr("同一次座谈");
    for (const Specialist &person : m_choices.specialists()) {
        if (person.id == m_query.visitor)
            return tr("走访人：%1").arg(person.name);
    }
    return tr("走访人：已离岗");
}

void VisitFilterBar::showChips()
{
    QVector<ChipBar::Condition> chips;
    for (const QString &condition : conditionsOf(m_query)) {
        if (condition != districtKey || m_choices.hasDistricts())
            chips.append({condition, text(condition), false});
    }
    showConditions(chips, !chips.isEmpty() || !m_query.find.isEmpty());
}

void VisitFilterBar::fillMenu(QMenu &menu, const QString &condition)
{
    if (condition == mineKey || condition == meetingKey)
        return; // it can be removed, not changed
    if (!condition.isEmpty()) {
        fillCondition(menu, condition);
        return;
    }
    fillCondition(*menu.addMenu(tr("日期")), sinceKey);
    fillCondition(*menu.addMenu(tr("方式")), kindKey);
    fillCondition(*menu.addMenu(tr("走访人")), visitorKey);
    fillCondition(*menu.addMenu(tr("状态")), stateKey);
    fillCondition(*menu.addMenu(tr("走访单位")), officeKey);
    if (m_choices.hasDistricts())
        fillCondition(*menu.addMenu(tr("区县")), districtKey);
    fillCondition(menu, mineKey);
}

void VisitFilterBar::fillCondition(QMenu &menu, const QString &condition)
{
    VisitQuery query = m_query;
    if (condition == mineKey && !m_context.actor().specialist.isEmpty()) {
        query.mine = m_context.actor().specialist;
        add(menu, tr("我走访的和我的企业"), query);
    } else if (condition == sinceKey) {
        for (const VisitPeriod &period : visitPeriods(m_context.asOf())) {
            query.since = period.since;
            add(menu, period.text, query);
        }
    } else if (condition == kindKey) {
        for (const VisitKind kind : allVisitKinds) {
            query.kind = kind;
            add(menu, visitKindText(kind), query);
        }
    } else if (condition == stateKey) {
        for (const VisitState state : {VisitState::Draft, VisitState::Confirmed}) {
            query.state = state;
            add(menu, visitStateText(state), query);
        }
    } else if (condition == officeKey) {
        for (const VisitOffice office : {VisitOffice::Own, VisitOffice::Others}) {
            query.office = office;
            add(menu, officeText(office), query);
        }
    } else if (condition == visitorKey) {
        for (const Specialist &person : m_choices.specialists()) {
            query.visitor = person.id;
            add(menu,
                person.unit.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, person.unit),
                query);
        }
    } else if (condition == districtKey) {
        for (const District &district : m_choices.places().districts()) {
            query.district = district.id;
            add(menu, district.shortName, query);
        }
    }
}

void VisitFilterBar::add(QMenu &menu, const QString &text, const VisitQuery &wanted)
{
    addChoice(menu, text, wanted == m_query, [this, wanted] { change(wanted); });
}

void VisitFilterBar::change(const VisitQuery &query)
{
    stopTyping();
    emit queryChanged(query);
}

} // namespace peiyu
