// The rows of lists of firms: what a page of keys shows on a day.
#include "database/statement.h"
#include "domain/datespan.h"
#include "domain/firmrecordtext.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/enterpriselistrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/measureclause.h"
#include "repositories/pagekeys.h"
#include "repositories/visitclause.h"

#include <QHash>

#include <algorithm>

namespace peiyu {

namespace {

using Rows = QHash<qint64, EnterpriseRow>;

std::optional<Tier> tierOfRank(qint64 rank)
{
    if (rank < 0 || rank >= static_cast<qint64>(allTiers.size()))
        return std::nullopt;
    return allTiers[static_cast<size_t>(rank)];
}

QString rowSql()
{
    static const QString sql =
        QStringLiteral("SELECT e.no, e.id, e.name, e.short_name, e.credit_code, e.code_state,"
                       " e.registration_no, e.industry, e.former_names, e.chain, e.chain_leader,"
                       " e.main_product, e.legal_person, e.founded_on, e.capital,"
                       " e.capital_currency, e.size_class, e.contact, e.phone, e.address, e.tags,"
                       " e.note, COALESCE(r.district, '') AS district,"
                       " COALESCE(d.short_name, '') AS district_name,"
                       " COALESCE(w.name, '') AS town_name, COALESCE(p.name, '') AS park_name, ") +
        highestRankSql() + QStringLiteral(" AS tier_rank, ") + validUntilSql() +
        QStringLiteral(" AS valid_until, ") + lastOnSiteSql() + QStringLiteral(" AS last_visit, ") +
        nextVisitSql() + QStringLiteral(" AS next_visit, ") + stageSql() +
        QStringLiteral(" AS stage, COALESCE(n.content, '') AS next_step,"
                       " COALESCE(n.due, '') AS next_due, COALESCE(m.goal, '') AS goal,"
                       " COALESCE(m.goal_date, '') AS goal_date, COALESCE(m.gap, '') AS gap,"
                       " ") +
        stepWhoSql(QStringLiteral("n"), QStringLiteral("np")) +
        QStringLiteral(" AS owner, COALESCE((") + activeSpecialistSql(QStringLiteral("s.id")) +
        QStringLiteral(" ORDER BY a.from_date DESC LIMIT 1), '') AS specialist, COALESCE((") +
        activeSpecialistSql(QStringLiteral("s.name")) +
        QStringLiteral(" ORDER BY a.from_date DESC LIMIT 1), '') AS specialist_name"
                       " FROM enterprise e") +
        residenceJoinSql() +
        QStringLiteral(" LEFT JOIN district d ON d.id = r.district"
                       " LEFT JOIN area w ON w.id = r.town LEFT JOIN area p ON p.id = r.park") +
        measureJoinSql() + nextStepJoinSql() +
        QStringLiteral(" WHERE e.deleted = 0 AND e.no IN (") + pageKeyList() + u')';
    return sql;
}

void readFields(const Row &row, EnterpriseRow &found)
{
    found.formerNames = row.text("former_names");
    found.chain = row.text("chain");
    found.chainLeader = row.flag("chain_leader");
    found.mainProduct = row.text("main_product");
    found.legalPerson = row.text("legal_person");
    found.foundedOn = dayFromText(row.text("founded_on"));
    found.capital = row.text("capital");
    found.capitalCurrency = row.text("capital_currency");
    found.sizeClass = sizeClassFromKey(row.text("size_class"));
    found.contact = row.text("contact");
    found.phone = row.text("phone");
    found.address = row.text("address");
    found.tags = row.text("tags");
    found.note = row.text("note");
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
    readFields(row, found);
    found.stage = stageFromKey(row.text("stage"));
    found.highestTier = tierOfRank(row.integer("tier_rank"));
    found.validUntil = day("valid_until");
    found.specialist = SpecialistId(row.text("specialist"));
    found.specialistName = row.text("specialist_name");
    found.lastVisit = day("last_visit");
    found.nextVisit = day("next_visit");
    found.nextStep = row.text("next_step");
    found.nextStepDue = day("next_due");
    found.goal = tierFromKey(row.text("goal"));
    found.goalDate = day("goal_date");
    found.gap = row.text("gap");
    found.stepOwner = row.text("owner");
    return found;
}

Result<> readTiers(const Connection &connection, const QVector<qint64> &keys, qsizetype first,
                   QDate asOf, Rows &found)
{
    static const QString sql =
        QStringLiteral("SELECT e.no, %1 AS tier_rank FROM enterprise e JOIN recognition t ON %2"
                       " WHERE e.no IN (%3) ORDER BY tier_rank")
            .arg(tierRankSql(QStringLiteral("t.tier")), validTitleSql(QStringLiteral("t")),
                 pageKeyList());
    Statement tiers(connection, sql);
    tiers.bind(":as_of", dayText(asOf));
    bindPageKeys(tiers, keys, first);
    return tiers.each([&](const Row &row) {
        const auto tier = tierOfRank(row.integer("tier_rank"));
        EnterpriseRow &firm = found[row.integer("no")];
        if (tier && !firm.validTiers.contains(*tier))
            firm.validTiers.append(*tier);
    });
}

Result<> readFigures(const Connection &connection, const QVector<qint64> &keys, qsizetype first,
                     QDate asOf, Rows &found)
{
    QString columns;
    for (const FigureItem item : allFigureItems)
        columns += QStringLiteral(", y.") + figureKey(item);
    Statement figures(connection,
                      QStringLiteral("SELECT e.no%1 FROM enterprise e JOIN yearly_figure y"
                                     " ON y.enterprise = e.id AND y.year = :year"
                                     " AND y.deleted = 0 WHERE e.no IN (%2) ORDER BY y.no")
                          .arg(columns, pageKeyList()));
    figures.bind(":year", figureYearOf(asOf));
    bindPageKeys(figures, keys, first);
    return figures.each([&](const Row &row) {
        EnterpriseRow &firm = found[row.integer("no")];
        for (const FigureItem item : allFigureItems)
            firm.figures[static_cast<size_t>(item)] =
                row.text(figureKey(item).toLatin1().constData());
    });
}

Result<> readHonours(const Connection &connection, const QVector<qint64> &keys, qsizetype first,
                     QDate asOf, Rows &found)
{
    Statement honours(connection,
                      QStringLiteral("SELECT e.no, h.kind, h.level, h.quantity FROM enterprise e"
                                     " JOIN honour h ON h.enterprise = e.id AND h.deleted = 0"
                                     " AND h.on_date <= :as_of AND h.until_date >= :as_of"
                                     " WHERE e.no IN (%1) ORDER BY h.on_date, h.no")
                          .arg(pageKeyList()));
    honours.bind(":as_of", dayText(asOf));
    bindPageKeys(honours, keys, first);
    return honours.each([&](const Row &row) {
        Honour one;
        one.kind = row.text("kind");
        one.level = honourLevelFromKey(row.text("level"));
        one.quantity = static_cast<int>(row.integer("quantity"));
        QStringList &listed = found[row.integer("no")].honours;
        if (const QString text = honourText(one); !listed.contains(text))
            listed.append(text);
    });
}

} // namespace

Result<QVector<EnterpriseRow>> EnterpriseListRepository::rows(const Connection &connection,
                                                              const QVector<qint64> &keys,
                                                              QDate asOf, RowParts parts)
{
    QVector<EnterpriseRow> ordered;
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        Rows found;
        Statement select(connection, rowSql());
        select.bind(":as_of", dayText(asOf));
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(
            select.each([&](const Row &row) { found.insert(row.integer("no"), rowFrom(row)); }));
        PEIYU_CHECK(readTiers(connection, keys, first, asOf, found));
        if (parts.figures)
            PEIYU_CHECK(readFigures(connection, keys, first, asOf, found));
        if (parts.honours)
            PEIYU_CHECK(readHonours(connection, keys, first, asOf, found));
        for (qsizetype i = first; i < std::min(first + rowsPerPage, keys.size()); ++i) {
            if (const auto row = found.constFind(keys[i]); row != found.constEnd() && row->no != 0)
                ordered.append(*row);
        }
    }
    return ordered;
}

} // namespace peiyu
