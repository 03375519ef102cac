#pragma once
/// What the base knows on one day of the firms of some districts, as far as staffing rules ask:
/// each fact in one pass over its table instead of one look per firm.
/// Not here: the rules themselves (coverage.cpp).
/// Of this room. Thread: the connection's. Errors: those of the statements.

#include "domain/service.h"
#include "repositories/measureclause.h"
#include "statistics/coverage.h"

#include <array>
#include <functional>
#include <vector>

namespace peiyu {

/// A firm in the pool of its district on the day.
struct CoveredFirm
{
    int district = 0; ///< its place in the list that was asked for
    int leader = -1;  ///< the person's place in the list of leaders; -1: nobody
    AreaId town;
    AreaId park;
    bool exited = false;
    bool titled = false; ///< a valid provincial or little_giant title
    bool specialist = false;
    bool plan = false;
    bool exempt = false; ///< need not be visited on the day
    bool visitRequired = false;
    bool visited = false;  ///< required, and visited as its cadence asks in the period of the day
    qint8 rank = -1;       ///< of its highest valid title
    quint32 visitedBy = 0; ///< the ways (a bit each) it was visited by
    StaffingFaults faults;

    /// Without a rule the titled firms are counted, so that the rates still say something.
    bool inScope(StaffingRule rule) const
    {
        return !exited && (titled || rule == StaffingRule::LeaderAndSpecialist);
    }
};

/// How a leader belongs to a firm's town or park.
enum class LeaderLink {
    Principal,   ///< the principal leader of it
    ByUnitWords, ///< entered without a place; the words of the unit name it
    Strange
};

class CoverageFacts
{
public:
    static Result<CoverageFacts> load(const Connection &connection,
                                      const QVector<DistrictId> &districts, QDate asOf);

    std::vector<CoveredFirm> &firms() { return m_firms; }
    const DistrictId &districtOf(const CoveredFirm &firm) const
    {
        return m_districts[firm.district];
    }
    const MeasureAges &ages() const { return m_ages; }
    LeaderLink linkOf(const CoveredFirm &firm) const;

    /// Calls `take` with id, name and list key of every firm that has faults, by name.
    Result<> eachFaulty(const Connection &connection,
                        const std::function<void(const CoveredFirm &, const QString &,
                                                 const QString &, qint64)> &take) const;

private:
    Result<> readFirms(const Connection &connection, QDate asOf);
    Result<> readMarks(const Connection &connection, QDate asOf);
    Result<> readTitles(const Connection &connection, QDate asOf);
    /// The rule of visitclause.h over these facts, held to it by test_visitcoverage.
    Result<> readVisits(const Connection &connection, QDate asOf);
    Result<> readLeaders(const Connection &connection, QDate asOf);
    /// Sets `mark` at each firm the statement names in its column `enterprise`.
    Result<> mark(const Connection &connection, const QString &sql, QDate asOf,
                  bool CoveredFirm::*mark);

    QVector<DistrictId> m_districts;
    MeasureAges m_ages;
    std::vector<CoveredFirm> m_firms;
    QHash<QByteArray, int> m_places; ///< of firms, by id
    QVector<Specialist> m_leaders;
    QHash<AreaId, QString> m_areaNames;
};

} // namespace peiyu
