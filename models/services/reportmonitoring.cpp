// 运行监测分析: one item of one period in words and tables, with the firms that have not reported;
// and 未报名单 alone, to call them by. Every figure is MonitoringService's.
#include "domain/displaytext.h"
#include "services/monitoringservice.h"
#include "services/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportMonitoring)
};

constexpr qsizetype mostNamed = 5;

FigureMeasure measureOf(const ReportOrder &order)
{
    FigureMeasure measure = order.request.figures;
    if (!measure.period.isValid())
        measure.period = MonitoringService::usualPeriod(order.asOf);
    return measure;
}

MonitorPlace placeOf(const ReportOrder &order)
{
    return {order.district, order.request.area, order.request.specialist};
}

/// 江津区, 江津区双福街道.
QString placeName(const ReportOrder &order)
{
    QString name = order.districtName();
    if (!order.request.area.isEmpty())
        name += order.places.areaName(order.request.area);
    return name;
}

/// Whose firms alone are told of; empty: everybody's.
Result<QString> personName(const ReportOrder &order)
{
    if (order.request.specialist.isEmpty())
        return QString();
    PEIYU_TRY(known, MonitoringService::names(order.context));
    return known.people.value(order.request.specialist);
}

/// 江津区, 江津区双福街道, 江津区（何健服务的企业）: a part is never told as the whole.
QString scopeName(const ReportOrder &order, const QString &person)
{
    const QString name = placeName(order);
    return person.isEmpty() ? name : Text::tr("%1（%2服务的企业）").arg(name, person);
}

/// Usually those a meeting asks for; a chosen one alone.
QVector<MonitorGroup> groupsOf(const ReportOrder &order)
{
    if (order.request.group)
        return {*order.request.group};
    return {MonitorGroup::Tier, MonitorGroup::Town, MonitorGroup::Park, MonitorGroup::Chain};
}

/// 同比增长 3.2%, 同比下降 12.0%, 同比持平.
QString changeWords(const FigureChange &change, ChangeBasis basis)
{
    const QString what = changeBasisText(basis);
    if (!change.ratio)
        return Text::tr("%1无法计算（%2）").arg(what, noChangeText(change, basis));
    QString size = changeText(change);
    if (!size.startsWith(u'-') && !size.startsWith(u'+'))
        return Text::tr("%1持平").arg(what);
    const bool fall = size.startsWith(u'-');
    size.remove(0, 1);
    return fall ? Text::tr("%1下降 %2").arg(what, size) : Text::tr("%1增长 %2").arg(what, size);
}

QString summaryWords(const MonitorAnalysis &analysis, const QString &scope)
{
    const GroupFigures &total = analysis.total;
    const FigureMeasure &measure = analysis.lines.measure;
    QString words =
        Text::tr("%1，%2%3应报企业 %4 家，已报 %5 家，未报 %6 家。")
            .arg(measure.periodText(), scope,
                 analysis.rules.titledOnly ? Text::tr("持有有效称号的") : Text::tr("培育库"))
            .arg(total.count(MonitorCount::Due))
            .arg(total.count(MonitorCount::Reported))
            .arg(total.count(MonitorCount::Missing));
    // Sums and changes of nothing would read as figures.
    if (!total.sum)
        return words + Text::tr("尚无企业报送%1。").arg(periodItemText(measure.item));
    const QString sum = Text::tr("%1 %2").arg(figureAmountText(measure.item, total.sum),
                                              periodItemUnitText(measure.item));
    const qint64 comparable = total.count(MonitorCount::Comparable);
    words +=
        comparable == 0
            ? Text::tr("已报企业%1合计 %2；没有两年同期均报送的企业，不算同比。")
                  .arg(periodItemText(measure.item), sum)
            : Text::tr("已报企业%1合计 %2；两年同期均报送的可比企业 %3 家，%4，其中下降 %5 家。")
                  .arg(periodItemText(measure.item), sum)
                  .arg(comparable)
                  .arg(changeWords(total.yoy, ChangeBasis::YearOnYear))
                  .arg(total.count(MonitorCount::Falling));
    if (total.mom.ratio)
        words += Text::tr("与上期均报送的 %1 家，%2。")
                     .arg(total.momFirms)
                     .arg(changeWords(total.mom, ChangeBasis::PeriodOnPeriod));
    return words;
}

/// The groups that fell most, among those with comparable firms.
QString fallingWords(const MonitorAnalysis &analysis)
{
    QVector<GroupFigures> falling;
    for (const GroupFigures &one : analysis.groups) {
        if (one.yoy.isFall())
            falling.append(one);
    }
    if (falling.isEmpty())
        return {};
    std::stable_sort(falling.begin(), falling.end(),
                     [](const auto &a, const auto &b) { return *a.yoy.ratio < *b.yoy.ratio; });
    QStringList names;
    for (const GroupFigures &one : falling.mid(0, mostNamed))
        names.append(Text::tr("%1（%2）").arg(one.name, changeText(one.yoy)));
    return Text::tr("按%1看，同比下降的有 %2 个，降幅较大的是%3。")
        .arg(monitorGroupText(analysis.group))
        .arg(falling.size())
        .arg(names.join(Text::tr("、")));
}

ReportCell changeCell(const FigureChange &change)
{
    return ReportCell::ofShare(change.ratio);
}

ReportRow rowOf(const GroupFigures &one, PeriodItem item)
{
    ReportRow row;
    ReportCell sum = ReportCell::ofText(figureAmountText(item, one.sum));
    if (one.sum) {
        sum.kind = ReportValue::Number;
        sum.value = figureAmountValue(*one.sum);
    }
    row.cells = {ReportCell::ofText(one.name),
                 ReportCell::ofCount(one.count(MonitorCount::Due)),
                 ReportCell::ofCount(one.count(MonitorCount::Reported)),
                 ReportCell::ofCount(one.count(MonitorCount::Missing)),
                 sum,
                 changeCell(one.yoy),
                 ReportCell::ofCount(one.count(MonitorCount::Comparable)),
                 ReportCell::ofCount(one.count(MonitorCount::Falling)),
                 changeCell(one.mom)};
    return row;
}

ReportTable groupTable(const MonitorAnalysis &analysis)
{
    const FigureMeasure &measure = analysis.lines.measure;
    ReportTable table;
    table.name = Text::tr("%1（按%2）").arg(measure.text(), monitorGroupText(analysis.group));
    table.unit = Text::tr("单位：家、%1").arg(periodItemUnitText(measure.item));
    table.columns = {{monitorGroupText(analysis.group), ReportAlign::Left, 9},
                     {Text::tr("应报"), ReportAlign::Right, 4},
                     {Text::tr("已报"), ReportAlign::Right, 4},
                     {Text::tr("未报"), ReportAlign::Right, 4},
                     {Text::tr("合计"), ReportAlign::Right, 7},
                     {Text::tr("同比"), ReportAlign::Right, 5},
                     {Text::tr("可比"), ReportAlign::Right, 4},
                     {Text::tr("下降"), ReportAlign::Right, 4},
                     {Text::tr("环比"), ReportAlign::Right, 5}};
    for (const GroupFigures &one : analysis.groups)
        table.rows.append(rowOf(one, measure.item));
    table.totals = rowOf(analysis.total, measure.item);
    if (analysis.group == MonitorGroup::Tier)
        table.notes.append(Text::tr("同时持有几个有效称号的企业在各梯度分别计入，合计只计一次。"));
    return table;
}

ReportTable missingTable(const MissingList &list)
{
    ReportTable table;
    table.name = Text::tr("%1未报企业名单").arg(list.period.text());
    table.columns = {
        {Text::tr("专员"), ReportAlign::Left, 5},  {Text::tr("镇街"), ReportAlign::Left, 6},
        {Text::tr("企业"), ReportAlign::Left, 14}, {Text::tr("联系人"), ReportAlign::Left, 5},
        {Text::tr("电话"), ReportAlign::Left, 8},  {Text::tr("最近报送"), ReportAlign::Left, 7},
        {Text::tr("状态"), ReportAlign::Left, 5}};
    for (const MissingRow &one : list.rows) {
        ReportRow row;
        row.group = one.specialist;
        row.cells = {
            ReportCell::ofText(one.specialist.isEmpty() ? Text::tr("无专员") : one.specialist),
            ReportCell::ofText(orDash(one.town)),
            ReportCell::ofText(one.firm.name),
            ReportCell::ofText(orDash(one.firm.contact)),
            ReportCell::ofText(one.firm.phone.isEmpty() ? Text::tr("未登记") : one.firm.phone),
            ReportCell::ofText(orDash(one.lastReported)),
            ReportCell::ofText(reportStateText(one.state))};
        table.rows.append(row);
    }
    return table;
}

QStringList closingOf(const MonitorAnalysis &analysis)
{
    return {Text::tr("口径：企业按 %1 所在地计，%2；同比、环比只比两期都报送的企业，"
                     "没有报送的不作 0 计。")
                .arg(dateText(analysis.lines.measure.period.lastDay()),
                     analysis.rules.titledOnly ? Text::tr("只计当日有有效称号的企业")
                                               : Text::tr("计全部在库企业")),
            Text::tr("季度未单独报送的，以三个月合计为准（用工人数取季末月）；累计缺任何一个月的"
                     "不计。")};
}

} // namespace

Result<ReportDocument> monitoringReport(const ReportOrder &order)
{
    const FigureMeasure measure = measureOf(order);
    PEIYU_TRY(person, personName(order));
    const QString scope = scopeName(order, person);
    ReportDocument document;
    document.title = {person.isEmpty()
                          ? Text::tr("%1企业运行监测分析").arg(scope)
                          : Text::tr("%1%2服务企业运行监测分析").arg(placeName(order), person),
                      measure.text()};
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.name = Text::tr("%1 %2运行监测分析").arg(scope, measure.text());
    document.issuer = order.request.issuer;
    const QVector<MonitorGroup> groups = groupsOf(order);
    for (const MonitorGroup group : groups) {
        PEIYU_TRY(analysis,
                  MonitoringService::analysis(order.context, placeOf(order), measure, group));
        if (group == groups.first()) {
            document.blocks.append(paragraph(summaryWords(analysis, scope)));
            document.closing = closingOf(analysis);
        }
        if (const QString words = fallingWords(analysis); !words.isEmpty())
            document.blocks.append(paragraph(words));
        document.blocks.append(groupTable(analysis));
    }
    PEIYU_TRY(missing, MonitoringService::missing(order.context, placeOf(order), measure.period,
                                                  measure.item));
    if (!missing.rows.isEmpty())
        document.blocks.append(missingTable(missing));
    return document;
}

Result<ReportDocument> missingReport(const ReportOrder &order)
{
    const FigurePeriod period = measureOf(order).period;
    PEIYU_TRY(list, MonitoringService::missing(order.context, placeOf(order), period));
    PEIYU_TRY(person, personName(order));
    const QString scope = scopeName(order, person);
    ReportDocument document;
    document.title = {person.isEmpty()
                          ? Text::tr("%1运行监测未报名单").arg(scope)
                          : Text::tr("%1%2服务企业运行监测未报名单").arg(placeName(order), person),
                      period.text()};
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.name = Text::tr("%1 %2运行监测未报名单").arg(scope, period.text());
    document.blocks.append(paragraph(
        Text::tr("应报 %1 家，已报 %2 家（其中报 0 的 %3 家），没有报送的 %4 家；报送期限 %5。")
            .arg(list.due)
            .arg(list.reported)
            .arg(list.zero)
            .arg(list.rows.size())
            .arg(dateText(list.dueOn))));
    document.blocks.append(missingTable(list));
    document.closing = {Text::tr("任何一项指标报了数（包括报 0）即为已报；期限以前为未到期。")};
    return document;
}

} // namespace peiyu
