#include "services/requeststatistics.h"

#include "domain/displaytext.h"
#include "repositories/requestlist.h"
#include "repositories/requestrecordrepository.h"
#include "services/calendarservice.h"
#include "services/permission.h"
#include "services/requestservice.h"
#include "services/requestsettings.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestStatistics)
};

Result<QVector<RequestRow>> rowsOf(const JobContext &context, const RequestQuery &query, QDate asOf)
{
    PEIYU_TRY(keys, RequestService::keys(context, query));
    return RequestService::rows(context, keys, asOf);
}

} // namespace

Result<RequestPeriod> RequestStatistics::period(const JobContext &context, QDate from, QDate until,
                                                const DistrictId &district)
{
    const QDate today = context.clock.today();
    RequestPeriod period{from, until, district, today};
    if (period.until.isNull())
        period.until = today;
    if (period.from.isNull())
        period.from = QDate(period.until.year(), 1, 1);
    if (period.from > period.until)
        return fieldFailure(QStringLiteral("until"),
                            Text::tr("起始日 %1 在截止日 %2 之后，请把两个日期对调。")
                                .arg(dateText(period.from), dateText(period.until)));
    return period;
}

Result<QVector<RequestFigures>> RequestStatistics::units(const JobContext &context,
                                                         const RequestPeriod &period)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {period.district, {}}));
    return unitFigures(context.connection, period);
}

RequestFigures RequestStatistics::total(const QVector<RequestFigures> &rows)
{
    RequestFigures all;
    for (const RequestFigures &one : rows)
        all += one;
    return all;
}

Result<QVector<CategoryFigures>> RequestStatistics::categories(const JobContext &context,
                                                               const RequestPeriod &period)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {period.district, {}}));
    PEIYU_TRY(figures, categoryFigures(context.connection, period));
    PEIYU_TRY(known, RequestSettings::categories(context));
    QVector<CategoryFigures> found;
    for (const RequestFigures &one : figures) {
        const auto named = std::find_if(known.begin(), known.end(),
                                        [&](const auto &other) { return other.id == one.key; });
        found.append({named == known.end() ? one.key : named->name, one});
    }
    return found;
}

Result<QVector<OverdueUnit>> RequestStatistics::overdue(const JobContext &context,
                                                        const DistrictId &district, QDate asOf)
{
    RequestPeriod period;
    period.district = district;
    period.asOf = asOf;
    RequestQuery query = figuresQuery(period, RequestFigure::Overdue);
    query.sort = RequestSort::Unit;
    PEIYU_TRY(rows, rowsOf(context, query, asOf));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    QVector<OverdueUnit> found;
    for (const RequestRow &row : rows) {
        PEIYU_TRY(pauses,
                  RecordRepository<RequestPause>::ofParent(context.connection, row.request.id));
        QVector<DateSpan> spans;
        for (const RequestPause &pause : pauses)
            spans.append(pause.span);
        OverdueRequest one;
        one.row = row;
        one.clock = row.request.clock.value_or(RequestClock::Close);
        one.due = row.request.due;
        one.late = lateness(calendar, one.due, asOf, spans);
        if (found.isEmpty() || found.last().unit != row.request.leadUnit)
            found.append({row.request.leadUnit, {}});
        found.last().requests.append(one);
    }
    // What no unit has comes last, as in the table of units.
    std::stable_partition(found.begin(), found.end(),
                          [](const OverdueUnit &one) { return !one.unit.isEmpty(); });
    return found;
}

Result<QVector<RequestRow>> RequestStatistics::reopened(const JobContext &context,
                                                        const DistrictId &district, QDate asOf)
{
    RequestQuery query;
    query.asOf = asOf;
    query.district = district;
    query.openOnly = true;
    query.satisfaction = Satisfaction::Unsatisfied;
    return rowsOf(context, query, asOf);
}

} // namespace peiyu
