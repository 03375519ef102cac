// 一策 on the command line: the sheet, lists, versions, confirmation, settings. Single measures
// and templates: measurestepcommands.cpp.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/measurejson.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "services/enterpriseservice.h"
#include "services/measureversionservice.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureCommands)
};

Result<> setMeasure(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(present, MeasureService::measure(*run.context, firm.id));
    PEIYU_TRY(next, MeasureService::next(*run.context, firm.id));
    Measure measure = present.value_or(Measure{});
    measure.enterprise = firm.id;
    const ParsedArguments &given = run.arguments;
    if (given.has(QStringLiteral("goal"))) {
        const auto goal = tierFromWords(given.value(QStringLiteral("goal")));
        if (!goal)
            return fieldFailure(QStringLiteral("goal"),
                                Text::tr("梯度“%1”不认识，应为 municipal_pool、innovative、"
                                         "provincial 或 little_giant。上市、高企等不是梯度称号，"
                                         "用 recorded set 填报。")
                                    .arg(given.value(QStringLiteral("goal"))));
        measure.goal = goal;
    }
    PEIYU_TRY(by, given.date(QStringLiteral("by")));
    PEIYU_TRY(due, given.date(QStringLiteral("due")));
    if (!by.isNull())
        measure.goalDate = by;
    if (!due.isNull())
        next.due = due;
    if (given.has(QStringLiteral("gap")))
        measure.gap = given.value(QStringLiteral("gap"));
    if (given.has(QStringLiteral("next")))
        next.content = given.value(QStringLiteral("next"));
    if (given.has(QStringLiteral("owner")))
        next.owner = given.value(QStringLiteral("owner"));
    PEIYU_TRY(saved, MeasureService::setNext(*run.context, measure, next));
    PEIYU_TRY(stored, MeasureService::measure(*run.context, firm.id));
    PEIYU_TRY(words, MeasureService::next(*run.context, firm.id));
    QJsonObject record = measureJson(stored.value_or(measure), words);
    record.insert(QStringLiteral("enterprise"), firm.name);
    return printSavedRecord(run, saved, record,
                            Text::tr("已保存一策 %1：%2").arg(firm.name, words.content));
}

QString differenceWords(const SheetChange &one)
{
    const QString none = Text::tr("（无）");
    return Text::tr("%1：%2 → %3")
        .arg(sheetFieldText(one.field), one.before.isEmpty() ? none : one.before,
             one.after.isEmpty() ? none : one.after);
}

void printDifference(CommandRun &run, const SheetDifference &found)
{
    for (const SheetChange &one : found.header)
        run.io.line(differenceWords(one));
    for (const StepChange &step : found.steps) {
        run.io.line(Text::tr("%1：%2").arg(stepChangeText(step.kind), step.content.simplified()));
        for (const SheetChange &one : step.fields)
            run.io.line(QStringLiteral("    ") + differenceWords(one));
    }
    if (found.isEmpty())
        run.io.line(Text::tr("没有不同。"));
}

Result<> showMeasure(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(file, MeasureService::file(*run.context, firm.id, run.asOf()));
    if (!file)
        return failure(ErrorCode::NotFound, Text::tr("“%1”还没有一策。").arg(firm.name));
    PEIYU_TRY(next, MeasureService::next(*run.context, firm.id));
    QJsonArray steps;
    QVector<QStringList> lines;
    for (const StepRow &row : file->steps) {
        steps.append(stepJson(row));
        lines.append({row.step.content.simplified(), row.step.basis, row.who, row.step.unit,
                      dateText(row.step.due), stepStandText(row), row.step.evidence.simplified(),
                      row.step.id});
    }
    QJsonArray versions;
    for (const MeasureVersion &one : file->versions)
        versions.append(versionJson(one));
    if (run.io.wantsJson()) {
        QJsonObject record = measureJson(file->measure, next);
        record.insert(QStringLiteral("enterprise"), firm.name);
        record.insert(QStringLiteral("steps"), steps);
        record.insert(QStringLiteral("versions"), versions);
        record.insert(QStringLiteral("differs_from_last_version"),
                      file->sinceLast ? QJsonValue(file->sinceLast->changesAgreement())
                                      : QJsonValue());
        run.io.json(record);
        return {};
    }
    const Measure &measure = file->measure;
    run.io.line(Text::tr("%1：目标 %2%3；差距 %4")
                    .arg(firm.name, measure.goal ? tierText(*measure.goal) : Text::tr("未定"),
                         measure.goalDate.isNull()
                             ? QString()
                             : Text::tr("，%1 前").arg(dateText(measure.goalDate)),
                         measure.gap.isEmpty() ? Text::tr("未写") : measure.gap.simplified()));
    run.io.table({Text::tr("措施"), Text::tr("依据"), Text::tr("责任人"), Text::tr("责任单位"),
                  Text::tr("时限"), Text::tr("状态"), Text::tr("佐证"), QStringLiteral("id")},
                 lines);
    if (file->sinceLast && file->sinceLast->changesAgreement())
        run.io.line(Text::tr("现行内容与第 %1 版不同。").arg(file->versions.last().number));
    return {};
}

Result<StepQuery> queryFrom(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    StepQuery query;
    query.asOf = run.asOf();
    query.find = given.value(QStringLiteral("find"));
    query.unit = given.value(QStringLiteral("unit"));
    query.filter = StepFilter::Open;
    for (const auto &[flag, filter] :
         {std::pair{u"overdue", StepFilter::Overdue},
          std::pair{u"this-month", StepFilter::DueThisMonth},
          std::pair{u"no-due", StepFilter::NoDue}, std::pair{u"done", StepFilter::Done},
          std::pair{u"dropped", StepFilter::Dropped}}) {
        if (!given.has(QString::fromUtf16(flag)))
            continue;
        if (query.filter != StepFilter::Open)
            return usageFailure(Text::tr("--overdue、--this-month、--no-due、--done、--dropped "
                                         "只能用一个。"));
        query.filter = filter;
    }
    if (given.has(QStringLiteral("limit"))) {
        bool ok = false;
        query.limit = given.value(QStringLiteral("limit")).toInt(&ok);
        if (!ok || query.limit < 0)
            return usageFailure(Text::tr("--limit 后面应为条数，例如 50。"));
    }
    if (given.has(QStringLiteral("district"))) {
        PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
        PEIYU_TRY(district, places.district(given.value(QStringLiteral("district"))));
        query.district = district;
    }
    if (given.has(QStringLiteral("specialist"))) {
        PEIYU_TRY(person,
                  StaffingService::named(*run.context, given.value(QStringLiteral("specialist"))));
        query.mine = person.id;
    }
    return query;
}

Result<> listMeasures(CommandRun &run)
{
    PEIYU_TRY(query, queryFrom(run));
    PEIYU_TRY(totals, MeasureService::totals(*run.context, query));
    PEIYU_TRY(rows, MeasureService::rows(*run.context, query));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const StepRow &row : rows) {
        items.append(stepJson(row));
        lines.append({dateText(row.step.due), stepStandText(row), row.firm,
                      row.step.content.simplified(), row.who, row.step.unit, row.step.id});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("total"), totals.of(*query.filter)},
                     {QStringLiteral("open"), totals.of(StepFilter::Open)},
                     {QStringLiteral("overdue"), totals.of(StepFilter::Overdue)},
                     {QStringLiteral("due_this_month"), totals.of(StepFilter::DueThisMonth)},
                     {QStringLiteral("no_due"), totals.of(StepFilter::NoDue)},
                     {QStringLiteral("done"), totals.of(StepFilter::Done)},
                     {QStringLiteral("items"), items}});
        return {};
    }
    run.io.line(Text::tr("未完成措施 %1 项，其中超期 %2 项，本月到期 %3 项，无期限 %4 项")
                    .arg(countText(totals.of(StepFilter::Open)),
                         countText(totals.of(StepFilter::Overdue)),
                         countText(totals.of(StepFilter::DueThisMonth)),
                         countText(totals.of(StepFilter::NoDue))));
    run.io.table({Text::tr("时限"), Text::tr("状态"), Text::tr("企业"), Text::tr("措施"),
                  Text::tr("责任人"), Text::tr("责任单位"), QStringLiteral("id")},
                 lines);
    return {};
}

Result<int> numberOf(const CommandRun &run, const QString &option)
{
    bool ok = false;
    const int number = run.arguments.value(option).toInt(&ok);
    if (!ok || number < 1)
        return usageFailure(Text::tr("请用 --%1 写明第几版，例如 1。").arg(option));
    return number;
}

Result<> addVersion(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(saved, MeasureVersionService::freeze(*run.context, firm.id,
                                                   run.arguments.value(QStringLiteral("reason"))));
    PEIYU_TRY(file, MeasureService::file(*run.context, firm.id, run.asOf()));
    const MeasureVersion made = file->versions.last();
    QJsonObject record = versionJson(made);
    record.insert(QStringLiteral("enterprise"), firm.name);
    return printSavedRecord(run, saved, record,
                            Text::tr("%1 的一策已定为第 %2 版。").arg(firm.name).arg(made.number));
}

Result<> listVersions(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(file, MeasureService::file(*run.context, firm.id, run.asOf()));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const MeasureVersion &one : file ? file->versions : QVector<MeasureVersion>()) {
        items.append(versionJson(one));
        lines.append({QString::number(one.number), dateText(one.madeOn), one.madeBy, one.reason,
                      dateText(one.confirmedOn), one.confirmedBy});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("enterprise"), firm.name}, {QStringLiteral("items"), items}});
        return {};
    }
    run.io.table({Text::tr("版本"), Text::tr("定稿日期"), Text::tr("定稿人"), Text::tr("原因"),
                  Text::tr("企业确认"), Text::tr("确认人")},
                 lines);
    return {};
}

Result<> diffVersions(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(from, numberOf(run, QStringLiteral("from")));
    int to = 0;
    if (run.arguments.has(QStringLiteral("to"))) {
        PEIYU_TRY(given, numberOf(run, QStringLiteral("to")));
        to = given;
    }
    PEIYU_TRY(found, MeasureVersionService::between(*run.context, firm.id, from, to));
    if (!run.io.wantsJson()) {
        printDifference(run, found);
        return {};
    }
    QJsonObject record = differenceJson(found);
    record.insert(QStringLiteral("enterprise"), firm.name);
    record.insert(QStringLiteral("from"), from);
    record.insert(QStringLiteral("to"), to == 0 ? QJsonValue() : QJsonValue(to));
    run.io.json(record);
    return {};
}

Result<> confirmVersion(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(number, numberOf(run, QStringLiteral("number")));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    PEIYU_TRY(saved, MeasureVersionService::confirm(*run.context, firm.id, number,
                                                    run.arguments.value(QStringLiteral("by")), on));
    PEIYU_TRY(version, MeasureVersionService::version(*run.context, firm.id, number));
    QJsonObject record = versionJson(version);
    record.insert(QStringLiteral("enterprise"), firm.name);
    return printSavedRecord(run, saved, record,
                            Text::tr("%1 于 %2 确认了第 %3 版（%4）。")
                                .arg(firm.name, dateText(version.confirmedOn))
                                .arg(number)
                                .arg(version.confirmedBy));
}

Result<DistrictId> namedDistrict(CommandRun &run)
{
    if (!run.arguments.has(QStringLiteral("district")))
        return DistrictId();
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    return places.district(run.arguments.value(QStringLiteral("district")));
}

Result<> printSettings(CommandRun &run, const DistrictId &district, const Saved &saved = {})
{
    PEIYU_TRY(months, MeasureService::staleMonths(*run.context, district));
    PEIYU_TRY(entered, MeasureService::staleMonthsAreSet(*run.context, district));
    if (run.io.wantsJson()) {
        QJsonObject json{{QStringLiteral("district"), jsonText(district.value())},
                         {QStringLiteral("stale_months"), months},
                         {QStringLiteral("default"), !entered}};
        if (!saved.changes.isEmpty())
            json.insert(QStringLiteral("change_set"), saved.changes.id.value());
        run.io.json(json);
        return {};
    }
    if (months > 0)
        run.io.line(
            Text::tr("一策 %1 个月没有修改、办结或定新版本的，不再计入“已有一策”。").arg(months));
    else
        run.io.line(entered ? Text::tr("一策制定后一直计入“已有一策”。")
                            : Text::tr("一策制定后一直计入“已有一策”（本系统默认）。"));
    return {};
}

Result<> settings(CommandRun &run)
{
    PEIYU_TRY(district, namedDistrict(run));
    return printSettings(run, district);
}

Result<> setSettings(CommandRun &run)
{
    PEIYU_TRY(district, namedDistrict(run));
    bool ok = false;
    const int months = run.arguments.value(QStringLiteral("stale-months")).toInt(&ok);
    if (!ok)
        return usageFailure(Text::tr("--stale-months 后面应为月数，0 表示一直有效。"));
    PEIYU_TRY(saved, MeasureService::setStaleMonths(*run.context, district, months));
    return printSettings(run, district, saved);
}

Command command(const char16_t *name, const QString &usage, const QString &summary, BaseNeed need,
                int positional, const QStringList &values, const QStringList &flags,
                Result<> (*run)(CommandRun &))
{
    return {
        QString::fromUtf16(name), usage, summary, need, positional, positional, values, flags, run};
}

} // namespace

QVector<Command> measureCommands()
{
    return {
        command(u"measure set",
                Text::tr("FIRM --goal KEY --by 日期 --gap 差距 --next 下一步 --owner 责任人"
                         " --due 日期"),
                Text::tr("制定一策，或修改目标、差距和下一步"), BaseNeed::Write, 1,
                optionNames({u"goal", u"by", u"gap", u"next", u"owner", u"due"}), {}, setMeasure),
        command(u"measure show", Text::tr("FIRM"), Text::tr("一策和它的措施、版本"), BaseNeed::Read,
                1, {}, {}, showMeasure),
        command(u"measure list",
                Text::tr("[--overdue|--this-month|--no-due|--done|--dropped] [--specialist 姓名]"
                         " [--unit 单位] [--district ID] [--find 文字] [--limit N]"),
                Text::tr("各企业的措施，默认列未完成的"), BaseNeed::Read, 0,
                optionNames({u"specialist", u"unit", u"district", u"find", u"limit"}),
                optionNames({u"overdue", u"this-month", u"no-due", u"done", u"dropped"}),
                listMeasures),
        command(u"measure version add", Text::tr("FIRM --reason 原因"),
                Text::tr("把现行一策定为新版本"), BaseNeed::Write, 1, optionNames({u"reason"}), {},
                addVersion),
        command(u"measure version list", Text::tr("FIRM"), Text::tr("一策的各个版本"),
                BaseNeed::Read, 1, {}, {}, listVersions),
        command(u"measure version diff", Text::tr("FIRM --from N [--to N]"),
                Text::tr("两个版本的不同，不写 --to 时与现行内容比"), BaseNeed::Read, 1,
                optionNames({u"from", u"to"}), {}, diffVersions),
        command(u"measure confirm", Text::tr("FIRM --number N --by 企业确认人 [--on 日期]"),
                Text::tr("登记企业对某一版的确认"), BaseNeed::Write, 1,
                optionNames({u"number", u"by", u"on"}), {}, confirmVersion),
        command(u"measure settings", QStringLiteral("[--district ID]"),
                Text::tr("多久没动的一策不再计入“已有一策”"), BaseNeed::Read, 0,
                optionNames({u"district"}), {}, settings),
        command(u"measure settings-set", QStringLiteral("--stale-months N [--district ID]"),
                Text::tr("改多久没动的一策不再计入“已有一策”；不写 --district 对全部区县"),
                BaseNeed::Write, 0, optionNames({u"stale-months", u"district"}), {}, setSettings),
    };
}

} // namespace peiyu
