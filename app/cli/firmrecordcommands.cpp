// contact, honour, carrier, affiliation, figure, duplicate: what a firm's file holds beside its
// titles.

#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "services/duplicateservice.h"
#include "services/enterpriseservice.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/honourkindservice.h"
#include "services/placedirectory.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmRecordCommands)
};

Result<> addContact(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    ContactPerson contact;
    contact.enterprise = firm.id;
    contact.name = run.arguments.positional.at(1);
    contact.post = run.arguments.value(QStringLiteral("post"));
    contact.phone = run.arguments.value(QStringLiteral("phone"));
    contact.note = run.arguments.value(QStringLiteral("note"));
    PEIYU_TRY(saved, FirmRecordService::save(*run.context, contact));
    return printSavedRecord(run, saved,
                            {{QStringLiteral("name"), contact.name},
                             {QStringLiteral("post"), jsonText(contact.post)},
                             {QStringLiteral("phone"), jsonText(contact.phone)}},
                            Text::tr("已登记 %1 的联系人 %2。").arg(firm.name, contact.name));
}

QJsonObject honourJson(const Honour &honour)
{
    return {{QStringLiteral("id"), honour.id},
            {QStringLiteral("kind"), honour.kind},
            {QStringLiteral("level"),
             honour.level ? QJsonValue(honourLevelKey(*honour.level)) : QJsonValue()},
            {QStringLiteral("role"), jsonText(honour.role)},
            {QStringLiteral("title"), jsonText(honour.title)},
            {QStringLiteral("quantity"), honour.quantity},
            {QStringLiteral("on"), jsonDay(honour.on)},
            {QStringLiteral("until"), jsonDay(honour.until)},
            {QStringLiteral("document"), jsonText(honour.document)},
            {QStringLiteral("evidence"), jsonText(honour.evidence)}};
}

Result<Carrier> carrierNamed(CommandRun &run, const QString &name)
{
    PEIYU_TRY(all, FirmRecordService::carriers(*run.context));
    for (const Carrier &carrier : all) {
        if (carrier.name == name || carrier.id == name)
            return carrier;
    }
    return failure(ErrorCode::NotFound,
                   Text::tr("没有载体“%1”，请先用 carrier add 登记。").arg(name));
}

Result<> addHonour(CommandRun &run)
{
    const ParsedArguments &arguments = run.arguments;
    Honour honour;
    QString bearer = arguments.positional.first();
    if (arguments.has(QStringLiteral("carrier"))) {
        PEIYU_TRY(carrier, carrierNamed(run, bearer));
        honour.carrier = carrier.id;
    } else {
        PEIYU_TRY(firm, namedFirm(run));
        honour.enterprise = firm.id;
        bearer = firm.name;
    }
    honour.kind = arguments.value(QStringLiteral("kind"));
    const QString level = arguments.value(QStringLiteral("level"));
    honour.level = honourLevelFromWords(level);
    if (!level.isEmpty() && !honour.level)
        return fieldFailure(QStringLiteral("level"),
                            Text::tr("级别“%1”不认识，应为 国家级、省级、市级、区县级、国际 或 "
                                     "行业、团体。")
                                .arg(level));
    honour.role = arguments.value(QStringLiteral("role"));
    honour.title = arguments.value(QStringLiteral("title"));
    if (arguments.has(QStringLiteral("quantity"))) {
        bool whole = false;
        honour.quantity = arguments.value(QStringLiteral("quantity")).toInt(&whole);
        if (!whole)
            return usageFailure(Text::tr("--quantity 应为整数。"));
    }
    PEIYU_TRY(on, arguments.date(QStringLiteral("on")));
    PEIYU_TRY(until, arguments.date(QStringLiteral("until")));
    honour.on = on;
    honour.until = until;
    honour.document = arguments.value(QStringLiteral("document"));
    honour.evidence = arguments.value(QStringLiteral("evidence"));
    PEIYU_TRY(saved, FirmRecordService::save(*run.context, honour));
    return printSavedRecord(run, saved, honourJson(honour),
                            Text::tr("已登记 %1：%2。").arg(bearer, honourText(honour)));
}

Result<> listHonours(CommandRun &run)
{
    QVector<Honour> honours;
    if (run.arguments.has(QStringLiteral("carrier"))) {
        PEIYU_TRY(carrier, carrierNamed(run, run.arguments.positional.first()));
        PEIYU_TRY(found, FirmRecordService::honoursOfCarrier(*run.context, carrier.id));
        honours = found;
    } else {
        PEIYU_TRY(firm, namedFirm(run));
        PEIYU_TRY(found, FirmRecordService::honours(*run.context, firm.id));
        honours = found;
    }
    QJsonArray items;
    QVector<QStringList> lines;
    for (const Honour &honour : honours) {
        items.append(honourJson(honour));
        lines.append({honourText(honour), honour.title, dateText(honour.on), honour.document});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("资质荣誉"), Text::tr("名称"), Text::tr("日期"), Text::tr("文号")},
                     lines);
    return {};
}

Result<> changeHonourKind(CommandRun &run)
{
    const QString name = run.arguments.positional.first();
    const QString newName = run.arguments.value(QStringLiteral("rename"));
    const bool merge = run.arguments.has(QStringLiteral("merge"));
    if (!newName.isEmpty()) {
        const auto group = run.arguments.has(QStringLiteral("family"))
                               ? std::optional(run.arguments.value(QStringLiteral("family")))
                               : std::nullopt;
        PEIYU_TRY(saved, HonourKindService::change(*run.context, name, newName, group, merge));
        return printSavedRecord(run, saved, {{QStringLiteral("name"), newName}},
                                Text::tr("类别 %1 已改为 %2。").arg(name, newName));
    }
    const bool hide = run.arguments.has(QStringLiteral("hide"));
    if (hide || run.arguments.has(QStringLiteral("show"))) {
        PEIYU_TRY(saved, HonourKindService::setActive(*run.context, name, !hide));
        return printSavedRecord(run, saved, {{QStringLiteral("name"), name}},
                                hide ? Text::tr("类别 %1 不再列出。").arg(name)
                                     : Text::tr("类别 %1 又列出了。").arg(name));
    }
    PEIYU_TRY(saved, HonourKindService::add(*run.context, name,
                                            run.arguments.value(QStringLiteral("family"))));
    return printSavedRecord(run, saved, {{QStringLiteral("name"), name}},
                            Text::tr("已新增类别 %1。").arg(name));
}

Result<> listHonourKinds(CommandRun &run)
{
    PEIYU_TRY(kinds, HonourKindService::names(*run.context));
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("items"), jsonTexts(kinds)}});
        return {};
    }
    for (const QString &kind : kinds)
        run.io.line(kind);
    return {};
}

Result<> addNomination(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    Nomination nomination;
    nomination.enterprise = firm.id;
    const auto tier = tierFromWords(run.arguments.value(QStringLiteral("tier")));
    if (!tier)
        return usageFailure(Text::tr("--tier 应为 municipal_pool、innovative、provincial 或 "
                                     "little_giant。"));
    nomination.tier = *tier;
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    nomination.on = on;
    nomination.batch = run.arguments.value(QStringLiteral("batch"));
    nomination.document = run.arguments.value(QStringLiteral("document"));
    PEIYU_TRY(saved, FirmRecordService::save(*run.context, nomination));
    return printSavedRecord(
        run, saved, {{QStringLiteral("tier"), tierKey(*tier)}, {QStringLiteral("on"), jsonDay(on)}},
        Text::tr("已登记 %1 的公示：%2。").arg(firm.name, tierText(*tier)));
}

Result<> addCarrier(CommandRun &run)
{
    Carrier carrier;
    carrier.name = run.arguments.positional.first();
    carrier.kind = run.arguments.value(QStringLiteral("kind"));
    carrier.operatedBy = run.arguments.value(QStringLiteral("operator"));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    PEIYU_TRY(district, places.district(run.arguments.value(QStringLiteral("district"))));
    carrier.district = district;
    const QString town = run.arguments.value(QStringLiteral("town"));
    if (!town.isEmpty()) {
        carrier.town = places.area(district, AreaKind::Town, town).id;
        if (carrier.town.isEmpty())
            return failure(ErrorCode::NotFound, Text::tr("没有镇街“%1”。").arg(town));
    }
    PEIYU_TRY(saved, FirmRecordService::save(*run.context, carrier));
    return printSavedRecord(run, saved,
                            {{QStringLiteral("name"), carrier.name},
                             {QStringLiteral("kind"), carrier.kind},
                             {QStringLiteral("district"), carrier.district.value()}},
                            Text::tr("已登记载体 %1。").arg(carrier.name));
}

Result<> listCarriers(CommandRun &run)
{
    PEIYU_TRY(all, FirmRecordService::carriers(*run.context));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const Carrier &carrier : all) {
        items.append(QJsonObject{{QStringLiteral("id"), carrier.id},
                                 {QStringLiteral("name"), carrier.name},
                                 {QStringLiteral("kind"), carrier.kind},
                                 {QStringLiteral("district"), jsonText(carrier.district.value())}});
        lines.append({carrier.name, carrier.kind, carrier.operatedBy});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("载体"), Text::tr("类别"), Text::tr("运营单位")}, lines);
    return {};
}

Result<> setAffiliation(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    Affiliation affiliation;
    affiliation.enterprise = firm.id;
    const QString kind = run.arguments.value(QStringLiteral("kind"));
    const auto known = affiliationKindFromWords(kind);
    if (!known)
        return usageFailure(Text::tr("--kind 应为 注册地、纳税关系 或 统计关系"
                                     "（registration、tax、statistics）。"));
    affiliation.kind = *known;
    affiliation.place = run.arguments.value(QStringLiteral("place"));
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
    PEIYU_TRY(until, run.arguments.date(QStringLiteral("until")));
    affiliation.span = {from, until};
    PEIYU_TRY(saved, FirmRecordService::save(*run.context, affiliation));
    return printSavedRecord(
        run, saved,
        {{QStringLiteral("kind"), affiliationKindKey(affiliation.kind)},
         {QStringLiteral("place"), affiliation.place},
         {QStringLiteral("from"), jsonDay(from)},
         {QStringLiteral("until"), jsonDay(until)}},
        Text::tr("已登记 %1 的%2：%3。")
            .arg(firm.name, affiliationKindText(affiliation.kind), affiliation.place));
}

} // namespace

QVector<Command> firmRecordCommands()
{
    return {
        {QStringLiteral("contact add"),
         Text::tr("FIRM 姓名 [--post 职务] [--phone 电话] [--note 备注]"),
         Text::tr("登记联系人"),
         BaseNeed::Write,
         2,
         2,
         optionNames({u"post", u"phone", u"note"}),
         {},
         addContact},
        {QStringLiteral("honour add"),
         Text::tr("FIRM|载体 --kind 类别 [--carrier] [--level 级别] [--role 角色] [--title 名称]"
                  " [--quantity N] [--on 日期] [--until 日期] [--document 文号] [--evidence 佐证]"),
         Text::tr("登记资质荣誉"), BaseNeed::Write, 1, 1,
         optionNames({u"kind", u"level", u"role", u"title", u"quantity", u"on", u"until",
                      u"document", u"evidence"}),
         optionNames({u"carrier"}), addHonour},
        {QStringLiteral("honour list"),
         Text::tr("FIRM|载体 [--carrier]"),
         Text::tr("资质荣誉清单"),
         BaseNeed::Read,
         1,
         1,
         {},
         optionNames({u"carrier"}),
         listHonours},
        {QStringLiteral("honour kinds"),
         QString(),
         Text::tr("资质类别清单"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listHonourKinds},
        {QStringLiteral("honour kind"),
         Text::tr("名称 [--family 分组] | 名称 --rename 新名称 [--family 分组] [--merge]"
                  " | 名称 --hide|--show"),
         Text::tr("新增、改名、停用或启用资质类别；--merge 并入已有的类别"), BaseNeed::Write, 1, 1,
         optionNames({u"family", u"rename"}), optionNames({u"merge", u"hide", u"show"}),
         changeHonourKind},
        {QStringLiteral("nomination add"),
         Text::tr("FIRM --tier KEY --on 日期 [--batch 批次] [--document 文号]"),
         Text::tr("登记公示（不计入指标）"),
         BaseNeed::Write,
         1,
         1,
         optionNames({u"tier", u"on", u"batch", u"document"}),
         {},
         addNomination},
    };
}

QVector<Command> carrierCommands()
{
    return {
        {QStringLiteral("carrier add"),
         Text::tr("名称 --kind 类别 [--district ID] [--town 镇街] [--operator 单位]"),
         Text::tr("登记载体平台"),
         BaseNeed::Write,
         1,
         1,
         optionNames({u"kind", u"district", u"town", u"operator"}),
         {},
         addCarrier},
        {QStringLiteral("carrier list"),
         QString(),
         Text::tr("载体平台清单"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listCarriers},
        {QStringLiteral("affiliation add"),
         Text::tr("FIRM --kind 关系 --place 所在 [--from 日期] [--until 日期]"),
         Text::tr("登记注册地、纳税或统计关系"),
         BaseNeed::Write,
         1,
         1,
         optionNames({u"kind", u"place", u"from", u"until"}),
         {},
         setAffiliation},
    };
}

} // namespace peiyu
