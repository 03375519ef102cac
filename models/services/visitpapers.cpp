#include "services/visitpapers.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/yearlyfigure.h"
#include "repositories/baserepository.h"
#include "services/calendarservice.h"
#include "services/contactlist.h"
#include "services/enterpriseservice.h"
#include "services/figureservice.h"
#include "services/measureservice.h"
#include "services/reportparts.h"
#include "services/visitservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPapers)
};

constexpr int shownVisits = 3;
constexpr int endingSoonDays = 180;  // 本系统默认
constexpr int othersRecentDays = 30; // 本系统默认

/// Everything the sheet says, read once.
struct SheetFacts
{
    EnterpriseFile file;
    std::optional<Measure> measure;
    NextStep next;
    FirmCare care;
    QVector<VisitRow> visits; ///< confirmed ones of our own, newest first
    QVector<VisitRow> others; ///< of other offices, recent
    QVector<YearlyFigures> years;
    WorkingCalendar calendar;
    QDate asOf;

    DistrictId district() const { return file.residence ? file.residence->district : DistrictId(); }
};

Result<QVector<VisitRow>> visitsOf(const JobContext &context, const EnterpriseId &firm,
                                   VisitOffice office, QDate since, qsizetype most)
{
    VisitQuery query;
    query.asOf = context.clock.today();
    query.firm = firm;
    query.state = VisitState::Confirmed;
    query.office = office;
    query.since = since;
    PEIYU_TRY(keys, VisitService::keys(context, query));
    return VisitService::rows(context, keys.mid(0, most), query.asOf);
}

Result<SheetFacts> readFacts(const JobContext &context, const EnterpriseId &firm)
{
    SheetFacts facts;
    facts.asOf = context.clock.today();
    PEIYU_TRY(file, EnterpriseService::file(context, firm, facts.asOf));
    facts.file = file;
    PEIYU_TRY(measure, MeasureService::measure(context, firm));
    if (measure && measure->setOn <= facts.asOf)
        facts.measure = measure;
    PEIYU_TRY(next, MeasureService::next(context, firm));
    facts.next = next;
    PEIYU_TRY(care, VisitService::careOf(context, firm, facts.asOf));
    facts.care = care;
    PEIYU_TRY(visits, visitsOf(context, firm, VisitOffice::Own, {}, shownVisits));
    facts.visits = visits;
    PEIYU_TRY(others, visitsOf(context, firm, VisitOffice::Others,
                               facts.asOf.addDays(-othersRecentDays), shownVisits));
    facts.others = others;
    PEIYU_TRY(years, FigureService::ofFirm(context, firm));
    facts.years = years;
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    facts.calendar = calendar;
    return facts;
}

/// 时限 2026-03-01，超 3 个工作日
QString dueWords(const SheetFacts &facts, QDate due)
{
    if (due.isNull())
        return Text::tr("未定时限");
    const Lateness late = lateness(facts.calendar, due, facts.asOf);
    return late.late ? Text::tr("时限 %1，%2").arg(dateText(due), latenessText(late))
                     : Text::tr("时限 %1").arg(dateText(due));
}

QString orNone(const QStringList &lines, const QString &none)
{
    return lines.isEmpty() ? none : lines.join(u'\n');
}

QString titleLines(const SheetFacts &facts)
{
    QStringList lines;
    for (const Recognition &title : facts.file.validTitles(facts.asOf)) {
        const qint64 days = facts.asOf.daysTo(title.until);
        const QString name = tierBadgeText(title.tier, facts.district().value());
        lines.append(
            days <= endingSoonDays
                ? Text::tr("▲ %1（至 %2，还有 %3 天）").arg(name, dateText(title.until)).arg(days)
                : Text::tr("%1（至 %2）").arg(name, dateText(title.until)));
    }
    return orNone(lines, Text::tr("没有有效的认定"));
}

QString figureLine(const SheetFacts &facts)
{
    if (facts.years.isEmpty())
        return Text::tr("没有年度数据");
    const YearlyFigures &year = facts.years.last();
    QStringList parts;
    for (const FigureItem item : {FigureItem::Revenue, FigureItem::RdExpense, FigureItem::NetProfit,
                                  FigureItem::TaxPaid, FigureItem::Employees}) {
        if (year.has(item))
            parts.append(
                Text::tr("%1 %2 %3")
                    .arg(figureText(item), year.value(item), figureUnitText(figureUnit(item))));
    }
    return Text::tr("%1 年：%2").arg(year.year).arg(orNone({parts.join(Text::tr("，"))}, {}));
}

QString visitLines(const QVector<VisitRow> &visits, const QString &none)
{
    QStringList lines;
    for (const VisitRow &row : visits) {
        QString who = visitKindText(row.visit.kind);
        for (const QString &part : {row.visit.unit, row.specialistName})
            who += part.isEmpty() ? QString() : Text::tr(" · ") + part;
        lines.append(
            Text::tr("%1 %2：%3").arg(dateText(row.visit.on), who, row.visit.text.simplified()));
    }
    return orNone(lines, none);
}

QString promiseLines(const SheetFacts &facts)
{
    QStringList lines;
    for (const PromiseRow &row : facts.care.promises)
        lines.append(Text::tr("%1（%2）")
                         .arg(row.promise.content.simplified(), dueWords(facts, row.promise.due)));
    return orNone(lines, Text::tr("没有未兑现的承诺"));
}

QString requestLines(const QVector<Request> &requests, const QString &none)
{
    QStringList lines;
    for (const Request &one : requests)
        lines.append(Text::tr("%1 %2（%3）")
                         .arg(one.number, one.title, requestStateText(one.state))
                         .trimmed());
    return orNone(lines, none);
}

QString plannedLines(const SheetFacts &facts)
{
    QStringList lines;
    for (const PlannedVisit &plan : facts.care.planned)
        lines.append(Text::tr("%1 %2 %3")
                         .arg(dateText(plan.on), visitKindText(plan.kind),
                              plan.unit.isEmpty() ? plan.purpose : plan.unit)
                         .trimmed());
    return orNone(lines, Text::tr("没有"));
}

void askForData(const SheetFacts &facts, QStringList &asked)
{
    const Enterprise &firm = facts.file.enterprise;
    QStringList missing;
    if (firm.creditCode.isEmpty())
        missing.append(Text::tr("统一社会信用代码"));
    if (facts.file.residence && facts.file.townName.isEmpty())
        missing.append(Text::tr("所在镇街"));
    if (firm.industry.isEmpty())
        missing.append(Text::tr("所属行业"));
    if (firm.contact.isEmpty() || firm.phone.isEmpty())
        missing.append(Text::tr("联系人和电话"));
    if (!missing.isEmpty())
        asked.append(Text::tr("档案缺：%1").arg(missing.join(Text::tr("、"))));
    const int wanted = figureYearOf(facts.asOf);
    const bool known = std::any_of(facts.years.begin(), facts.years.end(),
                                   [&](const YearlyFigures &year) { return year.year == wanted; });
    if (!known)
        asked.append(Text::tr("%1 年的营业收入、研发费用、职工人数等年度数据").arg(wanted));
}

QStringList questionsOf(const SheetFacts &facts)
{
    QStringList asked;
    for (const PromiseRow &row : facts.care.promises) {
        if (row.lateness.late)
            asked.append(
                Text::tr("承诺“%1”%2，当面说明进展")
                    .arg(row.promise.content.simplified(), dueWords(facts, row.promise.due)));
    }
    for (const Request &one : facts.care.requests)
        asked.append(Text::tr("诉求“%1”现在%2，企业是否满意进展")
                         .arg(one.title, requestStateText(one.state)));
    for (const Recognition &title : facts.file.validTitles(facts.asOf)) {
        if (facts.asOf.daysTo(title.until) <= endingSoonDays)
            asked.append(Text::tr("%1有效期至 %2，复核材料准备到哪一步")
                             .arg(tierBadgeText(title.tier, facts.district().value()),
                                  dateText(title.until)));
    }
    if (facts.measure && !facts.next.content.isEmpty())
        asked.append(Text::tr("一策下一步“%1”办得怎样（%2）")
                         .arg(facts.next.content.simplified(), dueWords(facts, facts.next.due)));
    else if (facts.measure)
        asked.append(Text::tr("一策的措施都已办结，下一步做什么"));
    else
        asked.append(Text::tr("还没有一策：目标梯度和主要差距"));
    askForData(facts, asked);
    asked.append(Text::tr("申报意愿，生产经营有无变化，新的困难和诉求"));
    return asked;
}

/// Name and words in two columns, as a sheet to fill.
struct Form
{
    ReportTable table;

    Form()
    {
        table.form = true;
        table.columns = {{{}, ReportAlign::Centre, 6}, {{}, ReportAlign::Left, 34}};
    }
    void add(const QString &name, const QString &words, bool bold = false)
    {
        ReportCell cell = ReportCell::ofText(words);
        cell.bold = bold;
        table.rows.append(ReportRow{{ReportCell::ofText(name), cell}, {}});
    }
    /// Room for `lines` lines of handwriting where nothing was said.
    void addOrRoom(const QString &name, const QString &words, int lines = 1)
    {
        add(name, words.isEmpty() ? QString(lines - 1, u'\n') + QChar(0x3000) : words);
    }
};

Result<> finish(const JobContext &context, ReportDocument &document)
{
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    document.base = facts.name;
    if (document.recipients.isEmpty())
        document.recipients = facts.name;
    if (facts.sample)
        document.mark = Text::tr("示例 · 企业与完成数均为虚构");
    return {};
}

QString willingnessLine(const std::optional<Willingness> &chosen)
{
    QStringList boxes;
    for (const Willingness one : allWillingness)
        boxes.append((chosen == one ? QStringLiteral("■ ") : QStringLiteral("□ ")) +
                     willingnessText(one));
    return boxes.join(QStringLiteral("　"));
}

QString whenAndHow(const Visit &visit)
{
    return Text::tr("%1　%2%3")
        .arg(dateText(visit.on), visitKindText(visit.kind),
             visit.state == VisitState::Draft ? Text::tr("（草稿，未确认）") : QString());
}

QString visitorLine(const VisitFile &file)
{
    QStringList who = {file.visit.unit, file.specialistName, file.visit.visitors};
    who.removeAll(QString());
    return who.join(Text::tr("、"));
}

QString givenPromises(const VisitFile &file)
{
    QStringList lines;
    for (const PromiseRow &row : file.promises)
        lines.append(
            row.promise.due.isNull()
                ? row.promise.content
                : Text::tr("%1（%2 前）").arg(row.promise.content, dateText(row.promise.due)));
    return lines.join(u'\n');
}

} // namespace

Result<ReportDocument> VisitPapers::record(const JobContext &context, const QString &visit)
{
    PEIYU_TRY(file, VisitService::file(context, visit));
    PEIYU_TRY(firm, EnterpriseService::file(context, file.visit.enterprise, file.visit.on));
    const Visit &one = file.visit;
    ReportDocument document;
    document.title = {Text::tr("企业走访记录")};
    document.days = Text::tr("走访日期 %1").arg(dateText(one.on));
    document.name = Text::tr("%1 走访记录 %2").arg(file.firm, dateText(one.on));
    Form form;
    form.add(Text::tr("企业名称"), file.firm, true);
    form.addOrRoom(Text::tr("统一社会\n信用代码"), firm.enterprise.creditCode);
    form.addOrRoom(Text::tr("所在"), file.place);
    form.add(Text::tr("日期、方式"), whenAndHow(one));
    form.addOrRoom(Text::tr("走访人\n及职务"), visitorLine(file));
    form.addOrRoom(Text::tr("带队领导"), one.ledBy);
    form.addOrRoom(Text::tr("企业接待人"), one.met);
    form.addOrRoom(Text::tr("走访目的"), one.purpose);
    form.addOrRoom(Text::tr("走访要点"), one.text, 4);
    form.addOrRoom(Text::tr("生产经营"), one.operations, 3);
    form.addOrRoom(Text::tr("政策宣讲"), one.policies, 2);
    form.add(Text::tr("申报意愿"), willingnessLine(one.willingness));
    form.addOrRoom(Text::tr("存在困难"), one.difficulties, 3);
    form.addOrRoom(Text::tr("诉求"), requestLines(file.requests, {}), 2);
    form.addOrRoom(Text::tr("承诺事项\n及时限"), givenPromises(file), 2);
    form.addOrRoom(Text::tr("成效"), one.outcome, 2);
    form.addOrRoom(Text::tr("下次走访"), one.next.isNull() ? QString() : dateText(one.next));
    document.blocks.append(form.table);
    document.blocks.append(ReportParagraph{
        {ReportRun{Text::tr("走访人（签字）：　　　　　　　　　　企业接待人（签字）："), false}},
        false});
    PEIYU_CHECK(finish(context, document));
    return document;
}

Result<ReportDocument> VisitPapers::sheet(const JobContext &context, const PlanCatalog &catalog,
                                          const EnterpriseId &firm)
{
    PEIYU_TRY(facts, readFacts(context, firm));
    PEIYU_TRY(card, ContactList::ofFirm(context, catalog, firm, facts.asOf));
    const Enterprise &one = facts.file.enterprise;
    ReportDocument document;
    document.title = {Text::tr("走访前一页")};
    document.days = Text::tr("截至 %1").arg(dateText(facts.asOf));
    document.name = Text::tr("%1 走访前一页").arg(one.name);
    Form form;
    form.add(Text::tr("企业名称"), one.name, true);
    form.add(Text::tr("统一社会\n信用代码"), orDash(one.creditCode));
    form.add(Text::tr("所在、行业"),
             Text::tr("%1　%2").arg(orDash(facts.file.place()), orDash(one.industry)));
    form.add(Text::tr("联系人"),
             orDash(QStringLiteral("%1 %2").arg(one.contact, one.phone).trimmed()));
    form.add(Text::tr("服务专员"), card.specialist ? card.specialist->name : Text::tr("未配备"));
    form.add(Text::tr("现有认定"), titleLines(facts));
    form.add(Text::tr("年度数据"), figureLine(facts));
    form.add(Text::tr("最近走访"), visitLines(facts.visits, Text::tr("还没有走访记录")));
    form.add(Text::tr("未兑现承诺"), promiseLines(facts));
    form.add(Text::tr("未办诉求"), requestLines(facts.care.requests, Text::tr("没有未办结的诉求")));
    form.add(Text::tr("约定和计划"), plannedLines(facts));
    if (!facts.others.isEmpty())
        form.add(Text::tr("其他单位\n近 30 天走访"), visitLines(facts.others, {}));
    QStringList boxes;
    for (const QString &question : questionsOf(facts))
        boxes.append(QStringLiteral("□ ") + question);
    form.add(Text::tr("必问清单"), boxes.join(u'\n'), true);
    form.addOrRoom(Text::tr("现场记录"), {}, 6);
    document.blocks.append(form.table);
    PEIYU_CHECK(finish(context, document));
    return document;
}

Result<QStringList> VisitPapers::mustAsk(const JobContext &context, const EnterpriseId &firm)
{
    PEIYU_TRY(facts, readFacts(context, firm));
    return questionsOf(facts);
}

} // namespace peiyu
