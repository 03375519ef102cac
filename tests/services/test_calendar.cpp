// 工作日历: one day, a whole year by its notice, what follows of it, and who may.

#include "services/calendarservice.h"
#include "services/changehistoryservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QFile>

using namespace peiyu;

namespace {

/// Invented: the notice of 2027 is not known here.
const QString notice2027 =
    QStringLiteral("国务院办公厅关于2027年部分节假日安排的通知\n"
                   "一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n"
                   "二、春节：2月5日至11日放假调休，共7天。1月31日（周日）、2月14日（周日）上班。\n"
                   "三、清明节：4月3日至5日放假，共3天。\n四、劳动节：5月1日至5日放假调休，共5天。5"
                   "月8日（周六）上班。\n"
                   "五、端午节：6月9日放假1天。\n六、中秋节：9月15日放假1天。\n"
                   "七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。\n");

WorkingCalendar calendarOf(const TestBase &base)
{
    return value(CalendarService::calendar(base.context()));
}

const CalendarEntry *entry(const CalendarYear &year, const char *on)
{
    for (const CalendarEntry &one : year.entries) {
        if (one.day.on == day(on))
            return &one;
    }
    return nullptr;
}

JobContext as(const TestBase &base, Role role)
{
    return {base.connection(),
            Actor{AccountId(QStringLiteral("x")), QStringLiteral("何静"), role, {}},
            base.context().clock};
}

} // namespace

TEST_CASE("a shipped year is published and says where each day comes from")
{
    const TestBase base;
    const CalendarYear year = value(CalendarService::year(base.context(), 2026));
    CHECK(year.published);
    CHECK_FALSE(year.entered);
    CHECK(year.notice.contains(u"gov.cn"));
    CHECK(year.entries.size() == 39);
    REQUIRE(entry(year, "2026-10-10"));
    CHECK(entry(year, "2026-10-10")->source == CalendarSource::Shipped);
    CHECK_FALSE(value(CalendarService::year(base.context(), 2027)).published);
    errorOf(CalendarService::year(base.context(), 26), ErrorCode::Validation);
    CHECK(value(CalendarService::years(base.context())) ==
          QVector<int>{2022, 2023, 2024, 2025, 2026, 2027});
}

TEST_CASE("one day is set, taken back and undone; what the notice says anyway is no entry")
{
    const TestBase base;
    const CalendarDay power{day("2026-03-04"), DayKind::Off, QStringLiteral("停电")};
    const Saved saved = value(CalendarService::setDay(base.context(), power));
    CHECK_FALSE(calendarOf(base).isWorking(power.on));
    CHECK(calendarOf(base).after(day("2026-03-03"), 1) == day("2026-03-05"));
    CHECK(value(CalendarService::setDay(base.context(), power)).changes.isEmpty());
    value(ChangeHistoryService::revert(base.context(), saved.changes.id));
    CHECK(calendarOf(base).isWorking(power.on));

    // A shipped day as the week has it, and shipped again.
    const QDate made = day("2026-10-10");
    value(CalendarService::setDay(base.context(), {made, std::nullopt, {}}));
    CHECK_FALSE(calendarOf(base).isWorking(made));
    CalendarYear year = value(CalendarService::year(base.context(), 2026));
    CHECK(entry(year, "2026-10-10")->source == CalendarSource::TakenBack);
    CHECK(entry(year, "2026-10-10")->shipped->kind == DayKind::Work);
    value(CalendarService::setDay(base.context(), {made, DayKind::Work, {}}));
    year = value(CalendarService::year(base.context(), 2026));
    CHECK(entry(year, "2026-10-10")->source == CalendarSource::Shipped);
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT COUNT(*) AS n FROM calendar_day WHERE deleted = 0")) == 0);

    errorOf(CalendarService::setDay(base.context(), {QDate(), DayKind::Off, {}}),
            ErrorCode::Validation);
    errorOf(CalendarService::setDay(base.context(),
                                    {power.on, DayKind::Off, QString(21, QChar(u'长'))}),
            ErrorCode::Validation);
}

TEST_CASE("a pasted notice makes the year published, in one change that is undone as one")
{
    const TestBase base;
    const QString before = digest(base.connection());
    const CalendarReading read = value(CalendarService::readText(base.context(), notice2027));
    CHECK(read.doubts.join(u'|') == QString());
    CHECK(digest(base.connection()) == before); // reading writes nothing
    // By weekends alone: Friday 1 January 2027 would be the first.
    CHECK(calendarOf(base).after(day("2026-12-31"), 1) == day("2027-01-01"));
    const Saved saved = value(CalendarService::enterYear(base.context(), read));
    CHECK(saved.changes.title.contains(u"2027"));
    const WorkingCalendar after = calendarOf(base);
    CHECK(after.isPublished(2027));
    CHECK(after.after(day("2026-12-31"), 1) == day("2027-01-04"));
    CHECK(after.after(day("2027-01-29"), 1) == day("2027-01-31")); // a Sunday made up for
    const CalendarYear year = value(CalendarService::year(base.context(), 2027));
    CHECK(year.entered);
    CHECK(year.notice.contains(u"2027年部分节假日安排"));
    CHECK(entry(year, "2027-02-05")->source == CalendarSource::Entered);
    CHECK(value(CalendarService::enterYear(base.context(), read)).changes.isEmpty());
    value(ChangeHistoryService::revert(base.context(), saved.changes.id));
    CHECK(digest(base.connection()) == before);
    CHECK_FALSE(calendarOf(base).isPublished(2027));
}

TEST_CASE("entered again, a year has the days of the last notice alone, and keeps its neighbours'")
{
    const TestBase base;
    value(CalendarService::enterYear(base.context(),
                                     value(CalendarService::readText(base.context(), notice2027))));
    CalendarReading shorter;
    shorter.year = 2027;
    shorter.days = {{day("2027-01-01"), DayKind::Off, QStringLiteral("元旦")}};
    value(CalendarService::enterYear(base.context(), shorter));
    CHECK(value(CalendarService::year(base.context(), 2027)).entries.size() == 1);
    // 2028's notice brings 31 December 2027; 2027 entered again leaves it alone.
    CalendarReading next;
    next.year = 2028;
    next.days = {{day("2027-12-31"), DayKind::Off, QStringLiteral("元旦")},
                 {day("2028-01-01"), DayKind::Off, QStringLiteral("元旦")}};
    value(CalendarService::enterYear(base.context(), next));
    shorter.days.append({day("2027-05-01"), DayKind::Off, QStringLiteral("劳动节")});
    value(CalendarService::enterYear(base.context(), shorter));
    CHECK_FALSE(calendarOf(base).isWorking(day("2027-12-31")));
    // A shipped year entered anew takes back what its notice does not have.
    CalendarReading of2026;
    of2026.year = 2026;
    of2026.days = {{day("2026-01-01"), DayKind::Off, QStringLiteral("元旦")}};
    value(CalendarService::enterYear(base.context(), of2026));
    CHECK(calendarOf(base).isWorking(day("2026-10-01")));
    CHECK_FALSE(calendarOf(base).isWorking(day("2025-10-01")));
}

TEST_CASE("a reading with doubts is written only when a person looked at them")
{
    const TestBase base;
    const CalendarReading read = value(CalendarService::readText(
        base.context(), QStringLiteral("一、元旦：1月1日放假1天。"), 2027));
    const QString before = digest(base.connection());
    const Error refused =
        errorOf(CalendarService::enterYear(base.context(), read), ErrorCode::Validation);
    CHECK(refused.text.contains(u"没有读到"));
    CHECK(digest(base.connection()) == before);
    value(CalendarService::enterYear(base.context(), read, true));
    CHECK(calendarOf(base).isPublished(2027));
    errorOf(CalendarService::enterYear(base.context(), {2027, {}, {}, {}, {}}),
            ErrorCode::Validation);
    errorOf(CalendarService::readText(base.context(), QStringLiteral("  ")), ErrorCode::Validation);
}

TEST_CASE("a table in the shipped form is read for its year")
{
    const TestBase base;
    const QString path = base.folder() + QStringLiteral("/2027.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,name,kind,notice_year,notice_url\n"
               "2027-01-01,元旦,off,2027,http://example.cn/n\n"
               "2027-02-05,春节,off,2027,http://example.cn/n\n"
               "2027-02-14,春节,work,2027,http://example.cn/n\n"
               "2026-10-01,国庆节,off,2026,http://example.cn/o\n");
    file.close();
    const CalendarReading read = value(CalendarService::readFile(base.context(), path, 2027));
    CHECK(read.days.size() == 3);
    CHECK(read.notice == u"http://example.cn/n");
    value(CalendarService::enterYear(base.context(), read, true));
    CHECK(calendarOf(base).isWorking(day("2027-02-14")));
    errorOf(CalendarService::readFile(base.context(), path + QStringLiteral(".none"), 2027),
            ErrorCode::NotFound);
    errorOf(CalendarService::readTextFile(base.context(), path + QStringLiteral(".none")),
            ErrorCode::NotFound);
}

TEST_CASE("counts name every day they skip")
{
    const TestBase base;
    const auto days = value(CalendarService::countTo(base.context(), day("2026-09-30"), 3));
    REQUIRE(days.size() == 10);
    CHECK(days.last().on == day("2026-10-10"));
    CHECK(days.last().note == u"调休上班（国庆节）");
    CHECK(days.first().note == u"国庆节放假");
    CHECK_FALSE(days.first().working);
    const auto between =
        value(CalendarService::countBetween(base.context(), day("2026-09-30"), day("2026-10-12")));
    CHECK(std::count_if(between.begin(), between.end(),
                        [](const CountedDay &one) { return one.working; }) == 4);
    CHECK(value(CalendarService::countTo(base.context(), day("2026-09-30"), 0)).isEmpty());
    errorOf(CalendarService::countTo(base.context(), day("2026-09-30"), -1), ErrorCode::Validation);
    CHECK(value(CalendarService::countBetween(base.context(), day("2026-10-12"), day("2026-09-30")))
              .isEmpty());
}

TEST_CASE("from November on the year to come is asked for, until its notice is entered")
{
    TestBase base;
    CHECK(value(CalendarService::provisionalNotice(base.context())).isEmpty());
    base.clock().set(day("2026-11-01")); // + 60 days is 31 December
    CHECK(value(CalendarService::provisionalYears(base.context())).isEmpty());
    base.clock().set(day("2026-11-23"));
    CHECK(value(CalendarService::provisionalYears(base.context())) == QVector<int>{2027});
    CHECK(value(CalendarService::provisionalNotice(base.context()))
              .contains(u"2027 年放假安排尚未录入"));
    value(CalendarService::enterYear(base.context(),
                                     value(CalendarService::readText(base.context(), notice2027))));
    CHECK(value(CalendarService::provisionalNotice(base.context())).isEmpty());
    base.clock().set(day("2028-03-01"));
    CHECK(value(CalendarService::provisionalYears(base.context())) == QVector<int>{2028});
}

TEST_CASE("科室 and 管理员 keep the calendar, everybody reads it")
{
    const TestBase base;
    const CalendarDay power{day("2026-03-04"), DayKind::Off, QStringLiteral("停电")};
    CalendarReading year;
    year.year = 2027;
    year.days = {{day("2027-01-01"), DayKind::Off, QStringLiteral("元旦")}};
    for (const Role role : {Role::Specialist, Role::Head, Role::Leader, Role::Auditor}) {
        const JobContext context = as(base, role);
        CHECK(value(CalendarService::year(context, 2026)).published);
        const Error refused =
            errorOf(CalendarService::setDay(context, power), ErrorCode::Permission);
        CHECK(refused.text.contains(u"由科室或管理员办理"));
        errorOf(CalendarService::enterYear(context, year), ErrorCode::Permission);
    }
    value(CalendarService::setDay(as(base, Role::Administrator), power));
    value(CalendarService::enterYear(as(base, Role::Administrator), year));
}
