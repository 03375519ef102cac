#pragma once
/// A task of an own plan: its number and section as written, what is to be done, who leads, who
/// helps, who answers for it, until when.
/// Thread: GUI; writes in the lane.

#include "domain/plan.h"
#include "shell/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class PlanTaskDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A task without id is a new one of the plan.
    PlanTaskDialog(const PageContext &context, const Plan &plan, const PlanTask &task,
                   QWidget *parent);

private:
    void save() override;
    QLineEdit *line(const char *name, const QString &text);

    PlanId m_plan;
    PlanTask m_task;
    QLineEdit *m_sectionNumber;
    QLineEdit *m_section;
    QLineEdit *m_number;
    QLineEdit *m_name;
    QPlainTextEdit *m_content;
    QLineEdit *m_lead;
    QLineEdit *m_supporting;
    QLineEdit *m_responsible;
    QLineEdit *m_due;
};

} // namespace peiyu
