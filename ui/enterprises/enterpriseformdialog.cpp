#include "enterprises/enterpriseformdialog.h"

namespace peiyu {

EnterpriseFormDialog::EnterpriseFormDialog(const PageContext &context, const EnterpriseId &id,
                                           QWidget *parent)
    : FormDialog(context, id.isEmpty() ? tr("新建企业") : tr("编辑企业"), tr("保存"), parent), m_id(id)
{
}

void EnterpriseFormDialog::save() {}

} // namespace peiyu
