#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "services/changehistoryservice.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCommands)
};

constexpr int shownItems = 10'000;

QJsonObject entryJson(const ChangeSetEntry &entry)
{
    return {{QStringLiteral("id"), entry.id.value()},
            {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("actor"), entry.actorName},
            {QStringLiteral("kind"), changeKindKey(entry.kind)},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("reason"), jsonText(entry.reason)},
            {QStringLiteral("records"), entry.records},
            {QStringLiteral("reverted_by"), jsonText(entry.revertedBy)}};
}

QString localTime(const ChangeSetEntry &entry)
{
    return entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Result<> list(CommandRun &run)
{
    int limit = 100;
    if (run.arguments.has(QStringLiteral("limit"))) {
        bool ok = false;
        limit = run.arguments.value(QStringLiteral("limit")).toInt(&ok);
        if (!ok || limit < 0)
            return usageFailure(Text::tr("--limit 应为不小于 0 的整数。"));
    }
    PEIYU_TRY(entries, ChangeHistoryService::list(*run.context, limit));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const ChangeSetEntry &entry : entries) {
        items.append(entryJson(entry));
        lines.append({entry.id.value(), localTime(entry), entry.actorName, entry.title,
                      QString::number(entry.records)});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("编号"), Text::tr("时间"), Text::tr("使用人"), Text::tr("事项"),
                      Text::tr("记录数")},
                     lines);
    return {};
}

Result<> show(CommandRun &run)
{
    PEIYU_TRY(details, ChangeHistoryService::show(*run.context,
                                                  ChangeSetId(run.arguments.positional.first()),
                                                  shownItems));
    if (run.io.wantsJson()) {
        QJsonArray items;
        for (const ChangeItem &item : details.items)
            items.append(QJsonObject{
                {QStringLiteral("entity"), item.entity},
                {QStringLiteral("record"), item.recordId},
                {QStringLiteral("op"), changeOpKey(item.op)},
                {QStringLiteral("before"), QJsonDocument::fromJson(item.before.toJson()).object()},
                {QStringLiteral("after"), QJsonDocument::fromJson(item.after.toJson()).object()}});
        QJsonObject json = entryJson(details.entry);
        json.insert(QStringLiteral("items"), items);
        run.io.json(json);
        return {};
    }
    run.io.line(QStringLiteral("%1  %2  %3")
                    .arg(localTime(details.entry), details.entry.actorName, details.entry.title));
    QVector<QStringList> lines;
    for (const ChangeItem &item : details.items)
        lines.append({item.entity, changeOpKey(item.op), QString::fromUtf8(item.before.toJson()),
                      QString::fromUtf8(item.after.toJson())});
    run.io.table({Text::tr("类别"), Text::tr("操作"), Text::tr("原值"), Text::tr("新值")}, lines);
    return {};
}

Result<> undo(CommandRun &run)
{
    PEIYU_TRY(saved, ChangeHistoryService::revert(*run.context,
                                                  ChangeSetId(run.arguments.positional.first())));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("id"), saved.changes.id.value()},
                     {QStringLiteral("reverts"), saved.id},
                     {QStringLiteral("records"), saved.changes.recordCount}});
    else
        run.io.line(Text::tr("已撤销，涉及 %1 条记录。").arg(saved.changes.recordCount));
    return {};
}

} // namespace

QVector<Command> changeCommands()
{
    return {
        {QStringLiteral("change list"),
         QStringLiteral("[--limit N]"),
         Text::tr("变更记录"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("limit")},
         {},
         list},
        {QStringLiteral("change show"),
         QStringLiteral("ID"),
         Text::tr("一次变更的内容"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         show},
        {QStringLiteral("change undo"),
         QStringLiteral("ID"),
         Text::tr("撤销一次变更，导入也一样"),
         BaseNeed::Write,
         1,
         1,
         {},
         {},
         undo},
    };
}

} // namespace peiyu
