#pragma once
/// What is counted of requests: the table of units (诉求考核表), of categories, what is overdue,
/// what was 不满意 and is done again. The formulas stand in statistics/requestfigures.h; every
/// number is that of a RequestQuery. Thread: the context's. Errors: Validation (a period that ends
/// before it begins), Permission.

#include "domain/requestquery.h"
#include "domain/workingcalendar.h"
#include "services/saved.h"
#include "statistics/requestfigures.h"

#include <QVector>

namespace peiyu {

struct CategoryFigures
{
    QString name;
    RequestFigures figures;
};

/// An open request whose running clock is past.
struct OverdueRequest
{
    RequestRow row;
    RequestClock clock = RequestClock::Answer;
    QDate due;
    Lateness late; ///< in working days, without pauses
};

struct OverdueUnit
{
    QString unit;                     ///< empty: given to no unit yet
    QVector<OverdueRequest> requests; ///< the latest first
};

class RequestStatistics
{
public:
    /// From the first day of the year to today where a day is not given; as of the context's day.
    static Result<RequestPeriod> period(const JobContext &context, QDate from, QDate until,
                                        const DistrictId &district);

    static Result<QVector<RequestFigures>> units(const JobContext &context,
                                                 const RequestPeriod &period);
    static RequestFigures total(const QVector<RequestFigures> &rows);
    /// All that have anything, the most received first: 热点 are the first five.
    static Result<QVector<CategoryFigures>> categories(const JobContext &context,
                                                       const RequestPeriod &period);
    static Result<QVector<OverdueUnit>> overdue(const JobContext &context,
                                                const DistrictId &district, QDate asOf);
    /// Open ones that were 不满意 and have not been called back since.
    static Result<QVector<RequestRow>> reopened(const JobContext &context,
                                                const DistrictId &district, QDate asOf);
};

} // namespace peiyu
