#pragma once
/// 新建计划: for which district, from where (blank, or a copy of any plan here), its name and
/// period. Thread: GUI; writes in the lane.

#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace peiyu {

class NewPlanDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `copyOf` empty: starts blank.
    NewPlanDialog(const PageContext &context, const PlanId &copyOf, QWidget *parent);

private:
    void save() override;
    void fillSources(const PlanId &chosen);
    void fillDistricts(const DistrictId &chosen);
    /// The last line of the districts: one that is not here yet is entered first.
    void districtChosen();
    void proposePeriod();
    void proposeName();

    QComboBox *m_source;
    QComboBox *m_district;
    QLineEdit *m_name;
    DateField *m_from;
    DateField *m_until;
    FormRow *m_sourceRow;
    DistrictId m_chosen; ///< before 新增区县 was picked
    QString m_proposed;  ///< the name we wrote; a typed one stays
};

} // namespace peiyu
