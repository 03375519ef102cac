#pragma once
/// 回访: whether the firm was reached, whether it is solved, how satisfied the firm is. 不满意 says
/// that the request is done anew and with how many days.
/// Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace peiyu {

class SegmentedSwitch;
class TextLabel;

class CallBackDialog final : public FormDialog
{
    Q_OBJECT
public:
    CallBackDialog(const PageContext &context, const RequestFile &file, QWidget *parent);

private:
    /// None until it is chosen: what the firm said is asked, never assumed.
    std::optional<Satisfaction> satisfaction() const;
    void showConsequence();
    void save() override;

    RequestFile m_file;
    QCheckBox *m_contacted;
    QCheckBox *m_solved;
    SegmentedSwitch *m_satisfaction;
    DateField *m_on;
    QPlainTextEdit *m_text;
    TextLabel *m_note;
};

} // namespace peiyu
