// Papers that go to a unit: 转办单, 批量交办单, 督办单.
#include "domain/displaytext.h"
#include "repositories/enterpriserepository.h"
#include "repositories/requestrecordrepository.h"
#include "services/reportparts.h"
#include "services/requestpaperparts.h"
#include "services/requestpapers.h"
#include "services/requestsettings.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestSlips)
};

QString contactWords(const Request &request)
{
    const QString words =
        QStringList{request.raisedBy, request.phone}.join(QStringLiteral("　")).trimmed();
    return orDash(words);
}

/// When each clock ends; what has ended says so.
QString dueWords(const RequestClocks &clocks)
{
    QStringList words;
    for (const RequestClock clock :
         {RequestClock::Sign, RequestClock::Answer, RequestClock::Close}) {
        const ClockReading *one = clocks.of(clock);
        if (!one)
            continue;
        QString day = one->due.isNull() ? Text::tr("暂停中") : dateText(one->due);
        if (!one->metOn.isNull())
            day += Text::tr("（已于 %1 %2）").arg(dateText(one->metOn), requestClockText(clock));
        words.append(Text::tr("%1 %2 前").arg(requestClockText(clock), day));
    }
    return words.join(u'\n');
}

QString unitsWords(const Request &request)
{
    return request.coUnits.isEmpty()
               ? Text::tr("主办：%1").arg(request.leadUnit)
               : Text::tr("主办：%1\n协办：%2")
                     .arg(request.leadUnit, request.coUnits.join(Text::tr("、")));
}

/// Days to fill by hand: what a unit writes on the paper it sends back.
QString handLine(const QString &what)
{
    return Text::tr("%1（签字）：　　　　　　　　　年　　月　　日").arg(what);
}

ReportTable slipForm(const RequestFile &file)
{
    const Request &request = file.request;
    // Several units read this paper: a confidential matter is told each of them apart.
    const bool hidden = request.confidential && !request.coUnits.isEmpty();
    ReportTable table = newForm();
    addLine(table, Text::tr("编号"), request.number, true);
    addLine(table, Text::tr("企业"),
            file.townName.isEmpty() ? file.firm
                                    : Text::tr("%1（%2）").arg(file.firm, file.townName),
            true);
    addLine(table, Text::tr("提出人、电话"), hidden ? confidentialWords() : contactWords(request));
    addLine(
        table, Text::tr("提出日期、来源"),
        Text::tr("%1　%2").arg(dateText(request.receivedOn), requestSourceText(request.source)));
    addLine(table, Text::tr("类别"),
            Text::tr("%1　%2").arg(file.categoryName, requestKindText(request.kind)));
    addLine(table, Text::tr("事项"), matterWords(request), true);
    addLine(table, Text::tr("内容"), hidden ? confidentialWords() : orDash(request.content));
    addLine(table, Text::tr("承办单位"), unitsWords(request), true);
    addLine(table, Text::tr("交办日期"), dateText(request.dispatchedOn));
    addLine(table, Text::tr("办理时限"),
            file.limit ? Text::tr("%1（%2）").arg(limitWords(file.limit), limitSource(file.limit))
                       : limitWords(file.limit));
    if (const QString due = dueWords(file.clocks); !due.isEmpty())
        addLine(table, Text::tr("要求"), due, true);
    if (request.extensionDays > 0)
        addLine(table, Text::tr("延期"),
                Text::tr("已同意延期 %1 个工作日").arg(request.extensionDays));
    addLine(table, Text::tr("首问责任人"), orDash(file.firstContactName));
    addLine(table, Text::tr("交办意见"), QStringLiteral("\n\n"));
    addLine(table, Text::tr("签收"), handLine(Text::tr("签收人")));
    addLine(table, Text::tr("办理情况\n及答复"), QStringLiteral("\n\n\n\n"));
    addLine(table, Text::tr("承办单位"), handLine(Text::tr("负责人")));
    return table;
}

QString partWords(const Dispatch &part)
{
    if (!part.returnedOn.isNull())
        return Text::tr("%1 退回：%2").arg(dateText(part.returnedOn), part.reason);
    if (!part.answeredOn.isNull())
        return Text::tr("%1 已答复").arg(dateText(part.answeredOn));
    if (!part.signedOn.isNull())
        return Text::tr("%1 已签收").arg(dateText(part.signedOn));
    return Text::tr("待签收");
}

ReportTable batchTable()
{
    ReportTable table;
    table.columns = {{Text::tr("序号"), ReportAlign::Right, 2.6},
                     {Text::tr("编号"), ReportAlign::Left, 6.4},
                     {Text::tr("企业、提出人"), ReportAlign::Left, 9.5},
                     {Text::tr("类别"), ReportAlign::Left, 5.5},
                     {Text::tr("事项及内容"), ReportAlign::Left, 17},
                     {Text::tr("答复时限"), ReportAlign::Left, 5.6},
                     {Text::tr("办结时限"), ReportAlign::Left, 5.6},
                     {Text::tr("签收、退单"), ReportAlign::Left, 8}};
    return table;
}

ReportRow batchRow(const RequestFile &file, const Dispatch &part, qint64 number, bool several)
{
    const Request &request = file.request;
    const bool hidden = request.confidential && several;
    QString who = file.firm;
    if (!hidden && !(request.raisedBy + request.phone).isEmpty())
        who += u'\n' + contactWords(request);
    QString what = matterWords(request);
    if (!hidden && !request.content.isEmpty() && request.content != request.title)
        what += u'\n' + request.content;
    return {{ReportCell::ofCount(number), ReportCell::ofText(request.number),
             ReportCell::ofText(who), ReportCell::ofText(file.categoryName),
             ReportCell::ofText(what), ReportCell::ofDay(request.answerDue),
             ReportCell::ofDay(request.closeDue), ReportCell::ofText(partWords(part))},
            {}};
}

struct BatchCounts
{
    int signedParts = 0;
    int returned = 0;
};

QString batchNote(const QVector<Dispatch> &parts)
{
    BatchCounts counts;
    for (const Dispatch &part : parts) {
        counts.signedParts += part.signedOn.isNull() || !part.returnedOn.isNull() ? 0 : 1;
        counts.returned += part.returnedOn.isNull() ? 0 : 1;
    }
    return Text::tr("共 %1 件：已签收 %2 件，退回 %3 件，待签收 %4 件。时限为工作日计算的截止日，"
                    "未另定的为本系统默认。")
        .arg(parts.size())
        .arg(counts.signedParts)
        .arg(counts.returned)
        .arg(parts.size() - counts.signedParts - counts.returned);
}

} // namespace

Result<ReportDocument> RequestPapers::slip(const JobContext &context, const QString &words)
{
    PEIYU_TRY(file, RequestService::file(context, words, context.clock.today()));
    const Request &request = file.request;
    if (request.leadUnit.isEmpty())
        return failure(
            ErrorCode::Conflict,
            Text::tr("诉求 %1 还没有承办单位，没有转办单可打。请先交办。").arg(request.number));
    ReportDocument document;
    document.title = {Text::tr("企业诉求转办单")};
    document.name = Text::tr("转办单 %1").arg(request.number);
    document.recipients = Text::tr("送：%1").arg(
        (QStringList{request.leadUnit} + request.coUnits).join(Text::tr("、")));
    document.blocks.append(slipForm(file));
    return finishedPaper(context, document);
}

Result<ReportDocument> RequestPapers::batchSlip(const JobContext &context, const QString &slip)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms));
    PEIYU_TRY(parts, dispatchesOfSlip(context.connection, slip.trimmed().toUpper()));
    if (parts.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("没有交办单“%1”。").arg(slip));
    QStringList units;
    for (const Dispatch &part : parts) {
        if (!units.contains(part.unit))
            units.append(part.unit);
    }
    ReportDocument document;
    document.landscape = true;
    document.title = {Text::tr("企业诉求批量交办单")};
    document.subtitle =
        Text::tr("%1　交办日期 %2").arg(parts.first().slip, dateText(parts.first().on));
    document.name = Text::tr("交办单 %1").arg(parts.first().slip);
    for (const QString &unit : units) {
        if (!document.blocks.isEmpty())
            document.blocks.append(ReportPageBreak());
        QVector<Dispatch> own = parts;
        own.removeIf([&](const Dispatch &part) { return part.unit != unit; });
        ReportTable table = batchTable();
        table.name = Text::tr("承办单位：%1").arg(unit);
        for (const Dispatch &part : own) {
            PEIYU_CHECK(context.cancellation.check());
            PEIYU_TRY(file, RequestService::file(context, part.request, context.clock.today()));
            // 转办 and 协办 bring the matter to others too.
            table.rows.append(batchRow(file, part, table.rows.size() + 1,
                                       units.size() > 1 || !file.request.coUnits.isEmpty()));
        }
        table.notes = {batchNote(own), Text::tr("保密的诉求送几个单位时只列事项。")};
        document.blocks.append(table);
        document.blocks.append(
            ReportParagraph{{ReportRun{handLine(Text::tr("签收人")), false}}, false});
    }
    return finishedPaper(context, document);
}

Result<ReportDocument> RequestPapers::slipNamed(const JobContext &context, const QString &words)
{
    PEIYU_TRY(parts, dispatchesOfSlip(context.connection, words.trimmed().toUpper()));
    return parts.isEmpty() ? slip(context, words) : batchSlip(context, words);
}

Result<ReportDocument> RequestPapers::supervision(const JobContext &context, const QString &words)
{
    PEIYU_TRY(all, RequestService::supervisions(context, false));
    const QString number = words.trimmed().toUpper();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Supervision &one) {
        return one.id == words || one.number == number;
    });
    if (found == all.end())
        return failure(ErrorCode::NotFound, Text::tr("没有督办单“%1”。").arg(words));
    ReportTable table = newForm();
    addLine(table, Text::tr("编号"), found->number, true);
    addLine(table, Text::tr("送达单位（人）"), found->unit, true);
    if (!found->request.isEmpty()) {
        PEIYU_TRY(file, RequestService::file(context, found->request, context.clock.today()));
        const Request &request = file.request;
        addLine(table, Text::tr("所涉诉求"),
                Text::tr("%1　%2\n%3").arg(request.number, matterWords(request), file.firm));
        if (const ClockReading *clock = file.clocks.current())
            addLine(table, Text::tr("办理进度"),
                    Text::tr("%1，%2时限 %3，%4")
                        .arg(requestStateText(request.state), requestClockText(clock->clock),
                             dateText(clock->due), clockText(*clock, context.clock.today())));
        else
            addLine(table, Text::tr("办理进度"), requestStateText(request.state));
    } else if (!found->enterprise.isEmpty()) {
        PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, found->enterprise));
        addLine(table, Text::tr("所涉企业"), firm ? firm->name : orDash({}));
    }
    addLine(table, Text::tr("督办事项\n及要求"), found->content);
    addLine(table, Text::tr("发出日期"), dateText(found->on));
    addLine(table, Text::tr("回复期限"), dateText(found->due), true);
    addLine(table, Text::tr("签发"), handLine(Text::tr("签发人")));
    if (found->repliedOn.isNull()) {
        addLine(table, Text::tr("回复"), QStringLiteral("\n\n\n\n\n"));
        addLine(table, Text::tr("回复单位"), handLine(Text::tr("负责人")));
    } else {
        addLine(table, Text::tr("回复"), found->reply);
        addLine(table, Text::tr("回复日期"), dateText(found->repliedOn));
    }
    ReportDocument document;
    document.title = {Text::tr("督办单")};
    document.name = Text::tr("督办单 %1").arg(found->number);
    document.recipients = Text::tr("送：%1").arg(found->unit);
    document.blocks.append(table);
    return finishedPaper(context, document);
}

} // namespace peiyu
