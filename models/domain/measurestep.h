#pragma once
/// 一策 of a firm in its parts: 措施 with who, until when and by what they end; versions as they
/// were agreed with the firm; templates per tier.
/// Thread: values.

#include "domain/tier.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

/// 未开始 · 进行中 · 已完成 · 不再做. The first two are open.
enum class StepState { Open, Doing, Done, Dropped };
inline constexpr std::array allStepStates = {StepState::Open, StepState::Doing, StepState::Done,
                                             StepState::Dropped};
QString stepStateKey(StepState state);
std::optional<StepState> stepStateFromKey(QStringView key);
QString stepStateText(StepState state);

/// A figure of the firm that ends a measure (stepfigure.h): `item` is a key of FigureItem or of a
/// share with a year as period, or of PeriodItem with 2026-03 or 2026-Q1; reached when it is at
/// least (or at most) `value`.
struct StepFigure
{
    QString item;   ///< empty: the measure ends by evidence
    QString period; ///< 2026, 2026-03, 2026-Q1
    bool atMost = false;
    QString value; ///< exact decimal, in the item's unit

    bool isSet() const { return !item.isEmpty(); }
    friend bool operator==(const StepFigure &, const StepFigure &) = default;
};

/// One 措施.
struct MeasureStep
{
    QString id;
    int revision = 0;
    QString measure; ///< the 一策 it belongs to
    EnterpriseId enterprise;
    int position = 0;
    QString content;
    QString item;            ///< task, target or money rule of a plan; empty: none
    QString basis;           ///< its words as printed: 第22条 …
    SpecialistId specialist; ///< who does it, of the listed people
    QString owner;           ///< who does it, when not listed: 企业张经理, 科技局李科
    QString unit;            ///< 责任单位
    QDate due;
    StepState state = StepState::Open;
    StepFigure figure;
    QString evidence; ///< 佐证: what shows it; files hang on the record besides
    QDate endedOn;
    QString outcome;
    bool byFigure = false; ///< ended because the figure reached its value
    QDate changedOn;       ///< last changed by hand

    bool isOpen() const { return state == StepState::Open || state == StepState::Doing; }
};

/// 下一步 of a 一策: of the open measures the one that is due first, those without a day last, then
/// by position. The same rule in SQL: repositories/measureclause.h. Null when none is open.
const MeasureStep *nextStep(const QVector<MeasureStep> &steps);

/// A 一策 as it was agreed on one day.
struct MeasureVersion
{
    QString id;
    int revision = 0;
    QString measure;
    EnterpriseId enterprise;
    int number = 1;
    QDate madeOn;
    QString madeBy;
    QString reason;
    QString content;   ///< JSON: goal, gap and measures of that day
    QDate confirmedOn; ///< 企业确认
    QString confirmedBy;
};

/// The office setting (officesettings.h) after how many months 已有一策 no longer counts one that
/// nobody touched; none or 0: never, 本系统默认.
inline const QString &staleMeasureSetting()
{
    static const QString name = QStringLiteral("measure.stale_months");
    return name;
}

/// A measure that templates propose for a goal.
struct MeasureTemplate
{
    QString id;
    int revision = 0;
    DistrictId district; ///< empty: every district
    Tier tier = Tier::Innovative;
    int position = 0;
    QString content;
    QString basis; ///< the rule that asks for it
    QString unit;
    int days = 0;      ///< calendar days after the 一策 is made; 0: no day is proposed
    StepFigure figure; ///< its period is that of the plan's year
};

} // namespace peiyu
