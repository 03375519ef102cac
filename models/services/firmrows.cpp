#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "foundation/uuidv7.h"
#include "reference/industries.h"
#include "repositories/enterpriserepository.h"
#include "repositories/residencerepository.h"
#include "services/enterpriserules.h"
#include "services/firmfacts.h"
#include "services/firmidentity.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmRows)
};

struct DraftText
{
    ImportField field;
    QString EnterpriseRowDraft::*from;
    QString Enterprise::*to;
    bool mayBeCleared = true; ///< by an empty cell, where that was asked for
};

constexpr DraftText draftTexts[] = {
    {ImportField::Name, &EnterpriseRowDraft::name, &Enterprise::name, false},
    {ImportField::ShortName, &EnterpriseRowDraft::shortName, &Enterprise::shortName},
    {ImportField::CreditCode, &EnterpriseRowDraft::creditCode, &Enterprise::creditCode, false},
    {ImportField::RegistrationNo, &EnterpriseRowDraft::registrationNo, &Enterprise::registrationNo,
     false},
    {ImportField::FormerNames, &EnterpriseRowDraft::formerNames, &Enterprise::formerNames},
    {ImportField::Industry, &EnterpriseRowDraft::industry, &Enterprise::industry},
    {ImportField::Chain, &EnterpriseRowDraft::chain, &Enterprise::chain},
    {ImportField::MainProduct, &EnterpriseRowDraft::mainProduct, &Enterprise::mainProduct},
    {ImportField::LegalPerson, &EnterpriseRowDraft::legalPerson, &Enterprise::legalPerson},
    {ImportField::Capital, &EnterpriseRowDraft::capital, &Enterprise::capital},
    {ImportField::CapitalCurrency, &EnterpriseRowDraft::capitalCurrency,
     &Enterprise::capitalCurrency, false},
    {ImportField::Address, &EnterpriseRowDraft::address, &Enterprise::address},
    {ImportField::Contact, &EnterpriseRowDraft::contact, &Enterprise::contact},
    {ImportField::Phone, &EnterpriseRowDraft::phone, &Enterprise::phone},
    {ImportField::Tags, &EnterpriseRowDraft::tags, &Enterprise::tags},
    {ImportField::Note, &EnterpriseRowDraft::note, &Enterprise::note},
};

QString sizeText(const Enterprise &firm)
{
    return firm.sizeClass ? sizeClassText(*firm.sizeClass) : QString();
}

QString yesNoText(bool yes)
{
    return yes ? Text::tr("是") : Text::tr("否");
}

QString foundedText(const Enterprise &firm)
{
    return firm.foundedOn.isNull() ? QString() : dateText(firm.foundedOn);
}

/// A new firm known by its old number alone is taken in, and named.
void noteOldNumber(const Enterprise &firm, RowVerdict &verdict)
{
    const QString field = importFieldKey(ImportField::CreditCode);
    const bool told = std::any_of(verdict.issues.begin(), verdict.issues.end(),
                                  [&](const ImportIssue &issue) { return issue.field == field; });
    if (firm.creditCode.isEmpty() && !firm.registrationNo.isEmpty() && !told)
        verdict.warn(
            ImportField::CreditCode,
            Text::tr("只有注册号 %1，没有统一社会信用代码，请补上").arg(firm.registrationNo));
}

/// What a row means for the firm itself and its place.
struct FirmPlan
{
    std::optional<Enterprise> present;
    Enterprise firm;
    bool fieldsChange = false;
    DistrictId district;
    AreaId town;
    QString park;
    std::optional<Residence> residence; ///< of a firm that is here
    bool placeChanges = false;
    RowFacts facts;
    bool isNew() const { return !present; }
};

class FirmRows final : public RowEngine
{
public:
    static Result<std::unique_ptr<RowEngine>> make(const RowEngineContext &context)
    {
        PEIYU_TRY(identity, FirmIdentity::load(context));
        PEIYU_TRY(facts, FirmFactPlanner::load(context));
        PEIYU_TRY(places, PlaceDirectory::load(context.connection));
        PEIYU_TRY(home, places.district(context.request.district));
        return std::unique_ptr<RowEngine>(
            new FirmRows(context, std::move(identity), std::move(facts), std::move(places), home));
    }

    Result<RowVerdict> plan(const TableRow &row, const RowAnswer &answer) override
    {
        PEIYU_TRY(verdict, judge(row, answer));
        m_identity.settle(verdict.row);
        return verdict;
    }
    Result<> write(UnitOfWork &unit) override;

private:
    Result<RowVerdict> judge(const TableRow &row, const RowAnswer &answer);
    FirmRows(const RowEngineContext &context, FirmIdentity identity, FirmFactPlanner facts,
             PlaceDirectory places, DistrictId home)
        : m_context(context),
          m_parser(context.words, context.mapping, context.dates1904),
          m_identity(std::move(identity)),
          m_facts(std::move(facts)),
          m_places(std::move(places)),
          m_home(std::move(home))
    {
    }

    bool clears(ImportField field, const TableRow &row) const
    {
        const int column = m_context.mapping.column(field);
        return m_context.request.emptyCells == EmptyCells::Clear && column >= 0 &&
               column < m_context.fileColumns && isBlankCell(row.cell(column));
    }
    Result<> planPlace(const EnterpriseRowDraft &draft, const TableRow &row, bool accept,
                       RowVerdict &verdict);
    void planTown(const EnterpriseRowDraft &draft, bool accept, RowVerdict &verdict);
    void comparePlace(RowVerdict &verdict);
    void tellPlace(RowVerdict &verdict) const;
    void planFields(const EnterpriseRowDraft &draft, const std::optional<MatchedFirm> &match,
                    const TableRow &row, bool confirmed, RowVerdict &verdict);
    void readIndustry(RowVerdict &verdict, QString &industry) const;
    void compareFields(RowVerdict &verdict);
    Result<> writePlace(UnitOfWork &unit, const EnterpriseId &id);

    RowEngineContext m_context;
    EnterpriseRowParser m_parser;
    FirmIdentity m_identity;
    FirmFactPlanner m_facts;
    PlaceDirectory m_places;
    DistrictId m_home;
    FirmPlan m_plan;
};

void FirmRows::planTown(const EnterpriseRowDraft &draft, bool accept, RowVerdict &verdict)
{
    const AreaAnswer town = m_places.area(m_plan.district, AreaKind::Town, draft.town);
    m_plan.town = town.id;
    if (!town.id.isEmpty())
        return;
    if (!town.proposal.isEmpty() && accept) {
        m_plan.town = m_places.area(m_plan.district, AreaKind::Town, town.proposal).id;
        verdict.warn(ImportField::Town,
                     Text::tr("镇街“%1”不在名录，已采用“%2”").arg(draft.town, town.proposal));
        return;
    }
    // An unknown town never holds a firm back: it stays as it was and is named.
    const bool keeps = m_plan.residence && m_plan.residence->district == m_plan.district &&
                       !m_plan.residence->town.isEmpty();
    const QString rest = keeps ? Text::tr("原镇街不改") : Text::tr("已留空");
    verdict.row.townProposal = town.proposal;
    verdict.warn(
        ImportField::Town,
        town.proposal.isEmpty()
            ? Text::tr("镇街“%1”不在名录，%2").arg(draft.town, rest)
            : Text::tr("镇街“%1”不在名录，%2；是否为“%3”").arg(draft.town, rest, town.proposal));
}

Result<> FirmRows::planPlace(const EnterpriseRowDraft &draft, const TableRow &row, bool accept,
                             RowVerdict &verdict)
{
    if (m_plan.present) {
        PEIYU_TRY(stays,
                  ResidenceRepository::ofEnterprise(m_context.connection, m_plan.present->id));
        m_plan.residence = currentOf(stays, m_context.today);
        if (!m_plan.residence && !stays.isEmpty()) {
            // A list brings nobody back: coming back has a day and a reason of its own.
            verdict.warn(ImportField::District,
                         Text::tr("这家企业已于 %1 离开，所在地不改；确已回来请在企业档案中办理")
                             .arg(dateText(stays.last().span.until)));
            return {};
        }
    }
    // A list that names no district moves nobody.
    m_plan.district = m_plan.residence ? m_plan.residence->district : m_home;
    if (draft.has(ImportField::District)) {
        const auto named = m_places.district(draft.district);
        if (!named) {
            verdict.refuse(ImportField::District, named.error().text);
            return {};
        }
        m_plan.district = *named;
    }
    const bool stays = m_plan.residence && m_plan.residence->district == m_plan.district;
    if (draft.has(ImportField::Town))
        planTown(draft, accept, verdict);
    if (m_plan.town.isEmpty() && stays && !clears(ImportField::Town, row))
        m_plan.town = m_plan.residence->town;
    if (draft.has(ImportField::Park))
        m_plan.park = draft.park;
    else if (stays && !clears(ImportField::Park, row))
        m_plan.park = m_places.areaName(m_plan.residence->park);
    if (m_plan.present)
        comparePlace(verdict);
    else if (verdict.tells)
        tellPlace(verdict);
    return {};
}

void FirmRows::tellPlace(RowVerdict &verdict) const
{
    verdict.change(ImportField::District, {}, m_places.districtName(m_plan.district));
    if (!m_plan.town.isEmpty())
        verdict.change(ImportField::Town, {}, m_places.areaName(m_plan.town));
    if (!m_plan.park.isEmpty())
        verdict.change(ImportField::Park, {}, m_plan.park);
}

void FirmRows::comparePlace(RowVerdict &verdict)
{
    const Residence before = m_plan.residence.value_or(Residence{});
    const QString parkBefore = m_places.areaName(before.park);
    const bool moves = before.district != m_plan.district;
    const bool parkChanges = m_plan.park != parkBefore && !(moves && m_plan.park.isEmpty());
    if (m_plan.residence) {
        if (moves)
            verdict.change(ImportField::District, m_places.districtName(before.district),
                           m_places.districtName(m_plan.district));
        if (before.town != m_plan.town)
            verdict.change(ImportField::Town, m_places.areaName(before.town),
                           m_places.areaName(m_plan.town));
    }
    if (parkChanges)
        verdict.change(ImportField::Park, parkBefore, m_plan.park);
    m_plan.placeChanges = !m_plan.residence || moves || before.town != m_plan.town || parkChanges;
}

void FirmRows::readIndustry(RowVerdict &verdict, QString &industry) const
{
    const IndustryAnswer known = industryFromWords(industry);
    if (!known.choices.isEmpty()) {
        verdict.warn(
            ImportField::Industry,
            Text::tr("行业“%1”是 2011 年版的名称，2017 年版分成了%2，照原文记下；请改成其中一个")
                .arg(industry, known.choices));
    } else if (known.name.isEmpty()) {
        verdict.warn(
            ImportField::Industry,
            Text::tr("不认识的行业“%1”，照原文记下；请改成国民经济行业大类的名称").arg(industry));
    } else if (known.translated) {
        verdict.warn(ImportField::Industry,
                     Text::tr("行业“%1”已按 2017 年版记为“%2”").arg(industry, known.name));
        industry = known.name;
    }
}

void FirmRows::planFields(const EnterpriseRowDraft &draft, const std::optional<MatchedFirm> &match,
                          const TableRow &row, bool confirmed, RowVerdict &verdict)
{
    const Enterprise before = match ? match->firm : Enterprise{};
    Enterprise after = before;
    for (const DraftText &text : draftTexts) {
        const bool former = match && ((text.field == ImportField::Name && match->keepsName) ||
                                      (text.field == ImportField::CreditCode && match->keepsCode));
        if (draft.has(text.field) && !former)
            after.*text.to = draft.*text.from;
        else if (match && text.mayBeCleared && clears(text.field, row))
            (after.*text.to).clear();
    }
    if (draft.has(ImportField::Industry))
        readIndustry(verdict, after.industry);
    if (draft.has(ImportField::FoundedOn) || (match && clears(ImportField::FoundedOn, row)))
        after.foundedOn = draft.foundedOn;
    if (draft.has(ImportField::SizeClass) || (match && clears(ImportField::SizeClass, row)))
        after.sizeClass = draft.sizeClass;
    if (draft.has(ImportField::ChainLeader))
        after.chainLeader = draft.chainLeader;
    // A firm known by its code that bears another name now had the old one before.
    const bool renamed = match && foldedName(before.name) != foldedName(after.name);
    QStringList former = namesOf(after.formerNames);
    if (renamed && !former.contains(before.name)) {
        former.append(before.name);
        after.formerNames = joinedWords(former);
    }
    const bool keepsConfirmed =
        match && before.codeState == CodeState::Confirmed && before.creditCode == after.creditCode;
    const auto normal = normalizedEnterprise(after, confirmed || keepsConfirmed);
    if (!normal) {
        verdict.takeError(normal.error());
        return;
    }
    m_plan.firm = *normal;
    if (verdict.tells)
        compareFields(verdict);
    if (!match)
        noteOldNumber(m_plan.firm, verdict);
}

void FirmRows::compareFields(RowVerdict &verdict)
{
    const Enterprise before = m_plan.present.value_or(Enterprise{});
    const Enterprise &after = m_plan.firm;
    const auto compare = [&](ImportField field, const QString &was, const QString &is) {
        if (was != is)
            verdict.change(field, was, is);
    };
    for (const DraftText &text : draftTexts)
        compare(text.field, before.*text.to, after.*text.to);
    compare(ImportField::FoundedOn, foundedText(before), foundedText(after));
    compare(ImportField::SizeClass, sizeText(before), sizeText(after));
    compare(ImportField::ChainLeader, yesNoText(before.chainLeader), yesNoText(after.chainLeader));
    m_plan.fieldsChange = !verdict.row.changes.isEmpty() || before.codeState != after.codeState;
}

Result<RowVerdict> FirmRows::judge(const TableRow &row, const RowAnswer &answer)
{
    const ParsedRow parsed = m_parser.parse(row);
    const EnterpriseRowDraft &draft = parsed.draft;
    m_plan = FirmPlan{};
    RowVerdict verdict;
    verdict.row = rowOf(draft);
    if (parsed.empty) {
        verdict.fate = RowFate::Blank;
        return verdict;
    }
    verdict.take(parsed.issues);
    const QString folded = foldedName(draft.name);
    if (verdict.has(IssueSeverity::Error)) {
        verdict.settle(answer);
        return verdict;
    }
    if (m_identity.isDuplicate(draft, folded, verdict)) {
        verdict.row.outcome = RowOutcome::Duplicate;
        verdict.settle(answer);
        return verdict;
    }
    PEIYU_TRY(match, m_identity.match(draft, folded, verdict));
    if (verdict.row.outcome == RowOutcome::Duplicate) {
        verdict.settle(answer);
        return verdict;
    }
    if (match)
        m_plan.present = match->firm;
    if (match)
        verdict.firm = match->firm.id;
    if (match && m_context.request.appendOnly) {
        verdict.issues.clear();
        verdict.row.outcome = RowOutcome::Unchanged;
        verdict.row.reason = Text::tr("库内已有“%1”，追加方式不改动").arg(match->firm.name);
        return verdict;
    }
    verdict.row.isNew = !match;
    verdict.tells = match || answer.tellNew;
    planFields(draft, match, row, answer.confirmed, verdict);
    PEIYU_CHECK(planPlace(draft, row, answer.given(), verdict));
    if (!verdict.has(IssueSeverity::Error)) {
        const EnterpriseId id = m_plan.present ? m_plan.present->id : EnterpriseId();
        PEIYU_TRY(facts, m_facts.plan(draft, id, verdict));
        m_plan.facts = std::move(facts);
    }
    if (m_plan.isNew())
        verdict.row.outcome = RowOutcome::Added;
    else
        verdict.row.outcome = verdict.row.changes.isEmpty() && !m_plan.fieldsChange
                                  ? RowOutcome::Unchanged
                                  : RowOutcome::Updated;
    verdict.settle(answer);
    return verdict;
}

Result<> FirmRows::writePlace(UnitOfWork &unit, const EnterpriseId &id)
{
    Residence stay;
    stay.enterprise = id;
    stay.district = m_plan.district;
    stay.town = m_plan.town;
    if (!m_plan.park.isEmpty()) {
        PEIYU_TRY(park, m_places.parkFor(unit, m_plan.district, m_plan.park));
        stay.park = park;
    }
    // A stay that began today is corrected: none lasts no day.
    const std::optional<Residence> &now = m_plan.residence;
    const bool moved = now && now->district != m_plan.district && now->span.from != m_context.today;
    if (moved) {
        Residence ended = *now;
        ended.span.until = m_context.today;
        PEIYU_CHECK(ResidenceRepository::apply(unit, ended.id, ChangeOp::Update,
                                               ResidenceRepository::fields(ended)));
        stay.span.from = m_context.today;
    } else if (now) {
        stay.span = now->span;
    }
    const bool fresh = moved || !now;
    return ResidenceRepository::apply(unit, fresh ? newUuid() : now->id,
                                      fresh ? ChangeOp::Insert : ChangeOp::Update,
                                      ResidenceRepository::fields(stay));
}

Result<> FirmRows::write(UnitOfWork &unit)
{
    EnterpriseId id = m_plan.firm.id;
    if (m_plan.isNew()) {
        id = EnterpriseId(newUuid());
        PEIYU_CHECK(EnterpriseRepository::apply(unit, id, ChangeOp::Insert,
                                                EnterpriseRepository::fields(m_plan.firm)));
    } else if (m_plan.fieldsChange) {
        PEIYU_CHECK(EnterpriseRepository::apply(unit, id, ChangeOp::Update,
                                                EnterpriseRepository::fields(m_plan.firm)));
    }
    if (m_plan.isNew() || m_plan.placeChanges)
        PEIYU_CHECK(writePlace(unit, id));
    return m_facts.write(unit, id, m_plan.facts);
}

} // namespace

Result<std::unique_ptr<RowEngine>> firmRowEngine(const RowEngineContext &context)
{
    return FirmRows::make(context);
}

} // namespace peiyu
