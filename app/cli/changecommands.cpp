#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"

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
            {QStringLiteral("undone"), entry.undone},
            {QStringLiteral("reverted_by"), jsonText(entry.revertedBy)}};
}

QString localTime(const ChangeSetEntry &entry)
{
    return entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Result<ChangeQuery> queryFrom(const CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    ChangeQuery query;
    query.by = given.value(QStringLiteral("by"));
    query.find = given.value(QStringLiteral("find"));
    PEIYU_TRY(since, given.date(QStringLiteral("since")));
    query.since = since;
    if (given.has(QStringLiteral("kind"))) {
        const QString word = given.value(QStringLiteral("kind"));
        query.kind = changeKindFromWords(word);
        if (!query.kind)
            return usageFailure(
                Text::tr("--kind 应为 edit、import、revert、merge 或 event，收到“%1”。").arg(word));
    }
    if (given.has(QStringLiteral("firm"))) {
        PEIYU_TRY(firm,
                  EnterpriseService::named(*run.context, given.value(QStringLiteral("firm"))));
        query.firm = firm.id;
    }
    return query;
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
    PEIYU_TRY(query, queryFrom(run));
    PEIYU_TRY(entries, ChangeHistoryService::list(*run.context, limit, query));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const ChangeSetEntry &entry : entries) {
        items.append(entryJson(entry));
        lines.append({entry.id.value(), localTime(entry), entry.actorName,
                      changeKindText(entry.kind),
                      entry.undone ? Text::tr("（已撤销）%1").arg(entry.title) : entry.title,
                      QString::number(entry.records)});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("编号"), Text::tr("时间"), Text::tr("使用人"), Text::tr("方式"),
                      Text::tr("事项"), Text::tr("记录数")},
                     lines);
    return {};
}

QJsonObject itemJson(const NamedChange &item, const ValueNamer &namer)
{
    QJsonArray fields;
    for (const ChangedField &field : changedFields(item, namer))
        fields.append(QJsonObject{{QStringLiteral("label"), field.label},
                                  {QStringLiteral("before"), field.before},
                                  {QStringLiteral("after"), field.after}});
    return {{QStringLiteral("entity"), item.entity},
            {QStringLiteral("record"), item.recordId},
            {QStringLiteral("name"), jsonText(item.name)},
            {QStringLiteral("op"), changeOpKey(item.op)},
            {QStringLiteral("before"), QJsonDocument::fromJson(item.before.toJson()).object()},
            {QStringLiteral("after"), QJsonDocument::fromJson(item.after.toJson()).object()},
            {QStringLiteral("fields"), fields}};
}

Result<> show(CommandRun &run)
{
    PEIYU_TRY(details, ChangeHistoryService::show(*run.context,
                                                  ChangeSetId(run.arguments.positional.first()),
                                                  shownItems));
    const ValueNamer namer = details.namer();
    if (run.io.wantsJson()) {
        QJsonArray items;
        for (const NamedChange &item : details.items)
            items.append(itemJson(item, namer));
        QJsonObject json = entryJson(details.entry);
        json.insert(QStringLiteral("items"), items);
        run.io.json(json);
        return {};
    }
    const ChangeSetEntry &entry = details.entry;
    run.io.line(QStringLiteral("%1  %2  %3").arg(localTime(entry), entry.actorName, entry.title));
    if (!entry.reason.isEmpty())
        run.io.line(Text::tr("原因：%1").arg(entry.reason));
    if (entry.undone)
        run.io.line(Text::tr("已撤销"));
    QVector<QStringList> lines;
    for (const NamedChange &item : details.items) {
        const QString what = changedOpText(item.op) + changedRecordText(item.entity);
        for (const ChangedField &field : changedFields(item, namer))
            lines.append({item.name, what, field.label, field.before, field.after});
    }
    run.io.table({Text::tr("企业或名称"), Text::tr("操作"), Text::tr("项目"), Text::tr("原值"),
                  Text::tr("新值")},
                 lines);
    if (entry.records > details.items.size())
        run.io.line(Text::tr("共 %1 条记录，只列出前 %2 条。")
                        .arg(entry.records)
                        .arg(details.items.size()));
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
    for (const QString &notice : saved.changes.notices)
        run.io.note(notice);
    return {};
}

} // namespace

QVector<Command> changeCommands()
{
    return {
        {QStringLiteral("change list"),
         QStringLiteral("[--firm FIRM] [--by NAME] [--kind KIND] [--since DATE] [--find TEXT]"
                        " [--limit N]"),
         Text::tr("变更记录"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("firm"), QStringLiteral("by"), QStringLiteral("kind"),
          QStringLiteral("since"), QStringLiteral("find"), QStringLiteral("limit")},
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
