#include "services/firmidentity.h"

#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "repositories/enterpriserepository.h"
#include "repositories/firmnames.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmIdentity)
};

/// But for width and blanks the very same name; 集团 and the legal form count.
QString plainName(const QString &name)
{
    return toHalfWidth(tidyText(name)).remove(u' ');
}

QString sameAsRow(int row)
{
    return Text::tr("与第 %1 行是同一家企业，取第 %1 行").arg(row);
}

/// The code of neither contradicts that they are one.
bool codesAgree(const EnterpriseRowDraft &draft, const QString &code)
{
    return draft.creditCode.isEmpty() || code.isEmpty() || draft.creditCode == code;
}

} // namespace

Result<FirmIdentity> FirmIdentity::load(const RowEngineContext &context)
{
    FirmIdentity identity(context);
    PEIYU_TRY(names, allFirmNames(context.connection));
    for (const FirmNames &firm : names) {
        const int place = static_cast<int>(identity.m_firms.size());
        identity.m_firms.append({firm.id, firm.name, firm.creditCode});
        identity.m_byName[firm.foldedName].append(place);
        if (!firm.creditCode.isEmpty())
            identity.m_byCode.insert(firm.creditCode, place);
        if (!firm.registrationNo.isEmpty())
            identity.m_byNumber.insert(firm.registrationNo, place);
        for (const QString &former : namesOf(firm.formerNames))
            identity.m_former.insert(foldedName(former), place);
        for (const QString &former : namesOf(firm.formerCodes))
            identity.m_formerCodes.insert(former, place);
    }
    return identity;
}

bool FirmIdentity::isDuplicate(const EnterpriseRowDraft &draft, const QString &folded,
                               RowVerdict &verdict)
{
    const QString &code = draft.creditCode;
    const QString &number = draft.registrationNo;
    const int sameCode = code.isEmpty() ? 0 : m_claims.codes.rowOf(code);
    const int sameNumber = number.isEmpty() ? 0 : m_claims.numbers.rowOf(number);
    const int sameName = m_claims.names.rowOf(plainName(draft.name));
    int earlier = 0;
    if (m_context.request.key == ImportKey::Name)
        earlier = sameName;
    else if (!code.isEmpty())
        earlier = sameCode;
    else if (!number.isEmpty())
        earlier = sameNumber;
    if (earlier == 0 && code.isEmpty() && number.isEmpty())
        earlier = sameName;
    if (earlier > 0) {
        verdict.note(QString(), IssueSeverity::Warning, sameAsRow(earlier));
        return true;
    }
    if (sameCode > 0)
        verdict.refuse(ImportField::CreditCode,
                       Text::tr("与第 %1 行名称不同而代码相同，请核对").arg(sameCode));
    if (sameNumber > 0)
        verdict.doubt(ImportField::RegistrationNo,
                      Text::tr("与第 %1 行注册号相同而代码不同，确是另一家请勾选").arg(sameNumber));
    compareWithEarlier(draft, folded, verdict);
    if (!code.isEmpty())
        m_claims.codes.claim(code);
    if (!number.isEmpty())
        m_claims.numbers.claim(number);
    m_claims.folds.claim(folded);
    m_claims.names.claim(plainName(draft.name));
    return false;
}

/// The base has this code under this very name: two firms of one name are told apart already.
bool FirmIdentity::isKnownAs(const EnterpriseRowDraft &draft) const
{
    const auto place = m_byCode.constFind(draft.creditCode);
    return place != m_byCode.cend() && plainName(m_firms[*place].name) == plainName(draft.name);
}

void FirmIdentity::compareWithEarlier(const EnterpriseRowDraft &draft, const QString &folded,
                                      RowVerdict &verdict)
{
    const bool bare = draft.creditCode.isEmpty() && draft.registrationNo.isEmpty();
    const int sameCode = draft.creditCode.isEmpty() ? 0 : m_claims.codes.namedBy(draft.creditCode);
    const int sameName = m_claims.names.namedBy(plainName(draft.name));
    if (const int waiting = sameCode > 0 ? sameCode : bare ? sameName : 0; waiting > 0)
        verdict.doubt(
            ImportField::Name,
            Text::tr("与第 %1 行是同一家企业，那一行待确认；要写入这一行请勾选").arg(waiting));
    else if (sameName > 0 && !isKnownAs(draft))
        verdict.doubt(ImportField::Name,
                      Text::tr("与第 %1 行同名而代码不同，确是另一家请勾选").arg(sameName));
    else if (const int alike = m_claims.folds.namedBy(folded); alike > 0 && !isKnownAs(draft))
        verdict.doubt(ImportField::Name,
                      Text::tr("与第 %1 行名称相近，确是另一家请勾选").arg(alike));
    for (const QString &former : namesOf(draft.formerNames)) {
        if (const int before = m_claims.folds.rowOf(foldedName(former)); before > 0)
            verdict.doubt(
                ImportField::FormerNames,
                Text::tr("曾用名“%1”是第 %2 行的企业，确是另一家请勾选").arg(former).arg(before));
    }
}

FirmIdentity::Found FirmIdentity::byNumbers(const EnterpriseRowDraft &draft) const
{
    if (const auto place = m_byCode.constFind(draft.creditCode);
        !draft.creditCode.isEmpty() && place != m_byCode.cend())
        return {*place};
    if (const auto place = m_byNumber.constFind(draft.registrationNo);
        !draft.registrationNo.isEmpty() && place != m_byNumber.cend()) {
        if (draft.creditCode.isEmpty() || m_firms[*place].code.isEmpty())
            return {*place};
    }
    return {};
}

FirmIdentity::Found FirmIdentity::byFormerCode(const EnterpriseRowDraft &draft,
                                               RowVerdict &verdict) const
{
    const auto former = m_formerCodes.constFind(draft.creditCode);
    if (draft.creditCode.isEmpty() || former == m_formerCodes.cend())
        return {};
    verdict.doubt(ImportField::CreditCode,
                  Text::tr("信用代码 %1 的企业已并入“%2”，是同一家请勾选（名称和代码不改）")
                      .arg(draft.creditCode, m_firms[*former].name));
    return {*former, true, true};
}

FirmIdentity::Found FirmIdentity::byName(const EnterpriseRowDraft &draft, const QString &folded,
                                         RowVerdict &verdict) const
{
    const auto alike = m_byName.constFind(folded);
    if (alike == m_byName.cend())
        return {};
    const Known &first = m_firms[alike->first()];
    // Two of a group: the earlier row has the firm, and this one is asked about beside it.
    if (plainName(first.name) != plainName(draft.name) &&
        m_claims.firms.rowOf(first.id.value()) > 0)
        return {-1, false, false, true};
    const bool nameIsKey = m_context.request.key == ImportKey::Name;
    if (alike->size() == 1 && (nameIsKey || draft.creditCode.isEmpty() || first.code.isEmpty())) {
        if (first.name != draft.name)
            verdict.doubt(ImportField::Name,
                          Text::tr("与库内“%1”名称相近，是同一家请勾选").arg(first.name));
        return {alike->first()};
    }
    verdict.doubt(
        ImportField::Name,
        Text::tr("库内已有同名企业“%1”（代码 %2），确是另一家请勾选").arg(first.name, first.code));
    return {-1, false, false, true};
}

FirmIdentity::Found FirmIdentity::byFormerName(const EnterpriseRowDraft &draft,
                                               const QString &folded, RowVerdict &verdict) const
{
    if (const auto former = m_former.constFind(folded);
        former != m_former.cend() && codesAgree(draft, m_firms[*former].code)) {
        verdict.doubt(ImportField::Name,
                      Text::tr("“%1”是库内“%2”的曾用名，是同一家请勾选（名称不改）")
                          .arg(draft.name, m_firms[*former].name));
        return {*former, true};
    }
    for (const QString &name : namesOf(draft.formerNames)) {
        const QVector<int> alike = m_byName.value(foldedName(name));
        if (alike.size() != 1 || !codesAgree(draft, m_firms[alike.first()].code))
            continue;
        verdict.doubt(ImportField::FormerNames,
                      Text::tr("来表曾用名“%1”与库内企业同名，是这家改了名请勾选").arg(name));
        return {alike.first()};
    }
    return {};
}

/// The code of one firm beside the name of another: one of the two is wrong. A name it had before
/// comes from an old list; with a name nobody has it was renamed, which a person should see.
FirmIdentity::Found FirmIdentity::withName(const EnterpriseRowDraft &draft, const QString &folded,
                                           Found found, RowVerdict &verdict) const
{
    const QVector<int> named = m_byName.value(folded);
    if (named.contains(found.place))
        return found;
    const QString &known = m_firms[found.place].name;
    if (const auto former = m_former.constFind(folded);
        former != m_former.cend() && *former == found.place) {
        found.keepsName = true;
        verdict.warn(ImportField::Name,
                     Text::tr("来表是曾用名“%1”，库内现名“%2”不改").arg(draft.name, known));
    } else if (!named.isEmpty()) {
        verdict.refuse(ImportField::Name,
                       Text::tr("代码是库内“%1”的，名称是库内另一家“%2”的，必有一个写错，请核对")
                           .arg(known, m_firms[named.first()].name));
    } else {
        verdict.warn(ImportField::Name,
                     Text::tr("库内名称是“%1”，按代码认作同一家；改名后原名记入曾用名").arg(known));
    }
    return found;
}

void FirmIdentity::requireFreeCode(const EnterpriseRowDraft &draft, const Known &firm,
                                   RowVerdict &verdict) const
{
    const auto owner = m_byCode.constFind(draft.creditCode);
    if (draft.creditCode.isEmpty() || owner == m_byCode.cend() || m_firms[*owner].id == firm.id)
        return;
    verdict.refuse(ImportField::CreditCode,
                   Text::tr("信用代码 %1 已属于“%2”，与“%3”不是同一家，请核对")
                       .arg(draft.creditCode, m_firms[*owner].name, firm.name));
}

FirmIdentity::Found FirmIdentity::search(const EnterpriseRowDraft &draft, const QString &folded,
                                         RowVerdict &verdict) const
{
    const bool nameFirst = m_context.request.key == ImportKey::Name;
    if (!nameFirst) {
        if (const Found found = byNumbers(draft); found.is())
            return withName(draft, folded, found, verdict);
    }
    // An earlier row of this file has the name: the person is asked already.
    if (m_claims.names.rowOf(plainName(draft.name)) > 0)
        return {};
    const Found named = byName(draft, folded, verdict);
    if (named.is() && nameFirst)
        requireFreeCode(draft, m_firms[named.place], verdict);
    if (named.is() || named.told)
        return named;
    if (nameFirst) {
        if (const Found found = byNumbers(draft); found.is())
            return found;
    }
    if (const Found merged = byFormerCode(draft, verdict); merged.is())
        return merged;
    return byFormerName(draft, folded, verdict);
}

void FirmIdentity::settle(const ImportRow &row)
{
    for (RowClaims *claims :
         {&m_claims.codes, &m_claims.numbers, &m_claims.folds, &m_claims.names, &m_claims.firms})
        claims->settle(row);
}

Result<std::optional<MatchedFirm>> FirmIdentity::match(const EnterpriseRowDraft &draft,
                                                       const QString &folded, RowVerdict &verdict)
{
    const Found found = search(draft, folded, verdict);
    if (!found.is())
        return std::optional<MatchedFirm>();
    const Known &known = m_firms[found.place];
    if (const int earlier = m_claims.firms.rowOf(known.id.value()); earlier > 0) {
        // Two names for one code: which of them is right, only a person knows.
        if (foldedName(known.name) != folded && !draft.creditCode.isEmpty())
            verdict.refuse(ImportField::CreditCode,
                           Text::tr("信用代码 %1 属于“%2”，第 %3 行已按这家写入，请核对")
                               .arg(draft.creditCode, known.name)
                               .arg(earlier));
        verdict.issues.removeIf(
            [](const ImportIssue &issue) { return issue.severity == IssueSeverity::Pending; });
        verdict.note(QString(), IssueSeverity::Warning, sameAsRow(earlier));
        verdict.row.outcome = RowOutcome::Duplicate;
        return std::optional<MatchedFirm>();
    }
    m_claims.firms.claim(known.id.value());
    PEIYU_TRY(firm, EnterpriseRepository::find(m_context.connection, known.id));
    if (!firm)
        return std::optional<MatchedFirm>();
    return std::optional(MatchedFirm{*firm, found.keepsName, found.keepsCode});
}

} // namespace peiyu
