#include "measures/measuresheet.h"

#include "domain/displaytext.h"
#include "enterprises/firmwords.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureSheet)
};

constexpr double titlePoints = 16.5;
constexpr double bodyPoints = 10.5;
constexpr double smallPoints = 9;
constexpr int shownVisits = 3;
constexpr int headWidth = 16; // per cent of the sheet
constexpr double cellPadding = 5;
constexpr int pdfResolution = 300;
constexpr QMarginsF margins(20, 15, 20, 15); // mm

QTextCharFormat letters(double points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontFamilies({QStringLiteral("Microsoft YaHei UI"),
                            QStringLiteral("Noto Sans CJK SC"),
                            QStringLiteral("Source Han Sans SC")});
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(Qt::black);
    return format;
}

QTextBlockFormat lines(Qt::Alignment alignment, double before = 0, double after = 0)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(before);
    format.setBottomMargin(after);
    format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    return format;
}

void addLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format,
             const QTextBlockFormat &block)
{
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

/// A part of the sheet: name left, words right.
struct Part
{
    QString name;
    QString words;
    bool strong = false;
};

void addParts(QTextCursor &cursor, const QVector<Part> &parts)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Qt::black);
    format.setBorderCollapse(true);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, headWidth),
                                      QTextLength(QTextLength::PercentageLength, 100 - headWidth)});
    QTextTable *table = cursor.insertTable(static_cast<int>(parts.size()), 2, format);
    for (int row = 0; row < parts.size(); ++row) {
        QTextTableCell name = table->cellAt(row, 0);
        QTextTableCellFormat cell = name.format().toTableCellFormat();
        cell.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        name.setFormat(cell);
        QTextCursor left = name.firstCursorPosition();
        left.setBlockFormat(lines(Qt::AlignHCenter));
        left.insertText(parts[row].name, letters(bodyPoints, true));
        QTextCursor right = table->cellAt(row, 1).firstCursorPosition();
        right.setBlockFormat(lines(Qt::AlignLeft));
        right.insertText(parts[row].words, letters(bodyPoints, parts[row].strong));
    }
    cursor.movePosition(QTextCursor::End);
}

QString orNone(const QString &words)
{
    return words.isEmpty() ? QStringLiteral("—") : words;
}

QString titleWords(const FirmRecord &record)
{
    QStringList words;
    for (const Recognition &title : record.validTitles())
        words.append(Text::tr("%1（%2 至 %3%4）")
                         .arg(tierBadgeText(title.tier, record.row.district.value()),
                              dateText(title.from), dateText(title.until),
                              title.batch.isEmpty() ? QString() : u'，' + title.batch));
    return words.isEmpty() ? Text::tr("没有有效的认定") : words.join(u'\n');
}

QString stateWords(const FirmRecord &record)
{
    const Enterprise &firm = record.file.enterprise;
    QStringList words;
    words.append(Text::tr("所在：%1").arg(orNone(record.place())));
    words.append(Text::tr("行业：%1").arg(orNone(firm.industry)));
    words.append(Text::tr("联系人：%1")
                     .arg(orNone(QStringLiteral("%1 %2").arg(firm.contact, firm.phone).trimmed())));
    words.append(Text::tr("入库阶段：%1")
                     .arg(record.row.stage ? stageText(*record.row.stage) : QStringLiteral("—")));
    return words.join(u'\n');
}

QString visitLines(const FirmRecord &record)
{
    QStringList words;
    for (const VisitRow &visit : record.visits)
        words.append(
            Text::tr("%1 %2：%3")
                .arg(dateText(visit.visit.on), visitWords(visit), visit.visit.text.simplified()));
    if (!record.row.nextVisit.isNull())
        words.append(Text::tr("约定下次走访：%1").arg(dateText(record.row.nextVisit)));
    return words.isEmpty() ? Text::tr("还没有走访记录") : words.join(u'\n');
}

QVector<Part> partsOf(const FirmRecord &record)
{
    const Measure plan = record.measure.value_or(Measure{});
    const Enterprise &firm = record.file.enterprise;
    QString goal =
        plan.goal ? tierBadgeText(*plan.goal, record.row.district.value()) : Text::tr("未定");
    if (!plan.goalDate.isNull())
        goal = Text::tr("%1，%2 前达到").arg(goal, dateText(plan.goalDate));
    QString people = specialistWords(record);
    if (const FirmPerson *leader = record.person(Duty::Leader))
        people = Text::tr("服务专员 %1；帮扶领导 %2").arg(people, leader->name);
    return {
        {Text::tr("企业名称"), firm.name, true},
        {Text::tr("统一社会\n信用代码"),
         orNone(firm.creditCode.isEmpty() ? firm.registrationNo : firm.creditCode)},
        {Text::tr("企业现状"), stateWords(record)},
        {Text::tr("现有认定"), titleWords(record)},
        {Text::tr("目标"), goal},
        {Text::tr("主要差距"), orNone(plan.gap)},
        {Text::tr("措施\n（下一步）"), orNone(plan.nextStep), true},
        {Text::tr("责任人"), orNone(plan.owner)},
        {Text::tr("时限"), plan.due.isNull() ? Text::tr("未定") : dateText(plan.due)},
        {Text::tr("服务人员"), people},
        {Text::tr("近期走访"), visitLines(record)},
    };
}

} // namespace

QString MeasureSheet::fileName() const
{
    QString name = record.row.name;
    for (const char16_t sign : uR"(\/:*?"<>|)")
        name.remove(QChar(sign));
    return Text::tr("%1 一企一策.pdf").arg(name.trimmed());
}

Result<MeasureSheet> readMeasureSheet(const JobContext &context, const EnterpriseId &firm,
                                      const QString &issuer, bool sample)
{
    PEIYU_TRY(record, readFirmRecord(context, firm, context.clock.today(), shownVisits));
    return MeasureSheet{record, issuer, sample};
}

void composeMeasureSheet(QTextDocument &document, const MeasureSheet &sheet)
{
    QTextCursor cursor(&document);
    const FirmRecord &record = sheet.record;
    const QString lead = sheet.sample ? Text::tr("示例数据，企业均为虚构") : sheet.issuer;
    addLine(cursor, Text::tr("%1    截至 %2").arg(lead, dateText(record.asOf)),
            letters(smallPoints), lines(Qt::AlignRight));
    addLine(cursor, Text::tr("“专精特新”企业培育一企一策表"), letters(titlePoints, true),
            lines(Qt::AlignHCenter, 4, 10));
    cursor.insertBlock(lines(Qt::AlignLeft));
    addParts(cursor, partsOf(record));
    addLine(cursor,
            record.measure ? Text::tr("一策制定于 %1。企业确认（签字）：                    "
                                      "服务专员（签字）：")
                                 .arg(dateText(record.measure->setOn))
                           : Text::tr("本企业还没有制定一策。"),
            letters(smallPoints), lines(Qt::AlignLeft, 10));
}

void setMeasurePage(QPagedPaintDevice &device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins,
                                     QPageLayout::Millimeter));
}

void paintMeasureSheet(QPagedPaintDevice &device, const MeasureSheet &sheet)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    composeMeasureSheet(document, sheet);
    QPainter painter(&device);
    const QSizeF page = painter.viewport().size();
    document.setPageSize(page);
    // A plan longer than a page goes on instead of being cut off.
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0) {
            device.newPage();
            painter.translate(0, -page.height());
        }
        const QRectF shown(0, number * page.height(), page.width(), page.height());
        document.drawContents(&painter, shown);
    }
}

Result<QByteArray> measureSheetPdf(const MeasureSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Internal, Text::tr("PDF 没有生成，请再试一次。"));
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(Text::tr("%1 一企一策表").arg(sheet.record.row.name));
    setMeasurePage(writer);
    paintMeasureSheet(writer, sheet);
    return bytes;
}

} // namespace peiyu
