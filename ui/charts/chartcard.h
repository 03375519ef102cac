#pragma once
/// A chart in its card: title, what it is of, what the marks mean, and 图 / 表. The table is the
/// accessible form and what 复制 copies.
/// Thread: GUI.

#include "charts/chartcontent.h"
#include "parts/card.h"

class QHBoxLayout;
class QStackedLayout;
class QStandardItemModel;

namespace peiyu {

class ClickableChartView;
class DataTable;
class SegmentedSwitch;
class TextLabel;

class ChartCard final : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setContent(ChartContent content);
    /// A chooser in the place of the tag.
    void setChooser(QWidget *chooser);
    ClickableChartView *view() const { return m_view; }
    DataTable *table() const { return m_table; }

signals:
    /// Of chart or table: the index of the series' point.
    void pointActivated(int index);

private:
    void fillTable(const ChartTable &table);

    TextLabel *m_title;
    QWidget *m_tag = nullptr;
    TextLabel *m_meaning;
    SegmentedSwitch *m_switch;
    QHBoxLayout *m_head;
    QStackedLayout *m_stack;
    ClickableChartView *m_view;
    DataTable *m_table;
    QStandardItemModel *m_model;
};

} // namespace peiyu
