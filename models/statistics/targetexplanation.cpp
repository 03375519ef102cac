#include "statistics/targetexplanation.h"

#include "domain/displaytext.h"
#include "statistics/firmcounts.h"
#include "statistics/firmnames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetExplanation)
};

/// A firm's titles of the tier, the earliest first, and its stays at the place.
struct Candidate
{
    QVector<HeldTitle> titles;
    QVector<Stay> stays;
};

QString textOf(DayNumber day)
{
    return dateText(dayOfNumber(day));
}

QString stockReason(const Candidate &firm, DayNumber on)
{
    const bool present = std::any_of(firm.stays.begin(), firm.stays.end(), [on](const Stay &stay) {
        return stay.from <= on && stay.until > on;
    });
    if (!present) {
        DayNumber left = 0;
        for (const Stay &stay : firm.stays) {
            if (stay.until <= on)
                left = std::max(left, stay.until);
        }
        return left == 0 ? Text::tr("当日还不在本区县")
                         : Text::tr("%1 已离开本区县").arg(textOf(left));
    }
    // The last one that had begun: between two titles the one that ran out is the reason.
    const HeldTitle *begun = nullptr;
    for (const HeldTitle &title : firm.titles) {
        if (title.from <= on)
            begun = &title;
        if (title.from <= on && title.until >= on && title.revoked > on)
            return Text::tr("当日不计入");
    }
    if (!begun)
        return Text::tr("%1 起才有效").arg(textOf(firm.titles.first().from));
    if (begun->revoked <= on)
        return Text::tr("%1 撤销").arg(textOf(begun->revoked));
    return Text::tr("有效期至 %1，已过期").arg(textOf(begun->until));
}

QString reasonFor(const Candidate &firm, const FirmScope &of)
{
    const HeldTitle &first = firm.titles.first();
    switch (of.scope.basis) {
    case Basis::Cumulative:
        if (first.from > of.on)
            return Text::tr("%1 起才有效").arg(textOf(first.from));
        return Text::tr("称号有效期间不在本区县");
    case Basis::NewInPeriod:
        if (first.from > of.on)
            return Text::tr("%1 起才有效").arg(textOf(first.from));
        if (of.periodStart != 0 && first.from < of.periodStart)
            return Text::tr("首次认定 %1，早于计划期").arg(textOf(first.from));
        return Text::tr("首次认定时不在本区县");
    default:
        return stockReason(firm, of.on);
    }
}

/// One that has or had a title of the tier and was ever at the place.
Candidate candidate(const FirmScope &of, const FirmTitles &firm)
{
    Candidate found;
    for (const HeldTitle &title : firm.titles) {
        if (title.tier == of.scope.tier && title.from < title.revoked)
            found.titles.append(title);
    }
    std::stable_sort(found.titles.begin(), found.titles.end(),
                     [](const HeldTitle &a, const HeldTitle &b) { return a.from < b.from; });
    for (const Stay &stay : firm.stays) {
        if (atPlace(of.scope, stay))
            found.stays.append(stay);
    }
    return found;
}

/// Why each firm one would look for is not counted; empty for those that are.
Result<QHash<QString, QString>> reasons(const Connection &connection, const FirmScope &of)
{
    QHash<QString, QString> found;
    TitlesWanted wanted = titlesWanted(of.scope);
    if (of.scope.promoted)
        wanted.tier.reset();
    PEIYU_CHECK(eachTitledFirm(connection, wanted, [&](const FirmTitles &firm) {
        if (holdsFirm(of, firm)) {
            found.insert(firm.enterprise, {});
            return;
        }
        const Candidate one = candidate(of, firm);
        if (ofChain(of.scope, firm) && !one.titles.isEmpty() && !one.stays.isEmpty())
            found.insert(firm.enterprise, reasonFor(one, of));
    }));
    return found;
}

} // namespace

QString countingFormula(const CountScope &scope)
{
    const QString day = dateText(scope.on);
    switch (scope.basis) {
    case Basis::Stock: {
        const QString plain = Text::tr("公布日 ≤ %1 且有效期未过、未撤销，当日仍在本区县").arg(day);
        return scope.promoted ? plain + Text::tr("；本级已到期而更高梯度有效的也计入") : plain;
    }
    case Basis::Cumulative:
        return Text::tr("截至 %1，曾在本区县期间持有有效称号的企业，每家只计一次").arg(day);
    case Basis::NewInPeriod:
        return Text::tr("%1 至 %2 在本区县首次取得本级称号的企业")
            .arg(dateText(scope.periodStart), day);
    default:
        return {};
    }
}

Result<TargetExplanation> explainCount(const Connection &connection, const CountScope &scope)
{
    TargetExplanation explanation;
    explanation.formula = countingFormula(scope);
    explanation.basis = scope.basis;
    explanation.on = scope.on;
    PEIYU_TRY(found, reasons(connection, FirmScope(scope)));
    PEIYU_CHECK(eachFirmByName(connection, scope.district, [&](const Row &row) {
        const QString id = row.text("id");
        const auto reason = found.constFind(id);
        if (reason == found.constEnd())
            return;
        (reason->isEmpty() ? explanation.included : explanation.excluded)
            .append(ExplainedFirm{EnterpriseId(id), row.text("name"), *reason});
    }));
    return explanation;
}

} // namespace peiyu
