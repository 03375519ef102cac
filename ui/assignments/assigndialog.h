#pragma once
/// 配备专员: gives one specialist to the chosen firms from a day on, with the reason; says before
/// whose firms they are now.
/// Thread: GUI; loads and preview are read jobs, it writes in the lane.

#include "services/staffingservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace peiyu {

class StatusMark;
class TextLabel;

class AssignDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `firms` are keys of a list (Enterprise::no).
    AssignDialog(const PageContext &context, const QVector<qint64> &firms, QWidget *parent);

private:
    void save() override;
    void makeRows();
    QWidget *firmList();
    void readPeople();
    void showPeople(const QVector<SpecialistLoad> &loads);
    void readPreview();
    void showPreview(const AssignmentPreview &preview);
    SpecialistId chosen() const;

    QVector<qint64> m_firms;
    QComboBox *m_specialist;
    DateField *m_from;
    QLineEdit *m_leader;
    QLineEdit *m_reason;
    TextLabel *m_preview;
    Cancellation m_reading;
};

} // namespace peiyu
