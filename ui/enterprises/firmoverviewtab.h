#pragma once
/// 概况: the facts of a firm, where it was and in which stage; who serves it beside them.
/// Thread: GUI.

#include "enterprises/firmtab.h"

namespace peiyu {

class FirmOverviewTab final : public FirmTab
{
    Q_OBJECT
public:
    explicit FirmOverviewTab(const FirmActions &actions, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;

private:
    QWidget *facts(const FirmRecord &record);
    QWidget *places(const FirmRecord &record);
    QWidget *stages(const FirmRecord &record);

    QVBoxLayout *m_sheet;
};

} // namespace peiyu
