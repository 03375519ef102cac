#pragma once
/// 规上线: firms near the main revenue from which their kind of industry is counted 规模以上, in
/// both directions. Compared is the revenue of the last twelve months when all are there (to one of
/// the last two that have ended), else the last yearly 主营业务收入 or 营业收入 before the day's
/// year. Thread: the connection's. Errors: those of the statements.

#include "domain/monitorrules.h"
#include "statistics/monitoredfirms.h"

#include <functional>

namespace peiyu {

/// 接近升规: below the line and near. 有退规风险: above and near, or below it after a year above.
enum class ScaleSide { Rising, Falling };
inline constexpr std::array allScaleSides = {ScaleSide::Rising, ScaleSide::Falling};
QString scaleSideKey(ScaleSide side);
QString scaleSideText(ScaleSide side);

struct ScaleRow
{
    MonitoredFirm firm;
    QString kind; ///< 工业, 批发业 …
    FigureAmount line = 0;
    FigureAmount value = 0;
    QString source; ///< 近12个月（至2026年8月）, 2025年主营业务收入
    std::optional<FigureAmount>
        yearBefore; ///< of the year before the one compared, where there is one
    ScaleSide side = ScaleSide::Rising;

    double distance() const { return static_cast<double>(value) / static_cast<double>(line) - 1; }
};

/// A kind of industry with its line in 万元.
struct ScaleKind
{
    QString name;
    int wan = 0; ///< 0: not by revenue
};
/// The kind of a firm by the words of its industry; nothing for unknown ones.
using ScaleKinds = std::function<std::optional<ScaleKind>(const QString &industry)>;

/// The nearest to its line first. Every firm of the pool is looked at, with a title or without.
Result<QVector<ScaleRow>> firmsNearLine(const Connection &connection, MonitorScope scope,
                                        const ScaleKinds &kinds, int percent);

/// Which side a value is on; none where it is far from the line.
std::optional<ScaleSide> scaleSideOf(FigureAmount value,
                                     const std::optional<FigureAmount> &yearBefore,
                                     FigureAmount line, int percent);

} // namespace peiyu
