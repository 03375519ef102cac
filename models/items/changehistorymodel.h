#pragma once
/// The list of change sets over a ChangeQuery, the newest first.
/// Thread: the window's; keys load in a read job.

#include "domain/changequery.h"
#include "items/pagedtablemodel.h"
#include "items/rowcache.h"
#include "jobs/jobrunner.h"

namespace peiyu {

enum class HistoryColumn { Moment, Who, Kind, Title, Records, State, Reason };

class ChangeHistoryModel final : public PagedTableModel
{
    Q_OBJECT
public:
    ChangeHistoryModel(const JobContext &reading, JobRunner &runner, QObject *parent = nullptr);

    HistoryColumn columnAt(int column) const { return static_cast<HistoryColumn>(column); }
    const ChangeQuery &query() const { return m_query; }
    void setQuery(const ChangeQuery &query);
    void refresh() override;
    /// Null while the page cannot be read.
    const ChangeSetEntry *rowAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void dropRows() override { m_cache.clear(); }

private:
    void load(bool fresh);

    const JobContext &m_reading;
    JobRunner &m_runner;
    ChangeQuery m_query;
    Cancellation m_running;
    mutable RowCache<ChangeSetEntry> m_cache;
};

/// 2026-01-20 09:31, on this PC's clock.
QString momentText(const QDateTime &at);

} // namespace peiyu
