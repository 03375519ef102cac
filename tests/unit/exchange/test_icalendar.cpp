// .ics as RFC 5545 wants it.

#include "exchange/icalendar.h"
#include "support/printers.h"

#include <QStringList>

using namespace peiyu;

namespace {

CalendarEvent event(const QString &summary)
{
    return {QStringLiteral("promise-1@peiyuku"), QDate(2026, 1, 20), {}, summary, {}, {}};
}

QByteArray fileOf(const QVector<CalendarEvent> &events)
{
    return icsFile(QStringLiteral("培育库"), events,
                   QDateTime(QDate(2026, 1, 20), QTime(1, 2, 3), Qt::UTC));
}

/// Lines as a reader joins them again.
QStringList unfolded(QByteArray file)
{
    file.replace("\r\n ", "");
    return QString::fromUtf8(file).split(QStringLiteral("\r\n"));
}

} // namespace

TEST_CASE("a calendar file ends its lines with CRLF, is UTF-8 and folds at 75 octets")
{
    const QString longWords = QString(60, QChar(0x8D70)) + QStringLiteral("abc") + // 走
                              QString(40, QChar(0x8BBF));
    const QByteArray file = fileOf({event(longWords)});
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(file.endsWith("END:VCALENDAR\r\n"));
    CHECK(file.count('\n') == file.count("\r\n"));
    for (const QByteArray &line : file.split('\n')) {
        CHECK(line.size() <= 76); // 75 and the CR
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(file).contains(QStringLiteral("SUMMARY:") + longWords));
}

TEST_CASE("days are whole days, hours those of Asia/Shanghai, the stamp is UTC")
{
    CalendarEvent visit = event(QStringLiteral("走访"));
    visit.at = QTime(23, 30);
    const QStringList lines = unfolded(fileOf({event(QStringLiteral("到期")), visit}));
    CHECK(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20260120")));
    CHECK(lines.contains(QStringLiteral("DTEND;VALUE=DATE:20260121")));
    CHECK(lines.contains(QStringLiteral("DTSTART;TZID=Asia/Shanghai:20260120T233000")));
    CHECK(lines.contains(QStringLiteral("DTEND;TZID=Asia/Shanghai:20260121T003000")));
    CHECK(lines.contains(QStringLiteral("DTSTAMP:20260120T010203Z")));
    CHECK(lines.contains(QStringLiteral("TZID:Asia/Shanghai")));
    CHECK(lines.contains(QStringLiteral("UID:promise-1@peiyuku")));
}

TEST_CASE("commas, semicolons, backslashes and lines are escaped; control signs are left out")
{
    CalendarEvent one = event(QStringLiteral("a,b;c\\d"));
    one.description = QStringLiteral("first\nsecond\x01");
    const QStringList lines = unfolded(fileOf({one}));
    CHECK(lines.contains(QStringLiteral("SUMMARY:a\\,b\\;c\\\\d")));
    CHECK(lines.contains(QStringLiteral("DESCRIPTION:first\\nsecond")));
    CHECK(unfolded(fileOf({})).filter(QStringLiteral("VEVENT")).isEmpty());
}
