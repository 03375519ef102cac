#pragma once
/// 一策: the firm's own plan in its thinnest form, and what it stands on beside it.
/// Thread: GUI.

#include "enterprises/firmtab.h"

namespace peiyu {

class FirmMeasureTab final : public FirmTab
{
    Q_OBJECT
public:
    explicit FirmMeasureTab(const FirmActions &actions, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;

private:
    void showSheet(const FirmRecord &record);
    void showNone();

    FirmActions m_actions;
    QWidget *m_shown = nullptr;
};

} // namespace peiyu
