#pragma once
/// The firms that are watched on a day, and their figures of some periods: what 运行监测 counts and
/// lists. A firm counts where it is on the day: present, in the pool, and, where asked, with a
/// title that is valid then by the condition of the board (repositories/countingclause.h).
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/figurechange.h"
#include "domain/tier.h"
#include "foundation/strongid.h"

#include <QHash>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

struct MonitorScope
{
    QDate on;            ///< as of which firms are where they are; of a period its last day
    QDate servedOn = {}; ///< as of which they are served: who is called today. Null: `on`
    DistrictId district;
    AreaId area; ///< a town or a park
    SpecialistId specialist;
    EnterpriseId firm;
    bool titledOnly = true;

    friend bool operator==(const MonitorScope &, const MonitorScope &) = default;
};

struct MonitoredFirm
{
    EnterpriseId id;
    qint64 no = 0;
    QString name;
    QString shortName; ///< else the name
    QString creditCode;
    AreaId town;
    AreaId park;
    QString chain;
    QString industry;
    QString contact;
    QString phone;
    SpecialistId specialist; ///< who serves it on MonitorScope::servedOn
    QVector<Tier> tiers;     ///< valid ones, the lowest first
};

/// In the order of their names.
Result<QVector<MonitoredFirm>> monitoredFirms(const Connection &connection,
                                              const MonitorScope &scope);

struct WatchedFirms
{
    QVector<MonitoredFirm> firms;
    qint64 lapsed = 0; ///< of the same place, left out because the title they had ran out
};

/// The same with how many are not watched any more; none where titles are not asked for.
Result<WatchedFirms> watchedFirms(const Connection &connection, const MonitorScope &scope);

/// Each item of one firm.
struct FirmSeries
{
    std::array<FigureSeries, allPeriodItems.size()> items;

    const FigureSeries &of(PeriodItem item) const { return items[static_cast<size_t>(item)]; }
    FigureSeries &of(PeriodItem item) { return items[static_cast<size_t>(item)]; }
    bool isEmpty() const;
};

/// What was reported of these items for exactly these periods, by firm; firms without any are not
/// in it. Of one firm alone where it is named.
Result<QHash<EnterpriseId, FirmSeries>> reportedFigures(const Connection &connection,
                                                        const QVector<FigurePeriod> &periods,
                                                        const QVector<PeriodItem> &items,
                                                        const EnterpriseId &firm = {});

/// (…, …): keys of periods, which are digits and letters alone, for IN.
QString periodListSql(const QVector<FigurePeriod> &periods);

} // namespace peiyu
