// figure: monthly and quarterly figures — reported, analysed, missing, warned of, near the line.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "services/enterpriseservice.h"
#include "services/monitoringservice.h"
#include "services/periodfigureservice.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonitoringCommands)
};

/// An exact decimal in text, as everywhere in the commands' JSON.
QJsonValue jsonAmount(const std::optional<FigureAmount> &amount)
{
    return amount ? QJsonValue(figureAmountValue(*amount)) : QJsonValue();
}

QJsonObject changeJson(const FigureChange &change)
{
    return {{QStringLiteral("ratio"), jsonNumber(change.ratio)},
            {QStringLiteral("why_not"), jsonText(noChangeKey(change.why))}};
}

/// --period; the last month that has ended where none is given.
Result<FigurePeriod> periodOf(const CommandRun &run)
{
    const QString words = run.arguments.value(QStringLiteral("period"));
    if (words.isEmpty())
        return MonitoringService::usualPeriod(run.asOf());
    const auto period = FigurePeriod::fromWords(words);
    if (!period)
        return usageFailure(Text::tr("--period “%1”不对，应写成 2026-03 或 2026-Q1。").arg(words));
    return *period;
}

QString knownItems()
{
    QStringList keys;
    for (const PeriodItem item : allPeriodItems)
        keys.append(periodItemKey(item));
    return keys.join(QLatin1Char(' '));
}

Result<std::optional<PeriodItem>> itemOf(const CommandRun &run)
{
    const QString words = run.arguments.value(QStringLiteral("item"));
    const auto item = periodItemFromKey(words);
    if (!item && !words.isEmpty())
        return usageFailure(
            Text::tr("--item 没有“%1”这项指标，可用：%2。").arg(words, knownItems()));
    return item;
}

Result<MonitorPlace> placeOf(CommandRun &run)
{
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    MonitorPlace place;
    PEIYU_TRY(district, places.district(run.arguments.value(QStringLiteral("district"))));
    place.district = district;
    if (const QString words = run.arguments.value(QStringLiteral("town")); !words.isEmpty()) {
        place.area = places.area(district, AreaKind::Town, words).id;
        if (place.area.isEmpty())
            place.area = places.area(district, AreaKind::Park, words).id;
        if (place.area.isEmpty())
            return usageFailure(Text::tr("没有镇街或园区“%1”。").arg(words));
    }
    if (const QString words = run.arguments.value(QStringLiteral("specialist")); !words.isEmpty()) {
        PEIYU_TRY(person, StaffingService::anybody(*run.context, words, {}));
        place.specialist = person.id;
    }
    return place;
}

QJsonObject periodJson(const PeriodFigures &one)
{
    QJsonObject json{{QStringLiteral("period"), one.period.key()},
                     {QStringLiteral("source"),
                      one.source ? QJsonValue(figureSourceKey(*one.source)) : QJsonValue()}};
    for (const PeriodItem item : allPeriodItems)
        json.insert(periodItemKey(item), jsonText(one.value(item)));
    return json;
}

QJsonObject firmJson(const MonitoredFirm &firm, const MonitorNames &names)
{
    return {{QStringLiteral("enterprise"), firm.name},
            {QStringLiteral("enterprise_id"), firm.id.value()},
            {QStringLiteral("credit_code"), jsonText(firm.creditCode)},
            {QStringLiteral("town"), jsonText(names.areas.value(firm.town))},
            {QStringLiteral("specialist"), jsonText(names.people.value(firm.specialist))},
            {QStringLiteral("contact"), jsonText(firm.contact)},
            {QStringLiteral("phone"), jsonText(firm.phone)}};
}

Result<QVector<PeriodCell>> cellsOf(CommandRun &run, const EnterpriseId &firm,
                                    const FigurePeriod &period)
{
    QVector<PeriodCell> cells;
    const bool cumulative = run.arguments.has(QStringLiteral("cumulative"));
    for (const QString &assignment : run.arguments.positional.mid(1)) {
        const qsizetype at = assignment.indexOf(u'=');
        const QString key = assignment.left(std::max<qsizetype>(at, 0));
        if (!periodItemFromKey(key))
            return usageFailure(
                Text::tr("“%1”应写成 指标=数值，指标可用：%2。").arg(assignment, knownItems()));
        cells.append({firm, period, key, assignment.mid(at + 1), cumulative});
    }
    if (run.arguments.has(QStringLiteral("source"))) {
        const QString words = run.arguments.value(QStringLiteral("source"));
        const auto source = figureSourceFromWords(words);
        if (!source)
            return usageFailure(
                Text::tr("来源“%1”不认识，应为 企业报、平台、税务 或 审计。").arg(words));
        cells.append({firm, period, QStringLiteral("source"), figureSourceKey(*source), false});
    }
    return cells;
}

Result<> reportFigures(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    if (!run.arguments.has(QStringLiteral("period")))
        return usageFailure(Text::tr("请写 --period，例如 2026-03 或 2026-Q1。"));
    PEIYU_TRY(period, periodOf(run));
    PEIYU_TRY(cells, cellsOf(run, firm.id, period));
    PEIYU_TRY(done, PeriodFigureService::put(*run.context, cells,
                                             run.arguments.has(QStringLiteral("confirm-jump"))));
    // One firm and one period: what is refused is the answer, though the rest was written.
    if (!done.refused.isEmpty()) {
        for (const QString &notice : done.saved.changes.notices)
            run.io.note(notice);
        Error error = done.refused.first().error;
        error.text = done.refused.first().text;
        if (!done.saved.changes.isEmpty())
            error.text += Text::tr("其余各项已保存。");
        return Failure(error);
    }
    PEIYU_TRY(after, PeriodFigureService::ofFirm(*run.context, firm.id));
    QJsonObject record;
    for (const PeriodFigures &one : after) {
        if (one.period == period)
            record = periodJson(one);
    }
    return printSavedRecord(run, done.saved, record,
                            Text::tr("已保存 %1 %2的数据。").arg(firm.name, period.text()));
}

QJsonObject groupJson(const GroupFigures &one)
{
    QJsonObject json{
        {QStringLiteral("key"), jsonText(one.key)},   {QStringLiteral("name"), one.name},
        {QStringLiteral("sum"), jsonAmount(one.sum)}, {QStringLiteral("yoy"), changeJson(one.yoy)},
        {QStringLiteral("mom"), changeJson(one.mom)}, {QStringLiteral("mom_firms"), one.momFirms}};
    for (const MonitorCount count : allMonitorCounts)
        json.insert(monitorCountKey(count), one.count(count));
    return json;
}

QStringList groupLine(const GroupFigures &one, PeriodItem item)
{
    return {one.name,
            QString::number(one.count(MonitorCount::Due)),
            QString::number(one.count(MonitorCount::Reported)),
            QString::number(one.count(MonitorCount::Missing)),
            figureAmountText(item, one.sum),
            changeText(one.yoy),
            QString::number(one.count(MonitorCount::Comparable)),
            QString::number(one.count(MonitorCount::Falling)),
            changeText(one.mom)};
}

Result<> analysis(CommandRun &run)
{
    PEIYU_TRY(place, placeOf(run));
    PEIYU_TRY(period, periodOf(run));
    PEIYU_TRY(item, itemOf(run));
    const QString by = run.arguments.value(QStringLiteral("by"));
    const auto group = by.isEmpty() ? MonitorGroup::Tier : monitorGroupFromKey(by);
    if (!group)
        return usageFailure(
            Text::tr("--by 没有“%1”，可用：tier town park chain industry。").arg(by));
    const FigureMeasure measure{item.value_or(PeriodItem::Revenue), period,
                                run.arguments.has(QStringLiteral("cumulative"))};
    PEIYU_TRY(found, MonitoringService::analysis(*run.context, place, measure, *group));
    // The firms behind one number.
    const QString list = run.arguments.value(QStringLiteral("list"));
    const auto count = monitorCountFromKey(list);
    if (!count && !list.isEmpty())
        return usageFailure(
            Text::tr("--list 没有“%1”，可用：due reported missing comparable falling。").arg(list));
    QJsonArray firms;
    QVector<QStringList> firmLines;
    if (count) {
        std::optional<QString> key;
        if (run.arguments.has(QStringLiteral("group")))
            key = run.arguments.value(QStringLiteral("group"));
        for (const qsizetype at : linesBehind(found.lines, *count, *group, key)) {
            const FigureLine &line = found.lines.lines[at];
            QJsonObject json = firmJson(found.lines.firms[at], found.names);
            json.insert(QStringLiteral("value"), jsonAmount(line.value));
            json.insert(QStringLiteral("year_before"), jsonAmount(line.yearBefore));
            json.insert(QStringLiteral("before"), jsonAmount(line.before));
            json.insert(QStringLiteral("yoy"), changeJson(line.yoy));
            json.insert(QStringLiteral("mom"), changeJson(line.mom));
            json.insert(QStringLiteral("state"), reportStateKey(line.state));
            firms.append(json);
            firmLines.append({found.lines.firms[at].name,
                              figureAmountText(measure.item, line.value), changeText(line.yoy),
                              changeText(line.mom), reportStateText(line.state)});
        }
    }
    if (run.io.wantsJson()) {
        QJsonArray groups;
        for (const GroupFigures &one : std::as_const(found.groups))
            groups.append(groupJson(one));
        QJsonObject json{{QStringLiteral("period"), period.key()},
                         {QStringLiteral("item"), periodItemKey(measure.item)},
                         {QStringLiteral("cumulative"), measure.cumulative},
                         {QStringLiteral("by"), monitorGroupKey(*group)},
                         {QStringLiteral("district"), jsonText(found.district.value())},
                         {QStringLiteral("due_on"), jsonDay(found.lines.dueOn)},
                         {QStringLiteral("total"), groupJson(found.total)},
                         {QStringLiteral("groups"), groups}};
        if (count)
            json.insert(QStringLiteral("firms"), firms);
        run.io.json(json);
        return {};
    }
    run.io.line(
        Text::tr("%1 %2（%3）").arg(found.place, measure.text(), periodItemUnitText(measure.item)));
    if (count) {
        run.io.table({Text::tr("企业"), measure.text(), Text::tr("同比"), Text::tr("环比"),
                      Text::tr("状态")},
                     firmLines);
        return {};
    }
    QVector<QStringList> lines;
    for (const GroupFigures &one : std::as_const(found.groups))
        lines.append(groupLine(one, measure.item));
    lines.append(groupLine(found.total, measure.item));
    run.io.table({monitorGroupText(*group), Text::tr("应报"), Text::tr("已报"), Text::tr("未报"),
                  Text::tr("合计"), Text::tr("同比"), Text::tr("可比"), Text::tr("下降"),
                  Text::tr("环比")},
                 lines);
    return {};
}

Result<> missing(CommandRun &run)
{
    PEIYU_TRY(place, placeOf(run));
    PEIYU_TRY(period, periodOf(run));
    PEIYU_TRY(item, itemOf(run));
    PEIYU_TRY(list, MonitoringService::missing(*run.context, place, period, item));
    PEIYU_TRY(names, MonitoringService::names(*run.context));
    QJsonArray rows;
    QVector<QStringList> lines;
    for (const MissingRow &one : list.rows) {
        QJsonObject json = firmJson(one.firm, names);
        json.insert(QStringLiteral("state"), reportStateKey(one.state));
        json.insert(QStringLiteral("last_reported"), jsonText(one.lastReported));
        rows.append(json);
        lines.append({one.specialist, one.town, one.firm.name, one.firm.contact, one.firm.phone,
                      one.lastReported, reportStateText(one.state)});
    }
    if (run.io.wantsJson()) {
        run.io.json(
            {{QStringLiteral("period"), period.key()},
             {QStringLiteral("item"), item ? QJsonValue(periodItemKey(*item)) : QJsonValue()},
             {QStringLiteral("due_on"), jsonDay(list.dueOn)},
             {QStringLiteral("due"), list.due},
             {QStringLiteral("reported"), list.reported},
             {QStringLiteral("zero"), list.zero},
             {QStringLiteral("missing"), list.rows.size()},
             {QStringLiteral("firms"), rows}});
        return {};
    }
    run.io.line(Text::tr("%1应报 %2 家，已报 %3 家（报 0 的 %4 家），未报 %5 家。")
                    .arg(period.text())
                    .arg(list.due)
                    .arg(list.reported)
                    .arg(list.zero)
                    .arg(list.rows.size()));
    run.io.table({Text::tr("专员"), Text::tr("镇街"), Text::tr("企业"), Text::tr("联系人"),
                  Text::tr("电话"), Text::tr("最近报送"), Text::tr("状态")},
                 lines);
    return {};
}

Result<> warnings(CommandRun &run)
{
    PEIYU_TRY(place, placeOf(run));
    PEIYU_TRY(found, MonitoringService::warnings(*run.context, place));
    QJsonArray rows;
    QVector<QStringList> lines;
    for (const FigureWarning &one : found) {
        QJsonArray falls;
        for (const FigureFall &fall : one.falls)
            falls.append(QJsonObject{{QStringLiteral("item"), periodItemKey(fall.item)},
                                     {QStringLiteral("basis"), changeBasisKey(fall.basis)},
                                     {QStringLiteral("value"), jsonAmount(fall.value)},
                                     {QStringLiteral("base"), jsonAmount(fall.base)},
                                     {QStringLiteral("ratio"), fall.ratio}});
        rows.append(QJsonObject{{QStringLiteral("id"), one.item.record},
                                {QStringLiteral("enterprise"), one.item.firmName},
                                {QStringLiteral("enterprise_id"), one.item.firm.value()},
                                {QStringLiteral("town"), jsonText(one.item.townName)},
                                {QStringLiteral("specialist"), jsonText(one.item.specialistName)},
                                {QStringLiteral("period"), one.period.key()},
                                {QStringLiteral("falls"), falls}});
        lines.append({one.item.firmName, one.item.specialistName, one.item.matter});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("count"), found.size()}, {QStringLiteral("warnings"), rows}});
        return {};
    }
    run.io.table({Text::tr("企业"), Text::tr("专员"), Text::tr("预警")}, lines);
    return {};
}

Result<> scaleLine(CommandRun &run)
{
    PEIYU_TRY(place, placeOf(run));
    PEIYU_TRY(list, MonitoringService::line(*run.context, place));
    QJsonArray rows;
    QVector<QStringList> lines;
    for (const ScaleRow &one : list.rows) {
        QJsonObject json = firmJson(one.firm, list.names);
        json.insert(QStringLiteral("side"), scaleSideKey(one.side));
        json.insert(QStringLiteral("kind"), one.kind);
        json.insert(QStringLiteral("line"), jsonAmount(one.line));
        json.insert(QStringLiteral("value"), jsonAmount(one.value));
        json.insert(QStringLiteral("year_before"), jsonAmount(one.yearBefore));
        json.insert(QStringLiteral("source"), one.source);
        rows.append(json);
        lines.append({scaleSideText(one.side), one.firm.name, one.kind,
                      figureAmountText(PeriodItem::Revenue, one.value),
                      figureAmountText(PeriodItem::Revenue, one.line),
                      changeText({one.distance(), NoChange::None}), one.source});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("percent"), list.percent},
                     {QStringLiteral("rising"), list.count(ScaleSide::Rising)},
                     {QStringLiteral("falling"), list.count(ScaleSide::Falling)},
                     {QStringLiteral("firms"), rows}});
        return {};
    }
    run.io.table({Text::tr("方向"), Text::tr("企业"), Text::tr("行业类别"),
                  Text::tr("收入（万元）"), Text::tr("规上线（万元）"), Text::tr("距线"),
                  Text::tr("依据")},
                 lines);
    return {};
}

} // namespace

Result<> showPeriodFigures(CommandRun &run, const Enterprise &firm)
{
    PEIYU_TRY(periods, PeriodFigureService::ofFirm(*run.context, firm.id));
    if (run.io.wantsJson()) {
        QJsonArray items;
        for (const PeriodFigures &one : periods)
            items.append(periodJson(one));
        run.io.json(
            {{QStringLiteral("firm"), firm.id.value()}, {QStringLiteral("periods"), items}});
        return {};
    }
    QStringList heads = {Text::tr("报告期")};
    for (const PeriodItem item : allPeriodItems)
        heads.append(Text::tr("%1（%2）").arg(periodItemText(item), periodItemUnitText(item)));
    QVector<QStringList> lines;
    for (const PeriodFigures &one : periods) {
        QStringList line = {one.period.text()};
        for (const PeriodItem item : allPeriodItems)
            line.append(one.value(item).isEmpty() ? Text::tr("未报") : one.value(item));
        lines.append(line);
    }
    run.io.table(heads, lines);
    return {};
}

QVector<Command> monitoringCommands()
{
    const QString where = Text::tr("[--district ID] [--town 镇街或园区] [--specialist 专员]");
    const QStringList places = optionNames({u"district", u"town", u"specialist"});
    return {
        {QStringLiteral("figure report"),
         Text::tr("FIRM --period 2026-03|2026-Q1 指标=数值… [--cumulative] [--source 来源]"
                  " [--confirm-jump]"),
         Text::tr("填报一个月或一个季度的数据；空值删去，--cumulative 为 1—n 月累计"),
         BaseNeed::Write, 2, -1, optionNames({u"period", u"source"}),
         optionNames({u"cumulative", u"confirm-jump"}), reportFigures},
        {QStringLiteral("figure analysis"),
         Text::tr("[--period 期间] [--item 指标] [--by tier|town|park|chain|industry]"
                  " [--cumulative] [--list 数] [--group 组] ") +
             where,
         Text::tr("运行分析：合计、同比、环比；--list 列出一个数背后的企业"), BaseNeed::Read, 0, 0,
         places + optionNames({u"period", u"item", u"by", u"list", u"group"}),
         optionNames({u"cumulative"}), analysis},
        {QStringLiteral("figure missing"),
         Text::tr("[--period 期间] [--item 指标] ") + where,
         Text::tr("未报名单，带电话"),
         BaseNeed::Read,
         0,
         0,
         places + optionNames({u"period", u"item"}),
         {},
         missing},
        {QStringLiteral("figure warnings"),
         where,
         Text::tr("运行预警"),
         BaseNeed::Read,
         0,
         0,
         places,
         {},
         warnings},
        {QStringLiteral("figure line"),
         where,
         Text::tr("接近规上线的企业，两个方向"),
         BaseNeed::Read,
         0,
         0,
         places,
         {},
         scaleLine},
    };
}

} // namespace peiyu
