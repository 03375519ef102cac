#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "services/attachmentservice.h"
#include "services/enterpriseservice.h"
#include "services/measureservice.h"
#include "services/measurestepservice.h"
#include "services/requestservice.h"
#include "services/targetservice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentCommands)
};

QString givenTarget(const CommandRun &run)
{
    return run.arguments.value(QStringLiteral("target"));
}

QString givenRequest(const CommandRun &run)
{
    return run.arguments.value(QStringLiteral("request"));
}

/// What they belong to is named by itself, without a firm.
bool isNamedAlone(const CommandRun &run)
{
    return !givenTarget(run).isEmpty() || !givenRequest(run).isEmpty() ||
           run.arguments.has(QStringLiteral("step"));
}

Result<AttachmentOwner> ofTarget(CommandRun &run)
{
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    PEIYU_TRY(entered, TargetService::entered(*run.context, TargetId(givenTarget(run))));
    QString record;
    for (const TargetValue &value : entered.recorded) {
        if (on.isNull() || value.on == on)
            record = value.id;
    }
    if (record.isEmpty())
        return failure(
            ErrorCode::NotFound,
            on.isNull()
                ? Text::tr("目标 %1 还没有填报数，请先用 recorded set 登记。").arg(givenTarget(run))
                : Text::tr("目标 %1 在 %2 没有填报数，请核对 --on。")
                      .arg(givenTarget(run), dateText(on)));
    return AttachmentOwner{QStringLiteral("recorded_value"), record};
}

Result<AttachmentOwner> ofTitle(CommandRun &run, const Enterprise &firm)
{
    const auto tier = tierFromWords(run.arguments.value(QStringLiteral("tier")));
    if (!tier)
        return fieldFailure(QStringLiteral("tier"),
                            Text::tr("--tier 应为 municipal_pool、innovative、provincial 或 "
                                     "little_giant。"));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    PEIYU_TRY(file, EnterpriseService::file(*run.context, firm.id, run.asOf()));
    const Recognition *found = nullptr;
    for (const Recognition &title : file.recognitions) {
        if (title.tier == *tier && (on.isNull() || title.from == on) &&
            (!found || title.from > found->from))
            found = &title;
    }
    if (!found)
        return failure(ErrorCode::NotFound,
                       Text::tr("“%1”没有登记这个认定：%2%3。")
                           .arg(firm.name, tierText(*tier),
                                on.isNull() ? QString() : QStringLiteral(" ") + dateText(on)));
    return AttachmentOwner{QStringLiteral("recognition"), found->id};
}

/// What the options say the file belongs to; a firm is the first argument then.
Result<AttachmentOwner> givenOwner(CommandRun &run)
{
    const bool tier = run.arguments.has(QStringLiteral("tier"));
    const bool measure = run.arguments.has(QStringLiteral("measure"));
    if (run.arguments.has(QStringLiteral("step"))) {
        PEIYU_TRY(step, MeasureStepService::step(*run.context,
                                                 run.arguments.value(QStringLiteral("step"))));
        return AttachmentOwner{QStringLiteral("measure_step"), step.id};
    }
    if (int(tier) + int(measure) + int(!givenTarget(run).isEmpty()) +
            int(!givenRequest(run).isEmpty()) !=
        1)
        return usageFailure(
            Text::tr("请用 --tier、--measure、--step、--target 或 --request 中的一个指明附件"
                     "属于哪个认定、一策、措施、填报数还是诉求。"));
    if (!givenRequest(run).isEmpty()) {
        PEIYU_TRY(request, RequestService::request(*run.context, givenRequest(run)));
        return AttachmentOwner{QStringLiteral("request"), request.id};
    }
    if (!givenTarget(run).isEmpty())
        return ofTarget(run);
    if (run.arguments.positional.isEmpty())
        return usageFailure(Text::tr("请写出企业（名称、信用代码或编号）。"));
    PEIYU_TRY(firm, namedFirm(run));
    if (tier)
        return ofTitle(run, firm);
    PEIYU_TRY(present, MeasureService::measure(*run.context, firm.id));
    if (!present)
        return failure(ErrorCode::NotFound,
                       Text::tr("“%1”还没有一策，请先用 measure set 制定。").arg(firm.name));
    return AttachmentOwner{QStringLiteral("measure"), present->id};
}

QJsonObject attachmentJson(const Attachment &one)
{
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("entity"), one.owner.entity},
            {QStringLiteral("record"), one.owner.record},
            {QStringLiteral("enterprise"), jsonText(one.enterprise.value())},
            {QStringLiteral("name"), one.name},
            {QStringLiteral("size"), one.size},
            {QStringLiteral("hash"), one.hash},
            {QStringLiteral("note"), jsonText(one.note)},
            {QStringLiteral("added_on"), jsonDay(one.addedOn)}};
}

Result<> printList(CommandRun &run, const QVector<Attachment> &list)
{
    QJsonArray items;
    QVector<QStringList> rows;
    for (const Attachment &one : list) {
        items.append(attachmentJson(one));
        rows.append({one.id, one.name, fileSizeText(one.size), dateText(one.addedOn), one.note});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else if (rows.isEmpty())
        run.io.line(Text::tr("没有附件。"));
    else
        run.io.table({Text::tr("编号"), Text::tr("文件名"), Text::tr("大小"), Text::tr("添加日期"),
                      Text::tr("说明")},
                     rows);
    return {};
}

Result<> addFiles(CommandRun &run)
{
    const bool firmFirst = !isNamedAlone(run);
    const QStringList paths = run.arguments.positional.mid(firmFirst ? 1 : 0);
    if (paths.isEmpty())
        return usageFailure(Text::tr("请写出要添加的文件。"));
    PEIYU_TRY(owner, givenOwner(run));
    QVector<NewAttachment> files;
    for (const QString &path : paths)
        files.append({QFileInfo(path).absoluteFilePath(),
                      {},
                      {},
                      run.arguments.value(QStringLiteral("note"))});
    PEIYU_TRY(saved, AttachmentService::add(*run.context, owner, files));
    const qsizetype added = files.size() - saved.warnings.size();
    PEIYU_TRY(list, AttachmentService::list(*run.context, owner));
    QJsonArray items;
    for (const Attachment &one : list.mid(list.size() - added))
        items.append(attachmentJson(one));
    return printSavedRecord(
        run, saved,
        {{QStringLiteral("items"), items}, {QStringLiteral("refused"), jsonTexts(saved.warnings)}},
        Text::tr("已添加附件 %1 个。").arg(added));
}

Result<> listFiles(CommandRun &run)
{
    const bool whole = !run.arguments.has(QStringLiteral("tier")) &&
                       !run.arguments.has(QStringLiteral("measure")) && !isNamedAlone(run);
    if (whole && run.arguments.positional.isEmpty())
        return usageFailure(
            Text::tr("请写出企业，或用 --target 写出目标、--request 写出诉求编号。"));
    if (whole) {
        PEIYU_TRY(firm, namedFirm(run));
        PEIYU_TRY(list, AttachmentService::ofFirm(*run.context, firm.id));
        return printList(run, list);
    }
    PEIYU_TRY(owner, givenOwner(run));
    PEIYU_TRY(list, AttachmentService::list(*run.context, owner));
    return printList(run, list);
}

Result<> saveFile(CommandRun &run)
{
    const QString target = QFileInfo(run.arguments.positional.at(1)).absoluteFilePath();
    if (QFileInfo::exists(target))
        return failure(ErrorCode::Duplicate,
                       Text::tr("“%1”已经存在，没有覆盖。请换一个文件名。").arg(target));
    PEIYU_CHECK(AttachmentService::saveAs(*run.context, run.arguments.positional.first(), target));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("file"), target}, {QStringLiteral("ok"), true}});
    else
        run.io.line(Text::tr("已存为 %1。").arg(target));
    return {};
}

Result<> removeFile(CommandRun &run)
{
    PEIYU_TRY(one, AttachmentService::find(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(saved, AttachmentService::remove(*run.context, one.id));
    return printSavedRecord(run, saved, attachmentJson(one),
                            Text::tr("已删除附件 %1；撤销这一步就能找回。").arg(one.name));
}

Result<> checkFiles(CommandRun &run)
{
    PEIYU_TRY(check,
              AttachmentService::check(*run.context, run.arguments.has(QStringLiteral("full"))));
    const QStringList problems = check.problems();
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("ok"), problems.isEmpty()},
                     {QStringLiteral("records"), check.records},
                     {QStringLiteral("bytes"), check.bytes},
                     {QStringLiteral("missing"), check.absent.size()},
                     {QStringLiteral("damaged"), check.damaged.size()},
                     {QStringLiteral("orphans"), check.orphans.size()},
                     {QStringLiteral("problems"), jsonTexts(problems)}});
    else
        for (const QString &line :
             problems + check.notes() +
                 QStringList{Text::tr("附件 %1 个，文件共 %2。")
                                 .arg(countText(check.records), fileSizeText(check.bytes))})
            run.io.line(line);
    if (problems.isEmpty())
        return {};
    return failure(ErrorCode::Corrupt, Text::tr("有 %1 个附件要处理，见上。").arg(problems.size()));
}

Result<> showSettings(CommandRun &run)
{
    PEIYU_TRY(limit, AttachmentService::limitMb(*run.context));
    const auto store = AttachmentService::store(*run.context);
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("limit_mb"), limit},
                     {QStringLiteral("folder"), store ? jsonText(store->folder()) : QJsonValue()}});
        return {};
    }
    run.io.line(limit == AttachmentService::defaultLimitMb
                    ? Text::tr("每个附件最多 %1 MB（本系统默认）。").arg(limit)
                    : Text::tr("每个附件最多 %1 MB。").arg(limit));
    run.io.line(store ? Text::tr("附件的文件在 %1。").arg(store->folder()) : store.error().text);
    return {};
}

Result<> changeSettings(CommandRun &run)
{
    const QString limit = run.arguments.value(QStringLiteral("limit"));
    const QString folder = run.arguments.value(QStringLiteral("folder"));
    if (limit.isEmpty() && folder.isEmpty())
        return usageFailure(Text::tr("请写出 --limit 或 --folder。"));
    if (!limit.isEmpty())
        PEIYU_CHECK(AttachmentService::setLimitMb(*run.context, limit.toLongLong()));
    if (!folder.isEmpty())
        PEIYU_CHECK(AttachmentService::setFolder(*run.context, folder));
    return showSettings(run);
}

} // namespace

QVector<Command> attachmentCommands()
{
    const QStringList owner = optionNames({u"tier", u"on", u"target", u"step", u"request"});
    const QStringList measure{QStringLiteral("measure")};
    return {
        {QStringLiteral("attachment add"),
         Text::tr("FIRM 文件… --tier KEY [--on 认定日期]|--measure，或 文件… --target 目标"
                  " [--on 日期]，或 文件… --step 措施编号，或 文件… --request 编号；[--note 说明]"),
         Text::tr("给认定、一策、措施、填报数或诉求添加附件"), BaseNeed::Write, 1, -1,
         owner + QStringList{QStringLiteral("note")}, measure, addFiles},
        {QStringLiteral("attachment list"),
         Text::tr("FIRM [--tier KEY|--measure]，或 --target 目标，或 --step 措施编号，或 --request "
                  "编号"),
         Text::tr("列出附件"), BaseNeed::Read, 0, 1, owner, measure, listFiles},
        {QStringLiteral("attachment save"),
         Text::tr("编号 FILE"),
         Text::tr("把附件另存为文件"),
         BaseNeed::Read,
         2,
         2,
         {},
         {},
         saveFile},
        {QStringLiteral("attachment remove"),
         Text::tr("编号"),
         Text::tr("删除附件，可撤销"),
         BaseNeed::Write,
         1,
         1,
         {},
         {},
         removeFile},
        {QStringLiteral("attachment check"),
         QStringLiteral("[--full]"),
         Text::tr("核对附件的文件；--full 逐个核对内容"),
         BaseNeed::Read,
         0,
         0,
         {},
         {QStringLiteral("full")},
         checkFiles},
        {QStringLiteral("attachment settings"),
         {},
         Text::tr("附件的大小上限，文件存在哪里"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         showSettings},
        {QStringLiteral("attachment set"),
         QStringLiteral("[--limit MB] [--folder DIR]"),
         Text::tr("改附件上限；给共享数据库指定附件文件夹"),
         BaseNeed::Write,
         0,
         0,
         {QStringLiteral("limit"), QStringLiteral("folder")},
         {},
         changeSettings},
    };
}

} // namespace peiyu
