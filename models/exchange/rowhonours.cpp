#include "exchange/rowhonours.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "exchange/importwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseRowParser)
};

constexpr qsizetype longestKind = 60;
constexpr qsizetype longestDocument = 120;
constexpr qsizetype mostHonours = 200;

/// GR202351101234, 渝科工企2023001: at least six digits in a row, no day.
bool isDocument(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\d{6,}|〔\\d{4}〕|\\[\\d{4}\\].*号"));
    return form.match(text).hasMatch();
}

QString levelOf(const QString &word)
{
    if (word.startsWith(u"国际"))
        return QStringLiteral("国际级");
    if (word.startsWith(u"国"))
        return QStringLiteral("国家级");
    if (word.startsWith(u"省"))
        return QStringLiteral("省级");
    return word.startsWith(u'市') ? QStringLiteral("市级") : QStringLiteral("区县级");
}

/// Splits "国家级绿色工厂（2022年）" into its parts; says when only a year is known.
HonourDraft honourOf(RowCells &row, const QString &piece)
{
    static const QRegularExpression whole(
        QStringLiteral("\\(?(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)\\)?(?:认定|获评|获得)?"));
    static const QRegularExpression year(
        QStringLiteral("\\(?(?<!\\d)(?:19|20)\\d{2}(?!\\d)(?:年度|年)?(?:认定|获评|获得)?\\)?"));
    static const QRegularExpression level(
        QStringLiteral("^(国际级?|国家级?|省部级|省级|市级|区县级|区级|县级)(?=..)"));
    static const QRegularExpression bracketed(QStringLiteral("\\(([^()]*\\d{6,}[^()]*)\\)"));
    HonourDraft honour;
    QString text = toHalfWidth(tidyText(piece));
    if (const auto day = whole.match(text); day.hasMatch()) {
        honour.on = dayFromWords(day.captured(1));
        text.remove(whole);
    } else if (const auto found = year.match(text); found.hasMatch() && !isDocument(text)) {
        text.remove(year);
        row.warn(ImportField::Honours,
                 Text::tr("资质荣誉“%1”只写了年份，日期留空；请补全年月日").arg(tidyText(piece)));
    }
    if (const auto number = bracketed.match(text); number.hasMatch()) {
        honour.document = number.captured(1).trimmed().left(longestDocument);
        text.remove(bracketed);
    }
    text = text.trimmed();
    if (const auto found = level.match(text); found.hasMatch()) {
        honour.level = levelOf(found.captured(1));
        text.remove(level);
    }
    honour.kindName = withFullWidthBrackets(text.trimmed());
    return honour;
}

/// Separated by the usual signs, but not inside brackets: 高新技术企业（GR2023…，2023-10-16）.
QStringList piecesOf(const QString &text)
{
    const QString separators = QStringLiteral("、,，;；|\r\n");
    QStringList pieces;
    QString piece;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'（')
            ++depth;
        else if ((c == u')' || c == u'）') && depth > 0)
            --depth;
        if (depth > 0 || !separators.contains(c)) {
            piece += c;
            continue;
        }
        pieces.append(piece);
        piece.clear();
    }
    pieces.append(piece);
    return pieces;
}

bool isTitle(const QString &piece)
{
    static const QRegularExpression title(QStringLiteral("专精特新|小巨人|创新型中小企业")); // data
    return title.match(piece).hasMatch();
}

void takePiece(RowCells &row, const QString &piece)
{
    const HonourDraft honour = honourOf(row, piece);
    if (honour.kindName.size() > longestKind || row.draft().honours.size() >= mostHonours) {
        row.warn(ImportField::Honours, Text::tr("资质荣誉“%1”太长，没有采用；请用顿号把各项分开")
                                           .arg(piece.left(longestKind)));
    } else if (!honour.kindName.isEmpty()) {
        row.draft().honours.append(honour);
    }
}

/// The pieces of a cell that say something.
QStringList saidIn(const TableCell &cell)
{
    QStringList said;
    for (const QString &part : piecesOf(cell.text)) {
        const QString piece = tidyText(part);
        if (!piece.isEmpty() && !isBlankCell(TableCell::ofText(piece)))
            said.append(piece);
    }
    return said;
}

void readList(RowCells &row)
{
    const TableCell *cell = row.usableCell(ImportField::Honours);
    if (!cell)
        return;
    for (const QString &piece : saidIn(*cell)) {
        if (isTitle(piece))
            row.warn(ImportField::Honours,
                     Text::tr("“%1”是梯度称号，请用“梯度”和“认定日期”两列导入，这里没有采用")
                         .arg(piece));
        else
            takePiece(row, piece);
    }
    row.setPresent(ImportField::Honours, !row.draft().honours.isEmpty());
}

HonourDraft &draftOf(RowCells &row, const QString &kindName)
{
    QVector<HonourDraft> &honours = row.draft().honours;
    const auto found = std::find_if(honours.begin(), honours.end(), [&](const HonourDraft &one) {
        return one.kindName == kindName;
    });
    if (found != honours.end())
        return *found;
    honours.append(HonourDraft{kindName, {}, {}, {}});
    return honours.last();
}

void warn(RowCells &row, const HonourColumn &column, const QString &text)
{
    row.addAt(honourColumnKey(column), IssueSeverity::Warning, text);
}

void takeDay(RowCells &row, const HonourColumn &column, const TableCell &cell)
{
    const QString &kind = column.kindName;
    const DayReading reading = readDay(cell, row.dates1904());
    if (reading.outcome == DayReading::Outcome::Day)
        draftOf(row, kind).on = reading.day;
    else
        warn(row, column,
             Text::tr("%1的日期“%2”没有写全年月日，没有采用；请写成 2023-05-01 这样")
                 .arg(kind, tidied(cell.text)));
}

void takeDocument(RowCells &row, const HonourColumn &column, const TableCell &cell)
{
    const QString &kind = column.kindName;
    const QString document = tidied(cell.text);
    if (isScientific(cell) || document.size() > longestDocument)
        warn(row, column,
             Text::tr("%1的编号“%2”不完整或太长，没有采用；请在原表中核对")
                 .arg(kind, document.left(longestDocument)));
    else
        draftOf(row, kind).document = document;
}

/// 是, 否, a day, a number, or "GR202351101234，2023-10-16".
void takeHeld(RowCells &row, const HonourColumn &column, const TableCell &cell)
{
    const QString &kind = column.kindName;
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s()（）]+"));
    if (const auto held = readYesNo(cell.text)) {
        if (*held)
            draftOf(row, kind);
        return;
    }
    if (cell.kind == CellKind::Date ||
        readDay(cell, row.dates1904()).outcome == DayReading::Outcome::Day)
        return takeDay(row, column, cell);
    for (const QString &part : cell.text.split(separators, Qt::SkipEmptyParts)) {
        const TableCell one = TableCell::ofText(part);
        if (readDay(one, row.dates1904()).outcome == DayReading::Outcome::Day)
            takeDay(row, column, one);
        else if (isDocument(part))
            takeDocument(row, column, one);
        else if (!readYesNo(part).value_or(false) && part != kind)
            return warn(row, column,
                        Text::tr("%1一栏写的是“%2”，看不出有没有，没有采用；请写是或否")
                            .arg(kind, tidied(cell.text)));
    }
}

void readColumn(RowCells &row, const HonourColumn &column)
{
    const TableCell &cell = row.cellIn(column.column);
    if (cell.covered || isBlankCell(cell))
        return;
    if (isErrorCell(cell) || !isCleanText(cell.text))
        return warn(row, column,
                    Text::tr("%1这一格读不出来（%2），已按空处理；请在原表中重新填写")
                        .arg(column.kindName, tidied(cell.text)));
    switch (column.part) {
    case HonourPart::Held:
        return takeHeld(row, column, cell);
    case HonourPart::Day:
        return takeDay(row, column, cell);
    case HonourPart::Document:
        return takeDocument(row, column, cell);
    }
}

} // namespace

QString takeHonoursAmongTiers(RowCells &row, const TableCell &cell)
{
    QStringList tiers;
    for (const QString &piece : saidIn(cell)) {
        if (isTitle(piece) || areTierTitles(piece))
            tiers.append(piece);
        else
            takePiece(row, piece);
    }
    row.setPresent(ImportField::Honours, !row.draft().honours.isEmpty());
    return tiers.join(QStringLiteral("、")); // data
}

void readHonours(RowCells &row)
{
    readList(row);
    for (const HonourColumn &column : row.mapping().honours())
        readColumn(row, column);
}

} // namespace peiyu
