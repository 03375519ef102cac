#pragma once
/// 认定: every title of a firm with its time and whether it holds on the day.
/// Thread: GUI.

#include "enterprises/firmtab.h"
#include "parts/statusmark.h"

namespace peiyu {

class FirmTitlesTab final : public FirmTableTab
{
    Q_OBJECT
public:
    explicit FirmTitlesTab(const FirmActions &actions, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    /// The tier of the chosen title, when it holds on the day: what 撤销认定 proposes.
    std::optional<Tier> currentTier() const;

private:
    void showRow(int row) override;
    void dress();
    static StatusFace nominationFace();

    FirmRecord m_record;
    QVector<Recognition> m_titles; ///< the latest first
    QVector<Nomination> m_nominations;
};

} // namespace peiyu
