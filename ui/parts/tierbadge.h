#pragma once
/// A title of a firm: 6 px of the tier's fill and the local word. Expired ones are dashed and say
/// so. Thread: GUI.

#include "look/look.h"
#include "look/tierfill.h"

#include <QWidget>

namespace peiyu {

struct TierLabel
{
    TierFill fill = TierFill::Tier0;
    QString word; ///< 市级, 省级, 小巨人: tierBadgeText()
    bool expired = false;

    friend bool operator==(const TierLabel &, const TierLabel &) = default;
};

/// From the left of `place`, vertically centred; returns the width used.
int paintTierBadge(QPainter &painter, const QRect &place, const TierLabel &label, const Look &look);
int tierBadgeWidth(const TierLabel &label, const Look &look);

class TierBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit TierBadge(TierLabel label, QWidget *parent = nullptr);

    const TierLabel &label() const { return m_label; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TierLabel m_label;
};

} // namespace peiyu
