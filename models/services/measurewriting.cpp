#include "services/measurewriting.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/measurerepository.h"
#include "repositories/specialistrepository.h"
#include "services/dutyplacement.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureWriting)
};

using Steps = RecordRepository<MeasureStep>;

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestLine = 200;

Result<> checkText(const char16_t *field, const QString &text, qsizetype longest = longestText)
{
    if (!isCleanText(text) || text.size() > longest)
        return fieldFailure(
            QString::fromUtf16(field),
            Text::tr("内容过长（最多 %1 字）或含有控制字符，请修改。").arg(longest));
    return {};
}

Result<> checkPerson(const Connection &connection, const MeasureStep &step)
{
    if (step.specialist.isEmpty())
        return {};
    PEIYU_TRY(person, SpecialistRepository::find(connection, step.specialist.value()));
    if (!person)
        return fieldFailure(QStringLiteral("owner"), Text::tr("责任人已不在人员名单中，请另选。"));
    if (person->active)
        return {};
    // Who left may stand at what he did, and at what nobody has taken from him yet.
    if (!step.isOpen())
        return {};
    if (!step.id.isEmpty()) {
        PEIYU_TRY(before, Steps::find(connection, step.id));
        if (before && before->specialist == step.specialist)
            return {};
    }
    return fieldFailure(QStringLiteral("owner"),
                        Text::tr("%1 已不在岗，请把措施交给在岗的人。").arg(person->name));
}

} // namespace

Result<Measure> checkedMeasure(Measure measure)
{
    PEIYU_CHECK(checkText(u"gap", measure.gap));
    measure.gap = measure.gap.trimmed();
    return measure;
}

Result<MeasureStep> checkedStep(const Connection &connection, MeasureStep step,
                                const Measure &measure)
{
    PEIYU_CHECK(checkText(u"content", step.content));
    PEIYU_CHECK(checkText(u"basis", step.basis, longestLine));
    PEIYU_CHECK(checkText(u"owner", step.owner, longestLine));
    PEIYU_CHECK(checkText(u"unit", step.unit, longestLine));
    PEIYU_CHECK(checkText(u"evidence", step.evidence));
    PEIYU_CHECK(checkText(u"outcome", step.outcome));
    step.content = step.content.trimmed();
    step.basis = tidyText(step.basis);
    step.owner = tidyText(step.owner);
    step.unit = tidyText(step.unit);
    step.evidence = step.evidence.trimmed();
    step.outcome = step.outcome.trimmed();
    if (step.content.isEmpty())
        return fieldFailure(QStringLiteral("content"),
                            Text::tr("请写明做什么，例如“9 月底前提交两件发明专利”。"));
    if (step.isOpen() && !step.due.isNull() && !measure.goalDate.isNull() &&
        step.due > measure.goalDate)
        return fieldFailure(QStringLiteral("due"),
                            Text::tr("措施的时限 %1 晚于目标时间 %2，请核对。")
                                .arg(dateText(step.due), dateText(measure.goalDate)));
    // Words that name a listed person are that person.
    if (step.specialist.isEmpty() && step.isOpen())
        PEIYU_CHECK(setOwner(connection, step, step.owner));
    PEIYU_CHECK(checkPerson(connection, step));
    if (!step.specialist.isEmpty())
        step.owner.clear();
    PEIYU_TRY(figure, checkedStepFigure(step.figure));
    step.figure = figure;
    return step;
}

Result<> setOwner(const Connection &connection, MeasureStep &step, const QString &words)
{
    step.specialist = {};
    step.owner = tidyText(words);
    if (step.owner.isEmpty())
        return {};
    PEIYU_TRY(people, SpecialistRepository::all(connection));
    const auto named = [&](const Specialist &one) { return one.active && one.name == step.owner; };
    if (std::count_if(people.begin(), people.end(), named) != 1)
        return {};
    step.specialist = std::find_if(people.begin(), people.end(), named)->id;
    step.owner.clear();
    return {};
}

Result<> leaveToServing(const Connection &connection, MeasureStep &step, QDate today)
{
    const auto onDuty = [&](const SpecialistId &id) -> Result<bool> {
        PEIYU_TRY(person, SpecialistRepository::find(connection, id.value()));
        return person && person->active;
    };
    if (step.specialist.isEmpty())
        return {};
    PEIYU_TRY(stays, onDuty(step.specialist));
    if (stays)
        return {};
    PEIYU_TRY(keeper, keeperOf(connection, step.enterprise, today));
    PEIYU_TRY(takes, onDuty(keeper));
    step.specialist = takes ? keeper : SpecialistId();
    return {};
}

Result<NextStep> nextStepWords(const Connection &connection, const MeasureStep *step)
{
    if (!step)
        return NextStep{};
    NextStep words{step->content, step->owner, step->due};
    if (!step->specialist.isEmpty()) {
        PEIYU_TRY(person, SpecialistRepository::find(connection, step->specialist.value()));
        if (person)
            words.owner = person->name;
    }
    return words;
}

Result<QVector<MeasureStep>> stepsOf(const Connection &connection, const QString &measure)
{
    return Steps::ofParent(connection, measure);
}

int endPosition(const QVector<MeasureStep> &steps)
{
    int last = 0;
    for (const MeasureStep &one : steps)
        last = std::max(last, one.position);
    return last + 1;
}

Result<MeasureStep> withNext(const Connection &connection, const Measure &measure,
                             const NextStep &next)
{
    MeasureStep step;
    if (!measure.id.isEmpty()) {
        PEIYU_TRY(steps, stepsOf(connection, measure.id));
        if (const MeasureStep *present = nextStep(steps))
            step = *present;
        else
            step.position = endPosition(steps);
    }
    step.measure = measure.id;
    step.enterprise = measure.enterprise;
    if (!tidyText(next.content).isEmpty())
        step.content = next.content;
    step.due = next.due;
    // Words that say who it already is change nothing: two people may have one name.
    PEIYU_TRY(present, nextStepWords(connection, &step));
    if (tidyText(next.owner) != present.owner)
        PEIYU_CHECK(setOwner(connection, step, next.owner));
    if (tidyText(step.content).isEmpty())
        return fieldFailure(QStringLiteral("next_step"), Text::tr("请写明下一步做什么。"));
    return checkedStep(connection, step, measure);
}

Result<QString> writeStep(UnitOfWork &unit, MeasureStep step, QDate today,
                          std::optional<int> revision)
{
    const bool fresh = step.id.isEmpty();
    const QString id = fresh ? newUuid() : step.id;
    if (!fresh) {
        PEIYU_TRY(before, Steps::find(unit.connection(), id));
        // What changes nothing is no change of this day.
        if (before) {
            step.changedOn = before->changedOn;
            if (Steps::fields(*before) == Steps::fields(step) &&
                (!revision || *revision == before->revision))
                return id;
        }
    }
    step.changedOn = today;
    PEIYU_CHECK(Steps::apply(unit, id, fresh ? ChangeOp::Insert : ChangeOp::Update,
                             Steps::fields(step), revision));
    return id;
}

Result<QString> writeMeasure(UnitOfWork &unit, Measure measure, QDate today,
                             std::optional<int> revision)
{
    const bool fresh = measure.id.isEmpty();
    const QString id = fresh ? newUuid() : measure.id;
    if (fresh) {
        measure.setOn = today;
        measure.changedOn = {};
    } else {
        PEIYU_TRY(before, MeasureRepository::find(unit.connection(), id));
        if (before) {
            measure.setOn = before->setOn;
            measure.changedOn = before->changedOn;
            if (MeasureRepository::fields(*before) == MeasureRepository::fields(measure) &&
                (!revision || *revision == before->revision))
                return id;
        }
        measure.changedOn = today;
    }
    PEIYU_CHECK(MeasureRepository::apply(unit, id, fresh ? ChangeOp::Insert : ChangeOp::Update,
                                         MeasureRepository::fields(measure), revision));
    return id;
}

} // namespace peiyu
