#pragma once
/// 录入: the grid of a whole list, of one period or of one item over twelve months.
/// Thread: GUI; the grid is read in a read job.

#include "monitoring/monitorbar.h"
#include "services/periodfigureservice.h"

namespace peiyu {

class PeriodGridView;
class SegmentedSwitch;

class EntryPane final : public QWidget
{
    Q_OBJECT
public:
    EntryPane(const PageContext &context, MonitorBar &bar, QWidget *parent = nullptr);

    void refresh();
    PeriodGridView &grid() const { return *m_grid; }
    /// 一期各指标 or 一项各月, and the hint: for the bar.
    QWidget *choosers() const { return m_choosers; }
    bool showsOneItem() const;

signals:
    void currentChanged();
    void importRequested();
    void shapeChanged();

private:
    PeriodGridQuery query() const;

    PageContext m_context;
    MonitorBar &m_bar;
    QWidget *m_choosers;
    SegmentedSwitch *m_shape;
    SegmentedSwitch *m_hint;
    PeriodGridView *m_grid;
    Cancellation m_running;
};

} // namespace peiyu
