// Papers and figures of requests without a screen.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "services/placedirectory.h"
#include "services/requestpapers.h"
#include "services/requestservice.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestReportCommands)
};

Result<QString> outFile(const CommandRun &run, const QString &example)
{
    const QString out = run.arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return usageFailure(Text::tr("请用 --out 写明文件，例如 --out %1。").arg(example));
    return QFileInfo(out).absoluteFilePath();
}

/// Writes the paper; its facts for the answer.
Result<QJsonObject> written(CommandRun &run, const QString &path, const ReportDocument &document)
{
    if (!run.writeReport)
        return failure(ErrorCode::Internal, Text::tr("程序错误：没有写报表文件的部件。"));
    PEIYU_TRY(pages, run.writeReport(path, document));
    return QJsonObject{{QStringLiteral("file"), path},
                       {QStringLiteral("pages"), pages ? QJsonValue(*pages) : QJsonValue()},
                       {QStringLiteral("snapshot"), reportSnapshot(document)}};
}

void say(CommandRun &run, const QJsonObject &answer)
{
    if (run.io.wantsJson()) {
        run.io.json(answer);
        return;
    }
    const QString file = answer.value(u"file").toString();
    const QString snapshot = answer.value(u"snapshot").toString();
    const QJsonValue pages = answer.value(u"pages");
    run.io.line(pages.isNull() ? Text::tr("已存为 %1，内容码 %2。").arg(file, snapshot)
                               : Text::tr("已存为 %1，共 %2 页，内容码 %3。")
                                     .arg(file)
                                     .arg(pages.toInt())
                                     .arg(snapshot));
}

Result<> slip(CommandRun &run)
{
    PEIYU_TRY(path, outFile(run, Text::tr("转办单.pdf")));
    PEIYU_TRY(document, RequestPapers::slipNamed(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(answer, written(run, path, document));
    say(run, answer);
    return {};
}

Result<> supervisionPaper(CommandRun &run)
{
    PEIYU_TRY(path, outFile(run, Text::tr("督办单.pdf")));
    PEIYU_TRY(document, RequestPapers::supervision(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(answer, written(run, path, document));
    say(run, answer);
    return {};
}

Result<RequestPeriod> periodFrom(CommandRun &run)
{
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
    PEIYU_TRY(until, run.arguments.date(QStringLiteral("until")));
    DistrictId district;
    if (run.arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
        PEIYU_TRY(found, places.district(run.arguments.value(QStringLiteral("district"))));
        district = found;
    }
    return RequestStatistics::period(*run.context, from, until, district);
}

QJsonObject periodJson(const RequestPeriod &period)
{
    return {{QStringLiteral("from"), jsonDay(period.from)},
            {QStringLiteral("until"), jsonDay(period.until)},
            {QStringLiteral("district"), jsonText(period.district.value())},
            {QStringLiteral("as_of"), jsonDay(period.asOf)}};
}

QJsonObject figuresJson(const RequestFigures &one)
{
    const RequestRates rates = one.rates();
    return {{QStringLiteral("received"), one.received},
            {QStringLiteral("closed"), one.closed},
            {QStringLiteral("called_back"), one.calledBack},
            {QStringLiteral("contacted"), one.contacted},
            {QStringLiteral("solved"), one.solved},
            {QStringLiteral("satisfied"), one.satisfied},
            {QStringLiteral("mostly"), one.mostly},
            {QStringLiteral("contact_rate"), jsonNumber(rates.contact)},
            {QStringLiteral("solve_rate"), jsonNumber(rates.solve)},
            {QStringLiteral("satisfaction_rate"), jsonNumber(rates.satisfaction)},
            {QStringLiteral("score"), jsonNumber(rates.score)},
            {QStringLiteral("open"), one.open},
            {QStringLiteral("overdue"), one.overdue},
            {QStringLiteral("returns"), one.returns}};
}

QString shareText(const std::optional<double> &share)
{
    return share ? percentText(*share) : quantityText({});
}

QStringList figuresLine(const QString &name, const RequestFigures &one)
{
    const RequestRates rates = one.rates();
    return {name,
            countText(one.received),
            countText(one.closed),
            countText(one.calledBack),
            shareText(rates.contact),
            shareText(rates.solve),
            shareText(rates.satisfaction),
            rates.score ? QString::number(*rates.score, 'f', 1) : quantityText({}),
            countText(one.overdue),
            countText(one.returns)};
}

/// What the command says without a file.
struct Figures
{
    QJsonObject answer;
    QStringList header;
    QVector<QStringList> lines;
};

Result<Figures> unitFiguresOf(CommandRun &run, const RequestPeriod &period)
{
    PEIYU_TRY(units, RequestStatistics::units(*run.context, period));
    PEIYU_TRY(categories, RequestStatistics::categories(*run.context, period));
    Figures found;
    found.answer = periodJson(period);
    found.header = {Text::tr("承办单位"), Text::tr("受理"),   Text::tr("办结"),   Text::tr("回访"),
                    Text::tr("响应率"),   Text::tr("解决率"), Text::tr("满意率"), Text::tr("综合"),
                    Text::tr("超期"),     Text::tr("退单")};
    QJsonArray rows;
    for (const RequestFigures &one : units) {
        QJsonObject row = figuresJson(one);
        row.insert(QStringLiteral("unit"), jsonText(one.key));
        rows.append(row);
        found.lines.append(figuresLine(one.key.isEmpty() ? Text::tr("（未交办）") : one.key, one));
    }
    const RequestFigures total = RequestStatistics::total(units);
    found.lines.append(figuresLine(Text::tr("合计"), total));
    QJsonArray byCategory;
    for (const CategoryFigures &one : categories) {
        QJsonObject row = figuresJson(one.figures);
        row.insert(QStringLiteral("category"), one.name);
        byCategory.append(row);
    }
    found.answer.insert(QStringLiteral("units"), rows);
    found.answer.insert(QStringLiteral("total"), figuresJson(total));
    found.answer.insert(QStringLiteral("categories"), byCategory);
    return found;
}

Result<Figures> overdueOf(CommandRun &run, const RequestPeriod &period)
{
    PEIYU_TRY(units, RequestStatistics::overdue(*run.context, period.district, period.asOf));
    PEIYU_TRY(again, RequestStatistics::reopened(*run.context, period.district, period.asOf));
    Figures found;
    found.answer = {{QStringLiteral("as_of"), jsonDay(period.asOf)},
                    {QStringLiteral("district"), jsonText(period.district.value())}};
    found.header = {Text::tr("承办单位"), Text::tr("编号"),   Text::tr("企业"),
                    Text::tr("事项"),     Text::tr("到期日"), Text::tr("超期工作日")};
    QJsonArray rows;
    for (const OverdueUnit &unit : units) {
        for (const OverdueRequest &one : unit.requests) {
            const Request &request = one.row.request;
            rows.append(QJsonObject{{QStringLiteral("unit"), jsonText(unit.unit)},
                                    {QStringLiteral("id"), request.id},
                                    {QStringLiteral("number"), request.number},
                                    {QStringLiteral("firm"), one.row.firm},
                                    {QStringLiteral("title"), request.title},
                                    {QStringLiteral("clock"), requestClockKey(one.clock)},
                                    {QStringLiteral("due"), jsonDay(one.due)},
                                    {QStringLiteral("days_late"), one.late.days}});
            found.lines.append({unit.unit.isEmpty() ? Text::tr("（未交办）") : unit.unit,
                                request.number, one.row.firmShort, request.title, dateText(one.due),
                                QString::number(one.late.days)});
        }
    }
    QJsonArray reopened;
    for (const RequestRow &row : again)
        reopened.append(QJsonObject{{QStringLiteral("id"), row.request.id},
                                    {QStringLiteral("number"), row.request.number},
                                    {QStringLiteral("unit"), jsonText(row.request.leadUnit)},
                                    {QStringLiteral("firm"), row.firm},
                                    {QStringLiteral("title"), row.request.title}});
    found.answer.insert(QStringLiteral("overdue"), rows);
    found.answer.insert(QStringLiteral("reopened"), reopened);
    return found;
}

Result<ReportDocument> paperOf(CommandRun &run, const QString &kind, const RequestPeriod &period,
                               const QString &path)
{
    if (kind == u"units")
        return RequestPapers::units(*run.context, period);
    if (kind == u"overdue")
        return RequestPapers::overdue(*run.context, period.district);
    if (kind == u"matrix")
        return RequestPapers::matrix(*run.context, period);
    return RequestPapers::ledger(*run.context, period,
                                 path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)
                                     ? LedgerForm::Sheet
                                     : LedgerForm::Paper);
}

Result<> report(CommandRun &run)
{
    static constexpr std::array kinds = {u"units", u"overdue", u"ledger", u"matrix"};
    const QString kind = run.arguments.positional.first();
    if (std::none_of(kinds.begin(), kinds.end(),
                     [&](const char16_t *one) { return kind == QStringView(one); }))
        return usageFailure(Text::tr("没有诉求报表“%1”，可用：units（承办单位考核表）、overdue"
                                     "（超期清单）、ledger（诉求台账）、matrix（批量交办表）。")
                                .arg(kind));
    PEIYU_TRY(period, periodFrom(run));
    const bool counts = kind == u"units" || kind == u"overdue";
    const bool toFile = run.arguments.has(QStringLiteral("out"));
    Figures figures;
    if (counts) {
        PEIYU_TRY(found, kind == u"units" ? unitFiguresOf(run, period) : overdueOf(run, period));
        figures = found;
    } else {
        figures.answer = periodJson(period);
    }
    if (toFile || !counts) {
        PEIYU_TRY(path, outFile(run, Text::tr("台账.xlsx")));
        PEIYU_TRY(document, paperOf(run, kind, period, path));
        PEIYU_TRY(file, written(run, path, document));
        for (auto one = file.begin(); one != file.end(); ++one)
            figures.answer.insert(one.key(), one.value());
        say(run, figures.answer);
        return {};
    }
    if (run.io.wantsJson())
        run.io.json(figures.answer);
    else if (figures.lines.isEmpty())
        run.io.line(Text::tr("没有超期的诉求。"));
    else
        run.io.table(figures.header, figures.lines);
    return {};
}

} // namespace

QVector<Command> requestReportCommands()
{
    return {
        {QStringLiteral("request slip"),
         Text::tr("编号|交办单号 --out 文件.pdf|.docx|.xlsx"),
         Text::tr("打印转办单；写 JB-… 时打印批量交办单"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("out")},
         {},
         slip},
        {QStringLiteral("request report"),
         Text::tr("units|overdue|ledger|matrix [--from 日期] [--until 日期] [--district ID]"
                  " [--out 文件.pdf|.docx|.xlsx]"),
         Text::tr("承办单位考核表、超期清单（不写 --out 时只列数）、诉求台账、批量交办表"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("district"),
          QStringLiteral("out")},
         {},
         report},
        {QStringLiteral("supervision paper"),
         Text::tr("编号 --out 文件.pdf|.docx|.xlsx"),
         Text::tr("打印督办单"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("out")},
         {},
         supervisionPaper},
    };
}

} // namespace peiyu
