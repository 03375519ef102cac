#include "services/ledgerrows.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LedgerRows)
};

} // namespace

QString LedgerLine::text(ImportField field)
{
    const TableCell *cell = cells.usableCell(field);
    return cell ? cell->text.trimmed() : QString();
}

LedgerRows::LedgerRows(const RowEngineContext &context)
    : m_context(context), m_parser(context.words, context.mapping, context.dates1904)
{
}

Result<> LedgerRows::load()
{
    PEIYU_TRY(finder, FirmFinder::load(m_context.connection));
    m_finder = std::move(finder);
    PEIYU_TRY(people, ImportPeople::load(m_context.connection));
    m_people = std::move(people);
    return {};
}

FirmAnswer LedgerRows::firmOf(const EnterpriseRowDraft &draft)
{
    const QString key = draft.creditCode + u'\n' + draft.registrationNo + u'\n' + draft.name;
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    return *m_known.insert(key, m_finder.find(draft.name, draft.creditCode, draft.registrationNo));
}

bool LedgerRows::isRepeated(LedgerLine &line, const QString &key)
{
    const QString whole = line.firm.value() + u'\n' + key;
    if (const int earlier = m_claims.rowOf(whole); earlier > 0) {
        line.verdict.note(QString(), IssueSeverity::Warning,
                          Text::tr("与第 %1 行相同，取第 %1 行").arg(earlier));
        line.verdict.row.outcome = RowOutcome::Duplicate;
        return true;
    }
    m_claims.claim(whole);
    return false;
}

Result<> LedgerRows::judge(const TableRow &row, const ParsedRow &parsed, const RowAnswer &answer,
                           RowVerdict &verdict)
{
    const EnterpriseRowDraft &draft = parsed.draft;
    LedgerLine line{RowCells(m_context.mapping, m_context.dates1904, row), {}, {}, verdict, answer};
    if (namesOther(row)) {
        PEIYU_CHECK(decideOther(line, draft));
        verdict.take(line.cells.take().issues);
        return {};
    }
    const FirmAnswer found = firmOf(draft);
    bool decided = false;
    switch (found.how) {
    case FirmAnswer::How::Several:
        // There is what is to be typed.
        verdict.refuse(ImportField::CreditCode,
                       Text::tr("库内有几家企业叫“%1”，请补上信用代码").arg(found.name));
        return {};
    case FirmAnswer::How::None: {
        PEIYU_TRY(other, decideOther(line, draft));
        decided = other;
        if (!other)
            verdict.refuse(ImportField::Name,
                           Text::tr("库内没有企业“%1”，请先入库或核对名称").arg(draft.name));
        break;
    }
    case FirmAnswer::How::Near:
        verdict.doubt(
            ImportField::Name,
            Text::tr("表中是“%1”，与库内“%2”相近，是同一家请勾选").arg(draft.name, found.name));
        break;
    case FirmAnswer::How::Former:
        verdict.warn(ImportField::Name,
                     Text::tr("按曾用名“%1”认出“%2”").arg(draft.name, found.name));
        break;
    case FirmAnswer::How::Same:
        break;
    }
    if (found.how != FirmAnswer::How::None) {
        line.firm = found.id;
        verdict.firm = found.id;
        line.firmName = found.name;
        verdict.row.name = found.name;
        PEIYU_CHECK(decide(line));
        decided = true;
    }
    if (decided)
        verdict.take(line.cells.take().issues);
    return {};
}

Result<RowVerdict> LedgerRows::plan(const TableRow &row, const RowAnswer &answer)
{
    const ParsedRow parsed = m_parser.parse(row);
    RowVerdict verdict;
    verdict.row.row = row.number;
    verdict.row.name = parsed.draft.name;
    verdict.row.creditCode = parsed.draft.creditCode;
    verdict.row.town = parsed.draft.town;
    if (parsed.empty) {
        verdict.fate = RowFate::Blank;
        return verdict;
    }
    verdict.take(parsed.issues);
    if (namesOther(row)) // then it needs no firm
        verdict.issues.removeIf([](const ImportIssue &issue) {
            return issue.field == importFieldKey(ImportField::Name);
        });
    if (!verdict.has(IssueSeverity::Error))
        PEIYU_CHECK(judge(row, parsed, answer, verdict));
    verdict.settle(answer);
    m_claims.settle(verdict.row);
    if (RowClaims::stands(verdict.row))
        stands();
    if (verdict.row.reason.isEmpty() && !verdict.row.changes.isEmpty() &&
        verdict.row.outcome == RowOutcome::Added)
        verdict.row.reason = toldOf(verdict).replace(u'\n', QStringLiteral("；"));
    return verdict;
}

} // namespace peiyu
