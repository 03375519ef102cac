// The forms of 诉求: on the spot, units of the plan, another category, extension, 督办, limits,
// categories; the firm's tab.

#include "items/requesttablemodel.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/statusmark.h"
#include "requestdesk.h"
#include "services/requestsettings.h"
#include "support/windowkit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>

using namespace peiyu;

namespace {

QString words(QDialog &dialog)
{
    return WindowKit::findIn<QLabel>(dialog, "consequence").text();
}

} // namespace

TEST_CASE("a consultation answered on the spot is registered, answered and closed in one step")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    WindowKit kit(base);
    kit.window().openFirm(firm, {});
    kit.settle();
    kit.page()->showTab(4);
    trigger(kit, "addFirmRequest");
    QDialog &dialog = kit.dialog();
    CHECK(QApplication::focusWidget()->objectName() == u"requestTitle"); // the firm is given
    kit.type(QStringLiteral("小巨人申报何时开始"));
    auto &category = WindowKit::findIn<QComboBox>(dialog, "requestCategory");
    auto &spot = WindowKit::findIn<QCheckBox>(dialog, "requestOnSpot");
    category.setCurrentIndex(category.findText(QStringLiteral("融资信贷")));
    CHECK_FALSE(spot.isVisible()); // an ordinary one is not
    category.setCurrentIndex(category.findText(QStringLiteral("政策咨询与申报")));
    REQUIRE(spot.isVisible());
    spot.setFocus();
    kit.press(Qt::Key_Space);
    CHECK(QApplication::focusWidget()->objectName() == u"requestAnswerText");
    finish(kit); // what was said?
    CHECK(kit.hasDialog());
    kit.type(QStringLiteral("以通知为准，一般在三季度"));
    finish(kit);
    CHECK_FALSE(kit.hasDialog());
    const auto requests = value(RequestService::ofFirm(base.context(), firm));
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].state == RequestState::Closed);
    CHECK(requests[0].answer == u"以通知为准，一般在三季度");
    CHECK(kit.find<DataTable>("firmRequestTable").model()->rowCount() == 1);
}

TEST_CASE("the firm's tab lists its requests with their clocks and leads to the desk")
{
    TestBase base(windowBase());
    fillDesk(base);
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆柏程铝业有限公司")});
    inHand(base, requestOf(firm, "2026-06-24", QStringLiteral("消防验收")), "2026-06-24");
    WindowKit kit(base);
    kit.window().openFirm(firm, {});
    kit.settle();
    kit.press(Qt::Key_5, Qt::AltModifier);
    CHECK(kit.page()->helpHeading() == u"诉求");
    auto &table = kit.find<DataTable>("firmRequestTable");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 2).data().toString() == u"消防验收");
    CHECK(table.model()->index(0, 6).data().toString().contains(QStringLiteral("答复")));
    table.setFocus();
    kit.press(Qt::Key_Return);
    kit.settle();
    CHECK(kit.window().currentPageId() == u"requests");
    CHECK(kit.find<QLabel>("requestNumber").text() ==
          value(RequestService::ofFirm(base.context(), firm))[0].number);
}

TEST_CASE(
    "the plan's lead is filled in for 交办, its other units beside; 责任 units are not ranked")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    registered(base, requestOf(firm, "2026-06-30", QStringLiteral("用电增容")));
    WindowKit kit(base);
    open(kit, Qt::Key_1);
    trigger(kit, "requestDispatch");
    QDialog &dialog = kit.dialog();
    auto &units = WindowKit::findIn<DataTable>(dialog, "proposedUnits");
    auto &lead = WindowKit::findIn<QComboBox>(dialog, "dispatchLead");
    auto &support = WindowKit::findIn<QLineEdit>(dialog, "dispatchSupport");
    const auto proposals =
        value(RequestService::proposedUnits(base.context(), DistrictId(QStringLiteral("jiangjin")),
                                            QStringLiteral("用能与环境容量"), day("2026-06-30")));
    REQUIRE_FALSE(proposals.isEmpty());
    int rows = 0;
    QString first;
    for (const UnitProposal &one : proposals) {
        rows += static_cast<int>(one.lead.size() + one.supporting.size() + one.responsible.size());
        if (first.isEmpty() && !one.lead.isEmpty())
            first = one.lead[0];
    }
    CHECK(units.model()->rowCount() == rows);
    CHECK(lead.currentText() == first);
    // Free words are taken too; the lead is no 协办 of itself.
    lead.setEditText(QStringLiteral("区供电公司"));
    support.setText(QStringLiteral("区供电公司、区经信委，区经信委"));
    finish(kit);
    CHECK_FALSE(kit.hasDialog());
    RequestQuery query;
    query.asOf = day("2026-06-30");
    const auto keys = value(RequestService::keys(base.context(), query));
    const Request request =
        value(RequestService::rows(base.context(), keys, query.asOf)).first().request;
    CHECK(request.leadUnit == u"区供电公司");
    CHECK(request.coUnits == QStringList{QStringLiteral("区经信委")});
}

TEST_CASE("an unfinished name of a unit is asked about once")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    inHand(base, requestOf(firm, "2026-06-29", QStringLiteral("用地红线")), "2026-06-29");
    const QString id = registered(base, requestOf(firm, "2026-06-30", QStringLiteral("用电增容")));
    WindowKit kit(base);
    open(kit, Qt::Key_1);
    trigger(kit, "requestDispatch");
    auto &lead = WindowKit::findIn<QComboBox>(kit.dialog(), "dispatchLead");
    lead.setEditText(QStringLiteral("区发"));
    finish(kit);
    REQUIRE(kit.hasDialog());
    finish(kit);
    CHECK_FALSE(kit.hasDialog());
    CHECK(fileOf(base, id).request.leadUnit == u"区发");
}

TEST_CASE("another category says the new due days beforehand and they are those that follow")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        inHand(base, requestOf(firm, "2026-06-22", QStringLiteral("用电增容")), "2026-06-22");
    value(
        RequestService::pause(base.context(), stepOf(id, "2026-06-23", QStringLiteral("等图纸"))));
    value(RequestService::resume(base.context(), stepOf(id, "2026-06-25")));
    WindowKit kit(base);
    open(kit);
    trigger(kit, "requestReclassify");
    QDialog &dialog = kit.dialog();
    auto &kind = WindowKit::findIn<QComboBox>(dialog, "newKind");
    kind.setCurrentIndex(static_cast<int>(RequestKind::Hard));
    const QString said = words(dialog);
    finish(kit); // why?
    CHECK(kit.hasDialog());
    CHECK(QApplication::focusWidget()->objectName() == u"stepText");
    kit.type(QStringLiteral("涉及供电方案"));
    finish(kit);
    const RequestFile file = fileOf(base, id);
    CHECK(file.request.kind == RequestKind::Hard);
    CHECK(file.pauses.size() == 1); // it survives
    CHECK(said.contains(QStringLiteral("办结 ") + file.request.closeDue.toString(Qt::ISODate)));
    REQUIRE(file.clocks.close);
    CHECK(file.clocks.close->paused == 2);
}

TEST_CASE("an extension is asked for once, decided, and told in days")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("用电增容")), "2026-06-26");
    WindowKit kit(base);
    open(kit);
    trigger(kit, "requestExtend");
    {
        QDialog &dialog = kit.dialog();
        WindowKit::findIn<QSpinBox>(dialog, "stepDays").setValue(50); // more than the limit itself
        CHECK(words(dialog).contains(QStringLiteral("只能延期一次")));
        WindowKit::findIn<QPlainTextEdit>(dialog, "stepText")
            .setPlainText(QStringLiteral("等方案"));
        finish(kit);
        CHECK(kit.hasDialog()); // refused at its field
        CHECK(fileOf(base, id).request.extensionAsked == 0);
        WindowKit::findIn<QSpinBox>(dialog, "stepDays").setValue(5);
        CHECK(words(dialog).contains(QStringLiteral("12 个工作日")));
        finish(kit);
        CHECK_FALSE(kit.hasDialog());
    }
    CHECK(fileOf(base, id).request.extensionAsked == 5);
    auto *action = kit.page()->findChild<QAction *>(QStringLiteral("requestExtend"));
    CHECK(action->text() == u"审批延期");
    trigger(kit, "requestExtend");
    CHECK(words(kit.dialog()).contains(QStringLiteral("增加 5 个工作日")));
    finish(kit);
    const RequestFile file = fileOf(base, id);
    CHECK(file.request.extensionDays == 5);
    CHECK(file.clocks.close->limit == 12);
    CHECK_FALSE(action->isEnabled());
    CHECK(action->toolTip().contains(QStringLiteral("已延期一次")));
}

TEST_CASE("督办 goes into the ledger and is answered there")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    inHand(base, requestOf(firm, "2026-06-03", QStringLiteral("用地红线")), "2026-06-03");
    WindowKit kit(base);
    open(kit);
    auto &rows = kit.find<DataTable>("requestTable");
    const auto matter = [&] {
        rows.setFocus();
        kit.settle();
        const auto cell = rows.model()->index(0, static_cast<int>(RequestColumn::Title));
        return rows.viewport()->grab(rows.visualRect(cell)).toImage();
    };
    const QImage before = matter();
    REQUIRE(matter() == before);
    trigger(kit, "requestSupervise");
    QDialog &dialog = kit.dialog();
    CHECK(WindowKit::findIn<QComboBox>(dialog, "supervisionUnit").currentText() == u"区发改委");
    CHECK(WindowKit::findIn<DateField>(dialog, "supervisionDue").date() == day("2026-07-03"));
    finish(kit);
    CHECK(kit.hasDialog()); // what is wanted?
    kit.type(QStringLiteral("请报拟办结日期"));
    finish(kit);
    // The row it was sent for says so, in the list and in the pane.
    CHECK(matter() != before);
    CHECK(kit.find<StatusMark>("requestSupervised").face().word == u"督办");
    kit.page()->showTab(1);
    kit.settle();
    CHECK(kit.page()->helpHeading() == u"督办单");
    auto &table = kit.find<DataTable>("supervisionTable");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 5).data().toString() == u"待回复");
    CHECK(kit.find<QLabel>("supervisionCount").text() == u"1 份，未回复 1 份，超期 0 份");
    table.setFocus();
    kit.press(Qt::Key_Y);
    REQUIRE(kit.dialog().objectName() == u"supervisionReplyDialog");
    kit.type(QStringLiteral("7 月 10 日前办结"));
    finish(kit);
    CHECK(table.model()->index(0, 5).data().toString().contains(QStringLiteral("7 月 10 日")));
    auto &openOnly = kit.find<QCheckBox>("supervisionsOpen");
    openOnly.setFocus();
    kit.press(Qt::Key_Space);
    kit.settle();
    CHECK(table.model()->rowCount() == 0);
    kit.page()->showTab(0);
    kit.settle();
    CHECK(matter() == before);
    CHECK_FALSE(kit.page()->findChild<QWidget *>(QStringLiteral("requestSupervised")));
}

TEST_CASE("a number of a unit opens exactly its requests, the queues come back whole")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    inHand(base, requestOf(firm, "2026-06-03", QStringLiteral("用地红线")), "2026-06-03");
    inHand(base, requestOf(firm, "2026-06-29", QStringLiteral("用电增容")), "2026-06-29");
    registered(base, requestOf(firm, "2026-06-29", QStringLiteral("缺焊工")));
    WindowKit kit(base);
    open(kit);
    auto &list = kit.find<DataTable>("requestTable");
    const int handling = list.model()->rowCount();
    const auto press = [&](int row, int column) {
        kit.page()->showTab(2);
        kit.settle();
        auto &table = kit.find<DataTable>("unitFigures");
        REQUIRE(row < table.model()->rowCount());
        const int told = table.model()->index(row, column).data().toString().toInt();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
        kit.press(Qt::Key_Return);
        kit.settle();
        CAPTURE(row, column);
        CHECK(list.isVisible());
        CHECK(list.model()->rowCount() == told);
        return told;
    };
    CHECK(press(0, 1) == 2);  // 受理量 of 区发改委
    CHECK(press(0, 13) == 2); // 未办结
    CHECK(press(0, 14) == 1); // 超期
    CHECK(press(1, 13) == 1); // given to nobody yet
    kit.press(Qt::Key_3);
    kit.settle();
    CHECK(list.model()->rowCount() == handling);
}

TEST_CASE("Ctrl+P prints the 转办单 of the request in front and the 督办单 of the ledger")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    registered(base, requestOf(firm, "2026-06-29", QStringLiteral("缺焊工")));
    const QString id =
        inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("用地红线")), "2026-06-26");
    const auto printed = [](WindowKit &kit) {
        QDialog &dialog = kit.dialog();
        CHECK(dialog.objectName() == u"reportDialog");
        const QString title = dialog.windowTitle();
        kit.press(Qt::Key_Escape);
        kit.settle();
        return title;
    };
    WindowKit kit(base);
    open(kit, Qt::Key_1);
    const auto *print = kit.page()->findChild<QAction *>(QStringLiteral("printRequest"));
    REQUIRE(print);
    CHECK_FALSE(print->isEnabled()); // 缺焊工 was given to nobody yet
    CHECK(print->toolTip().contains(QStringLiteral("还没有交办")));
    open(kit);
    kit.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(printed(kit).contains(fileOf(base, id).request.number));
    Supervision order;
    order.request = id;
    order.unit = QStringLiteral("区发改委");
    order.content = QStringLiteral("请报拟办结日期");
    order.due = day("2026-07-03");
    value(RequestService::supervise(base.context(), order));
    kit.page()->showTab(1);
    kit.settle();
    CHECK(print->text() == QStringLiteral("督办单"));
    kit.find<DataTable>("supervisionTable").setFocus();
    kit.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(printed(kit).contains(QStringLiteral("督办单")));
}

TEST_CASE("a due day of a year without its notice of holidays is marked 暂估 where one works")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("用电增容")), "2026-06-26");
    {
        WindowKit kit(base);
        open(kit);
        CHECK(kit.find<QLabel>("clockDay_close").text() == u"2026-07-07");
    }
    ClockLimit slow = *value(RequestSettings::limit(
        base.context(), DistrictId(QStringLiteral("jiangjin")), RequestKind::General));
    slow.district = DistrictId(QStringLiteral("jiangjin"));
    slow.close = 200;
    slow.source = QStringLiteral("江津府办〔2026〕3 号");
    value(RequestSettings::setLimit(base.context(), slow));
    WindowKit kit(base);
    open(kit);
    const QString due = kit.find<QLabel>("clockDay_close").text();
    CHECK(due.startsWith(QStringLiteral("2027-")));
    CHECK(due.endsWith(QStringLiteral("（暂估）")));
    CHECK_FALSE(kit.find<QLabel>("clockDay_answer").text().contains(QStringLiteral("暂估")));
}

TEST_CASE("limits of the district change with their document, move due days, and go back")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("用电增容")), "2026-06-26");
    const QDate before = fileOf(base, id).request.closeDue;
    WindowKit kit(base);
    open(kit);
    const auto &line = kit.find<QLabel>("limitWords");
    CHECK(line.text().contains(QStringLiteral("一般 1 / 3 / 7")));
    trigger(kit, "requestLimits");
    {
        auto &table = WindowKit::findIn<DataTable>(kit.dialog(), "limitTable");
        REQUIRE(table.model()->rowCount() == 4);
        CHECK(table.model()->index(1, 4).data().toString() == u"本系统默认");
        table.setCurrentIndex(table.model()->index(1, 0));
        kit.press(Qt::Key_F2);
    }
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"limitDialog");
    WindowKit::findIn<QSpinBox>(dialog, "limitClose").setValue(2);
    finish(kit); // by which document?
    CHECK(QApplication::focusWidget()->objectName() == u"limitFrom");
    kit.type(QStringLiteral("江津府办〔2026〕3 号"));
    finish(kit); // an answer that takes longer than the end
    CHECK(kit.dialog().objectName() == u"limitDialog");
    WindowKit::findIn<QSpinBox>(dialog, "limitClose").setValue(10);
    finish(kit);
    CHECK(kit.dialog().objectName() == u"limitsDialog");
    CHECK(fileOf(base, id).request.closeDue > before);
    CHECK(line.text().contains(QStringLiteral("一般 1 / 3 / 10")));
    auto *reset = kit.dialog().findChild<QAction *>(QStringLiteral("resetLimit"));
    REQUIRE(reset);
    REQUIRE(reset->isEnabled());
    reset->trigger();
    kit.settle();
    CHECK(fileOf(base, id).request.closeDue == before);
    CHECK_FALSE(reset->isEnabled());
    CHECK(reset->toolTip() == u"已经是本系统默认");
    kit.press(Qt::Key_Escape);
}

TEST_CASE("categories are added, renamed and put away; forms offer what is in use")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    WindowKit kit(base);
    open(kit);
    trigger(kit, "requestLimits");
    auto *manage = kit.dialog().findChild<QAction *>(QStringLiteral("manageCategories"));
    REQUIRE(manage);
    manage->trigger();
    REQUIRE(waitUntil([&] { return kit.dialog().objectName() == u"categoriesDialog"; }));
    auto &table = WindowKit::findIn<DataTable>(kit.dialog(), "categoryTable");
    const int shipped = table.model()->rowCount();
    CHECK(shipped == 20);
    table.setFocus();
    kit.press(Qt::Key_N, Qt::ControlModifier);
    kit.dialog();
    finish(kit); // without a name
    kit.type(QStringLiteral("用水与排污"));
    finish(kit);
    REQUIRE(table.model()->rowCount() == shipped + 1);
    CHECK(table.model()->index(shipped, 0).data().toString() == u"用水与排污");
    CHECK(table.model()->index(shipped, 2).data().toString() == u"自定");
    table.setCurrentIndex(table.model()->index(1, 0));
    const QString put = table.model()->index(1, 0).data().toString();
    table.setFocus();
    kit.press(Qt::Key_Delete);
    kit.settle();
    CHECK(table.model()->index(1, 2).data().toString() == u"已停用");
    kit.dialog();
    kit.press(Qt::Key_Escape);
    kit.dialog();
    kit.press(Qt::Key_Escape);
    REQUIRE_FALSE(kit.hasDialog());
    open(kit);
    kit.press(Qt::Key_N, Qt::ControlModifier);
    auto &category = WindowKit::findIn<QComboBox>(kit.dialog(), "requestCategory");
    CHECK(category.findText(QStringLiteral("用水与排污")) >= 0);
    CHECK(category.findText(put) < 0);
    kit.press(Qt::Key_Escape);
}
