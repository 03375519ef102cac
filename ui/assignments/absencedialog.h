#pragma once
/// 登记外出: from when to when a person is away, who stands in, why. What is entered already stands
/// beside it.
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace peiyu {

class TextLabel;

class AbsenceDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// An absence without id is entered anew.
    AbsenceDialog(const PageContext &context, const Specialist &person, const Absence &absence,
                  QWidget *parent);

private:
    void save() override;
    void makeRows(const Specialist &person);
    QWidget *earlier(const Specialist &person);
    Absence entered() const;
    void judge();

    Absence m_absence;
    DateField *m_from;
    DateField *m_last;
    QComboBox *m_substitute;
    QLineEdit *m_reason;
    TextLabel *m_words; ///< what is worth a look before it is entered
    Cancellation m_judging;
};

} // namespace peiyu
