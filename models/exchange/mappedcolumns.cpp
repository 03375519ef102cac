#include "exchange/mappedcolumns.h"

#include <QCoreApplication>
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
    column.year = key.mid(at + 1).toInt();
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
