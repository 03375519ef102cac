#pragma once
/// 查重: firms of the pool that may be one, by what they share; merged, or told to be two.
/// Thread: GUI; reads and writes in jobs.

#include "domain/duplicate.h"
#include "shell/page.h"

namespace peiyu {

class DataTable;
class PageHeader;
class PreviewPane;
class TablePane;
class TextRowsModel;

class DuplicatesPage final : public Page
{
    Q_OBJECT
public:
    explicit DuplicatesPage(const PageContext &context);

    void activate() override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

private:
    void makeActions();
    void refresh();
    void show(const QVector<LikePair> &pairs);
    void showCurrent();
    void applyGate();
    const LikePair *current() const;
    void merge();
    void keepApart();

    PageHeader *m_header;
    TablePane *m_pane;
    DataTable *m_table;
    TextRowsModel *m_model;
    PreviewPane *m_side;
    QAction *m_merge = nullptr;
    QAction *m_apart = nullptr;
    QAction *m_openFirst = nullptr;
    QAction *m_openSecond = nullptr;
    QVector<LikePair> m_pairs;
    bool m_stale = true;
};

} // namespace peiyu
