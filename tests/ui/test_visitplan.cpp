// 走访计划: planned, moved and cancelled by keys and by mouse; its numbers are the service's.

#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "services/visitservice.h"
#include "visitplan/quarterview.h"
#include "visitplans.h"

#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace peiyu;

namespace {

void type(const QString &words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

/// Press on the first entry of a day, over to another day, let go.
void drag(WindowKit &kit, const char *from, const char *to)
{
    MonthGrid &month = grid(kit);
    const QPoint start = month.entryRect(day(from), 0).center();
    const QPoint end = month.dayRect(day(to)).center();
    REQUIRE_FALSE(month.entryRect(day(from), 0).isEmpty());
    QTest::mousePress(&month, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(end), month.mapToGlobal(QPointF(end)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&month, &move);
    QTest::mouseRelease(&month, Qt::LeftButton, {}, end);
}

QString words(DataTable &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("a visit is planned, moved and cancelled by keys alone")
{
    Plans plans;
    WindowKit kit(plans.base);
    openPlanPage(kit);
    REQUIRE(QApplication::focusWidget() == &grid(kit));
    CHECK(grid(kit).currentDay() == day("2026-06-30"));
    kit.press(Qt::Key_Right);
    kit.press(Qt::Key_Right);
    CHECK(grid(kit).currentDay() == day("2026-07-02"));
    kit.press(Qt::Key_P);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"planVisitDialog");
    CHECK(QApplication::focusWidget()->objectName() == u"planFirm");
    type(QStringLiteral("lfjm"));
    kit.press(Qt::Key_Return);
    const auto &firm = WindowKit::findIn<QLineEdit>(dialog, "planFirm");
    REQUIRE(waitUntil([&] { return firm.text() == u"重庆砺锋精密机械有限公司"; }));
    CHECK(WindowKit::findIn<DateField>(dialog, "planOn").date() == day("2026-07-02"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(plans.open().size() == 1);
    const QString id = plans.open().first().plan.id;
    CHECK(plans.stored(id).on == day("2026-07-02"));

    kit.press(Qt::Key_Return); // the day's list
    CHECK(QApplication::focusWidget()->objectName() == u"dayVisits");
    kit.press(Qt::Key_F2);
    CHECK(kit.dialog().objectName() == u"moveVisitDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier); // no reason: refused at its field
    kit.settle();
    CHECK(kit.hasDialog());
    CHECK(QApplication::focusWidget()->objectName() == u"moveReason");
    kit.type(QStringLiteral("企业开年会"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(plans.stored(id).on == day("2026-07-03"));
    CHECK(plans.stored(id).moved == 1);

    kit.press(Qt::Key_Escape); // back to the calendar
    CHECK(QApplication::focusWidget() == &grid(kit));
    kit.press(Qt::Key_Right);
    kit.press(Qt::Key_Return);
    kit.press(Qt::Key_Delete);
    CHECK(kit.dialog().objectName() == u"cancelVisitDialog");
    kit.type(QStringLiteral("企业婉拒"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(plans.stored(id).state == PlannedState::Cancelled);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(plans.stored(id).state == PlannedState::Open);
}

TEST_CASE("a planned visit is dragged to another day; a day off gives way to the next working day")
{
    Plans plans;
    const QString id = plans.plan(plans.lifeng, "2026-07-02");
    WindowKit kit(plans.base);
    openPlanPage(kit);
    kit.press(Qt::Key_PageDown);
    kit.settle();
    drag(kit, "2026-07-02", "2026-07-11"); // a Saturday
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"moveVisitDialog");
    CHECK(WindowKit::findIn<DateField>(dialog, "moveOn").date() == day("2026-07-13"));
    kit.type(QStringLiteral("专员外出"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(plans.stored(id).on == day("2026-07-13"));
    CHECK(plans.stored(id).reason == u"专员外出");
    // What is dropped where it lay, or has been made, goes nowhere.
    drag(kit, "2026-07-13", "2026-07-13");
    CHECK_FALSE(kit.hasDialog());
}

TEST_CASE("the page's coverage is the service's, and each number opens its list")
{
    Plans plans;
    plans.plan(plans.qilan, "2026-06-30");
    WindowKit kit(plans.base);
    openPlanPage(kit);
    ListQuery scope;
    scope.asOf = day("2026-06-30");
    scope.district = DistrictId(QStringLiteral("jiangjin"));
    const VisitCoverage coverage = value(VisitPlanService::coverage(plans.base.context(), scope));
    REQUIRE(coverage.all.required == 3);
    auto &due = kit.find<DataTable>("dueFirms");
    CHECK(due.model()->rowCount() == static_cast<int>(coverage.all.due()));
    CHECK(kit.find<LinkButton>("duty_required_all").text() == u"0 / 3");
    CHECK(kit.find<LinkButton>("duty_due_provincial").text() == u"未走访 2");
    kit.press(Qt::Key_Q);
    REQUIRE(QApplication::focusWidget()->objectName() == u"quarterMonths");
    auto &heat = kit.find<DataTable>("heatTable");
    REQUIRE(heat.model()->rowCount() == 1); // nobody serves them
    CHECK(words(heat, 0, 1) == u"0 / 3");
    kit.press(Qt::Key_PageUp);
    kit.settle();
    CHECK(kit.find<QuarterMonths>("quarterMonths").currentDay() == day("2026-03-30"));
    CHECK(kit.find<QLabel>("coverageTitle").text().contains(QStringLiteral("2026-03-31")));
    kit.press(Qt::Key_T);
    kit.settle();
    kit.press(Qt::Key_M);
    CHECK(grid(kit).currentDay() == day("2026-06-30"));
    kit.find<LinkButton>("duty_due_provincial").click();
    kit.settle();
    auto &firms = kit.find<DataTable>("firmTable");
    CHECK(firms.model()->rowCount() == 2);
}

TEST_CASE("an empty quarter offers the schedule; it is shown first and written once")
{
    Plans plans;
    WindowKit kit(plans.base);
    openPlanPage(kit);
    CHECK(kit.find<Banner>("emptyQuarter").isVisible());
    kit.press(Qt::Key_G);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"scheduleDialog");
    kit.settle();
    auto &table = WindowKit::findIn<DataTable>(dialog, "scheduleTable");
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(words(table, 0, 0) == u"排不下"); // the quarter ends today
    CHECK(plans.open().isEmpty());
    WindowKit::findIn<DateField>(dialog, "scheduleFrom").setDate(day("2026-06-30"));
    WindowKit::findIn<QSpinBox>(dialog, "schedulePerDay").setValue(3);
    kit.settle();
    CHECK(words(table, 2, 0) == u"2026-06-30");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(plans.open().size() == 3);
    CHECK_FALSE(kit.find<Banner>("emptyQuarter").isVisible());
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(plans.open().isEmpty());
}

TEST_CASE("another office's visit is entered, and its day is proposed to go together")
{
    Plans plans;
    plans.plan(plans.lifeng, "2026-07-09", QStringLiteral("区税务局"));
    WindowKit kit(plans.base);
    openPlanPage(kit);
    kit.press(Qt::Key_P);
    QDialog &dialog = kit.dialog();
    type(QStringLiteral("lfjm"));
    kit.press(Qt::Key_Return);
    REQUIRE(
        waitUntil([&] { return dialog.findChild<LinkButton *>(QStringLiteral("goTogether")); }));
    dialog.findChild<LinkButton *>(QStringLiteral("goTogether"))->click();
    CHECK(WindowKit::findIn<DateField>(dialog, "planOn").date() == day("2026-07-09"));
    WindowKit::findIn<SegmentedSwitch>(dialog, "planOffice").setCurrent(1);
    kit.press(Qt::Key_Return, Qt::ControlModifier); // which office?
    kit.settle();
    CHECK(kit.hasDialog());
    WindowKit::findIn<QLineEdit>(dialog, "planUnit").setText(QStringLiteral("区环保局"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    REQUIRE(plans.open().size() == 2);
    CHECK(plans.open().last().plan.unit == u"区环保局");
}

TEST_CASE("a firm is exempted with its reason, the cadence is set with its source")
{
    Plans plans;
    WindowKit kit(plans.base);
    openPlanPage(kit);
    kit.find<DataTable>("dueFirms").setFocus();
    kit.press(Qt::Key_X);
    CHECK(kit.dialog().objectName() == u"exemptDialog");
    kit.type(QStringLiteral("停产检修"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.find<DataTable>("dueFirms").model()->rowCount() == 2);
    CHECK(kit.find<LinkButton>("duty_exempt_all").text() == u"免走访 1");

    kit.page()->findChild<QAction *>(QStringLiteral("visitCadence"))->trigger();
    QDialog &dialog = kit.dialog();
    auto &tier = WindowKit::findIn<QComboBox>(dialog, "cadence_innovative");
    tier.setCurrentIndex(tier.findData(0));
    kit.press(Qt::Key_Return, Qt::ControlModifier); // no source
    kit.settle();
    CHECK(kit.hasDialog());
    WindowKit::findIn<QLineEdit>(dialog, "cadenceSource").setText(QStringLiteral("区专班会议纪要"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    ListQuery scope;
    scope.asOf = day("2026-06-30");
    scope.district = DistrictId(QStringLiteral("jiangjin"));
    CHECK(value(VisitPlanService::coverage(plans.base.context(), scope)).all.required <= 2);
    CHECK_FALSE(kit.page()->findChild<LinkButton *>(QStringLiteral("duty_due_innovative")));
}

TEST_CASE("in a look back nothing is planned")
{
    Plans plans;
    WindowKit kit(plans.base);
    openPlanPage(kit);
    kit.lookAt(day("2026-03-31"));
    for (const char *name : {"planVisit", "scheduleVisits", "moveVisit", "cancelVisit"})
        CHECK_FALSE(kit.page()->findChild<QAction *>(QLatin1String(name))->isEnabled());
}

TEST_CASE("from the firm's page a visit is planned and the firm exempted")
{
    Plans plans;
    WindowKit kit(plans.base);
    kit.window().openFirm(plans.lifeng, {});
    kit.settle();
    kit.press(Qt::Key_P);
    CHECK(kit.dialog().objectName() == u"planVisitDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier); // the next working day is proposed
    kit.settle();
    REQUIRE(plans.open().size() == 1);
    CHECK(plans.open().first().plan.enterprise == plans.lifeng);
    CHECK(plans.open().first().plan.on == day("2026-07-01"));
    kit.page()->findChild<QAction *>(QStringLiteral("exemptFirm"))->trigger();
    kit.dialog();
    kit.type(QStringLiteral("停产检修"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(value(VisitPlanService::exemptions(plans.base.context(), plans.lifeng)).size() == 1);
    kit.page()->findChild<QAction *>(QStringLiteral("exemptFirm"))->trigger();
    auto *end = kit.dialog().findChild<ActionButton *>(QStringLiteral("endExemption"));
    REQUIRE(end);
    end->click();
    kit.settle();
    CHECK(value(VisitPlanService::exemptions(plans.base.context(), plans.lifeng)).isEmpty());
}

TEST_CASE("走访频次 opens for whom the service lets set it: 管理员 yes, 专员 no")
{
    Plans plans;
    for (const auto &[role, may] : {std::pair{Role::Administrator, true},
                                    {Role::Office, true},
                                    {Role::Specialist, false},
                                    {Role::Leader, false}}) {
        Actor actor = plans.base.context().actor;
        actor.role = role;
        WindowKit kit(plans.base, actor);
        openPlanPage(kit);
        auto *cadence = kit.page()->findChild<QAction *>(QStringLiteral("visitCadence"));
        REQUIRE(cadence);
        CAPTURE(static_cast<int>(role));
        CHECK(cadence->isEnabled() == may);
    }
}

TEST_CASE("a made visit carries a tick, a planned one does not")
{
    Plans plans;
    Visit made;
    made.enterprise = plans.lifeng;
    made.on = day("2026-06-29");
    made.text = QStringLiteral("看厂房");
    value(VisitService::add(plans.base.context(), made));
    plans.plan(plans.yunxiu, "2026-06-30");
    WindowKit kit(plans.base);
    openPlanPage(kit);
    grid(kit).setCurrentDay(day("2026-06-25")); // the only visit of a day stands on a bar
    kit.settle();
    const QImage shown = grid(kit).grab().toImage();
    const Look &look = lookOf(&grid(kit));
    // The sign of the kind comes first; behind it words alone, or the tick before them.
    const auto inked = [&](const char *on, const QColor &ink) {
        const QRect entry = grid(kit).entryRect(day(on), 0);
        REQUIRE_FALSE(entry.isEmpty());
        const QRect behind = entry.adjusted(look.px(12), 0, 0, 0);
        int found = 0;
        for (int y = behind.top(); y <= behind.bottom(); ++y) {
            for (int x = behind.left(); x <= behind.right(); ++x)
                found += shown.pixelColor(x, y) == ink ? 1 : 0;
        }
        return found;
    };
    CHECK(inked("2026-06-29", look.palette.ok) > 0);
    CHECK(inked("2026-06-30", look.palette.accent) == 0);
    CHECK(inked("2026-06-30", look.palette.ok) == 0);
}

TEST_CASE("a day of a year whose notice is not known is said to be provisional where days off are")
{
    Plans plans;
    WindowKit kit(plans.base);
    openPlanPage(kit);
    kit.press(Qt::Key_P);
    const QString words = QStringLiteral("2027 年放假通知未录入");
    auto &on = WindowKit::findIn<DateField>(kit.dialog(), "planOn");
    CHECK(on.accessibleDescription().isEmpty());
    on.setDate(day("2027-02-08"));
    CHECK(on.accessibleDescription().contains(words));
    on.setDate(day("2027-02-06"));
    CHECK(on.accessibleDescription().contains(QStringLiteral("周末")));
    WindowKit::findIn<SegmentedSwitch>(kit.dialog(), "planOffice").setCurrent(1); // theirs to say
    CHECK(on.accessibleDescription().isEmpty());
}

TEST_CASE("a 专员 sees in the schedule whose firms are not hers to plan")
{
    Plans plans;
    const JobContext &office = plans.base.context();
    const SpecialistId li = addPerson(office, QStringLiteral("李敏"));
    const SpecialistId wang = addPerson(office, QStringLiteral("王涛"));
    assign(office, plans.lifeng, li, day("2024-01-01"));
    assign(office, plans.yunxiu, wang, day("2024-01-01"));
    WindowKit kit(plans.base,
                  Actor{office.actor.account, QStringLiteral("李敏"), Role::Specialist, li});
    openPlanPage(kit);
    kit.find<SegmentedSwitch>("planWhose").setCurrent(1); // the whole district
    kit.settle();
    kit.press(Qt::Key_G);
    QDialog &dialog = kit.dialog();
    WindowKit::findIn<DateField>(dialog, "scheduleFrom").setDate(day("2026-06-30"));
    kit.settle();
    auto &table = WindowKit::findIn<DataTable>(dialog, "scheduleTable");
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(words(table, 2, 0) == u"不排");
    CHECK(words(table, 2, 4).contains(u"王涛"));
    CHECK(WindowKit::findIn<QLabel>(dialog, "scheduleWords").text().contains(u"另有 1 家"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    REQUIRE(plans.open().size() == 2);
    for (const PlannedRow &row : plans.open())
        CHECK(row.plan.enterprise != plans.yunxiu);
}
