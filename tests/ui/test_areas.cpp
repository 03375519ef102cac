// 镇街、园区 on the board: shares are entered by keys, pasted and proposed; every figure opens its
// firms; what is filtered is counted and not judged.

#include "board/splitdialog.h"
#include "charts/chartcard.h"
#include "items/enterprisetablemodel.h"
#include "parts/chip.h"
#include "parts/datatable.h"
#include "parts/kpicard.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "services/splitservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>

using namespace peiyu;

namespace {

const QString shuangfu = QStringLiteral("双福街道");
const QString degan = QStringLiteral("德感街道");
const QString park = QStringLiteral("双福工业园");

/// 江津 on 2025-06-30: three provincial firms in 双福街道, one of them in its park, one in
/// 德感街道.
struct AreaBase
{
    AreaBase() : base(onDay())
    {
        const JobContext &c = base.context();
        const auto titled = [&](const char *name, const QString &town, const QString &parkName) {
            const auto id = addFirm(
                c, {QString::fromUtf8(name), {}, {}, {}, town, parkName, Stage::Cultivation});
            addTitle(c, id, Tier::Provincial, day("2024-05-01"));
            return id;
        };
        titled("甲企业", shuangfu, {});
        titled("乙企业", shuangfu, {});
        titled("丙企业", shuangfu, park);
        const auto last = titled("丁企业", degan, {});
        assign(c, last, addPerson(c, QStringLiteral("李敏")), day("2024-01-01"));
    }

    static TestBase::Options onDay()
    {
        TestBase::Options options = windowBase();
        options.today = QDate(2025, 6, 30);
        return options;
    }
    void split(const QVector<std::pair<QString, qint64>> &shares) const
    {
        const auto catalog = value(PlanService::catalog(base.context()));
        const TargetId target(QStringLiteral("jiangjin-T2"));
        const auto split = value(SplitService::split(base.context(), *catalog, target));
        QVector<ShareEntry> entries;
        for (const auto &[name, share] : shares) {
            for (const SplitRow &row : split.rows) {
                if (row.area.name == name)
                    entries.append({row.area.id, Quantity::fromCount(share), {}});
            }
        }
        value(SplitService::set(base.context(), *catalog, target, entries));
    }

    TestBase base;
};

void openBoard(WindowKit &kit)
{
    kit.window().openPage(QStringLiteral("board"));
    kit.settle();
    kit.find<KpiCard>("kpi1").setFocus(Qt::TabFocusReason);
    kit.settle();
}

qint64 listed(WindowKit &kit)
{
    kit.settle();
    REQUIRE(kit.window().currentPageId() == QStringLiteral("pool"));
    auto *model = kit.page()->findChild<EnterpriseTableModel *>();
    REQUIRE(model);
    return model->total();
}

int columnOf(const DataTable &table, const QString &head)
{
    for (int i = 0; i < table.model()->columnCount(); ++i) {
        if (table.model()->headerData(i, Qt::Horizontal).toString() == head)
            return i;
    }
    FAIL("no column " << head.toStdString());
    return -1;
}

QString cell(const DataTable &table, int row, const QString &head)
{
    return table.model()->index(row, columnOf(table, head)).data().toString();
}

int rowOf(const DataTable &table, const QString &name)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < 2; ++column) {
            if (table.model()->index(row, column).data().toString().startsWith(name))
                return row;
        }
    }
    FAIL("no row " << name.toStdString());
    return -1;
}

} // namespace

TEST_CASE("a plan that is split opens on its towns and parks; every figure opens its firms")
{
    AreaBase board;
    board.split({{shuangfu, 4}, {park, 1}});
    WindowKit kit(board.base);
    openBoard(kit);
    auto &table = kit.find<DataTable>("areas");
    REQUIRE(table.isVisible());
    REQUIRE(table.model()->rowCount() == 3); // 德感街道 has a firm and no share
    const int town = rowOf(table, shuangfu);
    CHECK(cell(table, town, QStringLiteral("目标分解")) == QStringLiteral("4"));
    CHECK(cell(table, town, QStringLiteral("现有")) == QStringLiteral("2"));
    CHECK(cell(table, town, QStringLiteral("缺口")) == QStringLiteral("2"));
    CHECK(cell(table, town, QStringLiteral("完成率")) == QStringLiteral("50.0%"));
    CHECK(cell(table, town, QStringLiteral("已配专员")) == QStringLiteral("0 / 2"));
    CHECK(cell(table, rowOf(table, park), QStringLiteral("状态")) == QStringLiteral("已达成"));
    const int unshared = rowOf(table, degan);
    CHECK(cell(table, unshared, QStringLiteral("状态")) == QStringLiteral("未分解"));
    CHECK(cell(table, unshared, QStringLiteral("已配专员")) == QStringLiteral("1 / 1"));
    const QString words = kit.find<QLabel>("areaWords").text();
    CHECK(words.contains(QStringLiteral("目标分解合计 5，区县目标 200，少分解 195")));

    table.setFocus();
    table.setCurrentIndex(table.model()->index(town, columnOf(table, QStringLiteral("现有"))));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(listed(kit) == 2);
    openBoard(kit);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(town, columnOf(table, QStringLiteral("已配专员"))));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(listed(kit) == 2); // both lack one
    openBoard(kit);
    table.setFocus();
    table.setCurrentIndex(
        table.model()->index(rowOf(table, park), columnOf(table, QStringLiteral("现有"))));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(listed(kit) == 1);
}

TEST_CASE("F6 goes from the cards to the table, and back to the top")
{
    AreaBase board;
    board.split({{shuangfu, 4}, {park, 1}});
    WindowKit kit(board.base);
    openBoard(kit);
    auto &table = kit.find<DataTable>("areas");
    CHECK_FALSE(table.hasFocus());
    int presses = 0;
    for (; presses < 4 && !table.hasFocus(); ++presses)
        kit.press(Qt::Key_F6);
    CHECK(table.hasFocus());
    kit.press(Qt::Key_F6);
    CHECK_FALSE(table.hasFocus());
}

TEST_CASE("shares are typed, saved by keys, shown, and undone as one")
{
    AreaBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    auto &face = kit.find<SegmentedSwitch>("boardFace");
    CHECK(face.current() == 1); // nothing is split: all targets
    face.setCurrent(0);
    kit.settle();
    QTest::mouseClick(&kit.find<QWidget>("editSplit"), Qt::LeftButton);
    QDialog &dialog = kit.dialog();
    kit.settle();
    auto &table = WindowKit::findIn<DataTable>(dialog, "splitTable");
    const int share = columnOf(table, QStringLiteral("目标分解"));
    CHECK(cell(table, rowOf(table, shuangfu), QStringLiteral("现有")) == QStringLiteral("3"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(rowOf(table, shuangfu), share));
    QTest::keyClick(&table, Qt::Key_1);
    auto *editor = table.findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("x"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !table.findChild<QLineEdit *>(); }));
    CHECK(kit.hasDialog()); // a bare Enter never saves
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(kit.hasDialog());
    table.setCurrentIndex(table.model()->index(rowOf(table, shuangfu), share));
    table.model()->setData(table.currentIndex(), QStringLiteral("120"));
    const auto &sum = WindowKit::findIn<QLabel>(dialog, "splitSum");
    CHECK(waitUntil([&] { return sum.text().contains(QStringLiteral("少分解 80")); }));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    auto &areas = kit.find<DataTable>("areas");
    CHECK(cell(areas, rowOf(areas, shuangfu), QStringLiteral("目标分解")) == QStringLiteral("120"));
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(cell(areas, rowOf(areas, shuangfu), QStringLiteral("目标分解")) == QStringLiteral("—"));
}

TEST_CASE("a pasted list and a proposal fill the table; what was not taken is told")
{
    AreaBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    kit.find<SegmentedSwitch>("boardFace").setCurrent(0);
    kit.settle();
    QTest::mouseClick(&kit.find<QWidget>("editSplit"), Qt::LeftButton);
    QDialog &dialog = kit.dialog();
    kit.settle();
    auto &table = WindowKit::findIn<DataTable>(dialog, "splitTable");
    table.setFocus();
    QApplication::clipboard()->setText(
        QStringLiteral("镇街\t分解\n双福街道\t90\n火星镇\t3\n合计\t93\n"));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    CHECK(cell(table, rowOf(table, shuangfu), QStringLiteral("目标分解")) == QStringLiteral("90"));
    auto &note = WindowKit::findIn<QLabel>(dialog, "splitNote");
    CHECK(note.text().contains(QStringLiteral("第 3 行")));
    CHECK(note.text().contains(QStringLiteral("火星镇")));

    QTest::mouseClick(&WindowKit::findIn<QWidget>(dialog, "proposeSplit"), Qt::LeftButton);
    kit.settle();
    CHECK(WindowKit::findIn<QLabel>(dialog, "splitSum").text().contains(QStringLiteral("相等")));
    CHECK(cell(table, rowOf(table, shuangfu), QStringLiteral("目标分解")) == QStringLiteral("100"));
    CHECK(cell(table, rowOf(table, park), QStringLiteral("目标分解")) == QStringLiteral("50"));
    WindowKit::findIn<QCheckBox>(dialog, "parksApart").setChecked(false);
    QTest::mouseClick(&WindowKit::findIn<QWidget>(dialog, "proposeSplit"), Qt::LeftButton);
    kit.settle();
    CHECK(cell(table, rowOf(table, shuangfu), QStringLiteral("目标分解")) == QStringLiteral("150"));
    CHECK(cell(table, rowOf(table, park), QStringLiteral("目标分解")).isEmpty());
}

TEST_CASE("a filter counts some firms and judges nothing; its chip takes it back")
{
    AreaBase board;
    WindowKit kit(board.base);
    openBoard(kit);
    CHECK(kit.find<KpiCard>("kpi1").reading().actual == QStringLiteral("4"));
    auto &filter = kit.find<QWidget>("boardFilter");
    QTest::mouseClick(&WindowKit::findIn<QWidget>(filter, "addCondition"), Qt::LeftButton);
    auto *menu = filter.findChild<QMenu *>(QStringLiteral("boardConditionMenu"));
    REQUIRE(menu);
    QAction *town = nullptr;
    for (QMenu *part : menu->findChildren<QMenu *>()) {
        for (QAction *action : part->actions())
            town = action->text() == degan ? action : town;
    }
    REQUIRE(town);
    town->trigger();
    menu->close();
    kit.settle();
    CHECK(kit.find<KpiCard>("kpi1").reading().actual == QStringLiteral("1"));
    CHECK(kit.find<KpiCard>("kpi1").reading().status.word == QStringLiteral("仅统计"));
    CHECK(kit.find<KpiCard>("kpi1").reading().target.contains(QStringLiteral("200")));
    auto &chip = WindowKit::findIn<Chip>(filter, "chip_area");
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Delete);
    kit.settle();
    CHECK(kit.find<KpiCard>("kpi1").reading().actual == QStringLiteral("4"));
}

TEST_CASE("the list of 查看口径 and the table of a chart are saved as files")
{
    AreaBase board;
    board.split({{shuangfu, 4}});
    WindowKit kit(board.base);
    openBoard(kit);
    const QTemporaryDir folder;
    kit.press(Qt::Key_F1);
    QDialog &dialog = kit.dialog();
    kit.settle();
    kit.prompt.files = {folder.filePath(QStringLiteral("名单.csv"))};
    QTest::mouseClick(&WindowKit::findIn<QWidget>(dialog, "exportCounted"), Qt::LeftButton);
    QFile file(folder.filePath(QStringLiteral("名单.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("丁企业")));
    CHECK(text.contains(QStringLiteral("期末有效")));
    dialog.reject();

    auto &chart = kit.find<ChartCard>("areaCompletion");
    REQUIRE(chart.isVisible());
    kit.prompt.files = {folder.filePath(QStringLiteral("图.csv"))};
    emit chart.exportRequested();
    QFile table(folder.filePath(QStringLiteral("图.csv")));
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(table.readAll()).contains(shuangfu));
    CHECK_FALSE(chart.picture().isNull());
}

TEST_CASE("an ended plan without a successor shows the three ways to one")
{
    TestBase::Options options = windowBase(); // 2026-06-30: all plans have ended
    TestBase base(options);
    addFirm(base.context(), {QStringLiteral("甲企业")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("board"));
    kit.settle();
    REQUIRE(kit.find("successorBar").isVisible());
    QTest::mouseClick(&kit.find<QWidget>("successorCopy"), Qt::LeftButton);
    CHECK(kit.hasDialog());
}
