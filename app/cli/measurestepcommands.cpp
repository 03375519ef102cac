// Single measures of a 一策 and the templates of tiers on the command line.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/measurejson.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "services/enterpriseservice.h"
#include "services/measurestepservice.h"
#include "services/measuretemplateservice.h"
#include "services/placedirectory.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureStepCommands)
};

/// Figure, period and value: --at-least or --at-most.
Result<> readFigure(const ParsedArguments &given, StepFigure &figure)
{
    if (given.has(QStringLiteral("figure")))
        figure.item = given.value(QStringLiteral("figure"));
    if (given.has(QStringLiteral("period")))
        figure.period = given.value(QStringLiteral("period"));
    const bool least = given.has(QStringLiteral("at-least"));
    const bool most = given.has(QStringLiteral("at-most"));
    if (least && most)
        return usageFailure(Text::tr("--at-least 和 --at-most 只能用一个。"));
    if (least || most) {
        figure.atMost = most;
        figure.value = given.value(most ? QStringLiteral("at-most") : QStringLiteral("at-least"));
    }
    return {};
}

/// The plan's own words for --item, unless --basis gives others.
Result<> readItem(CommandRun &run, MeasureStep &step)
{
    const ParsedArguments &given = run.arguments;
    if (given.has(QStringLiteral("item"))) {
        step.item = given.value(QStringLiteral("item"));
        step.basis.clear();
        if (!step.item.isEmpty()) {
            PEIYU_TRY(catalog, run.catalog());
            PEIYU_TRY(firm, EnterpriseService::named(*run.context, step.enterprise.value()));
            PEIYU_TRY(file, EnterpriseService::file(*run.context, firm.id, run.asOf()));
            const auto items = MeasureStepService::planBases(
                *catalog, file.residence ? file.residence->district : DistrictId(), run.asOf());
            const auto found =
                std::find_if(items.begin(), items.end(),
                             [&](const MeasureBasis &one) { return one.id == step.item; });
            if (found == items.end())
                return failure(ErrorCode::NotFound,
                               Text::tr("现行计划里没有任务、目标或奖补条款“%1”，"
                                        "编号见 plan show。")
                                   .arg(step.item));
            step.basis = found->basis;
        }
    }
    if (given.has(QStringLiteral("basis")))
        step.basis = given.value(QStringLiteral("basis"));
    return {};
}

Result<> readStep(CommandRun &run, MeasureStep &step)
{
    const ParsedArguments &given = run.arguments;
    if (given.has(QStringLiteral("text")))
        step.content = given.value(QStringLiteral("text"));
    if (given.has(QStringLiteral("unit")))
        step.unit = given.value(QStringLiteral("unit"));
    if (given.has(QStringLiteral("evidence")))
        step.evidence = given.value(QStringLiteral("evidence"));
    if (given.has(QStringLiteral("due"))) {
        PEIYU_TRY(due, given.date(QStringLiteral("due")));
        step.due = due;
    }
    if (given.has(QStringLiteral("state"))) {
        const auto state = stepStateFromKey(given.value(QStringLiteral("state")));
        if (!state || *state == StepState::Done || *state == StepState::Dropped)
            return usageFailure(Text::tr("--state 应为 open 或 doing；完成用 measure step close，"
                                         "不再做用 measure step drop。"));
        step.state = *state;
    }
    if (given.has(QStringLiteral("owner"))) {
        step.specialist = {};
        step.owner = given.value(QStringLiteral("owner"));
    }
    PEIYU_CHECK(readItem(run, step));
    return readFigure(given, step.figure);
}

Result<> printStep(CommandRun &run, const Result<Saved> &saved, const EnterpriseId &firm,
                   const QString &sentence)
{
    if (!saved)
        return Failure(saved.error());
    PEIYU_TRY(file, MeasureService::file(*run.context, firm, run.asOf()));
    const StepRow *row = file ? file->step(saved->id) : nullptr;
    return printSavedRecord(run, *saved, row ? stepJson(*row) : QJsonObject(),
                            row ? sentence.arg(row->firm, row->step.content.simplified())
                                : QString());
}

Result<> addStep(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    MeasureStep step;
    step.enterprise = firm.id;
    PEIYU_CHECK(readStep(run, step));
    return printStep(run, MeasureStepService::add(*run.context, firm.id, step), firm.id,
                     Text::tr("已加措施 %1：%2"));
}

Result<> setStep(CommandRun &run)
{
    PEIYU_TRY(step, MeasureStepService::step(*run.context, run.arguments.positional.first()));
    PEIYU_CHECK(readStep(run, step));
    return printStep(run, MeasureStepService::change(*run.context, step), step.enterprise,
                     Text::tr("已改措施 %1：%2"));
}

Result<StepEnd> endFrom(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    StepEnd end;
    end.id = given.positional.first();
    PEIYU_TRY(on, given.date(QStringLiteral("on")));
    end.on = on;
    end.evidence = given.value(QStringLiteral("evidence"));
    end.outcome = given.value(given.has(QStringLiteral("reason")) ? QStringLiteral("reason")
                                                                  : QStringLiteral("outcome"));
    for (const QString &path : given.values(QStringLiteral("file")))
        end.files.append({QFileInfo(path).absoluteFilePath(), {}, {}, {}});
    return end;
}

Result<> closeStep(CommandRun &run)
{
    PEIYU_TRY(step, MeasureStepService::step(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(end, endFrom(run));
    return printStep(run, MeasureStepService::close(*run.context, end), step.enterprise,
                     Text::tr("措施已完成 %1：%2"));
}

Result<> dropStep(CommandRun &run)
{
    PEIYU_TRY(step, MeasureStepService::step(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(end, endFrom(run));
    return printStep(run, MeasureStepService::drop(*run.context, end), step.enterprise,
                     Text::tr("措施不再做 %1：%2"));
}

Result<> reopenStep(CommandRun &run)
{
    PEIYU_TRY(step, MeasureStepService::step(*run.context, run.arguments.positional.first()));
    return printStep(run,
                     MeasureStepService::reopen(*run.context, step.id,
                                                run.arguments.value(QStringLiteral("reason"))),
                     step.enterprise, Text::tr("措施重新办理 %1：%2"));
}

Result<> moveStep(CommandRun &run)
{
    PEIYU_TRY(step, MeasureStepService::step(*run.context, run.arguments.positional.first()));
    bool ok = false;
    const int places = run.arguments.value(QStringLiteral("by")).toInt(&ok);
    if (!ok)
        return usageFailure(Text::tr("请用 --by 写明移动几位，-1 上移一位，1 下移一位。"));
    return printStep(run, MeasureStepService::move(*run.context, step.id, places), step.enterprise,
                     Text::tr("已移动措施 %1：%2"));
}

Result<> removeStep(CommandRun &run)
{
    PEIYU_TRY(step, MeasureStepService::step(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(saved, MeasureStepService::remove(*run.context, step.id));
    return printSavedRecord(run, saved, {{QStringLiteral("content"), step.content}},
                            Text::tr("已删去措施：%1").arg(step.content.simplified()));
}

struct TemplatePlace
{
    DistrictId district;
    Tier tier = Tier::Innovative;
};

Result<TemplatePlace> placeFrom(CommandRun &run)
{
    TemplatePlace place;
    const QString words = run.arguments.positional.first();
    const auto tier = tierFromWords(words);
    if (!tier)
        return fieldFailure(QStringLiteral("tier"),
                            Text::tr("梯度“%1”不认识，应为 municipal_pool、innovative、provincial "
                                     "或 little_giant。")
                                .arg(words));
    place.tier = *tier;
    if (run.arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
        PEIYU_TRY(district, places.district(run.arguments.value(QStringLiteral("district"))));
        place.district = district;
    }
    return place;
}

Result<> printTemplate(CommandRun &run, const TemplatePlace &place)
{
    PEIYU_TRY(found, MeasureTemplateService::of(*run.context, place.district, place.tier));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const MeasureTemplate &one : found.measures) {
        items.append(templateJson(one));
        lines.append({one.content, one.basis, one.unit,
                      one.days > 0 ? QString::number(one.days) : QString(),
                      stepFigureText(one.figure)});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("tier"), tierKey(place.tier)},
                     {QStringLiteral("district"), jsonText(place.district.value())},
                     {QStringLiteral("default"), found.shipped},
                     {QStringLiteral("items"), items}});
        return {};
    }
    run.io.line(Text::tr("%1模板 %2 项%3")
                    .arg(tierText(place.tier))
                    .arg(found.measures.size())
                    .arg(found.shipped ? Text::tr("（本系统默认）") : QString()));
    run.io.table({Text::tr("措施"), Text::tr("依据"), Text::tr("责任单位"), Text::tr("天数"),
                  Text::tr("指标")},
                 lines);
    return {};
}

Result<> listTemplate(CommandRun &run)
{
    PEIYU_TRY(place, placeFrom(run));
    return printTemplate(run, place);
}

/// 措施|依据|责任单位|天数|指标|ge 或 le|要求值; what stands last may be left out.
Result<MeasureTemplate> templateFrom(const QString &words)
{
    enum Part { Content, Basis, Unit, Days, Figure, Comparator, Threshold, Parts };
    QStringList parts = words.split(u'|');
    if (parts.size() > Parts)
        return usageFailure(Text::tr("--measure “%1”的部分过多，应为 措施|依据|责任单位|天数|指标|"
                                     "ge 或 le|要求值。")
                                .arg(words));
    while (parts.size() < Parts)
        parts.append(QString());
    MeasureTemplate one;
    one.content = parts[Content];
    one.basis = parts[Basis];
    one.unit = parts[Unit];
    bool ok = true;
    if (!parts[Days].trimmed().isEmpty())
        one.days = parts[Days].toInt(&ok);
    if (!ok)
        return usageFailure(Text::tr("--measure “%1”的天数不是数。").arg(words));
    one.figure = {parts[Figure].trimmed(),
                  {},
                  parts[Comparator].trimmed() == u"le",
                  parts[Threshold].trimmed()};
    return one;
}

Result<> setTemplate(CommandRun &run)
{
    PEIYU_TRY(place, placeFrom(run));
    QVector<MeasureTemplate> measures;
    for (const QString &words : run.arguments.values(QStringLiteral("measure"))) {
        PEIYU_TRY(one, templateFrom(words));
        measures.append(one);
    }
    PEIYU_CHECK(MeasureTemplateService::set(*run.context, place.district, place.tier, measures));
    return printTemplate(run, place);
}

Result<> resetTemplate(CommandRun &run)
{
    PEIYU_TRY(place, placeFrom(run));
    PEIYU_CHECK(MeasureTemplateService::reset(*run.context, place.district, place.tier));
    return printTemplate(run, place);
}

Command command(const char16_t *name, const QString &usage, const QString &summary, BaseNeed need,
                const QStringList &values, Result<> (*run)(CommandRun &))
{
    return {QString::fromUtf16(name), usage, summary, need, 1, 1, values, {}, run};
}

} // namespace

QVector<Command> measureStepCommands()
{
    const QStringList fields =
        optionNames({u"text", u"item", u"basis", u"owner", u"unit", u"due", u"state", u"evidence",
                     u"figure", u"period", u"at-least", u"at-most"});
    const QString fieldUsage =
        Text::tr("[--item 计划条目] [--basis 依据] [--owner 责任人] [--unit 责任单位]"
                 " [--due 日期] [--state open|doing] [--evidence 佐证] [--figure 指标"
                 " --period 2026|2026-03|2026-Q1 --at-least 值|--at-most 值]");
    return {
        command(u"measure step add", Text::tr("FIRM --text 措施 ") + fieldUsage,
                Text::tr("给一策加一项措施"), BaseNeed::Write, fields, addStep),
        command(u"measure step set", Text::tr("编号 [--text 措施] ") + fieldUsage,
                Text::tr("改一项措施"), BaseNeed::Write, fields, setStep),
        command(u"measure step close",
                Text::tr("编号 --evidence 佐证|--file 文件… [--outcome 结果] [--on 日期]"),
                Text::tr("措施完成，要有佐证"), BaseNeed::Write,
                optionNames({u"evidence", u"file", u"outcome", u"on"}), closeStep),
        command(u"measure step drop", Text::tr("编号 --reason 原因 [--on 日期]"),
                Text::tr("措施不再做，说明原因"), BaseNeed::Write, optionNames({u"reason", u"on"}),
                dropStep),
        command(u"measure step reopen", Text::tr("编号 --reason 原因"), Text::tr("措施重新办理"),
                BaseNeed::Write, optionNames({u"reason"}), reopenStep),
        command(u"measure step move", Text::tr("编号 --by -1|1"), Text::tr("措施上移或下移"),
                BaseNeed::Write, optionNames({u"by"}), moveStep),
        command(u"measure step remove", Text::tr("编号"), Text::tr("删去记错的措施"),
                BaseNeed::Write, {}, removeStep),
        command(u"measure template list", Text::tr("TIER [--district ID]"),
                Text::tr("目标梯度的一策模板"), BaseNeed::Read, optionNames({u"district"}),
                listTemplate),
        command(u"measure template set",
                Text::tr("TIER --measure 措施|依据|责任单位|天数|指标|ge或le|要求值…"
                         " [--district ID]"),
                Text::tr("用自己的措施代替模板"), BaseNeed::Write,
                optionNames({u"measure", u"district"}), setTemplate),
        command(u"measure template reset", Text::tr("TIER [--district ID]"),
                Text::tr("一策模板恢复默认"), BaseNeed::Write, optionNames({u"district"}),
                resetTemplate),
    };
}

} // namespace peiyu
