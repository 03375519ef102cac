// 时间线 on a firm's page, its header strip and 企业一页纸: by keys, as a person works.

#include "domain/displaytext.h"
#include "enterprises/factstrip.h"
#include "enterprises/firmstreamtab.h"
#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "parts/tabstrip.h"
#include "parts/togglechips.h"
#include "reports/paperview.h"
#include "reports/reportdialog.h"
#include "support/busyfirm.h"
#include "support/windowkit.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScreen>

namespace peiyu {

namespace {

constexpr int streamTab = 1;

struct Desk
{
    TestBase base{windowBase()};
    BusyFirm firm{base};
    WindowKit kit{base};

    Desk()
    {
        kit.window().openFirm(firm.id, {});
        kit.press(Qt::Key_2, Qt::AltModifier);
        kit.settle();
        REQUIRE(tabs().currentIndex() == streamTab);
        REQUIRE(waitUntil([&] { return table().model()->rowCount() > 0; }));
        table().setFocus();
    }

    TabStrip &tabs() { return kit.find<TabStrip>("firmTabs"); }
    DataTable &table() { return kit.find<DataTable>("streamTable"); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    /// Rows that are entries, of a kind when one is named.
    int entries(const QString &kind = {})
    {
        int found = 0;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const bool head = cell(row, 3).isEmpty();
            found += !head && (kind.isEmpty() || cell(row, 1) == kind) ? 1 : 0;
        }
        return found;
    }
    /// Stands on the first entry of that kind, by ↓.
    void goTo(const QString &kind)
    {
        kit.press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < table().model()->rowCount(); ++i) {
            if (cell(table().currentIndex().row(), 1) == kind)
                return;
            kit.press(Qt::Key_Down);
        }
        FAIL("no row of kind " << kind.toStdString());
    }
    void toggle(StreamKind kind)
    {
        const QByteArray name = "toggle_" + streamKindKey(kind).toUtf8();
        kit.find<ToggleChip>(name.constData()).setFocus();
        kit.press(Qt::Key_Space);
    }
};

} // namespace

TEST_CASE("the stream stands under its years, chips count it and narrow it")
{
    Desk desk;
    CHECK(desk.entries() == BusyFirm::expectedTotal());
    CHECK(desk.cell(0, 0).startsWith(u"2026 年"));
    CHECK(desk.cell(1, 1) == u"导入");
    const auto expected = BusyFirm::expected();
    for (auto kind = expected.begin(); kind != expected.end(); ++kind) {
        const QByteArray name = "toggle_" + streamKindKey(kind.key()).toUtf8();
        CHECK(desk.kit.find<ToggleChip>(name.constData()).accessibleName() ==
              QStringLiteral("%1 %2").arg(streamKindText(kind.key())).arg(kind.value()));
    }
    desk.toggle(StreamKind::Request);
    CHECK(desk.entries() == 4);
    desk.toggle(StreamKind::Promise);
    CHECK(desk.entries() == 6);
    desk.toggle(StreamKind::Request);
    CHECK(desk.entries() == 2);
    // Esc takes the conditions away, and stays on the page.
    desk.kit.press(Qt::Key_Escape);
    CHECK(desk.entries() == BusyFirm::expectedTotal());
    CHECK(desk.kit.page()->currentFirm() == desk.firm.id);
    CHECK(desk.table().hasFocus());
}

TEST_CASE("words and a year narrow the stream, nothing left says how to go on")
{
    Desk desk;
    desk.kit.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"streamFind");
    desk.kit.type(QStringLiteral("张总"));
    REQUIRE(waitUntil([&] { return desk.entries() == 1; }));
    desk.kit.press(Qt::Key_Down);
    CHECK(desk.table().hasFocus());
    desk.kit.press(Qt::Key_F, Qt::ControlModifier);
    desk.kit.type(QStringLiteral("没有这样的字"));
    REQUIRE(waitUntil([&] { return desk.table().model()->rowCount() == 0; }));
    CHECK_FALSE(desk.table().isVisible());
    auto &clear = desk.kit.find<QAbstractButton>("clearStream");
    REQUIRE(clear.isVisible());
    for (const QAbstractButton *other : clear.parentWidget()->findChildren<QAbstractButton *>())
        CHECK(other->isVisible() == (other == &clear));
    clear.click();
    CHECK(desk.entries() == BusyFirm::expectedTotal());
    CHECK(desk.kit.find<QLineEdit>("streamFind").text().isEmpty());
    CHECK(desk.table().hasFocus());
    desk.kit.press(Qt::Key_F, Qt::ControlModifier);
    desk.kit.type(QStringLiteral("没有这样的字"));
    REQUIRE(waitUntil([&] { return desk.table().model()->rowCount() == 0; }));
    desk.kit.press(Qt::Key_Escape);
    CHECK(desk.entries() == BusyFirm::expectedTotal());
    auto &years = desk.kit.find<QComboBox>("streamYears");
    years.setCurrentIndex(years.findData(2025));
    CHECK(desk.entries() == 1);
}

TEST_CASE("Enter opens a record where it lives")
{
    Desk desk;
    desk.goTo(QStringLiteral("变更"));
    desk.kit.press(Qt::Key_Return);
    desk.kit.settle();
    CHECK(desk.kit.page()->helpHeading() == u"变更");
    REQUIRE(waitUntil([&] {
        const auto &changes = desk.kit.find<DataTable>("changeTable");
        return changes.currentIndex().isValid() && changes.model()
                                                       ->index(changes.currentIndex().row(), 4)
                                                       .data()
                                                       .toString()
                                                       .contains(u"通用设备制造业");
    }));
    desk.tabs().setCurrentIndex(streamTab);
    desk.table().setFocus();
    desk.goTo(QStringLiteral("认定"));
    desk.kit.press(Qt::Key_Return);
    CHECK(desk.kit.page()->helpHeading() == u"认定");
    desk.tabs().setCurrentIndex(streamTab);
    desk.table().setFocus();
    desk.goTo(QStringLiteral("走访"));
    desk.kit.press(Qt::Key_Return);
    CHECK(desk.kit.dialog().objectName() == u"visitDialog");
    desk.kit.press(Qt::Key_Escape);
    REQUIRE(waitUntil([&] { return !desk.kit.hasDialog(); }));
    desk.tabs().setCurrentIndex(streamTab);
    desk.table().setFocus();
    desk.goTo(QStringLiteral("诉求"));
    desk.kit.press(Qt::Key_Return);
    desk.kit.settle();
    CHECK(desk.kit.page()->objectName() != u"firm");
    CHECK(desk.kit.page()->findChild<QWidget *>(QStringLiteral("requestTable")));
}

TEST_CASE("a change is seen in the stream at once, and 截至 narrows it")
{
    Desk desk;
    Visit more;
    more.enterprise = desk.firm.id;
    more.on = day("2026-06-29");
    more.text = QStringLiteral("看样机");
    const Saved saved = value(VisitService::add(desk.base.context(), more));
    desk.kit.page()->changed(saved.changes);
    REQUIRE(waitUntil([&] { return desk.entries() == BusyFirm::expectedTotal() + 1; }));
    desk.kit.lookAt(day("2026-03-04"));
    REQUIRE(waitUntil([&] { return desk.entries(QStringLiteral("诉求")) == 0; }));
    CHECK(desk.entries(QStringLiteral("走访")) == 1);
}

TEST_CASE("the next firm is seen in the same tab")
{
    TestBase base(windowBase());
    const BusyFirm firm(base);
    const EnterpriseId other = addFirm(base.context(), {QStringLiteral("乙公司")});
    WindowKit kit(base);
    kit.window().openFirm(firm.id, {1, 2});
    kit.press(Qt::Key_2, Qt::AltModifier);
    kit.settle();
    auto &table = kit.find<DataTable>("streamTable");
    const int rows = table.model()->rowCount();
    REQUIRE(rows > 10);
    kit.press(Qt::Key_Down, Qt::AltModifier);
    kit.settle();
    CHECK(kit.page()->currentFirm() == other);
    CHECK(kit.find<TabStrip>("firmTabs").currentIndex() == streamTab);
    REQUIRE(waitUntil([&] { return table.model()->rowCount() == 2; })); // its year and 入库
    kit.press(Qt::Key_Up, Qt::AltModifier);
    kit.settle();
    CHECK(kit.find<TabStrip>("firmTabs").currentIndex() == streamTab);
    REQUIRE(waitUntil([&] { return table.model()->rowCount() == rows; }));
}

TEST_CASE("another firm opened from the list is read in the tab that was left open")
{
    TestBase base(windowBase());
    const BusyFirm firm(base);
    const EnterpriseId other = addFirm(base.context(), {QStringLiteral("乙公司")});
    WindowKit kit(base);
    kit.window().openFirm(other, {});
    kit.press(Qt::Key_2, Qt::AltModifier);
    kit.settle();
    auto &table = kit.find<DataTable>("streamTable");
    REQUIRE(waitUntil([&] { return table.model()->rowCount() == 2; }));
    kit.window().openPage(QStringLiteral("pool"));
    kit.settle();
    kit.window().openFirm(firm.id, {});
    kit.settle();
    CHECK(kit.find<TabStrip>("firmTabs").currentIndex() == streamTab);
    CHECK(waitUntil([&] { return table.model()->rowCount() > BusyFirm::expectedTotal(); }));
}

TEST_CASE("the strip tells what matters today, and 缺项 leads to the first field")
{
    Desk desk;
    const auto &strip = desk.kit.find<FactStrip>("firmFacts");
    QStringList told;
    for (const QWidget *cell : strip.findChildren<QWidget *>())
        told.append(cell->accessibleName());
    const QString all = told.join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(u"最高梯度 创新型 2026-01-08 起"));
    CHECK(all.contains(u"服务专员 王涛 2026-05-06 起"));
    CHECK(all.contains(u"上次 02-03"));
    CHECK(all.contains(u"未办诉求 0 件"));
    CHECK(all.contains(u"目标 小巨人"));
    CHECK(all.contains(u"最近到期 2029-01-07"));
    CHECK_FALSE(desk.kit.find<LinkButton>("missingFacts").isVisible());
    editFirm(desk.base.context(), desk.firm.id, [](EnterpriseForm &form) {
        form.enterprise.industry.clear();
        form.enterprise.contact.clear();
    });
    desk.kit.window().openFirm(desk.firm.id, {});
    auto &missing = desk.kit.find<LinkButton>("missingFacts");
    CHECK(missing.text() == u"▲ 缺项 2");
    ListQuery lacking; // the list counts the same
    lacking.asOf = BusyFirm::lastDay();
    lacking.missing = MissingItem::Any;
    CHECK(value(EnterpriseService::total(desk.base.context(), lacking)) == 1);
    missing.click();
    desk.kit.dialog();
    CHECK(QApplication::focusWidget()->objectName() == u"industryField");
}

TEST_CASE("Ctrl+P shows 企业一页纸 of the firm")
{
    Desk desk;
    desk.kit.press(Qt::Key_P, Qt::ControlModifier);
    QDialog &dialog = desk.kit.dialog();
    CHECK(dialog.objectName() == u"reportDialog");
    CHECK(dialog.windowTitle().contains(u"一页纸"));
    // As high as the sheet is, or as the screen allows.
    const auto &preview = WindowKit::findIn<PaperView>(dialog, "reportPreview");
    const int room = dialog.screen()->availableGeometry().height();
    const int over = dialog.height() - preview.height();
    const int wanted = preview.heightOfSheet(preview.width()) + over;
    CHECK(dialog.height() <= room);
    CHECK(dialog.height() > std::min(wanted, room) - 100);
}

} // namespace peiyu
