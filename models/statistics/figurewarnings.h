#pragma once
/// 预警: firms whose latest reported figure fell by the office's rule (MonitorRules). Looked at is
/// the latest of the last two months that have ended in which the item was reported; for a firm
/// that reports it quarterly alone, of the last two quarters. A warning hangs on the record of that
/// period: with the next period's report it is another one, or none.
/// Thread: the connection's. Errors: those of the statements.

#include "domain/monitorrules.h"
#include "statistics/todayfacts.h"

namespace peiyu {

struct FigureFall
{
    PeriodItem item = PeriodItem::Revenue;
    ChangeBasis basis = ChangeBasis::YearOnYear;
    FigureAmount value = 0;
    FigureAmount base = 0;
    double ratio = 0;
};

struct FigureWarning
{
    FigurePeriod period;
    QVector<FigureFall> falls; ///< in the order of the rules
    TodayItem item;            ///< its record is the period's
};

/// 营业收入同比 -32.1%（120.00 → 81.50 万元）
QString fallText(const FigureFall &fall);

/// The deepest fall first.
Result<QVector<FigureWarning>> figureWarnings(const Connection &connection, const TodayScope &scope,
                                              const MonitorRules &rules);

} // namespace peiyu
