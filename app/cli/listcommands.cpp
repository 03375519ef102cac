// Lists of firms, their files, and the views they are kept as.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/listfilter.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "services/enterpriselistservice.h"
#include "services/enterpriseservice.h"
#include "services/exportservice.h"
#include "services/savedviewservice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListCommands)
};

using Columns = QVector<EnterpriseColumn>;

Result<qint64> limitOf(const ParsedArguments &arguments)
{
    qint64 limit = 100;
    if (arguments.has(QStringLiteral("limit"))) {
        bool ok = false;
        limit = arguments.value(QStringLiteral("limit")).toLongLong(&ok);
        if (!ok || limit < 0)
            return usageFailure(Text::tr("--limit 应为不小于 0 的整数。"));
    }
    return limit;
}

QJsonObject rowJson(const EnterpriseRow &row, const Columns &columns)
{
    QJsonObject json = enterpriseRowJson(row);
    for (const EnterpriseColumn column : columns) {
        const QString key = enterpriseColumnKey(column);
        if (!json.contains(key))
            json.insert(key, jsonText(enterpriseCellText(row, column)));
    }
    return json;
}

QStringList rowLine(const EnterpriseRow &row, const Columns &columns)
{
    QStringList cells;
    for (const EnterpriseColumn column : columns) {
        const QString text = column == EnterpriseColumn::Town
                                 ? row.districtName + row.townName
                                 : enterpriseCellText(row, column).simplified();
        cells.append(text.isEmpty() ? QStringLiteral("—") : text);
    }
    return cells;
}

Result<> printList(CommandRun &run, const ViewContent &content)
{
    PEIYU_TRY(limit, limitOf(run.arguments));
    const ListQuery query = openedQuery(content, run.context->actor.specialist, run.asOf());
    PEIYU_TRY(keys, EnterpriseService::keys(*run.context, query));
    PEIYU_TRY(rows, EnterpriseService::rows(*run.context, keys.mid(0, limit), query.asOf,
                                            partsFor(content.columns)));
    if (run.io.wantsJson()) {
        QJsonArray items;
        for (const EnterpriseRow &row : rows)
            items.append(rowJson(row, content.columns));
        run.io.json({{QStringLiteral("total"), keys.size()}, {QStringLiteral("items"), items}});
        return {};
    }
    using Column = EnterpriseColumn;
    const Columns columns = content.columns.isEmpty()
                                ? Columns{Column::Name,     Column::CreditCode,  Column::Town,
                                          Column::Industry, Column::HighestTier, Column::Specialist}
                                : content.columns;
    QStringList heads;
    for (const Column column : columns)
        heads.append(column == Column::Town ? Text::tr("区县/镇街") : enterpriseColumnText(column));
    QVector<QStringList> lines;
    for (const EnterpriseRow &row : rows)
        lines.append(rowLine(row, columns));
    run.io.table(heads, lines);
    run.io.line(Text::tr("共 %1 家，列出 %2 家").arg(keys.size()).arg(rows.size()));
    return {};
}

Result<> listFirms(CommandRun &run)
{
    PEIYU_TRY(content, viewContentFrom(run));
    return printList(run, content);
}

Result<> exportFirms(CommandRun &run)
{
    PEIYU_TRY(content, viewContentFrom(run));
    ExportOrder order;
    order.path = QFileInfo(run.arguments.positional.first()).absoluteFilePath();
    order.query = openedQuery(content, run.context->actor.specialist, run.asOf());
    order.columns = content.columns.isEmpty() ? ExportService::ledgerColumns() : content.columns;
    PEIYU_TRY(report, ExportService::firms(*run.context, order));
    if (run.io.wantsJson())
        run.io.json(
            {{QStringLiteral("file"), report.path}, {QStringLiteral("rows"), report.firms}});
    else
        run.io.line(Text::tr("已导出 %1 家到 %2。").arg(countText(report.firms), report.path));
    return {};
}

QJsonObject viewJson(const SavedView &view, qint64 firms)
{
    QJsonObject json = viewToJson(view.content);
    json.insert(QStringLiteral("id"), view.id);
    json.insert(QStringLiteral("name"), view.name);
    json.insert(QStringLiteral("shared"), view.isShared());
    json.insert(QStringLiteral("ready"), view.ready);
    json.insert(QStringLiteral("firms"), firms);
    return json;
}

Result<> listViews(CommandRun &run)
{
    PEIYU_TRY(views, SavedViewService::all(*run.context));
    QVector<ListQuery> queries;
    for (const SavedView &view : views)
        queries.append(openedQuery(view.content, run.context->actor.specialist, run.asOf()));
    PEIYU_TRY(counts, EnterpriseListService::counts(*run.context, queries));
    QJsonArray items;
    QVector<QStringList> lines;
    for (qsizetype i = 0; i < views.size(); ++i) {
        items.append(viewJson(views[i], counts[i]));
        lines.append({views[i].name, views[i].isShared() ? Text::tr("共享") : Text::tr("我的"),
                      views[i].ready ? Text::tr("自带") : Text::tr("自建"), countText(counts[i])});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("视图"), Text::tr("归属"), Text::tr("来源"), Text::tr("企业数")},
                     lines);
    return {};
}

Result<> showView(CommandRun &run)
{
    PEIYU_TRY(view, SavedViewService::named(*run.context, run.arguments.positional.first()));
    return printList(run, view.content);
}

Result<> saveView(CommandRun &run)
{
    PEIYU_TRY(content, viewContentFrom(run));
    SavedView view;
    view.name = run.arguments.positional.first();
    view.owner =
        run.arguments.has(QStringLiteral("shared")) ? AccountId() : run.context->actor.account;
    view.content = content;
    PEIYU_TRY(views, SavedViewService::all(*run.context));
    for (const SavedView &other : views) {
        // The same name again: the view is brought up to date.
        if (!other.ready && other.name == view.name && other.isShared() == view.isShared())
            view.id = other.id;
    }
    PEIYU_TRY(saved, SavedViewService::save(*run.context, view));
    PEIYU_TRY(counts, EnterpriseListService::counts(
                          *run.context,
                          {openedQuery(saved.content, run.context->actor.specialist, run.asOf())}));
    if (run.io.wantsJson())
        run.io.json(viewJson(saved, counts.first()));
    else
        run.io.line(Text::tr("已保存视图“%1”，现有 %2 家企业。")
                        .arg(saved.name, countText(counts.first())));
    return {};
}

Result<> removeView(CommandRun &run)
{
    PEIYU_TRY(view, SavedViewService::named(*run.context, run.arguments.positional.first()));
    PEIYU_CHECK(SavedViewService::remove(*run.context, view.id));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("ok"), true}, {QStringLiteral("name"), view.name}});
    else
        run.io.line(Text::tr("已删除视图“%1”。").arg(view.name));
    return {};
}

} // namespace

QVector<Command> listCommands()
{
    const QStringList values = listFilterValues();
    const QStringList limited = values + QStringList{QStringLiteral("limit")};
    const QStringList flags = listFilterFlags();
    return {
        {QStringLiteral("enterprise list"), listFilterUsage() + QStringLiteral(" [--limit N]"),
         Text::tr("企业清单"), BaseNeed::Read, 0, 0, limited, flags, listFirms},
        {QStringLiteral("enterprise export"),
         QStringLiteral("FILE.xlsx|FILE.csv ") + listFilterUsage(),
         Text::tr("把企业清单导出为表格文件"), BaseNeed::Read, 1, 1, values, flags, exportFirms},
        {QStringLiteral("view list"),
         QString(),
         Text::tr("视图及其企业数"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listViews},
        {QStringLiteral("view show"),
         Text::tr("视图 [--limit N]"),
         Text::tr("视图中的企业"),
         BaseNeed::Read,
         1,
         1,
         {QStringLiteral("limit")},
         {},
         showView},
        {QStringLiteral("view save"), Text::tr("名称 [--shared] ") + listFilterUsage(),
         Text::tr("把条件、排序和列存为视图；同名的更新"), BaseNeed::Write, 1, 1, values,
         flags + QStringList{QStringLiteral("shared")}, saveView},
        {QStringLiteral("view remove"),
         Text::tr("视图"),
         Text::tr("删除视图"),
         BaseNeed::Write,
         1,
         1,
         {},
         {},
         removeView},
    };
}

} // namespace peiyu
