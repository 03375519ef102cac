// 诉求 on the command line: lists, one whole, limits and categories, 督办单.

#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "cli/requestjson.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "services/calendarservice.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/requestsettings.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestListCommands)
};

QString given(const CommandRun &run, const char16_t *name)
{
    return run.arguments.value(QString::fromUtf16(name));
}

bool has(const CommandRun &run, const char16_t *name)
{
    return run.arguments.has(QString::fromUtf16(name));
}

Result<DistrictId> districtOption(CommandRun &run)
{
    if (!has(run, u"district"))
        return DistrictId();
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    return places.district(given(run, u"district"));
}

Result<RequestKind> kindOf(const QString &words)
{
    const auto kind = requestKindFromWords(words);
    if (!kind)
        return fieldFailure(QStringLiteral("kind"),
                            Text::tr("种类应为 咨询、一般、跨部门、疑难 或 意见建议。"));
    return *kind;
}

Result<> narrow(CommandRun &run, RequestQuery &query)
{
    if (has(run, u"queue")) {
        query.queue = requestQueueFromKey(given(run, u"queue"));
        for (const RequestQueue queue : allRequestQueues) {
            if (given(run, u"queue") == requestQueueText(queue))
                query.queue = queue;
        }
        if (!query.queue)
            return fieldFailure(
                QStringLiteral("queue"),
                Text::tr("队列应为 to_accept、to_sign、handling、paused、to_call_back 或 ended。"));
    }
    if (has(run, u"specialist")) {
        PEIYU_TRY(person, StaffingService::named(*run.context, given(run, u"specialist")));
        query.mine = person.id;
    }
    if (has(run, u"mine"))
        query.mine = run.context->actor.specialist;
    if (has(run, u"firm")) {
        PEIYU_TRY(firm, EnterpriseService::named(*run.context, given(run, u"firm")));
        query.firm = firm.id;
    }
    if (has(run, u"category")) {
        PEIYU_TRY(category, RequestSettings::category(*run.context, given(run, u"category")));
        query.category = category.id;
    }
    if (has(run, u"kind")) {
        PEIYU_TRY(kind, kindOf(given(run, u"kind")));
        query.kind = kind;
    }
    return {};
}

Result<RequestQuery> queryOf(CommandRun &run)
{
    RequestQuery query;
    query.asOf = run.asOf();
    PEIYU_TRY(district, districtOption(run));
    query.district = district;
    PEIYU_CHECK(narrow(run, query));
    query.unit = given(run, u"unit");
    query.find = given(run, u"find");
    query.overdue = has(run, u"overdue");
    query.openOnly = has(run, u"open");
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("closed-from")));
    PEIYU_TRY(until, run.arguments.date(QStringLiteral("closed-until")));
    query.closedFrom = from;
    query.closedUntil = until;
    return query;
}

Result<> listRequests(CommandRun &run)
{
    PEIYU_TRY(query, queryOf(run));
    PEIYU_TRY(keys, RequestService::keys(*run.context, query));
    const qsizetype total = keys.size();
    if (has(run, u"limit"))
        keys = keys.mid(0, given(run, u"limit").toInt());
    PEIYU_TRY(rows, RequestService::rows(*run.context, keys, run.asOf()));
    if (run.io.wantsJson()) {
        QJsonArray items;
        for (const RequestRow &row : rows)
            items.append(requestRowJson(row));
        run.io.json({{QStringLiteral("as_of"), jsonDay(run.asOf())},
                     {QStringLiteral("total"), total},
                     {QStringLiteral("items"), items}});
        return {};
    }
    QVector<QStringList> cells;
    for (const RequestRow &row : rows)
        cells.append({row.request.number, row.firmShort, row.request.title,
                      requestKindText(row.request.kind), row.request.leadUnit,
                      requestStateText(row.request.state),
                      row.request.clock ? requestClockText(*row.request.clock) : QString(),
                      dateText(row.request.due)});
    run.io.table({Text::tr("编号"), Text::tr("企业"), Text::tr("事项"), Text::tr("种类"),
                  Text::tr("承办单位"), Text::tr("状态"), Text::tr("时限"), Text::tr("到期")},
                 cells);
    run.io.line(Text::tr("共 %1 件").arg(total));
    return {};
}

Result<> countRequests(CommandRun &run)
{
    PEIYU_TRY(query, queryOf(run));
    PEIYU_TRY(counts, RequestService::counts(*run.context, query));
    if (run.io.wantsJson()) {
        QJsonArray queues;
        for (const QueueCount &one : counts)
            queues.append(QJsonObject{{QStringLiteral("queue"), requestQueueKey(one.queue)},
                                      {QStringLiteral("requests"), one.requests},
                                      {QStringLiteral("overdue"), one.overdue}});
        run.io.json(
            {{QStringLiteral("as_of"), jsonDay(run.asOf())}, {QStringLiteral("queues"), queues}});
        return {};
    }
    QVector<QStringList> cells;
    for (const QueueCount &one : counts)
        cells.append({requestQueueText(one.queue), QString::number(one.requests),
                      QString::number(one.overdue)});
    run.io.table({Text::tr("队列"), Text::tr("件数"), Text::tr("超期")}, cells);
    return {};
}

Result<> showRequest(CommandRun &run)
{
    PEIYU_TRY(request, RequestService::request(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(file, RequestService::file(*run.context, request.id, run.asOf()));
    PEIYU_TRY(calendar, CalendarService::calendar(*run.context));
    if (run.io.wantsJson()) {
        run.io.json(requestFileJson(file, run.asOf(), calendar));
        return {};
    }
    run.io.line(QStringLiteral("%1 %2 · %3 · %4")
                    .arg(file.request.number, file.request.title, file.categoryName,
                         requestKindText(file.request.kind)));
    run.io.line(Text::tr("%1，%2，首问责任人 %3")
                    .arg(file.firm, requestStateText(file.request.state),
                         file.firstContactName.isEmpty() ? dateText({}) : file.firstContactName));
    for (const RequestClock clock :
         {RequestClock::Sign, RequestClock::Answer, RequestClock::Close}) {
        if (const ClockReading *one = file.clocks.of(clock))
            run.io.line(Text::tr("%1：%2，到期 %3（时限 %4 个工作日，已用 %5，暂停 %6）")
                            .arg(requestClockText(clock), clockText(*one, run.asOf()),
                                 dueDayText(calendar, one->due))
                            .arg(one->limit)
                            .arg(one->used)
                            .arg(one->paused));
    }
    QVector<QStringList> cells;
    for (const RequestStep &step : file.steps)
        cells.append({dateText(step.on), stepText(step.kind), step.person, step.unit,
                      QString(step.content).replace(u'\n', u' ')});
    run.io.table(
        {Text::tr("日期"), Text::tr("步骤"), Text::tr("经办"), Text::tr("单位"), Text::tr("内容")},
        cells);
    return {};
}

Result<> proposeUnits(CommandRun &run)
{
    PEIYU_TRY(district, districtOption(run));
    PEIYU_TRY(category, RequestSettings::category(*run.context, given(run, u"category")));
    PEIYU_TRY(proposed,
              RequestService::proposedUnits(*run.context, district, category.id, run.asOf()));
    QJsonArray items;
    QVector<QStringList> cells;
    for (const UnitProposal &one : proposed) {
        items.append(QJsonObject{{QStringLiteral("plan"), one.plan},
                                 {QStringLiteral("task"), one.task},
                                 {QStringLiteral("number"), one.number},
                                 {QStringLiteral("title"), one.title},
                                 {QStringLiteral("lead"), jsonTexts(one.lead)},
                                 {QStringLiteral("supporting"), jsonTexts(one.supporting)},
                                 {QStringLiteral("responsible"), jsonTexts(one.responsible)}});
        cells.append({one.number, one.title, one.lead.join(u'、'), one.supporting.join(u'、'),
                      one.responsible.join(u'、')});
    }
    if (run.io.wantsJson())
        run.io.json(
            {{QStringLiteral("category"), category.name}, {QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("条款"), Text::tr("任务"), Text::tr("牵头"), Text::tr("配合"),
                      Text::tr("责任")},
                     cells);
    return {};
}

Result<> listCategories(CommandRun &run)
{
    PEIYU_TRY(all, RequestSettings::categories(*run.context));
    QJsonArray items;
    QVector<QStringList> cells;
    for (const RequestCategory &one : all) {
        items.append(QJsonObject{{QStringLiteral("id"), one.id},
                                 {QStringLiteral("name"), one.name},
                                 {QStringLiteral("kind"), requestKindKey(one.kind)},
                                 {QStringLiteral("active"), one.active},
                                 {QStringLiteral("shipped"), one.shipped}});
        cells.append(
            {one.name, requestKindText(one.kind), one.active ? QString() : Text::tr("已停用")});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("类别"), Text::tr("种类"), Text::tr("状态")}, cells);
    return {};
}

Result<> saveCategory(CommandRun &run)
{
    RequestCategory category;
    category.name = run.arguments.positional.first();
    const QVector<RequestCategory> known =
        RequestSettings::categories(*run.context).value_or(QVector<RequestCategory>());
    for (const RequestCategory &one : known) {
        if (one.name == category.name)
            category = one;
    }
    if (has(run, u"rename"))
        category.name = given(run, u"rename");
    if (has(run, u"kind")) {
        PEIYU_TRY(kind, kindOf(given(run, u"kind")));
        category.kind = kind;
    }
    if (has(run, u"hide"))
        category.active = false;
    if (has(run, u"offer"))
        category.active = true;
    PEIYU_TRY(saved, RequestSettings::saveCategory(*run.context, category));
    return printSavedRecord(run, saved, {{QStringLiteral("name"), category.name}},
                            Text::tr("诉求类别“%1”已保存。").arg(category.name));
}

Result<> listLimits(CommandRun &run)
{
    PEIYU_TRY(district, districtOption(run));
    PEIYU_TRY(limits, RequestSettings::limits(*run.context, district));
    QJsonArray items;
    QVector<QStringList> cells;
    for (const ClockLimit &one : limits) {
        items.append(QJsonObject{{QStringLiteral("kind"), requestKindKey(one.kind)},
                                 {QStringLiteral("sign"), one.sign},
                                 {QStringLiteral("answer"), one.answer},
                                 {QStringLiteral("close"), one.close},
                                 {QStringLiteral("source"), jsonText(one.source)},
                                 {QStringLiteral("default"), one.id.isEmpty()}});
        cells.append({requestKindText(one.kind), QString::number(one.sign),
                      QString::number(one.answer), QString::number(one.close),
                      one.id.isEmpty() ? Text::tr("本系统默认") : one.source});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("种类"), Text::tr("签收"), Text::tr("答复"), Text::tr("办结"),
                      Text::tr("依据")},
                     cells);
    return {};
}

Result<> setLimit(CommandRun &run)
{
    PEIYU_TRY(district, districtOption(run));
    PEIYU_TRY(kind, kindOf(run.arguments.positional.first()));
    if (has(run, u"reset")) {
        PEIYU_TRY(saved, RequestSettings::resetLimit(*run.context, district, kind));
        return printSavedRecord(
            run, saved, {{QStringLiteral("kind"), requestKindKey(kind)}},
            Text::tr("“%1”的时限已恢复为本系统默认。").arg(requestKindText(kind)));
    }
    ClockLimit limit;
    limit.district = district;
    limit.kind = kind;
    limit.sign = given(run, u"sign").toInt();
    limit.answer = given(run, u"answer").toInt();
    limit.close = given(run, u"close").toInt();
    limit.source = given(run, u"source");
    PEIYU_TRY(saved, RequestSettings::setLimit(*run.context, limit));
    return printSavedRecord(run, saved, {{QStringLiteral("kind"), requestKindKey(kind)}},
                            Text::tr("“%1”的时限已设为 %2/%3/%4 个工作日，未办结的诉求已重新计算。")
                                .arg(requestKindText(kind))
                                .arg(limit.sign)
                                .arg(limit.answer)
                                .arg(limit.close));
}

Result<> addSupervision(CommandRun &run)
{
    Supervision sheet;
    if (!run.arguments.positional.isEmpty())
        sheet.request = run.arguments.positional.first();
    if (has(run, u"firm")) {
        PEIYU_TRY(firm, EnterpriseService::named(*run.context, given(run, u"firm")));
        sheet.enterprise = firm.id;
    }
    sheet.unit = given(run, u"unit");
    sheet.content = given(run, u"text");
    PEIYU_TRY(due, run.arguments.date(QStringLiteral("due")));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    sheet.due = due;
    sheet.on = on;
    PEIYU_TRY(saved, RequestService::supervise(*run.context, sheet));
    PEIYU_TRY(all, RequestService::supervisions(*run.context, false));
    for (const Supervision &one : all) {
        if (one.id == saved.id)
            return printSavedRecord(
                run, saved, supervisionJson(one),
                Text::tr("督办单 %1 已开出，%2 前回复。").arg(one.number, dateText(one.due)));
    }
    return {};
}

Result<> replySupervision(CommandRun &run)
{
    PEIYU_TRY(all, RequestService::supervisions(*run.context, false));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    const QString wanted = run.arguments.positional.first();
    for (const Supervision &one : all) {
        if (one.id != wanted && one.number != wanted)
            continue;
        PEIYU_TRY(saved,
                  RequestService::replySupervision(*run.context, one.id, given(run, u"text"), on));
        return printSavedRecord(run, saved, {{QStringLiteral("number"), one.number}},
                                Text::tr("督办单 %1 已登记回复。").arg(one.number));
    }
    return failure(ErrorCode::NotFound, Text::tr("没有督办单“%1”。").arg(wanted));
}

Result<> listSupervisions(CommandRun &run)
{
    PEIYU_TRY(all, RequestService::supervisions(*run.context, has(run, u"open")));
    QJsonArray items;
    QVector<QStringList> cells;
    for (const Supervision &one : all) {
        items.append(supervisionJson(one));
        cells.append({one.number, one.unit, dateText(one.on), dateText(one.due),
                      dateText(one.repliedOn), one.content});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("编号"), Text::tr("送达"), Text::tr("日期"), Text::tr("期限"),
                      Text::tr("回复"), Text::tr("事项")},
                     cells);
    return {};
}

QVector<Command> settingCommands()
{
    return {
        {QStringLiteral("request category list"),
         {},
         Text::tr("诉求类别"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listCategories},
        {QStringLiteral("request category set"),
         Text::tr("名称 [--rename 新名称] [--kind 种类] [--hide] [--offer]"),
         Text::tr("新增、改名或停用诉求类别"), BaseNeed::Write, 1, 1,
         optionNames({u"rename", u"kind"}), optionNames({u"hide", u"offer"}), saveCategory},
        {QStringLiteral("request limit list"),
         QStringLiteral("[--district ID]"),
         Text::tr("办理时限"),
         BaseNeed::Read,
         0,
         0,
         optionNames({u"district"}),
         {},
         listLimits},
        {QStringLiteral("request limit set"),
         Text::tr("种类 --sign N --answer N --close N [--source 依据] [--district ID] | --reset"),
         Text::tr("设定办理时限"), BaseNeed::Write, 1, 1,
         optionNames({u"sign", u"answer", u"close", u"source", u"district"}),
         optionNames({u"reset"}), setLimit},
    };
}

} // namespace

QVector<Command> requestListCommands()
{
    const QStringList filters =
        optionNames({u"queue", u"specialist", u"district", u"firm", u"unit", u"category", u"kind",
                     u"find", u"closed-from", u"closed-until", u"limit"});
    const QStringList flags = optionNames({u"mine", u"overdue", u"open"});
    const QString usage =
        Text::tr("[--queue 队列] [--mine] [--specialist 姓名] [--district ID] [--firm FIRM]"
                 " [--unit 承办单位] [--category 类别] [--kind 种类] [--overdue] [--open]"
                 " [--find 文字] [--closed-from 日期] [--closed-until 日期] [--limit N]");
    const QVector<Command> commands = {
        {QStringLiteral("request list"), usage, Text::tr("诉求清单"), BaseNeed::Read, 0, 0, filters,
         flags, listRequests},
        {QStringLiteral("request count"), usage, Text::tr("各队列件数"), BaseNeed::Read, 0, 0,
         filters, flags, countRequests},
        {QStringLiteral("request show"),
         Text::tr("编号"),
         Text::tr("一件诉求的全部经过"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         showRequest},
        {QStringLiteral("request units"),
         Text::tr("--district ID --category 类别"),
         Text::tr("计划中办理这类诉求的单位"),
         BaseNeed::Read,
         0,
         0,
         optionNames({u"district", u"category"}),
         {},
         proposeUnits},
        {QStringLiteral("supervision add"),
         Text::tr("[诉求编号] --unit 单位 --text 事项 --due 日期 [--on 日期] [--firm FIRM]"),
         Text::tr("开督办单"),
         BaseNeed::Write,
         0,
         1,
         optionNames({u"unit", u"text", u"due", u"on", u"firm"}),
         {},
         addSupervision},
        {QStringLiteral("supervision reply"),
         Text::tr("编号 --text 回复 [--on 日期]"),
         Text::tr("登记督办回复"),
         BaseNeed::Write,
         1,
         1,
         optionNames({u"text", u"on"}),
         {},
         replySupervision},
        {QStringLiteral("supervision list"),
         QStringLiteral("[--open]"),
         Text::tr("督办单"),
         BaseNeed::Read,
         0,
         0,
         {},
         optionNames({u"open"}),
         listSupervisions},
    };
    return commands + settingCommands();
}

} // namespace peiyu
