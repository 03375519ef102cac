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

/// The code of neither contradicts that they are one.
bool codesAgree(const EnterpriseRowDraft &draft, const Enterprise &firm)
{
    return draft.creditCode.isEmpty() || firm.creditCode.isEmpty() ||
           draft.creditCode == firm.creditCode;
}

} // namespace

Result<FirmIdentity> FirmIdentity::load(const RowEngineContext &context)
{
    FirmIdentity identity(context);
    PEIYU_TRY(renamed, renamedFirms(context.connection));
    for (const FirmNames &firm : renamed) {
        for (const QString &former : namesOf(firm.formerNames))
            identity.m_former.insert(foldedName(former), firm.id);
        for (const QString &former : namesOf(firm.formerCodes))
            identity.m_formerCodes.insert(former, firm.id);
    }
    return identity;
}

bool FirmIdentity::isDuplicate(const EnterpriseRowDraft &draft, const QString &folded,
                               RowVerdict &verdict)
{
    int earlier = 0;
    if (m_context.request.key == ImportKey::Name)
        earlier = m_names.value(folded);
    else if (!draft.creditCode.isEmpty())
        earlier = m_codes.value(draft.creditCode);
    else if (!draft.registrationNo.isEmpty())
        earlier = m_numbers.value(draft.registrationNo);
    if (earlier == 0 && draft.creditCode.isEmpty() && draft.registrationNo.isEmpty())
        earlier = m_names.value(folded);
    if (earlier > 0) {
        verdict.note(QString(), IssueSeverity::Warning,
                     Text::tr("与第 %1 行是同一家企业，取第 %1 行").arg(earlier));
        return true;
    }
    if (const int other = m_codes.value(draft.creditCode); other > 0)
        verdict.refuse(ImportField::CreditCode,
                       Text::tr("与第 %1 行名称不同而代码相同，请核对").arg(other));
    else if (!draft.creditCode.isEmpty())
        m_codes.insert(draft.creditCode, draft.row);
    if (!draft.registrationNo.isEmpty())
        m_numbers.insert(draft.registrationNo, draft.row);
    if (const int alike = m_names.value(folded); alike > 0)
        verdict.doubt(ImportField::Name,
                      Text::tr("与第 %1 行同名而代码不同，确是另一家请勾选").arg(alike));
    else
        m_names.insert(folded, draft.row);
    return false;
}

Result<std::optional<MatchedFirm>> FirmIdentity::byNumbers(const EnterpriseRowDraft &draft) const
{
    const Connection &connection = m_context.connection;
    if (!draft.creditCode.isEmpty()) {
        PEIYU_TRY(byCode, EnterpriseRepository::findByCreditCode(connection, draft.creditCode));
        if (byCode)
            return std::optional(MatchedFirm{*byCode});
    }
    if (!draft.registrationNo.isEmpty()) {
        PEIYU_TRY(byNumber,
                  EnterpriseRepository::findByRegistrationNo(connection, draft.registrationNo));
        if (byNumber && (draft.creditCode.isEmpty() || byNumber->creditCode.isEmpty()))
            return std::optional(MatchedFirm{*byNumber});
    }
    return std::optional<MatchedFirm>();
}

Result<std::optional<MatchedFirm>> FirmIdentity::byFormerCode(const EnterpriseRowDraft &draft,
                                                              RowVerdict &verdict) const
{
    const auto former = m_formerCodes.constFind(draft.creditCode);
    if (draft.creditCode.isEmpty() || former == m_formerCodes.cend())
        return std::optional<MatchedFirm>();
    PEIYU_TRY(firm, EnterpriseRepository::find(m_context.connection, *former));
    if (!firm)
        return std::optional<MatchedFirm>();
    verdict.doubt(ImportField::CreditCode,
                  Text::tr("信用代码 %1 的企业已并入“%2”，是同一家请勾选（名称和代码不改）")
                      .arg(draft.creditCode, firm->name));
    return std::optional(MatchedFirm{*firm, true, true});
}

Result<std::optional<MatchedFirm>> FirmIdentity::byName(const EnterpriseRowDraft &draft,
                                                        const QString &folded, RowVerdict &verdict,
                                                        bool &told) const
{
    PEIYU_TRY(alike, EnterpriseRepository::findByFoldedName(m_context.connection, folded));
    if (alike.isEmpty())
        return std::optional<MatchedFirm>();
    const Enterprise &first = alike.first();
    const bool nameIsKey = m_context.request.key == ImportKey::Name;
    if (alike.size() == 1 &&
        (nameIsKey || draft.creditCode.isEmpty() || first.creditCode.isEmpty())) {
        if (first.name != draft.name)
            verdict.doubt(ImportField::Name,
                          Text::tr("与库内“%1”名称相近，是同一家请勾选").arg(first.name));
        return std::optional(MatchedFirm{first});
    }
    told = true;
    verdict.doubt(ImportField::Name, Text::tr("库内已有同名企业“%1”（代码 %2），确是另一家请勾选")
                                         .arg(first.name, first.creditCode));
    return std::optional<MatchedFirm>();
}

Result<std::optional<MatchedFirm>> FirmIdentity::byFormerName(const EnterpriseRowDraft &draft,
                                                              const QString &folded,
                                                              RowVerdict &verdict) const
{
    if (const auto former = m_former.constFind(folded); former != m_former.cend()) {
        PEIYU_TRY(firm, EnterpriseRepository::find(m_context.connection, *former));
        if (firm && codesAgree(draft, *firm)) {
            verdict.doubt(ImportField::Name,
                          Text::tr("“%1”是库内“%2”的曾用名，是同一家请勾选（名称不改）")
                              .arg(draft.name, firm->name));
            return std::optional(MatchedFirm{*firm, true});
        }
    }
    for (const QString &name : namesOf(draft.formerNames)) {
        PEIYU_TRY(alike,
                  EnterpriseRepository::findByFoldedName(m_context.connection, foldedName(name)));
        if (alike.size() != 1 || !codesAgree(draft, alike.first()))
            continue;
        verdict.doubt(ImportField::FormerNames,
                      Text::tr("来表曾用名“%1”与库内企业同名，是这家改了名请勾选").arg(name));
        return std::optional(MatchedFirm{alike.first()});
    }
    return std::optional<MatchedFirm>();
}

/// A code that an earlier row takes from its firm is still that firm's: a dry run, which has not
/// written that row, must say the same.
Result<> FirmIdentity::requireFreeCode(const EnterpriseRowDraft &draft, const Enterprise &firm,
                                       RowVerdict &verdict)
{
    if (draft.creditCode.isEmpty() || draft.creditCode == firm.creditCode)
        return {};
    if (!firm.creditCode.isEmpty())
        m_replaced.insert(firm.creditCode, firm.name);
    PEIYU_TRY(other,
              EnterpriseRepository::findByCreditCode(m_context.connection, draft.creditCode));
    const QString owner =
        other && other->id != firm.id ? other->name : m_replaced.value(draft.creditCode);
    if (!owner.isEmpty())
        verdict.refuse(ImportField::CreditCode,
                       Text::tr("信用代码 %1 已属于“%2”，与“%3”不是同一家，请核对")
                           .arg(draft.creditCode, owner, firm.name));
    return {};
}

Result<std::optional<MatchedFirm>> FirmIdentity::match(const EnterpriseRowDraft &draft,
                                                       const QString &folded, RowVerdict &verdict)
{
    const bool nameFirst = m_context.request.key == ImportKey::Name;
    if (!nameFirst) {
        PEIYU_TRY(found, byNumbers(draft));
        if (found)
            return found;
    }
    // An earlier row of this file has the name: the person is asked already, and a dry run, which
    // has not written that row, must say the same.
    if (m_names.value(folded) != draft.row)
        return std::optional<MatchedFirm>();
    bool told = false;
    PEIYU_TRY(named, byName(draft, folded, verdict, told));
    if (named && nameFirst)
        PEIYU_CHECK(requireFreeCode(draft, named->firm, verdict));
    if (named || told)
        return named;
    if (nameFirst) {
        PEIYU_TRY(found, byNumbers(draft));
        if (found)
            return found;
    }
    PEIYU_TRY(merged, byFormerCode(draft, verdict));
    if (merged)
        return merged;
    return byFormerName(draft, folded, verdict);
}

} // namespace peiyu
