#pragma once
/// 目标看板: 本区县, 各区县对比, 终期结果, as of any day. The page chooses plan and way of
/// counting; its tabs read and show. Thread: GUI.

#include "board/boardview.h"
#include "shell/page.h"

class QComboBox;
class QStackedWidget;

namespace peiyu {

class BoardFilter;
class PageHeader;
class TabStrip;
class TextLabel;

class BoardPage final : public Page
{
    Q_OBJECT
public:
    explicit BoardPage(const PageContext &context);

    void showTab(int tab) override;
    void activate() override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

protected:
    void widthClassChanged(WidthClass width) override;

private:
    void makeHead();
    void makeActions();
    void print();
    void fillPlans();
    static QString planTitle(const Plan &plan);
    void refresh();
    void readAnew();
    void showRemark();
    void applyGate();
    BoardView *view(int tab) const;
    BoardView *currentView() const;
    BoardOrder order() const;

    BoardActions *m_actions;
    PageHeader *m_header;
    QComboBox *m_plan;
    QComboBox *m_counting;
    QVector<QWidget *> m_labels; ///< of the choosers; a compact window has no room for them
    TabStrip *m_tabs;
    BoardFilter *m_filter;
    TextLabel *m_remark;
    QStackedWidget *m_views;
    QAction *m_explain;
    QAction *m_baseline;
    QAction *m_recorded;
    QAction *m_document;
};

} // namespace peiyu
