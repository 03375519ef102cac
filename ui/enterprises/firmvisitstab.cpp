#include "enterprises/firmvisitstab.h"

#include "delegates/datedelegate.h"
#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"

#include <QAction>
#include <QVBoxLayout>

namespace peiyu {

FirmVisitsTab::FirmVisitsTab(const FirmActions &actions, QWidget *parent)
    : FirmTableTab({tr("日期"), tr("方式"), tr("走访人"), tr("接待人"), tr("下次走访"), tr("要点")},
                   {90, 64, 80, 80, 90, 300}, "visitTable", tr("走访记录"), parent),
      m_more(new TextLabel({}, FontRole::Small, &LookPalette::text3))
{
    auto *empty = new EmptyState(QStringLiteral("appointment-new"), tr("还没有走访记录"),
                                 tr("走访后当场记下要点和下次日期，一分钟即可。"));
    auto *add = empty->addButton(actions.visit->text(), ButtonKind::Primary);
    add->setEnabled(actions.visit->isEnabled());
    connect(add, &ActionButton::clicked, actions.visit, &QAction::trigger);
    connect(actions.visit, &QAction::changed, add, [add, action = actions.visit] {
        add->setEnabled(action->isEnabled());
        add->setToolTip(action->toolTip());
    });
    tablePane()->setEmptyState(empty);
    body()->addWidget(m_more);
    for (QAction *action :
         {actions.visit, actions.editVisit, actions.printVisit, actions.visitSheet})
        pane()->addAction(action);
}

QString FirmVisitsTab::current() const
{
    return m_visits.value(currentRow()).visit.id;
}

void FirmVisitsTab::showFirm(const FirmRecord &record)
{
    m_visits = record.visits;
    QVector<QStringList> rows;
    QStringList ids;
    for (const VisitRow &row : m_visits) {
        const Visit &visit = row.visit;
        rows.append({dateText(visit.on),
                     visit.state == VisitState::Draft
                         ? tr("%1（草稿）").arg(visitKindText(visit.kind))
                         : visitKindText(visit.kind),
                     visit.unit.isEmpty() ? row.specialistName : visit.unit, visit.met,
                     dateText(visit.next), visit.text.simplified()});
        ids.append(visit.id);
    }
    const bool cut = record.visitCount > m_visits.size();
    m_more->setVisible(cut);
    m_more->setText(tr("只列出最近 %1 次，共 %2 次。")
                        .arg(countText(m_visits.size()), countText(record.visitCount)));
    setRows(rows, ids);
}

void FirmVisitsTab::showRow(int row)
{
    pane()->clear();
    if (row < 0 || row >= m_visits.size()) {
        pane()->setTitle(tr("没有走访记录"));
        return;
    }
    const VisitRow &shown = m_visits[row];
    pane()->setTitle(tr("%1 %2").arg(dateText(shown.visit.on), visitKindText(shown.visit.kind)));
    auto *facts = new FactGrid;
    facts->add(tr("走访人"), shown.specialistName);
    facts->add(tr("接待人"), shown.visit.met);
    facts->add(tr("下次走访"), shown.visit.next.isNull() ? QString() : dateText(shown.visit.next));
    pane()->addSection({}, facts);
    pane()->addSection(tr("要点"), wrappedText(shown.visit.text));
}

} // namespace peiyu
