// 企业一页纸: a firm as a head or a 专员 wants it before he goes there, on one sheet. What would
// not fit is counted, and stands in the file: 另有 3 项见档案.
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/requesttext.h"
#include "services/reportfirmfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFirm)
};

constexpr qsizetype mostSheets = 200;
constexpr int endingSoonDays = 180; // 本系统默认
// How much of each part one sheet holds.
constexpr qsizetype shownTitles = 4;
constexpr qsizetype shownHonours = 6;
constexpr qsizetype shownMeasures = 4;
constexpr qsizetype shownRequests = 3;
constexpr qsizetype shownPromises = 3;
constexpr qsizetype shownMembers = 4;
constexpr double lineWidth = 41;  // Chinese characters of one line of a cell
constexpr double largeWidth = 33; // of one line in the larger print
constexpr int mostLarge = 24;     // lines of it that fit beside the figures
constexpr double leastShown = 14;
constexpr qsizetype longestName = 16;
constexpr qsizetype longestGap = 110;

QString cut(const QString &words, qsizetype longest)
{
    const QString line = words.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

/// In Chinese characters: Latin ones are half as wide.
double widthOf(const QString &words)
{
    double width = 0;
    for (const QChar sign : words)
        width += sign.unicode() < 0x2000 ? 0.55 : 1;
    return width;
}

/// The words and what must stand behind them, in one line.
QString fitted(const QString &words, const QString &behind)
{
    QString line = words.simplified();
    const double room = std::max(lineWidth - widthOf(behind), leastShown);
    if (widthOf(line) > room) {
        while (widthOf(line) > room - 1)
            line.chop(1);
        line += u'…';
    }
    return line + behind;
}

/// So many lines, then how many are left out.
QString some(const QStringList &lines, qsizetype most, const QString &none)
{
    if (lines.isEmpty())
        return none;
    QString words = lines.mid(0, most).join(u'\n');
    if (lines.size() > most)
        words += u'\n' + Text::tr("另有 %1 项见档案").arg(lines.size() - most);
    return words;
}

QString stateWords(const FirmSheetFacts &facts)
{
    const Enterprise &firm = facts.file.enterprise;
    QStringList place = {facts.file.place(), firm.industry,
                         firm.sizeClass ? sizeClassText(*firm.sizeClass) : QString(),
                         facts.file.stage ? stageText(facts.file.stage->stage) : QString()};
    place.removeAll(QString());
    QStringList product;
    if (!firm.mainProduct.isEmpty())
        product.append(Text::tr("主导产品 %1").arg(cut(firm.mainProduct, 20)));
    if (!firm.chain.isEmpty())
        product.append(firm.chainLeader ? Text::tr("产业链 %1（链主）").arg(firm.chain)
                                        : Text::tr("产业链 %1").arg(firm.chain));
    if (!firm.foundedOn.isNull())
        product.append(Text::tr("成立 %1").arg(dateText(firm.foundedOn)));
    QString contact = QStringLiteral("%1 %2").arg(firm.contact, firm.phone).trimmed();
    if (contact.isEmpty() && !facts.contacts.isEmpty())
        contact = QStringLiteral("%1 %2") // format
                      .arg(facts.contacts.first().name, facts.contacts.first().phone)
                      .trimmed();
    QStringList lines = {place.join(Text::tr("；")), product.join(Text::tr("；")),
                         Text::tr("联系人 %1").arg(orDash(contact))};
    if (!firm.legalPerson.isEmpty())
        lines.last() += Text::tr("；法定代表人 %1").arg(firm.legalPerson);
    lines.removeAll(QString());
    for (QString &line : lines)
        line = fitted(line, {});
    return lines.join(u'\n');
}

QString titleWords(const FirmSheetFacts &facts)
{
    QStringList lines;
    for (const Recognition &title : facts.file.validTitles(facts.asOf)) {
        const qint64 days = facts.asOf.daysTo(title.until);
        const QString name = tierBadgeText(title.tier, facts.district().value());
        lines.append(
            days <= endingSoonDays
                ? Text::tr("▲ %1　至 %2，还有 %3 天").arg(name, dateText(title.until)).arg(days)
                : Text::tr("%1　%2 至 %3").arg(name, dateText(title.from), dateText(title.until)));
    }
    return some(lines, shownTitles, Text::tr("没有有效的认定"));
}

QString honourWords(const FirmSheetFacts &facts)
{
    QVector<QPair<QString, int>> kinds;
    for (const Honour &one : facts.honours) {
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const auto &kind) { return kind.first == one.kind; });
        if (known == kinds.end())
            kinds.append({one.kind, one.quantity});
        else
            known->second += one.quantity;
    }
    QStringList words;
    for (const auto &[kind, count] : kinds)
        words.append(Text::tr("%1 %2").arg(kind).arg(count));
    if (words.isEmpty())
        return Text::tr("没有登记");
    QString line = words.mid(0, shownHonours).join(Text::tr("、"));
    if (words.size() > shownHonours)
        line += Text::tr("，另有 %1 类见档案").arg(words.size() - shownHonours);
    return line;
}

QString peopleWords(const ContactCard &card)
{
    const auto person = [](const ServingPerson &one) {
        QStringList parts = {one.name, one.unit, one.phone};
        parts.removeAll(QString());
        return parts.join(u' ');
    };
    QStringList lines = {Text::tr("服务专员 %1")
                             .arg(card.specialist ? person(*card.specialist) : Text::tr("未配备"))};
    if (card.specialist && card.specialist->isAway())
        lines.append(fitted(card.specialist->awayText(), {}));
    if (card.leader)
        lines.append(QStringLiteral("%1 %2").arg(card.leaderWord, person(*card.leader))); // format
    QStringList others;
    for (const auto *group : {&card.members, &card.experts}) {
        for (const ServingPerson &one : *group)
            others.append(one.name);
    }
    if (!others.isEmpty())
        lines.append(
            Text::tr("服务组 %1").arg(others.mid(0, shownMembers).join(Text::tr("、"))) +
            (others.size() > shownMembers ? Text::tr(" 等 %1 人").arg(others.size()) : QString()));
    return lines.join(u'\n');
}

QString goalWords(const FirmSheetFacts &facts)
{
    if (!facts.measure)
        return Text::tr("还没有制定一策");
    const Measure &plan = *facts.measure;
    QString goal =
        plan.goal ? tierBadgeText(*plan.goal, facts.district().value()) : Text::tr("未定");
    if (!plan.goalDate.isNull())
        goal = Text::tr("%1，%2 前达到").arg(goal, dateText(plan.goalDate));
    return goal;
}

QString measureWords(const FirmSheetFacts &facts)
{
    QStringList lines;
    for (const OpenMeasure &one : facts.open) {
        QStringList end = {cut(one.who, longestName),
                           one.due.isNull()       ? Text::tr("未定时限")
                           : one.due < facts.asOf ? Text::tr("%1 已超期").arg(dateText(one.due))
                                                  : Text::tr("%1 前").arg(dateText(one.due))};
        end.removeAll(QString());
        lines.append(fitted(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(one.content),
                            Text::tr("（%1）").arg(end.join(Text::tr("，")))));
    }
    return some(lines, shownMeasures,
                facts.measure ? Text::tr("措施都已办完") : QStringLiteral("—"));
}

QString visitWords(const FirmSheetFacts &facts)
{
    QStringList lines;
    for (const VisitRow &row : facts.visits) {
        QString who = visitKindText(row.visit.kind);
        const QString &name = row.visit.unit.isEmpty() ? row.specialistName : row.visit.unit;
        if (!name.isEmpty())
            who += u' ' + name;
        lines.append(
            fitted(Text::tr("%1 %2：%3").arg(dateText(row.visit.on), who, row.visit.text), {}));
    }
    if (!facts.row.nextVisit.isNull())
        lines.append(Text::tr("下次走访 %1").arg(dateText(facts.row.nextVisit)));
    return some(lines, shownPromises + 1, Text::tr("还没有走访记录"));
}

QString requestWords(const FirmSheetFacts &facts)
{
    QStringList lines;
    for (const RequestRow &row : facts.requests) {
        const QString clock =
            requestClockWords(row, pauseDays(row, facts.calendar, facts.asOf), facts.asOf);
        QStringList behind = {cut(row.request.leadUnit, longestName / 2),
                              requestStateText(row.request.state), cut(clock, longestName)};
        behind.removeAll(QString());
        lines.append(fitted(row.request.number + u' ' + row.request.title,
                            Text::tr("（%1）").arg(behind.join(Text::tr("，")))));
    }
    return some(lines, shownRequests, Text::tr("没有未办结的诉求"));
}

QString promiseWords(const FirmSheetFacts &facts)
{
    QStringList lines;
    for (const PromiseRow &row : facts.promises) {
        const QDate due = row.promise.due;
        const QString until = due.isNull()        ? Text::tr("未定时限")
                              : row.lateness.late ? Text::tr("%1 已超期").arg(dateText(due))
                                                  : Text::tr("%1 前").arg(dateText(due));
        lines.append(fitted(row.promise.content, Text::tr("（%1）").arg(until)));
    }
    return some(lines, shownPromises, Text::tr("没有未兑现的承诺"));
}

struct Form
{
    ReportTable table;

    Form()
    {
        table.form = true;
        table.keptTogether = true;
        table.columns = {{{}, ReportAlign::Centre, 6}, {{}, ReportAlign::Left, 34}};
    }
    /// Lines of its words in the larger print.
    int lines() const
    {
        int count = 0;
        for (const ReportRow &row : table.rows) {
            for (const QString &line : row.cells.last().text.split(u'\n'))
                count += std::max(1, static_cast<int>(std::ceil(widthOf(line) / largeWidth)));
        }
        return count;
    }
    void add(const QString &name, const QString &words, bool bold = false)
    {
        ReportCell cell = ReportCell::ofText(words);
        cell.bold = bold;
        table.rows.append(ReportRow{{ReportCell::ofText(name), cell}, {}});
    }
};

std::optional<PeriodItem> monthlyOf(FigureItem item)
{
    switch (item) {
    case FigureItem::Revenue:
        return PeriodItem::Revenue;
    case FigureItem::OutputValue:
        return PeriodItem::OutputValue;
    case FigureItem::RdExpense:
        return PeriodItem::RdExpense;
    case FigureItem::Employees:
        return PeriodItem::Employees;
    default:
        return std::nullopt;
    }
}

QString runningWords(const FirmSheetFacts &facts, FigureItem item)
{
    const auto monthly = monthlyOf(item);
    if (!monthly)
        return QStringLiteral("—");
    const RunningFigure figure = facts.running(*monthly);
    if (!figure.missing.isEmpty())
        return figure.missing;
    if (figure.months == 0)
        return QStringLiteral("—");
    return Text::tr("%1（1—%2月）")
        .arg(figureValueText(figureUnit(item), figure.value))
        .arg(figure.months);
}

/// The last three years, and 本年累计 where months were reported.
ReportTable figureTable(const FirmSheetFacts &facts)
{
    ReportTable table;
    table.keptTogether = true;
    table.columns = {{Text::tr("主要数据"), ReportAlign::Left, 12}};
    for (const YearlyFigures &year : facts.years)
        table.columns.append({Text::tr("%1 年").arg(year.year), ReportAlign::Right, 8});
    const bool running = !facts.months.isEmpty();
    if (running)
        table.columns.append(
            {Text::tr("%1 年累计").arg(facts.asOf.year()), ReportAlign::Right, 12});
    for (const FigureItem item :
         {FigureItem::Revenue, FigureItem::OutputValue, FigureItem::RdExpense,
          FigureItem::NetProfit, FigureItem::TaxPaid, FigureItem::Employees}) {
        ReportRow row;
        row.cells.append(ReportCell::ofText(
            Text::tr("%1（%2）").arg(figureText(item), figureUnitText(figureUnit(item)))));
        for (const YearlyFigures &year : facts.years)
            row.cells.append(
                ReportCell::ofText(orDash(figureValueText(figureUnit(item), year.value(item)))));
        if (running)
            row.cells.append(ReportCell::ofText(runningWords(facts, item)));
        table.rows.append(row);
    }
    return table;
}

void addSheet(ReportDocument &document, const FirmSheetFacts &facts)
{
    const Enterprise &firm = facts.file.enterprise;
    Form known;
    known.add(Text::tr("企业名称"), firm.name, true);
    known.add(Text::tr("信用代码"),
              orDash(firm.creditCode.isEmpty() ? firm.registrationNo : firm.creditCode));
    known.add(Text::tr("基本情况"), stateWords(facts));
    known.add(Text::tr("现有认定"), titleWords(facts));
    known.add(Text::tr("资质成果"), honourWords(facts));
    known.add(Text::tr("服务人员"), peopleWords(facts.card));
    Form open;
    open.add(Text::tr("一策目标"), goalWords(facts));
    open.add(Text::tr("还差什么"),
             orDash(facts.measure ? cut(facts.measure->gap, longestGap) : QString()));
    open.add(Text::tr("未完措施"), measureWords(facts));
    open.add(Text::tr("近期走访"), visitWords(facts));
    open.add(Text::tr("未办诉求"), requestWords(facts));
    open.add(Text::tr("未兑现承诺"), promiseWords(facts));
    // A file with little in it is easier to read in the print of the other forms.
    const bool dense = known.lines() + open.lines() > mostLarge;
    known.table.dense = dense;
    open.table.dense = dense;
    document.blocks.append(known.table);
    if (!facts.years.isEmpty() || !facts.months.isEmpty())
        document.blocks.append(figureTable(facts));
    document.blocks.append(open.table);
}

Result<QVector<EnterpriseId>> askedFirms(const ReportOrder &order)
{
    const ReportRequest &request = order.request;
    if (!request.specialist.isEmpty()) {
        ListQuery query;
        query.asOf = order.asOf;
        query.specialist = request.specialist;
        PEIYU_TRY(keys, EnterpriseService::keys(order.context, query));
        PEIYU_TRY(rows,
                  EnterpriseService::rows(order.context, keys.mid(0, mostSheets + 1), order.asOf));
        QVector<EnterpriseId> firms;
        for (const EnterpriseRow &row : rows)
            firms.append(row.id);
        if (firms.isEmpty())
            return failure(ErrorCode::NotFound,
                           Text::tr("这个人在 %1 没有服务的企业，没有可打印的一页纸。")
                               .arg(dateText(order.asOf)));
        return firms;
    }
    if (!request.firms.isEmpty())
        return request.firms;
    if (request.firm.isEmpty())
        return fieldFailure(QStringLiteral("firm"),
                            Text::tr("请先选一家企业，企业一页纸一家一张。"));
    return QVector<EnterpriseId>{request.firm};
}

} // namespace

Result<ReportDocument> firmSheet(const ReportOrder &order)
{
    PEIYU_TRY(firms, askedFirms(order));
    if (firms.size() > mostSheets)
        return failure(ErrorCode::Validation,
                       Text::tr("一次最多打 %1 家的一页纸。请先用条件缩小范围，或分几次打印。")
                           .arg(countText(mostSheets)));
    ReportDocument document;
    document.title = {Text::tr("企业一页纸")};
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.recipients = order.request.issuer.isEmpty() ? order.facts.name : order.request.issuer;
    for (const EnterpriseId &firm : std::as_const(firms)) {
        PEIYU_CHECK(order.context.cancellation.check());
        PEIYU_TRY(facts, readFirmSheet(order, firm));
        if (!document.blocks.isEmpty())
            document.blocks.append(ReportPageBreak{true});
        addSheet(document, facts);
        document.name = firms.size() == 1 ? Text::tr("%1 一页纸").arg(facts.file.enterprise.name)
                                          : Text::tr("企业一页纸 %1 家 %2")
                                                .arg(countText(firms.size()), dateText(order.asOf));
    }
    return document;
}

} // namespace peiyu
