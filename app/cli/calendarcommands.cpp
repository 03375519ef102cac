#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "services/calendarservice.h"

#include <QCoreApplication>
#include <QFile>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarCommands)
};

Result<QDate> dayAt(const CommandRun &run, int place, const QString &field)
{
    const QString words = run.arguments.positional.value(place);
    const QDate day = dayFromWords(words);
    if (day.isNull())
        return fieldFailure(
            field, Text::tr("日期“%1”不完整或不存在，应为 2026-03-31 的形式。").arg(words));
    return day;
}

/// 0 when it is not given.
Result<int> yearOption(const CommandRun &run)
{
    if (!run.arguments.has(QStringLiteral("year")))
        return 0;
    bool whole = false;
    const int year = run.arguments.value(QStringLiteral("year")).toInt(&whole);
    if (!whole)
        return usageFailure(Text::tr("--year 应为四位年份，例如 2027。"));
    return year;
}

QString kindKey(const CalendarDay &day)
{
    return day.kind ? dayKindKey(*day.kind) : QStringLiteral("weekday");
}

QString kindWord(const CalendarDay &day)
{
    return day.kind ? dayKindText(*day.kind) : Text::tr("按星期");
}

QJsonObject dayJson(const CalendarDay &day)
{
    return {{QStringLiteral("date"), jsonDay(day.on)},
            {QStringLiteral("kind"), kindKey(day)},
            {QStringLiteral("name"), jsonText(day.name)}};
}

Result<> show(CommandRun &run)
{
    PEIYU_TRY(asked, yearOption(run));
    const int year = asked > 0 ? asked : run.asOf().year();
    PEIYU_TRY(found, CalendarService::year(*run.context, year));
    if (run.io.wantsJson()) {
        QJsonArray days;
        for (const CalendarEntry &entry : found.entries) {
            QJsonObject day = dayJson(entry.day);
            day.insert(QStringLiteral("weekday"), entry.day.on.dayOfWeek());
            day.insert(QStringLiteral("source"), calendarSourceKey(entry.source));
            days.append(day);
        }
        run.io.json({{QStringLiteral("year"), year},
                     {QStringLiteral("published"), found.published},
                     {QStringLiteral("entered"), found.entered},
                     {QStringLiteral("notice"), jsonText(found.notice)},
                     {QStringLiteral("days"), days}});
        return {};
    }
    run.io.line(found.published ? Text::tr("%1 年（已公布）%2").arg(year).arg(found.notice)
                                : Text::tr("%1 年（暂估）").arg(year));
    if (!found.published)
        run.io.note(provisionalText(year));
    QVector<QStringList> rows;
    for (const CalendarEntry &entry : found.entries)
        rows.append({dateText(entry.day.on), weekdayText(entry.day.on), kindWord(entry.day),
                     entry.day.name, calendarSourceText(entry.source)});
    run.io.table({Text::tr("日期"), Text::tr("星期"), Text::tr("放假或上班"), Text::tr("名称"),
                  Text::tr("来源")},
                 rows);
    return {};
}

Result<> set(CommandRun &run)
{
    CalendarDay day;
    PEIYU_TRY(on, dayAt(run, 0, QStringLiteral("date")));
    day.on = on;
    const QString word = run.arguments.positional.value(1);
    day.kind = dayKindFromKey(word);
    if (!day.kind && word != u"weekday")
        return usageFailure(
            Text::tr("“%1”应为 off（放假）、work（上班）或 weekday（按星期）。").arg(word));
    day.name = run.arguments.value(QStringLiteral("name"));
    PEIYU_TRY(saved, CalendarService::setDay(*run.context, day));
    PEIYU_TRY(calendar, CalendarService::calendar(*run.context));
    if (run.io.wantsJson()) {
        QJsonObject record = dayJson(day);
        record.insert(QStringLiteral("name"), jsonText(calendar.nameOf(day.on)));
        record.insert(QStringLiteral("working"), calendar.isWorking(day.on));
        record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        run.io.json(record);
        return {};
    }
    run.io.line(
        saved.changes.isEmpty()
            ? Text::tr("%1 本来就是这样，没有改动。").arg(dateText(day.on))
            : Text::tr("%1 %2：%3。").arg(dateText(day.on), weekdayText(day.on), kindWord(day)));
    return {};
}

Result<> printReading(CommandRun &run, const CalendarReading &reading, bool dryRun,
                      const QString &changeSet)
{
    if (run.io.wantsJson()) {
        QJsonArray days;
        for (const CalendarDay &day : reading.days)
            days.append(dayJson(day));
        run.io.json({{QStringLiteral("year"), reading.year},
                     {QStringLiteral("notice"), jsonText(reading.notice)},
                     {QStringLiteral("dry_run"), dryRun},
                     {QStringLiteral("off"), reading.countOf(DayKind::Off)},
                     {QStringLiteral("work"), reading.countOf(DayKind::Work)},
                     {QStringLiteral("days"), days},
                     {QStringLiteral("doubts"), jsonTexts(reading.doubts)},
                     {QStringLiteral("notes"), jsonTexts(reading.notes)},
                     {QStringLiteral("change_set"), jsonText(changeSet)}});
        return {};
    }
    QVector<QStringList> rows;
    for (const CalendarDay &day : reading.days)
        rows.append({dateText(day.on), weekdayText(day.on), kindWord(day), day.name});
    run.io.table({Text::tr("日期"), Text::tr("星期"), Text::tr("放假或上班"), Text::tr("名称")},
                 rows);
    for (const QString &note : reading.notes)
        run.io.note(note);
    for (const QString &doubt : reading.doubts)
        run.io.note(Text::tr("请核对：%1").arg(doubt));
    const QString counts = Text::tr("%1 年：放假 %2 天，调休上班 %3 天。")
                               .arg(reading.year)
                               .arg(reading.countOf(DayKind::Off))
                               .arg(reading.countOf(DayKind::Work));
    run.io.line(dryRun                ? Text::tr("%1只是预检，没有写入。").arg(counts)
                : changeSet.isEmpty() ? Text::tr("%1与日历相同，没有改动。").arg(counts)
                                      : Text::tr("%1已录入。").arg(counts));
    return {};
}

Result<> enter(CommandRun &run, CalendarReading reading)
{
    if (run.arguments.has(QStringLiteral("notice")))
        reading.notice = run.arguments.value(QStringLiteral("notice"));
    if (run.arguments.has(QStringLiteral("dry-run")))
        return printReading(run, reading, true, {});
    PEIYU_TRY(saved,
              CalendarService::enterYear(*run.context, reading,
                                         run.arguments.has(QStringLiteral("accept-doubts"))));
    return printReading(run, reading, false, saved.changes.id.value());
}

Result<> import(CommandRun &run)
{
    PEIYU_TRY(year, yearOption(run));
    if (year == 0)
        return usageFailure(Text::tr("请用 --year 写明是哪一年的放假安排。"));
    PEIYU_TRY(reading,
              CalendarService::readFile(*run.context, run.arguments.positional.first(), year));
    return enter(run, reading);
}

Result<> paste(CommandRun &run)
{
    PEIYU_TRY(year, yearOption(run));
    const QString path = run.arguments.positional.first();
    if (path != u"-") {
        PEIYU_TRY(reading, CalendarService::readTextFile(*run.context, path, year));
        return enter(run, reading);
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Text::tr("标准输入读不了。"));
    PEIYU_TRY(reading,
              CalendarService::readText(*run.context, QString::fromUtf8(input.readAll()), year));
    return enter(run, reading);
}

QJsonArray skippedJson(const QVector<CountedDay> &days)
{
    QJsonArray skipped;
    for (const CountedDay &day : days) {
        if (!day.working)
            skipped.append(QJsonObject{{QStringLiteral("date"), jsonDay(day.on)},
                                       {QStringLiteral("note"), jsonText(day.note)}});
    }
    return skipped;
}

/// The years counted in that have no notice yet.
Result<QJsonArray> provisionalJson(CommandRun &run, QDate from, QDate last)
{
    PEIYU_TRY(calendar, CalendarService::calendar(*run.context));
    QJsonArray years;
    for (int year = from.year(); year <= last.year(); ++year) {
        if (calendar.isPublished(year))
            continue;
        years.append(year);
        run.io.note(provisionalText(year));
    }
    return years;
}

void printDays(CommandRun &run, const QVector<CountedDay> &days)
{
    QVector<QStringList> rows;
    int count = 0;
    for (const CountedDay &day : days)
        rows.append({dateText(day.on), weekdayText(day.on),
                     day.working ? QString::number(++count) : QStringLiteral("—"), day.note});
    run.io.table({Text::tr("日期"), Text::tr("星期"), Text::tr("第几个工作日"), Text::tr("说明")},
                 rows);
}

Result<> due(CommandRun &run)
{
    PEIYU_TRY(from, dayAt(run, 0, QStringLiteral("date")));
    bool whole = false;
    const int count = run.arguments.positional.value(1).toInt(&whole);
    if (!whole)
        return usageFailure(Text::tr("工作日数应为整数，例如 calendar due 2026-09-30 5。"));
    PEIYU_TRY(days, CalendarService::countTo(*run.context, from, count));
    const QDate last = days.isEmpty() ? from : days.last().on;
    PEIYU_TRY(provisional, provisionalJson(run, from, last));
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("from"), jsonDay(from)},
                     {QStringLiteral("days"), count},
                     {QStringLiteral("due"), jsonDay(last)},
                     {QStringLiteral("skipped"), skippedJson(days)},
                     {QStringLiteral("provisional"), provisional}});
        return {};
    }
    printDays(run, days);
    run.io.line(Text::tr("%1 之后第 %2 个工作日：%3 %4（当天不算）。")
                    .arg(dateText(from))
                    .arg(count)
                    .arg(dateText(last), weekdayText(last)));
    return {};
}

Result<> between(CommandRun &run)
{
    PEIYU_TRY(from, dayAt(run, 0, QStringLiteral("from")));
    PEIYU_TRY(upTo, dayAt(run, 1, QStringLiteral("upTo")));
    PEIYU_TRY(days, CalendarService::countBetween(*run.context, from, upTo));
    int count = 0;
    for (const CountedDay &day : days)
        count += day.working ? 1 : 0;
    PEIYU_TRY(provisional, provisionalJson(run, from, upTo));
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("from"), jsonDay(from)},
                     {QStringLiteral("to"), jsonDay(upTo)},
                     {QStringLiteral("days"), count},
                     {QStringLiteral("skipped"), skippedJson(days)},
                     {QStringLiteral("provisional"), provisional}});
        return {};
    }
    printDays(run, days);
    run.io.line(Text::tr("%1 之后到 %2（含）：%3 个工作日。")
                    .arg(dateText(from), dateText(upTo))
                    .arg(count));
    return {};
}

} // namespace

QVector<Command> calendarCommands()
{
    const QStringList reading{QStringLiteral("year"), QStringLiteral("notice")};
    const QStringList flags{QStringLiteral("dry-run"), QStringLiteral("accept-doubts")};
    const QString dry = QStringLiteral("dry-run");
    return {
        {QStringLiteral("calendar show"),
         Text::tr("[--year 年]"),
         Text::tr("一年的放假和调休上班日，及其来源"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("year")},
         {},
         show},
        {QStringLiteral("calendar set"),
         Text::tr("日期 off|work|weekday [--name 名称]"),
         Text::tr("改一天：放假、上班，或按星期"),
         BaseNeed::Write,
         2,
         2,
         {QStringLiteral("name")},
         {},
         set},
        {QStringLiteral("calendar import"),
         Text::tr("文件 --year 年 [--notice 文号] [--dry-run] [--accept-doubts]"),
         Text::tr("从表格录入一年的放假安排（列：日期、名称、off 或 work）"), BaseNeed::Write, 1, 1,
         reading, flags, import, dry},
        {QStringLiteral("calendar paste"),
         Text::tr("文本文件|- [--year 年] [--notice 文号] [--dry-run] [--accept-doubts]"),
         Text::tr("从放假通知的全文录入一年"), BaseNeed::Write, 1, 1, reading, flags, paste, dry},
        {QStringLiteral("calendar due"),
         Text::tr("日期 工作日数"),
         Text::tr("某日之后第几个工作日是哪天，跳过了哪些日子"),
         BaseNeed::Read,
         2,
         2,
         {},
         {},
         due},
        {QStringLiteral("calendar between"),
         Text::tr("日期 日期"),
         Text::tr("两个日期之间有几个工作日（前一天不算，后一天算）"),
         BaseNeed::Read,
         2,
         2,
         {},
         {},
         between},
    };
}

} // namespace peiyu
