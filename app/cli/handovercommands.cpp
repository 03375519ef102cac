// 交接 without a window: what is open, preview, handing over, the sheet and its signatures.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "services/absenceservice.h"
#include "services/contactlist.h"
#include "services/enterpriseservice.h"
#include "services/handoverpapers.h"
#include "services/handoverservice.h"
#include "services/staffingservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandoverCommands)
};

QJsonObject countsJson(const WorkCounts &work)
{
    return {{QStringLiteral("requests"), work.requests},
            {QStringLiteral("visits"), work.visits},
            {QStringLiteral("promises"), work.promises},
            {QStringLiteral("measures"), work.measures},
            {QStringLiteral("drafts"), work.drafts}};
}

QStringList countsLine(const QStringList &names, int firms, const WorkCounts &work)
{
    QStringList line = names;
    for (const int count : {firms, work.requests, work.visits, work.promises, work.measures})
        line.append(QString::number(count));
    return line;
}

QStringList countHeads(const QStringList &names)
{
    return names + QStringList{Text::tr("企业"), Text::tr("诉求"), Text::tr("走访"),
                               Text::tr("承诺"), Text::tr("措施")};
}

QStringList listed(const QString &words)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；]"));
    QStringList parts;
    for (const QString &part : words.split(between, Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

Result<EnterpriseId> firmNamed(CommandRun &run, const QString &words)
{
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, words));
    return firm.id;
}

Result<QVector<EnterpriseId>> firmsNamed(CommandRun &run, const QStringList &words)
{
    QVector<EnterpriseId> firms;
    for (const QString &one : words) {
        PEIYU_TRY(firm, firmNamed(run, one));
        firms.append(firm);
    }
    return firms;
}

/// --part "赵静=甲公司,乙公司", any number of times.
Result<QVector<HandoverPart>> explicitParts(CommandRun &run)
{
    QVector<HandoverPart> parts;
    for (const QString &words : run.arguments.values(QStringLiteral("part"))) {
        const qsizetype at = words.indexOf(u'=');
        if (at <= 0)
            return usageFailure(
                Text::tr("--part 应写成 接收人=企业,企业，例如 --part 赵静=甲公司。"));
        PEIYU_TRY(to, StaffingService::anybody(*run.context, words.left(at), Duty::Specialist));
        PEIYU_TRY(firms, firmsNamed(run, listed(words.mid(at + 1))));
        parts.append({to.id, firms});
    }
    return parts;
}

/// --to once: all to one; several times: split by town and load.
Result<QVector<HandoverPart>> sharedParts(CommandRun &run, const SpecialistId &from)
{
    PEIYU_TRY(firms, firmsNamed(run, run.arguments.values(QStringLiteral("firm"))));
    if (firms.isEmpty() && !from.isEmpty()) {
        PEIYU_TRY(work, HandoverService::openWork(*run.context, from));
        for (const PersonFirm &one : work.firms)
            firms.append(one.work.firm);
    }
    QVector<SpecialistId> recipients;
    for (const QString &name : run.arguments.values(QStringLiteral("to"))) {
        PEIYU_TRY(to, StaffingService::anybody(*run.context, name, Duty::Specialist));
        recipients.append(to.id);
    }
    if (firms.isEmpty() || recipients.isEmpty())
        return usageFailure(Text::tr(
            "请写明交给谁、哪些企业：--from 移交人 --to 接收人，或 --part 接收人=企业,企业。"));
    if (recipients.size() == 1)
        return QVector<HandoverPart>{{recipients.first(), firms}};
    return HandoverService::proposal(*run.context, firms, recipients);
}

Result<FollowingKinds> kindsFrom(CommandRun &run)
{
    FollowingKinds kinds;
    for (const QString &words : run.arguments.values(QStringLiteral("without"))) {
        for (const QString &one : listed(words)) {
            if (one == u"requests")
                kinds.requests = false;
            else if (one == u"visits")
                kinds.visits = false;
            else if (one == u"promises")
                kinds.promises = false;
            else if (one == u"measures")
                kinds.measures = false;
            else
                return usageFailure(
                    Text::tr("--without 应为 requests、visits、promises 或 measures。"));
        }
    }
    return kinds;
}

Result<HandoverOrder> orderFrom(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    HandoverOrder order;
    if (given.has(QStringLiteral("from"))) {
        PEIYU_TRY(from,
                  StaffingService::anybody(*run.context, given.value(QStringLiteral("from"))));
        order.from = from.id;
    }
    PEIYU_TRY(parts, given.has(QStringLiteral("part")) ? explicitParts(run)
                                                       : sharedParts(run, order.from));
    order.parts = parts;
    PEIYU_TRY(on, given.date(QStringLiteral("on")));
    order.on = on.isNull() ? run.asOf() : on;
    order.reason = given.value(QStringLiteral("reason"));
    order.leader = given.value(QStringLiteral("leader"));
    order.leaves = given.has(QStringLiteral("leaves"));
    PEIYU_TRY(kinds, kindsFrom(run));
    order.kinds = kinds;
    return order;
}

QJsonObject previewJson(const HandoverOrder &order, const HandoverPreview &preview)
{
    QJsonArray pairs;
    for (const HandoverPair &one : preview.pairs)
        pairs.append(QJsonObject{{QStringLiteral("from"), jsonText(one.fromName)},
                                 {QStringLiteral("to"), jsonText(one.toName)},
                                 {QStringLiteral("firms"), one.firms},
                                 {QStringLiteral("work"), countsJson(one.work)}});
    QJsonArray items;
    for (const HandoverLine &one : preview.lines)
        items.append(QJsonObject{{QStringLiteral("firm"), one.firm},
                                 {QStringLiteral("town"), jsonText(one.town)},
                                 {QStringLiteral("from"), jsonText(one.fromName)},
                                 {QStringLiteral("to"), jsonText(one.toName)},
                                 {QStringLiteral("duty"), one.duty},
                                 {QStringLiteral("refusal"), jsonText(one.refusal)},
                                 {QStringLiteral("why"), jsonText(one.why)},
                                 {QStringLiteral("work"), countsJson(one.work)}});
    return {{QStringLiteral("on"), jsonDay(order.on)},
            {QStringLiteral("reason"), jsonText(order.reason)},
            {QStringLiteral("firms"), preview.firms},
            {QStringLiteral("refused"), preview.refused},
            {QStringLiteral("unchanged"), preview.unchanged},
            {QStringLiteral("work"), countsJson(preview.work)},
            {QStringLiteral("pairs"), pairs},
            {QStringLiteral("items"), items},
            {QStringLiteral("warnings"), jsonTexts(preview.warnings)}};
}

void printPreview(CommandRun &run, const HandoverPreview &preview)
{
    QVector<QStringList> lines;
    for (const HandoverPair &one : preview.pairs)
        lines.append(
            countsLine({one.fromName.isEmpty() ? quantityText({}) : one.fromName, one.toName},
                       one.firms, one.work));
    run.io.table(countHeads({Text::tr("移交人"), Text::tr("接收人")}), lines);
    QSet<QString> said; // the first firm of a town tells the reason for those that follow it
    for (const HandoverLine &one : preview.lines) {
        const QString whither = Text::tr("%1 → %2").arg(
            one.town.isEmpty() ? Text::tr("未定镇街") : one.town, one.toName);
        if (!one.why.isEmpty() && !said.contains(whither)) {
            said.insert(whither);
            run.io.line(Text::tr("%1：%2").arg(whither, one.why));
        }
        if (one.isRefused())
            run.io.note(Text::tr("不能移交：%1：%2。").arg(one.firm, one.refusal));
    }
    for (const QString &warning : preview.warnings)
        run.io.note(warning);
}

Result<> previewHandover(CommandRun &run)
{
    PEIYU_TRY(order, orderFrom(run));
    PEIYU_TRY(preview, HandoverService::preview(*run.context, order));
    if (run.io.wantsJson())
        run.io.json(previewJson(order, preview));
    else
        printPreview(run, preview);
    return {};
}

Result<> addHandover(CommandRun &run)
{
    PEIYU_TRY(order, orderFrom(run));
    PEIYU_TRY(preview, HandoverService::preview(*run.context, order));
    PEIYU_TRY(saved, HandoverService::handOver(*run.context, order));
    const QStringList sheets = saved.id.split(u' ', Qt::SkipEmptyParts);
    if (run.io.wantsJson()) {
        QJsonObject answer = previewJson(order, preview);
        answer.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
        answer.insert(QStringLiteral("handovers"), jsonTexts(sheets));
        answer.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        run.io.json(answer);
        return {};
    }
    printPreview(run, preview);
    run.io.line(Text::tr("已办理：%1。清单：%2").arg(saved.changes.title, sheets.join(u' ')));
    return {};
}

Result<> openOf(CommandRun &run)
{
    PEIYU_TRY(person, StaffingService::anybody(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(work, HandoverService::openWork(*run.context, person.id));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const PersonFirm &one : work.firms) {
        const WorkCounts counts = one.work.counts();
        items.append(QJsonObject{{QStringLiteral("firm"), one.name},
                                 {QStringLiteral("town"), jsonText(one.townName)},
                                 {QStringLiteral("serves"), one.serves},
                                 {QStringLiteral("work"), countsJson(counts)}});
        lines.append({one.name, one.townName, one.serves ? Text::tr("服务") : Text::tr("仅事项"),
                      QString::number(counts.requests), QString::number(counts.visits),
                      QString::number(counts.promises), QString::number(counts.measures)});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("specialist"), person.name},
                     {QStringLiteral("firms"), work.served()},
                     {QStringLiteral("work"), countsJson(work.counts())},
                     {QStringLiteral("items"), items}});
        return {};
    }
    run.io.table({Text::tr("企业"), Text::tr("镇街"), Text::tr("关系"), Text::tr("诉求"),
                  Text::tr("走访"), Text::tr("承诺"), Text::tr("措施")},
                 lines);
    return {};
}

QJsonObject rowJson(const HandoverRow &row)
{
    return {{QStringLiteral("id"), row.handover.id},
            {QStringLiteral("kind"), handoverKindKey(row.handover.kind)},
            {QStringLiteral("on"), jsonDay(row.handover.on)},
            {QStringLiteral("from"), jsonText(row.sheet.from)},
            {QStringLiteral("to"), jsonText(row.sheet.to)},
            {QStringLiteral("reason"), jsonText(row.handover.reason)},
            {QStringLiteral("firms"), row.sheet.firms.size()},
            {QStringLiteral("work"), countsJson(row.sheet.counts())},
            {QStringLiteral("handed_on"), jsonDay(row.handover.handedOn)},
            {QStringLiteral("received_on"), jsonDay(row.handover.receivedOn)}};
}

QStringList rowLine(const HandoverRow &row)
{
    QStringList line = countsLine({dateText(row.handover.on), row.sheet.from, row.sheet.to},
                                  static_cast<int>(row.sheet.firms.size()), row.sheet.counts());
    line += {dateText(row.handover.handedOn), dateText(row.handover.receivedOn), row.handover.id};
    return line;
}

QStringList rowHeads()
{
    return countHeads({Text::tr("生效日期"), Text::tr("移交人"), Text::tr("接收人")}) +
           QStringList{Text::tr("移交签字"), Text::tr("接收签字"), Text::tr("编号")};
}

Result<> listHandovers(CommandRun &run)
{
    SpecialistId person;
    if (run.arguments.has(QStringLiteral("specialist"))) {
        PEIYU_TRY(found, StaffingService::anybody(
                             *run.context, run.arguments.value(QStringLiteral("specialist"))));
        person = found.id;
    }
    PEIYU_TRY(rows, HandoverService::list(*run.context, person));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const HandoverRow &row : rows) {
        items.append(rowJson(row));
        lines.append(rowLine(row));
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table(rowHeads(), lines);
    return {};
}

Result<> showHandover(CommandRun &run)
{
    PEIYU_TRY(row, HandoverService::handover(*run.context, run.arguments.positional.first()));
    if (run.io.wantsJson()) {
        QJsonObject answer = rowJson(row);
        answer.insert(QStringLiteral("sheet"), handoverJson(row.sheet));
        run.io.json(answer);
        return {};
    }
    run.io.table(rowHeads(), {rowLine(row)});
    QVector<QStringList> lines;
    for (const HandoverFirm &one : row.sheet.firms)
        lines.append(countsLine({one.name, one.place, one.contact},
                                static_cast<int>(one.files.size()), one.work));
    run.io.table({Text::tr("企业"), Text::tr("所在"), Text::tr("联系人"), Text::tr("附件"),
                  Text::tr("诉求"), Text::tr("走访"), Text::tr("承诺"), Text::tr("措施")},
                 lines);
    return {};
}

Result<> signHandover(CommandRun &run)
{
    PEIYU_TRY(handed, run.arguments.date(QStringLiteral("handed")));
    PEIYU_TRY(received, run.arguments.date(QStringLiteral("received")));
    PEIYU_TRY(saved, HandoverService::sign(*run.context, run.arguments.positional.first(), handed,
                                           received));
    PEIYU_TRY(row, HandoverService::handover(*run.context, saved.id));
    if (run.io.wantsJson()) {
        QJsonObject answer = rowJson(row);
        answer.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        run.io.json(answer);
    } else {
        run.io.line(Text::tr("已登记签字：%1 → %2。").arg(row.sheet.from, row.sheet.to));
    }
    return {};
}

Result<> writePaper(CommandRun &run, const Result<ReportDocument> &document)
{
    if (!document)
        return Failure(document.error());
    const QString out = run.arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return usageFailure(Text::tr("请用 --out 写明文件，例如 --out 交接清单.pdf。"));
    if (!run.writeReport)
        return failure(ErrorCode::Internal, Text::tr("程序错误：没有写报表文件的部件。"));
    const QString path = QFileInfo(out).absoluteFilePath();
    PEIYU_TRY(pages, run.writeReport(path, *document));
    const QString snapshot = reportSnapshot(*document);
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("file"), path},
                     {QStringLiteral("pages"), pages ? QJsonValue(*pages) : QJsonValue()},
                     {QStringLiteral("snapshot"), snapshot}});
    else
        run.io.line(Text::tr("已存为 %1，内容码 %2。").arg(path, snapshot));
    return {};
}

Result<> sheet(CommandRun &run)
{
    return writePaper(run, HandoverPapers::sheets(*run.context, run.arguments.positional));
}

Result<> coverSheet(CommandRun &run)
{
    return writePaper(run,
                      HandoverPapers::coverSheet(*run.context, run.arguments.positional.first()));
}

Command writing(const char *name, const QString &usage, const QString &summary,
                Result<> (*work)(CommandRun &), bool writes)
{
    return {QLatin1String(name),
            usage,
            summary,
            writes ? BaseNeed::Write : BaseNeed::Read,
            0,
            0,
            {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("firm"),
             QStringLiteral("part"), QStringLiteral("on"), QStringLiteral("reason"),
             QStringLiteral("leader"), QStringLiteral("without")},
            {QStringLiteral("leaves")},
            work};
}

} // namespace

QVector<Command> handoverCommands()
{
    const QString parts =
        Text::tr("--from 移交人 --to 接收人… [--firm 企业]… | --part 接收人=企业,企业… [--on 日期] "
                 "--reason 原因 [--leader 帮扶领导] [--without requests,visits,promises,measures] "
                 "[--leaves]");
    return {
        {QStringLiteral("handover open"),
         Text::tr("姓名"),
         Text::tr("一个人名下的企业和未办事项"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         openOf},
        writing("handover preview", parts,
                Text::tr("交接预览：谁移交给谁几家、随之移交的事项、不能移交的企业"),
                previewHandover, false),
        writing(
            "handover add", parts,
            Text::tr("办理交接：企业和未办事项一并移交，一次撤销全部恢复；几个 --to 时按镇街和家数"
                     "分配；--without 的走访计划取消、其余由科室代管；--leaves 同时停用移交人"),
            addHandover, true),
        {QStringLiteral("handover list"),
         Text::tr("[--specialist 姓名]"),
         Text::tr("办理过的交接，新的在前"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("specialist")},
         {},
         listHandovers},
        {QStringLiteral("handover show"),
         Text::tr("编号"),
         Text::tr("一份交接清单，按当时的内容"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         showHandover},
        {QStringLiteral("handover sign"),
         Text::tr("编号 [--handed 日期] [--received 日期]"),
         Text::tr("登记移交人、接收人的签字日期"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("handed"), QStringLiteral("received")},
         {},
         signHandover},
        {QStringLiteral("handover sheet"),
         Text::tr("编号… --out 文件.pdf|.docx|.xlsx"),
         Text::tr("打印交接清单（几份各起一页）"),
         BaseNeed::Read,
         1,
         -1,
         {QStringLiteral("out")},
         {},
         sheet},
        {QStringLiteral("handover cover"),
         Text::tr("外出编号 --out 文件.pdf|.docx|.xlsx"),
         Text::tr("打印外出代管清单（编号见 specialist absence list）"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("out")},
         {},
         coverSheet},
    };
}

} // namespace peiyu
