#pragma once
/// The areas of one target on their way: asks the pass over all firms, reads its answers.
/// Of this room. Thread: the connection's. Errors: those of the statements.

#include "repositories/targetsplitrepository.h"
#include "statistics/areaprogress.h"
#include "statistics/firmcounts.h"

namespace peiyu {

/// What all targets of a district share.
struct DistrictAreas
{
    QVector<Area> areas; ///< of the day
    struct Cell
    {
        AreaId town;
        AreaId park;
        AreaCare care;
    };
    QVector<Cell> care; ///< one per town and park that firms share
};

Result<DistrictAreas> districtAreas(const Connection &connection, const Plan &plan, QDate asOf);

class AreaCounting
{
public:
    AreaCounting(const Plan &plan, const PlanTarget &target, QDate asOf, AreaView view);

    /// The scopes the district is counted by; `final` only after the deadline. `judged`: false
    /// counts alone.
    Result<> ask(const Connection &connection, const DistrictAreas &areas, const CountScope &actual,
                 const std::optional<CountScope> &final, bool judged, FirmCounts &counts);
    /// `district` is the district's own reading.
    AreaProgress read(const DistrictAreas &areas, const FirmCounts &counts,
                      const TargetReading &district) const;

private:
    void findParks(const QVector<Area> &areas);
    std::optional<Quantity> shareOf(const AreaId &area) const;
    AreaFigure figure(const Area &area, const FirmCounts &counts,
                      const TargetReading &district) const;
    void addTotal(const TargetReading &district, AreaProgress &progress) const;

    const Plan *m_plan; ///< of the catalogue
    const PlanTarget *m_target;
    QDate m_asOf;
    AreaView m_view;
    bool m_judged = true;
    QVector<TargetShare> m_shares;
    QVector<AreaId> m_parks;
    CountScope m_scope; ///< of what rate and status are of
    std::optional<FirmCounts::Number> m_actual;
    std::optional<FirmCounts::Number> m_final;
    std::optional<FirmCounts::Number> m_baseline;
};

} // namespace peiyu
