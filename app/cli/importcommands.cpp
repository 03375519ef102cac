#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "services/importservice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<int> numberOption(const ParsedArguments &given, const QString &name, int least, int most,
                         const QString &refusal)
{
    if (!given.has(name))
        return 0;
    bool ok = false;
    const int number = given.value(name).toInt(&ok);
    if (!ok || number < least || number > most)
        return usageFailure(refusal);
    return number;
}

Result<> readKind(const ParsedArguments &given, ImportRequest &request)
{
    if (given.has(QStringLiteral("list")))
        request.kind = ImportKind::TitleList;
    const QString words = given.value(QStringLiteral("kind"));
    if (words.isEmpty())
        return {};
    request.kind = importKindFromKey(words);
    if (request.kind)
        return {};
    QStringList keys;
    for (const ImportKind kind : allImportKinds)
        keys.append(importKindKey(kind));
    return usageFailure(
        Text::tr("--kind 没有“%1”，可用：%2。").arg(words, keys.join(QStringLiteral("、"))));
}

/// What a published list grants; the service says what is missing.
Result<> readList(const ParsedArguments &given, ImportRequest &request)
{
    TitleListOrder &list = request.list;
    const QString tier = given.value(QStringLiteral("tier"));
    if (!tier.isEmpty()) {
        list.tier = tierFromWords(tier);
        if (!list.tier)
            return usageFailure(Text::tr("--tier 没有“%1”，可用：municipal_pool、innovative、"
                                         "provincial、little_giant。")
                                    .arg(tier));
    }
    PEIYU_TRY(from, given.date(QStringLiteral("from")));
    PEIYU_TRY(until, given.date(QStringLiteral("until")));
    PEIYU_TRY(announced, given.date(QStringLiteral("announced")));
    list.from = from;
    list.until = until;
    list.announced = announced;
    list.batch = given.value(QStringLiteral("batch"));
    list.document = given.value(QStringLiteral("document"));
    list.nomination = given.has(QStringLiteral("nomination"));
    list.review = given.has(QStringLiteral("review"));
    list.addMissing = given.has(QStringLiteral("add-missing"));
    return {};
}

/// How the rows meet firms that are here.
Result<> readManner(const ParsedArguments &given, ImportRequest &request)
{
    const QString key = given.value(QStringLiteral("key"));
    if (!key.isEmpty() && key != u"code" && key != u"name")
        return usageFailure(Text::tr("--key 应为 code 或 name。"));
    request.key = key == u"name" ? ImportKey::Name : ImportKey::Code;
    const QString empty = given.value(QStringLiteral("empty"));
    if (!empty.isEmpty() && empty != u"keep" && empty != u"clear")
        return usageFailure(Text::tr("--empty 应为 keep（保留）或 clear（清空）。"));
    request.emptyCells = empty == u"clear" ? EmptyCells::Clear : EmptyCells::Keep;
    request.appendOnly = given.has(QStringLiteral("append"));
    request.enterPeople = given.has(QStringLiteral("enter-people"));
    request.mine = given.has(QStringLiteral("mine"));
    request.again = given.has(QStringLiteral("again"));
    request.figuresClosed = given.has(QStringLiteral("figures-closed"));
    const QString source = given.value(QStringLiteral("figure-source"));
    if (!source.isEmpty()) {
        const auto known = figureSourceFromWords(source);
        if (!known)
            return usageFailure(
                Text::tr("--figure-source 没有“%1”，可用：firm、platform、tax、audit。")
                    .arg(source));
        request.figureSource = *known;
    }
    PEIYU_TRY(year, numberOption(given, QStringLiteral("figure-year"), firstFigureYear,
                                 lastFigureYear, Text::tr("--figure-year 应为四位数的年份。")));
    request.figureYear = year;
    request.figurePeriod = given.value(QStringLiteral("figure-period"));
    request.figureItem = given.value(QStringLiteral("figure-item"));
    request.figuresCumulative = given.has(QStringLiteral("cumulative"));
    return {};
}

Result<ImportRequest> requestFrom(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    ImportRequest request;
    request.dryRun = given.has(QStringLiteral("dry-run"));
    request.source.path = QFileInfo(given.positional.first()).absoluteFilePath();
    request.source.sheet = given.value(QStringLiteral("sheet"));
    request.source.encoding = given.value(QStringLiteral("encoding"));
    constexpr int lastRow = 1'048'576;
    PEIYU_TRY(headerRow, numberOption(given, QStringLiteral("header-row"), 1, lastRow,
                                      Text::tr("--header-row 应为从 1 起的行号。")));
    request.source.headerRow = headerRow;
    PEIYU_CHECK(readKind(given, request));
    PEIYU_CHECK(readList(given, request));
    PEIYU_CHECK(readManner(given, request));
    request.mappingTexts = given.values(QStringLiteral("map"));
    request.district = given.value(QStringLiteral("district"));
    request.acceptPending = given.has(QStringLiteral("accept-pending"));
    const QString errors = given.value(QStringLiteral("errors"));
    request.errorsFile = errors.isEmpty() ? QString() : QFileInfo(errors).absoluteFilePath();
    return request;
}

void printJson(CommandRun &run, const ImportReport &report)
{
    QJsonArray issues;
    for (const ImportIssue &issue : report.issues)
        issues.append(QJsonObject{{QStringLiteral("row"), issue.row},
                                  {QStringLiteral("field"), issue.field},
                                  {QStringLiteral("text"), issue.text},
                                  {QStringLiteral("severity"), issueSeverityKey(issue.severity)}});
    QJsonArray missing;
    for (const MissingHolder &holder : report.missingHolders)
        missing.append(QJsonObject{{QStringLiteral("id"), holder.firm.value()},
                                   {QStringLiteral("name"), holder.name},
                                   {QStringLiteral("until"), jsonDay(holder.until)}});
    run.io.json({{QStringLiteral("dry_run"), report.dryRun},
                 {QStringLiteral("rows"), report.rows},
                 {QStringLiteral("added"), report.added},
                 {QStringLiteral("updated"), report.updated},
                 {QStringLiteral("unchanged"), report.unchanged},
                 {QStringLiteral("duplicates"), report.duplicates},
                 {QStringLiteral("pending"), report.pending},
                 {QStringLiteral("rejected"), report.rejected},
                 {QStringLiteral("warnings"), report.warnings},
                 {QStringLiteral("mine"), report.mine},
                 {QStringLiteral("promises"), report.promises},
                 {QStringLiteral("open_promises"), report.openPromises},
                 {QStringLiteral("period"), jsonText(report.source.titled.period.key())},
                 {QStringLiteral("change_set"), jsonText(report.changes.id.value())},
                 {QStringLiteral("kind"), importKindKey(report.kind)},
                 {QStringLiteral("elsewhere"), report.elsewhere},
                 {QStringLiteral("missing_holders"), missing},
                 {QStringLiteral("error_file_rows"), report.errorFileRows},
                 {QStringLiteral("earlier"),
                  report.source.earlier ? QJsonValue(earlierImportText(*report.source.earlier))
                                        : QJsonValue()},
                 {QStringLiteral("notices"), jsonTexts(report.changes.notices)},
                 {QStringLiteral("issues"), issues}});
}

void print(CommandRun &run, const ImportReport &report)
{
    if (run.io.wantsJson()) {
        printJson(run, report);
        return;
    }
    if (report.dryRun && report.source.earlier)
        run.io.note(Text::tr("这个文件%1。").arg(earlierImportText(*report.source.earlier)));
    run.io.line(Text::tr("%1：%2 行；新增 %3，更新 %4，未变 %5，重复 %6，待确认 %7，错误 %8")
                    .arg((report.dryRun ? Text::tr("预检（%1）") : Text::tr("已导入（%1）"))
                             .arg(importKindText(report.kind)))
                    .arg(report.rows)
                    .arg(report.added)
                    .arg(report.updated)
                    .arg(report.unchanged)
                    .arg(report.duplicates)
                    .arg(report.pending)
                    .arg(report.rejected));
    if (report.mine > 0)
        run.io.line(Text::tr("%1 家由我服务").arg(report.mine));
    if (report.promises > 0)
        run.io.line(Text::tr("随走访记下承诺 %1 项，其中未兑现 %2 项")
                        .arg(report.promises)
                        .arg(report.openPromises));
    const PeriodColumn &titled = report.source.titled;
    if (report.kind == ImportKind::Figures && !run.arguments.has(QStringLiteral("figure-period")) &&
        !report.source.titledBy.isEmpty() && titled.period.isValid())
        run.io.line(Text::tr("%1写的报告期是%2，用于表头没有写报告期的列")
                        .arg(report.source.titledBy,
                             titled.cumulative ? Text::tr("%1累计").arg(titled.period.text())
                                               : titled.period.text()));
    QVector<QStringList> lines;
    for (const ImportIssue &issue : report.issues)
        lines.append({QString::number(issue.row), issue.text});
    if (!lines.isEmpty())
        run.io.table({Text::tr("行"), Text::tr("原因")}, lines);
    if (report.elsewhere > 0)
        run.io.line(Text::tr("另有 %1 行属于其他区县，没有取用").arg(report.elsewhere));
    for (const MissingHolder &holder : report.missingHolders)
        run.io.line(
            Text::tr("不在复核名单：%1（有效期至 %2）").arg(holder.name, dateText(holder.until)));
    for (const QString &notice : report.changes.notices)
        run.io.line(notice);
    if (!report.changes.isEmpty())
        run.io.line(Text::tr("撤销本次导入：change undo %1").arg(report.changes.id.value()));
}

Result<> importFile(CommandRun &run)
{
    PEIYU_TRY(request, requestFrom(run));
    PEIYU_TRY(report, ImportService::run(*run.context, request));
    print(run, report);
    return {};
}

Result<> importTemplate(CommandRun &run)
{
    const QString file = QFileInfo(run.arguments.positional.first()).absoluteFilePath();
    PEIYU_CHECK(ImportService::writeTemplate(*run.context, file,
                                             run.arguments.value(QStringLiteral("district"))));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("file"), file}});
    else
        run.io.line(Text::tr("模板已存到 %1，填好后用 import 导入。").arg(file));
    return {};
}

} // namespace

QVector<Command> importCommands()
{
    return {
        {QStringLiteral("import"),
         Text::tr(
             "FILE [--kind firms|title_list|assignments|visits|measures|honours|requests|figures]"
             " [--sheet 名称] [--header-row N] [--map 字段=列]… [--district ID]"
             " [--encoding 编码] [--key code|name] [--empty keep|clear] [--append]"
             " [--figure-source 来源] [--figures-closed] [--figure-year 年]"
             " [--figure-period 2026-03] [--figure-item 指标] [--cumulative]"
             " [--dry-run] [--accept-pending] [--again] [--errors 文件.xlsx]"
             " [--enter-people] [--mine]"
             " | --list --tier KEY --from DATE [--until DATE] [--batch 批次]"
             " [--document 文号] [--announced DATE] [--nomination] [--review]"
             " [--add-missing]"),
         Text::tr("导入企业名单、认定名单或旧台账；--dry-run 只预检"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("kind"), QStringLiteral("sheet"), QStringLiteral("header-row"),
          QStringLiteral("map"), QStringLiteral("district"), QStringLiteral("encoding"),
          QStringLiteral("errors"), QStringLiteral("key"), QStringLiteral("empty"),
          QStringLiteral("figure-source"), QStringLiteral("figure-year"),
          QStringLiteral("figure-period"), QStringLiteral("figure-item"), QStringLiteral("tier"),
          QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("batch"),
          QStringLiteral("document"), QStringLiteral("announced")},
         {QStringLiteral("dry-run"), QStringLiteral("accept-pending"), QStringLiteral("again"),
          QStringLiteral("append"), QStringLiteral("figures-closed"), QStringLiteral("list"),
          QStringLiteral("nomination"), QStringLiteral("review"), QStringLiteral("add-missing"),
          QStringLiteral("enter-people"), QStringLiteral("mine"), QStringLiteral("cumulative")},
         importFile,
         QStringLiteral("dry-run")},
        {QStringLiteral("import template"),
         Text::tr("FILE.xlsx [--district ID]"),
         Text::tr("存一份导入模板：列名、下拉列表和填写说明"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("district")},
         {},
         importTemplate},
    };
}

} // namespace peiyu
