#pragma once
/// A report as plain values: what stands in it and in which order, never where on the paper. The
/// service composes it, and the painter of pages (ui/reports), the XLSX and the DOCX writer
/// (exchange) draw the same one, so that no figure can differ between them.
/// Not here: fonts, margins, page breaks (the writers know both kinds of paper, look.md §7).
/// Thread: values.

#include "domain/quantity.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <variant>

namespace peiyu {

/// 内部表图 (lists, comparisons, meeting papers) or 公文 (通报, 报告: what leaves the office).
enum class ReportStyle { Internal, Official };

enum class ReportAlign { Left, Centre, Right };

/// A part of a paragraph in one weight.
struct ReportRun
{
    QString text;
    bool bold = false;

    friend bool operator==(const ReportRun &, const ReportRun &) = default;
};

struct ReportParagraph
{
    QVector<ReportRun> runs;
    bool indented = true; ///< first line by two characters
    /// Goes to no page without the last row of the table before it: who signs sees what.
    bool withTable = false;

    QString text() const
    {
        QString all;
        for (const ReportRun &run : runs)
            all += run.text;
        return all;
    }
    friend bool operator==(const ReportParagraph &, const ReportParagraph &) = default;
};

/// 一、 is level 1, （一） level 2; the number is part of the text. It never stands last on a page.
struct ReportHeading
{
    int level = 1;
    QString text;

    friend bool operator==(const ReportHeading &, const ReportHeading &) = default;
};

struct ReportColumn
{
    QString head; ///< lines by '\n'
    ReportAlign align = ReportAlign::Left;
    double width = 4; ///< in characters; all columns are stretched to the paper

    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};

/// What a spreadsheet may calculate with. Codes and telephone numbers are Text.
enum class ReportValue { Text, Number, Share, Day };

struct ReportCell
{
    QString text; ///< as printed, everywhere
    ReportValue kind = ReportValue::Text;
    QString value; ///< of Number and Share an exact decimal, of Day ISO
    bool bold = false;
    QString badge; ///< draft words in a dashed frame under the text

    static ReportCell ofText(const QString &text)
    {
        return {text, ReportValue::Text, {}, false, {}};
    }
    /// — for none.
    static ReportCell ofQuantity(const std::optional<Quantity> &quantity);
    static ReportCell ofCount(qint64 count);
    /// 0.947 → 94.7%; — for none.
    static ReportCell ofShare(const std::optional<double> &fraction);
    static ReportCell ofDay(QDate day);

    friend bool operator==(const ReportCell &, const ReportCell &) = default;
};

struct ReportRow
{
    QVector<ReportCell> cells;
    /// Rows of one group follow each other and share their first cell; empty: its own row.
    QString group;

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

struct ReportTable
{
    QString name; ///< over it, centred
    QString unit; ///< 单位：家
    QVector<ReportColumn> columns;
    QVector<ReportRow> rows;
    std::optional<ReportRow> totals;
    QStringList notes;         ///< 注：… under it, footnotes of drafts and target years too
    bool form = false;         ///< a sheet to fill or read by rows: no head, all lines, bold names
    bool dense = false;        ///< of a form: as small as a list
    bool large = false;        ///< of a list that is signed by hand: in the print of a form
    bool keptTogether = false; ///< never split over pages when a page can hold it

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

/// One bar: 现有 ÷ 目标 in per cent, target = 100 %.
struct ReportBar
{
    QString name;
    QString tierKey; ///< decides the fill
    std::optional<Quantity> done;
    std::optional<Quantity> goal;
    std::optional<double> rate; ///< none: a gap, not a zero
    TargetStatus status = TargetStatus::Unset;
    QString draftWords;

    friend bool operator==(const ReportBar &, const ReportBar &) = default;
};

/// Bars that may be compared with each other: one tier.
struct ReportPanel
{
    QString name;
    QString unit;
    QString tierKey;
    QVector<ReportBar> bars;

    friend bool operator==(const ReportPanel &, const ReportPanel &) = default;
};

struct ReportFigure
{
    QString caption; ///< 图 1　终期完成率（粗横线为目标 100%）
    QVector<ReportPanel> panels;

    friend bool operator==(const ReportFigure &, const ReportFigure &) = default;
};

/// What follows begins on a new page.
struct ReportPageBreak
{
    bool titled = false; ///< under the title again: a sheet of its own, to be handed to another

    friend bool operator==(const ReportPageBreak &, const ReportPageBreak &) = default;
};

using ReportBlock =
    std::variant<ReportParagraph, ReportHeading, ReportTable, ReportFigure, ReportPageBreak>;

struct ReportDocument
{
    ReportStyle style = ReportStyle::Internal;
    bool landscape = false;
    QString name;      ///< of the file, without ending
    QString mark;      ///< 示例 · … of the sample base, on every page; empty otherwise
    QString days;      ///< 截至 2026-11-20 · 终期 2025-12-31
    QStringList title; ///< lines, broken by sense
    QString subtitle;
    QString recipients; ///< 主送, with its colon
    QVector<ReportBlock> blocks;
    QStringList closing; ///< 口径, 状态, draft warning: the block at the end of 内部表图
    QStringList attachments; ///< 附件：1. …
    QString issuer;          ///< 落款
    QDate date;
    QString base; ///< at the foot of 内部表图

    friend bool operator==(const ReportDocument &, const ReportDocument &) = default;
};

/// Eight hexadecimal signs over everything that stands in the document: "7C2F91A0". Two documents
/// that print alike have the same.
QString reportSnapshot(const ReportDocument &document);
/// The tables of a document in their order.
QVector<const ReportTable *> tablesOf(const ReportDocument &document);
/// Two panels stand side by side where their bars can carry their names.
qsizetype panelsInRow(const ReportFigure &figure);
/// A name a file can have.
QString reportFileName(const ReportDocument &document, const QString &ending);

} // namespace peiyu
