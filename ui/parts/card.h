#pragma once
/// A plain box of figures: surface with a 1 px edge. As a whole it can be a focus stop: Enter or a
/// click opens its list, F1 explains it. The current one has an accent foot and drives what stands
/// below. No cards inside cards.
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Whether the whole card is a focus stop and can be clicked.
    void setActivatable(bool activatable);
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }

signals:
    void activated();
    void explainRequested(); ///< 查看口径

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_activatable = false;
    bool m_current = false;
    bool m_pressed = false;
};

} // namespace peiyu
