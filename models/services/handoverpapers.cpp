#include "services/handoverpapers.h"

#include "domain/displaytext.h"
#include "repositories/baserepository.h"
#include "services/coverwork.h"
#include "services/reportparts.h"

#include <QCoreApplication>

#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandoverPapers)
};

QString officeWords()
{
    return Text::tr("科室代管");
}

ReportTable firmTable(const HandoverSheet &sheet)
{
    ReportTable table;
    table.name = Text::tr("一、企业（%1 家）").arg(countText(sheet.firms.size()));
    table.columns = {{Text::tr("序号"), ReportAlign::Right, 2.4},
                     {Text::tr("企业名称"), ReportAlign::Left, 12},
                     {Text::tr("统一社会\n信用代码"), ReportAlign::Left, 9},
                     {Text::tr("所在"), ReportAlign::Left, 5},
                     {Text::tr("联系人、电话"), ReportAlign::Left, 7},
                     {Text::tr("梯度与到期"), ReportAlign::Left, 10},
                     {Text::tr("最近走访"), ReportAlign::Left, 5.4},
                     {Text::tr("下次走访"), ReportAlign::Left, 5.4},
                     {Text::tr("附件"), ReportAlign::Right, 2.8}};
    for (const HandoverFirm &one : sheet.firms)
        table.rows.append(
            {{ReportCell::ofCount(table.rows.size() + 1), ReportCell::ofText(one.name),
              ReportCell::ofText(orDash(one.creditCode)), ReportCell::ofText(orDash(one.place)),
              ReportCell::ofText(orDash(one.contact)), ReportCell::ofText(orDash(one.titles)),
              ReportCell::ofDay(one.lastVisit), ReportCell::ofDay(one.nextVisit),
              ReportCell::ofCount(one.files.size())},
             {}});
    return table;
}

/// A list of open items; `due` heads the column of the day.
ReportTable itemTable(const QString &name, const QString &matter, const QString &state,
                      const QString &due, const QVector<HandoverItem> &items, bool numbered)
{
    ReportTable table;
    table.name = Text::tr("%1（%2 件）").arg(name, countText(items.size()));
    table.columns = {{Text::tr("序号"), ReportAlign::Right, 2.4}};
    if (numbered)
        table.columns.append({Text::tr("编号"), ReportAlign::Left, 7});
    table.columns += {{Text::tr("企业"), ReportAlign::Left, 13},
                      {matter, ReportAlign::Left, 16},
                      {state, ReportAlign::Left, 9},
                      {due, ReportAlign::Left, 5.4},
                      {Text::tr("接收人\n核对"), ReportAlign::Centre, 4}};
    for (const HandoverItem &one : items) {
        ReportRow row{{ReportCell::ofCount(table.rows.size() + 1)}, {}};
        if (numbered)
            row.cells.append(ReportCell::ofText(one.number));
        row.cells += {ReportCell::ofText(one.firm), ReportCell::ofText(one.text),
                      ReportCell::ofText(orDash(one.state)), ReportCell::ofDay(one.due),
                      ReportCell::ofText(QStringLiteral("□"))};
        table.rows.append(row);
    }
    return table;
}

/// The lists that have something, numbered in Chinese from 二 on; what is empty is said in one
/// line.
void addItems(const HandoverSheet &sheet, ReportDocument &document)
{
    const QStringList numbers{Text::tr("二"), Text::tr("三"), Text::tr("四"), Text::tr("五")};
    QStringList none;
    int place = 0;
    const auto add = [&](const QString &name, const QString &matter, const QString &state,
                         const QString &due, const QVector<HandoverItem> &items, bool numbered) {
        if (items.isEmpty()) {
            none.append(name);
            return;
        }
        document.blocks.append(itemTable(Text::tr("%1、%2").arg(numbers.value(place++), name),
                                         matter, state, due, items, numbered));
    };
    add(Text::tr("未办诉求"), Text::tr("事项"), Text::tr("环节、承办"), Text::tr("到期"),
        sheet.requests, true);
    add(Text::tr("计划走访"), Text::tr("目的"), Text::tr("方式"), Text::tr("日期"), sheet.visits,
        false);
    add(Text::tr("未兑现承诺"), Text::tr("承诺事项"), Text::tr("何时承诺"), Text::tr("时限"),
        sheet.promises, false);
    add(Text::tr("未完一策措施"), Text::tr("措施"), Text::tr("状态、责任单位"), Text::tr("时限"),
        sheet.measures, false);
    if (!none.isEmpty())
        document.blocks.append(paragraph(Text::tr("没有%1。").arg(none.join(Text::tr("、")))));
    if (sheet.drafts > 0)
        document.blocks.append(
            paragraph(Text::tr("另有走访草稿 %1 份，请接收人核对后确认。").arg(sheet.drafts)));
    if (!sheet.note.isEmpty())
        document.blocks.append(paragraph(sheet.note));
}

QString signedWords(QDate day)
{
    return day.isNull() ? Text::tr("　　　年　月　日") : dayInWords(day);
}

/// 移交人, 接收人, 监交人 with their days.
ReportTable signatures(const Handover &handover, const HandoverSheet &sheet)
{
    ReportTable table;
    table.form = true;
    table.keptTogether = true;
    table.columns = {{{}, ReportAlign::Centre, 7},
                     {{}, ReportAlign::Left, 13},
                     {{}, ReportAlign::Centre, 7},
                     {{}, ReportAlign::Left, 13}};
    const auto row = [&](const QString &who, const QString &name, QDate day) {
        ReportRow line;
        for (const QString &text : {who, name, Text::tr("签字、日期"), signedWords(day)})
            line.cells.append(ReportCell::ofText(text));
        table.rows.append(line);
    };
    row(Text::tr("移交人"), sheet.from.isEmpty() ? Text::tr("（原无专员）") : sheet.from,
        handover.handedOn);
    row(Text::tr("接收人"), sheet.to.isEmpty() ? officeWords() : sheet.to, handover.receivedOn);
    row(Text::tr("监交人"), QString(), {});
    return table;
}

void addSheet(const HandoverRow &row, ReportDocument &document)
{
    const Handover &one = row.handover;
    const HandoverSheet &sheet = row.sheet;
    document.blocks.append(
        paragraph(Text::tr("%1 将下列企业及未办事项移交%2，自 %3 起生效。种类：%4。原因：%5。")
                      .arg(sheet.from.isEmpty() ? Text::tr("科室") : sheet.from,
                           sheet.to.isEmpty() ? officeWords() : sheet.to, dateText(one.on),
                           handoverKindText(one.kind), orDash(one.reason))));
    document.blocks.append(firmTable(sheet));
    addItems(sheet, document);
    document.blocks.append(signatures(one, sheet));
}

Result<ReportDocument> finished(const JobContext &context, ReportDocument document)
{
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    document.base = facts.name;
    document.landscape = true;
    if (facts.sample)
        document.mark = Text::tr("示例 · 企业与完成数均为虚构");
    return document;
}

/// What the substitute is told of one firm: whatever is late or falls into the days.
HandoverSheet coverContent(const CoverWork &work)
{
    HandoverSheet sheet = work.sheet;
    const auto later = [&](const HandoverItem &one) { return !work.fallsIn(one.due); };
    for (QVector<HandoverItem> *items :
         {&sheet.requests, &sheet.visits, &sheet.promises, &sheet.measures})
        items->removeIf(later);
    return sheet;
}

} // namespace

Result<ReportDocument> HandoverPapers::sheets(const JobContext &context,
                                              const QStringList &handovers)
{
    ReportDocument document;
    document.title = {Text::tr("企业服务交接清单")};
    QStringList names;
    for (const QString &id : handovers) {
        PEIYU_TRY(row, HandoverService::handover(context, id));
        if (!names.isEmpty())
            document.blocks.append(ReportPageBreak{true});
        addSheet(row, document);
        document.days = Text::tr("生效日期 %1").arg(dateText(row.handover.on));
        names.append(QStringLiteral("%1-%2").arg(row.sheet.from, row.sheet.to)); // format
    }
    if (names.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("没有要打印的交接清单。"));
    document.name = Text::tr("交接清单 %1").arg(names.join(u' '));
    return finished(context, document);
}

Result<ReportDocument> HandoverPapers::coverSheet(const JobContext &context, const QString &absence)
{
    PEIYU_TRY(work, coverWork(context, absence));
    const HandoverSheet sheet = coverContent(work);
    ReportDocument document;
    document.title = {Text::tr("外出代管清单")};
    document.days = servedText(work.absence.span);
    document.name = Text::tr("代管清单 %1 %2").arg(sheet.from, dateText(work.absence.span.from));
    document.blocks.append(paragraph(
        Text::tr(
            "%1 %2外出（%3），期间由%4代管下列企业；企业、责任人和时限都不变，到期照常提醒%4。")
            .arg(sheet.from, servedText(work.absence.span), orDash(work.absence.reason),
                 sheet.to.isEmpty() ? Text::tr("科室") : sheet.to)));
    document.blocks.append(firmTable(sheet));
    addItems(sheet, document);
    Handover none;
    document.blocks.append(signatures(none, sheet));
    document.closing = {
        Text::tr("事项只列已超期的和外出期间到期的；企业的其他未办事项见程序“今日”。")};
    return finished(context, document);
}

} // namespace peiyu
