#pragma once
/// The list of requests with its filter line and empty state; selection and scroll stay when data
/// change. A press on a head orders by it.
/// Not here: the queues above it, what to do with a request (RequestsPage, RequestActions).
/// Thread: GUI; keys come from a read job.

#include "items/requesttablemodel.h"
#include "shell/pagedlistview.h"

#include <functional>

namespace peiyu {

class EmptyState;
class RequestFilterBar;

class RequestListView final : public PagedListView
{
    Q_OBJECT
public:
    explicit RequestListView(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const RequestQuery &query);
    const RequestQuery &query() const { return m_model->query(); }
    /// What stands in place of the rows when the queue is empty without any condition.
    void setEmptyState(std::function<EmptyState *()> make) { m_makeEmpty = std::move(make); }
    void changed(const ChangeSet &changes);

    RequestTableModel &model() const { return *m_model; }
    /// Null when no row is current or its page cannot be read.
    const RequestRow *currentRow() const;
    /// Those selected, in the order of the list; at most `most`.
    QVector<RequestRow> selectedRows(int most) const;

signals:
    /// A condition, the words looked for, or the order changed here.
    void queryChanged(const peiyu::RequestQuery &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressTable();
    void sortBy(int column);
    void showSort();
    void keysHere() override;
    EmptyState *makeNarrowed();

    RequestFilterBar *m_filter;
    RequestTableModel *m_model;
    int m_kindWidth = 0; ///< of that column while it is shown
    std::function<EmptyState *()> m_makeEmpty;
};

} // namespace peiyu
