// 培育库: the list of firms as a clerk uses it.

#include "enterprises/enterpriselistpage.h"
#include "enterprises/firmlistview.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/chip.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/textlabel.h"
#include "parts/totalsrow.h"
#include "services/enterpriselistservice.h"
#include "ui/firmpool.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace peiyu {

TEST_CASE("an empty base says what to do first")
{
    TestBase base(windowBase());
    ListKit kit(base);
    REQUIRE(kit.window().currentPageId() == u"pool");
    auto *empty = kit.page()->findChild<EmptyState *>();
    REQUIRE(empty);
    REQUIRE(empty->isVisible());
    QStringList offers;
    for (const ActionButton *button : empty->findChildren<ActionButton *>())
        offers.append(button->text());
    CHECK(offers == QStringList{QStringLiteral("导入台账"), QStringLiteral("新建企业"),
                                QStringLiteral("打开示例库")});
    bool asked = false;
    QObject::connect(&kit.window(), &MainWindow::sampleBaseRequested, [&] { asked = true; });
    QTest::mouseClick(&kit.find("openSample"), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return asked; }));
    QTest::mouseClick(empty->findChildren<ActionButton *>()[1], Qt::LeftButton);
    CHECK(kit.dialog().windowTitle() == u"新建企业");
    kit.press(Qt::Key_Escape);
}

TEST_CASE("the list shows 本区县 with the totals the service tells")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    CHECK(rows(kit) == told(base, home(base)));
    CHECK(rows(kit) == 5);
    const EnterpriseTotals sums = value(EnterpriseListService::totals(base.context(), home(base)));
    const QString line = kit.find<TotalsRow>("listTotals").accessibleName();
    CHECK(line.contains(QStringLiteral("合计 %1 家").arg(sums.firms)));
    CHECK(line.contains(QStringLiteral("市级 1")));
    CHECK(line.contains(QStringLiteral("创新型 1")));
    CHECK(line.contains(QStringLiteral("未配 %1").arg(sums.unassigned)));
    CHECK(kit.find<TextLabel>("listCount").text() == u"共 5 家");
}

TEST_CASE("the usual columns fit at 1366 pixels, with 区县 and 100 000 rows too")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    DataTable &list = table(kit);
    const int most = QFontMetrics(lookOf(&list).font(FontRole::Small))
                         .horizontalAdvance(QStringLiteral("100000"));
    for (const bool districts : {false, true}) {
        ListQuery query = home(base);
        if (districts)
            query.district = {};
        kit.page()->findChild<FirmListView *>()->setQuery(query);
        kit.settle();
        list.verticalHeader()->setFixedWidth(most + lookOf(&list).px(14));
        kit.settle();
        CAPTURE(districts, list.viewport()->width());
        CHECK(list.horizontalScrollBar()->maximum() == 0);
        const int last = list.horizontalHeader()->logicalIndex(list.model()->columnCount() - 1);
        CHECK(list.columnWidth(last) >= lookOf(&list).px(90));
    }
}

TEST_CASE("a firm is found, opened and left by keys alone, the list stays as it was")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    const auto look = [&](const char *words) {
        kit.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(words));
        REQUIRE(waitUntil([&] { return rows(kit) == 1; }));
    };
    SECTION("by initials")
    {
        look("cajx");
    }
    SECTION("by the tail of its code")
    {
        look(qPrintable(soundCode(1234567).right(5)));
    }
    kit.settle();
    kit.press(Qt::Key_Down);
    REQUIRE(QApplication::focusWidget() == &table(kit));
    REQUIRE(currentName(kit) == u"重庆长安机械有限公司");
    kit.press(Qt::Key_Return);
    REQUIRE(kit.window().currentPageId() == u"firm");
    CHECK(kit.page()->currentFirm() == pool.anchor);
    kit.settle();
    kit.press(Qt::Key_Escape);
    REQUIRE(kit.window().currentPageId() == u"pool");
    kit.settle();
    CHECK(rows(kit) == 1);
    CHECK(currentName(kit) == u"重庆长安机械有限公司");
}

TEST_CASE("a condition is chosen from the menu, shown as a chip and removed by a key")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    QTest::mouseClick(&kit.find("addCondition"), Qt::LeftButton);
    auto *menu = kit.page()->findChild<QMenu *>(QStringLiteral("conditionMenu"));
    REQUIRE(menu);
    QAction *none = nullptr;
    for (QMenu *part : menu->findChildren<QMenu *>()) {
        for (QAction *action : part->actions()) {
            if (action->text() == u"无专员")
                none = action;
        }
    }
    REQUIRE(none);
    none->trigger();
    menu->close();
    kit.settle();
    ListQuery query = home(base);
    query.unassigned = true;
    CHECK(rows(kit) == told(base, query));
    CHECK(rows(kit) == 4);
    auto &chip = kit.find<Chip>("chip_unassigned");
    CHECK(chip.text() == u"无专员");
    chip.setFocus();
    kit.press(Qt::Key_Delete);
    kit.settle();
    CHECK(rows(kit) == 5);
}

TEST_CASE("a list without rows names the condition that empties it")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    ListQuery query = home(base);
    query.tier = Tier::LittleGiant;
    kit.window().openFirms({query, {}});
    REQUIRE(
        waitUntil([&] { return kit.page()->findChild<QWidget *>(QStringLiteral("dropKilling")); }));
    CHECK(kit.find<Chip>("chip_tier").isKilling());
    QTest::mouseClick(&kit.find("dropKilling"), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return rows(kit) == 5; }));
}

TEST_CASE("a number opens exactly its firms and says which")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    ListQuery query;
    query.asOf = day("2025-12-31");
    CountScope scope;
    scope.district = DistrictId(QStringLiteral("jiangjin"));
    scope.tier = Tier::Provincial;
    scope.on = day("2025-12-31");
    query.counted = scope;
    const QString words = QStringLiteral("江津区 · 市级 · 终期 1 家");
    kit.window().openFirms({query, words});
    REQUIRE(waitUntil([&] { return rows(kit) == 1; }));
    kit.settle();
    CHECK(rows(kit) == told(base, query));
    CHECK(kit.find<Chip>("chip_counted").text() == words);
    CHECK(currentName(kit) == u"重庆长安机械有限公司");
}

TEST_CASE("a click on a head sorts, and a new firm keeps the place of the current one")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    const QString first = currentName(kit);
    QHeaderView *heads = table(kit).horizontalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                      QPoint(heads->sectionViewportPosition(0) + 20, heads->height() / 2));
    kit.settle();
    CHECK(table(kit).model()->index(4, 0).data().toString() == first);
    CHECK(currentName(kit) == first);
}

TEST_CASE("a specialist sees his own firms")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    Actor actor = base.context().actor;
    actor.role = Role::Specialist;
    actor.specialist = pool.person;
    ListKit kit(base, actor);
    CHECK(rows(kit) == 1);
    CHECK(kit.find<TextLabel>("pageTitle").text() == u"我的企业");
}

TEST_CASE("another day lets nothing be edited and says why")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    kit.lookAt(day("2025-06-30"));
    const auto &add = kit.find<ActionButton>("addFirm");
    CHECK_FALSE(add.isEnabled());
    CHECK(add.toolTip().contains(u"历史视图"));
}

TEST_CASE("the preview shows the current firm and hides with F8")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    table(kit).setCurrentIndex(table(kit).model()->index(2, 0));
    kit.settle();
    auto &title = kit.find<TextLabel>("previewTitle");
    CHECK(title.text() == currentName(kit));
    kit.press(Qt::Key_F8);
    CHECK_FALSE(title.isVisible());
    kit.press(Qt::Key_F8);
    CHECK(title.isVisible());
}

TEST_CASE("Ctrl+I opens the import from the list, whatever has the focus and however often")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    WindowKit kit(base);
    for (int i = 0; i < 3; ++i) {
        kit.window().openPage(QStringLiteral("pool"));
        kit.settle();
        table(kit).setFocus();
        kit.press(Qt::Key_I, Qt::ControlModifier);
        kit.settle();
        CHECK(kit.window().currentPageId() == u"import");
    }
}

TEST_CASE("Ctrl+K and Enter open the only firm found")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    const auto shown = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [](const QWidget *one) {
            return one->objectName() == u"findResults" && one->isVisible();
        });
    };
    const auto find = [&](const QString &words) {
        kit.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        REQUIRE(waitUntil(shown));
        kit.settle();
        kit.press(Qt::Key_Return);
        kit.settle();
    };
    find(QStringLiteral("cajx"));
    CHECK(kit.window().currentPageId() == u"firm");
    CHECK(kit.page()->currentFirm() == pool.anchor);
    // What was found for the words before is not opened.
    kit.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cajx"));
    REQUIRE(waitUntil(shown));
    kit.settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("qlby"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // nor stepped into
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    kit.settle();
    CHECK(kit.window().currentPageId() == u"pool");
    CHECK(rows(kit) == 1);
    find(QStringLiteral("cq")); // several: a list of them
    CHECK(kit.window().currentPageId() == u"pool");
    CHECK(rows(kit) == 5);
}

} // namespace peiyu
