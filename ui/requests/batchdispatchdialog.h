#pragma once
/// 批量交办: the selected requests to one unit on one slip. Those that cannot be given now are
/// named and left out.
/// Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace peiyu {

class BatchDispatchDialog final : public FormDialog
{
    Q_OBJECT
public:
    BatchDispatchDialog(const PageContext &context, const QVector<RequestRow> &rows,
                        QWidget *parent);

private:
    QWidget *preview(const QVector<RequestRow> &rows);
    void save() override;

    QStringList m_given; ///< ids of those that can be given
    QComboBox *m_unit;
    QPlainTextEdit *m_text;
    DateField *m_on;
};

} // namespace peiyu
