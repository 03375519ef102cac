#pragma once
/// 资质成果: the 资质, 荣誉 and 成果 of a firm, a row each, with what is known of the chosen one.
/// Thread: GUI.

#include "enterprises/firmtab.h"

namespace peiyu {

class FirmHonoursTab final : public FirmTableTab
{
    Q_OBJECT
public:
    explicit FirmHonoursTab(const FirmActions &actions, QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    /// The chosen row; null without one.
    const Honour *current() const;

signals:
    void currentChanged();

private:
    void showRow(int row) override;

    QVector<Honour> m_honours;
    QDate m_asOf;
};

} // namespace peiyu
