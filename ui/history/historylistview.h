#pragma once
/// The list of change sets with its filter line and empty state.
/// Not here: what a set changed, and undo (ChangeDetail).
/// Thread: GUI; keys and the names to choose from come from read jobs.

#include "items/changehistorymodel.h"
#include "shell/pagedlistview.h"

namespace peiyu {

class HistoryFilterBar;

class HistoryListView final : public PagedListView
{
    Q_OBJECT
public:
    explicit HistoryListView(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const ChangeQuery &query);
    /// Asks again; selection and scroll stay.
    void refresh();
    ChangeHistoryModel &model() const { return *m_model; }
    /// Null when no row is current or its page cannot be read.
    const ChangeSetEntry *currentRow() const { return m_model->rowAt(currentIndex()); }

private:
    void keysHere() override;
    void readPeople();

    HistoryFilterBar *m_filter;
    ChangeHistoryModel *m_model;
};

} // namespace peiyu
