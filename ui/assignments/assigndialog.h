#pragma once
/// 配备专员: gives one specialist to the chosen firms from a day on, with the reason. Says before,
/// firm by firm, whose they are now and which are refused; the others can be given all the same.
/// Where the district's rule asks for them, leader, members and experts go along.
/// Thread: GUI; loads and preview are read jobs, it writes in the lane.

#include "services/contactlist.h"
#include "services/staffingservice.h"
#include "shell/formdialog.h"

#include <QSet>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace peiyu {

class TextLabel;
class TextRowsModel;

class AssignDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `firms` are keys of a list (Enterprise::no).
    /// `person`: chosen already, because the firms were dropped on him.
    AssignDialog(const PageContext &context, const QVector<qint64> &firms,
                 const SpecialistId &person, QWidget *parent);

private:
    void save() override;
    void makeRows();
    QLineEdit *addNames(Duty duty, const char *name, const QString &label, const QString &example);
    QWidget *firmList();
    void readPeople();
    void showPeople(const QVector<SpecialistLoad> &loads,
                    const QHash<SpecialistId, ServingPerson> &people);
    void readPreview();
    void showPreview(const AssignmentPreview &preview);
    void showLines(const QVector<AssignmentLine> &lines);
    SpecialistId chosen() const;
    AssignmentOrder order() const;
    bool namesOthers() const;
    StaffingRule rule() const;

    QVector<qint64> m_firms;
    SpecialistId m_wanted;
    QComboBox *m_specialist;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_reason;
    QCheckBox *m_follow;
    QLineEdit *m_leader;
    QLineEdit *m_members = nullptr; ///< where the rule forms a group
    QLineEdit *m_experts = nullptr;
    TextLabel *m_preview;
    TextRowsModel *m_lines;
    TextLabel *m_more;
    QSet<int> m_refused; ///< rows of the table
    Cancellation m_reading;
};

} // namespace peiyu
