#pragma once
/// Yearly figures of a firm: read as a grid of years, saved as a grid in one unit.
/// Rules: a year stands once; an empty cell is 缺数据, not zero; 主营业务收入 is not more than
/// 营业收入, 研发人员 not more than 职工; a figure a thousand times its neighbour in another year
/// is written only when it was confirmed (元 taken for 万元). Thread: the context's. Errors:
/// Validation with the item's key as field and the year as row, NotFound, Conflict, Permission.

#include "domain/yearlyfigure.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

/// A figure that looks like 元 for 万元 against another year of the firm.
struct UnitJump
{
    int year = 0;
    FigureItem item = FigureItem::Revenue;
    int otherYear = 0;
    QString text; ///< a sentence
};

/// One cell of the grid as it was typed: an item's key, "source" or "closed" ("1" or "").
struct FigureCell
{
    int year = 0;
    QString field;
    QString value;
};

/// Error::detail of a jump that a person may confirm.
inline const QString &unitJumpMark()
{
    static const QString mark = QStringLiteral("unit_jump");
    return mark;
}

class FigureService
{
public:
    /// The years of a firm, oldest first.
    static Result<QVector<YearlyFigures>> ofFirm(const JobContext &context,
                                                 const EnterpriseId &firm);
    /// Writes these cells and nothing else of their years: what others entered meanwhile stays. A
    /// year of which nothing is left is removed.
    static Result<Saved> put(const JobContext &context, const EnterpriseId &firm,
                             const QVector<FigureCell> &cells, bool jumpsConfirmed = false);
    /// Writes whole years as they were read. Conflict when one is there that was not read.
    static Result<Saved> save(const JobContext &context, const EnterpriseId &firm,
                              const QVector<YearlyFigures> &years, bool jumpsConfirmed = false);
};

/// The rules of one year on its own; values come back normalized.
Result<YearlyFigures> checkedFigures(YearlyFigures figures);

/// Every figure of `years` that jumps against another year.
QVector<UnitJump> unitJumps(const QVector<YearlyFigures> &years);

} // namespace peiyu
