#pragma once
/// 记录走访: a visit in six fields with the next date; the last ones stand beside. Also edits and
/// deletes a visit.
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class FirmField;
class LastVisits;
class SegmentedSwitch;

class VisitDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The firm stands in its field and may be changed; an empty one is chosen in the dialog.
    VisitDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent);
    /// Edits this visit.
    VisitDialog(const PageContext &context, const Visit &visit, QWidget *parent);

private:
    VisitDialog(const PageContext &context, const Visit &visit, bool fresh, QWidget *parent);

    void save() override;
    void remove();
    void addFirmRow();
    void addVisitor();
    void addProposals();
    void propose(QDate day);
    void showFirm(const EnterpriseId &id);
    Visit entered() const;
    bool isNew() const { return m_visit.id.isEmpty(); }

    Visit m_visit;
    FirmField *m_firm = nullptr; ///< none where a visit is edited: its firm stays
    DateField *m_on;
    SegmentedSwitch *m_kind;
    QComboBox *m_visitor = nullptr; ///< none when the user is the one who goes
    QLineEdit *m_met;
    QPlainTextEdit *m_text;
    DateField *m_next;
    FormRow *m_nextRow = nullptr;
    LastVisits *m_last;
};

} // namespace peiyu
