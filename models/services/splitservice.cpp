#include "services/splitservice.h"

#include "domain/apportion.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/placerepository.h"
#include "repositories/targetsplitrepository.h"
#include "services/permission.h"
#include "services/placedirectory.h"
#include "services/splitpaste.h"
#include "statistics/areaprogress.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SplitService)
};

constexpr qsizetype longestSource = 200;

Result<PlacedTarget> splittable(const PlanCatalog &catalog, const TargetId &id)
{
    const auto found = catalog.target(id);
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的目标。").arg(id.value()));
    const QVector<PlanTarget> &targets = found->plan->targets;
    if (std::none_of(targets.begin(), targets.end(),
                     [&](const PlanTarget &target) { return target.id == id; }))
        return fieldFailure(
            QStringLiteral("target"),
            Text::tr("“%1”不是计划的主要目标，不能按镇街、园区分解。").arg(found->target->name));
    return *found;
}

Result<QVector<TargetShare>> presentShares(const JobContext &context, const TargetId &target)
{
    return TargetSplitRepository::ofTarget(context.connection, target);
}

const TargetShare *shareOf(const QVector<TargetShare> &shares, const AreaId &area)
{
    const auto found = std::find_if(shares.begin(), shares.end(),
                                    [&](const TargetShare &share) { return share.area == area; });
    return found == shares.end() ? nullptr : &*found;
}

Result<> checkEntry(const ShareEntry &entry, const Area *area)
{
    if (!area)
        return fieldFailure(QStringLiteral("area"),
                            Text::tr("本区县没有编号为“%1”的镇街或园区。").arg(entry.area.value()));
    if (entry.share && (*entry.share < Quantity() || !entry.share->isWhole()))
        return fieldFailure(
            QStringLiteral("share"),
            Text::tr("%1的分解数“%2”应为不小于 0 的整数。").arg(area->name, entry.share->toText()));
    if (!isCleanText(entry.source) || entry.source.size() > longestSource)
        return fieldFailure(QStringLiteral("source"),
                            Text::tr("%1的依据过长（最多 %2 字）或含有控制字符，请修改。")
                                .arg(area->name)
                                .arg(longestSource));
    return {};
}

Result<> checkEntries(const QVector<ShareEntry> &entries, const QVector<Area> &areas)
{
    QSet<AreaId> seen;
    for (const ShareEntry &entry : entries) {
        const auto area = std::find_if(areas.begin(), areas.end(),
                                       [&](const Area &one) { return one.id == entry.area; });
        PEIYU_CHECK(checkEntry(entry, area == areas.end() ? nullptr : &*area));
        if (seen.contains(entry.area))
            return fieldFailure(QStringLiteral("area"),
                                Text::tr("%1写了两次，请只留一行。").arg(area->name));
        seen.insert(entry.area);
    }
    return {};
}

/// What of the entries differs from what stands, as records to write.
QVector<std::pair<TargetShare, ChangeOp>> changesOf(const TargetId &target,
                                                    const QVector<ShareEntry> &entries,
                                                    const QVector<TargetShare> &present)
{
    QVector<std::pair<TargetShare, ChangeOp>> changes;
    for (const ShareEntry &entry : entries) {
        const TargetShare *was = shareOf(present, entry.area);
        if (!entry.share) {
            if (was)
                changes.append({*was, ChangeOp::Delete});
            continue;
        }
        const TargetShare now{was ? was->id : newUuid(), target, entry.area, *entry.share,
                              tidyText(entry.source)};
        if (!was)
            changes.append({now, ChangeOp::Insert});
        else if (!(now == *was))
            changes.append({now, ChangeOp::Update});
    }
    return changes;
}

QString titleOf(const PlanTarget &target, QVector<TargetShare> shares,
                const QVector<std::pair<TargetShare, ChangeOp>> &changes)
{
    Quantity sum;
    qsizetype areas = 0;
    for (const auto &[change, op] : changes) {
        shares.removeIf([&id = change.id](const TargetShare &share) { return share.id == id; });
        if (op != ChangeOp::Delete)
            shares.append(change);
    }
    for (const TargetShare &share : std::as_const(shares)) {
        sum = sum + share.value;
        ++areas;
    }
    return areas == 0 ? Text::tr("撤销目标分解 %1").arg(target.name)
                      : Text::tr("目标分解 %1：%2 个镇街、园区，合计 %3")
                            .arg(target.name)
                            .arg(areas)
                            .arg(quantityText(sum));
}

/// The rungs by which a target is shared out, the nearest first.
QVector<Tier> rungsFor(const PlanTarget &target)
{
    const Tier highest = target.countedTier().value_or(Tier::LittleGiant);
    QVector<Tier> rungs;
    for (auto tier = allTiers.rbegin(); tier != allTiers.rend(); ++tier) {
        if (*tier <= highest)
            rungs.append(*tier);
    }
    return rungs;
}

/// The parks that get a share of their own.
QVector<AreaId> ownParks(const QVector<Area> &areas, const QVector<TargetShare> &present,
                         std::optional<bool> parks)
{
    QVector<AreaId> own;
    for (const Area &area : areas) {
        const bool wanted = parks ? *parks : present.isEmpty() || shareOf(present, area.id);
        if (area.kind == AreaKind::Park && wanted)
            own.append(area.id);
    }
    return own;
}

/// A park is told with all its firms, so that one sees what a share of its own would be about.
Result<> countFirms(const JobContext &context, const QVector<TargetShare> &shares,
                    TargetSplit &split)
{
    CountScope scope;
    scope.district = split.placed.plan->district;
    scope.tier = *split.placed.target->countedTier();
    scope.on = context.clock.today();
    QVector<AreaId> own;
    QVector<AreaId> all;
    for (const SplitRow &row : split.rows) {
        if (row.area.kind != AreaKind::Park)
            continue;
        all.append(row.area.id);
        if (shareOf(shares, row.area.id))
            own.append(row.area.id);
    }
    PEIYU_TRY(counted, countByArea(context.connection, scope, own));
    QHash<AreaId, qint64> parks = counted;
    if (own != all) {
        PEIYU_TRY(apart, countByArea(context.connection, scope, all));
        parks = apart;
    }
    for (SplitRow &row : split.rows)
        row.firms = (row.area.kind == AreaKind::Park ? parks : counted).value(row.area.id);
    return {};
}

} // namespace

bool TargetSplit::isSplit() const
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const SplitRow &row) { return row.share.has_value(); });
}

Result<TargetSplit> SplitService::split(const JobContext &context, const PlanCatalog &catalog,
                                        const TargetId &target)
{
    PEIYU_TRY(placed, splittable(catalog, target));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {placed.plan->district, {}}));
    PEIYU_TRY(areas, PlaceRepository::areas(context.connection, placed.plan->district));
    PEIYU_TRY(shares, presentShares(context, target));
    TargetSplit split;
    split.placed = placed;
    const QDate today = context.clock.today();
    for (const AreaKind kind : {AreaKind::Town, AreaKind::Park}) {
        for (const Area &area : areas) {
            const TargetShare *share = shareOf(shares, area.id);
            // One that was merged away stays in sight as long as it has a share.
            if (area.kind != kind || (!share && !area.span.contains(today)))
                continue;
            split.rows.append({area, share ? std::optional(share->value) : std::nullopt,
                               share ? share->source : QString(), std::nullopt});
            split.sum = split.sum + (share ? share->value : Quantity());
        }
    }
    if (const auto goal = placed.target->goal())
        split.difference = split.sum - *goal;
    if (placed.target->countedTier())
        PEIYU_CHECK(countFirms(context, shares, split));
    return split;
}

Result<Saved> SplitService::set(const JobContext &context, const PlanCatalog &catalog,
                                const TargetId &target, const QVector<ShareEntry> &shares)
{
    PEIYU_TRY(placed, splittable(catalog, target));
    PEIYU_CHECK(requirePermission(context, Action::EditTargets, {placed.plan->district, {}}));
    PEIYU_TRY(areas, PlaceRepository::areas(context.connection, placed.plan->district));
    PEIYU_CHECK(checkEntries(shares, areas));
    PEIYU_TRY(present, presentShares(context, target));
    const auto changes = changesOf(target, shares, present);
    if (changes.isEmpty())
        return failure(ErrorCode::Validation,
                       Text::tr("各镇街、园区的分解数与现在一样，没有要保存的。"));
    PEIYU_TRY(unit, beginUnit(context, titleOf(*placed.target, present, changes)));
    for (const auto &[share, op] : changes)
        PEIYU_CHECK(TargetSplitRepository::apply(*unit, share, op));
    PEIYU_TRY(committed, commitUnit(context, *unit));
    return Saved{target.value(), committed, {}};
}

Result<SplitProposal> SplitService::propose(const JobContext &context, const PlanCatalog &catalog,
                                            const TargetId &target, QDate asOf,
                                            std::optional<bool> parks)
{
    PEIYU_TRY(placed, splittable(catalog, target));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {placed.plan->district, {}}));
    const auto goal = placed.target->goal();
    if (!goal || !goal->isWhole() || *goal <= Quantity())
        return failure(ErrorCode::Validation,
                       Text::tr("“%1”没有可以分解的整数目标，请直接填写各镇街、园区的数。")
                           .arg(placed.target->name));
    PEIYU_TRY(all, PlaceRepository::areas(context.connection, placed.plan->district));
    QVector<Area> areas = all;
    areas.removeIf([&](const Area &area) { return !area.span.contains(asOf); });
    PEIYU_TRY(present, presentShares(context, target));
    const QVector<AreaId> own = ownParks(areas, present, parks);
    for (const Tier tier : rungsFor(*placed.target)) {
        CountScope scope;
        scope.district = placed.plan->district;
        scope.tier = tier;
        scope.on = asOf;
        PEIYU_TRY(firms, countByArea(context.connection, scope, own));
        QVector<qint64> weights;
        qint64 sum = 0;
        for (const Area &area : areas) {
            weights.append(firms.value(area.id));
            sum += weights.last();
        }
        if (sum == 0)
            continue;
        SplitProposal proposal;
        proposal.firms = firms;
        proposal.rule = Text::tr("按 %1 现有%2的占比提出").arg(dateText(asOf), tierText(tier));
        const QVector<qint64> parts = apportion(goal->scaled() / Quantity::scale, weights);
        for (qsizetype i = 0; i < areas.size(); ++i) {
            if (weights[i] > 0)
                proposal.shares.append({areas[i].id, Quantity::fromCount(parts[i]), proposal.rule});
        }
        return proposal;
    }
    return failure(ErrorCode::Validation,
                   Text::tr("截至 %1，库里没有写明镇街或园区的有称号企业，提不出占比；请直接填写"
                            "或粘贴各镇街、园区的数。")
                       .arg(dateText(asOf)));
}

Result<PastedSplit> SplitService::pasted(const JobContext &context, const PlanCatalog &catalog,
                                         const TargetId &target, const QString &text)
{
    PEIYU_TRY(placed, splittable(catalog, target));
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    const DistrictId district = placed.plan->district;
    PastedSplit pasted;
    QSet<AreaId> seen;
    for (const PastedLine &line : pastedLines(text)) {
        const auto refuse = [&](const QString &why) {
            pasted.faults.append(Text::tr("第 %1 行：%2").arg(line.line).arg(why));
        };
        AreaAnswer area = places.area(district, AreaKind::Park, line.name);
        if (const AreaAnswer town = places.area(district, AreaKind::Town, line.name);
            area.id.isEmpty() && (!town.id.isEmpty() || !town.proposal.isEmpty()))
            area = town;
        if (line.name.isEmpty())
            refuse(Text::tr("只有数字，没有镇街或园区的名称"));
        else if (area.id.isEmpty() && !area.proposal.isEmpty())
            refuse(Text::tr("没有镇街或园区“%1”，是不是“%2”？请改后再粘贴")
                       .arg(line.name, area.proposal));
        else if (area.id.isEmpty())
            refuse(Text::tr("本区县没有镇街或园区“%1”").arg(line.name));
        else if (!line.number)
            refuse(line.numberText.isEmpty()
                       ? Text::tr("“%1”后面没有数字").arg(line.name)
                       : Text::tr("“%1”的“%2”不是整数").arg(line.name, line.numberText));
        else if (seen.contains(area.id))
            refuse(Text::tr("“%1”前面已经有了，这一行没有取").arg(line.name));
        else {
            seen.insert(area.id);
            pasted.shares.append({area.id, Quantity::fromCount(*line.number), {}});
        }
    }
    if (pasted.shares.isEmpty() && pasted.faults.isEmpty())
        pasted.faults.append(Text::tr(
            "没有读到名称和数字。请在 WPS 中选中“镇街名称”和“分解数”两列，复制后再粘贴。"));
    return pasted;
}

} // namespace peiyu
