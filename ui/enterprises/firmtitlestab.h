#pragma once
/// 认定: every title of a firm with its time and whether it holds on the day.
/// Thread: GUI.

#include "enterprises/firmtab.h"
#include "parts/statusmark.h"

#include <QPointer>

namespace peiyu {

class AttachmentPanel;

class FirmTitlesTab final : public FirmTableTab
{
    Q_OBJECT
public:
    FirmTitlesTab(const PageContext &context, const FirmActions &actions,
                  QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    void filesChanged() override;
    /// The tier of the chosen title, when it holds on the day: what 撤销认定 proposes.
    std::optional<Tier> currentTier() const;

private:
    void showRow(int row) override;
    void dress();
    static StatusFace nominationFace();

    PageContext m_context;
    QPointer<AttachmentPanel> m_files; ///< of the chosen title
    FirmRecord m_record;
    QVector<Recognition> m_titles; ///< the latest first
    QVector<Nomination> m_nominations;
};

} // namespace peiyu
