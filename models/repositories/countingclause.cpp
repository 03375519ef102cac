#include "repositories/countingclause.h"

#include "database/statement.h"
#include "domain/datespan.h"

#include <QStringList>

namespace peiyu {

namespace {

QString filterSql(const CountScope &scope, const QString &stay)
{
    QString sql;
    if (!scope.district.isEmpty())
        sql += QStringLiteral(" AND %1.district = :count_district").arg(stay);
    if (!scope.area.isEmpty())
        sql += QStringLiteral(" AND (%1.town = :count_area OR %1.park = :count_area)").arg(stay);
    if (!scope.chain.isEmpty())
        sql += QStringLiteral(" AND %1.enterprise IN (SELECT k.id FROM enterprise k WHERE"
                              " k.deleted = 0 AND k.chain <> '' AND k.chain = :count_chain)")
                   .arg(stay);
    return sql;
}

QString placeSql(const CountScope &scope)
{
    return filterSql(scope, QStringLiteral("r")) +
           (scope.share ? QStringLiteral(" AND ") + shareCondition(*scope.share).sql : QString());
}

QString titledResidents()
{
    return QStringLiteral("SELECT t.enterprise FROM recognition t JOIN residence r"
                          " ON r.enterprise = t.enterprise AND r.deleted = 0"
                          " WHERE t.deleted = 0 AND t.tier = :count_tier");
}

QString validOn(const QString &alias)
{
    return QStringLiteral(" AND %1.from_date <= :count_on AND %1.until_date >= :count_on"
                          " AND %1.revoked_on > :count_on")
        .arg(alias);
}

QString presentOn()
{
    return QStringLiteral(" AND r.from_date <= :count_on AND r.until_date > :count_on");
}

QString stockSql(const CountScope &scope)
{
    QString sql = titledResidents() + validOn(QStringLiteral("t")) + presentOn() + placeSql(scope);
    if (scope.promoted) {
        QStringList higher;
        for (const Tier tier : allTiers) {
            if (tier > scope.tier)
                higher.append(u'\'' + tierKey(tier) + u'\'');
        }
        if (!higher.isEmpty())
            sql += QStringLiteral(" UNION ") + titledResidents() +
                   QStringLiteral(" AND t.until_date < :count_on AND t.revoked_on > t.until_date") +
                   presentOn() + placeSql(scope) +
                   QStringLiteral(" AND EXISTS (SELECT 1 FROM recognition h WHERE"
                                  " h.enterprise = t.enterprise AND h.deleted = 0"
                                  " AND h.tier IN (%1)%2)")
                       .arg(higher.join(QLatin1String(", ")), validOn(QStringLiteral("h")));
    }
    return sql;
}

/// The days of title and stay meet, and the first common day is not after the day asked for.
QString metUntilSql(const QString &title, const QString &stay)
{
    return QStringLiteral(" AND %1.from_date <= :count_on AND %2.from_date <= :count_on"
                          " AND %1.from_date < %1.revoked_on AND %1.from_date < %2.until_date"
                          " AND %2.from_date < %2.until_date"
                          " AND %2.from_date <= %1.until_date AND %2.from_date < %1.revoked_on")
        .arg(title, stay);
}

QString cumulativeSql(const CountScope &scope)
{
    QString sql =
        titledResidents() + placeSql(scope) + metUntilSql(QStringLiteral("t"), QStringLiteral("r"));
    // One that moved on counts where it first counted, or the areas would exceed their district.
    if (scope.share)
        sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM recognition f JOIN residence q"
                              " ON q.enterprise = f.enterprise AND q.deleted = 0"
                              " WHERE f.deleted = 0 AND f.tier = :count_tier"
                              " AND f.enterprise = t.enterprise AND q.from_date < r.from_date%1%2)")
                   .arg(filterSql(scope, QStringLiteral("q")),
                        metUntilSql(QStringLiteral("f"), QStringLiteral("q")));
    return sql;
}

QString newInPeriodSql(const CountScope &scope)
{
    return titledResidents() + placeSql(scope) +
           QStringLiteral(
               " AND t.from_date >= :count_start AND t.from_date <= :count_on"
               " AND t.from_date < t.revoked_on"
               " AND r.from_date <= t.from_date AND r.until_date > t.from_date"
               " AND NOT EXISTS (SELECT 1 FROM recognition e WHERE e.enterprise = t.enterprise"
               " AND e.tier = t.tier AND e.deleted = 0 AND e.from_date < t.from_date"
               " AND e.from_date < e.revoked_on)");
}

} // namespace

SqlClause shareCondition(const SharePlace &share)
{
    SqlClause clause;
    clause.texts.append({":count_share", share.area.value()});
    if (share.parks.contains(share.area)) {
        clause.sql = QStringLiteral("r.park = :count_share");
        return clause;
    }
    clause.sql = QStringLiteral("r.town = :count_share");
    for (qsizetype park = 0; park < share.parks.size(); ++park) {
        const QByteArray name = ":count_park" + QByteArray::number(park);
        clause.sql += QStringLiteral(" AND r.park <> %1").arg(QLatin1String(name));
        clause.texts.append({name, share.parks[park].value()});
    }
    return clause;
}

void SqlClause::bindTo(Statement &statement) const
{
    for (const auto &[name, value] : texts)
        statement.bind(name.constData(), value);
}

SqlClause countedEnterprises(const CountScope &scope)
{
    SqlClause clause;
    switch (scope.basis) {
    case Basis::Stock:
        clause.sql = stockSql(scope);
        break;
    case Basis::Cumulative:
        clause.sql = cumulativeSql(scope);
        break;
    case Basis::NewInPeriod:
        if (!scope.periodStart.isNull()) {
            clause.sql = newInPeriodSql(scope);
            clause.texts.append({":count_start", dayText(scope.periodStart)});
        }
        break;
    default:
        break;
    }
    if (clause.sql.isEmpty()) {
        clause.sql = QStringLiteral("SELECT enterprise FROM residence WHERE 1 = 0");
        return clause;
    }
    clause.texts.append({":count_tier", tierKey(scope.tier)});
    clause.texts.append({":count_on", dayText(scope.on)});
    if (!scope.district.isEmpty())
        clause.texts.append({":count_district", scope.district.value()});
    if (!scope.area.isEmpty())
        clause.texts.append({":count_area", scope.area.value()});
    if (!scope.chain.isEmpty())
        clause.texts.append({":count_chain", scope.chain});
    if (scope.share)
        clause.texts += shareCondition(*scope.share).texts;
    return clause;
}

QString tierRankSql(const QString &column)
{
    QString sql = QStringLiteral("CASE %1").arg(column);
    int rank = 0;
    for (const Tier tier : allTiers)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(tierKey(tier)).arg(rank++);
    return sql + QStringLiteral(" ELSE -1 END");
}

} // namespace peiyu
