#pragma once
/// The facts of an own plan: names, document, period, state, staffing rule with its sentence.
/// Thread: GUI; writes in the lane.

#include "domain/plan.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class PlanFactsDialog final : public FormDialog
{
    Q_OBJECT
public:
    PlanFactsDialog(const PageContext &context, const Plan &plan, QWidget *parent);

private:
    void save() override;
    void makeNames();
    void makeDays();
    QLineEdit *line(const char *name, const QString &text);
    DateField *day(const char *name, QDate date);

    Plan m_plan;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QComboBox *m_state;
    QLineEdit *m_draftWords;
    QLineEdit *m_number;
    QLineEdit *m_body;
    DateField *m_issued;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_start;
    QLineEdit *m_end;
    DateField *m_target;
    QLineEdit *m_targetText;
    QComboBox *m_staffing;
    QPlainTextEdit *m_staffingQuote;
    QPlainTextEdit *m_note;
};

} // namespace peiyu
