#pragma once
/// How our values stand in JSON: missing is null, days are ISO, quantities are numbers.

#include "domain/quantity.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace peiyu {

inline QJsonValue jsonDay(QDate day)
{
    return day.isNull() ? QJsonValue() : QJsonValue(day.toString(Qt::ISODate));
}

inline QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue jsonQuantity(const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return {};
    if (quantity->isWhole())
        return QJsonValue(quantity->scaled() / Quantity::scale);
    return QJsonValue(quantity->toDouble());
}

inline QJsonValue jsonNumber(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

inline QJsonArray jsonTexts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace peiyu
