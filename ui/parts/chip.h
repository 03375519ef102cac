#pragma once
/// One filter condition: 到期：180 天内 ×. Click or Enter edits it, × or Del removes it.
/// Thread: GUI.

#include "parts/pressable.h"

namespace peiyu {

class Chip final : public Pressable
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// The condition that empties the list: on the ground of 落后.
    void setKilling(bool killing);
    bool isKilling() const { return m_killing; }
    /// Where × is, for the pointer.
    QRect crossRect() const;
    QSize sizeHint() const override;
    /// Where the bar is short its words are cut, and stand in the tooltip.
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool isCut() const;

    bool m_killing = false;
};

} // namespace peiyu
