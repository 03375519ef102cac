// Lists and tables on paper: 超期清单, 承办单位考核表, 批量交办表.
#include "services/requestpapers.h"

#include "domain/displaytext.h"
#include "services/reportparts.h"
#include "services/requestpaperparts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestPapers)
};

constexpr qsizetype hotCategories = 5;
/// Units a matrix has beside each other; more go into another table below.
constexpr qsizetype mostUnits = 7;

QString titled(const QString &district, const QString &name)
{
    return district + name;
}

ReportCell scoreCell(const std::optional<double> &score)
{
    if (!score)
        return ReportCell::ofText(quantityText({}));
    return {QString::number(*score, 'f', 1),
            ReportValue::Number,
            QString::number(*score, 'f', 4),
            false,
            {}};
}

ReportRow unitRow(const ReportCell &number, const QString &unit, const RequestFigures &one)
{
    const RequestRates rates = one.rates();
    return {{number, ReportCell::ofText(unit), ReportCell::ofCount(one.received),
             ReportCell::ofCount(one.closed), ReportCell::ofCount(one.calledBack),
             ReportCell::ofCount(one.contacted), ReportCell::ofCount(one.solved),
             ReportCell::ofCount(one.satisfied), ReportCell::ofCount(one.mostly),
             ReportCell::ofShare(rates.contact), ReportCell::ofShare(rates.solve),
             ReportCell::ofShare(rates.satisfaction), scoreCell(rates.score),
             ReportCell::ofCount(one.overdue), ReportCell::ofCount(one.returns)},
            {}};
}

ReportTable unitTable(const QVector<RequestFigures> &units)
{
    const auto number = [](const QString &head) {
        return ReportColumn{head, ReportAlign::Right, 3.6};
    };
    ReportTable table;
    table.columns = {{Text::tr("序号"), ReportAlign::Right, 2.6},
                     {Text::tr("承办单位"), ReportAlign::Left, 11},
                     number(Text::tr("受理量")),
                     number(Text::tr("办结量")),
                     number(Text::tr("有效\n回访")),
                     number(Text::tr("联系数")),
                     number(Text::tr("解决数")),
                     number(Text::tr("满意数")),
                     number(Text::tr("基本\n满意")),
                     {Text::tr("响应率"), ReportAlign::Right, 4.4},
                     {Text::tr("解决率"), ReportAlign::Right, 4.4},
                     {Text::tr("满意率"), ReportAlign::Right, 4.4},
                     {Text::tr("综合\n成绩"), ReportAlign::Right, 4},
                     number(Text::tr("超期\n未结")),
                     number(Text::tr("退单"))};
    qint64 place = 0;
    for (const RequestFigures &one : units)
        table.rows.append(unitRow(one.key.isEmpty() ? ReportCell::ofText(QString())
                                                    : ReportCell::ofCount(++place),
                                  unitWords(one.key), one));
    table.totals =
        unitRow(ReportCell::ofText(QString()), Text::tr("合计"), RequestStatistics::total(units));
    table.notes = {
        Text::tr("响应率＝联系÷有效回访，解决率＝解决÷有效回访，满意率＝（满意＋0.9×基本满意）÷"
                 "有效回访；没有有效回访的记“—”。"),
        Text::tr("综合成绩＝（响应率×0.1＋满意率×0.4＋解决率×0.5）×100，权重为本系统默认。"),
        Text::tr("按主办单位计；受理、办结、回访各按期内发生数，一件只取最后一次回访，"
                 "不满意后重办的按重办之日计；超期未结截至当日。")};
    return table;
}

ReportTable categoryTable(const QVector<CategoryFigures> &categories, int all)
{
    ReportTable table;
    table.name = Text::tr("热点 TOP%1").arg(hotCategories);
    table.columns = {
        {Text::tr("序号"), ReportAlign::Right, 3},   {Text::tr("类别"), ReportAlign::Left, 16},
        {Text::tr("受理量"), ReportAlign::Right, 6}, {Text::tr("占比"), ReportAlign::Right, 6},
        {Text::tr("办结量"), ReportAlign::Right, 6}, {Text::tr("超期未结"), ReportAlign::Right, 6}};
    for (const CategoryFigures &one : categories) {
        if (table.rows.size() == hotCategories || one.figures.received == 0)
            break;
        table.rows.append(
            {{ReportCell::ofCount(table.rows.size() + 1), ReportCell::ofText(one.name),
              ReportCell::ofCount(one.figures.received),
              ReportCell::ofShare(one.figures.received / static_cast<double>(all)),
              ReportCell::ofCount(one.figures.closed), ReportCell::ofCount(one.figures.overdue)},
             {}});
    }
    return table;
}

ReportTable overdueTable(const OverdueUnit &unit)
{
    ReportTable table;
    table.name = Text::tr("%1（%2 件）").arg(unitWords(unit.unit), countText(unit.requests.size()));
    table.columns = {{Text::tr("序号"), ReportAlign::Right, 2.6},
                     {Text::tr("编号"), ReportAlign::Left, 6.4},
                     {Text::tr("企业"), ReportAlign::Left, 11},
                     {Text::tr("事项"), ReportAlign::Left, 14},
                     {Text::tr("时限"), ReportAlign::Left, 3.4},
                     {Text::tr("到期日"), ReportAlign::Left, 5.6},
                     {Text::tr("超期\n工作日"), ReportAlign::Right, 4},
                     {Text::tr("专员"), ReportAlign::Left, 4}};
    for (const OverdueRequest &one : unit.requests) {
        const Request &request = one.row.request;
        ReportCell days = ReportCell::ofCount(one.late.days);
        if (one.late.days == 0)
            days = ReportCell::ofText(Text::tr("未满 1"));
        table.rows.append(
            {{ReportCell::ofCount(table.rows.size() + 1), ReportCell::ofText(request.number),
              ReportCell::ofText(one.row.firm), ReportCell::ofText(matterWords(request)),
              ReportCell::ofText(requestClockText(one.clock)), ReportCell::ofDay(one.due), days,
              ReportCell::ofText(orDash(one.row.specialistName))},
             {}});
    }
    return table;
}

/// Numbers of the requests by category and unit.
using MatrixCells = QMap<QString, QMap<QString, QStringList>>;

ReportTable matrixTable(const MatrixCells &cells, const QStringList &units)
{
    ReportTable table;
    table.columns.append({Text::tr("类别"), ReportAlign::Left, 8});
    for (const QString &unit : units)
        table.columns.append({unit, ReportAlign::Left, 7});
    table.columns.append({Text::tr("件数"), ReportAlign::Right, 3});
    QMap<QString, qsizetype> sums;
    qsizetype all = 0;
    for (auto row = cells.begin(); row != cells.end(); ++row) {
        ReportRow line{{ReportCell::ofText(row.key())}, {}};
        qsizetype count = 0;
        for (const QString &unit : units) {
            const QStringList numbers = row->value(unit);
            line.cells.append(ReportCell::ofText(orDash(numbers.join(u'\n'))));
            count += numbers.size();
            sums[unit] += numbers.size();
        }
        if (count == 0)
            continue;
        line.cells.append(ReportCell::ofCount(count));
        table.rows.append(line);
        all += count;
    }
    ReportRow totals{{ReportCell::ofText(Text::tr("件数"))}, {}};
    for (const QString &unit : units)
        totals.cells.append(ReportCell::ofCount(sums.value(unit)));
    totals.cells.append(ReportCell::ofCount(all));
    table.totals = totals;
    return table;
}

} // namespace

Result<ReportDocument> RequestPapers::units(const JobContext &context, const RequestPeriod &period)
{
    PEIYU_TRY(units, RequestStatistics::units(context, period));
    PEIYU_TRY(categories, RequestStatistics::categories(context, period));
    PEIYU_TRY(district, districtWords(context, period.district));
    ReportDocument document;
    document.landscape = true;
    document.title = {titled(district, Text::tr("企业诉求承办单位考核表"))};
    document.subtitle = periodWords(period);
    document.name = titled(district, Text::tr("承办单位考核表 %1").arg(dateText(period.until)));
    document.blocks.append(unitTable(units));
    const ReportTable hot =
        categoryTable(categories, std::max(1, RequestStatistics::total(units).received));
    if (!hot.rows.isEmpty())
        document.blocks.append(hot);
    return finishedPaper(context, document);
}

Result<ReportDocument> RequestPapers::overdue(const JobContext &context, const DistrictId &district)
{
    const QDate today = context.clock.today();
    PEIYU_TRY(units, RequestStatistics::overdue(context, district, today));
    PEIYU_TRY(again, RequestStatistics::reopened(context, district, today));
    PEIYU_TRY(place, districtWords(context, district));
    ReportDocument document;
    document.landscape = true;
    document.title = {titled(place, Text::tr("企业诉求超期清单"))};
    document.name = titled(place, Text::tr("诉求超期清单 %1").arg(dateText(today)));
    qsizetype count = 0;
    for (const OverdueUnit &unit : units) {
        document.blocks.append(overdueTable(unit));
        count += unit.requests.size();
    }
    document.subtitle =
        count == 0
            ? Text::tr("没有超期的诉求")
            : Text::tr("超期 %1 件，涉及 %2 个单位").arg(countText(count), countText(units.size()));
    if (count == 0)
        document.blocks.append(
            paragraph(Text::tr("截至 %1，没有超过时限而未办的诉求。").arg(dateText(today))));
    if (!again.isEmpty()) {
        QStringList lines;
        for (const RequestRow &row : again)
            lines.append(Text::tr("%1　%2　%3（%4）")
                             .arg(row.request.number, row.firmShort, row.request.title,
                                  unitWords(row.request.leadUnit)));
        document.closing.append(Text::tr("企业不满意、正在重办 %1 件：").arg(again.size()) +
                                lines.join(Text::tr("；")));
    }
    document.closing.append(Text::tr("超期按工作日计，暂停的日子不计；未另定时限的为本系统默认。"));
    return finishedPaper(context, document);
}

Result<ReportDocument> RequestPapers::matrix(const JobContext &context, const RequestPeriod &period)
{
    RequestQuery query;
    query.district = period.district;
    query.dispatchedFrom = period.from;
    query.dispatchedUntil = period.until;
    query.sort = RequestSort::Number;
    PEIYU_TRY(keys, RequestService::keys(context, query));
    PEIYU_TRY(rows, RequestService::rows(context, keys, period.asOf));
    PEIYU_TRY(district, districtWords(context, period.district));
    MatrixCells cells;
    QStringList units;
    for (const RequestRow &row : rows) {
        const QString unit = row.request.leadUnit;
        cells[row.categoryName][unit].append(row.request.number);
        if (!units.contains(unit))
            units.append(unit);
    }
    if (units.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("%1没有交办过诉求，批量交办表是空的。请换一个期间。")
                           .arg(periodWords(period)));
    units.sort();
    ReportDocument document;
    document.landscape = true;
    document.title = {titled(district, Text::tr("企业诉求批量交办表"))};
    document.subtitle =
        Text::tr("交办日期 %1，共 %2 件，%3 个单位")
            .arg(periodWords(period), countText(rows.size()), countText(units.size()));
    document.name = titled(district, Text::tr("批量交办表 %1").arg(dateText(period.until)));
    for (qsizetype first = 0; first < units.size(); first += mostUnits)
        document.blocks.append(matrixTable(cells, units.mid(first, mostUnits)));
    PEIYU_TRY(table, RequestStatistics::units(context, period));
    QStringList returned;
    for (const RequestFigures &one : table) {
        if (one.returns > 0)
            returned.append(Text::tr("%1 %2 件").arg(one.key).arg(one.returns));
    }
    document.closing.append(returned.isEmpty() ? Text::tr("期内没有退单。")
                                               : Text::tr("期内退单：%1。退回后另行交办的列在"
                                                          "现在的主办单位。")
                                                     .arg(returned.join(Text::tr("、"))));
    return finishedPaper(context, document);
}

} // namespace peiyu
