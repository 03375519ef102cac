#pragma once
/// What 进展通报 is made of, read once, and the parts that are about towns and parks. Of this room.
/// Thread: the context's.

#include "services/reportparts.h"
#include "services/targetservice.h"

namespace peiyu {

/// Everything the paper says, read once.
struct ProgressFacts
{
    const ReportOrder &order;
    const Plan &plan;
    QString target; ///< 市级专精特新
    TargetProgress own;
    QVector<TargetProgress> all; ///< headline targets of the plan, for 内部表图
    AreaProgress areas;

    bool ended() const { return areas.ended; }
    /// Indices, and what follows from them, only while the plan runs and a 基期数 is there.
    bool hasPath() const { return !ended() && own.reading.index.has_value(); }
    bool showsIndex() const { return hasPath() && areas.isSplit(); }
    QString district() const { return order.districtName(); }
    QString whole() const { return wholeOf(district()); }
    /// 未定镇街 for firms without one.
    QString nameOf(const AreaFigure &area) const;
};

/// Towns and parks with shares, figures and staffing; totals and notes.
ReportTable areaTable(const ProgressFacts &facts);
ReportFigure areaFigure(const ProgressFacts &facts);
/// Sentences that follow from the figures alone; none when nothing is behind.
QStringList progressProblems(const ProgressFacts &facts);

} // namespace peiyu
