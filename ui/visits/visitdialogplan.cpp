// Which planned visits a visit makes or replaces: those due by themselves, one ahead when the
// person says so, agreed ones by a new next date (domain/visitplan.h). All of it is said
// before saving.

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
    m_agreed.clear();
    if (!id.isEmpty() && isNew()) {
        const auto care = VisitService::careOf(context().reading, id, context().asOf());
        if (care) {
            for (const PlannedVisit &plan : care->planned) {
                if (plan.unit.isEmpty())
                    m_agreed.append(plan);
            }
        }
    }
    if (m_planned.isEmpty() || !m_fulfils->isChecked()) {
        m_planned.clear();
        m_fulfils->hide();
        const auto ahead =
            std::find_if(m_agreed.begin(), m_agreed.end(),
                         [this](const PlannedVisit &plan) { return plan.on > m_on->date(); });
        if (ahead != m_agreed.end()) {
            m_planned = ahead->id;
            m_fulfils->setText(tr("算作 %1 的约定走访").arg(dateText(ahead->on)));
            m_fulfils->show();
        }
    }
    tellAgreed();
}

void VisitDialog::tellAgreed()
{
    PlanningVisit visit;
    visit.on = m_on->date();
    visit.kind = allVisitKinds.at(static_cast<size_t>(m_kind->current()));
    visit.fulfils = m_fulfils->isChecked() ? m_planned : QString();
    visit.next = !m_next->date().isNull();
    QStringList made;
    QStringList replaced;
    for (const PlannedVisit &plan : std::as_const(m_agreed)) {
        const PlanOutcome outcome = planOutcome(visit, plan);
        // The box that is ticked says of a day ahead that it is made.
        if (outcome == PlanOutcome::Made && plan.on <= visit.on)
            made.append(plan.on == context().asOf() ? tr("今天") : dateText(plan.on));
        else if (outcome == PlanOutcome::Replaced)
            replaced.append(dateText(plan.on));
    }
    QStringList words;
    if (!made.isEmpty())
        words.append(tr("%1的约定保存后即完成").arg(made.join(tr("、"))));
    if (!replaced.isEmpty())
        words.append(
            tr("原约定 %1 改为 %2").arg(replaced.join(tr("、")), dateText(m_next->date())));
    m_settled->setText(words.join(tr("；")));
    m_settled->setVisible(!words.isEmpty());
}

void VisitDialog::setFulfils(const PlannedVisit &plan)
{
    m_planned = plan.id;
    m_fulfils->setText(tr("算作 %1 的约定走访").arg(dateText(plan.on)));
    m_fulfils->setChecked(true);
    m_fulfils->show();
    tellAgreed();
    setTouched(false);
}

} // namespace peiyu
