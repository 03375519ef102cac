#pragma once
/// What a chart, its table and its report draw: plain values, made by the queries of statistics and
/// by nothing else. Where a point stands for firms it carries their list, so that the list behind a
/// number is by construction the number.
/// Not here: arithmetic (domain/targetmath.h), drawing (ui/charts), words of status
/// (displaytext.h).

#include "domain/listquery.h"
#include "domain/planparts.h"
#include "domain/quantity.h"
#include "domain/targetmath.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

/// What a target stood at from that day on, until the next point.
struct PathPoint
{
    QDate on;
    Quantity value;
    std::optional<ListQuery> firms;
};

/// 序时进度, 实际与预测 of one target.
struct TargetPathSeries
{
    QString name;    ///< 江津区 · 创新型中小企业
    QString unit;    ///< 家
    QString tierKey; ///< decides colour and print fill
    QDate start;     ///< first day of the path: the baseline's, else the period's
    std::optional<BaselinePoint> baseline; ///< none: no expected path is drawn (未设基期)
    QDate deadline;
    std::optional<Quantity> goal;
    QVector<PlanMilestone> milestones; ///< 年度目标 between start and deadline
    /// Rising in `on`; the first at or after `start`, the last is what holds at asOf, or at the
    /// deadline when that has passed. Empty: nothing is known yet.
    QVector<PathPoint> actual;
    QDate asOf;
    std::optional<double> expected; ///< 序时进度 at asOf; only before the deadline
    std::optional<double> forecast; ///< 预测 at the deadline; only before it
    TargetStatus status = TargetStatus::Unset;
    std::optional<Quantity> gap; ///< 缺口 at the last point

    bool ended() const { return !deadline.isNull() && asOf > deadline; }
};

/// Which two numbers the rate of a bar divides; both names are always written out.
enum class CompletionRatio {
    PresentOfGoal, ///< 完成率 = 现有 ÷ 目标
    AddedOfSplit   ///< 新增完成率 = 已新增 ÷ 分解新增
};

/// One district, town or park.
struct CompletionPoint
{
    QString name;                 ///< in full
    QString shortName;            ///< under the bar; empty: the name
    QString tierKey;              ///< where it is not the series'
    std::optional<Quantity> done; ///< 现有 or 已新增
    std::optional<Quantity> goal; ///< 目标 or 分解新增
    std::optional<double> rate;   ///< done ÷ goal; none: a gap in the chart, not a zero
    TargetStatus status = TargetStatus::Unset;
    std::optional<Quantity> present;     ///< 现有, where done counts additions
    std::optional<Quantity> presentGoal; ///< 目标分解 of it
    std::optional<Quantity> gap;         ///< 缺口
    QString draftWords;                  ///< of a plan that is a draft: 意见征求稿
    std::optional<ListQuery> firms;
};

/// Rates side by side, in the order they are to stand (worst first, or document order).
struct CompletionSeries
{
    QString name; ///< 市级专精特新
    QString unit; ///< 家
    QString tierKey;
    CompletionRatio ratio = CompletionRatio::PresentOfGoal;
    bool worstFirst = false;
    std::optional<double> elapsed; ///< 序时: share of the plan's time that has passed
    QDate asOf;
    QVector<CompletionPoint> points;
};

} // namespace peiyu
