#pragma once
/// The content of a 一策 as a version keeps it, and what differs between two of them.
/// What was agreed with the firm (goal, gap, measures with who, unit and day) is told from progress
/// (state, evidence): a measure that is done changes no agreement, one that is dropped does.
/// Thread: pure functions on values. Errors: Corrupt for content that cannot be read.

#include "domain/measurestep.h"
#include "domain/service.h"
#include "foundation/result.h"

#include <QVector>

namespace peiyu {

/// A measure in words of its day: who does it has his name.
struct AgreedStep
{
    QString id;
    QString content;
    QString basis;
    QString who;
    QString unit;
    QDate due;
    StepFigure figure;
    StepState state = StepState::Open;
    QString evidence;

    friend bool operator==(const AgreedStep &, const AgreedStep &) = default;
};

struct MeasureContent
{
    std::optional<Tier> goal;
    QDate goalDate;
    QString gap;
    QVector<AgreedStep> steps;

    friend bool operator==(const MeasureContent &, const MeasureContent &) = default;
};

QString contentJson(const MeasureContent &content);
Result<MeasureContent> contentFromJson(const QString &json);

enum class SheetField {
    Goal,
    GoalDate,
    Gap,
    Content,
    Basis,
    Who,
    Unit,
    Due,
    Figure,
    State,
    Evidence
};
QString sheetFieldKey(SheetField field);
QString sheetFieldText(SheetField field);

struct SheetChange
{
    SheetField field = SheetField::Goal;
    QString before; ///< in words; empty: nothing
    QString after;
    bool progress = false; ///< no change of what was agreed

    friend bool operator==(const SheetChange &, const SheetChange &) = default;
};

enum class StepChangeKind { Added, Removed, Changed };
QString stepChangeKey(StepChangeKind kind);
QString stepChangeText(StepChangeKind kind);

struct StepChange
{
    StepChangeKind kind = StepChangeKind::Changed;
    QString step;
    QString content;             ///< its words in the later one, of a removed one the last it had
    QVector<SheetChange> fields; ///< of a changed one
};

struct SheetDifference
{
    QVector<SheetChange> header;
    QVector<StepChange> steps; ///< in the order of the later one, removed ones last

    bool isEmpty() const { return header.isEmpty() && steps.isEmpty(); }
    /// Whether what was agreed is another; progress alone is not.
    bool changesAgreement() const;
};

SheetDifference difference(const MeasureContent &before, const MeasureContent &after);

} // namespace peiyu
