#pragma once
/// What figures of a firm may end a measure: every yearly figure, shares of two of them, and every
/// figure of a month or quarter. A figure that is not there is not reached, which is not zero.
/// Thread: pure functions on values. Errors: Validation with figure, period or threshold as field.

#include "domain/measurestep.h"
#include "domain/periodfigure.h"
#include "domain/yearlyfigure.h"
#include "foundation/result.h"

#include <QVector>

namespace peiyu {

/// One figure that can be chosen.
struct StepFigureItem
{
    QString key;
    QString text; ///< 研发费用占营业收入
    QString unit; ///< 万元, %, 人 …
    bool yearly = true;
};

/// Those of a year, or those of a month or quarter, in the order they are offered.
QVector<StepFigureItem> stepFigureItems(bool yearly);
/// Whether the period is a year; anything but a year, month or quarter is neither.
bool isFigureYear(const QString &period);
/// 2026年, 2026年3月, 2026年一季度; empty for anything else.
QString figurePeriodText(const QString &period);
/// 2026年研发费用占营业收入不低于 3%; empty when none is set.
QString stepFigureText(const StepFigure &figure);
/// With its unit: 3%, 1200 万元.
QString stepValueText(const StepFigure &figure, const QString &value);

/// What the firm has for it: 2025年研发费用占营业收入 3.4%; empty when none is set.
QString stepActualText(const StepFigure &figure, const QString &value);

/// Item, period and value as they are stored. A figure without an item is none.
Result<StepFigure> checkedStepFigure(StepFigure figure);

/// What the firm has for it, as an exact decimal in the item's unit (a share in percent, four
/// decimals); none when it is not known.
std::optional<QString> stepFigureValue(const StepFigure &figure,
                                       const QVector<YearlyFigures> &years,
                                       const QVector<PeriodFigures> &periods);
bool isReached(const StepFigure &figure, const QString &value);

} // namespace peiyu
