#include "delegates/datedelegate.h"
#include "delegates/progressdelegate.h"
#include "delegates/statusdelegate.h"
#include "delegates/tierdelegate.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "parts/totalsrow.h"
#include "uisupport.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace peiyu;

namespace {

QStandardItemModel *firms(QObject *parent, int rows = 5)
{
    auto *model = new QStandardItemModel(rows, 3, parent);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("企业"), QStringLiteral("营收（万元）"), QStringLiteral("备注")});
    model->setHeaderData(1, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    for (int row = 0; row < rows; ++row) {
        model->setItem(row, 0, new QStandardItem(QStringLiteral("企业%1").arg(row + 1)));
        model->setItem(
            row, 1,
            new QStandardItem(QStringLiteral("1,%1").arg(row * 100, 3, 10, QLatin1Char('0'))));
        model->setItem(row, 2, new QStandardItem(row == 1 ? QStringLiteral("两\n行") : QString()));
    }
    return model;
}

/// Paints one cell with a delegate on a table of its own.
QImage cell(QAbstractItemDelegate *delegate, const QString &text, int width = 160)
{
    DataTable table;
    table.setModel(new QStandardItemModel(1, 1, &table));
    table.model()->setData(table.model()->index(0, 0), text);
    delegate->setParent(&table);
    table.setItemDelegate(delegate);
    table.setRowNumbers(false);
    table.horizontalHeader()->hide();
    table.resize(width, 28);
    return pictureOf(table);
}

const LookPalette &light()
{
    static const LookPalette palette = lookPalette(LookTheme::Light);
    return palette;
}

} // namespace

TEST_CASE("a list copies its selection as a spreadsheet takes it")
{
    useLook();
    DataTable table;
    table.setModel(firms(&table));
    table.resize(400, 200);
    present(table);
    table.selectRow(0);
    table.selectionModel()->select(table.model()->index(1, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy copied(&table, &DataTable::copied);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() ==
          QStringLiteral("企业1\t1,000\t\n企业2\t1,100\t\"两\n行\""));
    REQUIRE(copied.size() == 1);
    CHECK(copied.last().first().toInt() == 2);
    // As on the screen: moved columns in their new order, hidden ones left out.
    table.horizontalHeader()->moveSection(0, 1);
    table.hideColumn(2);
    CHECK(table.copiedText(true).startsWith(QStringLiteral("营收（万元）\t企业\n1,000\t企业1")));
}

TEST_CASE("very large selections are left to the export")
{
    useLook();
    DataTable table;
    table.setModel(new QStandardItemModel(DataTable::mostCopiedRows + 1, 1, &table));
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QSignalSpy refused(&table, &DataTable::tooManyToCopy);
    table.selectAll();
    table.copySelection();
    CHECK(refused.size() == 1);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("before"));
}

TEST_CASE("Enter and double click open, arrows walk, rows keep their height")
{
    useLook();
    DataTable table;
    table.setModel(firms(&table));
    table.resize(400, 220);
    present(table);
    table.setCurrentIndex(table.model()->index(0, 0));
    QSignalSpy opened(&table, &DataTable::activated);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.last().first().toModelIndex().row() == 1);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier); // a key of the page
    CHECK(opened.size() == 1);
    const QPoint third = table.visualRect(table.model()->index(2, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, third);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, third);
    CHECK(opened.size() == 2);
    CHECK(table.rowHeight(0) == 28);
    table.setRowHeight(24);
    CHECK(table.rowHeight(4) == 24);
    CHECK(table.horizontalHeader()->height() == 28);
    CHECK(table.verticalHeader()->width() == 30);
    CHECK_FALSE(table.alternatingRowColors());
}

TEST_CASE("a selected row is blue with the focus and grey without")
{
    useLook();
    QWidget window;
    DataTable table(&window);
    table.setModel(firms(&table));
    table.setGeometry(0, 0, 400, 200);
    QLineEdit other(&window);
    other.setGeometry(0, 210, 100, 28);
    window.resize(400, 250);
    present(window);
    table.selectRow(1);
    table.setFocus();
    CHECK(pixelsOf(pictureOf(table), light().sel) > 3000);
    other.setFocus();
    CHECK(pixelsOf(pictureOf(table), light().sel) == 0);
    CHECK(pixelsOf(pictureOf(table), light().selIdle) > 3000);
}

TEST_CASE("the row under the pointer is lit as a whole")
{
    useLook();
    DataTable table;
    table.setModel(firms(&table));
    table.resize(400, 200);
    present(table);
    const int before = pixelsOf(pictureOf(table), light().hover);
    QTest::mouseMove(table.viewport(), table.visualRect(table.model()->index(2, 0)).center());
    CHECK(table.hoveredRow() == 2);
    CHECK(pixelsOf(pictureOf(table), light().hover) > before + 3000);
}

TEST_CASE("loading shows a line after a moment and leaves the rows")
{
    useLook();
    DataTable table;
    table.setModel(firms(&table));
    table.resize(400, 200);
    table.setLoading(true);
    table.setLoading(false);
    table.setLoading(true);
    CHECK(QTest::qWaitFor([&] { return table.isLoadingShown(); }, 5000));
    CHECK(pixelsOf(pictureOf(table), light().accent) >= 2 * 300);
    table.setLoading(false);
    CHECK(pixelsOf(pictureOf(table), light().accent) == 0);
}

TEST_CASE("totals stand under their columns, whatever the columns do")
{
    useLook();
    TablePane pane;
    pane.table()->setModel(firms(&pane));
    pane.totals()->setTotals({{1, QStringLiteral("5,000")}});
    pane.totals()->show();
    pane.resize(500, 200);
    present(pane);
    const auto inkLeft = [&pane] {
        const QImage picture = pictureOf(*pane.totals());
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 4; y < picture.height() - 2; ++y) {
                if (QColor(picture.pixel(x, y)).lightness() < 120)
                    return x;
            }
        }
        return -1;
    };
    const int before = inkLeft();
    REQUIRE(before > 0);
    pane.table()->setColumnWidth(0, pane.table()->columnWidth(0) + 40);
    CHECK(inkLeft() == before + 40);
}

TEST_CASE("an empty list gives way to its empty state")
{
    useLook();
    TablePane pane;
    pane.table()->setModel(firms(&pane));
    auto *empty = new EmptyState(QStringLiteral("view-filter"), QStringLiteral("没有企业"), {});
    pane.setEmptyState(empty);
    present(pane);
    CHECK(pane.table()->isVisible());
    pane.showEmptyState(true);
    CHECK_FALSE(pane.table()->isVisible());
    CHECK(empty->isVisible());
    pane.showEmptyState(false);
    CHECK(pane.table()->isVisible());
}

TEST_CASE("days: overdue, today, soon at an end")
{
    const QDate asOf(2026, 1, 20);
    const auto late = &LookPalette::late;
    const auto watch = &LookPalette::watch;
    auto look = DateDelegate::lookOfDay(QDate(2026, 1, 19), asOf, DateMeaning::Due);
    CHECK((look.ink == late && look.bold));
    look = DateDelegate::lookOfDay(asOf, asOf, DateMeaning::Due);
    CHECK((look.ink == nullptr && look.bold));
    look = DateDelegate::lookOfDay(asOf.addDays(1), asOf, DateMeaning::Due);
    CHECK((look.ink == nullptr && !look.bold));
    CHECK(DateDelegate::lookOfDay(asOf.addDays(90), asOf, DateMeaning::ValidUntil).ink == watch);
    CHECK(DateDelegate::lookOfDay(asOf.addDays(91), asOf, DateMeaning::ValidUntil).ink == nullptr);
    CHECK(DateDelegate::lookOfDay(asOf.addDays(-1), asOf, DateMeaning::ValidUntil).ink == late);
    CHECK(DateDelegate::lookOfDay({}, asOf, DateMeaning::Due).ink == nullptr);
}

TEST_CASE("delegates draw what their cell says")
{
    useLook();
    const auto today = [] { return QDate(2026, 1, 20); };
    CHECK(pixelsOf(cell(new DateDelegate(DateMeaning::Due, today), QStringLiteral("2026-01-12")),
                   light().late) > 30);
    CHECK(pixelsOf(cell(new DateDelegate(DateMeaning::Due, today), QStringLiteral("2026-02-12")),
                   light().late) == 0);
    const auto met = [](const QModelIndex &) { return statusFace(TargetStatus::Met); };
    CHECK(pixelsOf(cell(new StatusDelegate(met), {}), light().done) > 60);
    const auto tiers = [](const QModelIndex &) -> QVector<TierLabel> {
        return {{TierFill::Tier3, QStringLiteral("小巨人")}};
    };
    CHECK(pixelsOf(cell(new TierDelegate(tiers), {}), light().tier3) > 50);
    const auto value = [](const QModelIndex &) { return ProgressValue{0.9, {}, TierFill::Tier2}; };
    CHECK(pixelsOf(cell(new ProgressDelegate(value), QStringLiteral("90.0%")), light().tier2) >
          100);
}

TEST_CASE("invalid and changed cells have their grounds, zero and none are quiet")
{
    useLook();
    const auto state = [](CellState wanted) {
        return new RowDelegate([wanted](const QModelIndex &) {
            CellLook look;
            look.state = wanted;
            look.before = QStringLiteral("65");
            return look;
        });
    };
    CHECK(pixelsOf(cell(state(CellState::Invalid), QStringLiteral("x")), light().lateSoft) > 3000);
    CHECK(pixelsOf(cell(state(CellState::Changed), QStringLiteral("71")), light().okSoft) > 3000);
    CHECK(pixelsOf(cell(new RowDelegate, QStringLiteral("—")), light().text3) > 5);
    CHECK(pixelsOf(cell(new RowDelegate, QStringLiteral("10")), light().text3) == 0);
}

namespace {

/// A table four columns wide with room for two, the first one frozen.
struct Scrolled
{
    DataTable table;

    Scrolled()
    {
        auto *model = new QStandardItemModel(60, 4, &table);
        for (int row = 0; row < 60; ++row) {
            for (int column = 0; column < 4; ++column)
                model->setItem(row, column, new QStandardItem(QStringLiteral("%1").arg(row)));
        }
        table.setModel(model);
        table.setCellFocus(false);
        table.freezeFirstColumn();
        for (int column = 0; column < 4; ++column)
            table.setColumnWidth(column, 150);
        table.horizontalHeader()->setStretchLastSection(false);
        table.resize(420, 300);
        table.show();
        REQUIRE(QTest::qWaitForWindowActive(&table));
    }
    QWidget &over() { return *table.findChild<QWidget *>(QStringLiteral("frozenColumn")); }
    QWidget &head() { return *table.findChild<QWidget *>(QStringLiteral("frozenHead")); }
    void scroll(int to) { table.horizontalScrollBar()->setValue(to); }
};

} // namespace

TEST_CASE("the first column stays in sight while a table is scrolled sideways, and only then")
{
    Scrolled scrolled;
    DataTable &table = scrolled.table;
    CHECK_FALSE(scrolled.over().isVisible());
    CHECK(table.frozenWidth() == 0);
    scrolled.scroll(120);
    CHECK(scrolled.over().isVisible());
    CHECK(table.frozenWidth() == 150);
    CHECK(scrolled.over().geometry().topLeft() == table.viewport()->geometry().topLeft());
    // What is drawn there is the column as it stood before the scrolling.
    const QImage there = table.grab(scrolled.over().geometry().adjusted(0, 0, -1, 0)).toImage();
    scrolled.scroll(0);
    CHECK_FALSE(scrolled.over().isVisible());
    CHECK(table
              .grab(QRect(table.viewport()->x(), table.viewport()->y(), 149,
                          table.viewport()->height()))
              .toImage() == there);
    // Too wide to be frozen, narrow again, another column in front.
    scrolled.scroll(120);
    table.setColumnWidth(0, 300);
    CHECK_FALSE(scrolled.over().isVisible());
    table.setColumnWidth(0, 100);
    CHECK(scrolled.over().width() == 100);
    table.horizontalHeader()->moveSection(2, 0);
    CHECK(table.frozenColumn() == 2);
    CHECK(scrolled.over().width() == 150);
    table.resize(900, 300);
    CHECK_FALSE(scrolled.over().isVisible());
}

TEST_CASE("under the frozen column rows are chosen and opened, its head sorts and sizes")
{
    Scrolled scrolled;
    DataTable &table = scrolled.table;
    scrolled.scroll(120);
    // Presses go where a person's go: to what lies at the place.
    QWidget *at = table.childAt(scrolled.over().geometry().center());
    REQUIRE(at == table.viewport());
    const QPoint third(20, table.rowViewportPosition(3) + 5);
    QSignalSpy opened(&table, &QAbstractItemView::doubleClicked);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, third);
    CHECK(table.isRowSelected(3));
    CHECK(table.horizontalScrollBar()->value() == 120);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, third);
    CHECK(opened.count() == 1);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(table.isRowSelected(4));
    CHECK(table.horizontalScrollBar()->value() == 120);

    REQUIRE(table.childAt(scrolled.head().geometry().center()) == &scrolled.head());
    QSignalSpy pressed(table.horizontalHeader(), &QHeaderView::sectionClicked);
    QTest::mouseClick(&scrolled.head(), Qt::LeftButton, {}, QPoint(20, 10));
    REQUIRE(pressed.count() == 1);
    CHECK(pressed.first().first().toInt() == 0);
    const QPoint edge(scrolled.head().width() - 2, 10);
    QTest::mousePress(&scrolled.head(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(&scrolled.head(), edge + QPoint(30, 0));
    QTest::mouseRelease(&scrolled.head(), Qt::LeftButton, {}, edge + QPoint(30, 0));
    CHECK(table.columnWidth(0) == 178);
    CHECK(scrolled.over().width() == 178);
    CHECK(pressed.count() == 1);
}

TEST_CASE("keys bring a column out from under the frozen one; rows never scroll sideways")
{
    Scrolled scrolled;
    DataTable &table = scrolled.table;
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 3));
    REQUIRE(table.frozenWidth() == 150);
    QTest::keyClick(&table, Qt::Key_Left);
    QTest::keyClick(&table, Qt::Key_Left);
    REQUIRE(table.currentIndex().column() == 1);
    CHECK(table.columnViewportPosition(1) >= table.frozenWidth());
    scrolled.scroll(120);
    table.setCurrentIndex(table.model()->index(50, 0));
    CHECK(table.horizontalScrollBar()->value() == 120);
    CHECK(table.isRowSelected(50));
    CHECK(table.visualRect(table.currentIndex()).bottom() < table.viewport()->height());
}
