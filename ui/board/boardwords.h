#pragma once
/// The words of the board: what a target is called, what stands in place of a number that is not
/// there, what the list behind a number is headed by. No arithmetic.

#include "domain/place.h"
#include "parts/districtcard.h"
#include "parts/kpireading.h"
#include "statistics/series.h"
#include "statistics/targetprogress.h"

namespace peiyu {

/// A target where it stands.
struct BoardTarget
{
    const Plan *plan = nullptr; ///< lives as long as the catalogue
    TargetProgress progress;
    QString districtName; ///< 江津区
    int rank = 0;         ///< 0: not ranked
    bool apart = false;   ///< another target year than the others
};

/// The value that counts today, or the one at the deadline.
enum class BoardValue { Final, Today };

namespace boardwords {

bool hasEnded(const PlanTarget &target, QDate asOf);
/// 市级专精特新, 国家级小巨人, 上市企业; the document's words where it is no tier.
QString targetName(const Plan &plan, const PlanTarget &target);
/// 创新型, 市级, 国家级, 上市: where the district or a card says the rest.
QString shortTargetName(const Plan &plan, const PlanTarget &target);
/// 无数据 or 未填报.
QString missingWord(const TargetProgress &progress);
/// The number, or the word for its absence.
QString valueText(const TargetProgress &progress, const std::optional<Quantity> &value);
/// 已达成, 无数据, 未填报, 未设基期 …
StatusFace statusOf(const TargetProgress &progress, QDate asOf);
/// 余 13.3 个月; empty from the deadline on.
QString restText(const PlanTarget &target, QDate asOf);
QString rateText(const TargetReading &reading);
/// 江津区 · 市级专精特新 · 期末有效 · 终期 2025-12-31
QString heading(const BoardTarget &target, BoardValue value);
QString pointHeading(const BoardTarget &target, QDate on);
/// 示例后续计划 2026-2027（示例）, 2022-2025 行动计划（2025-12-31 已到期）
QString planChoiceText(const Plan &plan, QDate asOf);
/// The badge of a draft; empty for a plan in force.
QString draftWords(const Plan &plan);

/// 双福街道; 未定镇街 where the firms have none.
QString areaName(const AreaFigure &figure);
/// 未分解 without a share; 低于基期 where the share lies below what stood at the start.
StatusFace areaFace(const AreaFigure &figure);
/// 落后 3，关注 1
QString areaCounts(const AreaProgress &progress);
/// 江津区 · 双福街道 · 市级专精特新 · 期末有效 · 截至 2026-11-20
QString areaHeading(const BoardTarget &target, const AreaFigure &figure);
/// Bars of 新增完成率 (已新增 ÷ 分解新增), after the deadline or without 基期数 of 完成率.
CompletionSeries areaBars(const BoardTarget &target, const AreaProgress &progress);

KpiReading kpi(const BoardTarget &target, QDate asOf);
DistrictReading districtCard(const QVector<BoardTarget> &targets, int commonYear, QDate asOf);
/// One bar of a completion chart, under the name given.
CompletionPoint bar(const BoardTarget &target, const QString &name, QDate asOf);

} // namespace boardwords

} // namespace peiyu
