#pragma once
/// A target of an own plan. The number may be typed as the document words it (力争达到300家以上):
/// comparison, wording and unit are read from it and can be corrected.
/// Thread: GUI; writes in the lane.

#include "domain/plan.h"
#include "shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class MilestoneTable;

class PlanTargetDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A target without id is a new one of the plan.
    PlanTargetDialog(const PageContext &context, const Plan &plan, const PlanTarget &target,
                     QWidget *parent);

private:
    void save() override;
    void makeNumber();
    void makeBeside();
    void fillChoices();
    void readWords();
    void showRequirement();
    PlanTarget entered() const;
    QLineEdit *line(const char *name, const QString &text, int width);
    QComboBox *combo(const char *name);

    Plan m_plan;
    PlanTarget m_target;
    QLineEdit *m_name;
    QLineEdit *m_value;
    QLineEdit *m_unit;
    QComboBox *m_comparator;
    QLineEdit *m_qualifier;
    QComboBox *m_basis;
    QComboBox *m_tier;
    QComboBox *m_honour;
    DateField *m_deadline;
    QLineEdit *m_deadlineText;
    QCheckBox *m_scored;
    QComboBox *m_task;
    QPlainTextEdit *m_quote;
    QLineEdit *m_note;
    MilestoneTable *m_milestones;
    FormRow *m_valueRow = nullptr;
};

} // namespace peiyu
