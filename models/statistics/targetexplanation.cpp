#include "statistics/targetexplanation.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "domain/displaytext.h"
#include "repositories/countingclause.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetExplanation)
};

struct Title
{
    QDate from;
    QDate until;
    QDate revokedOn;
};

/// A firm that has or had a title of the tier and was ever in the district.
struct Candidate
{
    QString id;
    QString name;
    QVector<Title> titles;
    QVector<DateSpan> stays;
};

bool presentOn(const Candidate &firm, QDate day)
{
    return std::any_of(firm.stays.begin(), firm.stays.end(),
                       [&](const DateSpan &stay) { return stay.contains(day); });
}

QString stockReason(const Candidate &firm, QDate on)
{
    // The last one that had begun: between two titles the one that ran out is the reason.
    const Title *begun = nullptr;
    for (const Title &title : firm.titles) {
        if (title.from <= on)
            begun = &title;
    }
    const bool valid = std::any_of(firm.titles.begin(), firm.titles.end(), [&](const Title &t) {
        return t.from <= on && on <= t.until && (t.revokedOn.isNull() || on < t.revokedOn);
    });
    if (!presentOn(firm, on)) {
        QDate left;
        for (const DateSpan &stay : firm.stays) {
            if (!stay.until.isNull() && stay.until <= on)
                left = left.isNull() ? stay.until : std::max(left, stay.until);
        }
        return left.isNull() ? Text::tr("当日还不在本区县")
                             : Text::tr("%1 已离开本区县").arg(dateText(left));
    }
    if (valid)
        return Text::tr("当日不计入");
    if (!begun)
        return Text::tr("%1 起才有效").arg(dateText(firm.titles.first().from));
    if (!begun->revokedOn.isNull() && begun->revokedOn <= on)
        return Text::tr("%1 撤销").arg(dateText(begun->revokedOn));
    return Text::tr("有效期至 %1，已过期").arg(dateText(begun->until));
}

QString reasonFor(const Candidate &firm, const CountScope &scope)
{
    const Title &first = firm.titles.first();
    switch (scope.basis) {
    case Basis::Cumulative:
        if (first.from > scope.on)
            return Text::tr("%1 起才有效").arg(dateText(first.from));
        return Text::tr("称号有效期间不在本区县");
    case Basis::NewInPeriod:
        if (first.from > scope.on)
            return Text::tr("%1 起才有效").arg(dateText(first.from));
        if (!scope.periodStart.isNull() && first.from < scope.periodStart)
            return Text::tr("首次认定 %1，早于计划期").arg(dateText(first.from));
        return Text::tr("首次认定时不在本区县");
    default:
        return stockReason(firm, scope.on);
    }
}

QString areaFilter(const CountScope &scope)
{
    QString sql;
    if (!scope.district.isEmpty())
        sql += QStringLiteral(" AND r.district = :district");
    if (!scope.area.isEmpty())
        sql += QStringLiteral(" AND (r.town = :area OR r.park = :area)");
    return sql;
}

void bindArea(Statement &statement, const CountScope &scope)
{
    if (!scope.district.isEmpty())
        statement.bind(":district", scope.district);
    if (!scope.area.isEmpty())
        statement.bind(":area", scope.area);
}

Result<QVector<ExplainedFirm>> includedFirms(const Connection &connection, const CountScope &scope)
{
    const SqlClause counted = countedEnterprises(scope);
    QVector<ExplainedFirm> firms;
    Statement select(connection, QStringLiteral("SELECT e.id, e.name FROM enterprise e"
                                                " WHERE e.deleted = 0 AND e.id IN (%1)"
                                                " ORDER BY e.name_sort, e.no")
                                     .arg(counted.sql));
    counted.bindTo(select);
    PEIYU_CHECK(select.each([&](const Row &row) {
        firms.append(ExplainedFirm{EnterpriseId(row.text("id")), row.text("name"), {}});
    }));
    return firms;
}

Result<QVector<Candidate>> candidates(const Connection &connection, const CountScope &scope)
{
    QVector<Candidate> firms;
    QHash<QString, qsizetype> places;
    Statement titles(connection,
                     QStringLiteral("SELECT e.id, e.name, t.from_date, t.until_date, t.revoked_on"
                                    " FROM recognition t JOIN enterprise e ON e.id = t.enterprise"
                                    " AND e.deleted = 0 WHERE t.deleted = 0 AND t.tier = :tier"
                                    " AND t.from_date < t.revoked_on"
                                    " AND EXISTS (SELECT 1 FROM residence r WHERE"
                                    " r.enterprise = e.id AND r.deleted = 0%1)"
                                    " ORDER BY e.name_sort, e.no, t.from_date, t.no")
                         .arg(areaFilter(scope)));
    titles.bind(":tier", tierKey(scope.tier));
    bindArea(titles, scope);
    PEIYU_CHECK(titles.each([&](const Row &row) {
        const QString id = row.text("id");
        if (!places.contains(id)) {
            places.insert(id, firms.size());
            firms.append(Candidate{id, row.text("name"), {}, {}});
        }
        firms[places.value(id)].titles.append(Title{dayFromText(row.text("from_date")),
                                                    dayFromText(row.text("until_date")),
                                                    dayFromText(row.text("revoked_on"))});
    }));
    Statement stays(connection, QStringLiteral("SELECT r.enterprise, r.from_date, r.until_date"
                                               " FROM residence r WHERE r.deleted = 0%1")
                                    .arg(areaFilter(scope)));
    bindArea(stays, scope);
    PEIYU_CHECK(stays.each([&](const Row &row) {
        if (const auto place = places.constFind(row.text("enterprise")); place != places.constEnd())
            firms[*place].stays.append(
                DateSpan{dayFromText(row.text("from_date")), dayFromText(row.text("until_date"))});
    }));
    return firms;
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
    PEIYU_TRY(included, includedFirms(connection, scope));
    QSet<QString> counted;
    for (const ExplainedFirm &firm : included)
        counted.insert(firm.id.value());
    explanation.included = std::move(included);
    PEIYU_TRY(all, candidates(connection, scope));
    for (const Candidate &firm : all) {
        if (!counted.contains(firm.id))
            explanation.excluded.append(
                ExplainedFirm{EnterpriseId(firm.id), firm.name, reasonFor(firm, scope)});
    }
    return explanation;
}

} // namespace peiyu
