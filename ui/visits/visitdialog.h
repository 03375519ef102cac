#pragma once
/// 记录走访: a visit with what was promised and asked for, and its next date; the last visits and
/// what is open at the firm stand beside. The quick form fits a window of 1366×768; 更多台账字段
/// unfolds the rest. Ctrl+Enter saves, Ctrl+Shift+S saves a 草稿, F4 takes the proposed working
/// day. Also edits, confirms and deletes a visit. Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "domain/workingcalendar.h"
#include "shell/formdialog.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class FirmField;
class LastVisits;
class LedgerFields;
class LinkButton;
class PromiseLines;
class RequestLines;
class SegmentedSwitch;
class TextLabel;
struct VisitEntry;

class VisitDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The firm stands in its field and may be changed; an empty one is chosen in the dialog.
    VisitDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent);
    /// Edits this visit.
    VisitDialog(const PageContext &context, const Visit &visit, QWidget *parent);
    ~VisitDialog() override;

    /// The visit makes this planned visit, whatever its day.
    void setFulfils(const PlannedVisit &plan);

private:
    VisitDialog(const PageContext &context, const Visit &visit, bool fresh, QWidget *parent);

    void save() override;
    void restored() override;
    void saveDraft();
    void saveThenAttach();
    void remove();
    void addQuickRows();
    void addFirmRow();
    void addVisitor();
    void addLines();
    void addNextRow();
    void addProposals();
    void addLedger();
    void addBeside();
    void addButtons();
    void unfold(bool open);
    void propose(QDate day);
    /// Says what is wrong with the next date, and offers the working day after a day off.
    void judgeNext();
    void takeProposed();
    void showFirm(const EnterpriseId &id);
    void offerPlan(const EnterpriseId &id);
    void tellAgreed();
    void proposeVisitor(const EnterpriseId &id);
    Visit entered() const;
    VisitEntry entry() const;
    bool isNew() const { return m_visit.id.isEmpty(); }
    bool mayBeDraft() const { return isNew() || m_visit.state == VisitState::Draft; }

    Visit m_visit;
    WorkingCalendar m_calendar;
    FirmField *m_firm = nullptr; ///< none where a visit is edited: its firm stays
    DateField *m_on;
    SegmentedSwitch *m_kind;
    QComboBox *m_visitor = nullptr; ///< none when the user is the one who goes
    QLineEdit *m_met;
    QPlainTextEdit *m_text;
    PromiseLines *m_promises;
    RequestLines *m_requests = nullptr;
    DateField *m_next;
    FormRow *m_nextRow = nullptr;
    LinkButton *m_workingDay = nullptr; ///< shown while the next date is a day off
    QCheckBox *m_fulfils;               ///< shown while a planned visit lies ahead
    QString m_planned;                  ///< that one
    TextLabel *m_settled;               ///< what becomes of agreed visits without being said so
    QVector<PlannedVisit> m_agreed;     ///< open ones of our own office
    std::unique_ptr<LedgerFields> m_ledger;
    QWidget *m_folded = nullptr;
    LinkButton *m_fold = nullptr;
    LastVisits *m_last;
    bool m_asDraft = false;
};

} // namespace peiyu
