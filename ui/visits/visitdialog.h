#pragma once
/// 记录走访: a visit in six fields with the next date.
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

namespace peiyu {

class VisitDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// An empty firm is chosen in the dialog.
    VisitDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent);

private:
    void save() override;

    EnterpriseId m_firm;
};

} // namespace peiyu
