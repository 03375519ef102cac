#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "domain/splittext.h"
#include "services/placedirectory.h"
#include "services/splitservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SplitCommands)
};

TargetId targetOf(const CommandRun &run)
{
    return TargetId(run.arguments.positional.first());
}

/// "双福街道=88"; an empty number takes the share away.
Result<ShareEntry> entryFrom(const QString &words, const QString &source,
                             const PlaceDirectory &places, const DistrictId &district)
{
    const qsizetype sign = words.lastIndexOf(u'=');
    if (sign <= 0)
        return usageFailure(Text::tr("“%1”应写成 镇街或园区=数，例如 双福街道=88。").arg(words));
    const QString name = words.left(sign);
    const QString number = words.mid(sign + 1).trimmed();
    ShareEntry entry;
    entry.source = source;
    entry.area = places.area(district, AreaKind::Park, name).id;
    if (entry.area.isEmpty())
        entry.area = places.area(district, AreaKind::Town, name).id;
    if (entry.area.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("没有镇街或园区“%1”。").arg(name));
    if (number.isEmpty())
        return entry;
    entry.share = Quantity::fromText(number);
    if (!entry.share)
        return fieldFailure(QStringLiteral("share"),
                            Text::tr("%1的分解数“%2”应为不小于 0 的整数。").arg(name, number));
    return entry;
}

Result<> print(CommandRun &run, const PlanCatalog &catalog, const QString &changeSet)
{
    PEIYU_TRY(split, SplitService::split(*run.context, catalog, targetOf(run)));
    const std::optional<Quantity> goal = split.placed.target->goal();
    if (run.io.wantsJson()) {
        QJsonArray areas;
        for (const SplitRow &row : split.rows) {
            if (row.share)
                areas.append(QJsonObject{{QStringLiteral("area"), row.area.id.value()},
                                         {QStringLiteral("name"), row.area.name},
                                         {QStringLiteral("share"), jsonQuantity(row.share)},
                                         {QStringLiteral("source"), jsonText(row.source)}});
        }
        run.io.json({{QStringLiteral("target"), targetOf(run).value()},
                     {QStringLiteral("areas"), areas},
                     {QStringLiteral("sum"), jsonQuantity(split.sum)},
                     {QStringLiteral("goal"), jsonQuantity(goal)},
                     {QStringLiteral("difference"), jsonQuantity(split.difference)},
                     {QStringLiteral("change_set"), jsonText(changeSet)}});
        return {};
    }
    QVector<QStringList> lines;
    for (const SplitRow &row : split.rows) {
        if (row.share)
            lines.append({row.area.name, quantityText(row.share), row.source});
    }
    run.io.table({Text::tr("镇街、园区"), Text::tr("目标分解"), Text::tr("依据")}, lines);
    run.io.line(split.isSplit() ? splitSumText(split.sum, goal) : Text::tr("还没有分解。"));
    return {};
}

Result<> list(CommandRun &run)
{
    PEIYU_TRY(catalog, run.catalog());
    return print(run, *catalog, {});
}

Result<> set(CommandRun &run)
{
    PEIYU_TRY(catalog, run.catalog());
    const auto placed = catalog->target(targetOf(run));
    if (!placed)
        return failure(ErrorCode::NotFound,
                       Text::tr("没有编号为“%1”的目标。").arg(targetOf(run).value()));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    const QString source = run.arguments.value(QStringLiteral("source"));
    QVector<ShareEntry> entries;
    for (const QString &words : run.arguments.positional.mid(1)) {
        PEIYU_TRY(entry, entryFrom(words, source, places, placed->plan->district));
        entries.append(entry);
    }
    PEIYU_TRY(saved, SplitService::set(*run.context, *catalog, targetOf(run), entries));
    return print(run, *catalog, saved.changes.id.value());
}

Result<SplitProposal> proposalOf(const CommandRun &run, const PlanCatalog &catalog)
{
    std::optional<bool> parks;
    if (run.arguments.has(QStringLiteral("parks")) || run.arguments.has(QStringLiteral("no-parks")))
        parks = run.arguments.has(QStringLiteral("parks"));
    return SplitService::propose(*run.context, catalog, targetOf(run), run.asOf(), parks);
}

Result<> take(CommandRun &run)
{
    PEIYU_TRY(catalog, run.catalog());
    PEIYU_TRY(proposal, proposalOf(run, *catalog));
    PEIYU_TRY(saved, SplitService::set(*run.context, *catalog, targetOf(run), proposal.shares));
    return print(run, *catalog, saved.changes.id.value());
}

Result<> propose(CommandRun &run)
{
    PEIYU_TRY(catalog, run.catalog());
    PEIYU_TRY(proposal, proposalOf(run, *catalog));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    QJsonArray areas;
    QVector<QStringList> lines;
    Quantity sum;
    for (const ShareEntry &entry : proposal.shares) {
        const qint64 firms = proposal.firms.value(entry.area);
        sum = sum + entry.share.value_or(Quantity());
        areas.append(QJsonObject{{QStringLiteral("area"), entry.area.value()},
                                 {QStringLiteral("name"), places.areaName(entry.area)},
                                 {QStringLiteral("firms"), firms},
                                 {QStringLiteral("share"), jsonQuantity(entry.share)}});
        lines.append(
            {places.areaName(entry.area), QString::number(firms), quantityText(entry.share)});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("target"), targetOf(run).value()},
                     {QStringLiteral("rule"), proposal.rule},
                     {QStringLiteral("areas"), areas},
                     {QStringLiteral("sum"), jsonQuantity(sum)}});
        return {};
    }
    run.io.line(proposal.rule);
    run.io.table({Text::tr("镇街、园区"), Text::tr("现有企业"), Text::tr("建议分解")}, lines);
    run.io.line(Text::tr("合计 %1。用 split take 保存。").arg(quantityText(sum)));
    return {};
}

} // namespace

QVector<Command> splitCommands()
{
    const QStringList parks = {QStringLiteral("parks"), QStringLiteral("no-parks")};
    return {
        {QStringLiteral("split list"),
         Text::tr("TARGET"),
         Text::tr("一项目标分解到各镇街、园区的数"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         list},
        {QStringLiteral("split set"),
         Text::tr("TARGET 镇街或园区=数… [--source 依据]"),
         Text::tr("登记目标分解；数留空即撤销该镇街的分解"),
         BaseNeed::Write,
         2,
         -1,
         {QStringLiteral("source")},
         {},
         set},
        {QStringLiteral("split propose"),
         Text::tr("TARGET [--parks|--no-parks]"),
         Text::tr("按现有企业占比提出分解，合计等于区县目标；不保存"),
         BaseNeed::Read,
         1,
         1,
         {},
         parks,
         propose},
        {QStringLiteral("split take"),
         Text::tr("TARGET [--parks|--no-parks]"),
         Text::tr("按 split propose 提出的数保存目标分解"),
         BaseNeed::Write,
         1,
         1,
         {},
         parks,
         take},
    };
}

} // namespace peiyu
