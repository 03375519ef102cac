// 诉求台: queues and their counts, the chain by keys alone, what is refused and why.

#include "items/requesttablemodel.h"
#include "parts/datatable.h"
#include "parts/statusmark.h"
#include "requestdesk.h"
#include "requests/queuetiles.h"
#include "services/exportservice.h"
#include "shell/rail.h"
#include "shell/railitem.h"
#include "support/anotherprogram.h"
#include "support/windowkit.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace peiyu;

namespace {

QString cell(DataTable &table, int row, RequestColumn column)
{
    return table.model()->index(row, static_cast<int>(column)).data().toString();
}

QString shownNumber(WindowKit &kit)
{
    return kit.find<QLabel>("requestNumber").text();
}

QString only(TestBase &base)
{
    RequestQuery query;
    query.asOf = day("2026-06-30");
    const auto keys = value(RequestService::keys(base.context(), query));
    REQUIRE(keys.size() == 1);
    return value(RequestService::rows(base.context(), keys, query.asOf)).first().request.id;
}

} // namespace

TEST_CASE("the tiles count what they list, and what the service counts")
{
    TestBase base(windowBase());
    fillDesk(base);
    WindowKit kit(base);
    open(kit);
    RequestQuery query;
    query.asOf = day("2026-06-30");
    const auto counts = value(RequestService::counts(base.context(), query));
    auto &table = kit.find<DataTable>("requestTable");
    const auto &tiles = *kit.page()->findChild<QueueTiles *>();
    const QVector<int> wanted{2, 2, 4, 2, 1, 1}; // of those closed one this month
    for (const RequestQueue queue : allRequestQueues) {
        const int index = static_cast<int>(queue);
        CAPTURE(requestQueueText(queue).toStdString());
        kit.press(static_cast<Qt::Key>(Qt::Key_1 + index));
        kit.settle();
        CHECK(tiles.requestsOf(queue) == wanted[index]);
        CHECK(table.model()->rowCount() == wanted[index]);
        if (queue != RequestQueue::Ended)
            CHECK(counts[index].requests == wanted[index]);
        const auto &tile = kit.find<QAbstractButton>(
            (QStringLiteral("queue_") + requestQueueKey(queue)).toLatin1().constData());
        CHECK(tile.isChecked());
        if (counts[index].overdue > 0)
            CHECK(tile.accessibleName().contains(
                QStringLiteral("超期 %1 件").arg(counts[index].overdue)));
    }
    CHECK(counts[1].overdue == 1); // given on Monday of the week before
    CHECK(counts[2].overdue == 2);
    // 超期清单: every queue, by unit; O again leads back.
    kit.press(Qt::Key_O);
    kit.settle();
    CHECK(table.model()->rowCount() == 3);
    QStringList units;
    for (int row = 0; row < 3; ++row)
        units.append(cell(table, row, RequestColumn::Unit));
    QStringList sorted = units;
    std::sort(sorted.begin(), sorted.end());
    CHECK(units == sorted);
    for (int row = 0; row < 3; ++row)
        CHECK((cell(table, row, RequestColumn::Clock).contains(QStringLiteral("超")) ||
               cell(table, row, RequestColumn::Clock).contains(QStringLiteral("已到期"))));
    kit.press(Qt::Key_O);
    kit.settle();
    CHECK(table.model()->rowCount() == 4);
    // The rail says the same.
    const auto *rail = kit.window().findChild<RailItem *>(QStringLiteral("rail_requests"));
    REQUIRE(rail);
    CHECK(rail->count() == 11);
    CHECK(rail->toolTip().contains(QStringLiteral("超期 3 件")));
}

TEST_CASE("a request is registered by keys alone; what is missing is asked for at its field")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    WindowKit kit(base);
    open(kit);
    kit.press(Qt::Key_N, Qt::ControlModifier);
    QDialog &form = kit.dialog();
    REQUIRE(form.objectName() == u"requestDialog");
    CHECK(QApplication::focusWidget()->objectName() == u"requestFirm");
    finish(kit); // nothing chosen yet: refused at the field
    CHECK(kit.hasDialog());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lfjm"));
    kit.press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return QApplication::focusWidget()->objectName() == u"requestTitle"; }));
    kit.type(QStringLiteral("三期厂房用电增容"));
    finish(kit); // no category
    CHECK(kit.hasDialog());
    CHECK(QApplication::focusWidget()->objectName() == u"requestCategory");
    auto &category = WindowKit::findIn<QComboBox>(form, "requestCategory");
    while (category.currentText() != u"用能与环境容量") {
        const int before = category.currentIndex();
        kit.press(Qt::Key_Down);
        REQUIRE(category.currentIndex() > before);
    }
    CHECK(WindowKit::findIn<QComboBox>(form, "requestKind").currentText() == u"跨部门");
    CHECK(WindowKit::findIn<DataTable>(form, "proposedUnits").model()->rowCount() > 0);
    finish(kit);
    CHECK_FALSE(kit.hasDialog());

    const QString id = only(base);
    CHECK(shownNumber(kit) == u"JJ-2026-0001");
    CHECK(fileOf(base, id).request.state == RequestState::Registered);
    CHECK(fileOf(base, id).request.kind == RequestKind::CrossUnit);
}

TEST_CASE("a request goes from 受理 to 办结 by keys alone, and a step can be taken back")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id = registered(base, requestOf(firm, "2026-06-29", QStringLiteral("用电增容")));
    WindowKit kit(base);
    open(kit);
    kit.press(Qt::Key_1);
    kit.settle();
    onRows(kit, Qt::Key_A);
    CHECK(fileOf(base, id).request.state == RequestState::Accepted);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(fileOf(base, id).request.state == RequestState::Registered);
    onRows(kit, Qt::Key_A);

    onRows(kit, Qt::Key_D);
    QDialog &dispatch = kit.dialog();
    auto &lead = WindowKit::findIn<QComboBox>(dispatch, "dispatchLead");
    const auto proposals =
        value(RequestService::proposedUnits(base.context(), DistrictId(QStringLiteral("jiangjin")),
                                            QStringLiteral("用能与环境容量"), day("2026-06-30")));
    REQUIRE_FALSE(proposals.isEmpty());
    if (lead.currentText().isEmpty()) { // the plan names no lead: its units stand beside
        auto &units = WindowKit::findIn<DataTable>(dispatch, "proposedUnits");
        units.setFocus();
        kit.press(Qt::Key_Return);
        kit.press(Qt::Key_Down);
        kit.press(Qt::Key_Space);
    }
    const QString unit = lead.currentText();
    CHECK_FALSE(unit.isEmpty());
    finish(kit);
    CHECK_FALSE(kit.hasDialog());
    CHECK(fileOf(base, id).request.leadUnit == unit);
    CHECK(fileOf(base, id).request.state == RequestState::Dispatched);

    kit.press(Qt::Key_2); // it went on to 待签收
    kit.settle();
    CHECK(shownNumber(kit) == u"JJ-2026-0001");
    onRows(kit, Qt::Key_A);
    kit.press(Qt::Key_3);
    kit.settle();
    CHECK(fileOf(base, id).request.state == RequestState::Handling);

    onRows(kit, Qt::Key_W);
    CHECK(QApplication::focusWidget()->objectName() == u"answerText");
    finish(kit); // nothing written: not sent
    CHECK(fileOf(base, id).request.state == RequestState::Handling);
    kit.type(QStringLiteral("供电公司已出方案"));
    finish(kit);
    CHECK(fileOf(base, id).request.state == RequestState::Answered);
    CHECK(fileOf(base, id).request.answer == u"供电公司已出方案");
    CHECK_FALSE(kit.find<QPlainTextEdit>("answerText").isVisible());

    onRows(kit, Qt::Key_K);
    finish(kit);
    kit.press(Qt::Key_5);
    kit.settle();
    CHECK(fileOf(base, id).request.state == RequestState::Reviewed);
    CHECK_FALSE(action(kit, "requestClose").isEnabled());
    CHECK(action(kit, "requestClose").toolTip().contains(QStringLiteral("还没有回访")));
    onRows(kit, Qt::Key_H);
    finish(kit); // what did the firm say? Nothing is chosen for it.
    CHECK(kit.hasDialog());
    CHECK(QApplication::focusWidget()->objectName() == u"callBackSatisfaction");
    CHECK(fileOf(base, id).request.state == RequestState::Reviewed);
    kit.press(Qt::Key_Right);
    finish(kit);
    CHECK(fileOf(base, id).request.satisfaction == Satisfaction::Satisfied);
    onRows(kit, Qt::Key_E);
    CHECK(fileOf(base, id).request.state == RequestState::Closed);
    kit.press(Qt::Key_6);
    kit.settle();
    CHECK(kit.find<DataTable>("requestTable").model()->rowCount() == 1);
    CHECK(kit.find<StatusMark>("requestState").face().word == u"已办结");
    CHECK(kit.page()->findChild<QWidget *>(QStringLiteral("requestSteps")));
}

TEST_CASE("the pane says which of how many is in front, also when a step took one away")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    QStringList ids;
    for (const char *on : {"2026-06-22", "2026-06-23", "2026-06-24"})
        ids.append(registered(base, requestOf(firm, on, QStringLiteral("用电增容"))));
    const AnotherProgram other(base);
    const auto give = [&other](const QString &id) {
        value(RequestService::dispatch(other.context, stepOf(id, "2026-06-30"),
                                       QStringLiteral("区发改委"), {}));
    };
    WindowKit kit(base);
    open(kit, Qt::Key_1);
    const auto place = [&kit] { return kit.find<QLabel>("previewPlace").text(); };
    auto &table = kit.find<DataTable>("requestTable");
    REQUIRE(place() == u"第 1 / 3 件");
    const QString second = cell(table, 1, RequestColumn::Number);
    const QString third = cell(table, 2, RequestColumn::Number);
    // Given to a unit it leaves the queue: the next one stands in its row.
    onRows(kit, Qt::Key_D);
    WindowKit::findIn<QComboBox>(kit.dialog(), "dispatchLead")
        .setEditText(QStringLiteral("区发改委"));
    finish(kit);
    if (kit.hasDialog())
        finish(kit); // a name no plan knows is asked about once
    REQUIRE(fileOf(base, ids[0]).request.state == RequestState::Dispatched);
    CHECK(table.model()->rowCount() == 2);
    CHECK(shownNumber(kit) == second);
    CHECK(place() == u"第 1 / 2 件");
    // Somebody else gives away the one above: the one in front stays, its place is another.
    kit.press(Qt::Key_Down);
    REQUIRE(waitUntil([&] { return place() == u"第 2 / 2 件"; }));
    give(ids[1]);
    REQUIRE(waitUntil([&] { return table.model()->rowCount() == 1; }));
    kit.settle();
    CHECK(shownNumber(kit) == third);
    CHECK(place() == u"第 1 / 1 件");
}

TEST_CASE("an empty queue asked for twice leaves the keys alive")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    registered(base, requestOf(firm, "2026-06-29", QStringLiteral("用电增容")));
    WindowKit kit(base);
    open(kit, Qt::Key_4);
    kit.press(Qt::Key_4);
    kit.settle();
    kit.press(Qt::Key_1);
    kit.settle();
    CHECK(kit.find<DataTable>("requestTable").model()->rowCount() == 1);
}

TEST_CASE("不满意 is said to be done anew with the days left, keeps its number and needs the head")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        passed(base, requestOf(firm, "2026-06-24", QStringLiteral("用电增容")), "2026-06-26");
    const QString number = fileOf(base, id).request.number;
    Actor office = base.context().actor;
    office.role = Role::Office;
    {
        WindowKit kit(base, office);
        open(kit);
        kit.press(Qt::Key_5);
        kit.settle();
        onRows(kit, Qt::Key_H);
        QDialog &dialog = kit.dialog();
        CHECK(QApplication::focusWidget()->objectName() == u"callBackSatisfaction");
        for (int i = 0; i < 3; ++i)
            kit.press(Qt::Key_Right); // 不满意
        // Seven days, two used until the answer.
        CHECK(WindowKit::findIn<QLabel>(dialog, "consequence")
                  .text()
                  .contains(QStringLiteral("办结剩 5 个工作日")));
        finish(kit); // why?
        CHECK(kit.hasDialog());
        CHECK(QApplication::focusWidget()->objectName() == u"callBackText");
        kit.type(QStringLiteral("还是跳闸"));
        finish(kit);
        CHECK_FALSE(kit.hasDialog());
        const RequestFile again = fileOf(base, id);
        CHECK(again.request.state == RequestState::Handling);
        CHECK(again.request.number == number);
        REQUIRE(again.clocks.close);
        CHECK(again.clocks.close->left == 5);
        kit.press(Qt::Key_3);
        kit.settle();
        CHECK(shownNumber(kit) == number);
    }
    value(RequestService::answer(base.context(), stepOf(id, "2026-06-30", QStringLiteral("换线")),
                                 RequestResult::Solved));
    value(RequestService::review(base.context(), stepOf(id, "2026-06-30"), true));
    value(RequestService::callBack(base.context(), stepOf(id, "2026-06-30"), {}));
    {
        WindowKit kit(base, office);
        open(kit);
        kit.press(Qt::Key_5);
        kit.settle();
        onRows(kit, Qt::Key_E);
        CHECK(fileOf(base, id).request.state == RequestState::Reviewed); // not the office
    }
    Actor head = base.context().actor;
    head.role = Role::Head;
    WindowKit kit(base, head);
    open(kit);
    kit.press(Qt::Key_5);
    kit.settle();
    onRows(kit, Qt::Key_E);
    CHECK(fileOf(base, id).request.state == RequestState::Closed);
}

TEST_CASE("a pause stops the clock and says why; P again lets it run")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("用电增容")), "2026-06-26");
    WindowKit kit(base);
    open(kit);
    onRows(kit, Qt::Key_P);
    QDialog &dialog = kit.dialog();
    CHECK(WindowKit::findIn<QLabel>(dialog, "consequence")
              .text()
              .contains(QStringLiteral("10 个工作日")));
    finish(kit); // a reason is asked for
    CHECK(kit.hasDialog());
    CHECK(QApplication::focusWidget()->objectName() == u"stepText");
    kit.type(QStringLiteral("等企业补图纸"));
    finish(kit);
    CHECK(fileOf(base, id).request.paused);
    kit.press(Qt::Key_4);
    kit.settle();
    auto &table = kit.find<DataTable>("requestTable");
    CHECK(cell(table, 0, RequestColumn::Clock) == u"等企业补图纸 第 1 天");
    CHECK(action(kit, "requestPause").text() == u"恢复");
    CHECK_FALSE(action(kit, "requestAnswer").isEnabled());
    CHECK(action(kit, "requestAnswer").toolTip().contains(QStringLiteral("请先恢复")));
    onRows(kit, Qt::Key_P);
    CHECK_FALSE(fileOf(base, id).request.paused);
    kit.press(Qt::Key_3);
    kit.settle();
    CHECK(cell(table, 0, RequestColumn::Clock) == u"答复 剩 1 个工作日");
}

TEST_CASE("the third return is announced on the button and in the dialog, and goes on by itself")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        given(base, requestOf(firm, "2026-06-29", QStringLiteral("用电增容")), "2026-06-29");
    for (int i = 0; i < 2; ++i) {
        value(RequestService::giveBack(base.context(),
                                       stepOf(id, "2026-06-30", QStringLiteral("不属本单位"))));
        value(RequestService::dispatch(base.context(), stepOf(id, "2026-06-30"),
                                       QStringLiteral("区住建委"), {}));
    }
    WindowKit kit(base);
    open(kit);
    kit.press(Qt::Key_2);
    kit.settle();
    CHECK(action(kit, "requestReturn").text() == u"第三次退单");
    onRows(kit, Qt::Key_X);
    CHECK(WindowKit::findIn<QLabel>(kit.dialog(), "consequence")
              .text()
              .contains(QStringLiteral("专班（联席会议）办公室")));
    kit.type(QStringLiteral("也不属本单位"));
    finish(kit);
    CHECK(fileOf(base, id).request.returns == 3);
    CHECK(fileOf(base, id).request.leadUnit.contains(QStringLiteral("办公室")));
    CHECK(fileOf(base, id).request.state == RequestState::Dispatched);
}

TEST_CASE("several rows go to one unit on one slip; what cannot go is named and left out")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString first = registered(base, requestOf(firm, "2026-06-29", QStringLiteral("甲事")));
    const QString second = registered(base, requestOf(firm, "2026-06-30", QStringLiteral("乙事")));
    WindowKit kit(base);
    open(kit);
    kit.press(Qt::Key_1);
    kit.settle();
    kit.press(Qt::Key_A, Qt::ControlModifier);
    kit.settle();
    CHECK(action(kit, "requestDispatch").text() == u"批量交办 2 件");
    onRows(kit, Qt::Key_D);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"batchDispatchDialog");
    CHECK(WindowKit::findIn<DataTable>(dialog, "batchRows").model()->rowCount() == 2);
    finish(kit); // to whom?
    CHECK(kit.hasDialog());
    kit.type(QStringLiteral("区经信委"));
    finish(kit);
    CHECK_FALSE(kit.hasDialog());
    const RequestFile one = fileOf(base, first);
    const RequestFile two = fileOf(base, second);
    REQUIRE(one.dispatches.size() == 1);
    REQUIRE(two.dispatches.size() == 1);
    CHECK(one.request.leadUnit == u"区经信委");
    CHECK_FALSE(one.dispatches[0].slip.isEmpty());
    CHECK(one.dispatches[0].slip == two.dispatches[0].slip);
    kit.press(Qt::Key_Z, Qt::ControlModifier); // one press takes the slip back
    kit.settle();
    CHECK(fileOf(base, first).request.state == RequestState::Registered);
    CHECK(fileOf(base, second).request.state == RequestState::Registered);
}

TEST_CASE("an answer begun is kept while one looks at another request")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("甲事")), "2026-06-26");
    inHand(base, requestOf(firm, "2026-06-29", QStringLiteral("乙事")), "2026-06-29");
    WindowKit kit(base);
    open(kit);
    auto &table = kit.find<DataTable>("requestTable");
    onRows(kit, Qt::Key_W);
    kit.type(QStringLiteral("正在写"));
    table.setFocus();
    kit.press(Qt::Key_Down);
    kit.settle();
    CHECK(kit.find<QPlainTextEdit>("answerText").toPlainText().isEmpty());
    kit.press(Qt::Key_Up);
    kit.settle();
    CHECK(kit.find<QPlainTextEdit>("answerText").toPlainText() == u"正在写");
}

TEST_CASE("in the past nothing can be done with a request, and each button says so")
{
    TestBase base(windowBase());
    fillDesk(base);
    WindowKit kit(base);
    open(kit);
    CHECK(action(kit, "requestDispatch").isEnabled());
    kit.lookAt(day("2026-06-29"));
    for (const char *name : {"addRequest", "requestDispatch", "requestAnswer", "requestPause",
                             "requestNote", "requestCorrect"}) {
        CAPTURE(name);
        CHECK_FALSE(action(kit, name).isEnabled());
        CHECK(action(kit, name).toolTip().contains(QStringLiteral("历史视图")));
    }
    CHECK_FALSE(kit.find<QPlainTextEdit>("answerText").isVisible());
}

TEST_CASE("the list that is shown is what is exported")
{
    TestBase base(windowBase());
    fillDesk(base);
    WindowKit kit(base);
    open(kit);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    kit.prompt.files = {path};
    action(kit, "exportRequests").trigger();
    kit.settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == 5);
    CHECK(lines[0].contains(QStringLiteral("当前时限")));
    CHECK(lines.join(u' ').contains(QStringLiteral("重庆砺锋精密机械有限公司")));
}

TEST_CASE("Ctrl+K finds a request by its number and opens it in its queue")
{
    TestBase base(windowBase());
    fillDesk(base);
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("pool"));
    kit.settle();
    kit.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2026-0009"));
    kit.settle();
    kit.press(Qt::Key_Down);
    kit.press(Qt::Key_Return);
    kit.settle();
    CHECK(kit.window().currentPageId() == u"requests");
    CHECK(shownNumber(kit) == u"JJ-2026-0009");
    CHECK(kit.find<StatusMark>("requestState").face().word == u"暂停");
}
