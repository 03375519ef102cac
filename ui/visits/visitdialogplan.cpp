// Which planned visits a visit makes: those due by themselves, one ahead when the person says so.

#include "domain/displaytext.h"
#include "parts/datefield.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "services/visitservice.h"
#include "visits/visitdialog.h"

#include <QCheckBox>

namespace peiyu {

/// A visit made before its planned day is that visit when the person says so; those that were due
/// are anyway.
void VisitDialog::offerPlan(const EnterpriseId &id)
{
    m_settled->hide();
    if (!m_planned.isEmpty() && m_fulfils->isChecked())
        return;
    m_planned.clear();
    m_fulfils->hide();
    if (id.isEmpty() || !isNew())
        return;
    const auto care = VisitService::careOf(context().reading, id, context().asOf());
    if (!care)
        return;
    for (const PlannedVisit &plan : care->planned) {
        if (!plan.unit.isEmpty())
            continue;
        if (plan.on <= m_on->date()) {
            showSettled(plan);
            continue;
        }
        m_planned = plan.id;
        m_fulfils->setText(tr("算作 %1 的约定走访").arg(dateText(plan.on)));
        m_fulfils->show();
        return;
    }
}

void VisitDialog::showSettled(const PlannedVisit &plan)
{
    if (!makesPlan(allVisitKinds.at(static_cast<size_t>(m_kind->current())), plan.kind))
        return;
    m_settled->setText(plan.on == context().asOf()
                           ? tr("今天的约定保存后即完成")
                           : tr("%1 的约定保存后即完成").arg(dateText(plan.on)));
    m_settled->show();
}

void VisitDialog::setFulfils(const PlannedVisit &plan)
{
    m_planned = plan.id;
    m_settled->hide();
    m_fulfils->setText(tr("算作 %1 的约定走访").arg(dateText(plan.on)));
    m_fulfils->setChecked(true);
    m_fulfils->show();
    setTouched(false);
}

} // namespace peiyu
