#pragma once
/// One tier of a district's card: label, figures, bar, status and gap; a press opens its list.
/// Thread: GUI.

#include "parts/kpireading.h"
#include "parts/pressable.h"

namespace peiyu {

class TierLineButton final : public Pressable
{
    Q_OBJECT

public:
    explicit TierLineButton(TierLine line, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStatusColumn(QPainter &painter, int left) const;

    TierLine m_line;
};

} // namespace peiyu
