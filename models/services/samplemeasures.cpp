#include "services/samplemeasures.h"

#include "domain/measuresheet.h"
#include "reference/measuretemplates.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/measurerepository.h"
#include "repositories/specialistrepository.h"
#include "services/measureclosing.h"
#include "services/samplecare.h"

namespace peiyu {

namespace {

// Data, not interface: the sample base speaks Chinese in every language of the interface.
const QString evidenceWords = QStringLiteral("受理通知书、台账已收，存企业档案"); // data
const QString droppedWords = QStringLiteral("企业调整产品方向，不再需要");        // data
const QString firstReason = QStringLiteral("走访后与企业商定");                   // data

/// 下一步 of the firm, overdue at every sixth.
MeasureStep nextOf(const SampleMeasure &sample, int index)
{
    constexpr int late = 6;
    MeasureStep step;
    step.content = sampleNextStep(index);
    step.specialist = sample.person;
    step.due = index % late == 0 ? sampleToday().addDays(-3 - index % 20) : sample.due;
    step.state = index % 2 == 0 ? StepState::Doing : StepState::Open;
    return step;
}

void end(MeasureStep &step, StepState state, QDate on, const QString &words)
{
    step.state = state;
    step.endedOn = on;
    (state == StepState::Done ? step.evidence : step.outcome) = words;
}

/// What the template of its goal asks besides, from one place in it on.
QVector<MeasureStep> stepsFor(const SampleMeasure &sample, int index)
{
    constexpr int others = 3;
    QVector<MeasureStep> steps{nextOf(sample, index)};
    const auto proposed = shippedMeasureTemplates(*sample.measure.goal);
    for (int i = 0; i < others; ++i) {
        const MeasureTemplate &one = proposed[(index + i) % proposed.size()];
        MeasureStep step;
        step.content = one.content;
        step.basis = one.basis;
        step.unit = one.unit;
        step.figure = one.figure;
        if (step.figure.isSet())
            step.figure.period = QString::number(sampleToday().year() - 1);
        step.due = i == 2 ? QDate() : sample.due.addDays(40 + 30 * i);
        if (i == 0 && !step.figure.isSet() && index % 3 != 0)
            end(step, StepState::Done, sampleToday().addDays(-60 - index % 90), evidenceWords);
        else if (i == 2 && index % 5 == 0 && !step.figure.isSet())
            end(step, StepState::Dropped, sampleToday().addDays(-30), droppedWords);
        steps.append(step);
    }
    int position = 0;
    for (MeasureStep &step : steps) {
        step.measure = sample.measure.id;
        step.enterprise = sample.measure.enterprise;
        step.position = ++position;
    }
    return steps;
}

/// Every third firm agreed to a first version; of every second of these more was agreed since.
Result<> writeVersion(UnitOfWork &unit, const SampleMeasure &sample,
                      const QVector<MeasureStep> &steps, int index, SampleChance &chance)
{
    constexpr int agreed = 3;
    if (index % agreed != 0)
        return {};
    PEIYU_TRY(person, SpecialistRepository::find(unit.connection(), sample.person.value()));
    MeasureVersion version;
    version.measure = sample.measure.id;
    version.enterprise = sample.measure.enterprise;
    version.madeOn = sample.measure.setOn.addDays(3);
    version.madeBy = person ? person->name : QString();
    version.reason = firstReason;
    MeasureContent content{sample.measure.goal, sample.measure.goalDate, sample.measure.gap, {}};
    const qsizetype kept = index % (2 * agreed) == 0 ? steps.size() - 1 : steps.size();
    for (const MeasureStep &step : steps.mid(0, kept))
        content.steps.append({step.id,
                              step.content,
                              step.basis,
                              step.specialist.isEmpty() ? step.owner : version.madeBy,
                              step.unit,
                              step.due,
                              step.figure,
                              StepState::Open,
                              {}});
    version.content = contentJson(content);
    if (!sample.contact.isEmpty()) {
        version.confirmedOn = version.madeOn.addDays(7);
        version.confirmedBy = sample.contact;
    }
    return RecordRepository<MeasureVersion>::apply(
        unit, chance.id(), ChangeOp::Insert, RecordRepository<MeasureVersion>::fields(version));
}

} // namespace

Result<> writeSampleMeasure(UnitOfWork &unit, const SampleMeasure &sample, int index,
                            SampleChance &chance)
{
    PEIYU_CHECK(MeasureRepository::apply(unit, sample.measure.id, ChangeOp::Insert,
                                         MeasureRepository::fields(sample.measure)));
    QVector<MeasureStep> steps = stepsFor(sample, index);
    for (MeasureStep &step : steps) {
        step.id = chance.id();
        PEIYU_CHECK(RecordRepository<MeasureStep>::apply(
            unit, step.id, ChangeOp::Insert, RecordRepository<MeasureStep>::fields(step)));
    }
    PEIYU_CHECK(writeVersion(unit, sample, steps, index, chance));
    PEIYU_CHECK(closeReachedSteps(unit, sampleToday(), sample.measure.enterprise));
    return {};
}

} // namespace peiyu
