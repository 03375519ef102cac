#include "services/importrows.h"

#include "domain/textfold.h"
#include "exchange/enterpriserowparser.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/residencerepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

/// A number of a paper is written with any kind of brackets: 〔2024〕, [2024].
QString comparedWords(const QString &words)
{
    static const QRegularExpression signs(QStringLiteral("[\\s()\\[\\]〔〕【】]"));
    return toHalfWidth(words).remove(signs);
}

} // namespace

ImportRow rowOf(const EnterpriseRowDraft &draft)
{
    ImportRow row;
    row.row = draft.row;
    row.name = draft.name;
    row.creditCode = draft.creditCode;
    row.town = draft.town;
    return row;
}

void RowVerdict::note(const QString &field, IssueSeverity severity, const QString &text)
{
    issues.append(ImportIssue{row.row, field, text, severity});
}

void RowVerdict::take(const QVector<RowIssue> &found)
{
    for (const RowIssue &issue : found)
        note(issue.field ? importFieldKey(*issue.field) : issue.column, issue.severity, issue.text);
}

void RowVerdict::takeError(const Error &error)
{
    QString text = error.text;
    if (text.endsWith(u'。'))
        text.chop(1);
    note(error.issues.isEmpty() ? QString() : error.issues.first().field, IssueSeverity::Error,
         text);
}

void RowVerdict::change(const QString &label, const QString &before, const QString &after,
                        const QString &field)
{
    if (tells)
        row.changes.append(FieldChange{label, before, after, field});
}

void RowVerdict::change(ImportField field, const QString &before, const QString &after)
{
    if (tells)
        change(importFieldText(field), before, after, importFieldKey(field));
}

bool RowVerdict::takes(const QString &field, const QString &label, const QString &before,
                       const QString &said)
{
    if (said.isEmpty() || comparedWords(said) == comparedWords(before))
        return false;
    change(label, before, said, field);
    if (!before.isEmpty())
        note(field, IssueSeverity::Pending,
             Text::tr("%1库内是“%2”，来表是“%3”，要改成来表的请勾选").arg(label, before, said));
    return true;
}

bool RowVerdict::has(IssueSeverity severity) const
{
    return std::any_of(issues.begin(), issues.end(),
                       [&](const ImportIssue &issue) { return issue.severity == severity; });
}

void RowVerdict::settle(const RowAnswer &answer)
{
    QStringList texts;
    for (const ImportIssue &issue : issues)
        texts.append(issue.text);
    row.hasWarning = has(IssueSeverity::Warning);
    row.reason = texts.join(QStringLiteral("；"));
    if (has(IssueSeverity::Error))
        row.outcome = RowOutcome::Rejected;
    else if (row.outcome != RowOutcome::Duplicate && has(IssueSeverity::Pending) && !answer.given())
        row.outcome = RowOutcome::Pending;
    if (row.reason.isEmpty() && row.outcome == RowOutcome::Updated)
        row.reason = Text::tr("%n 项变更", "", static_cast<int>(row.changes.size()));
}

Result<std::unique_ptr<RowEngine>> rowEngine(ImportKind kind, const RowEngineContext &context)
{
    switch (kind) {
    case ImportKind::Firms:
        return firmRowEngine(context);
    case ImportKind::TitleList:
        return titleListEngine(context);
    case ImportKind::Assignments:
        return assignmentEngine(context);
    case ImportKind::Visits:
        return visitEngine(context);
    case ImportKind::Measures:
        return measureEngine(context);
    case ImportKind::Honours:
        return honourEngine(context);
    case ImportKind::Requests:
        return requestEngine(context);
    case ImportKind::Figures:
        return periodFigureEngine(context);
    }
    return failure(ErrorCode::Internal, QStringLiteral("程序错误：不认识的名单种类。"));
}

Result<EnterpriseId> enterFirm(UnitOfWork &unit, const Enterprise &firm, const Residence &place,
                               std::optional<Stage> stage)
{
    const EnterpriseId id(newUuid());
    PEIYU_CHECK(EnterpriseRepository::apply(unit, id, ChangeOp::Insert,
                                            EnterpriseRepository::fields(firm)));
    Residence stay = place;
    stay.enterprise = id;
    PEIYU_CHECK(ResidenceRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                           ResidenceRepository::fields(stay)));
    if (!stage)
        return id;
    PoolStage entered;
    entered.enterprise = id;
    entered.stage = *stage;
    PEIYU_CHECK(PoolStageRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                           PoolStageRepository::fields(entered)));
    return id;
}

} // namespace peiyu
