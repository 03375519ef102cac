#include "repositories/enterpriselistclause.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/findclause.h"
#include "repositories/likepattern.h"
#include "repositories/measureclause.h"
#include "repositories/visitclause.h"

namespace peiyu {

QString residenceJoinSql()
{
    return QStringLiteral(" LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
                          " AND r.from_date <= :as_of AND r.until_date > :as_of");
}

QString residenceJoinFor(const QString &sql)
{
    return sql.contains(QLatin1String("r.")) ? residenceJoinSql() : QString();
}

QString validTitleSql(const QString &alias)
{
    return QStringLiteral("%1.enterprise = e.id AND %1.deleted = 0 AND %1.from_date <= :as_of"
                          " AND %1.until_date >= :as_of AND %1.revoked_on > :as_of")
        .arg(alias);
}

QString highestRankSql()
{
    return QStringLiteral("COALESCE((SELECT MAX(%1) FROM recognition t WHERE %2), -1)")
        .arg(tierRankSql(QStringLiteral("t.tier")), validTitleSql(QStringLiteral("t")));
}

QString validUntilSql()
{
    return QStringLiteral("COALESCE((SELECT t.until_date FROM recognition t WHERE %1"
                          " ORDER BY %2 DESC, t.until_date DESC LIMIT 1), '')")
        .arg(validTitleSql(QStringLiteral("t")), tierRankSql(QStringLiteral("t.tier")));
}

QString activeSpecialistSql(const QString &columns)
{
    return QStringLiteral("SELECT %1 FROM assignment a JOIN specialist s ON s.id = a.specialist"
                          " WHERE a.enterprise = e.id AND a.deleted = 0 AND a.duty = 'specialist'"
                          " AND a.from_date <= :as_of AND a.until_date > :as_of")
        .arg(columns);
}

QString lastOnSiteSql()
{
    return QStringLiteral("COALESCE((SELECT MAX(v.on_date) FROM visit v WHERE v.enterprise = e.id"
                          " AND v.kind = 'onsite' AND %1), '')")
        .arg(ownVisitSql(QStringLiteral("v")));
}

QString stageSql()
{
    return QStringLiteral("COALESCE((SELECT p.stage FROM pool_stage p WHERE p.enterprise = e.id"
                          " AND p.deleted = 0 AND p.from_date <= :as_of AND p.until_date > :as_of"
                          " ORDER BY p.from_date DESC LIMIT 1), '')");
}

namespace {

/// 储备 before 培育 before 提升 before 退库; the keys' own order means nothing to anybody.
QString stageRank()
{
    QString sql = QStringLiteral("CASE %1").arg(stageSql());
    int rank = 0;
    for (const Stage stage : allStages)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(stageKey(stage)).arg(rank++);
    return sql + QStringLiteral(" ELSE -1 END");
}

/// 微型 before 小型 … before 大型, as titles rise too.
QString sizeRank()
{
    QString sql = QStringLiteral("CASE e.size_class");
    size_t rank = allSizeClasses.size();
    for (const SizeClass size : allSizeClasses)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(sizeClassKey(size)).arg(rank--);
    return sql + QStringLiteral(" ELSE 0 END");
}

QString tiersFrom(Tier lowest)
{
    QStringList keys;
    for (const Tier tier : allTiers) {
        if (tier >= lowest)
            keys.append(u'\'' + tierKey(tier) + u'\'');
    }
    return keys.join(QLatin1String(", "));
}

QString missingSql(MissingItem item, QDate asOf)
{
    switch (item) {
    case MissingItem::Any: {
        QStringList any;
        for (const MissingItem one : lackingItems)
            any.append(missingSql(one, asOf));
        return u'(' + any.join(QLatin1String(" OR ")) + u')';
    }
    case MissingItem::CreditCode:
        return QStringLiteral("e.credit_code = ''");
    case MissingItem::Town:
        return QStringLiteral("COALESCE(r.town, '') = ''");
    case MissingItem::Industry:
        return QStringLiteral("e.industry = ''");
    case MissingItem::Contact:
        return QStringLiteral("(e.contact = '' AND NOT EXISTS (SELECT 1 FROM contact c"
                              " WHERE c.enterprise = e.id AND c.deleted = 0))");
    case MissingItem::Specialist:
        return QStringLiteral("NOT EXISTS (%1)").arg(activeSpecialistSql(QStringLiteral("1")));
    case MissingItem::Figures:
        return QStringLiteral("e.id NOT IN (SELECT y.enterprise FROM yearly_figure y"
                              " WHERE y.deleted = 0 AND y.year = %1)")
            .arg(figureYearOf(asOf));
    }
    return {};
}

/// The conditions of titles, visits and fields of the firm itself.
void addFacts(ListClause &search, const ListQuery &query)
{
    const auto bind = [&](const char *name, const QString &value) {
        search.values.texts.append({name, value});
    };
    if (query.tierFrom)
        search.add(QStringLiteral("EXISTS (SELECT 1 FROM recognition t WHERE t.tier IN (%1)"
                                  " AND %2)")
                       .arg(tiersFrom(*query.tierFrom), validTitleSql(QStringLiteral("t"))));
    if (query.highest)
        search.add(
            QStringLiteral("%1 = %2").arg(highestRankSql()).arg(static_cast<int>(*query.highest)));
    if (query.endingDays > 0) {
        // Those with any title that ends first: the highest of each is looked for among them.
        search.add(QStringLiteral("e.id IN (SELECT t.enterprise FROM recognition t WHERE"
                                  " t.deleted = 0 AND t.from_date <= :as_of AND t.until_date"
                                  " BETWEEN :as_of AND :ending AND t.revoked_on > :as_of)"
                                  " AND %1 <= :ending")
                       .arg(validUntilSql()));
        bind(":ending", dayText(query.asOf.addDays(query.endingDays)));
    }
    if (query.stage) {
        search.add(stageSql() + QStringLiteral(" = :stage"));
        bind(":stage", stageKey(*query.stage));
    }
    if (query.visitGap) {
        search.add(QStringLiteral("e.id NOT IN (SELECT v.enterprise FROM visit v WHERE"
                                  " v.kind = 'onsite' AND v.on_date >= :gap_from AND %1)")
                       .arg(ownVisitSql(QStringLiteral("v"))));
        bind(":gap_from", dayText(visitGapStart(*query.visitGap, query.asOf)));
    }
    if (!query.industry.isEmpty()) {
        search.add(QStringLiteral("e.industry = :industry"));
        bind(":industry", query.industry);
    }
    if (!query.chain.isEmpty()) {
        search.add(QStringLiteral("e.chain <> '' AND e.chain = :chain"));
        bind(":chain", query.chain);
    }
    if (query.sizeClass) {
        search.add(QStringLiteral("e.size_class = :size_class"));
        bind(":size_class", sizeClassKey(*query.sizeClass));
    }
    if (!query.tag.isEmpty()) {
        search.add(QStringLiteral("e.no IN (SELECT g.no FROM enterprise g WHERE g.deleted = 0"
                                  " AND g.tags <> '' AND LOWER('、' || g.tags || '、') LIKE :tag"
                                  " ESCAPE '!')"));
        bind(":tag", likeContaining(u'、' + query.tag + u'、'));
    }
    if (!query.honour.isEmpty()) {
        search.add(QStringLiteral("e.id IN (SELECT h.enterprise FROM honour h WHERE h.deleted = 0"
                                  " AND h.kind = :honour AND h.on_date <= :as_of"
                                  " AND h.until_date >= :as_of)"));
        bind(":honour", query.honour);
    }
    if (query.missing)
        search.add(missingSql(*query.missing, query.asOf));
}

/// 已有一策, and 一策已过时: there is one, but it no longer counts.
void addPlanned(ListClause &search, const ListQuery &query, const QString &planned)
{
    if (query.planned)
        search.add(
            (*query.planned ? QStringLiteral("e.id IN (%1)") : QStringLiteral("e.id NOT IN (%1)"))
                .arg(planned));
    if (query.outdated)
        search.add((*query.outdated ? QStringLiteral("(EXISTS (%1) AND e.id NOT IN (%2))")
                                    : QStringLiteral("NOT (EXISTS (%1) AND e.id NOT IN (%2))"))
                       .arg(anyMeasureSql(), planned));
}

Result<> addFind(ListClause &search, const Connection &connection, const QString &typed,
                 FindWay way)
{
    const FindWords words(typed);
    if (words.isEmpty())
        return {};
    PEIYU_TRY(found, foundFirms(connection, words));
    // A number that is computed has no index: the firms then are taken in their order.
    search.add((way == FindWay::AlongList ? QStringLiteral("e.no + 0 IN (%1)")
                                          : QStringLiteral("e.no IN (%1)"))
                   .arg(found.sql));
    search.values.texts += found.texts;
    return {};
}

QString orderColumn(EnterpriseSort column)
{
    switch (column) {
    case EnterpriseSort::Name:
        return QStringLiteral("e.name_sort");
    case EnterpriseSort::CreditCode:
        return QStringLiteral("e.credit_code");
    case EnterpriseSort::Town:
        return QStringLiteral("COALESCE(r.town, '')");
    case EnterpriseSort::Industry:
        return QStringLiteral("e.industry");
    case EnterpriseSort::HighestTier:
        return highestRankSql();
    case EnterpriseSort::ValidUntil:
        return validUntilSql();
    case EnterpriseSort::Specialist:
        return QStringLiteral("COALESCE((%1 ORDER BY a.from_date DESC LIMIT 1), '')")
            .arg(activeSpecialistSql(QStringLiteral("s.name")));
    case EnterpriseSort::LastVisit:
        return lastOnSiteSql();
    case EnterpriseSort::NextVisit:
        return nextVisitSql();
    case EnterpriseSort::Stage:
        return stageRank();
    case EnterpriseSort::StepDue:
        return nextDueSql();
    case EnterpriseSort::Chain:
        return QStringLiteral("e.chain");
    case EnterpriseSort::SizeClass:
        return sizeRank();
    case EnterpriseSort::FoundedOn:
        return QStringLiteral("e.founded_on");
    }
    return QStringLiteral("e.name_sort");
}

bool isDay(EnterpriseSort column)
{
    return column == EnterpriseSort::ValidUntil || column == EnterpriseSort::LastVisit ||
           column == EnterpriseSort::NextVisit || column == EnterpriseSort::StepDue ||
           column == EnterpriseSort::FoundedOn;
}

QString orderTerm(const SortKey &key)
{
    const QString column = orderColumn(key.column);
    if (key.descending)
        return column + QLatin1String(" DESC");
    if (key.missingLast && isDay(key.column))
        return QStringLiteral("COALESCE(NULLIF(%1, ''), '%2')").arg(column, openDayText());
    return column;
}

} // namespace

void ListClause::bindTo(Statement &statement, const QString &sql, QDate asOf) const
{
    values.bindTo(statement);
    if (sql.contains(QLatin1String(":as_of")))
        statement.bind(":as_of", dayText(asOf));
}

Result<ListClause> listClause(const Connection &connection, const ListQuery &query, FindWay way)
{
    ListClause search;
    search.where = QStringLiteral(" WHERE e.deleted = 0");
    const auto bind = [&](const char *name, const QString &value) {
        search.values.texts.append({name, value});
    };
    if (query.counted) {
        const SqlClause counted = countedEnterprises(*query.counted);
        search.add(QStringLiteral("e.id IN (%1)").arg(counted.sql));
        search.values.texts += counted.texts;
    }
    if (query.share) {
        const SqlClause share = shareCondition(*query.share);
        search.add(share.sql);
        search.values.texts += share.texts;
    }
    if (!query.district.isEmpty()) {
        // In COALESCE the column has no index: the firms then are taken in their order.
        search.add(way == FindWay::AlongList
                       ? QStringLiteral("COALESCE(r.district, '') = :district")
                       : QStringLiteral("r.district = :district"));
        bind(":district", query.district.value());
    }
    if (!query.town.isEmpty()) {
        // Its district has an index, a park has none.
        search.add(QStringLiteral("r.district = (SELECT w.district FROM area w WHERE w.id = :town)"
                                  " AND (r.town = :town OR r.park = :town)"));
        bind(":town", query.town.value());
    }
    if (query.tier) {
        search.add(
            QStringLiteral("EXISTS (SELECT 1 FROM recognition t WHERE t.tier = :tier AND %1)")
                .arg(validTitleSql(QStringLiteral("t"))));
        bind(":tier", tierKey(*query.tier));
    }
    if (!query.specialist.isEmpty()) {
        // From the person's own firms: looking for the person at each firm walks the whole pool.
        search.add(QStringLiteral("e.id IN (SELECT a.enterprise FROM assignment a WHERE"
                                  " a.specialist = :specialist AND a.duty = 'specialist'"
                                  " AND a.deleted = 0 AND a.from_date <= :as_of"
                                  " AND a.until_date > :as_of)"));
        bind(":specialist", query.specialist.value());
    }
    if (query.unassigned)
        search.add(QStringLiteral("NOT EXISTS (%1)").arg(activeSpecialistSql(QStringLiteral("1"))));
    if (query.assigned)
        search.add(QStringLiteral("EXISTS (%1)").arg(activeSpecialistSql(QStringLiteral("1"))));
    if (query.titled)
        search.add(QStringLiteral("EXISTS (SELECT 1 FROM recognition t WHERE t.tier IN"
                                  " ('provincial', 'little_giant') AND %1)")
                       .arg(validTitleSql(QStringLiteral("t"))));
    if (query.unvisited)
        search.add(lastOnSiteSql() + QStringLiteral(" = ''"));
    if (query.planned || query.outdated) {
        PEIYU_TRY(ages, measureAges(connection));
        addPlanned(search, query, firmsPlannedSql(ages, query.asOf));
    }
    if (query.promised)
        search.add(nextVisitSql() + QStringLiteral(" <> ''"));
    addFacts(search, query);
    if (query.visitDuty) {
        PEIYU_TRY(rules, cadenceRules(connection));
        search.add(visitDutySql(rules, *query.visitDuty, query.asOf));
    }
    // Who asks for 退库 asks for those.
    if (!query.exitedToo && !query.counted && query.stage != Stage::Exited)
        search.add(QStringLiteral("e.id NOT IN (SELECT x.enterprise FROM pool_stage x"
                                  " WHERE x.deleted = 0 AND x.stage = 'exited'"
                                  " AND x.from_date <= :as_of AND x.until_date > :as_of)"));
    PEIYU_CHECK(addFind(search, connection, query.find, way));
    return search;
}

QString listOrderSql(const QVector<SortKey> &sort)
{
    QStringList parts;
    for (const SortKey &key : sort)
        parts.append(orderTerm(key));
    parts.append(QStringLiteral("e.no"));
    return QStringLiteral(" ORDER BY ") + parts.join(QLatin1String(", "));
}

} // namespace peiyu
