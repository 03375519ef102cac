#pragma once
/// The list of requests over a RequestQuery, each with the clock that runs.
/// Thread: the window's; keys load in a read job.

#include "domain/requestquery.h"
#include "domain/workingcalendar.h"
#include "items/pagedtablemodel.h"
#include "items/rowcache.h"
#include "jobs/jobrunner.h"

#include <optional>

namespace peiyu {

enum class RequestColumn { Number, Firm, Title, Kind, Unit, State, Clock };
inline constexpr std::array allRequestColumns = {
    RequestColumn::Number, RequestColumn::Firm,  RequestColumn::Title, RequestColumn::Kind,
    RequestColumn::Unit,   RequestColumn::State, RequestColumn::Clock};
/// By what a press on the head orders; none for what cannot be ordered by.
std::optional<RequestSort> sortOf(RequestColumn column);
QString requestColumnText(RequestColumn column);

class RequestTableModel final : public PagedTableModel
{
    Q_OBJECT
public:
    RequestTableModel(const JobContext &reading, JobRunner &runner, QObject *parent = nullptr);

    RequestColumn columnAt(int column) const { return static_cast<RequestColumn>(column); }
    const RequestQuery &query() const { return m_query; }
    void setQuery(const RequestQuery &query);
    void refresh() override;
    /// The working calendar is another one.
    void calendarChanged();
    /// Null while the page cannot be read.
    const RequestRow *rowAt(int row) const;
    /// The clock the row shows; none where none runs or ran.
    std::optional<ClockReading> clockAt(int row) const;
    const WorkingCalendar &calendar() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void dropRows() override { m_cache.clear(); }

private:
    void load(bool fresh);
    QString facts(const RequestRow &row) const;

    const JobContext &m_reading;
    JobRunner &m_runner;
    RequestQuery m_query;
    Cancellation m_running;
    mutable RowCache<RequestRow> m_cache;
    mutable std::optional<WorkingCalendar> m_calendar;
};

/// What a cell of the list says; page and export alike.
QString requestCellText(const RequestRow &row, RequestColumn column,
                        const WorkingCalendar &calendar, QDate today);

/// Entities whose changes the list shows.
bool touchesRequestList(const ChangeSet &changes);

} // namespace peiyu
