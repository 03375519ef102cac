// 一企一策表: 企业现状 — 差距 — 措施 — 责任人 — 时限 of one firm, on one sheet; or of all firms a
// person serves, a page each, each under the title.
#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "services/contactlist.h"
#include "services/enterpriseservice.h"
#include "services/measureservice.h"
#include "services/reportparts.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportMeasure)
};

constexpr int shownVisits = 2; ///< the measures are what the page is for

QString titleWords(const EnterpriseFile &file, const DistrictId &district, QDate asOf)
{
    QStringList words;
    for (const Recognition &title : file.validTitles(asOf))
        words.append(Text::tr("%1（%2 至 %3%4）")
                         .arg(tierBadgeText(title.tier, district.value()), dateText(title.from),
                              dateText(title.until),
                              title.batch.isEmpty() ? QString() : Text::tr("，") + title.batch));
    return words.isEmpty() ? Text::tr("没有有效的认定") : words.join(u'\n');
}

QString stateWords(const EnterpriseFile &file)
{
    const Enterprise &firm = file.enterprise;
    const QString contact = QStringLiteral("%1 %2").arg(firm.contact, firm.phone).trimmed();
    return QStringList{Text::tr("所在：%1").arg(orDash(file.place())),
                       Text::tr("行业：%1").arg(orDash(firm.industry)),
                       Text::tr("联系人：%1").arg(orDash(contact)),
                       Text::tr("入库阶段：%1")
                           .arg(file.stage ? stageText(file.stage->stage) : QStringLiteral("—"))}
        .join(u'\n');
}

QString visitWords(const QVector<VisitRow> &visits, QDate next)
{
    QStringList words;
    for (const VisitRow &visit : visits) {
        QString who = visitKindText(visit.visit.kind);
        if (!visit.specialistName.isEmpty())
            who += Text::tr(" · ") + visit.specialistName;
        words.append(Text::tr("%1 %2：%3")
                         .arg(dateText(visit.visit.on), who, visit.visit.text.simplified()));
    }
    if (!next.isNull())
        words.append(Text::tr("约定下次走访：%1").arg(dateText(next)));
    return words.isEmpty() ? Text::tr("还没有走访记录") : words.join(u'\n');
}

QString peopleWords(const ContactCard &card)
{
    const auto person = [](const ServingPerson &one) {
        QStringList parts = {one.name, one.unit, one.phone};
        parts.removeAll(QString());
        return parts.join(u' ');
    };
    QString words = Text::tr("服务专员：%1")
                        .arg(card.specialist ? person(*card.specialist) : Text::tr("未配备"));
    if (card.leader)
        words += QStringLiteral("\n%1：%2").arg(card.leaderWord, person(*card.leader)); // format
    return words;
}

/// 企业现状 and 差距: the upper part of the sheet.
ReportTable stateOf(const EnterpriseFile &file, const std::optional<MeasureFile> &plan,
                    const DistrictId &district, QDate asOf)
{
    ReportTable table;
    table.form = true;
    table.columns = {{{}, ReportAlign::Centre, 6}, {{}, ReportAlign::Left, 34}};
    const auto add = [&](const QString &name, const QString &words, bool bold = false) {
        ReportCell cell = ReportCell::ofText(words);
        cell.bold = bold;
        table.rows.append(ReportRow{{ReportCell::ofText(name), cell}, {}});
    };
    const Measure measure = plan ? plan->measure : Measure{};
    const Enterprise &firm = file.enterprise;
    QString goal = measure.goal ? tierBadgeText(*measure.goal, district.value()) : Text::tr("未定");
    if (!measure.goalDate.isNull())
        goal = Text::tr("%1，%2 前达到").arg(goal, dateText(measure.goalDate));
    add(Text::tr("企业名称"), firm.name, true);
    add(Text::tr("统一社会\n信用代码"),
        orDash(firm.creditCode.isEmpty() ? firm.registrationNo : firm.creditCode));
    add(Text::tr("企业现状"), stateWords(file));
    add(Text::tr("现有认定"), titleWords(file, district, asOf));
    add(Text::tr("目标"), goal);
    add(Text::tr("主要差距"), orDash(measure.gap));
    return table;
}

QString stepWords(const StepRow &row)
{
    const QString figure = stepFigureText(row.step.figure);
    return figure.isEmpty() ? row.step.content : Text::tr("%1（%2）").arg(row.step.content, figure);
}

QString stepStandWords(const StepRow &row, QDate asOf)
{
    QString words = stepStateText(row.step.state);
    if (row.step.state == StepState::Done)
        return words + u'\n' + dateText(row.step.endedOn);
    return !row.step.due.isNull() && row.step.due < asOf ? words + u'\n' + Text::tr("超期") : words;
}

/// In Chinese characters: Latin ones are about half as wide.
double widthOf(const QString &words)
{
    double width = 0;
    for (const QChar sign : words)
        width += sign.unicode() < 0x2000 ? 0.55 : 1;
    return width;
}

/// A size of print: its letters, from line to line, what a row takes besides, in points.
struct Print
{
    double letters, line, besides;
};

constexpr Print largePrint{11, 15.5, 10};
constexpr Print smallPrint{9.5, 12.5, 3.5};

/// About what the rows of a table take on paper, in points.
double heightOf(const ReportTable &table, const Print &print)
{
    constexpr double area = 482;
    constexpr double sides = 6.8; // of a cell, left and right of its words
    double widths = 0;
    for (const ReportColumn &column : table.columns)
        widths += column.width;
    const double signs =
        (area - sides * static_cast<double>(table.columns.size())) / print.letters / widths;
    double height = 0;
    for (const ReportRow &row : table.rows) {
        int most = 1;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const double room = table.columns[i].width * signs - 0.5; // a line is rarely full
            int lines = 0;
            for (const QString &line : row.cells[i].text.split(u'\n'))
                lines += std::max(1, static_cast<int>(std::ceil(widthOf(line) / room)));
            most = std::max(most, lines);
        }
        height += print.line * most + print.besides;
    }
    return height;
}

/// The sheet is signed: it stands on one page where it can, in the largest print that does.
void fitPrint(ReportTable &state, ReportTable &steps)
{
    constexpr double pageRoom = 540; // points left by the title, the heads and the signatures
    const auto fit = [&](const Print &upper, const Print &lower) {
        return heightOf(state, upper) + heightOf(steps, lower) <= pageRoom;
    };
    steps.large = fit(largePrint, largePrint);
    state.dense =
        !fit(largePrint, steps.large ? largePrint : smallPrint) && fit(smallPrint, smallPrint);
}

/// What the measures stand on when that is one document: a column of its own would cost every
/// row two lines.
QString basisNote(const QVector<StepRow> &steps)
{
    QString basis;
    QStringList numbers;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString own = steps[i].step.basis.simplified();
        if (own.isEmpty())
            continue;
        if (!basis.isEmpty() && own != basis)
            return {};
        basis = own;
        numbers.append(QString::number(i + 1));
    }
    if (basis.isEmpty())
        return {};
    return numbers.size() == steps.size()
               ? Text::tr("各项措施的依据：%1。").arg(basis)
               : Text::tr("第 %1 项措施的依据：%2。").arg(numbers.join(Text::tr("、")), basis);
}

/// 措施—依据—责任人—单位—时限—状态; what is 不再做 stands on no paper.
ReportTable stepsOf(const MeasureFile &plan, QDate asOf)
{
    QVector<StepRow> shown;
    for (const StepRow &row : plan.steps) {
        if (row.step.state != StepState::Dropped)
            shown.append(row);
    }
    const QString basis = basisNote(shown);
    const bool apart = basis.isEmpty(); // each row says its own
    ReportTable table;
    table.name = Text::tr("措施");
    if (!apart)
        table.notes = {basis};
    table.columns = {{Text::tr("序号"), ReportAlign::Centre, 2.5},
                     {Text::tr("措施"), ReportAlign::Left, apart ? 12.5 : 16.7},
                     {Text::tr("责任人"), ReportAlign::Centre, 4},
                     {Text::tr("责任单位"), ReportAlign::Left, apart ? 5 : 6.3},
                     {Text::tr("时限"), ReportAlign::Centre, apart ? 6 : 5.5},
                     {Text::tr("状态"), ReportAlign::Centre, apart ? 6 : 5.5}};
    if (apart) // wide enough for 〔2026〕2号附件1 on one line
        table.columns.insert(2, {Text::tr("依据"), ReportAlign::Left, 9});
    for (const StepRow &row : std::as_const(shown)) {
        QVector<ReportCell> cells{
            ReportCell::ofCount(table.rows.size() + 1),
            ReportCell::ofText(stepWords(row)),
            ReportCell::ofText(orDash(row.who.isEmpty() ? row.servedName : row.who)),
            ReportCell::ofText(orDash(row.step.unit)),
            row.step.due.isNull() ? ReportCell::ofText(Text::tr("未定"))
                                  : ReportCell::ofDay(row.step.due),
            ReportCell::ofText(stepStandWords(row, asOf))};
        if (apart)
            cells.insert(2, ReportCell::ofText(orDash(row.step.basis)));
        table.rows.append(ReportRow{cells, {}});
    }
    return table;
}

QString madeWords(const std::optional<MeasureFile> &plan)
{
    if (!plan)
        return Text::tr("本企业还没有制定一策。");
    QStringList words{Text::tr("一策制定于 %1").arg(dateText(plan->measure.setOn))};
    if (!plan->versions.isEmpty()) {
        const MeasureVersion &last = plan->versions.last();
        words.append(Text::tr("第 %1 版 %2").arg(last.number).arg(dateText(last.madeOn)));
        if (!last.confirmedOn.isNull())
            words.append(Text::tr("%1 于 %2 代表企业确认")
                             .arg(last.confirmedBy, dateText(last.confirmedOn)));
        if (plan->sinceLast && plan->sinceLast->changesAgreement())
            words.append(Text::tr("现行内容与第 %1 版不同").arg(last.number));
    }
    return words.join(Text::tr("，")) + Text::tr("。");
}

/// The blocks of one firm's page.
Result<> addFirm(const ReportOrder &order, const EnterpriseId &id, ReportDocument &document)
{
    const JobContext &context = order.context;
    PEIYU_TRY(file, EnterpriseService::file(context, id, order.asOf));
    PEIYU_TRY(plan, MeasureService::file(context, id, order.asOf));
    if (plan && plan->measure.setOn > order.asOf)
        plan.reset();
    PEIYU_TRY(card, ContactList::ofFirm(context, order.catalog, id, order.asOf));
    VisitQuery visits;
    visits.asOf = order.asOf;
    visits.firm = id;
    PEIYU_TRY(keys, VisitService::keys(context, visits));
    PEIYU_TRY(shown, VisitService::rows(context, keys.mid(0, shownVisits), order.asOf));
    PEIYU_TRY(rows, EnterpriseService::rows(context, {file.enterprise.no}, order.asOf));
    const DistrictId district = file.residence ? file.residence->district : order.district;
    ReportTable table = stateOf(file, plan, district, order.asOf);
    const auto add = [&](const QString &name, const QString &words) {
        table.rows.append(ReportRow{{ReportCell::ofText(name), ReportCell::ofText(words)}, {}});
    };
    add(Text::tr("服务人员"), peopleWords(card));
    add(Text::tr("近期走访"), visitWords(shown, rows.isEmpty() ? QDate() : rows.first().nextVisit));
    if (plan) {
        ReportTable steps = stepsOf(*plan, order.asOf);
        fitPrint(table, steps);
        document.blocks.append(table);
        document.blocks.append(steps);
    } else {
        document.blocks.append(table);
    }
    document.blocks.append(ReportParagraph{{ReportRun{madeWords(plan), false}}, false, true});
    if (plan)
        document.blocks.append(ReportParagraph{
            {ReportRun{Text::tr("企业（签字盖章）：　　　　　　　　服务专员（签字）："
                                "　　　　　　　　　年　　月　　日"),
                       false}},
            false,
            true});
    return {};
}

/// The firms a person serves on the day, those with a 一策 apart from those without.
struct Served
{
    QVector<EnterpriseId> planned;
    QStringList others;
};

Result<bool> isPlanned(const ReportOrder &order, const EnterpriseId &firm)
{
    PEIYU_TRY(measure, MeasureService::measure(order.context, firm));
    return measure && measure->setOn <= order.asOf;
}

Result<Served> servedBy(const ReportOrder &order, const SpecialistId &person)
{
    ListQuery query;
    query.asOf = order.asOf;
    query.specialist = person;
    PEIYU_TRY(keys, EnterpriseService::keys(order.context, query));
    PEIYU_TRY(rows, EnterpriseService::rows(order.context, keys, order.asOf));
    Served served;
    for (const EnterpriseRow &row : rows) {
        PEIYU_TRY(planned, isPlanned(order, row.id));
        if (planned)
            served.planned.append(row.id);
        else
            served.others.append(row.name);
    }
    return served;
}

/// What one selected in the list of firms.
Result<Served> selected(const ReportOrder &order)
{
    Served served;
    for (const EnterpriseId &firm : order.request.firms) {
        PEIYU_CHECK(order.context.cancellation.check());
        PEIYU_TRY(planned, isPlanned(order, firm));
        if (planned) {
            served.planned.append(firm);
            continue;
        }
        PEIYU_TRY(file, EnterpriseService::file(order.context, firm, order.asOf));
        served.others.append(file.enterprise.name);
    }
    return served;
}

/// Each signs its own: every firm's sheet begins under the title.
Result<> addSheets(const ReportOrder &order, const QVector<EnterpriseId> &firms,
                   ReportDocument &document)
{
    for (const EnterpriseId &firm : firms) {
        if (!document.blocks.isEmpty())
            document.blocks.append(ReportPageBreak{true});
        PEIYU_CHECK(order.context.cancellation.check());
        PEIYU_CHECK(addFirm(order, firm, document));
    }
    return {};
}

/// The firms selected, a page each.
Result<> addSelected(const ReportOrder &order, ReportDocument &document)
{
    PEIYU_TRY(chosen, selected(order));
    if (chosen.planned.isEmpty())
        return fieldFailure(QStringLiteral("firm"),
                            Text::tr("列表中选中的 %1 家企业还没有一策，没有可打印的一策表。")
                                .arg(chosen.others.size()));
    PEIYU_CHECK(addSheets(order, chosen.planned, document));
    if (!chosen.others.isEmpty())
        document.blocks.append(
            ReportParagraph{{ReportRun{Text::tr("选中的企业中另有 %1 家还没有一策：%2。")
                                           .arg(chosen.others.size())
                                           .arg(chosen.others.join(Text::tr("、"))),
                                       false}},
                            false});
    document.name = Text::tr("一企一策 %1 家").arg(chosen.planned.size());
    return {};
}

/// All of a specialist's firms, a page each.
Result<> addServed(const ReportOrder &order, ReportDocument &document)
{
    PEIYU_TRY(people, StaffingService::people(order.context));
    const auto person = std::find_if(people.begin(), people.end(), [&](const Specialist &one) {
        return one.id == order.request.specialist;
    });
    if (person == people.end())
        return failure(ErrorCode::NotFound, Text::tr("这位专员已不在人员名单中。"));
    PEIYU_TRY(served, servedBy(order, person->id));
    if (served.planned.isEmpty())
        return fieldFailure(
            QStringLiteral("specialist"),
            Text::tr("%1 服务的企业还没有一策，没有可打印的一策表。").arg(person->name));
    PEIYU_CHECK(addSheets(order, served.planned, document));
    if (!served.others.isEmpty())
        document.blocks.append(
            ReportParagraph{{ReportRun{Text::tr("%1 服务的企业中另有 %2 家还没有一策：%3。")
                                           .arg(person->name)
                                           .arg(served.others.size())
                                           .arg(served.others.join(Text::tr("、"))),
                                       false}},
                            false});
    document.name = Text::tr("%1 一企一策（%2 家）").arg(person->name).arg(served.planned.size());
    return {};
}

} // namespace

Result<ReportDocument> measureReport(const ReportOrder &order)
{
    const ReportRequest &request = order.request;
    if (request.firm.isEmpty() && request.firms.isEmpty() && request.specialist.isEmpty())
        return fieldFailure(QStringLiteral("firm"),
                            Text::tr("请先选一家企业（一家一张），或选一位专员（所服务企业"
                                     "一次全出）。"));
    ReportDocument document;
    document.title = {Text::tr("“专精特新”企业培育一企一策表")};
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.recipients = request.issuer.isEmpty() ? order.facts.name : request.issuer;
    if (request.firm.isEmpty()) {
        if (request.firms.isEmpty())
            PEIYU_CHECK(addServed(order, document));
        else
            PEIYU_CHECK(addSelected(order, document));
        return document;
    }
    PEIYU_TRY(file, EnterpriseService::file(order.context, request.firm, order.asOf));
    document.name = Text::tr("%1 一企一策").arg(file.enterprise.name);
    PEIYU_CHECK(addFirm(order, request.firm, document));
    return document;
}

} // namespace peiyu
