// 承诺事项 on the command line.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/promiseservice.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PromiseCommands)
};

QString stateWords(const PromiseRow &row)
{
    return row.lateness.late ? latenessText(row.lateness) : promiseStateText(row.promise.state);
}

Result<PromiseQuery> queryFrom(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    PromiseQuery query;
    query.asOf = run.asOf();
    if (!given.has(QStringLiteral("all")))
        query.state = PromiseState::Open;
    query.overdue = given.has(QStringLiteral("overdue"));
    query.undated = given.has(QStringLiteral("undated"));
    query.find = given.value(QStringLiteral("find"));
    if (given.has(QStringLiteral("firm"))) {
        PEIYU_TRY(firm,
                  EnterpriseService::named(*run.context, given.value(QStringLiteral("firm"))));
        query.firm = firm.id;
    }
    if (given.has(QStringLiteral("district"))) {
        PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
        PEIYU_TRY(district, places.district(given.value(QStringLiteral("district"))));
        query.district = district;
    }
    if (given.has(QStringLiteral("specialist"))) {
        PEIYU_TRY(person,
                  StaffingService::named(*run.context, given.value(QStringLiteral("specialist"))));
        query.mine = person.id;
    } else if (given.has(QStringLiteral("mine"))) {
        query.mine = run.context->actor.specialist;
        if (query.mine.isEmpty())
            return usageFailure(
                Text::tr("--mine 只用于对应了专员的使用人；请用 --actor 指定，或去掉 --mine。"));
    }
    return query;
}

Result<> listPromises(CommandRun &run)
{
    PEIYU_TRY(query, queryFrom(run));
    PEIYU_TRY(totals, PromiseService::totals(*run.context, query));
    PEIYU_TRY(rows, PromiseService::rows(*run.context, query));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const PromiseRow &row : rows) {
        items.append(promiseJson(row));
        lines.append({dateText(row.promise.due), stateWords(row), row.firm,
                      row.promise.content.simplified(), row.specialistName, row.promise.id});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("total"), totals.promises},
                     {QStringLiteral("overdue"), totals.overdue},
                     {QStringLiteral("undated"), totals.undated},
                     {QStringLiteral("items"), items}});
        return {};
    }
    run.io.line(
        Text::tr("共 %1 项承诺，超期 %2 项，未定时限 %3 项")
            .arg(countText(totals.promises), countText(totals.overdue), countText(totals.undated)));
    run.io.table({Text::tr("时限"), Text::tr("状态"), Text::tr("企业"), Text::tr("承诺"),
                  Text::tr("落实人"), QStringLiteral("id")},
                 lines);
    return {};
}

Result<> printSaved(CommandRun &run, const Result<Saved> &saved, const QString &sentence)
{
    if (!saved)
        return Failure(saved.error());
    PEIYU_TRY(promise, PromiseService::promise(*run.context, saved->id));
    PromiseQuery query;
    query.asOf = run.asOf();
    query.firm = promise.enterprise;
    PEIYU_TRY(rows, PromiseService::rows(*run.context, query));
    for (const PromiseRow &row : rows) {
        if (row.promise.id != saved->id)
            continue;
        QJsonObject record = promiseJson(row);
        record.insert(QStringLiteral("change_set"), saved->changes.id.value());
        if (run.io.wantsJson())
            run.io.json(record);
        else
            run.io.line(sentence.arg(row.firm, row.promise.content.simplified()));
    }
    return {};
}

Result<> addPromise(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, given.positional.first()));
    Promise promise;
    promise.enterprise = firm.id;
    promise.content = given.value(QStringLiteral("text"));
    PEIYU_TRY(on, given.date(QStringLiteral("on")));
    PEIYU_TRY(due, given.date(QStringLiteral("due")));
    promise.madeOn = on;
    promise.due = due;
    if (given.has(QStringLiteral("by"))) {
        PEIYU_TRY(person, StaffingService::named(*run.context, given.value(QStringLiteral("by"))));
        promise.specialist = person.id;
    }
    return printSaved(run, PromiseService::add(*run.context, promise),
                      Text::tr("已登记承诺 %1：%2"));
}

Result<> keepPromise(CommandRun &run)
{
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    return printSaved(run,
                      PromiseService::keep(*run.context, run.arguments.positional.first(), on,
                                           run.arguments.value(QStringLiteral("text"))),
                      Text::tr("承诺已兑现 %1：%2"));
}

Result<> dropPromise(CommandRun &run)
{
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    return printSaved(run,
                      PromiseService::drop(*run.context, run.arguments.positional.first(), on,
                                           run.arguments.value(QStringLiteral("reason"))),
                      Text::tr("承诺不再办理 %1：%2"));
}

Result<> movePromise(CommandRun &run)
{
    PEIYU_TRY(due, run.arguments.date(QStringLiteral("due")));
    return printSaved(run,
                      PromiseService::move(*run.context, run.arguments.positional.first(), due,
                                           run.arguments.value(QStringLiteral("reason"))),
                      Text::tr("承诺已改期 %1：%2"));
}

} // namespace

QVector<Command> promiseCommands()
{
    return {
        {QStringLiteral("promise list"),
         Text::tr("[--firm 企业] [--district ID] [--specialist 专员] [--mine] [--overdue] "
                  "[--undated] [--all]"
                  " [--find 文字]"),
         Text::tr("承诺事项，超期的在前；--undated 只列未定时限的，--all 连同已办结的"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("firm"), QStringLiteral("district"), QStringLiteral("specialist"),
          QStringLiteral("find")},
         {QStringLiteral("mine"), QStringLiteral("overdue"), QStringLiteral("undated"),
          QStringLiteral("all")},
         listPromises},
        {QStringLiteral("promise add"),
         Text::tr("FIRM --text 内容 [--due 日期] [--on 日期] [--by 专员]"),
         Text::tr("登记承诺"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("text"), QStringLiteral("due"), QStringLiteral("on"),
          QStringLiteral("by")},
         {},
         addPromise},
        {QStringLiteral("promise keep"),
         Text::tr("ID [--on 日期] [--text 结果]"),
         Text::tr("承诺已兑现"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("on"), QStringLiteral("text")},
         {},
         keepPromise},
        {QStringLiteral("promise drop"),
         Text::tr("ID --reason 原因 [--on 日期]"),
         Text::tr("承诺不再办理"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("on"), QStringLiteral("reason")},
         {},
         dropPromise},
        {QStringLiteral("promise move"),
         Text::tr("ID --due 日期 --reason 原因"),
         Text::tr("承诺改期"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("due"), QStringLiteral("reason")},
         {},
         movePromise},
    };
}

} // namespace peiyu
