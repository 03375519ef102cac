#pragma once
/// The rules of a 一策 and of one measure, and writing them inside an open unit: shared by the
/// services of this screen and by the import of ledgers.
/// Of this room. Thread: the connection's. Errors: Validation with the field, NotFound, Conflict.

#include "database/unitofwork.h"
#include "domain/measurestep.h"
#include "domain/service.h"
#include "jobs/jobcontext.h"

namespace peiyu {

class Connection;

/// 下一步 as `measure set` and a ledger name it: words, who in words, until when.
struct NextStep
{
    QString content;
    QString owner;
    QDate due;
};

/// Texts come back tidied.
Result<Measure> checkedMeasure(Measure measure);
/// The measure on its own and beside its 一策; texts, figure and person come back tidied.
/// A measure that is ended has what ended it.
Result<MeasureStep> checkedStep(const Connection &connection, MeasureStep step,
                                const Measure &measure);
/// The words name a listed person when exactly one on duty has this very name; else they stay
/// words.
Result<> setOwner(const Connection &connection, MeasureStep &step, const QString &words);
/// Who is to do a measure that is taken up again: whoever serves the firm where its person went off
/// duty in between, else nobody.
Result<> leaveToServing(const Connection &connection, MeasureStep &step, QDate today);
/// "下一步" with who and when; empty for none.
Result<NextStep> nextStepWords(const Connection &connection, const MeasureStep *step);

/// The measures of a 一策 in their order.
Result<QVector<MeasureStep>> stepsOf(const Connection &connection, const QString &measure);
/// Behind the last one.
int endPosition(const QVector<MeasureStep> &steps);

/// Puts the words into the open measure that is next, or into a new one; `content` empty: that of
/// the present one stays. `step` was checked.
Result<MeasureStep> withNext(const Connection &connection, const Measure &measure,
                             const NextStep &next);
/// Writes it and gives back its id; a measure without an id is new. `changedOn` becomes today.
Result<QString> writeStep(UnitOfWork &unit, MeasureStep step, QDate today,
                          std::optional<int> revision = std::nullopt);
Result<QString> writeMeasure(UnitOfWork &unit, Measure measure, QDate today,
                             std::optional<int> revision = std::nullopt);

} // namespace peiyu
