#pragma once
/// 各区县对比: per tier the districts side by side, ranked where they may be: formal plans of one
/// target year. Others stand apart and have no place in a chart with them.
/// Thread: GUI.

#include "board/boardview.h"

namespace peiyu {

class ChartCard;
class SegmentedSwitch;
class TargetTable;
class WrapRow;

class ComparisonBoard final : public BoardView
{
    Q_OBJECT
public:
    explicit ComparisonBoard(BoardActions &actions, QWidget *parent = nullptr);

    const BoardTarget *currentTarget() const override;
    QString remark() const override;

protected:
    void read() override;

private:
    void show(const ProgressReport &report);
    void showCharts();

    int m_year = 0; ///< the target year most districts share
    QVector<BoardTarget> m_targets;
    Cancellation m_running;
    SegmentedSwitch *m_choice; ///< one target year, or what each district works by now
    WrapRow *m_chartRow;
    QVector<QWidget *> m_charts;
    TargetTable *m_table;
};

} // namespace peiyu
