#include "domain/displaytext.h"
#include "domain/firmrecords.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "exchange/importwords.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/residencerepository.h"
#include "services/enterpriserules.h"
#include "services/firmfacts.h"
#include "services/firmfinder.h"
#include "services/importrows.h"
#include "services/listdistrict.h"
#include "services/recognitionservice.h"
#include "services/rowclaims.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TitleListRows)
};

/// A 复核 is due for titles that end in these days around the list.
constexpr int monthsBeforeList = 6;
constexpr int monthsAfterList = 9;

QString firmKey(const EnterpriseId &id)
{
    return QStringLiteral("firm ") + id.value();
}

QString nearKey(const EnterpriseId &id)
{
    return QStringLiteral("near ") + id.value();
}

/// A published batch list: firms of many districts, often without codes, all granted one title.
class TitleListRows final : public RowEngine
{
public:
    TitleListRows(const RowEngineContext &context, FirmFinder finder, PlaceDirectory places,
                  DistrictId home, Recognition title)
        : m_context(context),
          m_order(context.request.list),
          m_parser(context.words, context.mapping, context.dates1904),
          m_finder(std::move(finder)),
          m_places(std::move(places)),
          m_home(std::move(home)),
          m_title(std::move(title))
    {
    }

    Result<RowVerdict> plan(const TableRow &row, const RowAnswer &answer) override
    {
        PEIYU_TRY(verdict, judge(row, answer));
        verdict.firm = m_firm;
        m_claims.settle(verdict.row);
        return verdict;
    }
    Result<> write(UnitOfWork &unit) override;
    Result<> finish(ImportReport &report) override;

private:
    Result<RowVerdict> judge(const TableRow &row, const RowAnswer &answer);
    void compareOwnTitle(const TableRow &row, RowVerdict &verdict);
    int earlierRowOf(const EnterpriseId &firm) const;
    static bool sayRepeated(int earlier, RowVerdict &verdict);
    Result<> planKnown(const FirmAnswer &found, const EnterpriseRowDraft &draft,
                       RowVerdict &verdict);
    Result<> planMissing(const EnterpriseRowDraft &draft, const RowAnswer &answer,
                         RowVerdict &verdict);
    Result<bool> hasIt(const EnterpriseId &firm, RowVerdict &verdict);
    void fillTitle(const Recognition &present, RowVerdict &verdict);
    Result<> warnExited(const EnterpriseId &firm, RowVerdict &verdict) const;
    Result<> nameMissingHolders(ImportReport &report) const;
    Result<bool> isDue(const Recognition &title) const;
    QString grantText() const;

    RowEngineContext m_context;
    TitleListOrder m_order;
    EnterpriseRowParser m_parser;
    FirmFinder m_finder;
    PlaceDirectory m_places;
    DistrictId m_home;
    Recognition m_title;
    RowClaims m_claims;
    EnterpriseId m_firm; ///< of the row; empty: a new one
    std::optional<Enterprise> m_new;
    std::optional<Recognition> m_filled; ///< a title that is here, with what the list adds
    AreaId m_town;
    int m_rows = 0;
    int m_elsewhere = 0;
};

/// A row whose name is only near counts when it is confirmed: the exact name may stand further
/// down.
int TitleListRows::earlierRowOf(const EnterpriseId &firm) const
{
    const int exact = m_claims.rowOf(firmKey(firm));
    return exact > 0 ? exact : m_claims.rowOf(nearKey(firm));
}

bool TitleListRows::sayRepeated(int earlier, RowVerdict &verdict)
{
    if (earlier == 0)
        return false;
    verdict.warn(ImportField::Name, Text::tr("与第 %1 行是同一家企业，取第 %1 行").arg(earlier));
    verdict.row.outcome = RowOutcome::Duplicate;
    return true;
}

/// The list grants one title to all. What a row says of its own title is compared, never entered.
void TitleListRows::compareOwnTitle(const TableRow &row, RowVerdict &verdict)
{
    constexpr std::array own = {ImportField::Tier, ImportField::RecognizedFrom,
                                ImportField::RecognizedUntil};
    verdict.issues.removeIf([&](const ImportIssue &issue) {
        return std::any_of(own.begin(), own.end(),
                           [&](ImportField field) { return issue.field == importFieldKey(field); });
    });
    const auto cell = [&](ImportField field) { return row.cell(m_context.mapping.column(field)); };
    const QString words = tidyText(cell(ImportField::Tier).text);
    if (const TierReading said = readTierWords(words);
        !words.isEmpty() && (said.several || said.tier != m_title.tier))
        verdict.doubt(ImportField::Tier,
                      Text::tr("这一行的梯度是“%1”，名单登记的是%2，确要登记请勾选")
                          .arg(words, tierText(m_title.tier)));
    const auto compareDay = [&](ImportField field, QDate granted) {
        const QDate said = readDay(cell(field), m_context.dates1904).day;
        if (said.isValid() && said != granted)
            verdict.doubt(field,
                          Text::tr("这一行的%1是 %2，名单登记的是 %3，确要登记请勾选")
                              .arg(importFieldText(field), dateText(said), dateText(granted)));
    };
    compareDay(ImportField::RecognizedFrom, m_title.from);
    if (!m_order.nomination)
        compareDay(ImportField::RecognizedUntil, m_title.until);
}

QString TitleListRows::grantText() const
{
    return m_order.nomination
               ? Text::tr("%1（公示 %2）").arg(tierText(m_title.tier), dateText(m_title.from))
               : Text::tr("%1，%2 至 %3")
                     .arg(tierText(m_title.tier), dateText(m_title.from), dateText(m_title.until));
}

/// The title is here: what the list knows beside it is filled, or asked about where it differs.
void TitleListRows::fillTitle(const Recognition &present, RowVerdict &verdict)
{
    Recognition filled = completedTitle(present, m_title, m_order.until.isValid(), verdict);
    if (present.announcedOn.isNull() && m_title.announcedOn.isValid()) {
        filled.announcedOn = m_title.announcedOn;
        verdict.change(Text::tr("公告日期"), {}, dateText(m_title.announcedOn));
    }
    if (!verdict.row.changes.isEmpty())
        m_filled = filled;
}

Result<bool> TitleListRows::hasIt(const EnterpriseId &firm, RowVerdict &verdict)
{
    if (m_order.nomination) {
        PEIYU_TRY(present, RecordRepository<Nomination>::ofEnterprise(m_context.connection, firm));
        return std::any_of(present.begin(), present.end(), [&](const Nomination &other) {
            return other.tier == m_title.tier && other.on == m_title.from;
        });
    }
    PEIYU_TRY(present, RecognitionRepository::ofEnterprise(m_context.connection, firm));
    for (const Recognition &other : present) {
        if (other.tier != m_title.tier)
            continue;
        if (other.from == m_title.from) {
            fillTitle(other, verdict);
            return true;
        }
        if (!m_title.batch.isEmpty() && other.batch == m_title.batch)
            verdict.note(QString(), IssueSeverity::Pending,
                         Text::tr("同一批次（%1）的%2已登记，从 %3 起，日期不同，确是另一次请勾选")
                             .arg(other.batch, tierText(other.tier), dateText(other.from)));
    }
    return false;
}

Result<> TitleListRows::warnExited(const EnterpriseId &firm, RowVerdict &verdict) const
{
    PEIYU_TRY(stages, PoolStageRepository::ofEnterprise(m_context.connection, firm));
    const auto now = currentOf(stages, m_context.today);
    if (now && now->stage == Stage::Exited)
        verdict.warn(ImportField::Name,
                     Text::tr("这家企业 %1 已退库，请核对").arg(dateText(now->span.from)));
    return {};
}

Result<> TitleListRows::planKnown(const FirmAnswer &found, const EnterpriseRowDraft &draft,
                                  RowVerdict &verdict)
{
    verdict.row.name = found.name;
    if (sayRepeated(earlierRowOf(found.id), verdict))
        return {};
    m_claims.claim(found.how == FirmAnswer::How::Near ? nearKey(found.id) : firmKey(found.id));
    m_firm = found.id;
    if (found.how == FirmAnswer::How::Near)
        verdict.doubt(
            ImportField::Name,
            Text::tr("名单上是“%1”，与库内“%2”相近，是同一家请勾选").arg(draft.name, found.name));
    else if (found.how == FirmAnswer::How::Former)
        verdict.warn(ImportField::Name,
                     Text::tr("按曾用名“%1”认出“%2”").arg(draft.name, found.name));
    else if (toHalfWidth(draft.name) != toHalfWidth(found.name))
        verdict.warn(ImportField::Name,
                     Text::tr("名单上是“%1”，库内是“%2”").arg(draft.name, found.name));
    PEIYU_CHECK(warnExited(found.id, verdict));
    PEIYU_TRY(known, hasIt(found.id, verdict));
    verdict.row.outcome = known && !m_filled ? RowOutcome::Unchanged : RowOutcome::Updated;
    if (!known)
        verdict.change(m_order.nomination ? Text::tr("公示") : Text::tr("认定"), {}, grantText());
    else if (verdict.issues.isEmpty())
        verdict.row.reason = Text::tr("这项认定已登记");
    return {};
}

Result<> TitleListRows::planMissing(const EnterpriseRowDraft &draft, const RowAnswer &answer,
                                    RowVerdict &verdict)
{
    const QString name = toHalfWidth(tidyText(draft.name)).remove(u' ');
    if (sayRepeated(m_claims.rowOf(name), verdict))
        return {};
    m_claims.claim(name);
    // Two firms of a group differ by 集团 or the legal form alone.
    const QString folded = QStringLiteral("fold ") + foldedName(draft.name);
    if (const int alike = m_claims.rowOf(folded); alike > 0)
        verdict.doubt(ImportField::Name,
                      Text::tr("与第 %1 行名称相近，确是另一家请勾选").arg(alike));
    m_claims.claim(folded);
    Enterprise firm;
    firm.name = draft.name;
    firm.creditCode = draft.creditCode;
    firm.registrationNo = draft.registrationNo;
    const auto checked = normalizedEnterprise(firm, answer.confirmed);
    if (!checked) {
        verdict.takeError(checked.error());
        return {};
    }
    m_new = *checked;
    m_town = m_places.area(m_home, AreaKind::Town, draft.town).id;
    verdict.row.outcome = RowOutcome::Added;
    verdict.row.isNew = true;
    verdict.change(ImportField::Name, {}, draft.name);
    if (!draft.creditCode.isEmpty())
        verdict.change(ImportField::CreditCode, {}, draft.creditCode);
    if (!m_town.isEmpty())
        verdict.change(ImportField::Town, {}, m_places.areaName(m_town));
    verdict.change(m_order.nomination ? Text::tr("公示") : Text::tr("认定"), {}, grantText());
    // A list without a district column names firms of everywhere: only a person knows whose.
    const bool sure = listedAs(draft.district, m_places, m_home) == ListedAs::Own;
    if (m_order.addMissing && sure)
        return {};
    QString stem = m_places.districtName(m_home);
    if (stem.size() > 2)
        stem.chop(1);
    QString words = sure ? Text::tr("不在库；勾选则作为储备企业入库并登记")
                         : Text::tr("不在库，名单没有写区县；是本区县企业请勾选，作为储备入库");
    if (!sure && draft.name.contains(stem))
        words += Text::tr("（名称含“%1”）").arg(stem);
    verdict.doubt(ImportField::Name, words);
    return {};
}

Result<RowVerdict> TitleListRows::judge(const TableRow &row, const RowAnswer &answer)
{
    const ParsedRow parsed = m_parser.parse(row);
    const EnterpriseRowDraft &draft = parsed.draft;
    m_firm = {};
    m_new.reset();
    m_filled.reset();
    m_town = {};
    RowVerdict verdict;
    verdict.row = rowOf(draft);
    if (parsed.empty) {
        verdict.fate = RowFate::Blank;
        return verdict;
    }
    const ListedAs whose = listedAs(draft.district, m_places, m_home);
    if (whose == ListedAs::Elsewhere) {
        ++m_elsewhere;
        verdict.fate = RowFate::Elsewhere;
        return verdict;
    }
    ++m_rows;
    verdict.take(parsed.issues);
    compareOwnTitle(row, verdict);
    if (whose == ListedAs::Unclear)
        verdict.doubt(
            ImportField::District,
            Text::tr("区县一栏写的是“%1”，不认识；是本区县企业请勾选").arg(draft.district));
    if (verdict.has(IssueSeverity::Error)) {
        verdict.settle(answer);
        return verdict;
    }
    const FirmAnswer found = m_finder.find(draft.name, draft.creditCode, draft.registrationNo);
    if (found.how == FirmAnswer::How::Several)
        verdict.refuse(ImportField::Name,
                       Text::tr("库内有几家企业叫“%1”，请在名单中补上信用代码").arg(found.name));
    else if (found.how != FirmAnswer::How::None)
        PEIYU_CHECK(planKnown(found, draft, verdict));
    else
        PEIYU_CHECK(planMissing(draft, answer, verdict));
    // Whoever accepts all doubts has not asked for firms that are not here.
    const bool ticked = answer.confirmed || (answer.accept && (!m_new || m_order.addMissing));
    const QString known = verdict.row.reason;
    verdict.settle(RowAnswer{ticked, false});
    if (verdict.row.reason.isEmpty())
        verdict.row.reason = known;
    return verdict;
}

Result<> TitleListRows::write(UnitOfWork &unit)
{
    if (m_filled)
        return RecognitionRepository::apply(unit, m_filled->id, ChangeOp::Update,
                                            RecognitionRepository::fields(*m_filled));
    EnterpriseId firm = m_firm;
    if (m_new) {
        Residence place;
        place.district = m_home;
        place.town = m_town;
        PEIYU_TRY(id, enterFirm(unit, *m_new, place, Stage::Reserve));
        firm = id;
    }
    if (m_order.nomination) {
        Nomination nomination;
        nomination.enterprise = firm;
        nomination.tier = m_title.tier;
        nomination.on = m_title.from;
        nomination.batch = m_title.batch;
        nomination.document = m_title.document;
        return RecordRepository<Nomination>::apply(
            unit, newUuid(), ChangeOp::Insert, RecordRepository<Nomination>::fields(nomination));
    }
    Recognition title = m_title;
    title.enterprise = firm;
    return RecognitionRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                        RecognitionRepository::fields(title));
}

/// The firm is here, and no later title of the tier has taken this one's place.
Result<bool> TitleListRows::isDue(const Recognition &title) const
{
    PEIYU_TRY(stays, ResidenceRepository::ofEnterprise(m_context.connection, title.enterprise));
    const auto here = currentOf(stays, m_context.today);
    if (!here || here->district != m_home)
        return false;
    PEIYU_TRY(titles, RecognitionRepository::ofEnterprise(m_context.connection, title.enterprise));
    return std::none_of(titles.begin(), titles.end(), [&](const Recognition &other) {
        return other.tier == title.tier && other.until > title.until && other.from != m_title.from;
    });
}

Result<> TitleListRows::nameMissingHolders(ImportReport &report) const
{
    PEIYU_TRY(ending, RecognitionRepository::ending(m_context.connection, m_title.tier,
                                                    m_title.from.addMonths(-monthsBeforeList),
                                                    m_title.from.addMonths(monthsAfterList)));
    for (const Recognition &title : ending) {
        if (earlierRowOf(title.enterprise) > 0 || m_claims.namedBy(firmKey(title.enterprise)) > 0)
            continue;
        PEIYU_TRY(due, isDue(title));
        if (!due)
            continue;
        PEIYU_TRY(firm, EnterpriseRepository::find(m_context.connection, title.enterprise));
        if (firm)
            report.missingHolders.append({firm->id, firm->name, title.until});
    }
    return {};
}

Result<> TitleListRows::finish(ImportReport &report)
{
    report.elsewhere = m_elsewhere;
    if (m_rows == 0 && m_elsewhere > 0)
        report.issues.append(
            {0, importFieldKey(ImportField::District),
             Text::tr("名单里没有%1的企业（%2 行都属于其他区县），请核对区县列和所选区县。")
                 .arg(m_places.districtName(m_home))
                 .arg(m_elsewhere),
             IssueSeverity::Warning});
    if (m_order.review)
        PEIYU_CHECK(nameMissingHolders(report));
    return {};
}

} // namespace

Result<std::unique_ptr<RowEngine>> titleListEngine(const RowEngineContext &context)
{
    const TitleListOrder &order = context.request.list;
    if (!order.tier)
        return fieldFailure(QStringLiteral("tier"), Text::tr("请选择名单认定的梯度。"));
    Recognition title;
    title.tier = *order.tier;
    title.from = order.from;
    title.until = order.until;
    title.announcedOn = order.announced;
    title.review = order.review;
    title.batch = order.batch;
    title.document = order.document;
    PEIYU_TRY(checked, checkedRecognition(title));
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    PEIYU_TRY(home, places.district(context.request.district));
    PEIYU_TRY(finder, FirmFinder::load(context.connection));
    return std::unique_ptr<RowEngine>(std::make_unique<TitleListRows>(
        context, std::move(finder), std::move(places), home, checked));
}

} // namespace peiyu
