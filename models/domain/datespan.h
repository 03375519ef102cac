#pragma once
/// A half-open interval of days [from, until): the first day counts, the last does not.
/// A missing `from` reaches back before all records, a missing `until` is open.
/// As stored text a missing `from` is '' and a missing `until` "9999-12-31", so that both
/// backends compare and sort them alike.

#include <QDate>
#include <QString>

namespace peiyu {

struct DateSpan
{
    QDate from;
    QDate until;

    bool contains(QDate day) const
    {
        return (from.isNull() || from <= day) && (until.isNull() || day < until);
    }
    bool isEmpty() const { return !from.isNull() && !until.isNull() && until <= from; }
    bool overlaps(const DateSpan &other) const
    {
        return (from.isNull() || other.until.isNull() || from < other.until) &&
               (other.from.isNull() || until.isNull() || other.from < until);
    }
    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

inline const QString &openDayText()
{
    static const QString text = QStringLiteral("9999-12-31");
    return text;
}
inline QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}
inline QString fromText(QDate from)
{
    return from.isNull() ? QString() : dayText(from);
}
inline QString untilText(QDate until)
{
    return until.isNull() ? openDayText() : dayText(until);
}
inline QDate dayFromText(const QString &text)
{
    return text.isEmpty() || text == openDayText() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

} // namespace peiyu
