#include "repositories/enterpriselistrepository.h"

#include "database/statement.h"
#include "domain/creditcode.h"
#include "domain/datespan.h"
#include "domain/textfold.h"
#include "reference/pinyin.h"
#include "repositories/countingclause.h"
#include "repositories/enterpriserepository.h"

#include <QHash>

#include <algorithm>

namespace peiyu {

namespace {

/// Where a firm is on the day; at most one row per firm (service rule: no overlap).
QString residenceJoin()
{
    return QStringLiteral(" LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
                          " AND r.from_date <= :as_of AND r.until_date > :as_of");
}

QString validTitle(const QString &alias)
{
    return QStringLiteral("%1.enterprise = e.id AND %1.deleted = 0 AND %1.from_date <= :as_of"
                          " AND %1.until_date >= :as_of AND %1.revoked_on > :as_of")
        .arg(alias);
}

QString highestRank()
{
    return QStringLiteral("COALESCE((SELECT MAX(%1) FROM recognition t WHERE %2), -1)")
        .arg(tierRankSql(QStringLiteral("t.tier")), validTitle(QStringLiteral("t")));
}

QString validUntil()
{
    return QStringLiteral("COALESCE((SELECT t.until_date FROM recognition t WHERE %1"
                          " ORDER BY %2 DESC, t.until_date DESC LIMIT 1), '')")
        .arg(validTitle(QStringLiteral("t")), tierRankSql(QStringLiteral("t.tier")));
}

QString activeSpecialist(const QString &columns)
{
    return QStringLiteral("SELECT %1 FROM assignment a JOIN specialist s ON s.id = a.specialist"
                          " WHERE a.enterprise = e.id AND a.deleted = 0 AND a.duty = 'specialist'"
                          " AND a.from_date <= :as_of AND a.until_date > :as_of")
        .arg(columns);
}

QString lastOnSite()
{
    return QStringLiteral("COALESCE((SELECT MAX(v.on_date) FROM visit v WHERE v.enterprise = e.id"
                          " AND v.deleted = 0 AND v.kind = 'onsite' AND v.on_date <= :as_of), '')");
}

/// The date promised at the latest visit that promised one, unless a visit has kept it.
QString promisedVisit()
{
    return QStringLiteral(
        "COALESCE((SELECT v.next_date FROM visit v WHERE v.enterprise = e.id AND v.deleted = 0"
        " AND v.next_date <> '' AND v.on_date <= :as_of AND NOT EXISTS (SELECT 1 FROM visit k"
        " WHERE k.enterprise = e.id AND k.deleted = 0 AND k.on_date <= :as_of"
        " AND (k.on_date >= v.next_date OR (k.next_date <> '' AND (k.on_date > v.on_date"
        " OR (k.on_date = v.on_date AND k.no > v.no))))) LIMIT 1), '')");
}

QString stageOn()
{
    return QStringLiteral("COALESCE((SELECT p.stage FROM pool_stage p WHERE p.enterprise = e.id"
                          " AND p.deleted = 0 AND p.from_date <= :as_of AND p.until_date > :as_of"
                          " ORDER BY p.from_date DESC LIMIT 1), '')");
}

/// 储备 before 培育 before 提升 before 退库; the keys' own order means nothing to anybody.
QString stageRank()
{
    QString sql = QStringLiteral("CASE %1").arg(stageOn());
    int rank = 0;
    for (const Stage stage : allStages)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(stageKey(stage)).arg(rank++);
    return sql + QStringLiteral(" ELSE -1 END");
}

struct Search
{
    QString where;
    SqlClause values;
    bool usesAsOf = false;

    void add(const QString &condition) { where += QStringLiteral(" AND ") + condition; }
};

void addFind(Search &search, const Connection &connection, const QString &typed)
{
    const SqlDialect &dialect = connection.dialect();
    const QString characters = searchCharacters(typed);
    if (characters.isEmpty())
        return;
    QString text = dialect.textContains;
    QString initials = dialect.initialsContain;
    QStringList ways = {QStringLiteral("e.no IN (%1)")
                            .arg(text.replace(QLatin1String(":find"), QLatin1String(":phrase")))};
    search.values.texts.append({":phrase", dialect.phrase(characters)});
    const QString code = normalizeCreditCode(typed);
    const bool latin = std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    });
    if (latin) {
        ways.append(QStringLiteral("e.no IN (%1)")
                        .arg(initials.replace(QLatin1String(":find"), QLatin1String(":initials"))));
        search.values.texts.append({":initials", dialect.prefix(code.toLower())});
        // Ranges instead of LIKE: they use the index on both backends.
        QString tail = code;
        std::reverse(tail.begin(), tail.end());
        ways.append(QStringLiteral("(e.credit_code >= :code AND e.credit_code < :code_end)"));
        ways.append(QStringLiteral("(e.code_reversed >= :tail AND e.code_reversed < :tail_end)"));
        ways.append(QStringLiteral("e.registration_no = :code"));
        search.values.texts.append({":code", code});
        search.values.texts.append({":code_end", code + QChar(0x7e)});
        search.values.texts.append({":tail", tail});
        search.values.texts.append({":tail_end", tail + QChar(0x7e)});
    }
    search.add(u'(' + ways.join(QLatin1String(" OR ")) + u')');
}

Search searchFor(const Connection &connection, const ListQuery &query)
{
    Search search;
    search.where = QStringLiteral(" WHERE e.deleted = 0");
    const auto bind = [&](const char *name, const QString &value) {
        search.values.texts.append({name, value});
    };
    if (query.counted) {
        const SqlClause counted = countedEnterprises(*query.counted);
        search.add(QStringLiteral("e.id IN (%1)").arg(counted.sql));
        search.values.texts += counted.texts;
    }
    if (!query.district.isEmpty()) {
        search.add(QStringLiteral("r.district = :district"));
        bind(":district", query.district.value());
    }
    if (!query.town.isEmpty()) {
        search.add(QStringLiteral("(r.town = :town OR r.park = :town)"));
        bind(":town", query.town.value());
    }
    if (query.tier) {
        search.add(
            QStringLiteral("EXISTS (SELECT 1 FROM recognition t WHERE t.tier = :tier AND %1)")
                .arg(validTitle(QStringLiteral("t"))));
        bind(":tier", tierKey(*query.tier));
    }
    if (!query.specialist.isEmpty()) {
        search.add(QStringLiteral("EXISTS (%1 AND a.specialist = :specialist)")
                       .arg(activeSpecialist(QStringLiteral("1"))));
        bind(":specialist", query.specialist.value());
    }
    if (query.unassigned)
        search.add(QStringLiteral("NOT EXISTS (%1)").arg(activeSpecialist(QStringLiteral("1"))));
    if (!query.exitedToo && !query.counted)
        search.add(QStringLiteral("NOT EXISTS (SELECT 1 FROM pool_stage x WHERE x.enterprise = e.id"
                                  " AND x.deleted = 0 AND x.stage = 'exited'"
                                  " AND x.from_date <= :as_of AND x.until_date > :as_of)"));
    addFind(search, connection, query.find);
    return search;
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
        return highestRank();
    case EnterpriseSort::ValidUntil:
        return validUntil();
    case EnterpriseSort::Specialist:
        return QStringLiteral("COALESCE((%1 ORDER BY a.from_date DESC LIMIT 1), '')")
            .arg(activeSpecialist(QStringLiteral("s.name")));
    case EnterpriseSort::LastVisit:
        return lastOnSite();
    case EnterpriseSort::NextVisit:
        return promisedVisit();
    case EnterpriseSort::Stage:
        return stageRank();
    }
    return QStringLiteral("e.name_sort");
}

QString orderSql(const QVector<SortKey> &sort)
{
    QStringList parts;
    for (const SortKey &key : sort)
        parts.append(orderColumn(key.column) +
                     (key.descending ? QLatin1String(" DESC") : QLatin1String("")));
    parts.append(QStringLiteral("e.no"));
    return QStringLiteral(" ORDER BY ") + parts.join(QLatin1String(", "));
}

void bindSearch(Statement &statement, const QString &sql, const Search &search, QDate asOf)
{
    search.values.bindTo(statement);
    if (sql.contains(QLatin1String(":as_of")))
        statement.bind(":as_of", dayText(asOf));
}

std::optional<Tier> tierOfRank(qint64 rank)
{
    if (rank < 0 || rank >= static_cast<qint64>(allTiers.size()))
        return std::nullopt;
    return allTiers[static_cast<size_t>(rank)];
}

/// 200 placeholders, so that one prepared statement serves every page.
QString keyList()
{
    QStringList names;
    for (qsizetype i = 0; i < EnterpriseListRepository::pageSize; ++i)
        names.append(QStringLiteral(":k%1").arg(i));
    return names.join(QLatin1String(", "));
}

void bindKeys(Statement &statement, const QVector<qint64> &keys, qsizetype first)
{
    for (qsizetype i = 0; i < EnterpriseListRepository::pageSize; ++i) {
        const QByteArray name = ":k" + QByteArray::number(i);
        statement.bind(name.constData(), first + i < keys.size() ? keys[first + i] : qint64{0});
    }
}

QString rowSql()
{
    static const QString sql =
        QStringLiteral("SELECT e.no, e.id, e.name, e.short_name, e.credit_code, e.code_state,"
                       " e.registration_no, e.industry, COALESCE(r.district, '') AS district,"
                       " COALESCE(d.short_name, '') AS district_name,"
                       " COALESCE(w.name, '') AS town_name, COALESCE(p.name, '') AS park_name, ") +
        highestRank() + QStringLiteral(" AS tier_rank, ") + validUntil() +
        QStringLiteral(" AS valid_until, ") + lastOnSite() + QStringLiteral(" AS last_visit, ") +
        promisedVisit() + QStringLiteral(" AS next_visit, ") + stageOn() +
        QStringLiteral(" AS stage, COALESCE(m.next_step, '') AS next_step,"
                       " COALESCE(m.due, '') AS next_due, COALESCE((") +
        activeSpecialist(QStringLiteral("s.id")) +
        QStringLiteral(" ORDER BY a.from_date DESC LIMIT 1), '') AS specialist, COALESCE((") +
        activeSpecialist(QStringLiteral("s.name")) +
        QStringLiteral(" ORDER BY a.from_date DESC LIMIT 1), '') AS specialist_name"
                       " FROM enterprise e") +
        residenceJoin() +
        QStringLiteral(" LEFT JOIN district d ON d.id = r.district"
                       " LEFT JOIN area w ON w.id = r.town LEFT JOIN area p ON p.id = r.park"
                       " LEFT JOIN measure m ON m.enterprise = e.id AND m.deleted = 0"
                       " WHERE e.deleted = 0 AND e.no IN (") +
        keyList() + u')';
    return sql;
}

EnterpriseRow rowFrom(const Row &row)
{
    const auto day = [&](const char *column) { return dayFromText(row.text(column)); };
    EnterpriseRow found;
    found.id = EnterpriseId(row.text("id"));
    found.no = row.integer("no");
    found.name = row.text("name");
    found.shortName = row.text("short_name");
    found.creditCode = row.text("credit_code");
    found.registrationNo = row.text("registration_no");
    found.codePending = codeStateFromKey(row.text("code_state")) == CodeState::Pending;
    found.district = DistrictId(row.text("district"));
    found.districtName = row.text("district_name");
    found.townName = row.text("town_name");
    found.parkName = row.text("park_name");
    found.industry = row.text("industry");
    found.stage = stageFromKey(row.text("stage"));
    found.highestTier = tierOfRank(row.integer("tier_rank"));
    found.validUntil = day("valid_until");
    found.specialist = SpecialistId(row.text("specialist"));
    found.specialistName = row.text("specialist_name");
    found.lastVisit = day("last_visit");
    found.nextVisit = day("next_visit");
    found.nextStep = row.text("next_step");
    found.nextStepDue = day("next_due");
    return found;
}

Result<> readTiers(const Connection &connection, const QVector<qint64> &keys, qsizetype first,
                   QDate asOf, QHash<qint64, EnterpriseRow> &found)
{
    static const QString sql =
        QStringLiteral("SELECT e.no, %1 AS tier_rank FROM enterprise e JOIN recognition t ON %2"
                       " WHERE e.no IN (%3) ORDER BY tier_rank")
            .arg(tierRankSql(QStringLiteral("t.tier")), validTitle(QStringLiteral("t")), keyList());
    Statement tiers(connection, sql);
    tiers.bind(":as_of", dayText(asOf));
    bindKeys(tiers, keys, first);
    return tiers.each([&](const Row &row) {
        const auto tier = tierOfRank(row.integer("tier_rank"));
        EnterpriseRow &firm = found[row.integer("no")];
        if (tier && !firm.validTiers.contains(*tier))
            firm.validTiers.append(*tier);
    });
}

} // namespace

Result<QVector<qint64>> EnterpriseListRepository::keys(const Connection &connection,
                                                       const ListQuery &query)
{
    const Search search = searchFor(connection, query);
    const QString order = orderSql(query.sort);
    const bool placed = (search.where + order).contains(QLatin1String("r."));
    const QString sql = QStringLiteral("SELECT e.no FROM enterprise e") +
                        (placed ? residenceJoin() : QString()) + search.where + order;
    Statement select(connection, sql);
    bindSearch(select, sql, search, query.asOf);
    QVector<qint64> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(row.integer("no")); }));
    return found;
}

Result<qint64> EnterpriseListRepository::total(const Connection &connection, const ListQuery &query)
{
    const Search search = searchFor(connection, query);
    const bool placed = search.where.contains(QLatin1String("r."));
    const QString sql = QStringLiteral("SELECT COUNT(*) AS n FROM enterprise e") +
                        (placed ? residenceJoin() : QString()) + search.where;
    Statement select(connection, sql);
    bindSearch(select, sql, search, query.asOf);
    return select.number("n");
}

Result<QVector<EnterpriseRow>> EnterpriseListRepository::rows(const Connection &connection,
                                                              const QVector<qint64> &keys,
                                                              QDate asOf)
{
    QVector<EnterpriseRow> ordered;
    for (qsizetype first = 0; first < keys.size(); first += pageSize) {
        QHash<qint64, EnterpriseRow> found;
        Statement select(connection, rowSql());
        select.bind(":as_of", dayText(asOf));
        bindKeys(select, keys, first);
        PEIYU_CHECK(
            select.each([&](const Row &row) { found.insert(row.integer("no"), rowFrom(row)); }));
        PEIYU_CHECK(readTiers(connection, keys, first, asOf, found));
        for (qsizetype i = first; i < std::min(first + pageSize, keys.size()); ++i) {
            if (const auto row = found.constFind(keys[i]); row != found.constEnd())
                ordered.append(*row);
        }
    }
    return ordered;
}

} // namespace peiyu
