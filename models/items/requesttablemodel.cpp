#include "items/requesttablemodel.h"

#include "domain/displaytext.h"
#include "domain/requesttext.h"
#include "items/itemroles.h"
#include "services/calendarservice.h"
#include "services/requestservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestTableModel)
};

} // namespace

std::optional<RequestSort> sortOf(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Number:
        return RequestSort::Number;
    case RequestColumn::Firm:
        return RequestSort::Firm;
    case RequestColumn::Unit:
        return RequestSort::Unit;
    case RequestColumn::Clock:
        return RequestSort::Due;
    default:
        return std::nullopt;
    }
}

QString requestColumnText(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Number:
        return Text::tr("编号");
    case RequestColumn::Firm:
        return Text::tr("企业");
    case RequestColumn::Title:
        return Text::tr("事项");
    case RequestColumn::Kind:
        return Text::tr("种类");
    case RequestColumn::Unit:
        return Text::tr("承办单位");
    case RequestColumn::State:
        return Text::tr("环节");
    case RequestColumn::Clock:
        return Text::tr("当前时限（工作日）");
    }
    return {};
}

QString requestCellText(const RequestRow &row, RequestColumn column,
                        const WorkingCalendar &calendar, QDate today)
{
    switch (column) {
    case RequestColumn::Number:
        return row.request.number;
    case RequestColumn::Firm:
        return row.firmShort;
    case RequestColumn::Title:
        return row.request.title.simplified();
    case RequestColumn::Kind:
        return requestKindText(row.request.kind);
    case RequestColumn::Unit:
        return row.request.leadUnit;
    case RequestColumn::State:
        return row.request.paused ? Text::tr("暂停") : requestStateText(row.request.state);
    case RequestColumn::Clock:
        return requestClockWords(row, pauseDays(row, calendar, today), today);
    }
    return {};
}

bool touchesRequestList(const ChangeSet &changes)
{
    for (const char16_t *entity : {u"request", u"request_step", u"request_pause", u"dispatch",
                                   u"clock_limit", u"calendar_day", u"request_category",
                                   u"enterprise", u"assignment", u"specialist", u"supervision"}) {
        if (changes.touches(QString::fromUtf16(entity)))
            return true;
    }
    return false;
}

RequestTableModel::RequestTableModel(const JobContext &reading, JobRunner &runner, QObject *parent)
    : PagedTableModel(parent), m_reading(reading), m_runner(runner)
{
}

void RequestTableModel::setQuery(const RequestQuery &query)
{
    m_query = query;
    load(true);
}

void RequestTableModel::refresh()
{
    load(false);
}

void RequestTableModel::calendarChanged()
{
    m_calendar.reset();
}

void RequestTableModel::load(bool fresh)
{
    m_running.cancel();
    const int generation = beginLoading();
    m_running = m_runner.read<QVector<qint64>>(
        this,
        [query = m_query](JobContext &context) { return RequestService::keys(context, query); },
        [this, generation, fresh](const Result<QVector<qint64>> &keys) {
            if (keys)
                takeKeys(generation, *keys, fresh);
            else if (keys.error().code != ErrorCode::Cancelled)
                takeFailure(generation, keys.error().text);
        });
}

const WorkingCalendar &RequestTableModel::calendar() const
{
    if (!m_calendar)
        m_calendar = CalendarService::calendar(m_reading).value_or(WorkingCalendar());
    return *m_calendar;
}

const RequestRow *RequestTableModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 key = keyAt(row);
    if (const RequestRow *found = m_cache.find(key))
        return found;
    const auto page = RequestService::rows(m_reading, pageOf(row), m_query.asOf);
    if (!page)
        return nullptr;
    m_cache.insert(*page);
    return m_cache.find(key);
}

std::optional<ClockReading> RequestTableModel::clockAt(int row) const
{
    const RequestRow *found = rowAt(row);
    if (!found || found->request.state == RequestState::Declined)
        return std::nullopt;
    const ClockReading *clock = shownClock(found->request, found->clocks);
    return clock ? std::optional(*clock) : std::nullopt;
}

int RequestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allRequestColumns.size());
}

QString RequestTableModel::facts(const RequestRow &row) const
{
    const ClockReading *clock = shownClock(row.request, row.clocks);
    const QString words = requestCellText(row, RequestColumn::Clock, calendar(), m_query.asOf);
    if (!clock || !row.limit)
        return words;
    return Text::tr("%1。%2").arg(words, clockFacts(*clock, *row.limit, calendar()));
}

QVariant RequestTableModel::data(const QModelIndex &index, int role) const
{
    const RequestRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const RequestColumn column = columnAt(index.column());
    const QString text = requestCellText(*row, column, calendar(), m_query.asOf);
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? QStringLiteral("—") : text;
    case Qt::ToolTipRole:
        if (column == RequestColumn::Firm)
            return row->firm;
        return column == RequestColumn::Clock ? facts(*row) : text;
    case Qt::AccessibleTextRole:
        return column == RequestColumn::Clock ? QVariant(facts(*row)) : QVariant();
    case IdRole:
        return row->request.id;
    case MissingRole:
        return text.isEmpty();
    case OverdueRole: {
        const ClockReading *clock = row->clocks.current();
        return clock && clock->late.late;
    }
    default:
        return {};
    }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1)
                                       : QVariant(requestColumnText(columnAt(section)));
}

} // namespace peiyu
