// The shipped days off are those of the notices, word for word.

#include "domain/calendarnotice.h"
#include "reference/holidays.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

/// Days a notice of that year brings, as shipped.
QStringList shippedOf(int year)
{
    const ShippedHolidays &shipped = shippedHolidays();
    QStringList days;
    for (const CalendarDay &day : shipped.days) {
        if (shipped.noticeOf.value(day.on) == year)
            days.append(day.on.toString(Qt::ISODate) + u' ' + dayKindKey(*day.kind));
    }
    return days;
}

QStringList readFrom(const QString &notice)
{
    const CalendarReading read = readHolidayNotice(notice);
    CHECK(read.doubts.join(u'|') == QString());
    QStringList days;
    for (const CalendarDay &day : read.days)
        days.append(day.on.toString(Qt::ISODate) + u' ' + dayKindKey(*day.kind));
    return days;
}

} // namespace

TEST_CASE("days off of 2025 and 2026 are those of the notices")
{
    CHECK(readFrom(QStringLiteral("现将2025年元旦、春节、清明节、劳动节、端午节、国庆节和中秋节放假"
                                  "调休日期的具体安排通知如"
                                  "下。\n一、元旦：1月1日（周三）放假1天，不调休。\n二、春节：1月28"
                                  "日（农历除夕、周二）至2月4"
                                  "日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日"
                                  "（周六）上班。\n三、清明节："
                                  "4月4日（周五）至6日（周日）放假，共3天。\n四、劳动节：5月1日（周"
                                  "四）至5日（周一）放假调休，共"
                                  "5天。4月27日（周日）上班。\n五、端午节：5月31日（周六）至6月2日"
                                  "（周一）放假，共3天。\n六、国庆"
                                  "节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日"
                                  "（周日）、10月11日（周六）上"
                                  "班。")) == shippedOf(2025));
    CHECK(readFrom(QStringLiteral(
              "现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通"
              "知如"
              "下。\n一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n二"
              "、春节：2"
              "月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（"
              "周六）、2"
              "月28日（周六）上班。\n三、清明节：4月4日（周六）至6日（周一）放假，共3天。\n四、劳动"
              "节：5月1日"
              "（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n五、端午节：6月19日（周"
              "五）至21日（"
              "周日）放假，共3天。\n六、中秋节：9月25日（周五）至27日（周日）放假，共3天。\n七、国"
              "庆节：10月1"
              "日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。")) ==
          shippedOf(2026));
}

TEST_CASE("each shipped year has its notice and each day its year")
{
    const ShippedHolidays &shipped = shippedHolidays();
    CHECK(shipped.years == QSet<int>{2022, 2023, 2024, 2025, 2026});
    for (const int year : shipped.years)
        CHECK(shipped.notices.value(year).contains(u"gov.cn"));
    CHECK(shipped.noticeOf.value(QDate(2022, 12, 31)) == 2023);
    for (const CalendarDay &day : shipped.days) {
        INFO(day.on.toString(Qt::ISODate).toStdString());
        CHECK((*day.kind == DayKind::Off || day.on.dayOfWeek() >= Qt::Saturday));
    }
}
