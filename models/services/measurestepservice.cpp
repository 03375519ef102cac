#include "services/measurestepservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "repositories/attachmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/measurerepository.h"
#include "services/measureclosing.h"
#include "services/measurewriting.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureStepService)
};

using Steps = RecordRepository<MeasureStep>;

/// A measure with its 一策 and firm, for somebody who may edit it.
struct Held
{
    MeasureStep step;
    Measure measure;
    QString firm;
};

Result<QString> firmName(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return found->name;
}

Result<Held> held(const JobContext &context, const QString &id)
{
    Held one;
    PEIYU_TRY(step, MeasureStepService::step(context, id));
    PEIYU_CHECK(requirePermission(context, Action::EditMeasure, {{}, step.enterprise}));
    PEIYU_TRY(measure, MeasureRepository::find(context.connection, step.measure));
    if (!measure)
        return failure(ErrorCode::NotFound, Text::tr("这项措施的一策已被删除，请刷新后再看。"));
    PEIYU_TRY(firm, firmName(context, step.enterprise));
    return Held{step, *measure, firm};
}

Result<> requireOpen(const MeasureStep &step)
{
    if (step.isOpen())
        return {};
    return failure(ErrorCode::Conflict,
                   Text::tr("这项措施已于 %1 %2，不能再改；要改请先“重新办理”。")
                       .arg(dateText(step.endedOn), stepStateText(step.state)));
}

QString titled(const QString &title, const Held &one)
{
    constexpr qsizetype shown = 20;
    const QString words = one.step.content.simplified();
    return title.arg(one.firm, words.size() > shown ? words.left(shown) + u'…' : words);
}

Result<> checkEnd(MeasureStep &step, const StepEnd &end, QDate today)
{
    step.evidence = end.evidence;
    step.outcome = end.outcome;
    step.endedOn = end.on.isNull() ? today : end.on;
    step.byFigure = false;
    if (step.endedOn > today)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("日期 %1 在今天之后，请核对。").arg(dateText(step.endedOn)));
    return {};
}

Result<Saved> writeEnd(const JobContext &context, const Held &one, const QString &title,
                       const QVector<Attachment> &files, int revision)
{
    PEIYU_TRY(checked, checkedStep(context.connection, one.step, one.measure));
    PEIYU_TRY(unit, beginUnit(context, titled(title, one)));
    PEIYU_CHECK(writeStep(*unit, checked, context.clock.today(),
                          revision > 0 ? std::optional(revision) : std::nullopt));
    PEIYU_CHECK(AttachmentService::record(*unit, files));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id, changes, {}};
}

QString taskBasis(const PlanTask &task)
{
    const QString name = task.title.isEmpty() ? task.shortTitle : task.title;
    const bool plain = !task.number.isEmpty() && std::all_of(task.number.begin(), task.number.end(),
                                                             [](QChar c) { return c.isDigit(); });
    const QString number = plain ? Text::tr("第%1条").arg(task.number) : task.number;
    return QStringList{number, name}.join(u' ').trimmed();
}

} // namespace

Result<Saved> MeasureStepService::add(const JobContext &context, const EnterpriseId &firm,
                                      MeasureStep step)
{
    PEIYU_CHECK(requirePermission(context, Action::EditMeasure, {{}, firm}));
    PEIYU_TRY(name, firmName(context, firm));
    PEIYU_TRY(measures, MeasureRepository::ofEnterprise(context.connection, firm));
    if (measures.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("“%1”还没有一策，请先制定。").arg(name));
    const Measure &measure = measures.last();
    PEIYU_TRY(present, stepsOf(context.connection, measure.id));
    step.id.clear();
    step.measure = measure.id;
    step.enterprise = firm;
    step.position = endPosition(present);
    if (!step.isOpen())
        step.state = StepState::Open;
    PEIYU_TRY(checked, checkedStep(context.connection, step, measure));
    PEIYU_TRY(unit,
              beginUnit(context, titled(Text::tr("增加措施 %1：%2"), {checked, measure, name})));
    PEIYU_TRY(id, writeStep(*unit, checked, context.clock.today()));
    PEIYU_CHECK(closeReachedSteps(*unit, context, firm));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> MeasureStepService::change(const JobContext &context, MeasureStep step)
{
    PEIYU_TRY(one, held(context, step.id));
    PEIYU_CHECK(requireOpen(one.step));
    const int revision = step.revision;
    step.measure = one.step.measure;
    step.enterprise = one.step.enterprise;
    step.position = one.step.position;
    if (!step.isOpen())
        return fieldFailure(QStringLiteral("state"),
                            Text::tr("完成要有佐证，请用“完成”；不再做请说明原因。"));
    PEIYU_TRY(checked, checkedStep(context.connection, step, one.measure));
    one.step = checked;
    PEIYU_TRY(unit, beginUnit(context, titled(Text::tr("修改措施 %1：%2"), one)));
    PEIYU_CHECK(writeStep(*unit, checked, context.clock.today(),
                          revision > 0 ? std::optional(revision) : std::nullopt));
    PEIYU_CHECK(closeReachedSteps(*unit, context, checked.enterprise));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id, changes, {}};
}

Result<Saved> MeasureStepService::close(const JobContext &context, const StepEnd &end)
{
    PEIYU_TRY(one, held(context, end.id));
    PEIYU_CHECK(requireOpen(one.step));
    const QString kept = one.step.evidence;
    PEIYU_CHECK(checkEnd(one.step, end, context.clock.today()));
    if (one.step.evidence.trimmed().isEmpty())
        one.step.evidence = kept;
    one.step.state = StepState::Done;
    const AttachmentOwner owner{QStringLiteral("measure_step"), end.id};
    PEIYU_TRY(present, AttachmentRepository::ofOwner(context.connection, owner));
    if (one.step.evidence.trimmed().isEmpty() && end.files.isEmpty() && present.isEmpty())
        return fieldFailure(QStringLiteral("evidence"),
                            Text::tr("完成要有佐证：请写明文号、日期或结果，或附上文件。"));
    QVector<Attachment> files;
    QStringList warnings;
    if (!end.files.isEmpty()) {
        PEIYU_TRY(taken, AttachmentService::take(context, owner, end.files, warnings));
        files = taken;
    }
    PEIYU_TRY(saved, writeEnd(context, one, Text::tr("措施已完成 %1：%2"), files, end.revision));
    saved.warnings = warnings;
    return saved;
}

Result<Saved> MeasureStepService::drop(const JobContext &context, const StepEnd &end)
{
    PEIYU_TRY(one, held(context, end.id));
    PEIYU_CHECK(requireOpen(one.step));
    const QString kept = one.step.evidence;
    PEIYU_CHECK(checkEnd(one.step, end, context.clock.today()));
    one.step.evidence = kept;
    one.step.state = StepState::Dropped;
    if (one.step.outcome.trimmed().isEmpty())
        return fieldFailure(QStringLiteral("outcome"), Text::tr("请写明为什么不再做。"));
    return writeEnd(context, one, Text::tr("措施不再做 %1：%2"), {}, end.revision);
}

Result<Saved> MeasureStepService::reopen(const JobContext &context, const QString &id,
                                         const QString &reason)
{
    PEIYU_TRY(one, held(context, id));
    if (one.step.isOpen())
        return failure(ErrorCode::Conflict, Text::tr("这项措施还没有办完，不用重新办理。"));
    if (one.step.byFigure)
        return failure(ErrorCode::Conflict,
                       Text::tr("这项措施是按指标办结的：指标达不到要求时会自动重新列为进行中。"));
    if (tidyText(reason).isEmpty())
        return fieldFailure(QStringLiteral("reason"), Text::tr("请写明为什么重新办理。"));
    one.step.state = StepState::Doing;
    one.step.endedOn = {};
    one.step.outcome.clear();
    PEIYU_CHECK(leaveToServing(context.connection, one.step, context.clock.today()));
    PEIYU_TRY(unit,
              beginUnit(context, titled(Text::tr("措施重新办理 %1：%2"), one), tidyText(reason)));
    PEIYU_CHECK(writeStep(*unit, one.step, context.clock.today()));
    PEIYU_CHECK(closeReachedSteps(*unit, context, one.step.enterprise));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> MeasureStepService::remove(const JobContext &context, const QString &id, int revision)
{
    PEIYU_TRY(one, held(context, id));
    PEIYU_TRY(present, stepsOf(context.connection, one.measure.id));
    if (present.size() == 1)
        return failure(ErrorCode::InUse,
                       Text::tr("这是一策的最后一项措施，不能删去；请先加一项，或改写它。"));
    PEIYU_TRY(files, AttachmentRepository::ofOwner(context.connection,
                                                   {QStringLiteral("measure_step"), id}));
    PEIYU_TRY(unit, beginUnit(context, titled(Text::tr("删去措施 %1：%2"), one)));
    for (const Attachment &file : files)
        PEIYU_CHECK(AttachmentRepository::apply(*unit, file.id, ChangeOp::Delete, {}));
    PEIYU_CHECK(Steps::apply(*unit, id, ChangeOp::Delete, {},
                             revision > 0 ? std::optional(revision) : std::nullopt));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> MeasureStepService::move(const JobContext &context, const QString &id, int places)
{
    PEIYU_TRY(one, held(context, id));
    PEIYU_TRY(steps, stepsOf(context.connection, one.measure.id));
    const auto at = std::find_if(steps.begin(), steps.end(),
                                 [&](const MeasureStep &step) { return step.id == id; });
    const qsizetype from = at - steps.begin();
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, steps.size() - 1);
    steps.move(from, to);
    PEIYU_TRY(unit, beginUnit(context, titled(Text::tr("措施换位置 %1：%2"), one)));
    int position = 0;
    for (const MeasureStep &step : steps) {
        FieldValues place;
        place.set(QStringLiteral("position"), qint64(++position));
        PEIYU_CHECK(Steps::apply(*unit, step.id, ChangeOp::Update, place));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<MeasureStep> MeasureStepService::step(const JobContext &context, const QString &id)
{
    PEIYU_TRY(found, Steps::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("没有这项措施，它可能已被删去。"));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, found->enterprise}));
    return *found;
}

QVector<MeasureBasis> MeasureStepService::planBases(const PlanCatalog &catalog,
                                                    const DistrictId &district, QDate day)
{
    QVector<MeasureBasis> items;
    const Plan *plan = catalog.currentPlan(district, day);
    if (!plan)
        return items;
    const auto basisOf = [&](const QString &taskId) {
        const auto task = std::find_if(plan->tasks.begin(), plan->tasks.end(),
                                       [&](const PlanTask &one) { return one.id == taskId; });
        return task == plan->tasks.end() ? QString() : taskBasis(*task);
    };
    for (const PlanTask &task : plan->tasks)
        items.append({task.id, taskBasis(task), task.text, task.leadUnits + task.responsibleUnits});
    for (const MoneyRule &rule : plan->moneyRules) {
        const QString basis = basisOf(rule.taskId);
        items.append({rule.id,
                      basis.isEmpty() ? Text::tr("奖补 %1").arg(rule.name)
                                      : Text::tr("%1，奖补 %2").arg(basis, rule.name),
                      rule.quote,
                      {}});
    }
    for (const PlanTarget &target : plan->targets)
        items.append({target.id.value(), Text::tr("目标 %1").arg(target.name), target.quote, {}});
    return items;
}

} // namespace peiyu
