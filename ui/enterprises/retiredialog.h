#pragma once
/// 退库: why and since when a firm is in the pool no more, and what that means for the counts.
/// Thread: GUI; writes in the lane.

#include "enterprises/firmrecord.h"
#include "shell/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace peiyu {

class TextLabel;

class RetireDialog final : public FormDialog
{
    Q_OBJECT
public:
    RetireDialog(const PageContext &context, const FirmRecord &record, QWidget *parent);

private:
    void save() override;
    void showConsequence();
    std::optional<ExitReason> reason() const;

    EnterpriseId m_firm;
    QComboBox *m_reason;
    DateField *m_on;
    QPlainTextEdit *m_note;
    TextLabel *m_consequence;
};

} // namespace peiyu
