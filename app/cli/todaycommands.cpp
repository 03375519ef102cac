// 今日 on the command line: the groups of a person or of the district, the district's figures,
// 推迟, the calendar file, papers.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "foundation/atomicfile.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/reportservice.h"
#include "services/staffingservice.h"
#include "services/todaycalendar.h"
#include "services/todaypaper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayCommands)
};

/// Whose day: --specialist, --all, else the acting account's own person; nobody: the district.
struct Whose
{
    SpecialistId person;
    QString name;
};

Result<Whose> whose(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    if (given.has(QStringLiteral("all")) && given.has(QStringLiteral("specialist")))
        return usageFailure(Text::tr("--all 与 --specialist 只能用一个。"));
    if (given.has(QStringLiteral("specialist"))) {
        PEIYU_TRY(person, StaffingService::anybody(*run.context,
                                                   given.value(QStringLiteral("specialist")), {}));
        return Whose{person.id, person.name};
    }
    const Actor &actor = run.context->actor;
    if (given.has(QStringLiteral("all")) || actor.specialist.isEmpty())
        return Whose{};
    return Whose{actor.specialist, actor.name};
}

QJsonObject itemJson(const TodayItem &item)
{
    const bool dated = !item.due.isNull();
    return {
        {QStringLiteral("kind"), todayKindKey(item.kind)},
        {QStringLiteral("entity"), item.entity},
        {QStringLiteral("id"), item.record},
        {QStringLiteral("number"), jsonText(item.number)},
        {QStringLiteral("enterprise"), item.firmName},
        {QStringLiteral("enterprise_id"), item.firm.value()},
        {QStringLiteral("short_name"), item.firmShort},
        {QStringLiteral("town"), jsonText(item.townName)},
        {QStringLiteral("specialist"), jsonText(item.specialistName)},
        {QStringLiteral("cover"), jsonText(item.cover)},
        {QStringLiteral("unit"), jsonText(item.unit)},
        {QStringLiteral("matter"), item.matter},
        {QStringLiteral("source"), jsonText(item.source)},
        {QStringLiteral("due"), jsonDay(item.due)},
        {QStringLiteral("time"),
         item.at.isValid() ? QJsonValue(item.at.toString(QStringLiteral("HH:mm"))) : QJsonValue()},
        {QStringLiteral("late"), item.late.late},
        {QStringLiteral("late_days"), item.late.late ? QJsonValue(item.late.days) : QJsonValue()},
        {QStringLiteral("days_left"), dated && !item.late.late && item.kind != TodayKind::NewFirm
                                          ? QJsonValue(item.left)
                                          : QJsonValue()}};
}

QJsonArray itemsJson(const QVector<TodayItem> &items)
{
    QJsonArray all;
    for (const TodayItem &item : items)
        all.append(itemJson(item));
    return all;
}

void printItems(CommandRun &run, const QVector<TodayItem> &items)
{
    QVector<QStringList> rows;
    for (const TodayItem &item : items)
        rows.append({todayKindText(item.kind), todayDueText(item, run.asOf()), item.firmShort,
                     item.matter, item.source, item.record});
    run.io.table({Text::tr("类别"), Text::tr("到期"), Text::tr("企业"), Text::tr("事项"),
                  Text::tr("来源"), Text::tr("编号")},
                 rows);
}

void printToday(CommandRun &run, const TodayList &list)
{
    run.io.line(list.working
                    ? Text::tr("%1 %2，本月第 %3 个工作日")
                          .arg(dateText(list.day), weekdayText(list.day))
                          .arg(list.dayOfMonth)
                    : Text::tr("%1 %2，今天休息，%3 上班")
                          .arg(dateText(list.day),
                               list.dayName.isEmpty() ? weekdayText(list.day) : list.dayName,
                               dateText(list.nextWorking)));
    for (const TodaySection &section : list.sections) {
        if (section.items.isEmpty())
            continue;
        run.io.line({});
        run.io.line(
            Text::tr("%1　%2 件").arg(todayGroupText(section.group)).arg(section.items.size()));
        printItems(run, section.items);
    }
    if (list.total() == 0)
        run.io.line(
            list.next ? Text::tr("今天没有到期事项；最近的是 %1 %2 %3。")
                            .arg(dateText(list.next->due), list.next->firmShort, list.next->matter)
                      : Text::tr("今天没有到期事项。"));
    if (list.snoozed > 0)
        run.io.line(Text::tr("已推迟 %1 件。").arg(list.snoozed));
}

QJsonObject todayJson(const TodayList &list, const Whose &who)
{
    QJsonArray groups;
    for (const TodaySection &section : list.sections)
        groups.append(QJsonObject{{QStringLiteral("key"), todayGroupKey(section.group)},
                                  {QStringLiteral("count"), section.items.size()},
                                  {QStringLiteral("items"), itemsJson(section.items)}});
    return {{QStringLiteral("as_of"), jsonDay(list.day)},
            {QStringLiteral("working_day"), list.working},
            {QStringLiteral("working_day_of_month"), list.dayOfMonth},
            {QStringLiteral("next_working_day"), jsonDay(list.nextWorking)},
            {QStringLiteral("calendar_published"), list.published},
            {QStringLiteral("next_year_published"), list.nextYearPublished},
            {QStringLiteral("specialist"), jsonText(who.name)},
            {QStringLiteral("total"), list.total()},
            {QStringLiteral("snoozed"), list.snoozed},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("next"), list.next ? QJsonValue(itemJson(*list.next)) : QJsonValue()}};
}

Result<> saveCalendar(CommandRun &run, const Whose &who)
{
    PEIYU_TRY(calendar, todayCalendar(*run.context, who.person));
    const QString path = QFileInfo(run.arguments.value(QStringLiteral("ics"))).absoluteFilePath();
    PEIYU_CHECK(AtomicFile::write(path, calendar.file));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("file"), path}, {QStringLiteral("events"), calendar.events}});
    else
        run.io.line(Text::tr("已存为 %1，共 %2 项。").arg(path).arg(calendar.events));
    return {};
}

Result<> writePaper(CommandRun &run, const ReportDocument &document)
{
    if (!run.writeReport)
        return failure(ErrorCode::Internal, Text::tr("程序错误：没有写报表文件的部件。"));
    const QString path = QFileInfo(run.arguments.value(QStringLiteral("out"))).absoluteFilePath();
    PEIYU_TRY(pages, run.writeReport(path, document));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("file"), path},
                     {QStringLiteral("pages"), pages ? QJsonValue(*pages) : QJsonValue()},
                     {QStringLiteral("snapshot"), reportSnapshot(document)}});
    else
        run.io.line(Text::tr("已存为 %1。").arg(path));
    return {};
}

Result<> today(CommandRun &run)
{
    PEIYU_TRY(who, whose(run));
    if (run.arguments.has(QStringLiteral("ics")))
        return saveCalendar(run, who);
    if (run.arguments.has(QStringLiteral("out"))) {
        PEIYU_TRY(paper, todayPaper(*run.context, who.person, who.name));
        return writePaper(run, paper);
    }
    PEIYU_TRY(list, TodayService::today(*run.context, who.person));
    if (run.io.wantsJson())
        run.io.json(todayJson(list, who));
    else
        printToday(run, list);
    return {};
}

Result<> snooze(CommandRun &run)
{
    PEIYU_TRY(who, whose(run));
    PEIYU_TRY(item,
              TodayService::named(*run.context, who.person, run.arguments.positional.first()));
    PEIYU_TRY(until, run.arguments.date(QStringLiteral("until")));
    PEIYU_TRY(saved, TodayService::snooze(*run.context, item.entity, item.record, until));
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (run.io.wantsJson()) {
        QJsonObject record = itemJson(item);
        record.insert(QStringLiteral("until"), jsonDay(until));
        record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        run.io.json(record);
    } else {
        run.io.line(
            Text::tr("已推迟到 %1：%2 %3").arg(dateText(until), item.firmShort, item.matter));
    }
    return {};
}

QJsonObject rowJson(const TodayRow &row)
{
    QJsonObject object{{QStringLiteral("name"), row.name},
                       {QStringLiteral("town"), jsonText(row.town.value())},
                       {QStringLiteral("specialist_id"), jsonText(row.specialist.value())}};
    for (const BoardColumn column : allBoardColumns)
        object.insert(boardColumnKey(column), row.count(column));
    return object;
}

Result<DistrictId> districtOf(CommandRun &run)
{
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    if (!run.arguments.has(QStringLiteral("district")))
        return places.home();
    return places.district(run.arguments.value(QStringLiteral("district")));
}

void printRows(CommandRun &run, QVector<TodayRow> rows, const TodayRow &total, const QString &head)
{
    QStringList header = {head};
    for (const BoardColumn column : allBoardColumns)
        header.append(boardColumnText(column));
    rows.append(total);
    QVector<QStringList> cells;
    for (const TodayRow &row : std::as_const(rows)) {
        QStringList line = {row.name};
        for (const BoardColumn column : allBoardColumns)
            line.append(countText(row.count(column)));
        cells.append(line);
    }
    run.io.table(header, cells);
}

Result<> board(CommandRun &run)
{
    PEIYU_TRY(district, districtOf(run));
    PEIYU_TRY(figures, TodayService::board(*run.context, district));
    if (!run.io.wantsJson()) {
        run.io.line(Text::tr("%1，截至 %2").arg(figures.place, dateText(figures.day)));
        printRows(run, figures.towns, figures.total, Text::tr("镇街"));
        run.io.line({});
        printRows(run, figures.specialists, figures.total, Text::tr("专员"));
        return {};
    }
    QJsonArray towns, people, units;
    for (const TodayRow &row : figures.towns)
        towns.append(rowJson(row));
    for (const TodayRow &row : figures.specialists)
        people.append(rowJson(row));
    for (const LateUnit &unit : figures.units)
        units.append(QJsonObject{{QStringLiteral("unit"), unit.unit},
                                 {QStringLiteral("requests"), unit.requests}});
    run.io.json({{QStringLiteral("as_of"), jsonDay(figures.day)},
                 {QStringLiteral("district"), jsonText(figures.district.value())},
                 {QStringLiteral("working_day"), figures.working},
                 {QStringLiteral("escalated"), figures.escalated},
                 {QStringLiteral("total"), rowJson(figures.total)},
                 {QStringLiteral("by_town"), towns},
                 {QStringLiteral("by_specialist"), people},
                 {QStringLiteral("alerts"), itemsJson(figures.alerts)},
                 {QStringLiteral("late_units"), units}});
    return {};
}

Result<> policy(CommandRun &run)
{
    if (run.arguments.value(QStringLiteral("out")).isEmpty())
        return usageFailure(Text::tr("请用 --out 写明文件，例如 --out 政策一页纸.pdf。"));
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(catalog, run.catalog());
    ReportRequest request;
    request.what = ReportTemplate::PolicySheet;
    request.firm = firm.id;
    PEIYU_TRY(document, ReportService::compose(*run.context, *catalog, request));
    return writePaper(run, document);
}

} // namespace

QVector<Command> todayCommands()
{
    const QString whoseUsage = Text::tr("[--specialist 姓名 | --all]");
    return {
        {QStringLiteral("today"),
         whoseUsage + Text::tr(" [--ics 文件.ics] [--out 今日单.pdf]"),
         Text::tr("今日：超期、今天到期、三日内、本周走访、认定到期、缺数据、新配备"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("specialist"), QStringLiteral("ics"), QStringLiteral("out")},
         {QStringLiteral("all")},
         today},
        {QStringLiteral("today board"),
         QStringLiteral("[--district ID]"),
         Text::tr("全区：按镇街、按专员的超期、未走访、无专员、新认定、预警"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("district")},
         {},
         board},
        {QStringLiteral("today snooze"),
         Text::tr("ID --until 日期 ") + whoseUsage,
         Text::tr("推迟提醒一件事"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("until"), QStringLiteral("specialist")},
         {QStringLiteral("all")},
         snooze},
        {QStringLiteral("enterprise policy"),
         Text::tr("FIRM --out 文件.pdf|.docx"),
         Text::tr("政策一页纸"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("out")},
         {},
         policy},
    };
}

} // namespace peiyu
