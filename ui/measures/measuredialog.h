#pragma once
/// 制定一策: goal and its day, what is missing, and the measures its template proposes, ticked; for
/// a firm that has one: goal, day and gap, and what its template proposes beyond what it has.
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace peiyu {

class ProposedSteps;

class MeasureDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Edits the firm's 一策, or makes its first.
    MeasureDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent);

private:
    void save() override;
    void read(const EnterpriseId &firm);
    void fillGoals(std::optional<Tier> chosen);
    void makeRows();
    void propose();
    std::optional<Tier> goal() const;

    Measure m_measure;
    DistrictId m_district;
    QStringList m_present; ///< the words of its measures
    QString m_owner;       ///< who serves the firm
    QComboBox *m_goal;
    DateField *m_goalDate;
    QPlainTextEdit *m_gap;
    ProposedSteps *m_steps;
    QComboBox *m_person;
};

} // namespace peiyu
