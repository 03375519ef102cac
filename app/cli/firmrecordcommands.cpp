// contact, honour, carrier, affiliation, figure, duplicate: what a firm's file holds beside its
// titles.

#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "services/duplicateservice.h"
#include "services/enterpriseservice.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/placedirectory.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmRecordCommands)
};

Result<> printRecord(CommandRun &run, const Saved &saved, QJsonObject record,
                     const QString &sentence)
{
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (!run.io.wantsJson()) {
        run.io.line(sentence);
        return {};
    }
    record.insert(QStringLiteral("id"), saved.id);
    record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
    run.io.json(record);
    return {};
}

Result<Enterprise> firmOf(CommandRun &run)
{
    return EnterpriseService::named(*run.context, run.arguments.positional.first());
}

Result<> addContact(CommandRun &run)
{
    PEIYU_TRY(firm, firmOf(run));
    ContactPerson contact;
    contact.enterprise = firm.id;
    contact.name = run.arguments.positional.at(1);
    contact.post = run.arguments.value(QStringLiteral("post"));
    contact.phone = run.arguments.value(QStringLiteral("phone"));
    contact.note = run.arguments.value(QStringLiteral("note"));
    PEIYU_TRY(saved, FirmRecordService::save(*run.context, contact));
    return printRecord(run, saved,
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
        PEIYU_TRY(firm, firmOf(run));
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
    return printRecord(run, saved, honourJson(honour),
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
        PEIYU_TRY(firm, firmOf(run));
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
    return printRecord(run, saved,
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
    PEIYU_TRY(firm, firmOf(run));
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
    return printRecord(
        run, saved,
        {{QStringLiteral("kind"), affiliationKindKey(affiliation.kind)},
         {QStringLiteral("place"), affiliation.place},
         {QStringLiteral("from"), jsonDay(from)},
         {QStringLiteral("until"), jsonDay(until)}},
        Text::tr("已登记 %1 的%2：%3。")
            .arg(firm.name, affiliationKindText(affiliation.kind), affiliation.place));
}

QJsonObject yearJson(const YearlyFigures &year)
{
    QJsonObject json{{QStringLiteral("year"), year.year},
                     {QStringLiteral("source"),
                      year.source ? QJsonValue(figureSourceKey(*year.source)) : QJsonValue()},
                     {QStringLiteral("closed"), year.closed}};
    for (const FigureItem item : allFigureItems)
        json.insert(figureKey(item), jsonText(year.value(item)));
    return json;
}

Result<> showFigures(CommandRun &run)
{
    PEIYU_TRY(firm, firmOf(run));
    PEIYU_TRY(years, FigureService::ofFirm(*run.context, firm.id));
    if (run.io.wantsJson()) {
        QJsonArray items;
        for (const YearlyFigures &year : years)
            items.append(yearJson(year));
        run.io.json({{QStringLiteral("firm"), firm.id.value()}, {QStringLiteral("years"), items}});
        return {};
    }
    QStringList heads = {Text::tr("指标")};
    for (const YearlyFigures &year : years)
        heads.append(QString::number(year.year));
    QVector<QStringList> lines;
    for (const FigureItem item : allFigureItems) {
        QStringList line = {
            Text::tr("%1（%2）").arg(figureText(item), figureUnitText(figureUnit(item)))};
        for (const YearlyFigures &year : years)
            line.append(year.has(item) ? year.value(item) : Text::tr("缺数据"));
        lines.append(line);
    }
    run.io.table(heads, lines);
    return {};
}

Result<> setFigures(CommandRun &run)
{
    PEIYU_TRY(firm, firmOf(run));
    PEIYU_TRY(years, FigureService::ofFirm(*run.context, firm.id));
    bool whole = false;
    const int number = run.arguments.value(QStringLiteral("year")).toInt(&whole);
    if (!whole)
        return usageFailure(Text::tr("--year 应为四位年度，例如 2025。"));
    YearlyFigures year;
    year.year = number;
    for (const YearlyFigures &present : years) {
        if (present.year == number)
            year = present;
    }
    if (run.arguments.has(QStringLiteral("source"))) {
        const QString words = run.arguments.value(QStringLiteral("source"));
        year.source = figureSourceFromWords(words);
        if (!year.source)
            return usageFailure(
                Text::tr("来源“%1”不认识，应为 企业报、平台、税务 或 审计。").arg(words));
    }
    year.closed = year.closed || run.arguments.has(QStringLiteral("closed"));
    for (const QString &assignment : run.arguments.positional.mid(1)) {
        const qsizetype at = assignment.indexOf(u'=');
        const auto item = figureFromKey(assignment.left(std::max<qsizetype>(at, 0)));
        if (!item) {
            QStringList known;
            for (const FigureItem one : allFigureItems)
                known.append(figureKey(one));
            return usageFailure(Text::tr("“%1”应写成 指标=数值，指标可用：%2。")
                                    .arg(assignment, known.join(QLatin1Char(' '))));
        }
        year.value(*item) = assignment.mid(at + 1);
    }
    PEIYU_TRY(saved, FigureService::save(*run.context, firm.id, {year},
                                         run.arguments.has(QStringLiteral("confirm-jump"))));
    PEIYU_TRY(after, FigureService::ofFirm(*run.context, firm.id));
    QJsonObject record;
    for (const YearlyFigures &present : after) {
        if (present.year == number)
            record = yearJson(present);
    }
    return printRecord(run, saved, record,
                       Text::tr("已保存 %1 %2 年的数据。").arg(firm.name).arg(number));
}

Result<> listDuplicates(CommandRun &run)
{
    PEIYU_TRY(pairs, DuplicateService::pairs(*run.context));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const LikePair &pair : pairs) {
        QStringList reasons;
        for (const LikenessReason reason : pair.reasons)
            reasons.append(likenessReasonText(reason));
        items.append(QJsonObject{
            {QStringLiteral("first"), pair.first.value()},
            {QStringLiteral("first_name"), pair.firstName},
            {QStringLiteral("second"), pair.second.value()},
            {QStringLiteral("second_name"), pair.secondName},
            {QStringLiteral("reasons"), jsonTexts(reasons)},
        });
        lines.append({pair.firstName, pair.secondName, reasons.join(Text::tr("，"))});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("企业"), Text::tr("另一家"), Text::tr("相同之处")}, lines);
    return {};
}

Result<> mergeFirms(CommandRun &run)
{
    PEIYU_TRY(keep, firmOf(run));
    PEIYU_TRY(other, EnterpriseService::named(*run.context, run.arguments.positional.at(1)));
    const QStringList fields =
        run.arguments.value(QStringLiteral("take")).split(u',', Qt::SkipEmptyParts);
    PEIYU_TRY(saved, DuplicateService::merge(*run.context, keep.id, other.id,
                                             QSet<QString>(fields.begin(), fields.end())));
    return printRecord(run, saved, {{QStringLiteral("kept"), keep.id.value()}},
                       Text::tr("已把 %1 并入 %2。").arg(other.name, keep.name));
}

Result<> keepApart(CommandRun &run)
{
    PEIYU_TRY(one, firmOf(run));
    PEIYU_TRY(other, EnterpriseService::named(*run.context, run.arguments.positional.at(1)));
    PEIYU_TRY(saved, DuplicateService::keepApart(*run.context, one.id, other.id));
    return printRecord(run, saved, {},
                       Text::tr("已记下：%1 与 %2 不是重复。").arg(one.name, other.name));
}

QStringList names(std::initializer_list<const char16_t *> words)
{
    QStringList list;
    for (const char16_t *word : words)
        list.append(QString::fromUtf16(word));
    return list;
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
         names({u"post", u"phone", u"note"}),
         {},
         addContact},
        {QStringLiteral("honour add"),
         Text::tr("FIRM|载体 --kind 类别 [--carrier] [--level 级别] [--role 角色] [--title 名称]"
                  " [--quantity N] [--on 日期] [--until 日期] [--document 文号] [--evidence 佐证]"),
         Text::tr("登记资质荣誉"), BaseNeed::Write, 1, 1,
         names({u"kind", u"level", u"role", u"title", u"quantity", u"on", u"until", u"document",
                u"evidence"}),
         names({u"carrier"}), addHonour},
        {QStringLiteral("honour list"),
         Text::tr("FIRM|载体 [--carrier]"),
         Text::tr("资质荣誉清单"),
         BaseNeed::Read,
         1,
         1,
         {},
         names({u"carrier"}),
         listHonours},
        {QStringLiteral("carrier add"),
         Text::tr("名称 --kind 类别 [--district ID] [--town 镇街] [--operator 单位]"),
         Text::tr("登记载体平台"),
         BaseNeed::Write,
         1,
         1,
         names({u"kind", u"district", u"town", u"operator"}),
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
         names({u"kind", u"place", u"from", u"until"}),
         {},
         setAffiliation},
    };
}

QVector<Command> figureCommands()
{
    return {
        {QStringLiteral("figure show"),
         QStringLiteral("FIRM"),
         Text::tr("年度数据"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         showFigures},
        {QStringLiteral("figure set"),
         Text::tr("FIRM --year 年度 指标=数值… [--source 来源] [--closed] [--confirm-jump]"),
         Text::tr("填报年度数据（万元、人、%）；空值删去"), BaseNeed::Write, 2, -1,
         names({u"year", u"source"}), names({u"closed", u"confirm-jump"}), setFigures},
        {QStringLiteral("duplicate list"),
         QString(),
         Text::tr("可能重复的企业"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listDuplicates},
        {QStringLiteral("duplicate merge"),
         Text::tr("FIRM 另一家 [--take 字段,…]"),
         Text::tr("把另一家并入 FIRM；--take 的字段取另一家的"),
         BaseNeed::Write,
         2,
         2,
         names({u"take"}),
         {},
         mergeFirms},
        {QStringLiteral("duplicate distinct"),
         Text::tr("FIRM 另一家"),
         Text::tr("不是重复，不再提示"),
         BaseNeed::Write,
         2,
         2,
         {},
         {},
         keepApart},
    };
}

} // namespace peiyu
