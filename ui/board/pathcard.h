#pragma once
/// 序时进度与实际 of one target, with a chooser of which. Its points lead to their firms.
/// Thread: GUI; the series is a read job.

#include "board/boardactions.h"

#include <QWidget>

class QComboBox;

namespace peiyu {

class ChartCard;

class PathCard final : public QWidget
{
    Q_OBJECT
public:
    explicit PathCard(BoardActions &actions, QWidget *parent = nullptr);

    /// `withDistrict`: the choices name the district as well.
    void setTargets(const QVector<BoardTarget> &targets, QDate asOf, bool withDistrict);
    void setCurrentIndex(int target);
    int currentIndex() const { return m_current; }
    const TargetPathSeries &series() const { return m_series; }

signals:
    void chosen(int target);

private:
    void read();
    void show(const TargetPathSeries &series);
    void openPoint(int point);

    BoardActions &m_actions;
    QVector<BoardTarget> m_targets;
    QDate m_asOf;
    int m_current = -1;
    TargetPathSeries m_series;
    Cancellation m_running;
    ChartCard *m_card;
    QComboBox *m_chooser;
};

} // namespace peiyu
