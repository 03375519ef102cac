#pragma once
/// The list of visits over a VisitQuery.
/// Thread: the window's; keys load in a read job.

#include "domain/visitquery.h"
#include "items/pagedtablemodel.h"
#include "items/rowcache.h"
#include "jobs/jobrunner.h"

namespace peiyu {

enum class VisitColumn { Date, Firm, Town, Kind, Visitor, Met, Text, Next, State };

class VisitTableModel final : public PagedTableModel
{
    Q_OBJECT
public:
    VisitTableModel(const JobContext &reading, JobRunner &runner, QObject *parent = nullptr);

    VisitColumn columnAt(int column) const { return static_cast<VisitColumn>(column); }
    const VisitQuery &query() const { return m_query; }
    void setQuery(const VisitQuery &query);
    void refresh() override;
    /// Null while the page cannot be read.
    const VisitRow *rowAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void dropRows() override { m_cache.clear(); }

private:
    void load(bool fresh);
    QString text(const VisitRow &row, VisitColumn column) const;

    const JobContext &m_reading;
    JobRunner &m_runner;
    VisitQuery m_query;
    Cancellation m_running;
    mutable RowCache<VisitRow> m_cache;
};

/// Entities whose changes the list shows.
bool touchesVisitList(const ChangeSet &changes);

} // namespace peiyu
