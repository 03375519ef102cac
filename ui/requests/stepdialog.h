#pragma once
/// One step of a request that needs a reason, a choice or a number of days: 退单, 暂停, 不予受理,
/// 挂账, 办理记录, 审核, 延期. It says what the step means before it is taken.
/// Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QPlainTextEdit;
class QSpinBox;

namespace peiyu {

class SegmentedSwitch;
class TextLabel;

class StepDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `step`: ReviewPassed and ExtensionGranted ask for both outcomes.
    StepDialog(const PageContext &context, const RequestFile &file, StepKind step, QWidget *parent);

private:
    void addChoice();
    void addDays();
    void showConsequence();
    QString consequence() const;
    QString pauseWords() const;
    /// The second of two choices is taken: 退回, 不同意.
    bool isRefused() const;
    void save() override;

    RequestFile m_file;
    StepKind m_step;
    SegmentedSwitch *m_choice = nullptr;
    QSpinBox *m_days = nullptr;
    DateField *m_on;
    QPlainTextEdit *m_text;
    TextLabel *m_note;
};

} // namespace peiyu
