#include "measures/measuredialog.h"

namespace peiyu {

MeasureDialog::MeasureDialog(const PageContext &context, const EnterpriseId &, QWidget *parent)
    : FormDialog(context, tr("一策"), tr("保存"), parent)
{
}

void MeasureDialog::save() {}

} // namespace peiyu
