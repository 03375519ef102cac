#include "exchange/icalendar.h"

namespace peiyu {

namespace {

constexpr qsizetype longestLine = 75; // octets, without CRLF

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',') {
            safe += u'\\';
            safe += c;
        } else if (c >= u' ' || c == u'\t')
            safe += c;
    }
    return safe;
}

/// A line that goes on begins with a space, which counts; no character is cut in two.
void addLine(QByteArray &file, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (bytes.size() - from > room) {
        qsizetype end = from + room;
        while ((static_cast<unsigned char>(bytes[end]) & 0xC0) == 0x80)
            --end;
        file += bytes.mid(from, end - from) + "\r\n ";
        from = end;
        room = longestLine - 1;
    }
    file += bytes.mid(from) + "\r\n";
}

QString dayValue(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

QString hourValue(const QDateTime &at)
{
    return at.toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
}

void addZone(QByteArray &file)
{
    // China has kept one time since 1991.
    for (const char *line :
         {"BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T000000",
          "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE"})
        addLine(file, QLatin1String(line));
}

void addEvent(QByteArray &file, const CalendarEvent &event, const QString &stamp)
{
    addLine(file, QStringLiteral("BEGIN:VEVENT"));
    addLine(file, QStringLiteral("UID:") + escaped(event.uid));
    addLine(file, QStringLiteral("DTSTAMP:") + stamp);
    if (event.at.isValid()) {
        const QDateTime begins(event.on, event.at, Qt::UTC); // the hour alone, of no zone
        addLine(file, QStringLiteral("DTSTART;TZID=Asia/Shanghai:") + hourValue(begins));
        addLine(file, QStringLiteral("DTEND;TZID=Asia/Shanghai:") +
                          hourValue(begins.addSecs(timedEventMinutes * 60)));
    } else {
        addLine(file, QStringLiteral("DTSTART;VALUE=DATE:") + dayValue(event.on));
        addLine(file, QStringLiteral("DTEND;VALUE=DATE:") + dayValue(event.on.addDays(1)));
        addLine(file, QStringLiteral("TRANSP:TRANSPARENT"));
    }
    addLine(file, QStringLiteral("SUMMARY:") + escaped(event.summary));
    if (!event.description.isEmpty())
        addLine(file, QStringLiteral("DESCRIPTION:") + escaped(event.description));
    if (!event.kind.isEmpty())
        addLine(file, QStringLiteral("CATEGORIES:") + escaped(event.kind));
    addLine(file, QStringLiteral("END:VEVENT"));
}

} // namespace

QByteArray icsFile(const QString &name, const QVector<CalendarEvent> &events,
                   const QDateTime &stamp)
{
    QByteArray file;
    addLine(file, QStringLiteral("BEGIN:VCALENDAR"));
    addLine(file, QStringLiteral("VERSION:2.0"));
    addLine(file, QStringLiteral("PRODID:-//Peiyuku//Today//ZH"));
    addLine(file, QStringLiteral("CALSCALE:GREGORIAN"));
    addLine(file, QStringLiteral("METHOD:PUBLISH"));
    addLine(file, QStringLiteral("X-WR-CALNAME:") + escaped(name));
    addLine(file, QStringLiteral("X-WR-TIMEZONE:Asia/Shanghai"));
    addZone(file);
    const QString at = hourValue(stamp.toUTC()) + u'Z';
    for (const CalendarEvent &event : events)
        addEvent(file, event, at);
    addLine(file, QStringLiteral("END:VCALENDAR"));
    return file;
}

} // namespace peiyu
