#include "exchange/mappedcolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringBuilder>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MappedColumns)
};

constexpr QStringView honourHead(u"honour.");
constexpr QStringView dayTail(u".on");
constexpr QStringView documentTail(u".document");

} // namespace

QString periodColumnKey(const PeriodColumn &column)
{
    const FigurePeriod &period = column.period;
    return QStringLiteral("period.%1@%2-%3%4%5")
        .arg(column.item ? periodItemKey(*column.item) : QString())
        .arg(period.year)
        .arg(period.quarter ? QStringLiteral("Q") : QString())
        .arg(period.number)
        .arg(column.cumulative ? QStringLiteral("+")
             : column.current  ? QStringLiteral("~")
                               : QString());
}

std::optional<PeriodColumn> periodColumnFromKey(const QString &key)
{
    static const QRegularExpression form(
        QStringLiteral("^period\\.([a-z_]*)@(\\d{1,4})-(Q?)(\\d{1,2})([+~]?)$"));
    const auto match = form.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    PeriodColumn column;
    column.item = periodItemFromKey(match.captured(1));
    if (!column.item && !match.captured(1).isEmpty())
        return std::nullopt;
    column.period = {match.captured(2).toInt(), match.captured(4).toInt(),
                     !match.captured(3).isEmpty()};
    column.cumulative = match.captured(5) == u'+';
    column.current = match.captured(5) == u'~';
    return column;
}

QString periodColumnText(const PeriodColumn &column)
{
    const FigurePeriod &period = column.period;
    const QString item = column.item ? periodItemText(*column.item) : Text::tr("（未写指标）");
    const QString tail = column.cumulative ? Text::tr("累计") : QString();
    if (period.isValid())
        return period.text() + item + tail;
    if (period.number == 0)
        return Text::tr("%1（未写期间）").arg(item + tail);
    return (period.quarter ? Text::tr("%1季度%2").arg(period.number).arg(item + tail)
                           : Text::tr("%1月%2").arg(period.number).arg(item + tail));
}

QString figureColumnKey(const FigureColumn &column)
{
    const QString key = figureKey(column.item);
    return column.year == 0 ? key : QStringLiteral("%1@%2").arg(key).arg(column.year);
}

std::optional<FigureColumn> figureColumnFromKey(const QString &key)
{
    const qsizetype at = key.indexOf(u'@');
    const auto item = figureFromKey(at < 0 ? key : key.left(at));
    if (!item)
        return std::nullopt;
    FigureColumn column{*item, 0, -1};
    if (at < 0)
        return column;
    column.year = QStringView(key).mid(at + 1).toInt();
    if (column.year < firstFigureYear || column.year > lastFigureYear)
        return std::nullopt;
    return column;
}

QString figureColumnText(const FigureColumn &column)
{
    const QString item = figureText(column.item);
    return column.year == 0 ? item : Text::tr("%1年%2").arg(column.year).arg(item);
}

QString honourColumnKey(const HonourColumn &column)
{
    switch (column.part) {
    case HonourPart::Held:
        break;
    case HonourPart::Day:
        return honourHead % column.kindName % dayTail;
    case HonourPart::Document:
        return honourHead % column.kindName % documentTail;
    }
    return honourHead % column.kindName;
}

std::optional<HonourColumn> honourColumnFromKey(const QString &key)
{
    if (!key.startsWith(honourHead))
        return std::nullopt;
    HonourColumn column{key.mid(honourHead.size()), HonourPart::Held, -1};
    if (column.kindName.endsWith(dayTail)) {
        column.part = HonourPart::Day;
        column.kindName.chop(dayTail.size());
    } else if (column.kindName.endsWith(documentTail)) {
        column.part = HonourPart::Document;
        column.kindName.chop(documentTail.size());
    }
    if (column.kindName.isEmpty())
        return std::nullopt;
    return column;
}

} // namespace peiyu
