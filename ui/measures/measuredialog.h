#pragma once
/// 一策 of a firm: goal and its day, what is missing, the next step, who does it, until when.
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class MeasureDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Edits the firm's 一策, or makes its first.
    MeasureDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent);

private:
    void save() override;
    void read(const EnterpriseId &firm);
    void fillGoals(const DistrictId &district);
    void fillOwners();
    void makeRows();

    Measure m_measure;
    QComboBox *m_goal;
    DateField *m_goalDate;
    QPlainTextEdit *m_gap;
    QPlainTextEdit *m_nextStep;
    QComboBox *m_owner;
    DateField *m_due;
    QString m_proposedOwner;
};

} // namespace peiyu
