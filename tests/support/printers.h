#pragma once
// How Catch2 prints our values, and Qt's.

#include "domain/quantity.h"
#include "foundation/result.h"

#include <catch2/catch.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(", ")).toStdString() + ']';
    }
};

template <> struct StringMaker<QDate>
{
    static std::string convert(QDate day)
    {
        return day.isNull() ? "no day" : day.toString(Qt::ISODate).toStdString();
    }
};

template <> struct StringMaker<peiyu::Quantity>
{
    static std::string convert(peiyu::Quantity quantity) { return quantity.toText().toStdString(); }
};

} // namespace Catch

/// Requires success and shows the sentence and detail when it is none.
#define REQUIRE_OK(expression)                                                                     \
    do {                                                                                           \
        auto &&requireOk = (expression);                                                           \
        if (!requireOk)                                                                            \
            FAIL(#expression << ": " << requireOk.error().text.toStdString() << " | "              \
                             << requireOk.error().detail.toStdString());                           \
        SUCCEED();                                                                                 \
    } while (false)
