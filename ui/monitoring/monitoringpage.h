#pragma once
/// 运行监测: monthly and quarterly figures entered for a whole list, analysed by groups, warned of,
/// near the 规上 line, missing. What is looked at (MonitorBar) holds for all parts.
/// Thread: GUI.

#include "shell/page.h"

class QAction;
class QStackedWidget;

namespace peiyu {

class AnalysisPane;
class EntryPane;
class FirmPreview;
class MonitorBar;
class MonitorList;
class PageHeader;
class SegmentedSwitch;

class MonitoringPage final : public Page
{
    Q_OBJECT
public:
    explicit MonitoringPage(const PageContext &context);

    EnterpriseId currentFirm() const override;
    void activate() override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;
    void showTab(int tab) override;
    QString helpHeading() const override;

private:
    void build();
    void makeActions();
    void showPart(int part);
    void showBar();
    void refresh();
    void showCurrent();
    void open(const EnterpriseId &firm);
    void print();
    void exportList();
    MonitorList *list() const;

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    MonitorBar *m_bar;
    QStackedWidget *m_parts;
    EntryPane *m_entry;
    AnalysisPane *m_analysis;
    MonitorList *m_warnings;
    MonitorList *m_line;
    MonitorList *m_missing;
    FirmPreview *m_preview;
    QAction *m_open = nullptr;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_settings = nullptr;
    QVector<bool> m_stale; ///< parts that are read when they come to the front
};

} // namespace peiyu
