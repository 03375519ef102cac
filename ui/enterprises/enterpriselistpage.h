#pragma once
/// 培育库: the list of firms with its filter and preview; 我的企业 for a 专员, 企业 for others.
/// Thread: GUI.

#include "shell/page.h"

namespace peiyu {

class DataTable;
class EnterpriseTableModel;
class PageHeader;
class TablePane;

class EnterpriseListPage final : public Page
{
    Q_OBJECT
public:
    explicit EnterpriseListPage(const PageContext &context);

    /// Exactly these firms, with the words that say which.
    void showList(const FirmList &list);
    void find(const QString &words);

    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

private:
    PageHeader *m_header;
    TablePane *m_pane;
    EnterpriseTableModel *m_model;
};

} // namespace peiyu
