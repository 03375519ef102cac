#pragma once
/// A chart in its card: title, what it is of, what the marks mean, and 图 / 表. The table is the
/// accessible form and what 复制 copies; 更多 copies the picture or the whole table, or asks for a
/// file.
/// Thread: GUI.

#include "charts/chartcontent.h"
#include "parts/card.h"

#include <QImage>

class QHBoxLayout;
class QStackedLayout;
class QStandardItemModel;

namespace peiyu {

class ClickableChartView;
class DataTable;
class LinkButton;
class SegmentedSwitch;
class TextLabel;

class ChartCard final : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setContent(ChartContent content);
    /// A chooser in the place of the tag, which from then on is the first of the meaning's words.
    void setChooser(QWidget *chooser);
    ClickableChartView *view() const { return m_view; }
    DataTable *table() const { return m_table; }
    /// What stands in the card, for a file.
    const ChartTable &content() const { return m_content; }
    QString titleText() const;
    QImage picture() const;

signals:
    /// 导出表格 was chosen in its menu.
    void exportRequested();
    /// Of chart or table: the index of the series' point.
    void pointActivated(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTag(QWidget *tag);
    void fillTable(const ChartTable &table);
    void openMenu();
    /// Tag and what the marks mean stand beside the title, or under it where they do not fit.
    void placeWords();

    ChartTable m_content;

    TextLabel *m_title;
    QWidget *m_tag = nullptr; ///< or the chooser
    bool m_hasChooser = false;
    TextLabel *m_meaning;
    LinkButton *m_more;
    SegmentedSwitch *m_switch;
    QHBoxLayout *m_head;
    QHBoxLayout *m_under;
    QStackedLayout *m_stack;
    ClickableChartView *m_view;
    DataTable *m_table;
    QStandardItemModel *m_model;
};

} // namespace peiyu
