#pragma once
/// 一策 of a firm (a place for it; the room of 一策 fills it).
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "shell/formdialog.h"

namespace peiyu {

class MeasureDialog final : public FormDialog
{
    Q_OBJECT
public:
    MeasureDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent);

private:
    void save() override;
};

} // namespace peiyu
