#pragma once
/// A calendar file (.ics, RFC 5545): what other calendars take in. Lines end with CRLF and are
/// folded at 75 octets without cutting a character, UTF-8; days are whole days, hours are those of
/// Asia/Shanghai, whose zone the file carries. The same events give the same file but for DTSTAMP.
/// Thread: values.

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QVector>

namespace peiyu {

struct CalendarEvent
{
    QString uid; ///< the same for the same thing at every export
    QDate on;
    QTime at; ///< invalid: the whole day
    QString summary;
    QString description;
    QString kind; ///< CATEGORIES
};

inline constexpr int timedEventMinutes = 60;

/// `stamp`: when it was made, written in UTC.
QByteArray icsFile(const QString &name, const QVector<CalendarEvent> &events,
                   const QDateTime &stamp);

} // namespace peiyu
