#pragma once
/// 配备专员: gives one specialist to the chosen firms from a day on, with the reason.
/// Thread: GUI; writes in the lane.

#include "shell/formdialog.h"

namespace peiyu {

class AssignDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `firms` are keys of a list (Enterprise::no).
    AssignDialog(const PageContext &context, const QVector<qint64> &firms, QWidget *parent);

private:
    void save() override;

    QVector<qint64> m_firms;
};

} // namespace peiyu
