#include "services/todaypaper.h"

#include "domain/displaytext.h"
#include "repositories/baserepository.h"

#include <QCoreApplication>
#include <QSet>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayPaper)
};

/// A sheet is taken along; lists are for the rest.
constexpr qsizetype mostRows = 40;

ReportTable emptyTable()
{
    ReportTable table;
    table.columns = {
        {Text::tr("类别"), ReportAlign::Left, 4},  {Text::tr("到期"), ReportAlign::Left, 8},
        {Text::tr("企业"), ReportAlign::Left, 13}, {Text::tr("事项"), ReportAlign::Left, 18},
        {Text::tr("来源"), ReportAlign::Left, 8},  {Text::tr("办结情况"), ReportAlign::Left, 8}};
    return table;
}

QVector<ReportRow> rowsOf(const QVector<TodayItem> &items, QDate day)
{
    QVector<ReportRow> rows;
    for (const TodayItem &item : items) {
        if (rows.size() >= mostRows)
            break;
        ReportRow row;
        for (const QString &text :
             {todayKindText(item.kind), todayDueText(item, day), item.firmName,
              item.cover.isEmpty() ? item.matter : Text::tr("%1：%2").arg(item.cover, item.matter),
              item.source, QString()})
            row.cells.append(ReportCell::ofText(text));
        row.cells[1].bold = item.late.late;
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<ReportDocument> todayPaper(const JobContext &context, const SpecialistId &person,
                                  const QString &personName)
{
    PEIYU_TRY(list, TodayService::today(context, person));
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    ReportDocument document;
    document.base = facts.name;
    document.name = Text::tr("今日单 %1 %2").arg(personName, dateText(list.day));
    document.title = {personName.isEmpty() ? Text::tr("今日单")
                                           : Text::tr("%1 今日单").arg(personName)};
    document.days = Text::tr("截至 %1").arg(dateText(list.day));
    document.subtitle =
        list.working ? Text::tr("%1 %2，本月第 %3 个工作日")
                           .arg(dateText(list.day), weekdayText(list.day))
                           .arg(list.dayOfMonth)
                     : Text::tr("%1 %2，今天休息").arg(dateText(list.day), weekdayText(list.day));
    if (facts.sample)
        document.mark = Text::tr("示例 · 企业与完成数均为虚构");
    QSet<QString> shown;
    for (const TodaySection &section : list.sections) {
        QVector<TodayItem> items;
        for (const TodayItem &item : section.items) {
            if (!shown.contains(item.key()))
                items.append(item);
            shown.insert(item.key());
        }
        if (items.isEmpty())
            continue;
        ReportTable table = emptyTable();
        table.name = Text::tr("%1　%2 件").arg(todayGroupText(section.group)).arg(items.size());
        table.rows = rowsOf(items, list.day);
        if (items.size() > mostRows)
            table.notes.append(
                Text::tr("另有 %1 件未印出，见程序“今日”。").arg(items.size() - mostRows));
        document.blocks.append(table);
    }
    if (document.blocks.isEmpty())
        document.blocks.append(
            ReportParagraph{{ReportRun{Text::tr("今天没有到期事项。"), false}}, true});
    if (list.snoozed > 0)
        document.closing.append(Text::tr("另有 %1 件已推迟。").arg(list.snoozed));
    document.closing.append(
        Text::tr("超期以工作日计：到期日当天不算超期，节假日不计（本系统默认）。"));
    return document;
}

} // namespace peiyu
