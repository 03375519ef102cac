#pragma once
/// 一策: the firm's own plan in its thinnest form, and what it stands on beside it.
/// Thread: GUI.

#include "enterprises/firmtab.h"

#include <QPointer>

namespace peiyu {

class AttachmentPanel;

class FirmMeasureTab final : public FirmTab
{
    Q_OBJECT
public:
    FirmMeasureTab(const PageContext &context, const FirmActions &actions,
                   QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    void filesChanged() override;

private:
    void showSheet(const FirmRecord &record);
    void showNone();

    PageContext m_context;
    FirmActions m_actions;
    QPointer<AttachmentPanel> m_files;
    QWidget *m_shown = nullptr;
};

} // namespace peiyu
