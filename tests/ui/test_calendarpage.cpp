// 工作日历 by keys: walking the year, one day, a pasted notice, a table, who may.

#include "calendar/yearview.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/undobar.h"
#include "services/calendarservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>

using namespace peiyu;

namespace {

const QString notice2027 =
    QStringLiteral("国务院办公厅关于2027年部分节假日安排的通知\n"
                   "一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n"
                   "二、春节：2月5日至11日放假调休，共7天。1月31日（周日）、2月14日（周日）上班。\n"
                   "三、清明节：4月3日至5日放假，共3天。\n四、劳动节：5月1日至5日放假调休，共5天。5"
                   "月8日（周六）上班。\n"
                   "五、端午节：6月9日放假1天。\n六、中秋节：9月15日放假1天。\n"
                   "七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。\n");

YearView &open(WindowKit &kit)
{
    kit.window().openPage(QStringLiteral("calendar"));
    kit.settle();
    auto &view = kit.find<YearView>("yearView");
    REQUIRE(view.hasFocus());
    return view;
}

WorkingCalendar calendarOf(const TestBase &base)
{
    return value(CalendarService::calendar(base.context()));
}

QAction &action(WindowKit &kit, const char *name)
{
    auto *found = kit.page()->findChild<QAction *>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

QPushButton &primary(QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QStringLiteral("录入")))
            return *button;
    }
    FAIL("no primary button");
    throw 0;
}

} // namespace

TEST_CASE("the calendar opens on today; arrows, pages and years are walked by keys")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    YearView &view = open(kit);
    CHECK(view.year() == 2026);
    CHECK(view.currentDay() == day("2026-06-30"));
    CHECK(kit.find<DataTable>("calendarEntries").model()->rowCount() == 39);
    CHECK_FALSE(kit.find<QWidget>("provisionalBadge").isVisible());
    kit.press(Qt::Key_Right);
    CHECK(view.currentDay() == day("2026-07-01"));
    kit.press(Qt::Key_Down);
    CHECK(view.currentDay() == day("2026-07-08"));
    kit.press(Qt::Key_Home);
    kit.press(Qt::Key_PageDown);
    CHECK(view.currentDay() == day("2026-08-01"));
    kit.press(Qt::Key_End);
    CHECK(view.currentDay() == day("2026-08-31"));
    kit.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(view.year() == 2027);
    CHECK(view.currentDay() == day("2027-08-31"));
    CHECK(kit.find<QWidget>("provisionalBadge").isVisible());
    CHECK(kit.find<Banner>("provisionalBanner").isVisible());
    CHECK(kit.find<QComboBox>("calendarYear").currentData().toInt() == 2027);
    kit.press(Qt::Key_T);
    CHECK(view.currentDay() == day("2026-06-30"));
    CHECK_FALSE(kit.find<Banner>("provisionalBanner").isVisible());
    // Over the end of the year by a plain arrow, too.
    view.setCurrentDay(day("2026-12-31"));
    kit.press(Qt::Key_Right);
    CHECK(view.currentDay() == day("2027-01-01"));
    kit.press(Qt::Key_Left);
    CHECK(view.year() == 2026);
}

TEST_CASE("a day is chosen by the pointer and in the list, and each follows the other")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    YearView &view = open(kit);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.dayRect(day("2026-10-10")).center());
    CHECK(view.currentDay() == day("2026-10-10"));
    CHECK(view.dayWords(view.currentDay()) == u"2026-10-10 周六 调休上班（国庆节） · 国办通知");
    auto &list = kit.find<DataTable>("calendarEntries");
    const int row = list.currentIndex().row();
    CHECK(list.model()->index(row, 0).data().toString() == u"10-10 周六");
    list.setFocus();
    kit.press(Qt::Key_Up);
    CHECK(view.currentDay() == day("2026-10-07"));
    kit.press(Qt::Key_Return);
    CHECK(kit.dialog().objectName() == u"dayDialog");
    kit.press(Qt::Key_Escape);
}

TEST_CASE("Enter opens the day, Ctrl+Enter writes it, Ctrl+Z takes it back")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    YearView &view = open(kit);
    kit.press(Qt::Key_Return);
    QDialog &dialog = kit.dialog();
    auto &kind = WindowKit::findIn<QComboBox>(dialog, "dayKind");
    REQUIRE(kind.hasFocus());
    auto &name = WindowKit::findIn<QLineEdit>(dialog, "dayName");
    CHECK_FALSE(name.isEnabled());
    kit.press(Qt::Key_Down);
    CHECK(kind.currentText() == u"放假");
    CHECK(name.isEnabled());
    name.setFocus();
    kit.type(QStringLiteral("停电"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK_FALSE(calendarOf(base).isWorking(day("2026-06-30")));
    CHECK(kit.find<DataTable>("calendarEntries").model()->rowCount() == 40);
    CHECK(view.dayWords(day("2026-06-30")).contains(u"停电放假 · 本单位录入"));
    REQUIRE(kit.window().findChild<UndoBar *>());
    CHECK(kit.window().findChild<UndoBar *>()->isVisible());
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(calendarOf(base).isWorking(day("2026-06-30")));
    CHECK(kit.find<DataTable>("calendarEntries").model()->rowCount() == 39);
}

TEST_CASE("a pasted notice is shown day by day before it is written, then its year is in front")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    YearView &view = open(kit);
    kit.press(Qt::Key_N, Qt::ControlModifier);
    QDialog &dialog = kit.dialog();
    auto &text = WindowKit::findIn<QPlainTextEdit>(dialog, "noticeText");
    REQUIRE(text.hasFocus());
    kit.type(notice2027);
    auto &days = WindowKit::findIn<DataTable>(dialog, "noticeDays");
    REQUIRE(waitUntil([&] { return days.model()->rowCount() == 31; }));
    CHECK(WindowKit::findIn<QLabel>(dialog, "noticeCounts").text() ==
          u"2027 年：放假 27 天，调休上班 4 天。");
    CHECK_FALSE(WindowKit::findIn<QLabel>(dialog, "noticeDoubts").isVisible());
    CHECK(WindowKit::findIn<QLineEdit>(dialog, "noticeName").text().contains(u"2027年"));
    CHECK_FALSE(calendarOf(base).isPublished(2027));
    CHECK(primary(dialog).isEnabled());
    CHECK(primary(dialog).text().contains(u"录入 2027 年"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(calendarOf(base).isPublished(2027));
    CHECK(view.year() == 2027);
    CHECK_FALSE(kit.find<QWidget>("provisionalBadge").isVisible());
    CHECK(kit.find<DataTable>("calendarEntries").model()->rowCount() == 31);
}

TEST_CASE("what was not read clearly is named and waits for a tick")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    open(kit);
    kit.press(Qt::Key_N, Qt::ControlModifier);
    QDialog &dialog = kit.dialog();
    kit.type(QString(notice2027).replace(QStringLiteral("共7天"), QStringLiteral("共8天")));
    auto &doubts = WindowKit::findIn<QLabel>(dialog, "noticeDoubts");
    REQUIRE(waitUntil([&] { return doubts.isVisible(); }));
    CHECK(doubts.text().contains(u"写明 8 天，读出 7 天"));
    CHECK_FALSE(primary(dialog).isEnabled());
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.hasDialog());
    CHECK_FALSE(calendarOf(base).isPublished(2027));
    auto &seen = WindowKit::findIn<QCheckBox>(dialog, "doubtsSeen");
    REQUIRE(seen.isVisible());
    seen.setFocus();
    kit.press(Qt::Key_Space);
    CHECK(primary(dialog).isEnabled());
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(calendarOf(base).isPublished(2027));
}

TEST_CASE("a table of days is imported for the year in front")
{
    TestBase base(windowBase());
    const QString path = base.folder() + QStringLiteral("/放假.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("日期,名称,安排\n2027-01-01,元旦,放假\n2027-02-14,春节,上班\n");
    file.close();
    WindowKit kit(base);
    open(kit);
    kit.press(Qt::Key_PageDown, Qt::ControlModifier);
    kit.prompt.files = {path};
    action(kit, "importNotice").trigger();
    QDialog &dialog = kit.dialog();
    auto &days = WindowKit::findIn<DataTable>(dialog, "noticeDays");
    REQUIRE(waitUntil([&] { return days.model()->rowCount() == 2; }));
    WindowKit::findIn<QCheckBox>(dialog, "doubtsSeen").click();
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(calendarOf(base).isWorking(day("2027-02-14")));
}

TEST_CASE("who may not keep the calendar reads it and is told who may")
{
    TestBase base(windowBase());
    Actor head = base.context().actor;
    head.role = Role::Head;
    WindowKit kit(base, head);
    open(kit);
    for (const char *name : {"enterNotice", "importNotice", "editDay"}) {
        CAPTURE(name);
        CHECK_FALSE(action(kit, name).isEnabled());
        CHECK(action(kit, name).toolTip().contains(u"由科室或管理员办理"));
    }
    kit.press(Qt::Key_Return);
    CHECK_FALSE(kit.hasDialog());
}

TEST_CASE("in the past the calendar is read-only")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    open(kit);
    kit.lookAt(day("2026-05-31"));
    CHECK_FALSE(action(kit, "editDay").isEnabled());
    CHECK(action(kit, "editDay").toolTip().contains(u"历史视图"));
}
