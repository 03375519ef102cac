#include "services/planpasteservice.h"

#include "domain/displaytext.h"
#include "exchange/tabularreader.h"
#include "reference/honourkinds.h"
#include "services/ownplanrules.h"
#include "services/ownplanservice.h"
#include "services/permission.h"
#include "services/planpartservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanPasteService)
};

/// A plan has some thirty tasks; a list of firms pasted by mistake has thousands of rows.
constexpr qsizetype mostRows = 2000;

Result<QVector<TableRow>> rowsOf(const JobContext &context, const PlanTableSource &source)
{
    if (!source.pasted.isEmpty())
        return rowsOfCopiedCells(source.pasted);
    TabularOptions options;
    options.cancelled = [cancellation = context.cancellation] {
        return cancellation.isCancelled();
    };
    PEIYU_TRY(reader, openTabular(source.path, options));
    PEIYU_CHECK(reader->openSheet(reader->defaultSheet()));
    QVector<TableRow> rows;
    TableRow row;
    while (rows.size() <= mostRows) {
        PEIYU_TRY(more, reader->next(row));
        if (!more)
            break;
        rows.append(row);
    }
    return rows;
}

QString targetWords(const PlanTarget &target)
{
    QStringList parts = {requirementText(target), basisText(target.basis)};
    if (!target.deadline.isNull())
        parts.append(dateText(target.deadline));
    if (!target.tierKey.isEmpty())
        parts.append(tierKeyText(target.tierKey));
    else if (!target.honourKind.isEmpty())
        parts.append(Text::tr("资质 %1").arg(target.honourKind));
    else if (target.scored)
        parts.append(Text::tr("填报"));
    for (const PlanMilestone &milestone : target.milestones)
        parts.append(Text::tr("%1年 %2").arg(milestone.on.year()).arg(milestone.value.toText()));
    return parts.join(QStringLiteral(" · "));
}

QString taskWords(const PlanTask &task)
{
    QStringList parts;
    const auto add = [&parts](const QString &words, const QStringList &units) {
        if (!units.isEmpty())
            parts.append(words.arg(units.join(QStringLiteral("、"))));
    };
    if (!task.number.isEmpty())
        parts.append(Text::tr("第 %1 项").arg(task.number));
    add(Text::tr("牵头 %1"), task.leadUnits);
    add(Text::tr("配合 %1"), task.supportingUnits);
    add(Text::tr("责任 %1"), task.responsibleUnits);
    if (!task.due.isEmpty())
        parts.append(task.due);
    if (!task.sectionTitle.isEmpty())
        parts.append(task.sectionNo.isEmpty()
                         ? task.sectionTitle
                         : Text::tr("%1、%2").arg(task.sectionNo, task.sectionTitle));
    return parts.join(QStringLiteral(" · "));
}

/// 培育数字化车间 names the kind 数字化车间; the longest name that stands in it.
QString honourNamedIn(const QString &target)
{
    QString found;
    for (const ShippedHonourKind &kind : shippedHonourKinds()) {
        if (kind.name.size() > found.size() && target.contains(kind.name))
            found = kind.name;
    }
    return found;
}

/// The row against the plan it is for.
PlanTableRow judged(const Plan &plan, const ReadPlanRow &read, PlanTableKind kind)
{
    PlanTableRow row{read.number, {}, {}, read.notes, read.fault, read.target, read.task};
    const bool targets = kind == PlanTableKind::Targets;
    row.name = targets ? read.target.name : read.task.title;
    if (!row.fault.isEmpty())
        return row;
    if (targets && row.target.tierKey.isEmpty() && row.target.unit != u"%")
        row.target.honourKind = honourNamedIn(row.target.name);
    const auto fits = targets ? checkTargetOf(plan, row.target) : checkTask(row.task);
    if (!fits) {
        row.fault = fits.error().text;
        return row;
    }
    row.understood = targets ? targetWords(row.target) : taskWords(row.task);
    return row;
}

} // namespace

int PlanTable::sound() const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const PlanTableRow &row) { return row.fault.isEmpty(); }));
}

Result<PlanTable> PlanPasteService::read(const JobContext &context, const PlanId &id,
                                         const PlanTableSource &source, PlanTableKind kind)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(plan, OwnPlanService::editable(context, id));
    PEIYU_TRY(rows, rowsOf(context, source));
    if (rows.size() > mostRows)
        return failure(
            ErrorCode::Format,
            Text::tr("表格超过 %1 行，不像计划的目标或任务表，请核对复制的范围。").arg(mostRows));
    PEIYU_TRY(read, readPlanTable(rows, kind));
    PlanTable table;
    table.kind = kind;
    table.columns = read.columns;
    table.unused = read.unused;
    for (const ReadPlanRow &row : std::as_const(read.rows))
        table.rows.append(judged(plan, row, kind));
    return table;
}

Result<Saved> PlanPasteService::take(const JobContext &context, const PlanId &plan,
                                     const PlanTable &table, bool replace)
{
    QVector<PlanTarget> targets;
    QVector<PlanTask> tasks;
    for (const PlanTableRow &row : table.rows) {
        if (!row.fault.isEmpty())
            continue;
        if (table.kind == PlanTableKind::Targets)
            targets.append(row.target);
        else
            tasks.append(row.task);
    }
    return PlanPartService::add(context, plan, targets, tasks, replace);
}

} // namespace peiyu
