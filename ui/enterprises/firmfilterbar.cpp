#include "enterprises/firmfilterbar.h"

#include "domain/displaytext.h"

namespace peiyu {

FirmFilterBar::FirmFilterBar(const PageContext &context, QWidget *parent)
    : FilterBar({"listFind", "listCount", "clearConditions", "conditionMenu", tr("在列表中查找"),
                 tr("在列表中查找：名称、信用代码、专员、联系人、拼音或首字母"),
                 tr("名称、简称、曾用名、信用代码头尾、专员、联系人，拼音或首字母（Ctrl+F）")},
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
