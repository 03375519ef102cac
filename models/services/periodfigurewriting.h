#pragma once
/// The one way a figure of a period is written, whatever it comes from: grid, command, import.
/// Of this room. Thread: the unit's. Errors: Conflict on a stale revision, those of the statements.

#include "domain/periodfigure.h"
#include "services/saved.h"
#include "statistics/monitoredfirms.h"

#include <QMap>

namespace peiyu {

/// The periods of one firm by key.
using FirmPeriods = QMap<QString, PeriodFigures>;
Result<FirmPeriods> periodsOfFirm(const Connection &connection, const EnterpriseId &firm);
FirmSeries seriesOf(const FirmPeriods &periods);

/// Writes what of a firm's periods differs from `before`; a period of which nothing is left goes.
Result<> writePeriodFigures(UnitOfWork &unit, const JobContext &context, const EnterpriseId &firm,
                            const FirmPeriods &before, const FirmPeriods &after);

/// One cell as it is put in: an item's value of the period alone, or of the year up to it.
struct PeriodEntry
{
    PeriodItem item = PeriodItem::Revenue;
    FigurePeriod period;
    QString value;
    bool cumulative = false;
};
/// The value as it is stored: normalized; of 累计 the year so far less the periods before it.
/// Validation: no number; 累计 whose earlier periods are not all there, or are more than it.
Result<QString> settledValue(const PeriodEntry &entry, const FigureSeries &series);

/// A figure about a thousand times its neighbour: the period before or after that has one, or the
/// same of the year before or after. A sentence; empty where there is none.
QString periodJumpText(const FirmPeriods &periods, const FigurePeriod &period, PeriodItem item);

} // namespace peiyu
