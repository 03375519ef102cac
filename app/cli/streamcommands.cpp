// 时间线 of a firm: enterprise stream.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "services/enterpriseservice.h"
#include "services/firmstreamservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StreamCommands)
};

constexpr int usualEntries = 100;

QString kindsInWords()
{
    QStringList kinds;
    for (const StreamKind kind : allStreamKinds)
        kinds.append(QStringLiteral("%1（%2）") // format
                         .arg(streamKindKey(kind), streamKindText(kind)));
    return kinds.join(Text::tr("、"));
}

Result<int> wholeNumber(const CommandRun &run, const QString &name, int usual)
{
    if (!run.arguments.has(name))
        return usual;
    bool ok = false;
    const int number = run.arguments.value(name).toInt(&ok);
    if (!ok || number < 0)
        return usageFailure(Text::tr("--%1 应为不小于 0 的整数。").arg(name));
    return number;
}

Result<StreamQuery> queryFrom(const CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    StreamQuery query;
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, given.positional.first()));
    query.firm = firm.id;
    query.asOf = run.asOf();
    query.find = given.value(QStringLiteral("find"));
    for (const QString &words : given.values(QStringLiteral("kind"))) {
        const auto kind = streamKindFromWords(words);
        if (!kind)
            return usageFailure(
                Text::tr("时间线没有“%1”这一类，可用：%2。").arg(words, kindsInWords()));
        query.kinds.append(*kind);
    }
    PEIYU_TRY(year, wholeNumber(run, QStringLiteral("year"), 0));
    query.year = year;
    PEIYU_TRY(offset, wholeNumber(run, QStringLiteral("offset"), 0));
    query.offset = offset;
    PEIYU_TRY(limit, wholeNumber(run, QStringLiteral("limit"), usualEntries));
    query.limit = limit;
    return query;
}

QJsonObject entryJson(const StreamEntry &entry)
{
    return {{QStringLiteral("on"), jsonDay(entry.on)},
            {QStringLiteral("kind"), streamKindKey(entry.kind)},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("who"), jsonText(entry.who)},
            {QStringLiteral("entity"), entry.entity},
            {QStringLiteral("record"), entry.record},
            {QStringLiteral("change_set"), jsonText(entry.changeSet.value())},
            {QStringLiteral("entered_at"), entry.enteredAt.isValid()
                                               ? jsonText(entry.enteredAt.toString(Qt::ISODate))
                                               : QJsonValue()},
            {QStringLiteral("entered_by"), jsonText(entry.enteredBy)},
            {QStringLiteral("node"), jsonText(entry.node)},
            {QStringLiteral("corrections"), QJsonArray::fromStringList(entry.corrections)}};
}

Result<> stream(CommandRun &run)
{
    PEIYU_TRY(query, queryFrom(run));
    PEIYU_TRY(stream, FirmStreamService::read(*run.context, query));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const StreamEntry &entry : stream.entries) {
        items.append(entryJson(entry));
        lines.append({dateText(entry.on), streamKindText(entry.kind), entry.text, entry.who});
        for (const QString &correction : entry.corrections)
            lines.append({QString(), QString(), correction, QString()});
    }
    if (run.io.wantsJson()) {
        QJsonObject counts;
        for (auto count = stream.counts.begin(); count != stream.counts.end(); ++count)
            counts.insert(streamKindKey(count.key()), count.value());
        run.io.json({{QStringLiteral("as_of"), jsonDay(query.asOf)},
                     {QStringLiteral("items"), items},
                     {QStringLiteral("total"), stream.total},
                     {QStringLiteral("counts"), counts}});
        return {};
    }
    if (stream.total == 0) {
        run.io.line(Text::tr("截至 %1 没有这样的记录。").arg(dateText(query.asOf)));
        return {};
    }
    run.io.table({Text::tr("日期"), Text::tr("类别"), Text::tr("事项"), Text::tr("谁")}, lines);
    if (stream.total > stream.entries.size())
        run.io.line(Text::tr("共 %1 条，列出 %2 条；用 --limit、--offset 看其余。")
                        .arg(stream.total)
                        .arg(stream.entries.size()));
    return {};
}

} // namespace

QVector<Command> streamCommands()
{
    return {{QStringLiteral("enterprise stream"),
             Text::tr("企业 [--kind 类别]… [--find 文字] [--year 年] [--limit 条数] [--offset 起]"),
             Text::tr("一家企业的时间线：走访、诉求、配备、认定、一策、数据、变更等，新的在前"),
             BaseNeed::Read,
             1,
             1,
             {QStringLiteral("kind"), QStringLiteral("find"), QStringLiteral("year"),
              QStringLiteral("limit"), QStringLiteral("offset")},
             {},
             stream}};
}

} // namespace peiyu
