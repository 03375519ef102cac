#pragma once
/// The list of visits with its filter line and empty state; selection and scroll stay when data
/// change.
/// Not here: what to do with a visit (VisitsPage).
/// Thread: GUI; keys come from a read job.

#include "items/visittablemodel.h"
#include "shell/pagedlistview.h"

#include <functional>

namespace peiyu {

class EmptyState;
class VisitFilterBar;

class VisitListView final : public PagedListView
{
    Q_OBJECT
public:
    explicit VisitListView(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const VisitQuery &query);
    const VisitQuery &query() const { return m_model->query(); }
    /// What stands in place of the rows when there is not one visit.
    void setEmptyState(std::function<EmptyState *()> make) { m_makeEmpty = std::move(make); }
    void changed(const ChangeSet &changes);
    /// Goes to the visit as soon as it is in the list.
    void goToVisit(const QString &id);

    VisitTableModel &model() const { return *m_model; }
    /// Null when no row is current or its page cannot be read.
    const VisitRow *currentRow() const;

private:
    void dressTable();
    void keysHere() override;
    EmptyState *makeNarrowed();

    VisitFilterBar *m_filter;
    VisitTableModel *m_model;
    std::function<EmptyState *()> m_makeEmpty;
};

} // namespace peiyu
