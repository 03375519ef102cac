// The list of promises by keys.

#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/segmentedswitch.h"
#include "services/promiseservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace peiyu;

TEST_CASE("promises: the overdue first, their number on the switch, kept and put off by a key")
{
    TestBase base(windowBase()); // 2026-06-30, a Tuesday
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto add = [&](const QString &content, const char *due) {
        Promise promise;
        promise.enterprise = firm;
        promise.content = content;
        promise.madeOn = day("2026-06-01");
        promise.due = day(due);
        return value(PromiseService::add(base.context(), promise)).id;
    };
    const QString soon = add(QStringLiteral("送政策汇编"), "2026-07-10");
    const QString late = add(QStringLiteral("答复增容"), "2026-06-26");
    const QString undated = add(QStringLiteral("约时间对接"), "");
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    kit.page()->showTab(2);
    kit.settle();
    auto &table = kit.find<DataTable>("promiseTable");
    REQUIRE(table.model()->rowCount() == 3);
    // One without a day reminds nobody: it has a place of its own, with its number.
    auto &which = kit.find<SegmentedSwitch>("promiseWhich");
    CHECK(which.accessibleDescription().contains(QStringLiteral("未定时限 1")));
    CHECK(which.accessibleDescription().contains(QStringLiteral("超期 1")));
    which.setCurrent(2);
    kit.settle();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 3).data().toString() == u"约时间对接");
    table.setFocus();
    kit.press(Qt::Key_X);
    WindowKit::findIn<QPlainTextEdit>(kit.dialog(), "promiseWords")
        .setPlainText(QStringLiteral("误记"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(value(PromiseService::promise(base.context(), undated)).state == PromiseState::Dropped);
    CHECK(table.model()->rowCount() == 0);
    CHECK(which.accessibleDescription().contains(QStringLiteral("未定时限 /")));
    which.setCurrent(0);
    kit.settle();
    const auto cell = [&](int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    CHECK(cell(0, 3) == u"答复增容");
    CHECK(cell(0, 1) == u"超 2 个工作日");
    CHECK(cell(1, 1) == u"未到期");
    CHECK(kit.find<SegmentedSwitch>("visitParts").accessibleName().size() > 0);
    table.setFocus();
    kit.press(Qt::Key_K);
    WindowKit::findIn<QPlainTextEdit>(kit.dialog(), "promiseWords")
        .setPlainText(QStringLiteral("已答复"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(value(PromiseService::promise(base.context(), late)).state == PromiseState::Kept);
    REQUIRE(table.model()->rowCount() == 1);
    table.setFocus();
    kit.press(Qt::Key_G);
    QDialog &dialog = kit.dialog();
    WindowKit::findIn<DateField>(dialog, "promiseDay").setDate(day("2026-08-03"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.hasDialog()); // says why first
    WindowKit::findIn<QPlainTextEdit>(dialog, "promiseWords")
        .setPlainText(QStringLiteral("等批复"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(value(PromiseService::promise(base.context(), soon)).due == day("2026-08-03"));
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(value(PromiseService::promise(base.context(), soon)).due == day("2026-07-10"));
}
