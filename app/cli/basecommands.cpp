#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "database/backupfolder.h"
#include "database/base.h"
#include "domain/displaytext.h"
#include "repositories/contentdigest.h"
#include "services/backupservice.h"
#include "services/baseservice.h"
#include "services/rescueservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BaseCommands)
};

Result<> createBase(CommandRun &run)
{
    BaseOrder order;
    order.settings = run.settings;
    order.openedBy = run.openedBy;
    for (const QString &id : run.arguments.values(QStringLiteral("district")))
        order.districts.append(DistrictId(id));
    order.home = DistrictId(run.arguments.value(QStringLiteral("home")));
    order.ownDistrict.name = run.arguments.value(QStringLiteral("own-district"));
    order.sample = run.arguments.has(QStringLiteral("sample"));
    order.accountName = run.arguments.value(QStringLiteral("user"));
    if (order.accountName.isEmpty())
        order.accountName = run.openedBy.who.section(QLatin1Char(' '), 0, 0);
    if (run.arguments.has(QStringLiteral("role"))) {
        const auto role = roleFromWords(run.arguments.value(QStringLiteral("role")));
        if (!role)
            return usageFailure(Text::tr("--role 应为 专员、科室、负责人、管理员、领导 或 审计。"));
        order.role = *role;
    }
    if (!order.ownDistrict.name.isEmpty() && (order.sample || !order.home.isEmpty()))
        return usageFailure(
            Text::tr("--own-district 就是本区县，不能和 --home 或 --sample 同用。"));
    if (!order.home.isEmpty() && !order.districts.isEmpty() &&
        !order.districts.contains(order.home))
        return usageFailure(Text::tr("--home 应是 --district 所列区县之一。"));
    PEIYU_CHECK(BaseService::create(order, run.clock));

    PEIYU_TRY(base, Base::open(run.settings, Access::Read, run.openedBy, run.clock));
    PEIYU_TRY(connection, base->connect());
    const JobContext context{connection, Actor{}, run.clock};
    PEIYU_TRY(info, BaseService::info(context));
    const QString place =
        run.settings.backend == Backend::Sqlite ? run.settings.path : run.settings.displayName();
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("database"), place},
                     {QStringLiteral("schema_version"), info.facts.schemaVersion},
                     {QStringLiteral("sample"), info.facts.sample},
                     {QStringLiteral("plans"), jsonTexts(info.plans)}});
    else
        run.io.line(Text::tr("已建立 %1%2，载入 %3 份计划，企业 %4 家。")
                        .arg(place, info.facts.sample ? Text::tr("（示例数据）") : QString())
                        .arg(info.plans.size())
                        .arg(info.counts.value(QStringLiteral("enterprise"))));
    return {};
}

Result<> infoBase(CommandRun &run)
{
    PEIYU_TRY(info, BaseService::info(*run.context));
    QJsonObject counts;
    for (auto it = info.counts.begin(); it != info.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("ok"), true},
                     {QStringLiteral("problems"), QJsonArray()},
                     {QStringLiteral("name"), info.facts.name},
                     {QStringLiteral("home_district"), jsonText(info.facts.homeDistrict.value())},
                     {QStringLiteral("sample"), info.facts.sample},
                     {QStringLiteral("schema_version"), info.facts.schemaVersion},
                     {QStringLiteral("plans"), jsonTexts(info.plans)},
                     {QStringLiteral("counts"), counts}});
        return {};
    }
    run.io.line(
        Text::tr("库：%1%2")
            .arg(info.facts.name, info.facts.sample ? Text::tr("（示例数据）") : QString()));
    run.io.line(Text::tr("本区县：%1")
                    .arg(info.facts.homeDistrict.isEmpty() ? QStringLiteral("—")
                                                           : info.facts.homeDistrict.value()));
    run.io.line(Text::tr("结构版本：%1").arg(info.facts.schemaVersion));
    run.io.line(Text::tr("计划：%1").arg(info.plans.join(QStringLiteral("、"))));
    run.io.line(Text::tr("企业 %1 家，认定 %2 条，走访 %3 次")
                    .arg(info.counts.value(QStringLiteral("enterprise")))
                    .arg(info.counts.value(QStringLiteral("recognition")))
                    .arg(info.counts.value(QStringLiteral("visit"))));
    return {};
}

Result<> checkBase(CommandRun &run)
{
    if (run.arguments.has(QStringLiteral("digest"))) {
        PEIYU_TRY(digest, contentDigest(run.context->connection));
        if (run.io.wantsJson())
            run.io.json({{QStringLiteral("ok"), true},
                         {QStringLiteral("problems"), QJsonArray()},
                         {QStringLiteral("digest"), digest}});
        else
            run.io.line(digest);
        return {};
    }
    PEIYU_TRY(check, BaseService::check(*run.context, run.arguments.has(QStringLiteral("full"))));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("ok"), check.problems.isEmpty()},
                     {QStringLiteral("problems"), jsonTexts(check.problems)},
                     {QStringLiteral("notes"), jsonTexts(check.notes)},
                     {QStringLiteral("digest"), check.digest}});
    else
        for (const QString &line :
             check.notes + (check.problems.isEmpty()
                                ? QStringList{Text::tr("检查完毕，没有发现问题。")}
                                : check.problems))
            run.io.line(line);
    if (check.problems.isEmpty())
        return {};
    return failure(ErrorCode::Corrupt,
                   Text::tr("检查发现 %1 个问题，见上。请从备份恢复，或把结果发给管理员。")
                       .arg(check.problems.size()));
}

Result<> reindexBase(CommandRun &run)
{
    PEIYU_CHECK(BaseService::refreshFindIndex(*run.context, true));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("ok"), true}});
    else
        run.io.line(Text::tr("查找索引已重建。"));
    return {};
}

QJsonObject copyJson(const BackupCopy &copy)
{
    QJsonObject counts;
    for (auto it = copy.counts.begin(); it != copy.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    return {{QStringLiteral("file"), copy.path},
            {QStringLiteral("made_at"), copy.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("occasion"), backupOccasionKey(copy.occasion)},
            {QStringLiteral("bytes"), copy.bytes},
            {QStringLiteral("schema_version"), copy.schemaVersion},
            {QStringLiteral("counts"), counts}};
}

Result<> backupBase(CommandRun &run)
{
    const QString file = run.arguments.positional.isEmpty()
                             ? QString()
                             : QFileInfo(run.arguments.positional.first()).absoluteFilePath();
    PEIYU_TRY(copy, BackupService::make(*run.context, file));
    QJsonObject answer = copyJson(copy);
    answer.insert(QStringLiteral("ok"), true);
    if (run.io.wantsJson())
        run.io.json(answer);
    else
        run.io.line(Text::tr("已备份到 %1，并核对无误。").arg(copy.path));
    return {};
}

Result<> listBackups(CommandRun &run)
{
    // Without opening the base: whoever asks may want one because it does not open any more.
    const QVector<BackupCopy> copies = BackupService::choiceFor(run.settings).copies;
    if (copies.isEmpty() && run.settings.backend == Backend::Sqlite &&
        !QFileInfo::exists(run.settings.path))
        return failure(
            ErrorCode::NotFound,
            Text::tr("没有找到数据库“%1”，它旁边也没有备份。请检查路径。").arg(run.settings.path));
    const bool verify = run.arguments.has(QStringLiteral("verify"));
    QJsonArray items;
    QVector<QStringList> rows;
    std::optional<Error> damaged;
    for (const BackupCopy &copy : copies) {
        QJsonObject item = copyJson(copy);
        QString state;
        if (verify) {
            const auto sound = verifyBackup(copy);
            if (!sound && !damaged)
                damaged = sound.error();
            item.insert(QStringLiteral("ok"), sound.has_value());
            state = sound ? Text::tr("完好") : Text::tr("损坏");
        }
        items.append(item);
        rows.append({copy.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     backupOccasionText(copy.occasion), fileSizeText(copy.bytes),
                     QString::number(copy.counts.value(QStringLiteral("enterprise"))), state,
                     QFileInfo(copy.path).fileName()});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else if (rows.isEmpty())
        run.io.line(Text::tr("还没有备份。"));
    else
        run.io.table({Text::tr("时间"), Text::tr("时机"), Text::tr("大小"), Text::tr("企业数"),
                      verify ? Text::tr("核对") : QString(), Text::tr("文件")},
                     rows);
    if (damaged)
        return Failure(*damaged);
    return {};
}

/// What was saved is good; that not all of it was must not pass for success.
Result<> incomplete(const RescueReport &report)
{
    const qint64 missing = report.gaps() + report.refused();
    if (missing == 0 && report.problems.isEmpty())
        return {};
    return failure(ErrorCode::Corrupt,
                   Text::tr("有 %1 处读不出或不可用，请对照备份或原表核对新库。").arg(missing));
}

Result<> rescueBase(CommandRun &run)
{
    const QString file = QFileInfo(run.arguments.positional.first()).absoluteFilePath();
    PEIYU_TRY(target, ConnectionSettings::fromText(file));
    PEIYU_TRY(report, RescueService::rescue(run.settings.path, target, run.openedBy, run.clock));
    QJsonArray items;
    QVector<QStringList> rows;
    for (const SalvagedTable &table : report.tables) {
        items.append(QJsonObject{{QStringLiteral("table"), table.table},
                                 {QStringLiteral("kept"), table.kept},
                                 {QStringLiteral("refused"), table.refused},
                                 {QStringLiteral("gaps"), table.gaps}});
        if (table.kept > 0 || table.gaps > 0 || table.refused > 0)
            rows.append({table.table, QString::number(table.kept), QString::number(table.refused),
                         QString::number(table.gaps)});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("file"), file},
                     {QStringLiteral("ok"), report.problems.isEmpty() && report.gaps() == 0},
                     {QStringLiteral("firms"), report.firms},
                     {QStringLiteral("from_log"), report.fromLog},
                     {QStringLiteral("tables"), items},
                     {QStringLiteral("problems"), jsonTexts(report.problems)}});
        return incomplete(report);
    }
    run.io.table({Text::tr("表"), Text::tr("取出"), Text::tr("不可用"), Text::tr("读不出的段")},
                 rows);
    run.io.line(Text::tr("已把能读出的数据存为 %1：企业 %2 家，另按变更记录补回 %3 条。"
                         "原来的文件没有改动。")
                    .arg(file)
                    .arg(report.firms)
                    .arg(report.fromLog));
    for (const QString &problem : report.problems)
        run.io.line(problem);
    return incomplete(report);
}

Result<> acceptLoss(CommandRun &run)
{
    PEIYU_CHECK(BaseService::acceptLoss(run.settings, run.openedBy, run.clock));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("ok"), true}});
    else
        run.io.line(Text::tr("已照现状继续，变更史里留有记录。"));
    return {};
}

Result<> restoreBase(CommandRun &run)
{
    const QString file = QFileInfo(run.arguments.positional.first()).absoluteFilePath();
    PEIYU_TRY(kept, BaseService::restore(file, run.settings, run.openedBy, run.clock));
    const QString absent = BaseService::absentFiles(run.settings, run.openedBy, run.clock);
    if (!absent.isEmpty())
        run.io.note(absent);
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("file"), run.settings.path},
                     {QStringLiteral("ok"), true},
                     {QStringLiteral("warnings"),
                      jsonTexts(absent.isEmpty() ? QStringList() : QStringList{absent})},
                     {QStringLiteral("replaced"), jsonText(kept)}});
    else if (kept.isEmpty())
        run.io.line(Text::tr("已恢复为 %1。").arg(run.settings.path));
    else
        run.io.line(Text::tr("已恢复为 %1；原来的库保留为 %2。").arg(run.settings.path, kept));
    return {};
}

QVector<Command> openingCommands()
{
    return {
        {QStringLiteral("base create"),
         Text::tr("[--district ID]… [--home ID] [--own-district 名称] [--sample] [--user 姓名] "
                  "[--role 身份]"),
         Text::tr("新建库，载入计划；--sample 载入示例数据"),
         BaseNeed::None,
         0,
         0,
         {QStringLiteral("district"), QStringLiteral("home"), QStringLiteral("own-district"),
          QStringLiteral("user"), QStringLiteral("role")},
         {QStringLiteral("sample")},
         createBase},
        {QStringLiteral("base info"),
         {},
         Text::tr("库里有什么"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         infoBase},
        {QStringLiteral("base check"),
         QStringLiteral("[--full] [--digest]"),
         Text::tr("核对完整性、变更记录和孤立记录；--digest 只给内容摘要"),
         BaseNeed::Read,
         0,
         0,
         {},
         {QStringLiteral("full"), QStringLiteral("digest")},
         checkBase},
        {QStringLiteral("base reindex"),
         QString(),
         Text::tr("重建查找索引"),
         BaseNeed::Write,
         0,
         0,
         {},
         {},
         reindexBase,
         {},
         true},
    };
}

} // namespace

QVector<Command> baseCommands()
{
    const QVector<Command> copying = {
        {QStringLiteral("base backup"),
         QStringLiteral("[FILE]"),
         Text::tr("备份并核对；不给文件名时存入库旁的备份文件夹"),
         BaseNeed::Read,
         0,
         1,
         {},
         {},
         backupBase},
        {QStringLiteral("base backups"),
         QStringLiteral("[--verify]"),
         Text::tr("列出备份；--verify 逐份核对"),
         BaseNeed::None,
         0,
         0,
         {},
         {QStringLiteral("verify")},
         listBackups},
        {QStringLiteral("base rescue"),
         QStringLiteral("NEWFILE"),
         Text::tr("把损坏的库里还读得出的数据存成一个新库"),
         BaseNeed::None,
         1,
         1,
         {},
         {},
         rescueBase},
        {QStringLiteral("base accept"),
         {},
         Text::tr("库缺少已保存的改动时，照现状继续（记入变更史）"),
         BaseNeed::None,
         0,
         0,
         {},
         {},
         acceptLoss},
        {QStringLiteral("base restore"),
         QStringLiteral("FILE"),
         Text::tr("从备份恢复，原来的库保留"),
         BaseNeed::None,
         1,
         1,
         {},
         {},
         restoreBase},
    };
    return openingCommands() + copying;
}

} // namespace peiyu
