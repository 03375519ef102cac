#include "exchange/columnkeys.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnKeys)
};

QString honourText(const HonourColumn &honour)
{
    switch (honour.part) {
    case HonourPart::Held:
        break;
    case HonourPart::Day:
        return Text::tr("%1：日期").arg(honour.kindName);
    case HonourPart::Document:
        return Text::tr("%1：文号").arg(honour.kindName);
    }
    return honour.kindName;
}

} // namespace

QString columnKey(const ColumnMapping &mapping, int column)
{
    if (const auto field = mapping.fieldOf(column))
        return importFieldKey(*field);
    if (const auto figure = mapping.figureOf(column))
        return figureColumnKey(*figure);
    if (const auto honour = mapping.honourOf(column))
        return honourColumnKey(*honour);
    if (const auto period = mapping.periodOf(column))
        return periodColumnKey(*period);
    return {};
}

int columnOfKey(const ColumnMapping &mapping, const QString &key)
{
    if (const auto field = importFieldFromKey(key))
        return mapping.column(*field);
    for (const FigureColumn &figure : mapping.figures()) {
        if (figureColumnKey(figure) == key)
            return figure.column;
    }
    for (const HonourColumn &honour : mapping.honours()) {
        if (honourColumnKey(honour) == key)
            return honour.column;
    }
    for (const PeriodColumn &period : mapping.periods()) {
        if (periodColumnKey(period) == key)
            return period.column;
    }
    return -1;
}

bool mapColumn(ColumnMapping &mapping, const QString &key, int column)
{
    if (const auto field = importFieldFromKey(key)) {
        mapping.set(*field, column);
    } else if (auto figure = figureColumnFromKey(key)) {
        figure->column = column;
        mapping.setFigure(*figure);
    } else if (auto honour = honourColumnFromKey(key)) {
        honour->column = column;
        mapping.setHonour(*honour);
    } else if (auto period = periodColumnFromKey(key)) {
        period->column = column;
        mapping.setPeriod(*period);
    } else {
        return false;
    }
    return true;
}

QString columnKeyText(const QString &key)
{
    if (const auto field = importFieldFromKey(key))
        return importFieldText(*field);
    if (const auto figure = figureColumnFromKey(key))
        return figure->year == 0 ? Text::tr("%1（未写年度）").arg(figureText(figure->item))
                                 : figureColumnText(*figure);
    if (const auto period = periodColumnFromKey(key))
        return periodColumnText(*period);
    const auto honour = honourColumnFromKey(key);
    return honour ? honourText(*honour) : QString();
}

} // namespace peiyu
