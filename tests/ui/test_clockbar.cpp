// The clock bar: what of it is used, paused, left and late, as drawn; its words for who cannot see.

#include "delegates/clockdelegate.h"
#include "domain/requesttext.h"
#include "parts/clockbar.h"
#include "uisupport.h"

using namespace peiyu;

namespace {

ClockReading reading(int limit, int used)
{
    ClockReading one;
    one.clock = RequestClock::Close;
    one.from = QDate(2026, 1, 12);
    one.limit = limit;
    one.used = used;
    one.left = limit - used;
    one.due = QDate(2026, 2, 4);
    return one;
}

/// A picture of the bar, 170 pixels wide: no bar is longer.
QImage drawn(const ClockReading &one)
{
    useLook();
    ClockBar bar;
    bar.setReading(one, QStringLiteral("x"));
    bar.resize(170, 18);
    return pictureOf(bar);
}

int share(const ClockReading &one, const QColor &colour)
{
    return pixelsOf(drawn(one), colour) / 7; // the bar is 7 px high
}

} // namespace

TEST_CASE("a clock bar shows used and left on the scale of its limit")
{
    const LookPalette p = lookPalette(LookTheme::Light);
    CHECK(share(reading(10, 5), p.text2) == Approx(85).margin(3));
    CHECK(share(reading(10, 0), p.text2) == 0);
    CHECK(share(reading(10, 5), p.late) == 0);
    CHECK(pixelsOf(drawn(reading(10, 5)), p.target) >= 2 * 11); // the mark of the limit
}

TEST_CASE("the last working day is drawn and said as one to look at")
{
    const LookPalette p = lookPalette(LookTheme::Light);
    const ClockReading soon = reading(10, 9);
    CHECK(clockTone(soon) == StatusTone::Watch);
    CHECK(share(soon, p.watch) == Approx(153).margin(3));
    CHECK(share(soon, p.text2) == 0);
    CHECK(clockWordsLook(soon).ink == &LookPalette::watch);
    CHECK(clockTone(reading(10, 8)) == StatusTone::Ok);
}

TEST_CASE("what is late grows the scale, stands behind the mark and is bold")
{
    const LookPalette p = lookPalette(LookTheme::Light);
    ClockReading late = reading(15, 20);
    late.left = 0;
    late.late = {true, 5};
    CHECK(clockTone(late) == StatusTone::Late);
    CHECK(share(late, p.late) == Approx(42.5).margin(3));   // 5 of 20
    CHECK(share(late, p.text2) == Approx(127.5).margin(3)); // 15 of 20
    CHECK(clockWordsLook(late).bold);
    ClockReading hardly = late;
    hardly.late.days = 0; // 已到期（未满 1 个工作日）
    CHECK(share(hardly, p.late) >= 3);
}

TEST_CASE("a pause is hatched, lengthens the scale and colours nothing as late")
{
    const LookPalette p = lookPalette(LookTheme::Light);
    ClockReading paused = reading(10, 5);
    paused.paused = 10;
    CHECK(share(paused, p.text2) == Approx(42.5).margin(3)); // 5 of 20
    CHECK(share(paused, p.late) == 0);
    const QImage picture = drawn(paused);
    CHECK_FALSE(isPlainColumn(picture.copy(60, 6, 1, 6), 0));
    paused.held = true;
    CHECK(clockTone(paused) == StatusTone::Unset);
}

TEST_CASE("what was met on its day can be seen, and is done")
{
    const LookPalette p = lookPalette(LookTheme::Light);
    ClockReading met = reading(1, 0);
    met.metOn = met.from;
    CHECK(clockTone(met) == StatusTone::Done);
    CHECK(share(met, p.text2) >= 3);
}

TEST_CASE("the facts of a clock name start, limit with its source, pauses, due day and calendar")
{
    ClockReading one = reading(15, 9);
    one.paused = 2;
    ClockLimit limit;
    limit.close = 15;
    const WorkingCalendar calendar({}, {2026});
    const QString words = clockFacts(one, limit, calendar);
    for (const char16_t *part : {u"2026-01-12 起", u"办结时限 15 个工作日（本系统默认）", u"已用 9",
                                 u"暂停 2", u"2026-02-04 到期", u"2026 年放假通知"})
        CHECK(words.contains(QString::fromUtf16(part)));
    limit.source = QStringLiteral("江津府办〔2026〕3 号");
    CHECK(clockFacts(one, limit, calendar).contains(limit.source));
    CHECK(clockFacts(one, limit, WorkingCalendar()).contains(QStringLiteral("暂估")));
    ClockBar bar;
    bar.setReading(one, words);
    bar.resize(400, 18);
    CHECK(bar.width() == 170); // it gets no longer in a wide pane
    CHECK(bar.accessibleName() == words);
    CHECK(bar.toolTip() == words);
}

TEST_CASE(
    "the words beside the bar say which clock, a pause its reason and day, an answer its time")
{
    const QDate today(2026, 1, 20);
    RequestRow row;
    row.request.state = RequestState::Handling;
    row.clocks.answer = reading(5, 4);
    row.clocks.answer->clock = RequestClock::Answer;
    row.clocks.close = reading(15, 4);
    row.clocks.running = RequestClock::Answer;
    CHECK(requestClockWords(row, 0, today) == u"答复 剩 1 个工作日");
    row.request.firstAnsweredOn = today;
    row.clocks.running = RequestClock::Close;
    CHECK(requestClockWords(row, 0, today) == u"办结 剩 11 个工作日");
    row.request.paused = true;
    row.clocks.running.reset();
    row.pausedSince = today;
    row.pauseReason = QStringLiteral("等上级批复");
    CHECK(requestClockWords(row, 2, today) == u"等上级批复 第 2 天");
    row.request.paused = false;
    row.request.state = RequestState::Reviewed;
    CHECK(requestClockWords(row, 0, today) == u"已答复，用 4 个工作日");
    row.clocks.close->late = {true, 2};
    CHECK(requestClockWords(row, 0, today) == u"已答复，超 2 个工作日");
    row.clocks = {};
    row.request.state = RequestState::Handling; // 意见建议
    CHECK(requestClockWords(row, 0, today) == u"无时限");
}
