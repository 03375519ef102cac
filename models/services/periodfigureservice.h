#pragma once
/// Monthly and quarterly figures: read as a grid of firms and periods, written cell by cell in one
/// unit. Rules: a period stands once for a firm; an empty cell is 未报, not zero; 累计 is stored as
/// what the period alone had; a figure a thousand times its neighbour is written only when it was
/// confirmed. A cell that is refused keeps no other one back: its reason is told.
/// Thread: the context's. Errors: Permission, those of the statements.

#include "domain/periodfigure.h"
#include "services/saved.h"
#include "statistics/monitoredfirms.h"

#include <QVector>

namespace peiyu {

/// One cell as it was typed: an item's key or "source".
struct PeriodCell
{
    EnterpriseId firm;
    FigurePeriod period;
    QString field;
    QString value;
    bool cumulative = false;
};

struct PeriodRefusal
{
    qsizetype cell = 0; ///< its place among those that were put
    QString text;       ///< a sentence
    bool jump = false;  ///< may be confirmed
    Error error;
};

struct PeriodsPut
{
    Saved saved; ///< empty when nothing was written
    QVector<PeriodRefusal> refused;
};

/// Firms with what they reported for the periods that were asked for.
struct PeriodGrid
{
    QVector<MonitoredFirm> firms;
    QVector<FirmSeries> series; ///< as many
    qint64 lapsed = 0;          ///< firms that are not watched any more: their title ran out
};

struct PeriodGridQuery
{
    MonitorScope scope; ///< titledOnly follows the district's setting
    QVector<FigurePeriod> periods;
    QVector<PeriodItem> items;
    bool cumulative = false; ///< with what 累计 of these periods is made of
};

class PeriodFigureService
{
public:
    /// Every period of a firm, in order of its key.
    static Result<QVector<PeriodFigures>> ofFirm(const JobContext &context,
                                                 const EnterpriseId &firm);
    /// The same for reckoning with: 累计, 同比, 环比.
    static Result<FirmSeries> seriesOfFirm(const JobContext &context, const EnterpriseId &firm);
    /// Reads the periods and, for hints and changes, those just before and a year before.
    static Result<PeriodGrid> grid(const JobContext &context, const PeriodGridQuery &query);
    /// Writes these cells and nothing else of their periods: what others entered meanwhile stays.
    static Result<PeriodsPut> put(const JobContext &context, const QVector<PeriodCell> &cells,
                                  bool jumpsConfirmed = false);
};

} // namespace peiyu
