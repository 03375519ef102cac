#pragma once
/// How old a 一策 may be to count as 已有一策, in 本区县.
/// Thread: GUI; writes in the lane.

#include "shell/formdialog.h"

class QSpinBox;

namespace peiyu {

class MeasureSettingsDialog final : public FormDialog
{
    Q_OBJECT
public:
    MeasureSettingsDialog(const PageContext &context, QWidget *parent);

private:
    void save() override;

    QSpinBox *m_months;
};

} // namespace peiyu
