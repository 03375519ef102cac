// What a person types into a date field: in full, or short and meant near today.

#include "domain/typedday.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

const QDate monday(2026, 11, 23); // a Monday

QString read(const char16_t *words, const DayBounds &bounds = {}, QDate today = monday)
{
    return typedDay(QString::fromUtf16(words), today, bounds).toString(Qt::ISODate);
}

const DayBounds past{{}, monday};

} // namespace

TEST_CASE("full days are read as everywhere, partial ones never completed")
{
    CHECK(read(u"2023.5.1") == u"2023-05-01");
    CHECK(read(u" 2026年11月30日 ") == u"2026-11-30");
    CHECK(read(u"20260120") == u"2026-01-20");
    for (const char16_t *words :
         {u"", u"2026-05", u"2026年5月", u"202605", u"2026", u"11月", u"下周", u"11-31", u"1331",
          u"0", u"32", u"+", u"+99999", u"周八", u"十号", u"2026-02-30", u"30-11", u"明年"}) {
        CAPTURE(QString::fromUtf16(words).toStdString());
        CHECK(read(words).isEmpty());
    }
}

TEST_CASE("days counted from today")
{
    CHECK(read(u"+7") == u"2026-11-30");
    CHECK(read(u"＋７") == u"2026-11-30"); // as an IME types it
    CHECK(read(u"-1") == u"2026-11-22");
    CHECK(read(u"+0") == u"2026-11-23");
    CHECK(read(u"+3天") == u"2026-11-26");
    CHECK(read(u"今天") == u"2026-11-23");
    CHECK(read(u"明天") == u"2026-11-24");
    CHECK(read(u"后天") == u"2026-11-25");
    CHECK(read(u"昨天") == u"2026-11-22");
    CHECK(read(u"前天") == u"2026-11-21");
}

TEST_CASE("weekdays: the next one, that of this, the next or the last week")
{
    CHECK(read(u"周一") == u"2026-11-23"); // today itself
    CHECK(read(u"周五") == u"2026-11-27");
    CHECK(read(u"星期日") == u"2026-11-29");
    CHECK(read(u"礼拜天") == u"2026-11-29");
    CHECK(read(u"本周五") == u"2026-11-27");
    CHECK(read(u"下周五") == u"2026-12-04");
    CHECK(read(u"下周一") == u"2026-11-30");
    CHECK(read(u"上周五") == u"2026-11-20");
    const QDate saturday(2026, 11, 28);
    CHECK(read(u"周五", {}, saturday) == u"2026-12-04");
    CHECK(read(u"周五", {{}, saturday}, saturday) == u"2026-11-27"); // of what has been
    CHECK(read(u"本周五", {}, saturday) == u"2026-11-27");
}

TEST_CASE("a month and a day are the nearest, over the turn of the year too")
{
    for (const char16_t *words :
         {u"11-30", u"11/30", u"11.30", u"1130", u"11月30日", u"11月30号"}) {
        CAPTURE(QString::fromUtf16(words).toStdString());
        CHECK(read(words) == u"2026-11-30");
    }
    CHECK(read(u"11-1") == u"2026-11-01");
    CHECK(read(u"1-10") == u"2027-01-10");
    CHECK(read(u"0110", past) == u"2026-01-10");
    CHECK(read(u"11-30", past) == u"2025-11-30");
    CHECK(read(u"12-20", {}, QDate(2027, 1, 5)) == u"2026-12-20");
    CHECK(read(u"2-29", {}, QDate(2027, 12, 1)) == u"2028-02-29");
    CHECK(read(u"2-29").isEmpty()); // none near
}

TEST_CASE("a day is of this month, of the next when it is past, of the last where it has been")
{
    CHECK(read(u"30") == u"2026-11-30");
    CHECK(read(u"23") == u"2026-11-23");
    CHECK(read(u"5") == u"2026-12-05");
    CHECK(read(u"5日") == u"2026-12-05");
    CHECK(read(u"31") == u"2026-12-31"); // November has none
    CHECK(read(u"30", past) == u"2026-10-30");
    CHECK(read(u"5", past) == u"2026-11-05");
    // Nothing that could be meant is allowed: the first one, for the field to refuse.
    CHECK(read(u"30", {QDate(2028, 1, 1), {}}) == u"2026-11-30");
}

TEST_CASE("without a day to count from only full days are understood")
{
    CHECK(typedDay(QStringLiteral("2026-11-30"), {}) == QDate(2026, 11, 30));
    for (const char16_t *words : {u"+7", u"30", u"11-30", u"明天", u"周五"})
        CHECK(typedDay(QString::fromUtf16(words), {}).isNull());
}
