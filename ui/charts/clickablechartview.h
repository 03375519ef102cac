#pragma once
/// A chart whose points can be reached: Tab into it, ← → walk, Enter or a click says which point.
/// A plate beside the point tells its figures.
/// Thread: GUI.

#include <QChartView>

#include <memory>

namespace peiyu {

class ChartOverlay;

class ClickableChartView final : public QChartView
{
    Q_OBJECT

public:
    explicit ClickableChartView(QWidget *parent = nullptr);

    /// Takes the chart, drops the one before.
    void showChart(std::unique_ptr<QChart> chart);
    int currentPoint() const;

signals:
    void pointActivated(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ChartOverlay *overlay() const;
    int pointUnder(QPoint place) const;
    void walk(int index);
    void point(int index, bool ringed);

    int m_focused = -1; ///< where the keyboard is; the pointer may show another
    int m_pressed = -1;
};

} // namespace peiyu
