// 走访: a visit is written by keyboard alone, listed, mended, taken back.

#include "items/visittablemodel.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace peiyu;

namespace {

Visit visitTo(const EnterpriseId &firm, const char *on, const QString &text)
{
    Visit visit;
    visit.enterprise = firm;
    visit.on = day(on);
    visit.text = text;
    return visit;
}

void type(const QString &words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

QVector<Visit> visitsOf(TestBase &base, const EnterpriseId &firm)
{
    return value(VisitService::visits(base.context(), firm));
}

} // namespace

TEST_CASE("a visit is written by keyboard alone: firm by its initials, six fields, Ctrl+Enter")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("重庆云岫智能装备有限公司")});
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("import")); // no firm is looked at
    kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"visitDialog");
    CHECK(QApplication::focusWidget()->objectName() == u"visitFirmField");
    type(QStringLiteral("lfjm"));
    kit.press(Qt::Key_Return); // before the hits are here: taken when they come
    const auto &chosen = WindowKit::findIn<QLineEdit>(dialog, "visitFirmField");
    REQUIRE(waitUntil([&] { return chosen.text() == u"重庆砺锋精密机械有限公司"; }));
    CHECK(WindowKit::findIn<QLabel>(dialog, "visitFirm").text() == u"重庆砺锋精密机械有限公司");
    CHECK(QApplication::focusWidget()->objectName() == u"visitOn");
    kit.press(Qt::Key_Up); // today is the last day
    kit.press(Qt::Key_Down);
    kit.press(Qt::Key_Return); // bare Enter goes on, it never writes
    CHECK(QApplication::focusWidget()->objectName() == u"visitKind");
    kit.press(Qt::Key_Right);
    while (QApplication::focusWidget()->objectName() != u"visitMet")
        kit.press(Qt::Key_Tab);
    type(QStringLiteral("Wang"));
    kit.press(Qt::Key_Tab);
    type(QStringLiteral("orders"));
    kit.press(Qt::Key_Return); // a new line
    type(QStringLiteral("power"));
    kit.press(Qt::Key_Tab);
    type(QStringLiteral("20260714"));
    CHECK(visitsOf(base, firm).isEmpty());
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    const auto visits = visitsOf(base, firm);
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].on == day("2026-06-30"));
    CHECK(visits[0].kind == VisitKind::Phone);
    CHECK(visits[0].met == u"Wang");
    CHECK(visits[0].text == u"orders\npower");
    CHECK(visits[0].next == day("2026-07-14"));

    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(visitsOf(base, firm).isEmpty());
}

TEST_CASE("a visit that cannot be is refused at its field and stays in the dialog")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("import")); // no firm is looked at
    kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog &dialog = kit.dialog();
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"visitFirmField"); // no firm yet
    kit.type(QStringLiteral("砺锋"));
    kit.press(Qt::Key_Tab);
    const auto &chosen = WindowKit::findIn<QLineEdit>(dialog, "visitFirmField");
    REQUIRE(waitUntil([&] { return chosen.text() == u"重庆砺锋精密机械有限公司"; }));
    auto &on = WindowKit::findIn<DateField>(dialog, "visitOn");
    on.setDate(day("2026-07-01"));
    WindowKit::findIn<QPlainTextEdit>(dialog, "visitText").setPlainText(QStringLiteral("谈了订单"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.hasDialog());
    CHECK(QApplication::focusWidget() == &on);
    CHECK(visitsOf(base, firm).isEmpty());
    kit.prompt.goesOn = false; // what was typed is asked for before it is lost
    kit.press(Qt::Key_Escape);
    CHECK(kit.hasDialog());
    CHECK(kit.prompt.questions.size() == 1);
    kit.prompt.goesOn = true;
    kit.press(Qt::Key_Escape);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
}

TEST_CASE("the page lists visits newest first, opens, mends and deletes them")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const auto other = addFirm(base.context(), {QStringLiteral("重庆云岫智能装备有限公司")});
    value(
        VisitService::add(base.context(), visitTo(firm, "2026-05-01", QStringLiteral("用电"))));
    value(VisitService::add(base.context(),
                                visitTo(other, "2026-06-02", QStringLiteral("招工"))));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    auto &table = kit.find<DataTable>("visitTable");
    REQUIRE(table.model()->rowCount() == 2);
    const auto cell = [&](int row, VisitColumn column) {
        return table.model()->index(row, static_cast<int>(column)).data().toString();
    };
    CHECK(cell(0, VisitColumn::Firm) == u"重庆云岫智能装备有限公司");
    CHECK(kit.find<QLabel>("visitCount").text() == u"2 条");

    kit.press(Qt::Key_Down);
    kit.press(Qt::Key_F2);
    QDialog &dialog = kit.dialog();
    auto &text = WindowKit::findIn<QPlainTextEdit>(dialog, "visitText");
    CHECK(text.toPlainText() == u"用电");
    text.setPlainText(QStringLiteral("用电增容已批"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(cell(1, VisitColumn::Text) == u"用电增容已批");
    CHECK(table.currentIndex().row() == 1); // the place stays

    table.setFocus();
    kit.press(Qt::Key_Delete);
    kit.settle();
    CHECK(table.model()->rowCount() == 1);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(table.model()->rowCount() == 2);
    CHECK(visitsOf(base, firm).first().text == u"用电增容已批");

    auto &find = kit.find<QLineEdit>("visitFind");
    find.setFocus();
    QTest::keyClicks(&find, QStringLiteral("yxzn"));
    REQUIRE(waitUntil([&] { return table.model()->rowCount() == 1; }));
    kit.press(Qt::Key_Return); // on to the rows
    kit.press(Qt::Key_V);
    CHECK(WindowKit::findIn<QLabel>(kit.dialog(), "visitFirm").text() ==
          u"重庆云岫智能装备有限公司");
    kit.press(Qt::Key_Escape);
}

TEST_CASE("a 专员 sees the own visits and promises; the overdue come first")
{
    TestBase base(windowBase());
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    const auto late = addFirm(base.context(), {QStringLiteral("晚公司")});
    const auto soon = addFirm(base.context(), {QStringLiteral("早公司")});
    const auto foreign = addFirm(base.context(), {QStringLiteral("别公司")});
    for (const auto &firm : {late, soon})
        assign(base.context(), firm, li, day("2026-01-01"));
    Visit visit = visitTo(late, "2026-05-01", QStringLiteral("用电"));
    visit.next = day("2026-06-20");
    value(VisitService::add(base.context(), visit));
    visit = visitTo(soon, "2026-06-01", QStringLiteral("招工"));
    visit.next = day("2026-07-03");
    value(VisitService::add(base.context(), visit));
    value(VisitService::add(base.context(),
                                visitTo(foreign, "2026-06-05", QStringLiteral("融资"))));
    Actor actor = base.context().actor;
    actor.role = Role::Specialist;
    actor.specialist = li;
    WindowKit kit(base, actor);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    CHECK(kit.find<DataTable>("visitTable").model()->rowCount() == 2);
    auto &parts = kit.find<SegmentedSwitch>("visitParts");
    parts.setFocus();
    kit.press(Qt::Key_Right);
    kit.settle();
    auto &firms = kit.find<DataTable>("firmTable");
    REQUIRE(firms.model()->rowCount() == 2);
    CHECK(firms.model()->index(0, 1).data().toString() == u"晚公司");
    CHECK(kit.page()->currentFirm() == late);
    firms.setFocus();
    kit.press(Qt::Key_V);
    CHECK(WindowKit::findIn<QLabel>(kit.dialog(), "visitFirm").text() == u"晚公司");
    kit.press(Qt::Key_Escape);
}

TEST_CASE("without visits the page says what to do; in the past nothing can be written")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    CHECK(kit.page()->findChild<EmptyState *>());
    auto *record = kit.page()->findChild<QAction *>(QStringLiteral("recordVisitAnywhere"));
    REQUIRE(record);
    CHECK(record->isEnabled());
    kit.lookAt(day("2026-05-31"));
    CHECK_FALSE(record->isEnabled());
    CHECK(record->toolTip().contains(QStringLiteral("历史视图")));
    kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(kit.hasDialog());
}
