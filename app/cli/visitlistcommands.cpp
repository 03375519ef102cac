// The ledger of visits, and the two papers of a visit.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/visitpapers.h"
#include "services/visitservice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitListCommands)
};

Result<VisitQuery> queryFrom(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    VisitQuery query;
    query.asOf = run.asOf();
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
    PEIYU_TRY(since, given.date(QStringLiteral("since")));
    query.since = since;
    if (given.has(QStringLiteral("kind"))) {
        query.kind = visitKindFromWords(given.value(QStringLiteral("kind")));
        if (!query.kind)
            return usageFailure(Text::tr("--kind 应为 实地、电话、微信、座谈 或 来访。"));
    }
    if (given.has(QStringLiteral("state"))) {
        const QString words = given.value(QStringLiteral("state"));
        for (const VisitState state : {VisitState::Draft, VisitState::Confirmed}) {
            if (words == visitStateKey(state) || words == visitStateText(state))
                query.state = state;
        }
        if (!query.state)
            return usageFailure(Text::tr("--state 应为 draft（草稿）或 confirmed（已确认）。"));
    }
    if (given.has(QStringLiteral("mine"))) {
        query.mine = run.context->actor.specialist;
        if (query.mine.isEmpty())
            return usageFailure(
                Text::tr("--mine 只用于对应了专员的使用人；请用 --actor 指定，或去掉 --mine。"));
    }
    if (given.has(QStringLiteral("others")))
        query.office = VisitOffice::Others;
    query.meeting = given.value(QStringLiteral("meeting"));
    query.find = given.value(QStringLiteral("find"));
    return query;
}

Result<> listVisits(CommandRun &run)
{
    PEIYU_TRY(query, queryFrom(run));
    PEIYU_TRY(keys, VisitService::keys(*run.context, query));
    qsizetype limit = 200;
    if (run.arguments.has(QStringLiteral("limit"))) {
        bool number = false;
        limit = run.arguments.value(QStringLiteral("limit")).toInt(&number);
        if (!number || limit < 0)
            return usageFailure(Text::tr("--limit 应为不小于 0 的整数。"));
    }
    PEIYU_TRY(rows, VisitService::rows(*run.context, keys.mid(0, limit), query.asOf));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const VisitRow &row : rows) {
        QJsonObject item = visitJson(row.visit);
        item.insert(QStringLiteral("enterprise"), row.firm);
        item.insert(QStringLiteral("specialist"), jsonText(row.specialistName));
        items.append(item);
        lines.append({dateText(row.visit.on), row.firm, visitKindText(row.visit.kind),
                      row.visit.unit.isEmpty() ? row.specialistName : row.visit.unit,
                      visitStateText(row.visit.state), dateText(row.visit.next),
                      row.visit.text.simplified(), row.visit.id});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("total"), keys.size()}, {QStringLiteral("items"), items}});
        return {};
    }
    run.io.line(Text::tr("共 %1 条走访").arg(countText(keys.size())));
    run.io.table({Text::tr("日期"), Text::tr("企业"), Text::tr("方式"), Text::tr("走访人"),
                  Text::tr("状态"), Text::tr("下次"), Text::tr("要点"), QStringLiteral("id")},
                 lines);
    return {};
}

Result<> print(CommandRun &run, const Result<ReportDocument> &composed)
{
    if (!composed)
        return Failure(composed.error());
    const QString out = run.arguments.value(QStringLiteral("out"));
    if (!run.writeReport)
        return failure(ErrorCode::Internal, Text::tr("程序错误：没有写报表文件的部件。"));
    const QString path = QFileInfo(out).absoluteFilePath();
    PEIYU_TRY(pages, run.writeReport(path, *composed));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("file"), path},
                     {QStringLiteral("pages"), pages ? QJsonValue(*pages) : QJsonValue()},
                     {QStringLiteral("snapshot"), reportSnapshot(*composed)}});
    else
        run.io.line(Text::tr("已存为 %1。").arg(path));
    return {};
}

Result<> requireOut(const CommandRun &run)
{
    if (run.arguments.value(QStringLiteral("out")).isEmpty())
        return usageFailure(Text::tr("请用 --out 写明文件，例如 --out 走访记录.pdf。"));
    return {};
}

Result<> printRecord(CommandRun &run)
{
    PEIYU_CHECK(requireOut(run));
    return print(run, VisitPapers::record(*run.context, run.arguments.positional.first()));
}

Result<> printSheet(CommandRun &run)
{
    PEIYU_CHECK(requireOut(run));
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(catalog, run.catalog());
    return print(run, VisitPapers::sheet(*run.context, *catalog, firm.id));
}

} // namespace

QVector<Command> visitListCommands()
{
    const QStringList out = {QStringLiteral("out")};
    return {
        {QStringLiteral("visit list"),
         Text::tr(
             "[--firm 企业] [--district ID] [--since 日期] [--kind 方式] [--state draft|confirmed]"
             " [--meeting ID] [--find 文字] [--mine] [--others] [--limit N]"),
         Text::tr("走访台账"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("firm"), QStringLiteral("district"), QStringLiteral("since"),
          QStringLiteral("kind"), QStringLiteral("state"), QStringLiteral("meeting"),
          QStringLiteral("find"), QStringLiteral("limit")},
         {QStringLiteral("mine"), QStringLiteral("others")},
         listVisits},
        {QStringLiteral("visit record"),
         Text::tr("ID --out 文件.pdf|.docx"),
         Text::tr("走访记录（一页）"),
         BaseNeed::Read,
         1,
         1,
         out,
         {},
         printRecord},
        {QStringLiteral("visit sheet"),
         Text::tr("FIRM --out 文件.pdf|.docx"),
         Text::tr("走访前一页：企业快照、未办事项、必问清单"),
         BaseNeed::Read,
         1,
         1,
         out,
         {},
         printSheet},
    };
}

} // namespace peiyu
