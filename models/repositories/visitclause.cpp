#include "repositories/visitclause.h"

#include "repositories/carerecordrepository.h"
#include "repositories/enterpriselistclause.h"

namespace peiyu {

namespace {

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("''")) + u'\'';
}

QString quotedDay(QDate day)
{
    return quoted(dayText(day));
}

/// A CASE over the rank of the highest valid title: the number of the way from 1, 0 for none.
QString wayOfRank(const CadenceRules &rules, const DistrictId &district)
{
    QString sql = QStringLiteral("CASE ") + highestRankSql();
    for (size_t rank = 0; rank < allTiers.size(); ++rank)
        sql += QStringLiteral(" WHEN %1 THEN %2")
                   .arg(rank)
                   .arg(rules.wayOf(district, allTiers[rank]) + 1);
    return sql + QStringLiteral(" ELSE %1 END").arg(rules.wayOf(district, std::nullopt) + 1);
}

QString wayOfFirm(const CadenceRules &rules)
{
    QString sql = QStringLiteral("CASE COALESCE(r.district, '') WHEN '' THEN 0");
    for (const DistrictId &district : rules.districts())
        sql += QStringLiteral(" WHEN %1 THEN %2")
                   .arg(quoted(district.value()), wayOfRank(rules, district));
    return sql + QStringLiteral(" ELSE %1 END").arg(wayOfRank(rules, {}));
}

/// A text over `e`, `r` and :as_of, said of another day and of where the firm was then.
QString onDay(QString sql, QDate day)
{
    sql.replace(QLatin1String("r.district"), QLatin1String("q.district"));
    return sql.replace(QLatin1String(":as_of"), quotedDay(day));
}

QString openVisitSql(const QString &days)
{
    return QStringLiteral("COALESCE((SELECT MIN(n.on_date) FROM planned_visit n"
                          " WHERE n.enterprise = e.id AND n.state = 'open' AND n.unit = ''"
                          " AND n.deleted = 0%1), '')")
        .arg(days);
}

} // namespace

Result<CadenceRules> cadenceRules(const Connection &connection)
{
    PEIYU_TRY(entered, RecordRepository<VisitCadence>::all(connection));
    return CadenceRules(entered);
}

QString ownVisitSql(const QString &alias)
{
    return QStringLiteral("%1.deleted = 0 AND %1.unit = '' AND %1.state = 'confirmed'"
                          " AND %1.on_date <= :as_of")
        .arg(alias);
}

QString firmsVisitedSql(const VisitWay &way, QDate asOf)
{
    QStringList kinds;
    for (const VisitKind kind : way.kinds)
        kinds.append(quoted(visitKindKey(kind)));
    return QStringLiteral("SELECT v.enterprise FROM visit v WHERE %1 AND v.kind IN (%2)"
                          " AND v.on_date >= %3")
        .arg(ownVisitSql(QStringLiteral("v")),
             kinds.isEmpty() ? QStringLiteral("''") : kinds.join(QLatin1String(", ")),
             quotedDay(visitPeriod(way.months, asOf).from));
}

QString firmsExemptSql()
{
    return QStringLiteral("SELECT x.enterprise FROM visit_exemption x WHERE x.deleted = 0"
                          " AND x.from_date <= :as_of AND x.until_date > :as_of");
}

QString nextVisitSql()
{
    return openVisitSql({});
}

QString comingVisitSql()
{
    return openVisitSql(QStringLiteral(" AND n.on_date >= :as_of"));
}

QString overdueVisitSql()
{
    return openVisitSql(QStringLiteral(" AND n.on_date < :as_of"));
}

QString visitStandingSql(const CadenceRules &rules, QDate asOf)
{
    QString sql = QStringLiteral("CASE ") + wayOfFirm(rules);
    int number = 0;
    for (const VisitWay &way : rules.ways())
        sql += QStringLiteral(" WHEN %1 THEN CASE WHEN e.id IN (%2) THEN 3"
                              " WHEN e.id IN (%3) THEN 1 ELSE 2 END")
                   .arg(++number)
                   .arg(firmsExemptSql(), firmsVisitedSql(way, asOf));
    return sql + QStringLiteral(" ELSE 0 END");
}

QString visitMissedSql(const CadenceRules &rules, QDate asOf)
{
    QString sql = QStringLiteral("CASE ") + wayOfFirm(rules);
    int number = 0;
    for (const VisitWay &way : rules.ways()) {
        const QDate end = visitPeriod(way.months, asOf).from.addDays(-1);
        // Not before the pool knew the firm: it must have been there, and owed a visit, at its end.
        sql += QStringLiteral(
                   " WHEN %1 THEN CASE WHEN e.id NOT IN (%2) AND e.id NOT IN (SELECT x.enterprise"
                   " FROM pool_stage x WHERE x.deleted = 0 AND x.stage = 'exited'"
                   " AND x.from_date <= %3 AND x.until_date > %3) AND EXISTS (SELECT 1 FROM"
                   " residence q WHERE q.enterprise = e.id AND q.deleted = 0"
                   " AND q.from_date <= %3 AND q.until_date > %3 AND %4 = 2) THEN 1 ELSE 0 END")
                   .arg(++number)
                   .arg(firmsExemptSql(), quotedDay(end), onDay(visitStandingSql(rules, end), end));
    }
    return sql + QStringLiteral(" ELSE 0 END");
}

QString visitDutySql(const CadenceRules &rules, VisitDuty duty, QDate asOf)
{
    const QString standing = visitStandingSql(rules, asOf);
    switch (duty) {
    case VisitDuty::Required:
        return standing + QStringLiteral(" IN (1, 2)");
    case VisitDuty::Covered:
        return standing + QStringLiteral(" = 1");
    case VisitDuty::Due:
        return standing + QStringLiteral(" = 2");
    case VisitDuty::Exempt:
        return standing + QStringLiteral(" = 3");
    case VisitDuty::Missed:
        return visitMissedSql(rules, asOf) + QStringLiteral(" = 1");
    }
    return {};
}

} // namespace peiyu
