#pragma once
/// 撤销认定: which title, from which day on, and why. It stays in the record and in 累计.
/// Thread: GUI; writes in the lane.

#include "enterprises/firmrecord.h"
#include "shell/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace peiyu {

class RevokeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `proposed` is chosen when the firm holds it.
    RevokeDialog(const PageContext &context, const FirmRecord &record, std::optional<Tier> proposed,
                 QWidget *parent);

private:
    void save() override;

    EnterpriseId m_firm;
    QComboBox *m_title;
    DateField *m_on;
    QPlainTextEdit *m_reason;
};

} // namespace peiyu
