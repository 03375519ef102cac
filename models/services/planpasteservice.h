#pragma once
/// Targets or tasks taken into an own plan from a table copied in WPS or a table file: first what
/// was understood of each row, then all sound rows in one change set.
/// Thread: the context's. Errors: Format, Io, Validation, ReadOnly for a built-in plan, Permission.

#include "exchange/plantable.h"
#include "services/saved.h"

namespace peiyu {

struct PlanTableSource
{
    QString path;   ///< xlsx, xls or csv
    QString pasted; ///< wins over the file
};

struct PlanTableRow
{
    int number = 0;
    QString name;
    QString understood; ///< 达到 300 家 · 期末有效 · 2027-12-31 · 创新型中小企业
    QStringList notes;
    QString fault; ///< this row is not taken
    PlanTarget target;
    PlanTask task;
};

struct PlanTable
{
    PlanTableKind kind = PlanTableKind::Targets;
    QStringList columns;
    QStringList unused;
    QVector<PlanTableRow> rows;

    int sound() const;
};

class PlanPasteService
{
public:
    static Result<PlanTable> read(const JobContext &context, const PlanId &plan,
                                  const PlanTableSource &source, PlanTableKind kind);
    /// `replace`: in the place of all targets (tasks) of the plan.
    static Result<Saved> take(const JobContext &context, const PlanId &plan, const PlanTable &table,
                              bool replace);
};

} // namespace peiyu
