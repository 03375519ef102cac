#include "visits/visitdialog.h"

namespace peiyu {

VisitDialog::VisitDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
    : FormDialog(context, tr("记录走访"), tr("保存"), parent), m_firm(firm)
{
}

void VisitDialog::save() {}

} // namespace peiyu
