#pragma once
/// 镇街、园区 against their 目标分解, for one target of a district as of any day. A firm counts for
/// one area alone: for its park where that has a share of its own (园区内企业计入园区), else for
/// its town, without a town for none (未定镇街); so the rows add up to the district's figure. What
/// follows from the counts (rate, gap, 序时完成比, status) is domain/targetmath, as for the
/// district.
///
/// 基期数 of an area is counted from the pool at the day of the district's 基期数 (推定); without
/// that, areas have none. 名次 begins with the one furthest behind and is given for formal plans
/// only.
/// Thread: the connection's. Errors: NotFound for an unknown target; those of the statements.

#include "domain/listquery.h"
#include "domain/place.h"
#include "domain/plan.h"
#include "domain/targetmath.h"
#include "foundation/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

class Connection;

enum class AreaView {
    Shares, ///< every area with a share or a firm
    Towns,  ///< of these the towns
    Parks   ///< every park for itself, whether it has a share or not
};

struct AreaRequest
{
    TargetId target;
    QDate asOf;
    AreaView view = AreaView::Shares;
    bool promoted = false; ///< 含更高梯度
    QString chain;         ///< firms of one 产业链 alone: counted, not judged
};

/// 一企一策一人 of an area, over the firms its district's rule wants staffed.
struct AreaCare
{
    qint64 firms = 0;
    qint64 withSpecialist = 0;
    qint64 withPlan = 0;           ///< 已有一策
    qint64 visitRequired = 0;      ///< to be visited in the period of the day (visitcoverage.h)
    qint64 visitedThisQuarter = 0; ///< of these, visited as their cadence asks

    AreaCare &operator+=(const AreaCare &other)
    {
        firms += other.firms;
        withSpecialist += other.withSpecialist;
        withPlan += other.withPlan;
        visitRequired += other.visitRequired;
        visitedThisQuarter += other.visitedThisQuarter;
        return *this;
    }
};

struct AreaFigure
{
    AreaId area;  ///< empty: 未定镇街, and of the total row
    QString name; ///< empty for these two
    AreaKind kind = AreaKind::Town;
    std::optional<Quantity> share; ///< 目标分解
    /// Against the share; without one 现有 and 基期数 alone. `final` is set after the deadline, and
    /// rate, gap and status are then of it.
    TargetReading reading;
    std::optional<Quantity> added;      ///< 已新增 = 现有 (终期) − 基期数
    std::optional<Quantity> shareAdded; ///< 分解新增 = 目标分解 − 基期数
    std::optional<double> addedRate;    ///< 新增完成率; none where nothing is to be added
    int rank = 0;                       ///< 0: not ranked
    std::optional<CountScope> scope; ///< the firms behind 现有, after the deadline behind 终期
    AreaCare care;

    /// 终期 after the deadline, 现有 before it.
    std::optional<Quantity> value() const { return reading.final ? reading.final : reading.actual; }
};

struct AreaProgress
{
    TargetId target;
    QDate asOf;
    bool ended = false;            ///< asOf is after the deadline
    bool ranked = false;           ///< a formal plan
    bool baselineFromPool = false; ///< 基期数 of areas is ours (推定)
    QVector<AreaId> parks;         ///< count for themselves, not for their town
    QVector<AreaFigure> shared;    ///< with a share, the one furthest behind first
    QVector<AreaFigure> others;    ///< firms without a share, most firms first; 未定镇街 last
    QStringList unshared;          ///< names of all areas without a share, with firms or without
    /// Of the whole district: shares and gaps added up, 现有 the district's own figure.
    AreaFigure total;
    std::optional<Quantity> goal;       ///< the district's
    std::optional<Quantity> difference; ///< shares added up − goal
    std::optional<double> elapsed;      ///< 序时: share of the plan's time that has passed
    std::optional<Quantity> elsewhere;  ///< 现有 of what the view leaves out

    bool isSplit() const { return !shared.isEmpty(); }
};

Result<AreaProgress> areaProgress(const Connection &connection, const PlanCatalog &catalog,
                                  const AreaRequest &request);

/// The count of a scope by area, where these parks count for themselves; areas without firms are
/// not in it, '' is 未定镇街.
Result<QHash<AreaId, qint64>> countByArea(const Connection &connection, const CountScope &scope,
                                          const QVector<AreaId> &parks);

} // namespace peiyu
