#pragma once
/// 诉求考核表 (domain reference §3.5), by unit or by category. A period takes what happened in it:
///   受理量  received in it; without 不予受理
///   办结量  closed in it
///   有效回访  called back in it with 满意, 基本满意 or 不满意; one per request, its last. What was
///            不满意 and is being done again counts by the day it was reopened
///   联系数, 解决数  of those, as the firm said
///   响应率 = 联系 ÷ 有效回访; 解决率 = 解决 ÷ 有效回访; 满意率 = (满意 + 0.9 × 基本满意) ÷
///   有效回访 综合 = (响应 × 0.1 + 满意 × 0.4 + 解决 × 0.5) × 100: weights 本系统默认
/// A unit answers for what it leads (主办); 协办 counts for nobody. Each number is that of a list:
/// figuresQuery() says which.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/requestquery.h"

#include <QVector>

#include <optional>

namespace peiyu {

struct RequestPeriod
{
    QDate from, until;   ///< both within
    DistrictId district; ///< empty: all
    QDate asOf;          ///< what is open and overdue
};

/// None where nobody was called back: — on paper, null in JSON.
struct RequestRates
{
    std::optional<double> contact, solve, satisfaction; ///< 0…1
    std::optional<double> score;                        ///< 0…100
};

struct RequestFigures
{
    QString key; ///< unit or category id; empty: not given to any unit
    int received = 0;
    int closed = 0;
    int calledBack = 0; ///< 有效回访
    int contacted = 0;
    int solved = 0;
    int satisfied = 0;
    int mostly = 0;
    int returns = 0; ///< 退单 by the unit in the period; of units only
    int open = 0;    ///< on the day
    int overdue = 0; ///< of the open ones

    RequestRates rates() const;
    RequestFigures &operator+=(const RequestFigures &other);
};

/// Weights of 综合成绩 and of 基本满意. 本系统默认.
inline constexpr double contactWeight = 0.1;
inline constexpr double satisfactionWeight = 0.4;
inline constexpr double solveWeight = 0.5;
inline constexpr double mostlyWeight = 0.9;

/// One row per unit that has anything, by name; what no unit has comes last.
Result<QVector<RequestFigures>> unitFigures(const Connection &connection,
                                            const RequestPeriod &period);
/// One row per category that has anything, the most received first.
Result<QVector<RequestFigures>> categoryFigures(const Connection &connection,
                                                const RequestPeriod &period);

/// The list behind a number.
enum class RequestFigure {
    Received,
    Closed,
    CalledBack,
    Contacted,
    Solved,
    Satisfied,
    Mostly,
    Open,
    Overdue
};
RequestQuery figuresQuery(const RequestPeriod &period, RequestFigure figure);

} // namespace peiyu
