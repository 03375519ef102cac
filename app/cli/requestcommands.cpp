// 诉求 on the command line: registering and the steps of the chain.

#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "cli/requestjson.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "services/calendarservice.h"
#include "services/enterpriseservice.h"
#include "services/requestsettings.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestCommands)
};

QString given(const CommandRun &run, const char16_t *name)
{
    return run.arguments.value(QString::fromUtf16(name));
}

bool has(const CommandRun &run, const char16_t *name)
{
    return run.arguments.has(QString::fromUtf16(name));
}

Result<StepOrder> orderOf(const CommandRun &run)
{
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    return StepOrder{run.arguments.positional.first(), 0, on, given(run, u"text")};
}

Result<RequestKind> kindOption(const CommandRun &run, RequestKind fallback)
{
    if (!has(run, u"kind"))
        return fallback;
    const auto kind = requestKindFromWords(given(run, u"kind"));
    if (!kind)
        return fieldFailure(QStringLiteral("kind"),
                            Text::tr("种类应为 咨询、一般、跨部门、疑难 或 意见建议。"));
    return *kind;
}

/// What a writing command answers: the request as it stands now.
Result<> printRequest(CommandRun &run, const Saved &saved)
{
    PEIYU_TRY(file, RequestService::file(*run.context, saved.id, run.asOf()));
    PEIYU_TRY(calendar, CalendarService::calendar(*run.context));
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (run.io.wantsJson()) {
        QJsonObject object = requestFileJson(file, run.asOf(), calendar);
        object.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        run.io.json(object);
        return {};
    }
    const ClockReading *current = file.clocks.current();
    QString line = Text::tr("%1 %2（%3）：%4")
                       .arg(file.request.number, file.request.title, file.firm,
                            requestStateText(file.request.state));
    if (current && isOpen(file.request.state))
        line += Text::tr("，%1 %2，%3")
                    .arg(requestClockText(current->clock), clockText(*current, run.asOf()),
                         dueDayText(calendar, current->due));
    run.io.line(line);
    return {};
}

using PlainStep = Result<Saved> (*)(const JobContext &, const StepOrder &);

template <PlainStep step> Result<> plain(CommandRun &run)
{
    PEIYU_TRY(order, orderOf(run));
    PEIYU_TRY(saved, step(*run.context, order));
    return printRequest(run, saved);
}

Result<> addRequest(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(category, RequestSettings::category(*run.context, given(run, u"category")));
    Request request;
    request.enterprise = firm.id;
    request.category = category.id;
    PEIYU_TRY(kind, kindOption(run, category.kind));
    request.kind = kind;
    request.title = given(run, u"title");
    request.content = given(run, u"text");
    request.raisedBy = given(run, u"by");
    request.phone = given(run, u"phone");
    request.urgent = has(run, u"urgent");
    request.confidential = has(run, u"confidential");
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    request.receivedOn = on;
    request.source = RequestSource::Call;
    if (has(run, u"source")) {
        const auto source = requestSourceFromWords(given(run, u"source"));
        if (!source)
            return fieldFailure(
                QStringLiteral("source"),
                Text::tr("来源应为 走访、来电、座谈、平台、上级转办、自提 或 其他。"));
        request.source = *source;
    }
    if (has(run, u"first-contact")) {
        PEIYU_TRY(person, StaffingService::named(*run.context, given(run, u"first-contact")));
        request.firstContact = person.id;
    }
    if (has(run, u"answer")) {
        PEIYU_TRY(saved, RequestService::closeOnSpot(*run.context, request, given(run, u"answer")));
        return printRequest(run, saved);
    }
    PEIYU_TRY(saved, RequestService::add(*run.context, request));
    return printRequest(run, saved);
}

Result<> dispatchRequests(CommandRun &run)
{
    const QStringList &numbers = run.arguments.positional;
    const QStringList supporting = run.arguments.values(QStringLiteral("support"));
    PEIYU_TRY(order, orderOf(run));
    if (numbers.size() == 1) {
        PEIYU_TRY(saved,
                  RequestService::dispatch(*run.context, order, given(run, u"lead"), supporting));
        return printRequest(run, saved);
    }
    if (!supporting.isEmpty())
        return usageFailure(Text::tr("批量交办只给一个单位，不能带 --support。"));
    PEIYU_TRY(saved, RequestService::dispatchMany(*run.context, numbers, given(run, u"lead"),
                                                  order.text, order.on));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("slip"), saved.id},
                     {QStringLiteral("requests"), numbers.size()},
                     {QStringLiteral("unit"), given(run, u"lead")},
                     {QStringLiteral("change_set"), jsonText(saved.changes.id.value())}});
    else
        run.io.line(Text::tr("已交办 %1 件给 %2，交办单 %3。")
                        .arg(numbers.size())
                        .arg(given(run, u"lead"), saved.id));
    return {};
}

Result<> extendRequest(CommandRun &run)
{
    PEIYU_TRY(order, orderOf(run));
    if (has(run, u"grant") == has(run, u"refuse") && has(run, u"grant"))
        return usageFailure(Text::tr("--grant 与 --refuse 只能用一个。"));
    if (has(run, u"grant") || has(run, u"refuse")) {
        PEIYU_TRY(saved, RequestService::decideExtension(*run.context, order, has(run, u"grant")));
        return printRequest(run, saved);
    }
    PEIYU_TRY(saved,
              RequestService::askExtension(*run.context, order, given(run, u"days").toInt()));
    return printRequest(run, saved);
}

Result<> answerRequest(CommandRun &run)
{
    PEIYU_TRY(order, orderOf(run));
    const auto result = requestResultFromWords(given(run, u"result"));
    if (!result)
        return fieldFailure(
            QStringLiteral("result"),
            Text::tr("结果应为 已解决、部分解决、列入计划、解释说明 或 无法解决。"));
    PEIYU_TRY(saved, RequestService::answer(*run.context, order, *result));
    return printRequest(run, saved);
}

Result<> reviewRequest(CommandRun &run)
{
    if (has(run, u"pass") == has(run, u"refuse"))
        return usageFailure(Text::tr("请给出 --pass 或 --refuse。"));
    PEIYU_TRY(order, orderOf(run));
    PEIYU_TRY(saved, RequestService::review(*run.context, order, has(run, u"pass")));
    return printRequest(run, saved);
}

Result<> callBackRequest(CommandRun &run)
{
    PEIYU_TRY(order, orderOf(run));
    const auto said = satisfactionFromWords(given(run, u"satisfaction"));
    if (!said)
        return fieldFailure(QStringLiteral("satisfaction"),
                            Text::tr("回访结果应为 满意、基本满意、不满意 或 未评价。"));
    const CallBack result{!has(run, u"not-contacted"), !has(run, u"not-solved"), *said};
    PEIYU_TRY(saved, RequestService::callBack(*run.context, order, result));
    return printRequest(run, saved);
}

Result<> reclassifyRequest(CommandRun &run)
{
    PEIYU_TRY(order, orderOf(run));
    PEIYU_TRY(present, RequestService::request(*run.context, order.request));
    const QString category = has(run, u"category") ? given(run, u"category") : present.category;
    PEIYU_TRY(kind, kindOption(run, present.kind));
    PEIYU_TRY(saved,
              RequestService::reclassify(*run.context, order, category, kind,
                                         has(run, u"task") ? given(run, u"task") : present.task));
    return printRequest(run, saved);
}

Command stepCommand(const QString &name, const QString &summary, Result<> (*run)(CommandRun &),
                    const QString &more = {}, const QStringList &values = {},
                    const QStringList &flags = {})
{
    return {QStringLiteral("request ") + name,
            Text::tr("编号") + more + Text::tr(" [--on 日期] [--text 文字]"),
            summary,
            BaseNeed::Write,
            1,
            1,
            optionNames({u"on", u"text"}) + values,
            flags,
            run};
}

QVector<Command> plainCommands()
{
    return {
        stepCommand(QStringLiteral("accept"), Text::tr("受理"), plain<RequestService::accept>),
        stepCommand(QStringLiteral("decline"), Text::tr("不予受理"),
                    plain<RequestService::decline>),
        stepCommand(QStringLiteral("sign"), Text::tr("承办单位签收"), plain<RequestService::sign>),
        stepCommand(QStringLiteral("return"), Text::tr("承办单位退单"),
                    plain<RequestService::giveBack>),
        stepCommand(QStringLiteral("note"), Text::tr("登记办理经过"), plain<RequestService::note>),
        stepCommand(QStringLiteral("pause"), Text::tr("暂停时限"), plain<RequestService::pause>),
        stepCommand(QStringLiteral("resume"), Text::tr("恢复时限"), plain<RequestService::resume>),
        stepCommand(QStringLiteral("close"), Text::tr("办结"), plain<RequestService::close>),
        stepCommand(QStringLiteral("shelve"), Text::tr("挂账"), plain<RequestService::shelve>),
        stepCommand(QStringLiteral("unshelve"), Text::tr("挂账恢复办理"),
                    plain<RequestService::unshelve>),
    };
}

} // namespace

QVector<Command> requestCommands()
{
    QVector<Command> commands = {
        {QStringLiteral("request add"),
         Text::tr("FIRM --category 类别 --title 事项 [--kind 种类] [--text 内容] [--source 来源]"
                  " [--on 日期] [--by 提出人] [--phone 电话] [--urgent] [--confidential]"
                  " [--first-contact 首问责任人] [--answer 当场答复]"),
         Text::tr("登记诉求；带 --answer 的咨询当场办结"), BaseNeed::Write, 1, 1,
         optionNames({u"category", u"title", u"kind", u"text", u"source", u"on", u"by", u"phone",
                      u"first-contact", u"answer"}),
         optionNames({u"urgent", u"confidential"}), addRequest},
        {QStringLiteral("request dispatch"),
         Text::tr("编号… --lead 主办单位 [--support 协办单位]… [--on 日期] [--text 文字]"),
         Text::tr("交办；几个编号共用一张交办单"),
         BaseNeed::Write,
         1,
         -1,
         optionNames({u"lead", u"support", u"on", u"text"}),
         {},
         dispatchRequests},
        stepCommand(QStringLiteral("extend"), Text::tr("申请延期；批准或不批准"), extendRequest,
                    Text::tr(" --days 工作日数 | --grant | --refuse"), optionNames({u"days"}),
                    optionNames({u"grant", u"refuse"})),
        stepCommand(QStringLiteral("answer"), Text::tr("答复企业"), answerRequest,
                    Text::tr(" --result 结果"), optionNames({u"result"})),
        stepCommand(QStringLiteral("review"), Text::tr("审核答复"), reviewRequest,
                    Text::tr(" --pass | --refuse"), {}, optionNames({u"pass", u"refuse"})),
        stepCommand(QStringLiteral("callback"), Text::tr("回访；不满意的重办"), callBackRequest,
                    Text::tr(" --satisfaction 满意度 [--not-contacted] [--not-solved]"),
                    optionNames({u"satisfaction"}), optionNames({u"not-contacted", u"not-solved"})),
        stepCommand(QStringLiteral("reclassify"), Text::tr("变更类别、种类或条款"),
                    reclassifyRequest, Text::tr(" [--category 类别] [--kind 种类] [--task 条款]"),
                    optionNames({u"category", u"kind", u"task"})),
    };
    return commands + plainCommands();
}

} // namespace peiyu
