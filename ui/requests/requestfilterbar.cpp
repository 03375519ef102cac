#include "requests/requestfilterbar.h"

#include "domain/displaytext.h"
#include "services/requestsettings.h"
#include "visits/visitperiod.h"

#include <QMenu>

namespace peiyu {

namespace {

// The conditions by the object names of their chips.
const QString districtKey = QStringLiteral("district");
const QString categoryKey = QStringLiteral("category");
const QString kindKey = QStringLiteral("kind");
const QString overdueKey = QStringLiteral("overdue");
const QString dueKey = QStringLiteral("due");
const QString receivedKey = QStringLiteral("received");
const QString leadKey = QStringLiteral("lead");
const QString openKey = QStringLiteral("open");
const QString closedKey = QStringLiteral("closed");
const QString ratedKey = QStringLiteral("rated");

RequestQuery without(RequestQuery query, const QString &condition)
{
    if (condition == districtKey)
        query.district = {};
    else if (condition == categoryKey)
        query.category.clear();
    else if (condition == kindKey)
        query.kind.reset();
    else if (condition == overdueKey)
        query.overdue = false;
    else if (condition == dueKey)
        query.dueUntil = {};
    else if (condition == receivedKey)
        query.receivedFrom = {};
    else if (condition == leadKey)
        query.leadUnit.reset();
    else if (condition == openKey)
        query.openOnly = false;
    else if (condition == closedKey)
        query.closedFrom = query.closedUntil = {};
    else if (condition == ratedKey) {
        query.ratedFrom = query.ratedUntil = {};
        query.satisfaction.reset();
        query.solved = query.contacted = false;
    }
    return query;
}

QStringList conditionsOf(const RequestQuery &query)
{
    QStringList found;
    if (!query.district.isEmpty())
        found.append(districtKey);
    if (query.overdue)
        found.append(overdueKey);
    if (!query.dueUntil.isNull())
        found.append(dueKey);
    if (!query.category.isEmpty())
        found.append(categoryKey);
    if (query.kind)
        found.append(kindKey);
    if (!query.receivedFrom.isNull())
        found.append(receivedKey);
    if (query.leadUnit)
        found.append(leadKey);
    if (!query.queue && query.openOnly && !query.overdue)
        found.append(openKey);
    if (!query.queue && !query.closedFrom.isNull())
        found.append(closedKey);
    if (!query.ratedFrom.isNull())
        found.append(ratedKey);
    return found;
}

QVector<RequestCategory> readCategories(const PageContext &context)
{
    return RequestSettings::categories(context.reading).value_or(QVector<RequestCategory>());
}

} // namespace

RequestFilterBar::RequestFilterBar(const PageContext &context, QWidget *parent)
    : FilterBar({"requestFind", "requestCount", "clearRequestConditions", "requestConditionMenu",
                 tr("在诉求中查找"), tr("在诉求中查找：编号、事项、企业"),
                 tr("编号、事项里的字、企业名称或拼音首字母（Ctrl+F）")},
                parent),
      m_context(context),
      m_choices(FirmChoices::load(context)),
      m_categories(readCategories(context))
{
}

void RequestFilterBar::setQuery(const RequestQuery &query)
{
    m_query = query;
    setFind(query.find);
    showChips();
}

void RequestFilterBar::setCount(qint64 requests)
{
    setCountText(tr("%1 件").arg(countText(requests)));
}

void RequestFilterBar::reload()
{
    m_choices = FirmChoices::load(m_context);
    m_categories = readCategories(m_context);
    showChips();
}

void RequestFilterBar::findChanged(const QString &words)
{
    RequestQuery query = m_query;
    query.find = words;
    if (query.find != m_query.find)
        change(query);
}

void RequestFilterBar::remove(const QString &condition)
{
    change(without(m_query, condition));
}

bool RequestFilterBar::isNarrowed() const
{
    QStringList conditions = conditionsOf(m_query);
    if (!m_choices.hasDistricts())
        conditions.removeAll(districtKey);
    return !m_query.find.isEmpty() || !conditions.isEmpty();
}

RequestQuery RequestFilterBar::cleared() const
{
    RequestQuery query = m_query;
    for (const QString &condition : conditionsOf(m_query)) {
        if (condition != districtKey || m_choices.hasDistricts())
            query = without(query, condition);
    }
    query.find.clear();
    return query;
}

QString RequestFilterBar::text(const QString &condition) const
{
    if (condition == districtKey)
        return tr("区县：%1").arg(m_choices.places().districtName(m_query.district));
    if (condition == overdueKey)
        return tr("只看超期");
    if (condition == dueKey)
        return m_query.dueUntil == m_context.asOf()
                   ? tr("今天到期和已超期")
                   : tr("到期：%1 以前").arg(dateText(m_query.dueUntil));
    if (condition == kindKey)
        return tr("种类：%1").arg(requestKindText(*m_query.kind));
    if (condition == leadKey)
        return m_query.leadUnit->isEmpty() ? tr("尚未交办") : tr("主办：%1").arg(*m_query.leadUnit);
    if (condition == openKey)
        return tr("未办结");
    if (condition == closedKey)
        return tr("办结：%1").arg(periodText(m_query.closedFrom, m_context.asOf()));
    if (condition == ratedKey) {
        const QString said = m_query.satisfaction ? satisfactionText(*m_query.satisfaction)
                             : m_query.solved     ? tr("已解决")
                             : m_query.contacted  ? tr("已联系")
                                                  : tr("有效回访");
        return tr("%1：%2").arg(said, periodText(m_query.ratedFrom, m_context.asOf()));
    }
    if (condition == receivedKey)
        return tr("收件：%1").arg(periodText(m_query.receivedFrom, m_context.asOf()));
    for (const RequestCategory &category : m_categories) {
        if (category.id == m_query.category)
            return tr("类别：%1").arg(category.name);
    }
    return tr("类别：已删除");
}

void RequestFilterBar::showChips()
{
    QVector<ChipBar::Condition> chips;
    for (const QString &condition : conditionsOf(m_query)) {
        if (condition != districtKey || m_choices.hasDistricts())
            chips.append({condition, text(condition), false});
    }
    showConditions(chips, !chips.isEmpty() || !m_query.find.isEmpty());
}

void RequestFilterBar::fillMenu(QMenu &menu, const QString &condition)
{
    if (!condition.isEmpty()) {
        fillCondition(menu, condition);
        return;
    }
    fillCondition(menu, overdueKey);
    fillCondition(menu, dueKey);
    fillCondition(*menu.addMenu(tr("类别")), categoryKey);
    fillCondition(*menu.addMenu(tr("种类")), kindKey);
    fillCondition(*menu.addMenu(tr("收件日期")), receivedKey);
    if (m_choices.hasDistricts())
        fillCondition(*menu.addMenu(tr("区县")), districtKey);
}

void RequestFilterBar::fillCondition(QMenu &menu, const QString &condition)
{
    RequestQuery query = m_query;
    if (condition == overdueKey) {
        query.overdue = true;
        add(menu, tr("只看超期"), query);
    } else if (condition == dueKey) {
        query.dueUntil = m_context.asOf();
        add(menu, tr("今天到期和已超期"), query);
        query.dueUntil = m_context.asOf().addDays(7);
        add(menu, tr("7 天内到期和已超期"), query);
    } else if (condition == categoryKey) {
        for (const RequestCategory &category : m_categories) {
            query.category = category.id;
            if (category.active || category.id == m_query.category)
                add(menu, category.name, query);
        }
    } else if (condition == kindKey) {
        for (const RequestKind kind : allRequestKinds) {
            query.kind = kind;
            add(menu, requestKindText(kind), query);
        }
    } else if (condition == receivedKey) {
        for (const VisitPeriod &period : visitPeriods(m_context.asOf())) {
            query.receivedFrom = period.since;
            add(menu, period.text, query);
        }
    } else if (condition == districtKey) {
        for (const District &district : m_choices.places().districts()) {
            query.district = district.id;
            add(menu, district.shortName, query);
        }
    }
}

void RequestFilterBar::add(QMenu &menu, const QString &text, const RequestQuery &wanted)
{
    addChoice(menu, text, wanted == m_query, [this, wanted] { change(wanted); });
}

void RequestFilterBar::change(const RequestQuery &query)
{
    stopTyping();
    emit queryChanged(query);
}

} // namespace peiyu
