// 走访计划's calendar: what is pressed there is what the keys act on, nothing else; and it fits a
// low window.

#include "look/look.h"
#include "parts/datatable.h"
#include "services/visitservice.h"
#include "visitplan/quarterview.h"
#include "visitplans.h"

#include <QAction>
#include <QImage>
#include <QLineEdit>

using namespace peiyu;

namespace {

QAction &action(WindowKit &kit, const char *name)
{
    return kit.find<QAction>(name);
}

void click(WindowKit &kit, const char *on, qsizetype index)
{
    const QRect place = grid(kit).entryRect(day(on), index);
    REQUIRE_FALSE(place.isEmpty());
    QTest::mouseClick(&grid(kit), Qt::LeftButton, {}, place.center());
    kit.settle();
}

/// How many pixels of a place have an ink.
int inked(const QWidget &widget, const QRect &place, const QColor &ink)
{
    const QImage shown = const_cast<QWidget &>(widget).grab().toImage();
    int found = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            found += shown.pixelColor(x, y) == ink ? 1 : 0;
    }
    return found;
}

QString shownFirm(QDialog &dialog)
{
    return WindowKit::findIn<QLineEdit>(dialog, "visitFirmField").text();
}

} // namespace

TEST_CASE("an entry pressed in the calendar is chosen: V, F2, Del and E act on it")
{
    Plans plans;
    plans.plan(plans.lifeng, "2026-06-30");
    plans.plan(plans.qilan, "2026-06-30");
    WindowKit kit(plans.base);
    openPlanPage(kit);
    CHECK_FALSE(action(kit, "moveVisit").isEnabled());
    CHECK(grid(kit).chosen().isEmpty()); // two on the day: none is meant
    for (const qsizetype index : {1, 0}) {
        click(kit, "2026-06-30", index);
        auto &list = kit.find<DataTable>("dayVisits");
        CHECK(list.isVisible());
        CHECK(list.currentIndex().row() == index);
        CHECK(QApplication::focusWidget() == &grid(kit));
        CHECK(action(kit, "moveVisit").isEnabled());
        CHECK(action(kit, "cancelVisit").isEnabled());
        CHECK(action(kit, "exemptFirm").isEnabled());
        const QColor bar = lookOf(&grid(kit)).palette.accent;
        const QRect place = grid(kit).entryRect(day("2026-06-30"), index);
        CHECK(inked(grid(kit), place, bar) > place.width() * place.height() / 2);
        const QString name = list.model()->index(list.currentIndex().row(), 0).data().toString();
        CHECK(kit.page()->currentFirm() == (name.contains(u"启岚") ? plans.qilan : plans.lifeng));
    }
}

TEST_CASE("in the calendar V is about the entry or nothing, never the first of the list beside")
{
    Plans plans;
    plans.plan(plans.qilan, "2026-06-30");
    plans.plan(plans.yunxiu, "2026-06-30");
    WindowKit kit(plans.base);
    openPlanPage(kit);
    auto &due = kit.find<DataTable>("dueFirms");
    REQUIRE(due.currentIndex().row() == 0);
    REQUIRE(QApplication::focusWidget() == &grid(kit));
    CHECK(kit.page()->currentFirm().isEmpty());
    CHECK_FALSE(action(kit, "exemptFirm").isEnabled());
    CHECK(action(kit, "exemptFirm").toolTip().contains(QStringLiteral("未走访企业")));
    kit.press(Qt::Key_V);
    CHECK(shownFirm(kit.dialog()).isEmpty());
    kit.press(Qt::Key_Escape);
    kit.settle();
    REQUIRE_FALSE(kit.hasDialog());
    // On the list it is its row.
    kit.window().activateWindow(); // offscreen a closed dialog gives no focus back
    REQUIRE(QTest::qWaitForWindowActive(&kit.window()));
    due.setFocus();
    CHECK(action(kit, "exemptFirm").isEnabled());
    CHECK_FALSE(kit.page()->currentFirm().isEmpty());
    // Back in the calendar an entry takes its place.
    grid(kit).setFocus();
    CHECK(kit.page()->currentFirm().isEmpty());
    click(kit, "2026-06-30", 0);
    kit.press(Qt::Key_V);
    CHECK_FALSE(shownFirm(kit.dialog()).isEmpty());
}

TEST_CASE("a visit that was made may be recorded again, not moved; the reason is said")
{
    Plans plans;
    Visit made;
    made.enterprise = plans.lifeng;
    made.on = day("2026-06-29");
    made.text = QStringLiteral("看厂房");
    value(VisitService::add(plans.base.context(), made));
    WindowKit kit(plans.base);
    openPlanPage(kit);
    click(kit, "2026-06-29", 0);
    CHECK(kit.page()->currentFirm() == plans.lifeng);
    CHECK_FALSE(action(kit, "moveVisit").isEnabled());
    CHECK(action(kit, "moveVisit").toolTip().contains(QStringLiteral("已经完成")));
}

TEST_CASE("an entry of the neighbouring month turns the page when it is pressed, and stays chosen")
{
    Plans plans;
    plans.plan(plans.lifeng, "2026-07-02");
    plans.plan(plans.yunxiu, "2026-07-02");
    WindowKit kit(plans.base);
    openPlanPage(kit);
    click(kit, "2026-07-02", 1);
    CHECK(grid(kit).currentDay() == day("2026-07-02"));
    CHECK(kit.find<DataTable>("dayVisits").currentIndex().row() == 1);
    CHECK_FALSE(grid(kit).chosen().isEmpty());
}

TEST_CASE("the page fits a low window in both views; F8 leaves the calendar alone")
{
    Plans plans;
    plans.plan(plans.lifeng, "2026-06-30");
    WindowKit kit(plans.base);
    openPlanPage(kit);
    for (const QSize size : {QSize(1024, 600), QSize(960, 500)}) {
        for (const Qt::Key view : {Qt::Key_Q, Qt::Key_M}) {
            kit.window().resize(size);
            kit.press(view);
            kit.settle();
            kit.window().resize(size);
            CAPTURE(view, size.height());
            CHECK(kit.window().width() == size.width());
            CHECK(kit.window().height() == size.height());
        }
    }
    auto &side = kit.find("coveragePane");
    kit.press(Qt::Key_F8);
    CHECK_FALSE(side.isVisible());
    CHECK(QApplication::focusWidget() == &grid(kit));
    kit.press(Qt::Key_Return); // the day's list needs it
    CHECK(side.isVisible());
}

TEST_CASE("where only numbers stand, a day with overdue visits has their sign and ink")
{
    Plans plans;
    plans.plan(plans.lifeng, "2026-07-02");
    plans.plan(plans.yunxiu, "2026-07-02");
    plans.plan(plans.qilan, "2026-07-16");
    plans.base.clock().set(day("2026-07-08"));
    WindowKit kit(plans.base);
    openPlanPage(kit);
    const LookPalette &p = lookOf(&grid(kit)).palette;
    const auto check = [&](const QWidget &calendar, const QRect &late, const QRect &planned) {
        REQUIRE_FALSE(late.isEmpty());
        CHECK(inked(calendar, late, p.late) > 10);
        CHECK(inked(calendar, planned, p.late) == 0);
    };
    kit.window().resize(1024, 600);
    kit.settle();
    REQUIRE(grid(kit).entryRect(day("2026-07-02"), 0).isEmpty());
    check(grid(kit), grid(kit).dayRect(day("2026-07-02")), grid(kit).dayRect(day("2026-07-16")));
    kit.press(Qt::Key_Q);
    kit.settle();
    auto &quarter = kit.find<QuarterMonths>("quarterMonths");
    check(quarter, quarter.dayRect(day("2026-07-02")), quarter.dayRect(day("2026-07-16")));
}
