#pragma once
/// 变更史: every change set, the newest first; beside the list what the chosen one changed, and
/// its undo. The log is kept in real time: 截至 does not narrow it.
/// Thread: GUI; keys and content are read jobs.

#include "shell/page.h"

#include <QTimer>

namespace peiyu {

class ChangeDetail;
class HistoryListView;
class PageHeader;
class PreviewPane;

class HistoryPage final : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context);

    EnterpriseId currentFirm() const override;
    void activate() override;
    void changed(const ChangeSet &changes) override;

private:
    void showCurrent();
    void readDetail();

    PageHeader *m_header;
    HistoryListView *m_list;
    PreviewPane *m_pane;
    ChangeDetail *m_detail;
    QTimer m_rest{this}; ///< walking through the list reads what is rested on
    Cancellation m_reading;
    bool m_stale = true;
};

} // namespace peiyu
