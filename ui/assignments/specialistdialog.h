#pragma once
/// 新增专员 and 修改专员: name, unit, post, phone, whether on duty.
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

class QCheckBox;
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

    Specialist m_person;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QLineEdit *m_post;
    QLineEdit *m_phone;
    QCheckBox *m_active;
};

} // namespace peiyu
