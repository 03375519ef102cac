#include "services/firmfacts.h"

#include "domain/displaytext.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "services/dutyplacement.h"
#include "services/recognitionservice.h"
#include "services/visitplanning.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowFacts)
};

template <class Repository, class T>
Result<QVector<T>> presentOf(const Connection &connection, const EnterpriseId &firm)
{
    if (firm.isEmpty())
        return QVector<T>();
    return Repository::ofEnterprise(connection, firm);
}

} // namespace

Recognition completedTitle(const Recognition &known, const Recognition &listed, bool endListed,
                           RowVerdict &verdict)
{
    Recognition merged = known;
    const QString listedEnd = endListed ? dayText(listed.until) : QString();
    if (verdict.takes(ImportField::RecognizedUntil, dayText(known.until), listedEnd))
        merged.until = listed.until;
    if (verdict.takes(ImportField::Batch, known.batch, listed.batch))
        merged.batch = listed.batch;
    if (verdict.takes(ImportField::Document, known.document, listed.document))
        merged.document = listed.document;
    return merged;
}

Result<FirmFactPlanner> FirmFactPlanner::load(const RowEngineContext &context)
{
    FirmFactPlanner planner(context);
    PEIYU_TRY(people, ImportPeople::load(context.connection));
    planner.m_people = std::move(people);
    PEIYU_TRY(kinds, ownHonourKinds(context.connection));
    planner.m_ownKinds = std::move(kinds);
    return planner;
}

Result<RowFacts> FirmFactPlanner::plan(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                                       RowVerdict &verdict) const
{
    RowFacts facts;
    PEIYU_CHECK(planStage(draft, firm, verdict, facts));
    PEIYU_CHECK(planTitle(draft, firm, verdict, facts));
    PEIYU_CHECK(planPeople(draft, firm, verdict, facts));
    PEIYU_CHECK(planKeeper(firm, verdict, facts));
    PEIYU_CHECK(planFigures(draft, firm, verdict, facts));
    PEIYU_CHECK(planHonours(draft, firm, verdict, facts));
    PEIYU_CHECK(planContact(draft, firm, verdict, facts));
    return facts;
}

Result<> FirmFactPlanner::planStage(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                                    RowVerdict &verdict, RowFacts &facts) const
{
    if (!draft.stage)
        return {};
    PEIYU_TRY(stages, (presentOf<PoolStageRepository, PoolStage>(m_context.connection, firm)));
    facts.stageNow = currentOf(stages, m_context.today);
    if (facts.stageNow && facts.stageNow->stage == *draft.stage)
        return {};
    if (*draft.stage == Stage::Exited) {
        verdict.warn(ImportField::Stage,
                     Text::tr("退库要写明原因和日期，未办理，请在企业档案中办理"));
        return {};
    }
    if (facts.stageNow && facts.stageNow->stage == Stage::Exited) {
        verdict.warn(ImportField::Stage,
                     Text::tr("这家企业 %1 已退库，培育阶段不改；重新入库请在企业档案中办理")
                         .arg(dateText(facts.stageNow->span.from)));
        return {};
    }
    facts.stage = draft.stage;
    verdict.change(ImportField::Stage,
                   facts.stageNow ? stageText(facts.stageNow->stage) : QString(),
                   stageText(*draft.stage));
    return {};
}

Result<> FirmFactPlanner::planTitle(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                                    RowVerdict &verdict, RowFacts &facts) const
{
    if (!draft.tier || draft.recognizedFrom.isNull())
        return {};
    Recognition title;
    title.tier = *draft.tier;
    title.from = draft.recognizedFrom;
    title.until = draft.recognizedUntil;
    title.batch = draft.batch;
    title.document = draft.document;
    const auto checked = checkedRecognition(title);
    if (!checked) {
        verdict.takeError(checked.error());
        return {};
    }
    PEIYU_TRY(titles, (presentOf<RecognitionRepository, Recognition>(m_context.connection, firm)));
    for (const Recognition &other : titles) {
        if (other.tier != title.tier || other.from != title.from)
            continue;
        if (const Recognition merged =
                completedTitle(other, *checked, draft.recognizedUntil.isValid(), verdict);
            RecognitionRepository::fields(merged) != RecognitionRepository::fields(other))
            facts.title = merged;
        return {};
    }
    if (verdict.tells) {
        QStringList words = {
            tierText(title.tier),
            Text::tr("%1 至 %2").arg(dateText(checked->from), dateText(checked->until))};
        words += QStringList{title.batch, title.document};
        words.removeAll(QString());
        verdict.change(Text::tr("认定"), {}, words.join(u'，'));
    }
    facts.title = *checked;
    return {};
}

Result<> FirmFactPlanner::planPeople(const EnterpriseRowDraft &draft, const EnterpriseId &firm,
                                     RowVerdict &verdict, RowFacts &facts) const
{
    if (!draft.has(ImportField::Specialist) && !draft.has(ImportField::Leader))
        return {};
    PEIYU_TRY(present, (presentOf<AssignmentRepository, Assignment>(m_context.connection, firm)));
    const auto planOne = [&](ImportField field, Duty duty, const QString &name, QString &to) {
        if (!draft.has(field))
            return;
        const SpecialistId person = m_people.named(duty, name);
        const bool fresh = m_context.request.enterPeople && m_people.isNew(duty, name);
        if (person.isEmpty() && !fresh) {
            verdict.warn(field, m_people.unknownText(duty, name));
            return;
        }
        const DutyStep step = planDuty(present, duty, person, {m_context.today, {}});
        if (step.outcome == DutyOutcome::Unchanged)
            return;
        const QString before = step.other ? m_people.nameOf(step.other->specialist) : QString();
        if (step.outcome == DutyOutcome::Refused) {
            verdict.warn(field, Text::tr("与%1，未配备").arg(overlapText(*step.other, before)));
            return;
        }
        verdict.change(field, before, fresh ? Text::tr("%1（新登记）").arg(name) : name);
        to = name;
    };
    planOne(ImportField::Specialist, Duty::Specialist, draft.specialist, facts.specialist);
    planOne(ImportField::Leader, Duty::Leader, draft.leader, facts.leader);
    return {};
}

Result<> FirmFactPlanner::planKeeper(const EnterpriseId &firm, RowVerdict &verdict,
                                     RowFacts &facts) const
{
    if (!m_context.request.mine || !m_context.job)
        return {};
    const SpecialistId &person = m_context.job->actor.specialist;
    PEIYU_TRY(present, (presentOf<AssignmentRepository, Assignment>(m_context.connection, firm)));
    // Also one who is coming stands against it: what another serves is the office's to say.
    if (planDuty(present, Duty::Specialist, person, {m_context.today, {}}).outcome !=
        DutyOutcome::New)
        return {};
    if (!firm.isEmpty()) {
        PEIYU_TRY(left, leftPoolSentence(m_context.connection, firm, m_context.today));
        if (left)
            return {};
    }
    verdict.change(ImportField::Specialist, {}, m_people.nameOf(person));
    verdict.row.mine = true;
    facts.keeper = person;
    return {};
}

Result<> FirmFactPlanner::enterStage(UnitOfWork &unit, const EnterpriseId &firm, Stage stage,
                                     const std::optional<PoolStage> &now) const
{
    PoolStage next;
    next.enterprise = firm;
    next.stage = stage;
    if (now && now->span.from == m_context.today) { // none lasts no day
        next.span = now->span;
        return PoolStageRepository::apply(unit, now->id, ChangeOp::Update,
                                          PoolStageRepository::fields(next));
    }
    if (now) {
        PoolStage ended = *now;
        ended.span.until = m_context.today;
        PEIYU_CHECK(PoolStageRepository::apply(unit, ended.id, ChangeOp::Update,
                                               PoolStageRepository::fields(ended)));
        next.span.from = m_context.today;
    }
    return PoolStageRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                      PoolStageRepository::fields(next));
}

} // namespace peiyu
