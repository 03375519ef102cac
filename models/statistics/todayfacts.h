#pragma once
/// What 今日 is made of, as of one day: open planned visits, requests whose clock runs, promises
/// and steps of 一策 with a due day, titles about to end, missing yearly figures, firms newly
/// assigned. A count and the list behind it are one FROM and WHERE (`countedWork`, `openWork`), so
/// they cannot differ. Few statements, none per firm. Rules: what another unit does is not ours
/// (`unit <> ''`); a paused request is not due; a firm that left the pool has nothing due but its
/// requests and promises; missing figures are those of `keyFigures` for the year before the day,
/// asked of firms with a valid title. Not here: lateness, groups (domain/today.h). Thread: the
/// connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/listquery.h"
#include "domain/today.h"

#include <QVector>

#include <optional>

namespace peiyu {

/// Whose and where. Everything that is set must hold.
struct TodayScope
{
    QDate day;
    /// Things one of these people is to do, and everything of the firms they serve; none:
    /// everybody.
    QVector<SpecialistId> people;
    DistrictId district;        ///< where the firm is; of a request, where it was when it asked
    std::optional<AreaId> town; ///< an empty id: firms without a town
    EnterpriseId firm;
    /// Firms this person serves on the day; an empty id: firms nobody serves.
    std::optional<SpecialistId> servedBy;
};

inline constexpr std::array keyFigures = {FigureItem::Revenue, FigureItem::MainRevenue,
                                          FigureItem::RdExpense, FigureItem::Employees};

/// The four kinds with a due day, and requests that wait for 回访.
enum class WorkKind { Visits, Requests, Promises, Measures, CallBacks };
inline constexpr std::array allWorkKinds = {WorkKind::Visits, WorkKind::Requests,
                                            WorkKind::Promises, WorkKind::Measures,
                                            WorkKind::CallBacks};

/// Due on or before `until`; call-backs have no due day and are always among them. Without
/// lateness.
Result<QVector<TodayItem>> openWork(const Connection &connection, const TodayScope &scope,
                                    QDate until, const QVector<WorkKind> &kinds = {});
Result<QVector<TodayItem>> endingTitles(const Connection &connection, const TodayScope &scope);
Result<QVector<TodayItem>> missingFigures(const Connection &connection, const TodayScope &scope);
Result<QVector<TodayItem>> newlyAssigned(const Connection &connection, const TodayScope &scope);
/// Titles, not 复核, that began in [from, day].
Result<QVector<TodayItem>> newTitles(const Connection &connection, const TodayScope &scope,
                                     QDate from);

/// How many in one town, of firms one person serves.
struct PlacedCount
{
    AreaId town;
    SpecialistId specialist;
    qint64 count = 0;
};
/// Of openWork(): one kind due on or before `until`.
Result<QVector<PlacedCount>> countedWork(const Connection &connection, const TodayScope &scope,
                                         QDate until, WorkKind kind);
/// Of newTitles().
Result<QVector<PlacedCount>> countedTitles(const Connection &connection, const TodayScope &scope,
                                           QDate from);
/// Firms of a list by place and person: the very condition of the list.
Result<QVector<PlacedCount>> countedFirms(const Connection &connection, const ListQuery &query);

} // namespace peiyu
