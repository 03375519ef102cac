// Visits: recorded with promises and requests, changed, confirmed, taken to a 座谈.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "reference/requestcategories.h"
#include "services/enterpriseservice.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitCommands)
};

QStringList fieldOptions()
{
    return {
        QStringLiteral("kind"),       QStringLiteral("on"),           QStringLiteral("text"),
        QStringLiteral("met"),        QStringLiteral("next"),         QStringLiteral("purpose"),
        QStringLiteral("led-by"),     QStringLiteral("visitors"),     QStringLiteral("unit"),
        QStringLiteral("operations"), QStringLiteral("policies"),     QStringLiteral("willingness"),
        QStringLiteral("outcome"),    QStringLiteral("difficulties"), QStringLiteral("by"),
        QStringLiteral("promise"),    QStringLiteral("request")};
}

QString fieldUsage()
{
    return Text::tr("[--met 接待人] [--next 日期] [--by 专员] [--purpose 目的] [--led-by 带队领导] "
                    "[--visitors 走访人及职务] [--unit 其他单位] [--operations 生产经营] "
                    "[--policies 政策宣讲] [--willingness 申报意愿] [--difficulties 困难] "
                    "[--outcome 成效] [--promise \"内容@日期\"]… [--request \"事项@类别\"]…");
}

/// "一周内答复@2026-03-01"; the day may be left out.
Result<Promise> promiseFrom(const QString &words)
{
    Promise promise;
    const qsizetype at = words.lastIndexOf(u'@');
    promise.content = at < 0 ? words : words.left(at);
    if (at >= 0) {
        promise.due = QDate::fromString(words.mid(at + 1).trimmed(), Qt::ISODate);
        if (promise.due.isNull())
            return fieldFailure(
                QStringLiteral("promise"),
                Text::tr("“%1”应写成“内容@日期”，例如 答复用电增容@2026-03-31。").arg(words));
    }
    return promise;
}

/// "招工@用工招聘"; without a category 其他.
Result<Request> requestFrom(const QString &words)
{
    Request request;
    const qsizetype at = words.lastIndexOf(u'@');
    request.title = (at < 0 ? words : words.left(at)).trimmed();
    const QString category = at < 0 ? QStringLiteral("其他") : words.mid(at + 1).trimmed(); // data
    for (const RequestCategory &one : shippedRequestCategories()) {
        if (one.name != category && one.id != category)
            continue;
        request.category = one.id;
        request.kind = one.kind;
        return request;
    }
    request.category = category; // one of the office's own: the service knows it or says so
    return request;
}

Result<> readText(const CommandRun &run, const char *option, QString &member)
{
    const QString name = QLatin1String(option);
    if (run.arguments.has(name))
        member = run.arguments.value(name);
    return {};
}

/// What was given on top of the visit as it is.
Result<> readFields(CommandRun &run, VisitEntry &entry)
{
    const ParsedArguments &given = run.arguments;
    Visit &visit = entry.visit;
    if (given.has(QStringLiteral("kind"))) {
        const auto kind = visitKindFromWords(given.value(QStringLiteral("kind")));
        if (!kind)
            return fieldFailure(QStringLiteral("kind"),
                                Text::tr("走访方式应为 实地、电话、微信、座谈 或 来访。"));
        visit.kind = *kind;
    }
    for (const auto &[option, member] :
         {std::pair{"on", &visit.on}, std::pair{"next", &visit.next}}) {
        PEIYU_TRY(day, given.date(QLatin1String(option)));
        if (given.has(QLatin1String(option)))
            *member = day;
    }
    for (const auto &[option, member] :
         {std::pair{"text", &visit.text}, std::pair{"met", &visit.met},
          std::pair{"purpose", &visit.purpose}, std::pair{"led-by", &visit.ledBy},
          std::pair{"visitors", &visit.visitors}, std::pair{"unit", &visit.unit},
          std::pair{"operations", &visit.operations}, std::pair{"policies", &visit.policies},
          std::pair{"difficulties", &visit.difficulties}, std::pair{"outcome", &visit.outcome}})
        PEIYU_CHECK(readText(run, option, *member));
    if (const QString words = given.value(QStringLiteral("willingness")); !words.isEmpty()) {
        visit.willingness = willingnessFromWords(words);
        if (!visit.willingness)
            return fieldFailure(
                QStringLiteral("willingness"),
                Text::tr("申报意愿应为 意愿强烈、有一定意愿、态度观望、明确拒绝 或 无法联系。"));
    }
    if (given.has(QStringLiteral("by"))) {
        PEIYU_TRY(person, StaffingService::named(*run.context, given.value(QStringLiteral("by"))));
        visit.specialist = person.id;
    }
    for (const QString &words : given.values(QStringLiteral("promise"))) {
        PEIYU_TRY(promise, promiseFrom(words));
        entry.promises.append(promise);
    }
    for (const QString &words : given.values(QStringLiteral("request"))) {
        PEIYU_TRY(request, requestFrom(words));
        entry.requests.append(request);
    }
    return {};
}

void noteAll(CommandRun &run, const QStringList &warnings)
{
    for (const QString &warning : warnings)
        run.io.note(warning);
}

/// The visit as it stands, after a write or asked for.
Result<> printVisit(CommandRun &run, const QString &id, const Saved *saved, const QString &sentence)
{
    PEIYU_TRY(file, VisitService::file(*run.context, id));
    if (saved)
        noteAll(run, saved->warnings);
    if (run.io.wantsJson()) {
        QJsonObject record = visitFileJson(file);
        if (saved) {
            record.insert(QStringLiteral("change_set"), saved->changes.id.value());
            record.insert(QStringLiteral("warnings"), jsonTexts(saved->warnings));
        }
        run.io.json(record);
        return {};
    }
    run.io.line(sentence.arg(file.firm, dateText(file.visit.on), visitKindText(file.visit.kind)));
    if (!saved) {
        for (const auto &[name, words] :
             {std::pair{Text::tr("状态"), visitStateText(file.visit.state)},
              std::pair{Text::tr("走访人"), file.specialistName},
              std::pair{Text::tr("走访人及职务"), file.visit.visitors},
              std::pair{Text::tr("走访单位"), file.visit.unit},
              std::pair{Text::tr("带队领导"), file.visit.ledBy},
              std::pair{Text::tr("接待人"), file.visit.met},
              std::pair{Text::tr("目的"), file.visit.purpose},
              std::pair{Text::tr("要点"), file.visit.text},
              std::pair{Text::tr("生产经营"), file.visit.operations},
              std::pair{Text::tr("政策宣讲"), file.visit.policies},
              std::pair{Text::tr("申报意愿"), file.visit.willingness
                                                  ? willingnessText(*file.visit.willingness)
                                                  : QString()},
              std::pair{Text::tr("存在困难"), file.visit.difficulties},
              std::pair{Text::tr("成效"), file.visit.outcome}}) {
            if (!words.isEmpty())
                run.io.line(Text::tr("%1：%2").arg(name, words));
        }
    }
    for (const PromiseRow &row : file.promises)
        run.io.line(Text::tr("承诺：%1，时限 %2，%3")
                        .arg(row.promise.content, dateText(row.promise.due),
                             promiseStateText(row.promise.state)));
    for (const Request &request : file.requests)
        run.io.line(Text::tr("诉求：%1 %2，%3")
                        .arg(request.number, request.title, requestStateText(request.state)));
    if (!file.visit.next.isNull())
        run.io.line(Text::tr("下次走访：%1").arg(dateText(file.visit.next)));
    return {};
}

Result<> addVisit(CommandRun &run)
{
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    if (!run.arguments.has(QStringLiteral("kind")))
        return fieldFailure(QStringLiteral("kind"),
                            Text::tr("走访方式应为 实地、电话、微信、座谈 或 来访。"));
    VisitEntry entry;
    entry.visit.enterprise = firm.id;
    entry.visit.specialist = run.context->actor.specialist;
    entry.visit.state =
        run.arguments.has(QStringLiteral("draft")) ? VisitState::Draft : VisitState::Confirmed;
    entry.fulfils = run.arguments.value(QStringLiteral("fulfils"));
    PEIYU_CHECK(readFields(run, entry));
    if (!entry.visit.unit.isEmpty() && !run.arguments.has(QStringLiteral("by")))
        entry.visit.specialist = {}; // another office went
    PEIYU_TRY(saved, VisitService::add(*run.context, entry));
    return printVisit(run, saved.id, &saved,
                      entry.visit.state == VisitState::Draft
                          ? Text::tr("已存走访草稿 %1（%2 %3），确认后才计数。")
                          : Text::tr("已记录走访 %1（%2 %3）。"));
}

Result<> setVisit(CommandRun &run)
{
    VisitEntry entry;
    PEIYU_TRY(visit, VisitService::visit(*run.context, run.arguments.positional.first()));
    entry.visit = visit;
    PEIYU_CHECK(readFields(run, entry));
    PEIYU_TRY(saved, VisitService::update(*run.context, entry));
    return printVisit(run, saved.id, &saved, Text::tr("已修改走访 %1（%2 %3）。"));
}

Result<> confirmVisit(CommandRun &run)
{
    PEIYU_TRY(saved, VisitService::confirm(*run.context, run.arguments.positional.first()));
    return printVisit(run, saved.id, &saved, Text::tr("已确认走访 %1（%2 %3）。"));
}

Result<> removeVisit(CommandRun &run)
{
    PEIYU_TRY(visit, VisitService::visit(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(saved, VisitService::remove(*run.context, visit.id, visit.revision));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("id"), visit.id},
                     {QStringLiteral("change_set"), saved.changes.id.value()}});
    else
        run.io.line(Text::tr("已删除 %1 的走访；可用 change undo 撤销。").arg(dateText(visit.on)));
    return {};
}

Result<> showVisit(CommandRun &run)
{
    return printVisit(run, run.arguments.positional.first(), nullptr, Text::tr("%1　%2 %3"));
}

/// Firms of one 座谈: --firms 甲公司,乙公司 (several times), --note "甲公司=只谈了用电".
Result<QVector<MeetingFirm>> meetingFirms(CommandRun &run)
{
    QVector<MeetingFirm> firms;
    for (QString words : run.arguments.values(QStringLiteral("firms"))) {
        for (const QChar sign : QStringLiteral("，、；;")) // data
            words.replace(sign, u',');
        for (const QString &name : words.split(u',', Qt::SkipEmptyParts)) {
            PEIYU_TRY(firm, EnterpriseService::named(*run.context, name.trimmed()));
            firms.append({firm.id, {}});
        }
    }
    for (const QString &words : run.arguments.values(QStringLiteral("note"))) {
        const qsizetype at = words.indexOf(u'=');
        if (at <= 0)
            return usageFailure(Text::tr("--note 应写成“企业=要点”。"));
        PEIYU_TRY(named, EnterpriseService::named(*run.context, words.left(at).trimmed()));
        bool taken = false;
        for (MeetingFirm &firm : firms) {
            if (firm.enterprise != named.id)
                continue;
            firm.note = words.mid(at + 1);
            taken = true;
        }
        if (!taken)
            return usageFailure(Text::tr("--note 写的“%1”不在 --firms 里。").arg(named.name));
    }
    return firms;
}

Result<> addMeeting(CommandRun &run)
{
    PEIYU_TRY(firms, meetingFirms(run));
    VisitEntry entry;
    entry.visit.kind = VisitKind::Meeting;
    entry.visit.specialist = run.context->actor.specialist;
    PEIYU_CHECK(readFields(run, entry));
    if (!entry.promises.isEmpty() || !entry.requests.isEmpty())
        return usageFailure(
            Text::tr("座谈的承诺和诉求各家不同，请在各家的走访里记（visit set、promise add）。"));
    PEIYU_TRY(saved, VisitService::addMeeting(*run.context, entry.visit, firms));
    noteAll(run, saved.warnings);
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("meeting"), saved.id},
                     {QStringLiteral("visits"), firms.size()},
                     {QStringLiteral("warnings"), jsonTexts(saved.warnings)},
                     {QStringLiteral("change_set"), saved.changes.id.value()}});
    else
        run.io.line(Text::tr("已记录座谈，%1 家企业各一条走访。").arg(countText(firms.size())));
    return {};
}

} // namespace

QVector<Command> visitCommands()
{
    const QStringList fields = fieldOptions();
    return {
        {QStringLiteral("visit add"),
         Text::tr("FIRM --kind 方式 --on 日期 --text 要点 [--draft] [--fulfils 计划ID] ") +
             fieldUsage(),
         Text::tr("记录走访，连同承诺和诉求"),
         BaseNeed::Write,
         1,
         1,
         fields + QStringList{QStringLiteral("fulfils")},
         {QStringLiteral("draft")},
         addVisit},
        {QStringLiteral("visit set"),
         Text::tr("ID [--kind 方式] [--on 日期] [--text 要点] ") + fieldUsage(),
         Text::tr("修改走访，补记承诺和诉求"),
         BaseNeed::Write,
         1,
         1,
         fields,
         {},
         setVisit},
        {QStringLiteral("visit confirm"),
         QStringLiteral("ID"),
         Text::tr("确认走访草稿"),
         BaseNeed::Write,
         1,
         1,
         {},
         {},
         confirmVisit},
        {QStringLiteral("visit remove"),
         QStringLiteral("ID"),
         Text::tr("删除走访"),
         BaseNeed::Write,
         1,
         1,
         {},
         {},
         removeVisit},
        {QStringLiteral("visit show"),
         QStringLiteral("ID"),
         Text::tr("一条走访的全部内容"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         showVisit},
        {QStringLiteral("visit meeting"),
         Text::tr("--firms 甲,乙,丙 --on 日期 --text 要点 [--note \"企业=要点\"]… ") + fieldUsage(),
         Text::tr("一次座谈，几家企业各记一条"),
         BaseNeed::Write,
         0,
         0,
         fields + QStringList{QStringLiteral("firms"), QStringLiteral("note")},
         {},
         addMeeting},
    };
}

} // namespace peiyu
