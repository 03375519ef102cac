#pragma once
/// The list of visits with its filter line and empty state; selection and scroll stay when data
/// change.
/// Not here: what to do with a visit (VisitsPage).
/// Thread: GUI; keys come from a read job.

#include "items/visittablemodel.h"
#include "shell/pagecontext.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace peiyu {

class Banner;
class DataTable;
class EmptyState;
class TablePane;
class VisitFilterBar;

class VisitListView final : public QWidget
{
    Q_OBJECT
public:
    explicit VisitListView(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const VisitQuery &query);
    const VisitQuery &query() const { return m_model->query(); }
    /// What stands in place of the rows when there is not one visit.
    void setEmptyState(std::function<EmptyState *()> make) { m_makeEmpty = std::move(make); }
    void changed(const ChangeSet &changes);

    VisitTableModel &model() const { return *m_model; }
    DataTable &table() const { return *m_table; }
    /// Null when no row is current or its page cannot be read.
    const VisitRow *currentRow() const;
    int currentIndex() const;
    void focusFind();

signals:
    void currentChanged();
    /// Enter or a double click.
    void opened();

private:
    void dressTable();
    void keysHere();
    void keysFailed(const QString &sentence);
    void restoreCurrent();
    EmptyState *makeNarrowed();

    PageContext m_context;
    VisitFilterBar *m_filter;
    QVBoxLayout *m_column;
    TablePane *m_pane;
    DataTable *m_table;
    VisitTableModel *m_model;
    Banner *m_failure = nullptr;
    std::function<EmptyState *()> m_makeEmpty;
    qint64 m_wanted = 0; ///< key to stand on when the rows are here
    int m_wantedRow = 0;
};

} // namespace peiyu
