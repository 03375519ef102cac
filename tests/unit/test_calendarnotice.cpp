// The text of a notice of holidays, as people copy it from the web, and tables of days.

#include "domain/calendarnotice.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

QDate on(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// "0101-0103 off 元旦; …": runs of days of one kind.
QString told(const CalendarReading &reading)
{
    QStringList runs;
    for (int i = 0; i < reading.days.size(); ++i) {
        const CalendarDay &first = reading.days[i];
        while (i + 1 < reading.days.size() && reading.days[i + 1].kind == first.kind &&
               reading.days[i].on.addDays(1) == reading.days[i + 1].on)
            ++i;
        const QString last = reading.days[i].on.toString(QStringLiteral("MMdd"));
        const QString begin = first.on.toString(QStringLiteral("MMdd"));
        runs.append((begin == last ? begin : begin + u'-' + last) + u' ' + dayKindKey(*first.kind));
    }
    return runs.join(QStringLiteral("; "));
}

const QString notice2026 = QStringLiteral(
    "国务院办公厅关于2026年部分节假日安排的通知\n国办发明电〔2025〕7号\n"
    "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n"
    "经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安"
    "排通知如下。\n"
    "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"
    "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日"
    "（周六）、2"
    "月28日（周六）上班。\n"
    "三、清明节：4月4日（周六）至6日（周一）放假，共3天。\n"
    "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n"
    "五、端午节：6月19日（周五）至21日（周日）放假，共3天。\n"
    "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。\n"
    "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班"
    "。\n"
    "节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。\n国务院办公厅\n2025年11月4日"
    "\n");

} // namespace

TEST_CASE("the notice of 2026 is read whole, without a doubt")
{
    const CalendarReading read = readHolidayNotice(notice2026);
    CHECK(read.year == 2026);
    CHECK(read.doubts.join(u'|') == QString());
    CHECK(read.notice == u"国务院办公厅关于2026年部分节假日安排的通知 国办发明电〔2025〕7号");
    CHECK(told(read) == u"0101-0103 off; 0104 work; 0214 work; 0215-0223 off; 0228 work; "
                        "0404-0406 off; 0501-0505 off; 0509 work; 0619-0621 off; 0920 work; "
                        "0925-0927 off; 1001-1007 off; 1010 work");
    CHECK(read.countOf(DayKind::Off) == 33);
    CHECK(read.countOf(DayKind::Work) == 6);
    CHECK(read.days.first().name == u"元旦");
}

TEST_CASE("one paragraph, other brackets, dashes and full-width digits are the same notice")
{
    QString pasted = notice2026;
    pasted.replace(u'\n', u' ');
    pasted.replace(u'（', u'(').replace(u'）', u')').replace(u'：', u':');
    pasted.replace(QStringLiteral("至"), QStringLiteral(" - "));
    pasted.replace(QStringLiteral("10月10日"), QStringLiteral("１０月１０日"));
    pasted.replace(QStringLiteral("周"), QStringLiteral("星期"));
    const CalendarReading read = readHolidayNotice(pasted);
    CHECK(read.doubts.join(u'|') == QString());
    CHECK(told(read) == told(readHolidayNotice(notice2026)));
}

TEST_CASE("days of the year before belong to 元旦, and leave that is only encouraged does not")
{
    const CalendarReading of2023 = readHolidayNotice(
        QStringLiteral("一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。"), 2023);
    CHECK(told(of2023) == u"1231-0102 off");
    CHECK(of2023.days.first().on == on("2022-12-31"));
    CHECK(of2023.notes.join(u'|').contains(u"2022-12-31"));
    const CalendarReading unsaid =
        readHolidayNotice(QStringLiteral("一、元旦：12月31日至1月2日放假调休，共3天。"), 2023);
    CHECK(unsaid.days == of2023.days);

    const CalendarReading of2024 = readHolidayNotice(
        QStringLiteral("一、元旦：1月1日放假，与周末连休。\n"
                       "二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）"
                       "上班。鼓励各单"
                       "位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。"),
        2024);
    CHECK(told(of2024) == u"0101 off; 0204 work; 0210-0217 off; 0218 work");
    CHECK(of2024.notes.join(u'|').contains(u"2月9日"));
}

TEST_CASE("what contradicts itself is named, never corrected in silence")
{
    const auto doubts = [](const QString &text) {
        return readHolidayNotice(text, 2027).doubts.join(u'|');
    };
    CHECK(
        doubts(QStringLiteral("一、元旦：1月1日（周六）放假1天。")).contains(u"2027-01-01 是周五"));
    CHECK(doubts(QStringLiteral("二、春节：2月5日至11日放假调休，共8天。"))
              .contains(u"写明 8 天，读出 7 天"));
    CHECK(doubts(QStringLiteral("一、元旦：1月32日放假。")).contains(u"不是有效的日期"));
    CHECK(doubts(QStringLiteral("一、元旦：1月4日（周一）上班。")).contains(u"本来就上班"));
    CHECK(doubts(QStringLiteral("三、清明节：待定。")).contains(u"没有读出日期"));
    CHECK(doubts(QStringLiteral("四、劳动节：5月1日至5日。")).contains(u"没有写明"));
    CHECK(doubts(QStringLiteral("本市另定6月1日放假。")).contains(u"没有读懂"));
    CHECK(doubts(QStringLiteral("一、元旦：1月1日放假。")).contains(u"没有读到：春节"));
    CHECK(doubts(QStringLiteral("国庆节：10月1日至7日放假，2026年5月1日放假。"))
              .contains(u"2026-05-01 不属于 2027 年"));
    CHECK(doubts(notice2026).contains(u"通知写的是 2026 年，要录入的是 2027 年"));
    CHECK(readHolidayNotice(QStringLiteral("今天放假")).doubts.join(u'|').contains(u"哪一年"));
    CHECK(readHolidayNotice(QStringLiteral("今天不放假"), 2027).days.isEmpty());
}

TEST_CASE("a table of days is read by its columns, another year's rows are left out")
{
    const CalendarReading read = readHolidayTable(
        {{QStringLiteral("date"), QStringLiteral("name"), QStringLiteral("kind")},
         {QStringLiteral("2027-01-01"), QStringLiteral("元旦"), QStringLiteral("off"),
          QStringLiteral("2027"), QStringLiteral("http://example.cn/1")},
         {},
         {QStringLiteral("2027/2/6"), QStringLiteral("春节"), QStringLiteral("上班")},
         {QStringLiteral("2026-10-01"), QStringLiteral("国庆节"), QStringLiteral("off"),
          QStringLiteral("2026")},
         {QStringLiteral("2027-13-01"), QStringLiteral("春节"), QStringLiteral("off")},
         {QStringLiteral("2027-02-07"), QStringLiteral("春节"), QStringLiteral("?")}},
        2027);
    CHECK(told(read) == u"0101 off; 0206 work");
    CHECK(read.notice == u"http://example.cn/1");
    CHECK(read.notes.join(u'|').contains(u"其他年份的 1 行"));
    const QString doubts = read.doubts.join(u'|');
    CHECK(doubts.contains(u"第 6 行：“2027-13-01”不是日期"));
    CHECK(doubts.contains(u"第 7 行：2027-02-07 的类别“?”"));
    CHECK(readHolidayTable({}, 2027).days.isEmpty());
}
