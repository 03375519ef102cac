#include "exchange/rowfigures.h"

#include "domain/textfold.h"
#include "exchange/cellvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseRowParser)
};

/// 100 亿元 in one year is no small firm's: the amount stands in 元.
constexpr double likelyYuanFrom = 1'000'000;

void warn(RowCells &row, const FigureColumn &figure, const QString &text)
{
    row.addAt(figureColumnKey(figure), IssueSeverity::Warning, text);
}

/// Formulas leave more decimals than a share has.
QString rounded(const QString &percent)
{
    constexpr int decimals = 2;
    bool number = false;
    const double value = percent.toDouble(&number);
    const qsizetype point = percent.indexOf(u'.');
    return number && point >= 0 && percent.size() - point - 1 > decimals
               ? QString::number(value, 'f', decimals)
               : percent;
}

/// What the cell says in the item's unit, still to be checked; empty (with a warning) when it
/// cannot be read.
QString valueOf(RowCells &row, const FigureColumn &figure, const TableCell &cell)
{
    static const QRegularExpression persons(QStringLiteral("\\s*(?:人|名)$"));
    const QString what = figureColumnText(figure);
    const QString said = tidied(cell.text);
    QString plain = toHalfWidth(said);
    switch (figureUnit(figure.item)) {
    case FigureUnit::Wan: {
        const auto amount = readAmount(cell, row.mapping().unitOf(figure.column));
        if (!amount || !amount->currency.isEmpty()) {
            warn(
                row, figure,
                Text::tr("%1“%2”读不成人民币金额，没有采用；请只填数字，单位万元").arg(what, said));
            return {};
        }
        if (amount->assumed && std::abs(amount->wan.toDouble()) >= likelyYuanFrom)
            row.addAt(figureColumnKey(figure), IssueSeverity::Pending,
                      Text::tr("%1 %2 没有写单位，按万元计大得不合理，像是以元为单位，请确认")
                          .arg(what, said));
        return amount->wan;
    }
    case FigureUnit::Persons:
        return plain.remove(persons);
    case FigureUnit::Percent: {
        const bool said100 = plain.endsWith(u'%');
        if (said100)
            return rounded(plain.chopped(1));
        // A cell shown as 35% is stored as 0.35, whatever its header says.
        if (plain.toDouble() > 0 && plain.toDouble() <= 1) {
            warn(row, figure,
                 Text::tr("%1“%2”看不出是比例还是百分数，没有采用；请写成 35% 这样")
                     .arg(what, said));
            return {};
        }
        return rounded(plain);
    }
    case FigureUnit::Points:
        return plain;
    }
    return {};
}

void readFigure(RowCells &row, const FigureColumn &figure)
{
    const TableCell &cell = row.cellIn(figure.column);
    if (cell.covered || isBlankCell(cell))
        return;
    const QString what = figureColumnText(figure);
    if (cell.kind == CellKind::Error) {
        warn(row, figure,
             Text::tr("%1这一格是公式错误（%2），已按空处理；请在原表中改成数值")
                 .arg(what, cell.text));
        return;
    }
    if (figure.year == 0) {
        warn(row, figure, Text::tr("%1没有写是哪一年的，没有采用；请在列对应中指明年度").arg(what));
        return;
    }
    if (cell.kind != CellKind::Text && cell.kind != CellKind::Number) {
        warn(row, figure, Text::tr("%1“%2”不是数字，没有采用").arg(what, cell.text));
        return;
    }
    const QString value = valueOf(row, figure, cell);
    if (value.isEmpty())
        return;
    const auto normalized = normalizedFigure(figure.item, value);
    if (!normalized)
        warn(row, figure,
             Text::tr("%1年：%2这一项没有采用").arg(figure.year).arg(normalized.error().text));
    else if (!normalized->isEmpty())
        row.draft().figures.append({figure.year, figure.item, *normalized});
}

void checkJumps(RowCells &row)
{
    QVector<FigureDraft> &figures = row.draft().figures;
    std::sort(figures.begin(), figures.end(), [](const FigureDraft &a, const FigureDraft &b) {
        return std::pair(a.item, a.year) < std::pair(b.item, b.year);
    });
    for (qsizetype i = 1; i < figures.size(); ++i) {
        const FigureDraft &before = figures[i - 1];
        const FigureDraft &now = figures[i];
        if (before.item == now.item && looksLikeUnitJump(now.item, before.value, now.value))
            row.addAt(
                figureColumnKey({now.item, now.year, -1}), IssueSeverity::Pending,
                Text::tr(
                    "%1：%2 年是 %3 万元，%4 年是 %5 万元，相差上千倍，像是元和万元混用，请确认")
                    .arg(figureText(now.item))
                    .arg(before.year)
                    .arg(before.value)
                    .arg(now.year)
                    .arg(now.value));
    }
}

} // namespace

void readFigures(RowCells &row)
{
    for (const FigureColumn &figure : row.mapping().figures())
        readFigure(row, figure);
    checkJumps(row);
}

} // namespace peiyu
