#pragma once
/// 一键按规则排期: a working day for every firm that its cadence wants visited in the period and
/// that has no open plan of our own from today to its end. Shown first, then written in one unit.
///
/// The days go from the first one named (today at the earliest) to the last of the firm's period,
/// days off and the days a person is away left out, spread evenly; firms of one town share a day,
/// each person makes at most so many visits a day (those planned already count); where another
/// office goes to a firm, its day is taken (建议同去) if there is room. Firms of the half year come
/// after those of the quarter. What finds no day is named. An agreed visit that is overdue is no
/// plan: the firm gets a day again. A 专员 plans her own firms and nobody's; others are named and
/// get no day.
/// Thread: the context's. Errors: Validation with the field, Permission; those of writing.

#include "domain/listquery.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

struct ScheduleRequest
{
    static constexpr int usualPerDay = 2;

    ListQuery scope;          ///< day, district, town, specialist
    int perDay = usualPerDay; ///< visits of one person a day, at most (本系统默认)
    QDate from;               ///< null: the next working day
};

struct ScheduledVisit
{
    EnterpriseId firm;
    QString firmName;
    QString shortName;
    QString townName;
    SpecialistId specialist; ///< empty: nobody serves it
    QString specialistName;
    QDate on;             ///< null: no day was free
    QDate until;          ///< the end of the firm's period
    bool foreign = false; ///< another's to plan
    QString why;
};

class VisitSchedule
{
public:
    static Result<QVector<ScheduledVisit>> propose(const JobContext &context,
                                                   const ScheduleRequest &request);
    /// Plans those with a day, in one change. Firms that got a plan, left the pool or became
    /// another's meanwhile are left out and named in the warnings.
    static Result<Saved> apply(const JobContext &context, const QVector<ScheduledVisit> &visits);
};

} // namespace peiyu
