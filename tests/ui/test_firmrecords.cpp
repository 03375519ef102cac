// 企业档案: contacts, 资质成果, 年度数据 typed in place, and two firms merged on the page 查重.

#include "enterprises/firmpage.h"
#include "items/figuregridmodel.h"
#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "parts/undobar.h"
#include "services/duplicateservice.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/measureservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

namespace peiyu {

namespace {

struct Pool
{
    TestBase base{windowBase()};
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("重庆长安机械有限公司")});
    EnterpriseId other =
        addFirm(base.context(), {QStringLiteral("重庆长安机械（有限公司）"), {}, soundCode(2)});
    WindowKit kit{base};

    QVector<YearlyFigures> years() { return value(FigureService::ofFirm(base.context(), firm)); }
};

void openFirm(WindowKit &kit, const EnterpriseId &firm, int tab)
{
    static_cast<Navigator &>(kit.window()).openFirm(firm);
    kit.settle();
    kit.press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
    kit.settle();
}

DataTable &grid(WindowKit &kit)
{
    return kit.find<DataTable>("figureGrid");
}

QModelIndex cellOf(WindowKit &kit, int year, FigureItem item)
{
    auto *model = qobject_cast<FigureGridModel *>(grid(kit).model());
    REQUIRE(model);
    int column = FigureGridModel::FirstYear;
    while (model->yearOf(column) != year) {
        ++column;
        REQUIRE(column < model->columnCount());
    }
    return model->index(FigureGridModel::FirstItem + static_cast<int>(item), column);
}

QString faultAt(WindowKit &kit, const QModelIndex &cell)
{
    return qobject_cast<FigureGridModel *>(grid(kit).model())->faultAt(cell);
}

/// Types into a cell as a clerk does: on the cell, the words, Enter.
void typeInto(WindowKit &kit, int year, FigureItem item, const QString &words)
{
    DataTable &table = grid(kit);
    table.setFocus();
    table.setCurrentIndex(cellOf(kit, year, item));
    QTest::keyClick(&table, Qt::Key_F2);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, words);
    QTest::keyClick(editor, Qt::Key_Return);
    kit.settle();
}

} // namespace

TEST_CASE("figures are typed in place, each entry one change, and what is wrong stays to be mended")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    openFirm(kit, pool.firm, 7);
    typeInto(kit, 2025, FigureItem::Revenue, QStringLiteral("9,563.2"));
    REQUIRE(pool.years().size() == 1);
    CHECK(pool.years().first().value(FigureItem::Revenue) == u"9563.2");
    typeInto(kit, 2025, FigureItem::MainRevenue, QStringLiteral("many"));
    CHECK_FALSE(pool.years().first().has(FigureItem::MainRevenue));
    const QModelIndex main = cellOf(kit, 2025, FigureItem::MainRevenue);
    CHECK_FALSE(faultAt(kit, main).isEmpty());
    CHECK(main.data(Qt::EditRole).toString() == u"many");
    typeInto(kit, 2025, FigureItem::MainRevenue, QStringLiteral("9000"));
    CHECK(pool.years().first().value(FigureItem::MainRevenue) == u"9000");
    CHECK(faultAt(kit, main).isEmpty());
    // More than the whole is the service's to refuse; it shows in the same way.
    typeInto(kit, 2025, FigureItem::MainRevenue, QStringLiteral("99999"));
    CHECK(pool.years().first().value(FigureItem::MainRevenue) == u"9000");
    CHECK_FALSE(faultAt(kit, main).isEmpty());
}

TEST_CASE("a figure that ends a measure says so where the entry is told")
{
    Pool pool;
    MeasureStep step;
    step.content = QStringLiteral("扩大产能");
    step.figure = {QStringLiteral("revenue"), QStringLiteral("2025"), false, QStringLiteral("900")};
    Measure plan;
    plan.enterprise = pool.firm;
    plan.goal = Tier::LittleGiant;
    value(MeasureService::make(pool.base.context(), plan, {step}));
    WindowKit &kit = pool.kit;
    openFirm(kit, pool.firm, 7);
    typeInto(kit, 2025, FigureItem::Revenue, QStringLiteral("950"));
    const auto *bar = kit.window().findChild<UndoBar *>();
    REQUIRE(bar);
    CHECK(bar->accessibleName().startsWith(QStringLiteral("已保存；1 条措施因此办结：“扩大产能”")));
    typeInto(kit, 2025, FigureItem::Revenue, QStringLiteral("850"));
    CHECK(bar->accessibleName().startsWith(
        QStringLiteral("已保存；1 条措施因此重新列为进行中：“扩大产能”")));
}

TEST_CASE("figures typed down a column each go where they belong, however fast")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    openFirm(kit, pool.firm, 7);
    DataTable &table = grid(kit);
    table.setFocus();
    table.setCurrentIndex(cellOf(kit, 2025, FigureItem::Revenue));
    // As a window system brings keys that waited: all at once.
    for (const char *key = "300\r200\r100\t7\r"; *key; ++key) {
        const int code = *key == '\r'   ? static_cast<int>(Qt::Key_Return)
                         : *key == '\t' ? static_cast<int>(Qt::Key_Tab)
                                        : static_cast<int>(*key);
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            qt_handleKeyEvent(kit.window().windowHandle(), type, code, Qt::NoModifier,
                              QString(QLatin1Char(*key)));
    }
    kit.settle();
    REQUIRE(pool.years().size() == 2);
    const bool newestFirst = pool.years().first().year == 2026;
    const YearlyFigures last = newestFirst ? pool.years().last() : pool.years().first();
    const YearlyFigures running = newestFirst ? pool.years().first() : pool.years().last();
    CHECK(last.value(FigureItem::Revenue) == u"300");
    CHECK(last.value(FigureItem::MainRevenue) == u"200");
    CHECK(last.value(FigureItem::NetProfit) == u"100");
    CHECK(running.value(FigureItem::NetProfit) == u"7");
}

TEST_CASE("a jump of ten thousand is written only when the person says so")
{
    Pool pool;
    YearlyFigures before;
    before.year = 2024;
    before.value(FigureItem::Revenue) = QStringLiteral("4120");
    value(FigureService::save(pool.base.context(), pool.firm, {before}));
    WindowKit &kit = pool.kit;
    openFirm(kit, pool.firm, 7);
    kit.prompt.goesOn = false;
    typeInto(kit, 2025, FigureItem::Revenue, QStringLiteral("41200000"));
    REQUIRE(waitUntil([&] { return kit.prompt.questions.size() == 1; })); // when the keys rest
    CHECK(kit.prompt.questions.first().contains(u"10000 倍"));
    CHECK(pool.years().size() == 1);
    kit.prompt.goesOn = true;
    typeInto(kit, 2025, FigureItem::Revenue, QStringLiteral("41200000"));
    CHECK(pool.years().size() == 1);
    REQUIRE(waitUntil([&] { return kit.prompt.questions.size() == 2; }));
    kit.settle();
    CHECK(pool.years().size() == 2);
    CHECK(faultAt(kit, cellOf(kit, 2025, FigureItem::Revenue)).isEmpty());
}

TEST_CASE("a block from a spreadsheet fills years and items at once; a bad cell stays red")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    openFirm(kit, pool.firm, 7);
    DataTable &table = grid(kit);
    auto *model = qobject_cast<FigureGridModel *>(table.model());
    int column = FigureGridModel::FirstYear;
    while (model->yearOf(column) != 2024)
        ++column;
    table.setFocus();
    table.setCurrentIndex(model->index(FigureGridModel::FirstItem, column));
    QGuiApplication::clipboard()->setText(QStringLiteral("100\t110\r\n90\t坏\r\n"));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    kit.settle();
    CHECK(pool.years().size() == 2);
    CHECK_FALSE(pool.years().last().has(FigureItem::MainRevenue));
    CHECK_FALSE(faultAt(kit, cellOf(kit, 2025, FigureItem::MainRevenue)).isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("100\t110\r\n90\t100\r\n"));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    kit.settle();
    REQUIRE(pool.years().size() == 2);
    CHECK(pool.years().first().value(FigureItem::MainRevenue) == u"90");
    CHECK(pool.years().last().value(FigureItem::MainRevenue) == u"100");
    CHECK(faultAt(kit, cellOf(kit, 2025, FigureItem::MainRevenue)).isEmpty());
    // Space closes the year.
    table.setCurrentIndex(model->index(FigureGridModel::ClosedLine, column));
    QTest::keyClick(&table, Qt::Key_Space);
    kit.settle();
    CHECK(pool.years().first().closed);
}

TEST_CASE("a contact and an honour are entered from the firm's page")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    openFirm(kit, pool.firm, 0);
    kit.find<QAction>("addContact").trigger();
    auto &name = WindowKit::findIn<QLineEdit>(kit.dialog(), "contactName");
    name.setFocus();
    kit.type(QStringLiteral("王芳"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(value(FirmRecordService::contacts(pool.base.context(), pool.firm)).first().name ==
          u"王芳");
    CHECK(kit.page()->findChild<LinkButton *>(QStringLiteral("changeContact")));
    kit.press(Qt::Key_7, Qt::AltModifier);
    kit.find<QAction>("addHonour").trigger();
    auto &kind = WindowKit::findIn<QComboBox>(kit.dialog(), "honourKind");
    kind.setEditText(QStringLiteral("高新技术企业"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(kit.find<DataTable>("honourTable").model()->rowCount() == 1);
    kit.prompt.goesOn = true;
    kit.find<QAction>("removeHonour").trigger();
    kit.settle();
    CHECK(kit.find<DataTable>("honourTable").model()->rowCount() == 0);
}

TEST_CASE("two firms are merged on the page 查重, taking the code of the other")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    kit.window().openPage(QStringLiteral("duplicates"));
    kit.settle();
    REQUIRE(kit.find<DataTable>("duplicateTable").model()->rowCount() == 1);
    kit.find<QAction>("mergeFirms").trigger();
    QDialog &dialog = kit.dialog();
    // What only the other has is proposed.
    CHECK(WindowKit::findIn<QRadioButton>(dialog, "take_credit_code").isChecked());
    CHECK(WindowKit::findIn<QRadioButton>(dialog, "keep_name").isChecked());
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    const auto file =
        value(EnterpriseService::file(pool.base.context(), pool.firm, day("2026-06-30")));
    CHECK(file.enterprise.creditCode == soundCode(2));
    CHECK(value(DuplicateService::pairs(pool.base.context())).isEmpty());
    CHECK(kit.find<DataTable>("duplicateTable").model()->rowCount() == 0);
}

} // namespace peiyu
