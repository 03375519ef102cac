#pragma once
/// 新建企业 and 编辑企业: name, code, place, industry, contact, stage.
/// Thread: GUI; writes in the lane.

#include "domain/enterprise.h"
#include "shell/formdialog.h"

namespace peiyu {

class EnterpriseFormDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// An empty id adds a firm.
    EnterpriseFormDialog(const PageContext &context, const EnterpriseId &id, QWidget *parent);

private:
    void save() override;

    EnterpriseId m_id;
};

} // namespace peiyu
