#include "assignments/assigndialog.h"

namespace peiyu {

AssignDialog::AssignDialog(const PageContext &context, const QVector<qint64> &firms,
                           QWidget *parent)
    : FormDialog(context, tr("配备专员"), tr("配备"), parent), m_firms(firms)
{
}

void AssignDialog::save() {}

} // namespace peiyu
