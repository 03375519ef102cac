#pragma once
/// A few choices of which one holds: 图 / 表, 全部 14 / 已达成 6 / 未达成 8. One focus stop; ← →
/// change it, → also begins where nothing is chosen yet. Thread: GUI.

#include <QStringList>
#include <QWidget>

namespace peiyu {

class SegmentedSwitch final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)

public:
    explicit SegmentedSwitch(const QStringList &segments, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int current);
    /// Nothing is chosen (-1): a question that has no usual answer.
    void clearCurrent();
    /// Changes a word, usually its count.
    void setSegment(int index, const QString &text);
    /// 22 px for the head of a chart; 24 otherwise.
    void setSlim(bool slim);
    QRect segmentRect(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int current);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int segmentWidth(const QString &text) const;
    int segmentAt(QPoint place) const;
    void name();

    QStringList m_segments;
    int m_current = 0;
    int m_hovered = -1;
    bool m_slim = false;
};

} // namespace peiyu
