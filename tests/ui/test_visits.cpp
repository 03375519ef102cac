// 走访: a visit is written by keyboard alone, listed, mended, taken back.

#include "items/visittablemodel.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"
#include "services/promiseservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
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
    CHECK(QApplication::focusWidget()->objectName() == u"visitPromise0");
    type(QStringLiteral("answer"));
    kit.press(Qt::Key_Tab);
    const auto &due = WindowKit::findIn<QLabel>(dialog, "visitPromiseWord0");
    CHECK(due.text().contains(u"不填不提醒"));
    type(QStringLiteral("20260707"));
    kit.press(Qt::Key_Tab);
    CHECK_FALSE(due.text().contains(u"不填不提醒"));
    // The next line came and is no stop on the way.
    CHECK(WindowKit::findIn<QLineEdit>(dialog, "visitPromise1").isVisible());
    CHECK(QApplication::focusWidget()->objectName() == u"visitRequest0");
    type(QStringLiteral("staff"));
    kit.press(Qt::Key_Tab);
    WindowKit::findIn<QComboBox>(dialog, "visitRequestCategory0").setCurrentIndex(3);
    while (QApplication::focusWidget()->objectName() != u"visitNext")
        kit.press(Qt::Key_Tab);
    type(QStringLiteral("20260711")); // a Saturday
    kit.press(Qt::Key_F4);
    CHECK(WindowKit::findIn<DateField>(dialog, "visitNext").date() == day("2026-07-13"));
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
    CHECK(visits[0].next == day("2026-07-13"));
    const VisitFile file = value(VisitService::file(base.context(), visits[0].id));
    REQUIRE(file.promises.size() == 1);
    CHECK(file.promises[0].promise.content == u"answer");
    CHECK(file.promises[0].promise.due == day("2026-07-07"));
    REQUIRE(file.requests.size() == 1);
    CHECK(file.requests[0].title == u"staff");
    CHECK(file.requests[0].category == u"用工招聘");

    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(visitsOf(base, firm).isEmpty());
}

TEST_CASE("a second promise is a key away, not in the way")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    WindowKit kit(base);
    kit.window().openFirm(firm, {});
    kit.settle();
    kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog &dialog = kit.dialog();
    const auto focused = [] { return QApplication::focusWidget()->objectName(); };
    auto &first = WindowKit::findIn<QLineEdit>(dialog, "visitPromise0");
    first.setFocus();
    type(QStringLiteral("answer"));
    kit.press(Qt::Key_Down);
    CHECK(focused() == u"visitPromise1");
    kit.press(Qt::Key_Up);
    CHECK(focused() == u"visitPromise0");
    kit.press(Qt::Key_Return);
    CHECK(focused() == u"visitPromiseDue0");
    kit.press(Qt::Key_Return); // at the end of the line
    CHECK(focused() == u"visitPromise1");
    type(QStringLiteral("power"));
    kit.press(Qt::Key_Tab);
    CHECK(focused() == u"visitPromiseDue1"); // filled, it is a line as any
    kit.press(Qt::Key_Tab);
    CHECK(focused() == u"visitRequest0");
    type(QStringLiteral("staff"));
    for (int i = 0; i < 3; ++i)
        kit.press(Qt::Key_Tab);
    CHECK(focused() == u"visitNext"); // behind category and kind
    kit.press(Qt::Key_Escape);
}

TEST_CASE("a visit recorded over the list is the one stood on")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    for (const char *on : {"2026-05-01", "2026-06-02"})
        value(VisitService::add(base.context(), visitTo(firm, on, QStringLiteral("用电"))));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    auto &table = kit.find<DataTable>("visitTable");
    REQUIRE(table.currentIndex().row() == 0);
    const bool byWindow = GENERATE(false, true);
    const char *on = "2026-05-20";
    if (byWindow)
        kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    else
        kit.press(Qt::Key_V);
    QDialog &dialog = kit.dialog();
    if (byWindow) {
        type(QStringLiteral("lfjm"));
        kit.press(Qt::Key_Return);
        const auto &chosen = WindowKit::findIn<QLineEdit>(dialog, "visitFirmField");
        REQUIRE(waitUntil([&] { return chosen.text() == u"重庆砺锋精密机械有限公司"; }));
    }
    WindowKit::findIn<DateField>(dialog, "visitOn").setDate(day(on));
    WindowKit::findIn<QPlainTextEdit>(dialog, "visitText").setPlainText(QStringLiteral("招工"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(table.currentIndex().row() == 1); // between the two, by its day
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
    value(VisitService::add(base.context(), visitTo(firm, "2026-05-01", QStringLiteral("用电"))));
    value(VisitService::add(base.context(), visitTo(other, "2026-06-02", QStringLiteral("招工"))));
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
    value(
        VisitService::add(base.context(), visitTo(foreign, "2026-06-05", QStringLiteral("融资"))));
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

TEST_CASE("the quick form of a visit fits a window of 1366 by 768 without scrolling")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    for (int i = 0; i < 4; ++i)
        value(VisitService::add(base.context(),
                                visitTo(firm, "2026-05-01", QStringLiteral("第 %1 次").arg(i))));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog &dialog = kit.dialog();
    auto &next = WindowKit::findIn<DateField>(dialog, "visitNext");
    CHECK(dialog.height() <= 668);
    CHECK(dialog.width() <= 1150);
    CHECK_FALSE(next.visibleRegion().isEmpty());
    auto &more = WindowKit::findIn<QWidget>(dialog, "moreFields");
    CHECK(more.visibleRegion().boundingRect().height() == more.height());
    CHECK(WindowKit::findIn<QWidget>(dialog, "visitLedBy").visibleRegion().isEmpty());
    more.setFocus();
    kit.press(Qt::Key_Space);
    CHECK(QApplication::focusWidget()->objectName() == u"visitVisitors");
    kit.press(Qt::Key_Escape);
}

TEST_CASE("a draft is kept by Ctrl+Shift+S, marked in the list, and confirmed with a key")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const auto &chosen = WindowKit::findIn<QLineEdit>(kit.dialog(), "visitFirmField");
    kit.type(QStringLiteral("砺锋"));
    kit.press(Qt::Key_Tab);
    REQUIRE(waitUntil([&] { return chosen.text() == u"重庆砺锋精密机械有限公司"; }));
    kit.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    REQUIRE(visitsOf(base, firm).size() == 1);
    CHECK(visitsOf(base, firm).first().state == VisitState::Draft);
    auto &table = kit.find<DataTable>("visitTable");
    const auto state = [&] {
        return table.model()->index(0, static_cast<int>(VisitColumn::State)).data().toString();
    };
    CHECK(state() == u"草稿");
    table.setFocus();
    kit.press(Qt::Key_C); // nothing is written yet: the draft opens
    QDialog &dialog = kit.dialog();
    WindowKit::findIn<QPlainTextEdit>(dialog, "visitText").setPlainText(QStringLiteral("谈了订单"));
    kit.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    kit.settle();
    CHECK(state() == u"草稿");
    table.setFocus();
    kit.press(Qt::Key_C);
    kit.settle();
    CHECK(state() == u"已确认");
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(state() == u"草稿");
}

TEST_CASE("a 座谈 takes pasted names and found ones, and writes a visit for each")
{
    TestBase base(windowBase());
    const auto first = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto second = addFirm(base.context(), {QStringLiteral("乙公司")});
    const auto third = addFirm(base.context(), {QStringLiteral("重庆云岫智能装备有限公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    kit.press(Qt::Key_M, Qt::ControlModifier);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"meetingDialog");
    QApplication::clipboard()->setText(QStringLiteral("甲公司、乙公司\n没有的公司\n甲公司"));
    auto &paste = WindowKit::findIn<QWidget>(dialog, "pasteFirms");
    paste.setFocus();
    kit.press(Qt::Key_Space);
    auto &table = WindowKit::findIn<DataTable>(dialog, "meetingFirms");
    CHECK(table.model()->rowCount() == 2);
    CHECK(WindowKit::findIn<QLabel>(dialog, "meetingNote").text().contains(u"没有的公司"));
    WindowKit::findIn<QLineEdit>(dialog, "meetingFirm").setFocus();
    kit.type(QStringLiteral("云岫"));
    kit.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return table.model()->rowCount() == 3; }));
    table.model()->setData(table.model()->index(0, 1), QStringLiteral("想申报"));
    WindowKit::findIn<QPlainTextEdit>(dialog, "meetingText").setPlainText(QStringLiteral("宣讲"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(kit.find<DataTable>("visitTable").model()->rowCount() == 3);
    CHECK(visitsOf(base, first).first().text == u"宣讲\n想申报");
    CHECK(visitsOf(base, second).first().meeting == visitsOf(base, third).first().meeting);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(visitsOf(base, third).isEmpty());
}

TEST_CASE("a visit made before its planned day is that visit when it is said so")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    Visit visit = visitTo(firm, "2026-05-06", QStringLiteral("用电"));
    visit.next = day("2026-07-08");
    value(VisitService::add(base.context(), visit));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    kit.find<DataTable>("visitTable").setFocus();
    kit.press(Qt::Key_V);
    QDialog &dialog = kit.dialog();
    auto &fulfils = WindowKit::findIn<QCheckBox>(dialog, "visitFulfils");
    REQUIRE(fulfils.isVisibleTo(&dialog));
    CHECK(fulfils.text().contains(u"2026-07-08"));
    fulfils.setChecked(true);
    WindowKit::findIn<QPlainTextEdit>(dialog, "visitText").setPlainText(QStringLiteral("提前去了"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(value(VisitService::careOf(base.context(), firm, day("2026-06-30"))).planned.isEmpty());
}

TEST_CASE("a visit says which agreed one it makes by itself; a call makes none on the spot")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    Visit visit = visitTo(firm, "2026-05-06", QStringLiteral("用电"));
    visit.next = day("2026-06-30");
    value(VisitService::add(base.context(), visit));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    kit.find<DataTable>("visitTable").setFocus();
    kit.press(Qt::Key_V);
    QDialog &dialog = kit.dialog();
    auto &settles = WindowKit::findIn<QLabel>(dialog, "visitSettles");
    CHECK(settles.isVisibleTo(&dialog));
    CHECK(settles.text() == u"今天的约定保存后即完成");
    auto &kind = WindowKit::findIn<SegmentedSwitch>(dialog, "visitKind");
    kind.setCurrent(static_cast<int>(VisitKind::Phone));
    CHECK_FALSE(settles.isVisibleTo(&dialog));
    // … but another day takes the place of the one that was agreed: said before it is saved.
    WindowKit::findIn<DateField>(dialog, "visitNext").setDate(day("2026-07-07"));
    CHECK(settles.isVisibleTo(&dialog));
    CHECK(settles.text() == u"原约定 2026-06-30 改为 2026-07-07");
}
