#pragma once
/// The words and figures of one target as cards show them, made from its reading: one place, so
/// that every card words a target alike.
/// Not here: the arithmetic (domain/targetmath.h), the drawing (kpicard.h).

#include "domain/targetmath.h"
#include "domain/targettext.h"
#include "parts/progressbar.h"
#include "parts/statusmark.h"

#include <QString>

#include <array>

namespace peiyu {

/// The four figures of a running target, in the order of the card.
enum class KpiFigure { Expected, Index, RequiredPerMonth, Forecast };

struct KpiReading
{
    struct Line
    {
        QString label;
        QString value;
    };

    QString name;  ///< 市级专精特新
    QString basis; ///< 期末有效
    StatusFace status;
    QString actual; ///< 1,338
    QString target; ///< 目标 1,500 家
    QString gap;    ///< 162; empty when met or unknown
    ProgressValue progress;
    bool running = true; ///< false after the deadline: the four figures are not those of a path
    std::array<Line, 4> figures; ///< one without label is not shown
    QString outlook; ///< 预测可达, 预测仍差 17; after the deadline 终期 2025-12-31
    bool outlookBad = false;
};

/// One line of a district's card: 创新型 268 / 300 ▼ 未达成 缺口 32.
struct TierLine
{
    QString label;
    QString actual;
    QString target; ///< 300, >100, +2
    StatusFace status;
    QString gap;
    ProgressValue progress;
};

KpiReading kpiReading(const QString &name, const PlanTarget &target, const TargetReading &reading,
                      QDate asOf);
TierLine tierLine(const QString &label, const PlanTarget &target, const TargetReading &reading);

/// A calculated number of firms: whole from 100 up, one decimal below; — for none.
QString calculatedText(const std::optional<double> &value);

} // namespace peiyu
