#include "history/historyfilterbar.h"

#include "domain/displaytext.h"
#include "visits/visitperiod.h"

#include <QMenu>

namespace peiyu {

namespace {

// The conditions by the object names of their chips.
const QString byKey = QStringLiteral("by");
const QString kindKey = QStringLiteral("kind");
const QString sinceKey = QStringLiteral("since");

} // namespace

HistoryFilterBar::HistoryFilterBar(const PageContext &context, QWidget *parent)
    : FilterBar({"historyFind", "historyCount", "clearHistoryConditions", "historyConditionMenu",
                 tr("在事项中查找"), tr("在变更史中查找：事项、原因里的字"),
                 tr("事项和原因里的字，如企业名称、文件名（Ctrl+F）")},
                parent),
      m_context(context)
{
    setQuery({});
}

/// History is kept in real time, whatever day is looked at.
QDate HistoryFilterBar::today() const
{
    return m_context.reading.clock.now().toLocalTime().date();
}

void HistoryFilterBar::setQuery(const ChangeQuery &query)
{
    m_query = query;
    setFind(query.find);
    QVector<ChipBar::Condition> chips;
    if (!query.by.isEmpty())
        chips.append({byKey, tr("谁：%1").arg(query.by), false});
    if (query.kind)
        chips.append({kindKey, tr("方式：%1").arg(changeKindText(*query.kind)), false});
    if (!query.since.isNull())
        chips.append({sinceKey, tr("时间：%1").arg(periodText(query.since, today())), false});
    showConditions(chips, isNarrowed());
}

void HistoryFilterBar::setCount(qint64 sets)
{
    setCountText(tr("%1 次").arg(countText(sets)));
}

void HistoryFilterBar::findChanged(const QString &words)
{
    ChangeQuery query = m_query;
    query.find = words;
    if (query != m_query)
        change(query);
}

void HistoryFilterBar::remove(const QString &condition)
{
    ChangeQuery query = m_query;
    if (condition == byKey)
        query.by.clear();
    else if (condition == kindKey)
        query.kind.reset();
    else if (condition == sinceKey)
        query.since = {};
    change(query);
}

void HistoryFilterBar::fillMenu(QMenu &menu, const QString &condition)
{
    if (condition.isEmpty()) {
        fillMenu(*menu.addMenu(tr("谁")), byKey);
        fillMenu(*menu.addMenu(tr("方式")), kindKey);
        fillMenu(*menu.addMenu(tr("时间")), sinceKey);
        return;
    }
    ChangeQuery query = m_query;
    if (condition == byKey) {
        for (const QString &name : m_people) {
            query.by = name;
            add(menu, name, query);
        }
    } else if (condition == kindKey) {
        for (const ChangeKind kind : allChangeKinds) {
            query.kind = kind;
            add(menu, changeKindText(kind), query);
        }
    } else if (condition == sinceKey) {
        query.since = today();
        add(menu, periodText(query.since, today()), query);
        for (const VisitPeriod &period : visitPeriods(today())) {
            query.since = period.since;
            add(menu, period.text, query);
        }
    }
}

void HistoryFilterBar::add(QMenu &menu, const QString &text, const ChangeQuery &wanted)
{
    addChoice(menu, text, wanted == m_query, [this, wanted] { change(wanted); });
}

void HistoryFilterBar::change(const ChangeQuery &query)
{
    stopTyping();
    emit queryChanged(query);
}

} // namespace peiyu
