#pragma once
/// 登记人员 and 修改人员: name, duty, unit, post, phone, town or park, whether on duty. Who goes
/// off duty says from when, and who takes his firms. Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace peiyu {

class SpecialistDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A person without id is entered anew. `firms`: how many the person serves now.
    SpecialistDialog(const PageContext &context, const Specialist &person, qint64 firms,
                     QWidget *parent);

private:
    void save() override;
    QLineEdit *addText(const char *name, const QString &field, const QString &label,
                       const QString &text, const QString &example);
    void addDuty();
    void addArea();
    void addLeaving(qint64 firms);
    void showDuty();

    Specialist m_person;
    QLineEdit *m_name;
    QComboBox *m_duty;
    QLineEdit *m_unit;
    QLineEdit *m_post;
    QLineEdit *m_phone;
    QComboBox *m_area;
    QCheckBox *m_principal;
    QCheckBox *m_active;
    DateField *m_on;
    QComboBox *m_successor;
    FormRow *m_onRow = nullptr;
    FormRow *m_successorRow = nullptr;
};

} // namespace peiyu
