#pragma once
/// 运行分析: groups of firms with 应报, 已报, 合计, 同比, 环比; the chart of it; and the firms
/// behind the number that is chosen, so that a list is its number. Thread: GUI; rows come from a
/// read job.

#include "monitoring/monitorbar.h"

class QSplitter;

namespace peiyu {

class ChartCard;
class DataTable;
class SegmentedSwitch;
class TablePane;
class TextLabel;
class TextRowsModel;

class AnalysisPane final : public QWidget
{
    Q_OBJECT
public:
    AnalysisPane(const PageContext &context, MonitorBar &bar, QWidget *parent = nullptr);

    void refresh();
    QWidget *choosers() const;
    DataTable &table() const;
    /// Of the list of firms; empty when none is current.
    EnterpriseId currentFirm() const;
    QStringList currentWords() const;

signals:
    void currentChanged();
    void opened(const peiyu::EnterpriseId &firm);

private:
    struct Answer;
    void show(const MonitorAnalysis &analysis, const QVector<GroupFigures> &series);
    void build();
    void buildGroups();
    void buildFirms();
    void hearParts();
    void fitGroups();
    void showFirms();
    void showChart();
    void showChanges();
    void goToGroup(int point);
    std::optional<MonitorCount> countAt(int column) const;

    PageContext m_context;
    MonitorBar &m_bar;
    SegmentedSwitch *m_group;
    TablePane *m_pane;
    TextLabel *m_note; ///< why 梯度 add up to more than 合计
    TextRowsModel *m_model;
    TextLabel *m_listHead;
    TablePane *m_firms;
    TextRowsModel *m_firmModel;
    SegmentedSwitch *m_chartKind;
    ChartCard *m_chart;
    QSplitter *m_parts;
    bool m_partsMoved = false; ///< by hand
    MonitorAnalysis m_analysis;
    QVector<GroupFigures> m_series;
    QVector<qsizetype> m_listed; ///< places of the lines that are listed
    QVector<int> m_charted;      ///< groups in the order of the chart
    Cancellation m_running;
};

} // namespace peiyu
