#include "services/importengine.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/residencerepository.h"
#include "repositories/specialistrepository.h"
#include "services/enterpriserules.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportEngine)
};

void note(RowPlan &plan, std::optional<ImportField> field, IssueSeverity severity,
          const QString &text)
{
    plan.issues.append(RowIssue{field, text, severity});
}

void change(RowPlan &plan, const QString &label, const QString &before, const QString &after)
{
    plan.row.changes.append(FieldChange{label, before, after});
}

struct DraftText
{
    ImportField field;
    QString EnterpriseRowDraft::*from;
    QString Enterprise::*to;
};

const DraftText draftTexts[] = {
    {ImportField::Name, &EnterpriseRowDraft::name, &Enterprise::name},
    {ImportField::ShortName, &EnterpriseRowDraft::shortName, &Enterprise::shortName},
    {ImportField::CreditCode, &EnterpriseRowDraft::creditCode, &Enterprise::creditCode},
    {ImportField::RegistrationNo, &EnterpriseRowDraft::registrationNo, &Enterprise::registrationNo},
    {ImportField::FormerNames, &EnterpriseRowDraft::formerNames, &Enterprise::formerNames},
    {ImportField::Industry, &EnterpriseRowDraft::industry, &Enterprise::industry},
    {ImportField::Chain, &EnterpriseRowDraft::chain, &Enterprise::chain},
    {ImportField::Address, &EnterpriseRowDraft::address, &Enterprise::address},
    {ImportField::Contact, &EnterpriseRowDraft::contact, &Enterprise::contact},
    {ImportField::Phone, &EnterpriseRowDraft::phone, &Enterprise::phone},
    {ImportField::Note, &EnterpriseRowDraft::note, &Enterprise::note},
};

template <class T> std::optional<T> currentOf(const QVector<T> &dated, QDate day)
{
    for (const T &one : dated) {
        if (one.span.contains(day))
            return one;
    }
    return std::nullopt;
}

bool hasSeverity(const RowPlan &plan, IssueSeverity severity)
{
    return std::any_of(plan.issues.begin(), plan.issues.end(),
                       [&](const RowIssue &issue) { return issue.severity == severity; });
}

/// A new firm known by its old number alone is taken in, and named.
void noteOldNumber(RowPlan &plan)
{
    const bool told =
        std::any_of(plan.issues.begin(), plan.issues.end(),
                    [](const RowIssue &issue) { return issue.field == ImportField::CreditCode; });
    if (plan.enterprise.creditCode.isEmpty() && !plan.enterprise.registrationNo.isEmpty() && !told)
        note(plan, ImportField::CreditCode, IssueSeverity::Warning,
             Text::tr("只有注册号 %1，没有统一社会信用代码，请补上")
                 .arg(plan.enterprise.registrationNo));
}

QString joined(const RowPlan &plan)
{
    QStringList texts;
    for (const RowIssue &issue : plan.issues)
        texts.append(issue.text);
    return texts.join(QStringLiteral("；"));
}

void settle(RowPlan &plan, bool accepted)
{
    plan.row.hasWarning = hasSeverity(plan, IssueSeverity::Warning);
    plan.row.reason = joined(plan);
    if (hasSeverity(plan, IssueSeverity::Error))
        plan.row.outcome = RowOutcome::Rejected;
    else if (plan.row.outcome != RowOutcome::Duplicate &&
             hasSeverity(plan, IssueSeverity::Pending) && !accepted)
        plan.row.outcome = RowOutcome::Pending;
    if (plan.row.reason.isEmpty() && plan.row.outcome == RowOutcome::Updated)
        plan.row.reason = Text::tr("%n 项变更", "", static_cast<int>(plan.row.changes.size()));
}

} // namespace

Result<ImportEngine> ImportEngine::prepare(const Connection &connection, const QString &district,
                                           QDate today)
{
    ImportEngine engine(connection);
    PEIYU_TRY(places, PlaceDirectory::load(connection));
    engine.m_places = places;
    PEIYU_TRY(home, engine.m_places.district(district));
    engine.m_defaultDistrict = home;
    PEIYU_TRY(people, SpecialistRepository::all(connection));
    engine.m_people = people;
    engine.m_today = today;
    return engine;
}

bool ImportEngine::isDuplicate(const EnterpriseRowDraft &draft, RowPlan &plan)
{
    const QString &name = plan.foldedName;
    int earlier = 0;
    if (!draft.creditCode.isEmpty())
        earlier = m_codes.value(draft.creditCode);
    else if (!draft.registrationNo.isEmpty())
        earlier = m_numbers.value(draft.registrationNo);
    if (earlier == 0 && draft.creditCode.isEmpty() && draft.registrationNo.isEmpty())
        earlier = m_names.value(name);
    if (earlier > 0) {
        note(plan, std::nullopt, IssueSeverity::Warning,
             Text::tr("与第 %1 行是同一家企业，取第 %1 行").arg(earlier));
        return true;
    }
    if (!draft.creditCode.isEmpty())
        m_codes.insert(draft.creditCode, draft.row);
    if (!draft.registrationNo.isEmpty())
        m_numbers.insert(draft.registrationNo, draft.row);
    if (const int alike = m_names.value(name); alike > 0)
        note(plan, ImportField::Name, IssueSeverity::Pending,
             Text::tr("与第 %1 行同名而代码不同，确是另一家请勾选").arg(alike));
    else
        m_names.insert(name, draft.row);
    return false;
}

Result<std::optional<Enterprise>> ImportEngine::existing(const EnterpriseRowDraft &draft,
                                                         RowPlan &plan)
{
    if (!draft.creditCode.isEmpty()) {
        PEIYU_TRY(byCode, EnterpriseRepository::findByCreditCode(*m_connection, draft.creditCode));
        if (byCode)
            return byCode;
    }
    if (!draft.registrationNo.isEmpty()) {
        PEIYU_TRY(byNumber,
                  EnterpriseRepository::findByRegistrationNo(*m_connection, draft.registrationNo));
        if (byNumber && (draft.creditCode.isEmpty() || byNumber->creditCode.isEmpty()))
            return byNumber;
    }
    // An earlier row of this file has the name: the person is asked already, and a dry run, which
    // has not written that row, must say the same.
    if (m_names.value(plan.foldedName) != draft.row)
        return std::optional<Enterprise>();
    PEIYU_TRY(alike, EnterpriseRepository::findByFoldedName(*m_connection, plan.foldedName));
    if (alike.isEmpty())
        return std::optional<Enterprise>();
    if (alike.size() == 1 && (draft.creditCode.isEmpty() || alike.first().creditCode.isEmpty())) {
        if (alike.first().name != draft.name)
            note(plan, ImportField::Name, IssueSeverity::Pending,
                 Text::tr("与库内“%1”名称相近，是同一家请勾选").arg(alike.first().name));
        return std::optional(alike.first());
    }
    note(plan, ImportField::Name, IssueSeverity::Pending,
         Text::tr("库内已有同名企业“%1”（代码 %2），确是另一家请勾选")
             .arg(alike.first().name, alike.first().creditCode));
    return std::optional<Enterprise>();
}

Result<> ImportEngine::placeRow(const EnterpriseRowDraft &draft, bool accept, RowPlan &plan)
{
    // A list that names no district moves nobody.
    plan.district = plan.residence ? plan.residence->district : m_defaultDistrict;
    if (draft.has(ImportField::District)) {
        const auto named = m_places.district(draft.district);
        if (!named) {
            note(plan, ImportField::District, IssueSeverity::Error, named.error().text);
            return {};
        }
        plan.district = *named;
    }
    if (draft.has(ImportField::Town)) {
        const AreaAnswer town = m_places.area(plan.district, AreaKind::Town, draft.town);
        plan.town = town.id;
        if (town.id.isEmpty() && !town.proposal.isEmpty() && accept) {
            plan.town = m_places.area(plan.district, AreaKind::Town, town.proposal).id;
            note(plan, ImportField::Town, IssueSeverity::Warning,
                 Text::tr("镇街“%1”不在名录，已采用“%2”").arg(draft.town, town.proposal));
        } else if (town.id.isEmpty()) {
            // An unknown town never holds a firm back: it stays empty and is named.
            plan.row.townProposal = town.proposal;
            note(plan, ImportField::Town, IssueSeverity::Warning,
                 town.proposal.isEmpty() ? Text::tr("镇街“%1”不在名录，已留空").arg(draft.town)
                                         : Text::tr("镇街“%1”不在名录，已留空；是否为“%2”")
                                               .arg(draft.town, town.proposal));
        }
    }
    if (draft.has(ImportField::Park))
        plan.park = draft.park;
    return {};
}

Result<> ImportEngine::fillFields(const EnterpriseRowDraft &draft,
                                  const std::optional<Enterprise> &present, bool confirmed,
                                  RowPlan &plan)
{
    Enterprise after = present.value_or(Enterprise{});
    for (const DraftText &text : draftTexts) {
        if (draft.has(text.field))
            after.*text.to = draft.*text.from;
    }
    const bool keepsConfirmed = present && present->codeState == CodeState::Confirmed &&
                                present->creditCode == after.creditCode;
    auto normal = normalizedEnterprise(after, confirmed || keepsConfirmed);
    if (!normal) {
        note(plan, std::nullopt, IssueSeverity::Error, normal.error().text);
        return {};
    }
    plan.enterprise = *normal;
    plan.isNew = !present;
    if (!present) {
        noteOldNumber(plan);
        return {};
    }
    for (const DraftText &text : draftTexts) {
        const QString before = (*present).*text.to;
        const QString now = plan.enterprise.*text.to;
        if (before != now)
            change(plan, importFieldText(text.field), before, now);
    }
    plan.fieldsChange =
        !plan.row.changes.isEmpty() || present->codeState != plan.enterprise.codeState;
    return {};
}

void ImportEngine::planPlace(RowPlan &plan)
{
    if (plan.isNew)
        return;
    const QString parkNow = plan.residence ? m_places.areaName(plan.residence->park) : QString();
    if (plan.residence) {
        if (plan.town.isEmpty() && plan.residence->district == plan.district)
            plan.town = plan.residence->town;
        if (plan.residence->district != plan.district)
            change(plan, importFieldText(ImportField::District),
                   m_places.districtName(plan.residence->district),
                   m_places.districtName(plan.district));
        if (plan.residence->town != plan.town)
            change(plan, importFieldText(ImportField::Town),
                   m_places.areaName(plan.residence->town), m_places.areaName(plan.town));
    }
    if (!plan.park.isEmpty() && plan.park != parkNow)
        change(plan, importFieldText(ImportField::Park), parkNow, plan.park);
    plan.placeChanges = !plan.residence || plan.residence->district != plan.district ||
                        plan.residence->town != plan.town ||
                        (!plan.park.isEmpty() && plan.park != parkNow);
}

Result<> ImportEngine::planDatedFacts(const EnterpriseRowDraft &draft, RowPlan &plan)
{
    if (draft.stage) {
        QVector<PoolStage> stages;
        if (!plan.isNew) {
            PEIYU_TRY(found, PoolStageRepository::ofEnterprise(*m_connection, plan.enterprise.id));
            stages = found;
        }
        plan.stageNow = currentOf(stages, m_today);
        if (*draft.stage == Stage::Exited &&
            (!plan.stageNow || plan.stageNow->stage != Stage::Exited)) {
            note(plan, ImportField::Stage, IssueSeverity::Warning,
                 Text::tr("退库要写明原因和日期，未办理，请在企业档案中办理"));
        } else if (!plan.stageNow || plan.stageNow->stage != *draft.stage) {
            plan.stage = draft.stage;
            if (!plan.isNew)
                change(plan, importFieldText(ImportField::Stage),
                       plan.stageNow ? stageText(plan.stageNow->stage) : QString(),
                       stageText(*draft.stage));
        }
    }
    if (!draft.tier || draft.recognizedFrom.isNull())
        return {};
    Recognition title;
    title.tier = *draft.tier;
    title.from = draft.recognizedFrom;
    title.until =
        draft.recognizedUntil.isNull() ? defaultRecognitionEnd(title.from) : draft.recognizedUntil;
    title.batch = draft.batch;
    title.document = draft.document;
    if (!plan.isNew) {
        PEIYU_TRY(titles, RecognitionRepository::ofEnterprise(*m_connection, plan.enterprise.id));
        for (const Recognition &other : titles) {
            if (other.tier == title.tier && other.from == title.from)
                return {};
        }
        change(plan, Text::tr("认定"), {},
               Text::tr("%1，%2 起").arg(tierText(title.tier), dateText(title.from)));
    }
    plan.title = title;
    return {};
}

SpecialistId ImportEngine::personNamed(Duty duty, const QString &name) const
{
    for (const Specialist &person : m_people) {
        if (person.duty == duty && person.active && person.name == name)
            return person.id;
    }
    return {};
}

Result<> ImportEngine::planPeople(const EnterpriseRowDraft &draft, RowPlan &plan)
{
    QVector<Assignment> present;
    if (!plan.isNew) {
        PEIYU_TRY(found, AssignmentRepository::ofEnterprise(*m_connection, plan.enterprise.id));
        present = found;
    }
    const auto planOne = [&](ImportField field, Duty duty, const QString &name, SpecialistId &to) {
        if (!draft.has(field))
            return;
        const SpecialistId person = personNamed(duty, name);
        if (person.isEmpty()) {
            note(plan, field, IssueSeverity::Warning,
                 Text::tr("没有在岗的%1“%2”，未配备；请先登记此人").arg(dutyText(duty), name));
            return;
        }
        for (const Assignment &one : present) {
            if (one.duty == duty && one.span.contains(m_today)) {
                if (one.specialist == person)
                    return;
                const auto before =
                    std::find_if(m_people.begin(), m_people.end(), [&](const Specialist &other) {
                        return other.id == one.specialist;
                    });
                change(plan, importFieldText(field),
                       before == m_people.end() ? QString() : before->name, name);
                to = person;
                return;
            }
        }
        if (!plan.isNew)
            change(plan, importFieldText(field), {}, name);
        to = person;
    };
    planOne(ImportField::Specialist, Duty::Specialist, draft.specialist, plan.specialist);
    planOne(ImportField::Leader, Duty::Leader, draft.leader, plan.leader);
    return {};
}

Result<RowPlan> ImportEngine::plan(const ParsedRow &parsed, bool confirmed, bool accept)
{
    const EnterpriseRowDraft &draft = parsed.draft;
    RowPlan plan;
    plan.issues = parsed.issues;
    plan.row.row = draft.row;
    plan.row.name = draft.name;
    plan.row.creditCode = draft.creditCode;
    plan.row.town = draft.town;
    const bool accepted = confirmed || accept;
    if (hasSeverity(plan, IssueSeverity::Error)) {
        settle(plan, accepted);
        return plan;
    }
    plan.foldedName = foldedName(draft.name);
    if (isDuplicate(draft, plan)) {
        plan.row.outcome = RowOutcome::Duplicate;
        settle(plan, accepted);
        return plan;
    }
    PEIYU_TRY(present, existing(draft, plan));
    if (present) {
        PEIYU_TRY(stays, ResidenceRepository::ofEnterprise(*m_connection, present->id));
        plan.residence = currentOf(stays, m_today);
    }
    PEIYU_CHECK(placeRow(draft, accepted, plan));
    PEIYU_CHECK(fillFields(draft, present, confirmed, plan));
    if (!hasSeverity(plan, IssueSeverity::Error)) {
        planPlace(plan);
        PEIYU_CHECK(planDatedFacts(draft, plan));
        PEIYU_CHECK(planPeople(draft, plan));
    }
    if (plan.isNew)
        plan.row.outcome = RowOutcome::Added;
    else
        plan.row.outcome = plan.row.changes.isEmpty() && !plan.fieldsChange ? RowOutcome::Unchanged
                                                                            : RowOutcome::Updated;
    settle(plan, accepted);
    return plan;
}

Result<> ImportEngine::enterStage(UnitOfWork &unit, const EnterpriseId &id, Stage stage,
                                  const std::optional<PoolStage> &now) const
{
    PoolStage next;
    next.enterprise = id;
    next.stage = stage;
    if (now && now->span.from == m_today) { // none lasts no day
        next.span = now->span;
        return PoolStageRepository::apply(unit, now->id, ChangeOp::Update,
                                          PoolStageRepository::fields(next));
    }
    if (now) {
        PoolStage ended = *now;
        ended.span.until = m_today;
        PEIYU_CHECK(PoolStageRepository::apply(unit, ended.id, ChangeOp::Update,
                                               PoolStageRepository::fields(ended)));
        next.span.from = m_today;
    }
    return PoolStageRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                      PoolStageRepository::fields(next));
}

Result<> ImportEngine::write(UnitOfWork &unit, const RowPlan &plan)
{
    EnterpriseId id = plan.enterprise.id;
    if (plan.isNew) {
        id = EnterpriseId(newUuid());
        PEIYU_CHECK(EnterpriseRepository::apply(unit, id, ChangeOp::Insert,
                                                EnterpriseRepository::fields(plan.enterprise)));
    } else if (plan.fieldsChange) {
        PEIYU_CHECK(EnterpriseRepository::apply(unit, id, ChangeOp::Update,
                                                EnterpriseRepository::fields(plan.enterprise)));
    }
    if (plan.isNew || plan.placeChanges) {
        Residence stay;
        stay.enterprise = id;
        stay.district = plan.district;
        stay.town = plan.town;
        if (!plan.park.isEmpty()) {
            PEIYU_TRY(park, m_places.parkFor(unit, plan.district, plan.park));
            stay.park = park;
        } else if (plan.residence && plan.residence->district == plan.district) {
            stay.park = plan.residence->park;
        }
        // A stay that began today is corrected: none lasts no day.
        const bool moved = plan.residence && plan.residence->district != plan.district &&
                           plan.residence->span.from != m_today;
        if (moved) {
            Residence ended = *plan.residence;
            ended.span.until = m_today;
            PEIYU_CHECK(ResidenceRepository::apply(unit, ended.id, ChangeOp::Update,
                                                   ResidenceRepository::fields(ended)));
            stay.span.from = m_today;
        } else if (plan.residence) {
            stay.span = plan.residence->span;
        }
        const bool fresh = moved || !plan.residence;
        PEIYU_CHECK(ResidenceRepository::apply(unit, fresh ? newUuid() : plan.residence->id,
                                               fresh ? ChangeOp::Insert : ChangeOp::Update,
                                               ResidenceRepository::fields(stay)));
    }
    if (plan.stage)
        PEIYU_CHECK(enterStage(unit, id, *plan.stage, plan.stageNow));
    if (plan.title) {
        Recognition title = *plan.title;
        title.enterprise = id;
        PEIYU_CHECK(RecognitionRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                                 RecognitionRepository::fields(title)));
    }
    if (!plan.specialist.isEmpty())
        PEIYU_CHECK(placeDuty(unit, id, Duty::Specialist, plan.specialist, m_today, {}));
    if (!plan.leader.isEmpty())
        PEIYU_CHECK(placeDuty(unit, id, Duty::Leader, plan.leader, m_today, {}));
    return {};
}

} // namespace peiyu
