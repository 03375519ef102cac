// 目标看板: what a page shows is what the service counts and what the list behind it holds.

#include "board/boardview.h"
#include "board/countingdialog.h"
#include "items/enterprisetablemodel.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/kpicard.h"
#include "parts/linkbutton.h"
#include "parts/tabstrip.h"
#include "services/targetservice.h"
#include "shell/topbar.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace peiyu;

namespace {

TestBase::Options onDay(QDate today)
{
    TestBase::Options options = windowBase();
    options.today = today;
    return options;
}

/// 江津: five firms of the provincial tier, of which four held at the end of 2025 and two hold on
/// 2026-06-30; one of them has a 专员.
struct BoardBase
{
    explicit BoardBase(QDate today = QDate(2026, 6, 30)) : base(onDay(today))
    {
        const JobContext &c = base.context();
        const auto titled = [&](const char *name, const char *from) {
            const auto id =
                addFirm(c, {QString::fromUtf8(name), {}, {}, {}, {}, {}, Stage::Cultivation});
            addTitle(c, id, Tier::Provincial, day(from));
            return id;
        };
        titled("甲企业", "2022-05-01"); // to 2025-04-30
        titled("乙企业", "2023-02-01"); // to 2026-01-31
        titled("丙企业", "2023-03-01"); // to 2026-02-28
        titled("丁企业", "2024-05-01");
        const auto last = titled("戊企业", "2025-05-01");
        assign(c, last, addPerson(c, QStringLiteral("李敏")), day("2024-01-01"));
    }

    TestBase base;
};

qint64 listed(WindowKit &kit)
{
    kit.settle();
    REQUIRE(kit.window().currentPageId() == QStringLiteral("pool"));
    auto *model = kit.page()->findChild<EnterpriseTableModel *>();
    REQUIRE(model);
    return model->total();
}

KpiCard &card(WindowKit &kit, const char *name)
{
    return kit.find<KpiCard>(name);
}

void openBoard(WindowKit &kit)
{
    kit.window().openPage(QStringLiteral("board"));
    kit.settle();
}

QString cell(const DataTable &table, int row, const QString &head)
{
    const QAbstractItemModel *model = table.model();
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->headerData(i, Qt::Horizontal).toString() == head)
            return model->index(row, i).data().toString();
    }
    FAIL("no column " << head.toStdString());
    return {};
}

} // namespace

TEST_CASE("after the deadline a card shows the final number and today's, each opens its firms")
{
    BoardBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    KpiCard &provincial = card(kit, "kpi1");
    CHECK(provincial.reading().actual == QStringLiteral("4"));
    CHECK(provincial.reading().status.word == QStringLiteral("未达成"));
    CHECK(provincial.reading().figures[0].value == QStringLiteral("2"));
    CHECK(provincial.reading().gap == QStringLiteral("196"));

    provincial.setFocus(Qt::TabFocusReason);
    kit.press(Qt::Key_Return);
    CHECK(listed(kit) == 4);
    auto *model = kit.page()->findChild<EnterpriseTableModel *>();
    REQUIRE(model->query().counted);
    CHECK(model->query().counted->on == day("2025-12-31"));

    openBoard(kit);
    QTest::mouseClick(&kit.findIn<QWidget>(card(kit, "kpi1"), "figure0"), Qt::LeftButton);
    CHECK(listed(kit) == 2);
}

TEST_CASE("who begins on the board finds it read, and F5 reads it again")
{
    BoardBase board;
    Actor head = board.base.context().actor;
    head.role = Role::Head;
    WindowKit kit(board.base, head); // nothing is clicked: the page stands there from the start
    REQUIRE(kit.window().currentPageId() == QStringLiteral("board"));
    CHECK(card(kit, "kpi1").reading().actual == QStringLiteral("4"));
    CHECK(kit.findIn<QComboBox>(kit.find("ownBoard"), "pathTarget").count() > 0);
    auto *explain = kit.page()->findChild<QAction *>(QStringLiteral("explainTarget"));
    REQUIRE(explain);
    CHECK(explain->isEnabled());
    CHECK(kit.page()->isAncestorOf(QApplication::focusWidget())); // its keys are the page's

    const QSignalSpy readings(&kit.find<BoardView>("ownBoard"), &BoardView::shown);
    kit.press(Qt::Key_F5);
    kit.settle();
    CHECK(readings.size() == 1);
}

TEST_CASE("未填报 and 无数据 are words, never 0")
{
    BoardBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    CHECK(card(kit, "kpi3").reading().actual == QStringLiteral("未填报"));
    CHECK(card(kit, "kpi3").reading().status.word == QStringLiteral("未填报"));
    CHECK(card(kit, "kpi0").reading().actual == QStringLiteral("0")); // firms, but no such title

    kit.find<TabStrip>("boardTabs").setCurrentIndex(1);
    kit.settle();
    auto *table =
        kit.find<QWidget>("comparisonBoard").findChild<DataTable *>(QStringLiteral("targets"));
    REQUIRE(table);
    int missing = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(*table, row, QStringLiteral("区县")) == QStringLiteral("永春县")) {
            CHECK(cell(*table, row, QStringLiteral("终期")) == QStringLiteral("无数据"));
            ++missing;
        }
    }
    CHECK(missing == 3);
}

TEST_CASE("an empty base says what to do next")
{
    TestBase base(onDay(QDate(2026, 6, 30)));
    WindowKit kit(base);
    openBoard(kit);
    CHECK(card(kit, "kpi0").reading().actual == QStringLiteral("无数据"));
    REQUIRE(kit.find("boardEmpty").isVisible());
    auto &import = kit.find<QAbstractButton>("emptyImport");
    import.setFocus();
    kit.press(Qt::Key_Space);
    CHECK(kit.window().currentPageId() == QStringLiteral("import"));
}

TEST_CASE("a running plan shows the path's figures; the table says what the card says")
{
    BoardBase board(QDate(2025, 6, 30));
    WindowKit kit(board.base);
    openBoard(kit);
    CHECK(card(kit, "kpi1").reading().actual == QStringLiteral("4"));
    CHECK(card(kit, "kpi1").reading().status.word == QStringLiteral("未设基期"));
    CHECK(card(kit, "kpi1").reading().outlook.startsWith(QStringLiteral("余 6.0 个月")));
    auto &table = kit.findIn<DataTable>(kit.find<QWidget>("ownBoard"), "targets");
    CHECK(cell(table, 1, QStringLiteral("现有")) == QStringLiteral("4"));
    CHECK(cell(table, 1, QStringLiteral("要求")) == QStringLiteral("达到 200 家"));
    CHECK(cell(table, 1, QStringLiteral("截止日期")) == QStringLiteral("2025-12-31"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(listed(kit) == 4);
}

TEST_CASE("a baseline is entered by keys, shown, and undone")
{
    BoardBase board(QDate(2025, 6, 30));
    WindowKit kit(board.base);
    openBoard(kit);
    card(kit, "kpi1").setFocus(Qt::TabFocusReason);
    kit.press(Qt::Key_B, Qt::ControlModifier);
    QDialog &dialog = kit.dialog();
    QTest::keyClicks(&WindowKit::findIn<QLineEdit>(dialog, "valueField"), QStringLiteral("2"));
    // A source is asked for: the sentence stands at its field, nothing is written.
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(kit.hasDialog());
    WindowKit::findIn<QLineEdit>(dialog, "sourceField").setFocus();
    WindowKit::findIn<QLineEdit>(dialog, "sourceField").setText(QStringLiteral("统计公报"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(card(kit, "kpi1").reading().status.word == QStringLiteral("落后"));
    auto &table = kit.findIn<DataTable>(kit.find<QWidget>("ownBoard"), "targets");
    CHECK(cell(table, 1, QStringLiteral("基期数")) == QStringLiteral("2"));

    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(card(kit, "kpi1").reading().status.word == QStringLiteral("未设基期"));
    CHECK(cell(table, 1, QStringLiteral("基期数")) == QStringLiteral("未设"));
}

TEST_CASE("a recorded value is entered for what the pool cannot count, and only for that")
{
    BoardBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    auto *record = kit.page()->findChild<QAction *>(QStringLiteral("enterRecorded"));
    REQUIRE(record);
    card(kit, "kpi1").setFocus(Qt::TabFocusReason);
    CHECK_FALSE(record->isEnabled());
    CHECK(record->toolTip().contains(QStringLiteral("不用填报")));
    card(kit, "kpi3").setFocus(Qt::TabFocusReason);
    kit.settle();
    CHECK(card(kit, "kpi3").hasFocus());
    CHECK(card(kit, "kpi3").isCurrent());
    INFO(record->toolTip().toStdString());
    REQUIRE(record->isEnabled());
    kit.press(Qt::Key_R, Qt::ControlModifier);
    QDialog &dialog = kit.dialog();
    WindowKit::findIn<QLineEdit>(dialog, "valueField").setText(QStringLiteral("1"));
    WindowKit::findIn<DateField>(dialog, "onField").setDate(day("2025-06-30"));
    WindowKit::findIn<QLineEdit>(dialog, "sourceField").setText(QStringLiteral("证监会公告"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(card(kit, "kpi3").reading().actual == QStringLiteral("1"));
    CHECK(card(kit, "kpi3").reading().status.word == QStringLiteral("未达成"));
}

TEST_CASE("查看口径 tells formula, firms, reasons and the plan's sentence, and leads to both")
{
    BoardBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    card(kit, "kpi1").setFocus(Qt::TabFocusReason);
    kit.press(Qt::Key_F1);
    QDialog &dialog = kit.dialog();
    kit.settle();
    CHECK(
        WindowKit::findIn<QLabel>(dialog, "formula").text().contains(QStringLiteral("2025-12-31")));
    CHECK(WindowKit::findIn<QLabel>(dialog, "quote").text() ==
          QStringLiteral("市级“专精特新”中小企业达到200家"));
    auto &firms = WindowKit::findIn<DataTable>(dialog, "countedFirms");
    CHECK(firms.model()->rowCount() == 4);
    WindowKit::findIn<QWidget>(dialog, "countedPart").setProperty("current", 1);
    REQUIRE(firms.model()->rowCount() == 1);
    CHECK(firms.model()->index(0, 0).data().toString() == QStringLiteral("甲企业"));
    CHECK(firms.model()->index(0, 1).data().toString().contains(QStringLiteral("2025-04-30")));
    WindowKit::findIn<QWidget>(dialog, "countedDay").setProperty("current", 1);
    kit.settle();
    CHECK(firms.model()->rowCount() == 3); // left out today
    QTest::mouseClick(&WindowKit::findIn<QWidget>(dialog, "openPlan"), Qt::LeftButton);
    kit.settle();
    CHECK(kit.window().currentPageId() == QStringLiteral("plan"));
    CHECK(kit.find<QLabel>("planQuote").text() ==
          QStringLiteral("市级“专精特新”中小企业达到200家"));
}

TEST_CASE("as of an earlier day the board counts that day and is read only")
{
    BoardBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    emit kit.window().findChild<TopBar *>()->dayChosen(day("2025-04-30"));
    kit.settle();
    CHECK(card(kit, "kpi1").reading().actual == QStringLiteral("4")); // 甲乙丙丁
    CHECK(card(kit, "kpi1").reading().running);
    auto *baseline = kit.page()->findChild<QAction *>(QStringLiteral("enterBaseline"));
    REQUIRE(baseline);
    CHECK_FALSE(baseline->isEnabled());
    CHECK(baseline->toolTip().contains(QStringLiteral("历史视图")));
    QTest::mouseClick(&card(kit, "kpi1"), Qt::LeftButton, {}, QPoint(20, 40));
    CHECK(listed(kit) == 4);
}

TEST_CASE("coverage figures open their firms")
{
    BoardBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    auto &with = kit.find<LinkButton>("withSpecialist");
    CHECK(with.accessibleName().contains(u'1'));
    QTest::mouseClick(&with, Qt::LeftButton);
    CHECK(listed(kit) == 1);
    openBoard(kit);
    QTest::mouseClick(&kit.find<QWidget>("coverageAll"), Qt::LeftButton);
    CHECK(listed(kit) == 2);
}

TEST_CASE("tabs turn by keys; ended plans stand with their last day's and today's numbers")
{
    BoardBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    card(kit, "kpi0").setFocus(Qt::TabFocusReason);
    kit.press(Qt::Key_PageUp, Qt::ControlModifier); // round to the last
    kit.settle();
    auto &place = kit.find<QWidget>("finalBoard");
    REQUIRE(place.isVisible());
    auto &table = WindowKit::findIn<DataTable>(place, "targets");
    int row = 0;
    while (row < table.model()->rowCount() &&
           !(cell(table, row, QStringLiteral("区县")) == QStringLiteral("江津区") &&
             cell(table, row, QStringLiteral("目标")) == QStringLiteral("市级专精特新")))
        ++row;
    REQUIRE(row < table.model()->rowCount());
    CHECK(cell(table, row, QStringLiteral("终期")) == QStringLiteral("4"));
    CHECK(cell(table, row, QStringLiteral("今日 06-30")) == QStringLiteral("2"));
    CHECK(cell(table, row, QStringLiteral("状态")) == QStringLiteral("未达成"));
    auto &filter = kit.find<QWidget>("finalFilter");
    filter.setProperty("current", 1);
    CHECK(table.model()->rowCount() == 0); // nothing is met here
}
