#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "services/importservice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<ImportRequest> requestFrom(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    ImportRequest request;
    request.dryRun = given.has(QStringLiteral("dry-run"));
    request.source.path = QFileInfo(given.positional.first()).absoluteFilePath();
    request.source.sheet = given.value(QStringLiteral("sheet"));
    request.source.encoding = given.value(QStringLiteral("encoding"));
    if (given.has(QStringLiteral("header-row"))) {
        bool ok = false;
        request.source.headerRow = given.value(QStringLiteral("header-row")).toInt(&ok);
        if (!ok || request.source.headerRow < 1)
            return usageFailure(Text::tr("--header-row 应为从 1 起的行号。"));
    }
    request.mappingTexts = given.values(QStringLiteral("map"));
    request.district = given.value(QStringLiteral("district"));
    request.acceptPending = given.has(QStringLiteral("accept-pending"));
    const QString errors = given.value(QStringLiteral("errors"));
    request.errorsFile = errors.isEmpty() ? QString() : QFileInfo(errors).absoluteFilePath();
    return request;
}

void print(CommandRun &run, const ImportReport &report)
{
    if (run.io.wantsJson()) {
        QJsonArray issues;
        for (const ImportIssue &issue : report.issues)
            issues.append(
                QJsonObject{{QStringLiteral("row"), issue.row},
                            {QStringLiteral("field"), issue.field},
                            {QStringLiteral("text"), issue.text},
                            {QStringLiteral("severity"), issueSeverityKey(issue.severity)}});
        run.io.json({{QStringLiteral("dry_run"), report.dryRun},
                     {QStringLiteral("rows"), report.rows},
                     {QStringLiteral("added"), report.added},
                     {QStringLiteral("updated"), report.updated},
                     {QStringLiteral("unchanged"), report.unchanged},
                     {QStringLiteral("duplicates"), report.duplicates},
                     {QStringLiteral("pending"), report.pending},
                     {QStringLiteral("rejected"), report.rejected},
                     {QStringLiteral("warnings"), report.warnings},
                     {QStringLiteral("change_set"), jsonText(report.changes.id.value())},
                     {QStringLiteral("issues"), issues}});
        return;
    }
    run.io.line(Text::tr("%1：%2 行；新增 %3，更新 %4，未变 %5，重复 %6，待确认 %7，错误 %8")
                    .arg(report.dryRun ? Text::tr("预检") : Text::tr("已导入"))
                    .arg(report.rows)
                    .arg(report.added)
                    .arg(report.updated)
                    .arg(report.unchanged)
                    .arg(report.duplicates)
                    .arg(report.pending)
                    .arg(report.rejected));
    QVector<QStringList> lines;
    for (const ImportIssue &issue : report.issues)
        lines.append({QString::number(issue.row), issue.text});
    if (!lines.isEmpty())
        run.io.table({Text::tr("行"), Text::tr("原因")}, lines);
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

} // namespace

QVector<Command> importCommands()
{
    return {
        {QStringLiteral("import"),
         Text::tr("FILE [--sheet 名称] [--header-row N] [--map 字段=列]… [--district ID]"
                  " [--encoding 编码] [--dry-run] [--accept-pending] [--errors 文件.xlsx]"),
         Text::tr("导入企业名单（.xlsx、.csv）；--dry-run 只预检"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("sheet"), QStringLiteral("header-row"), QStringLiteral("map"),
          QStringLiteral("district"), QStringLiteral("encoding"), QStringLiteral("errors")},
         {QStringLiteral("dry-run"), QStringLiteral("accept-pending")},
         importFile,
         QStringLiteral("dry-run")},
    };
}

} // namespace peiyu
