#include "cli/arealines.h"
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "services/placedirectory.h"
#include "services/targetservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetCommands)
};

Result<std::optional<Basis>> basisOption(const CommandRun &run)
{
    if (!run.arguments.has(QStringLiteral("basis")))
        return std::optional<Basis>();
    const auto basis = basisFromKey(run.arguments.value(QStringLiteral("basis")));
    const bool counts =
        basis == Basis::Stock || basis == Basis::Cumulative || basis == Basis::NewInPeriod;
    if (!counts)
        return usageFailure(Text::tr("--basis 应为 stock、cumulative 或 new_in_period。"));
    return basis;
}

Result<std::optional<AreaView>> viewOption(const CommandRun &run)
{
    if (!run.arguments.has(QStringLiteral("by")))
        return std::optional<AreaView>();
    const QString by = run.arguments.value(QStringLiteral("by"));
    for (const auto &[word, view] :
         {std::pair{u"area", AreaView::Shares}, std::pair{u"town", AreaView::Towns},
          std::pair{u"park", AreaView::Parks}}) {
        if (by == word)
            return std::optional(view);
    }
    return usageFailure(Text::tr("--by 应为 town（镇街）、park（园区）或 area（镇街和园区）。"));
}

Result<AreaId> areaNamed(const PlaceDirectory &places, const DistrictId &district,
                         const QString &name)
{
    for (const AreaKind kind : {AreaKind::Town, AreaKind::Park}) {
        if (const AreaAnswer area = places.area(district, kind, name); !area.id.isEmpty())
            return area.id;
    }
    return failure(ErrorCode::NotFound, Text::tr("没有镇街或园区“%1”。").arg(name));
}

Result<ProgressRequest> requestFrom(CommandRun &run)
{
    ProgressRequest request;
    request.asOf = run.asOf();
    request.plan = PlanId(run.arguments.value(QStringLiteral("plan")));
    request.promoted = run.arguments.has(QStringLiteral("promoted"));
    PEIYU_TRY(basis, basisOption(run));
    request.basis = basis;
    PEIYU_TRY(view, viewOption(run));
    request.areas = view;
    request.filter.chain = run.arguments.value(QStringLiteral("chain"));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    if (run.arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(one, places.district(run.arguments.value(QStringLiteral("district"))));
        request.districts.append(one);
    }
    if (!run.arguments.has(QStringLiteral("town")))
        return request;
    if (view)
        return usageFailure(Text::tr("--town 与 --by 只能用一个：--by 已经列出各镇街、园区。"));
    // A town is one district's: others would answer 0 for it.
    if (request.districts.isEmpty()) {
        PEIYU_TRY(home, places.district({}));
        request.districts.append(home);
    }
    PEIYU_TRY(area, areaNamed(places, request.districts.first(),
                              run.arguments.value(QStringLiteral("town"))));
    request.filter.area = area;
    return request;
}

QJsonObject targetJson(const TargetProgress &progress)
{
    const TargetReading &reading = progress.reading;
    const PlanTarget &target = progress.target;
    QJsonObject json{{QStringLiteral("id"), target.id.value()},
                     {QStringLiteral("name"), target.name},
                     {QStringLiteral("tier"), jsonText(target.tierKey)},
                     {QStringLiteral("basis"), basisKey(progress.basis)},
                     {QStringLiteral("value"), jsonQuantity(target.value)},
                     {QStringLiteral("comparator"), comparatorKey(target.comparator)},
                     {QStringLiteral("goal"), jsonQuantity(reading.goal)},
                     {QStringLiteral("deadline"), jsonDay(target.deadline)},
                     {QStringLiteral("counted"), progress.counted},
                     {QStringLiteral("actual"), jsonQuantity(reading.actual)},
                     {QStringLiteral("final"), jsonQuantity(reading.final)},
                     {QStringLiteral("achieved_on"), jsonDay(progress.achievedOn)},
                     {QStringLiteral("rate"), jsonNumber(reading.rate)},
                     {QStringLiteral("gap"), jsonQuantity(reading.gap)},
                     {QStringLiteral("met"), reading.met ? QJsonValue(*reading.met) : QJsonValue()},
                     {QStringLiteral("status"), targetStatusKey(reading.status)},
                     {QStringLiteral("baseline"),
                      reading.baseline ? jsonQuantity(reading.baseline->value) : QJsonValue()},
                     {QStringLiteral("baseline_on"),
                      reading.baseline ? jsonDay(reading.baseline->on) : QJsonValue()},
                     {QStringLiteral("expected"), jsonNumber(reading.expected)},
                     {QStringLiteral("index"), jsonNumber(reading.index)},
                     {QStringLiteral("required_per_month"), jsonNumber(reading.requiredPerMonth)},
                     {QStringLiteral("forecast"), jsonNumber(reading.forecast)},
                     {QStringLiteral("judged"), progress.judged}};
    if (progress.areas)
        json.insert(QStringLiteral("by_area"), areasJson(*progress.areas));
    return json;
}

QStringList targetLine(const QString &district, const Plan &plan, const TargetProgress &progress)
{
    const TargetReading &reading = progress.reading;
    const std::optional<Quantity> value = reading.final ? reading.final : reading.actual;
    const QString missing = progress.counted ? Text::tr("无数据") : Text::tr("未填报");
    return {district + (plan.draft ? Text::tr("（稿）") : QString()),
            progress.target.name,
            basisText(progress.basis),
            (progress.target.comparator == Comparator::MoreThan ? QStringLiteral(">") : QString()) +
                quantityText(progress.target.value),
            value ? quantityText(value) : missing,
            reading.rate ? percentText(*reading.rate) : QStringLiteral("—"),
            reading.gap ? quantityText(reading.gap) : QStringLiteral("—"),
            progress.target.deadline.toString(Qt::ISODate),
            progress.judged ? targetStatusText(reading.status) : Text::tr("仅统计")};
}

void printAreas(CommandRun &run, const ProgressReport &report, const PlaceDirectory &places)
{
    for (const DistrictProgress &district : report.districts) {
        for (const TargetProgress &target : district.targets) {
            if (!target.areas)
                continue;
            run.io.line({});
            run.io.line(QStringLiteral("%1 · %2").arg(places.districtName(district.district),
                                                      target.target.name));
            run.io.table(areaHeads(target.areas->ended), areaLines(*target.areas));
            for (const QString &note : areaNotes(*target.areas))
                run.io.line(note);
        }
    }
}

Result<> progress(CommandRun &run)
{
    PEIYU_TRY(request, requestFrom(run));
    PEIYU_TRY(catalog, run.catalog());
    PEIYU_TRY(report, TargetService::progress(*run.context, *catalog, request));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    QJsonArray districts;
    QVector<QStringList> lines;
    for (const DistrictProgress &district : report.districts) {
        const Plan *plan = catalog->plan(district.plan);
        QJsonArray targets;
        for (const TargetProgress &target : district.targets) {
            targets.append(targetJson(target));
            lines.append(targetLine(places.districtName(district.district), *plan, target));
        }
        districts.append(QJsonObject{{QStringLiteral("id"), district.district.value()},
                                     {QStringLiteral("plan"), district.plan.value()},
                                     {QStringLiteral("plan_title"), jsonText(plan->title)},
                                     {QStringLiteral("draft"), plan->draft},
                                     {QStringLiteral("target_date"), jsonDay(district.targetDate)},
                                     {QStringLiteral("ranked"), district.ranked},
                                     {QStringLiteral("targets"), targets}});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("as_of"), jsonDay(report.asOf)},
                     {QStringLiteral("known_at"), QJsonValue()},
                     {QStringLiteral("districts"), districts}});
        return {};
    }
    run.io.line(Text::tr("截至 %1").arg(dateText(report.asOf)));
    if (lines.isEmpty()) {
        run.io.line(Text::tr("还没有可用的计划和目标。用 plan create、plan target add 录入，或用 "
                             "plan import 打开计划包。"));
        return {};
    }
    run.io.table({Text::tr("区县"), Text::tr("目标"), Text::tr("口径"), Text::tr("目标数"),
                  Text::tr("现有/终期"), Text::tr("完成率"), Text::tr("缺口"), Text::tr("目标日期"),
                  Text::tr("状态")},
                 lines);
    printAreas(run, report, places);
    return {};
}

/// The scope a target is counted by on the day asked for; after its deadline the final one.
Result<CountScope> scopeOf(const CommandRun &run, const PlacedTarget &placed,
                           const std::optional<Basis> &basis)
{
    const PlanTarget &target = *placed.target;
    const auto tier = target.countedTier();
    if (!tier)
        return fieldFailure(QStringLiteral("target"),
                            Text::tr("“%1”不由培育库统计，没有企业名单。").arg(target.name));
    CountScope scope;
    scope.district = placed.plan->district;
    scope.tier = *tier;
    scope.basis = basis.value_or(target.basis);
    scope.promoted = run.arguments.has(QStringLiteral("promoted")) && scope.basis == Basis::Stock;
    scope.periodStart = placed.plan->periodStart();
    const bool ended = !target.deadline.isNull() && run.asOf() > target.deadline;
    scope.on = ended && !run.arguments.has(QStringLiteral("now")) ? target.deadline : run.asOf();
    return scope;
}

Result<> explain(CommandRun &run)
{
    PEIYU_TRY(catalog, run.catalog());
    const TargetId id(run.arguments.positional.first());
    const auto placed = catalog->target(id);
    if (!placed)
        return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的目标。").arg(id.value()));
    PEIYU_TRY(basis, basisOption(run));
    PEIYU_TRY(scope, scopeOf(run, *placed, basis));
    PEIYU_TRY(explanation, TargetService::explain(*run.context, scope));
    if (run.io.wantsJson()) {
        QJsonArray included;
        for (const ExplainedFirm &firm : explanation.included)
            included.append(firm.name);
        QJsonArray excluded;
        for (const ExplainedFirm &firm : explanation.excluded)
            excluded.append(QJsonObject{{QStringLiteral("firm"), firm.name},
                                        {QStringLiteral("reason"), firm.reason}});
        run.io.json({{QStringLiteral("target"), id.value()},
                     {QStringLiteral("formula"), explanation.formula},
                     {QStringLiteral("basis"), basisKey(explanation.basis)},
                     {QStringLiteral("on"), jsonDay(explanation.on)},
                     {QStringLiteral("quote"), placed->target->quote},
                     {QStringLiteral("included"), included},
                     {QStringLiteral("excluded"), excluded}});
        return {};
    }
    run.io.line(Text::tr("公式：%1").arg(explanation.formula));
    run.io.line(Text::tr("出处：%1").arg(placed->target->quote));
    run.io.line(Text::tr("计入 %1 家，未计入 %2 家")
                    .arg(explanation.included.size())
                    .arg(explanation.excluded.size()));
    QVector<QStringList> lines;
    for (const ExplainedFirm &firm : explanation.included)
        lines.append({firm.name, Text::tr("计入")});
    for (const ExplainedFirm &firm : explanation.excluded)
        lines.append({firm.name, firm.reason});
    run.io.table({Text::tr("企业"), Text::tr("说明")}, lines);
    return {};
}

Result<> setValue(CommandRun &run, bool baseline)
{
    PEIYU_TRY(catalog, run.catalog());
    const TargetId target(run.arguments.positional.first());
    const auto value = Quantity::fromText(run.arguments.value(QStringLiteral("value")));
    if (!value)
        return fieldFailure(QStringLiteral("value"),
                            Text::tr("数值“%1”应为数字，最多四位小数。")
                                .arg(run.arguments.value(QStringLiteral("value"))));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    const QString source = run.arguments.value(QStringLiteral("source"));
    PEIYU_TRY(saved,
              baseline
                  ? TargetService::setBaseline(*run.context, *catalog, target, *value, on, source)
                  : TargetService::setRecorded(*run.context, *catalog, target, *value, on, source));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("target"), target.value()},
                     {QStringLiteral("value"), jsonQuantity(*value)},
                     {QStringLiteral("on"), jsonDay(on)},
                     {QStringLiteral("source"), source},
                     {QStringLiteral("change_set"), jsonText(saved.changes.id.value())}});
    else
        run.io.line(Text::tr("已登记 %1 = %2（%3）。")
                        .arg(target.value(), quantityText(*value), dateText(on)));
    return {};
}

Result<> setBaseline(CommandRun &run)
{
    return setValue(run, true);
}

Result<> setRecorded(CommandRun &run)
{
    return setValue(run, false);
}

} // namespace

QVector<Command> targetCommands()
{
    const QStringList values = {QStringLiteral("value"), QStringLiteral("on"),
                                QStringLiteral("source")};
    return {
        {QStringLiteral("progress explain"),
         Text::tr("TARGET [--basis 口径] [--promoted] [--now]"),
         Text::tr("一个数背后的企业；目标日期已过时为终期，--now 看今日"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("basis")},
         {QStringLiteral("promoted"), QStringLiteral("now")},
         explain},
        {QStringLiteral("progress"),
         Text::tr("[--district ID] [--plan ID] [--basis 口径] [--promoted] [--by town|park|area]"
                  " [--chain 产业链] [--town 镇街或园区]"),
         Text::tr("各目标与现有数；--by 按镇街、园区列出，--chain、--town 只统计其中的企业"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("district"), QStringLiteral("plan"), QStringLiteral("basis"),
          QStringLiteral("by"), QStringLiteral("chain"), QStringLiteral("town")},
         {QStringLiteral("promoted")},
         progress},
        {QStringLiteral("baseline set"),
         Text::tr("TARGET --value N --on 日期 --source 来源"),
         Text::tr("登记基期数"),
         BaseNeed::Write,
         1,
         1,
         values,
         {},
         setBaseline},
        {QStringLiteral("recorded set"),
         Text::tr("TARGET --value N --on 日期 --source 来源"),
         Text::tr("填报培育库不能统计的数"),
         BaseNeed::Write,
         1,
         1,
         values,
         {},
         setRecorded},
    };
}

} // namespace peiyu
