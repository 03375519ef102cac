// Reports without a screen.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/listfilter.h"
#include "services/enterpriseservice.h"
#include "services/monitoringservice.h"
#include "services/placedirectory.h"
#include "services/reportservice.h"
#include "services/staffingservice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommands)
};

QString kindsInWords()
{
    QStringList kinds;
    for (const ReportTemplate what : allReportTemplates)
        kinds.append(QStringLiteral("%1（%2）") // format
                         .arg(reportTemplateKey(what), reportTemplateText(what)));
    return kinds.join(Text::tr("、"));
}

Result<ReportStyle> styleFrom(const ParsedArguments &arguments)
{
    const QString style = arguments.value(QStringLiteral("paper"));
    if (style.isEmpty() || style == u"internal")
        return ReportStyle::Internal;
    if (style == u"official")
        return ReportStyle::Official;
    return usageFailure(Text::tr("--paper 应为 internal（内部表图）或 official（公文）。"));
}

/// Of the papers of 运行监测.
Result<> readFigures(const ParsedArguments &arguments, ReportRequest &request)
{
    const QString words = arguments.value(QStringLiteral("period"));
    if (const auto period = FigurePeriod::fromWords(words))
        request.figures.period = *period;
    else if (!words.isEmpty())
        return usageFailure(Text::tr("--period “%1”不对，应写成 2026-03 或 2026-Q1。").arg(words));
    const QString key = arguments.value(QStringLiteral("item"));
    if (const auto item = periodItemFromKey(key))
        request.figures.item = *item;
    else if (!key.isEmpty())
        return usageFailure(Text::tr("--item 没有“%1”这项指标。").arg(key));
    request.figures.cumulative = arguments.has(QStringLiteral("cumulative"));
    const QString by = arguments.value(QStringLiteral("by"));
    request.group = monitorGroupFromKey(by);
    if (!request.group && !by.isEmpty())
        return usageFailure(
            Text::tr("--by 没有“%1”，可用：tier town park chain industry。").arg(by));
    return {};
}

Result<ReportRequest> requestFrom(CommandRun &run)
{
    const ParsedArguments &arguments = run.arguments;
    const QString kind = arguments.positional.first();
    const auto what = reportTemplateFromKey(kind);
    if (!what)
        return usageFailure(Text::tr("没有报表“%1”，可用：%2。").arg(kind, kindsInWords()));
    if (arguments.value(QStringLiteral("out")).isEmpty())
        return usageFailure(Text::tr("请用 --out 写明文件，例如 --out 通报.pdf。"));
    ReportRequest request;
    request.what = *what;
    PEIYU_TRY(style, styleFrom(arguments));
    request.style = style;
    if (*what == ReportTemplate::Ledger) {
        PEIYU_TRY(query, listQueryFrom(run));
        request.query = query;
    }
    if (arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
        PEIYU_TRY(district, places.district(arguments.value(QStringLiteral("district"))));
        request.district = district;
    }
    if (arguments.has(QStringLiteral("firm"))) {
        for (const QString &words : arguments.values(QStringLiteral("firm"))) {
            PEIYU_TRY(firm, EnterpriseService::named(*run.context, words));
            request.firm = firm.id;
            request.firms.append(firm.id);
        }
    }
    const bool ofPerson =
        *what == ReportTemplate::MeasureSheet || *what == ReportTemplate::FirmSheet;
    if (ofPerson && arguments.has(QStringLiteral("specialist"))) {
        PEIYU_TRY(person, StaffingService::named(*run.context,
                                                 arguments.value(QStringLiteral("specialist"))));
        request.specialist = person.id;
    }
    PEIYU_TRY(from, arguments.date(QStringLiteral("from")));
    PEIYU_TRY(until, arguments.date(QStringLiteral("until")));
    request.from = from;
    PEIYU_CHECK(readFigures(arguments, request));
    request.sheet = arguments.value(QStringLiteral("out"))
                        .endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    request.until = until;
    request.plan = PlanId(arguments.value(QStringLiteral("plan")));
    request.target = TargetId(arguments.value(QStringLiteral("target")));
    request.issuer = arguments.value(QStringLiteral("issuer"));
    request.recipients = arguments.value(QStringLiteral("recipients"));
    request.steps = arguments.values(QStringLiteral("step")).join(u'\n');
    request.attachments = arguments.values(QStringLiteral("attachment"));
    return request;
}

Result<> report(CommandRun &run)
{
    PEIYU_TRY(request, requestFrom(run));
    PEIYU_TRY(catalog, run.catalog());
    PEIYU_TRY(document, ReportService::compose(*run.context, *catalog, request));
    if (!run.writeReport)
        return failure(ErrorCode::Internal, Text::tr("程序错误：没有写报表文件的部件。"));
    const QString path = QFileInfo(run.arguments.value(QStringLiteral("out"))).absoluteFilePath();
    PEIYU_TRY(pages, run.writeReport(path, document));
    const QString snapshot = reportSnapshot(document);
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("kind"), reportTemplateKey(request.what)},
                     {QStringLiteral("style"), request.style == ReportStyle::Official
                                                   ? QStringLiteral("official")
                                                   : QStringLiteral("internal")},
                     {QStringLiteral("as_of"), jsonDay(run.asOf())},
                     {QStringLiteral("file"), path},
                     {QStringLiteral("pages"), pages ? QJsonValue(*pages) : QJsonValue()},
                     {QStringLiteral("snapshot"), snapshot}});
    else
        run.io.line(
            pages ? Text::tr("已存为 %1，共 %2 页，内容码 %3。").arg(path).arg(*pages).arg(snapshot)
                  : Text::tr("已存为 %1，内容码 %2。").arg(path, snapshot));
    return {};
}

} // namespace

QVector<Command> reportCommands()
{
    QStringList values = {
        QStringLiteral("out"),        QStringLiteral("plan"),  QStringLiteral("target"),
        QStringLiteral("paper"),      QStringLiteral("firm"),  QStringLiteral("issuer"),
        QStringLiteral("recipients"), QStringLiteral("step"),  QStringLiteral("attachment"),
        QStringLiteral("from"),       QStringLiteral("until"), QStringLiteral("period"),
        QStringLiteral("item"),       QStringLiteral("by")};
    for (const QString &name : listFilterValues()) {
        if (!values.contains(name))
            values.append(name);
    }
    return {{QStringLiteral("report"),
             Text::tr("progress|final|ledger|contacts|cards|measure|policy|firm_sheet|monitoring|"
                      "missing_figures|request_units|request_overdue|"
                      "request_ledger|request_matrix --out 文件.pdf|.xlsx|.docx "
                      "[--paper internal|official] [--district ID] [--plan ID] [--target ID] "
                      "[--firm 企业]… [--issuer 单位] [--recipients 主送] [--step 下一步]… "
                      "[--attachment 附件]… [--from 日期] [--until 日期] "
                      "[--period 期间] [--item 指标] [--cumulative] [--by 分组] ") +
                 listFilterUsage(),
             Text::tr("通报、对照表、台账、联系表、联系卡、一策表、企业一页纸、运行监测、诉求各表"),
             BaseNeed::Read, 1, 1, values,
             listFilterFlags() + QStringList{QStringLiteral("cumulative")}, report}};
}

} // namespace peiyu
