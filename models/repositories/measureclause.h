#pragma once
/// The SQL of 一策 and its measures over a firm `e` on the day :as_of. Lists filter by it,
/// statistics count by it: a number is its list.
///
/// 下一步: of the open measures the one due first, those without a day last, then by position
/// (domain/measurestep.h, nextStep). Measures are of now, whatever day the list is for.
/// 已有一策: made by the day and, where the office sets so many months, made, changed by hand, with
/// a measure that ended or made a version within them. Changes are known by their last day alone.
/// Of this room and of statistics.

#include "foundation/result.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace peiyu {

class Connection;

/// After how many months a 一策 no longer counts; 0: never.
struct MeasureAges
{
    int months = 0; ///< where a district has none of its own
    QHash<DistrictId, int> byDistrict;

    int of(const DistrictId &district) const { return byDistrict.value(district, months); }
};
Result<MeasureAges> measureAges(const Connection &connection);

/// A measure `alias` that is not ended.
QString openStepSql(const QString &alias);
/// Joins the 一策 `m` of the firm, when it was made by the day.
QString measureJoinSql();
/// Joins its 下一步 `n`, and the person `np` who does it.
QString nextStepJoinSql();
/// The name of who does measure `step`, `person` being the listed one.
QString stepWhoSql(const QString &step, const QString &person);
/// The day of its 下一步; '' without one.
QString nextDueSql();
/// SELECT 1 of the firm's 一策, however old.
QString anyMeasureSql();
/// SELECT of the firms that have a 一策 which counts.
QString firmsPlannedSql(const MeasureAges &ages, QDate asOf);

} // namespace peiyu
