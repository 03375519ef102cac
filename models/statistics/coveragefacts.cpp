#include "statistics/coveragefacts.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/placerepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/visitclause.h"
#include "statistics/firmnames.h"

#include <algorithm>

namespace peiyu {

namespace {

/// An id of the row without a copy: gone with the row.
QByteArray bytesOf(const Row &row, const char *column)
{
    const QByteArrayView id = row.utf8(column);
    return QByteArray::fromRawData(id.data(), id.size());
}

} // namespace

Result<CoverageFacts> CoverageFacts::load(const Connection &connection,
                                          const QVector<DistrictId> &districts, QDate asOf)
{
    CoverageFacts facts;
    facts.m_districts = districts;
    PEIYU_CHECK(facts.readFirms(connection, asOf));
    PEIYU_CHECK(facts.readMarks(connection, asOf));
    PEIYU_CHECK(facts.readTitles(connection, asOf));
    PEIYU_CHECK(facts.readVisits(connection, asOf));
    PEIYU_CHECK(facts.readLeaders(connection, asOf));
    PEIYU_TRY(areas, PlaceRepository::areas(connection, districts.size() == 1 ? districts.first()
                                                                              : DistrictId()));
    for (const Area &area : areas)
        facts.m_areaNames.insert(area.id, area.name);
    return facts;
}

Result<> CoverageFacts::readFirms(const Connection &connection, QDate asOf)
{
    const bool one = m_districts.size() == 1;
    Statement select(
        connection,
        QStringLiteral("SELECT r.enterprise, r.district, r.town, r.park FROM residence r"
                       " JOIN enterprise e ON e.id = r.enterprise AND e.deleted = 0"
                       " WHERE r.deleted = 0 AND r.from_date <= :as_of AND r.until_date > :as_of") +
            (one ? QStringLiteral(" AND r.district = :district") : QString()));
    select.bind(":as_of", dayText(asOf));
    if (one)
        select.bind(":district", m_districts.first());
    // Towns are few: one text each, not one per firm.
    QHash<QString, AreaId> areas;
    const auto area = [&areas](const QString &id) {
        AreaId &known = areas[id];
        if (known.isEmpty())
            known = AreaId(id);
        return known;
    };
    return select.each([&](const Row &row) {
        const auto district = m_districts.indexOf(DistrictId(row.text("district")));
        const QByteArray id = row.utf8("enterprise").toByteArray();
        if (district < 0 || m_places.contains(id))
            return;
        m_places.insert(id, static_cast<int>(m_firms.size()));
        CoveredFirm firm;
        firm.district = static_cast<int>(district);
        firm.town = area(row.text("town"));
        firm.park = area(row.text("park"));
        m_firms.push_back(firm);
    });
}

Result<> CoverageFacts::mark(const Connection &connection, const QString &sql, QDate asOf,
                             bool CoveredFirm::*mark)
{
    Statement select(connection, sql);
    select.bind(":as_of", dayText(asOf));
    return select.each([&](const Row &row) {
        const auto place = m_places.constFind(bytesOf(row, "enterprise"));
        if (place != m_places.constEnd())
            m_firms[static_cast<size_t>(*place)].*mark = true;
    });
}

Result<> CoverageFacts::readMarks(const Connection &connection, QDate asOf)
{
    PEIYU_CHECK(mark(connection,
                     QStringLiteral("SELECT enterprise FROM pool_stage WHERE deleted = 0"
                                    " AND stage = 'exited' AND from_date <= :as_of"
                                    " AND until_date > :as_of"),
                     asOf, &CoveredFirm::exited));
    PEIYU_CHECK(mark(connection,
                     QStringLiteral("SELECT enterprise FROM assignment WHERE deleted = 0"
                                    " AND duty = 'specialist' AND from_date <= :as_of"
                                    " AND until_date > :as_of"),
                     asOf, &CoveredFirm::specialist));
    PEIYU_TRY(ages, measureAges(connection));
    m_ages = ages;
    return mark(connection, firmsPlannedSql(ages, asOf), asOf, &CoveredFirm::plan);
}

Result<> CoverageFacts::readTitles(const Connection &connection, QDate asOf)
{
    Statement select(connection, QStringLiteral("SELECT enterprise, tier FROM recognition"
                                                " WHERE deleted = 0 AND from_date <= :as_of"
                                                " AND until_date >= :as_of"
                                                " AND revoked_on > :as_of"));
    select.bind(":as_of", dayText(asOf));
    return select.each([&](const Row &row) {
        const auto place = m_places.constFind(bytesOf(row, "enterprise"));
        const auto tier = tierFromKey(row.text("tier"));
        if (place == m_places.constEnd() || !tier)
            return;
        CoveredFirm &firm = m_firms[static_cast<size_t>(*place)];
        firm.rank = std::max(firm.rank, static_cast<qint8>(*tier));
        firm.titled = firm.titled || *tier >= Tier::Provincial;
    });
}

Result<> CoverageFacts::readVisits(const Connection &connection, QDate asOf)
{
    PEIYU_TRY(rules, cadenceRules(connection));
    PEIYU_CHECK(mark(connection, firmsExemptSql(), asOf, &CoveredFirm::exempt));
    quint32 bit = 1;
    for (const VisitWay &way : rules.ways()) {
        Statement select(connection, firmsVisitedSql(way, asOf));
        select.bind(":as_of", dayText(asOf));
        PEIYU_CHECK(select.each([&](const Row &row) {
            const auto place = m_places.constFind(bytesOf(row, "enterprise"));
            if (place != m_places.constEnd())
                m_firms[static_cast<size_t>(*place)].visitedBy |= bit;
        }));
        bit <<= 1U;
    }
    // A way for each district and rung once, not once per firm.
    constexpr size_t rungs = allTiers.size() + 1;
    std::vector<std::array<int, rungs>> ways(static_cast<size_t>(m_districts.size()));
    for (size_t district = 0; district < ways.size(); ++district) {
        for (size_t rung = 0; rung < rungs; ++rung)
            ways[district][rung] =
                rules.wayOf(m_districts[static_cast<int>(district)],
                            rung == 0 ? std::nullopt : std::optional(allTiers[rung - 1]));
    }
    for (CoveredFirm &firm : m_firms) {
        const int way =
            ways[static_cast<size_t>(firm.district)][static_cast<size_t>(firm.rank + 1)];
        firm.visitRequired = way >= 0 && !firm.exempt;
        firm.visited = firm.visitRequired && (firm.visitedBy & (1U << static_cast<unsigned>(way)));
    }
    return {};
}

Result<> CoverageFacts::readLeaders(const Connection &connection, QDate asOf)
{
    PEIYU_TRY(people, SpecialistRepository::all(connection));
    QHash<QString, int> places;
    for (const Specialist &person : people) {
        places.insert(person.id.value(), static_cast<int>(m_leaders.size()));
        m_leaders.append(person);
    }
    // Of two that a merge left side by side the one that began later counts.
    Statement select(connection, QStringLiteral("SELECT enterprise, specialist FROM assignment"
                                                " WHERE deleted = 0 AND duty = 'leader'"
                                                " AND from_date <= :as_of AND until_date > :as_of"
                                                " ORDER BY enterprise, from_date"));
    select.bind(":as_of", dayText(asOf));
    return select.each([&](const Row &row) {
        const auto firm = m_places.constFind(bytesOf(row, "enterprise"));
        if (firm != m_places.constEnd())
            m_firms[static_cast<size_t>(*firm)].leader = places.value(row.text("specialist"), -1);
    });
}

LeaderLink CoverageFacts::linkOf(const CoveredFirm &firm) const
{
    const Specialist &leader = m_leaders[firm.leader];
    if (!leader.area.isEmpty()) {
        const bool here = leader.area == firm.town || leader.area == firm.park;
        return here && leader.principal ? LeaderLink::Principal : LeaderLink::Strange;
    }
    if (leader.unit.isEmpty())
        return LeaderLink::Strange;
    for (const AreaId &area : {firm.town, firm.park}) {
        const QString name = m_areaNames.value(area);
        if (!name.isEmpty() && (name.contains(leader.unit) || leader.unit.contains(name)))
            return LeaderLink::ByUnitWords;
    }
    return LeaderLink::Strange;
}

Result<> CoverageFacts::eachFaulty(const Connection &connection,
                                   const std::function<void(const CoveredFirm &, const QString &,
                                                            const QString &, qint64)> &take) const
{
    if (std::none_of(m_firms.begin(), m_firms.end(),
                     [](const CoveredFirm &firm) { return firm.faults != StaffingFaults(); }))
        return {};
    const DistrictId only = m_districts.size() == 1 ? m_districts.first() : DistrictId();
    return eachFirmByName(connection, only, [&](const Row &row) {
        const auto place = m_places.constFind(bytesOf(row, "id"));
        if (place == m_places.constEnd())
            return;
        const CoveredFirm &firm = m_firms[static_cast<size_t>(*place)];
        if (firm.faults != StaffingFaults())
            take(firm, row.text("id"), row.text("name"), row.integer("no"));
    });
}

} // namespace peiyu
