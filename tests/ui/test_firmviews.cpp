// The list of firms as a clerk makes it his own: views, chips, columns, orders, export.

#include "domain/displaytext.h"
#include "foundation/uuidv7.h"
#include "parts/actionbutton.h"
#include "parts/chip.h"
#include "parts/tableheads.h"
#include "repositories/firmrecordrepository.h"
#include "services/exportservice.h"
#include "services/saved.h"
#include "services/savedviewservice.h"
#include "ui/firmpool.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QThread>

#include <atomic>

namespace peiyu {

namespace {

QListWidget &views(WindowKit &kit)
{
    return kit.find<QListWidget>("views");
}

/// "全区台账 5", one for each view.
QStringList viewLines(WindowKit &kit)
{
    QStringList lines;
    for (int row = 0; row < views(kit).count(); ++row) {
        const QListWidgetItem *item = views(kit).item(row);
        if (item->data(Qt::UserRole).isValid())
            lines.append(item->text() + u' ' + item->data(Qt::UserRole + 1).toString());
    }
    return lines;
}

void clickView(WindowKit &kit, const QString &name)
{
    const auto found = views(kit).findItems(name, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    QTest::mouseClick(views(kit).viewport(), Qt::LeftButton, {},
                      views(kit).visualItemRect(found.first()).center());
    kit.settle();
}

QString currentView(WindowKit &kit)
{
    const QListWidgetItem *item = views(kit).currentItem();
    return item ? item->text() : QString();
}

/// The choice behind 加条件 ▸ `part` ▸ `text`.
void chooseCondition(WindowKit &kit, const char *part, const QString &text)
{
    QTest::mouseClick(&kit.find("addCondition"), Qt::LeftButton);
    auto *menu = kit.page()->findChild<QMenu *>(QStringLiteral("conditionMenu"));
    REQUIRE(menu);
    auto *values = menu->findChild<QMenu *>(QLatin1String(part));
    REQUIRE(values);
    emit values->aboutToShow();
    QAction *wanted = nullptr;
    for (QAction *action : values->actions()) {
        if (action->text() == text)
            wanted = action;
    }
    REQUIRE(wanted);
    wanted->trigger();
    menu->close();
    delete menu;
    kit.settle();
}

QStringList heads(WindowKit &kit)
{
    QStringList words;
    const QHeaderView *header = table(kit).horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        words.append(table(kit)
                         .model()
                         ->headerData(header->logicalIndex(visual), Qt::Horizontal)
                         .toString());
    return words;
}

} // namespace

TEST_CASE("a view opens its list with the count it told, and is marked while it is shown")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    CHECK(viewLines(kit).contains(QStringLiteral("全区台账 5")));
    CHECK(viewLines(kit).contains(QStringLiteral("无专员 4")));
    CHECK(currentView(kit) == u"全区台账");
    clickView(kit, QStringLiteral("无专员"));
    CHECK(rows(kit) == 4);
    CHECK(currentView(kit) == u"无专员");
    kit.find<Chip>("chip_unassigned").setFocus();
    kit.press(Qt::Key_Delete);
    kit.settle();
    CHECK(currentView(kit) == u"全区台账");
    kit.find<Chip>("chip_district").setFocus();
    kit.press(Qt::Key_Delete);
    kit.settle();
    CHECK(currentView(kit).isEmpty());
}

TEST_CASE("chips of every kind are chosen from their value lists")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    editFirm(base.context(), pool.anchor, [](EnterpriseForm &form) {
        form.enterprise.industry = QStringLiteral("通用设备制造业");
        form.enterprise.chain = QStringLiteral("高端装备");
        form.enterprise.tags = QStringLiteral("规上、重点");
        form.enterprise.contact = QStringLiteral("欧阳海");
    });
    ListKit kit(base);
    const auto [part, text, chip, firms] =
        GENERATE(Catch::Generators::table<const char *, QString, const char *, int>({
            {"values_tier_from", QStringLiteral("市/省级及以上"), "chip_tier_from", 1},
            {"values_ending", QStringLiteral("365 天内"), "chip_ending", 0},
            {"values_stage", QStringLiteral("储备"), "chip_stage", 0},
            {"values_industry", QStringLiteral("通用设备制造业"), "chip_industry", 1},
            {"values_chain", QStringLiteral("高端装备"), "chip_chain", 1},
            {"values_tag", QStringLiteral("重点"), "chip_tag", 1},
            {"values_visit_duty", QStringLiteral("本期未走访"), "chip_visit_duty", 2},
            {"values_visit_gap", QStringLiteral("本季未实地"), "chip_visit_gap", 5},
            {"values_visit_gap", QStringLiteral("从未实地走访"), "chip_unvisited", 5},
            {"values_missing", QStringLiteral("缺信用代码"), "chip_missing", 3},
            {"values_missing", QStringLiteral("缺联系人"), "chip_missing", 4},
        }));
    INFO(text.toStdString());
    chooseCondition(kit, part, text == u"市/省级及以上" ? QStringLiteral("市级及以上") : text);
    CHECK(kit.find<Chip>(chip).isVisible());
    if (firms > 0) {
        CHECK(rows(kit) == firms);
    } else {
        // Which condition empties the list: the new chip says so itself.
        REQUIRE(waitUntil(
            [&] { return kit.page()->findChild<QWidget *>(QStringLiteral("dropKilling")); }));
        CHECK(kit.find<Chip>(chip).isKilling());
    }
}

TEST_CASE("a list is saved as a view, renamed, shared and removed")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    chooseCondition(kit, "values_tier", tierText(Tier::Provincial));
    QTest::mouseClick(&kit.find("saveView"), Qt::LeftButton);
    QDialog &dialog = kit.dialog();
    WindowKit::findIn<QLineEdit>(dialog, "viewName").setText(QStringLiteral("省级清单"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(viewLines(kit).first() == u"省级清单 1");
    CHECK(currentView(kit) == u"省级清单");
    const auto menuOf = [&](const QString &name) {
        const QPoint at = views(kit)
                              .visualItemRect(views(kit).findItems(name, Qt::MatchExactly).first())
                              .center();
        emit views(kit).customContextMenuRequested(at);
        auto *menu = kit.page()->findChild<QMenu *>(QStringLiteral("viewMenu"));
        REQUIRE(menu);
        return menu;
    };
    const auto choose = [&](const QString &view, const char *action) {
        QMenu *menu = menuOf(view);
        WindowKit::findIn<QWidget>(*kit.page(), "viewMenu");
        auto *wanted = menu->findChild<QAction *>(QLatin1String(action));
        REQUIRE(wanted);
        wanted->trigger();
        delete menu;
        kit.settle();
    };
    choose(QStringLiteral("省级清单"), "shareView");
    CHECK(viewLines(kit).last() == u"省级清单 1");
    choose(QStringLiteral("省级清单"), "removeView");
    CHECK(kit.prompt.questions.size() == 1);
    CHECK_FALSE(viewLines(kit).contains(QStringLiteral("省级清单 1")));
    QMenu *ready = menuOf(QStringLiteral("无专员"));
    CHECK_FALSE(ready->actions().first()->isEnabled());
    delete ready;
}

TEST_CASE("columns are chosen, kept for the next time, and usual again")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    const auto choose = [](WindowKit &kit, const char *button, auto change) {
        kit.page()->findChild<QAction *>(QStringLiteral("chooseColumns"))->trigger();
        QDialog &dialog = kit.dialog();
        change(WindowKit::findIn<QListWidget>(dialog, "columnList"));
        QTest::mouseClick(&WindowKit::findIn(dialog, button), Qt::LeftButton);
        REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
        kit.settle();
    };
    QStringList usual;
    {
        ListKit kit(base);
        usual = heads(kit);
        choose(kit, "takeColumns", [](QListWidget &list) {
            for (int row = 0; row < list.count(); ++row)
                list.item(row)->setCheckState(Qt::Unchecked);
            for (const QString &name :
                 {QStringLiteral("企业"), QStringLiteral("上年营业收入"), QStringLiteral("标签")})
                list.findItems(name, Qt::MatchExactly).first()->setCheckState(Qt::Checked);
        });
        CHECK(heads(kit) == QStringList{QStringLiteral("企业"), QStringLiteral("标签"),
                                        QStringLiteral("上年营业收入")});
        // Moved with the mouse, they stay so.
        table(kit).horizontalHeader()->moveSection(2, 1);
        kit.settle();
    }
    ListKit kit(base);
    CHECK(heads(kit) == QStringList{QStringLiteral("企业"), QStringLiteral("上年营业收入"),
                                    QStringLiteral("标签")});
    choose(kit, "usualColumns", [](QListWidget &) {});
    CHECK(heads(kit) == usual);
}

TEST_CASE("a second head joins the order with Ctrl and both carry their numbers")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    auto *header = qobject_cast<TableHeads *>(table(kit).horizontalHeader());
    REQUIRE(header);
    REQUIRE(header->sortMarks().size() == 1);
    const auto click = [&](int section, Qt::KeyboardModifiers held) {
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, held,
            QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
        kit.settle();
    };
    click(1, {}); // 镇街 alone
    CHECK(header->sortMarks() == QList{TableHeads::SortMark{1, Qt::AscendingOrder}});
    click(0, Qt::ControlModifier);
    CHECK(header->sortMarks() == QList{TableHeads::SortMark{1, Qt::AscendingOrder},
                                       TableHeads::SortMark{0, Qt::AscendingOrder}});
    // Four firms without a town, by name, then the one with.
    CHECK(table(kit).model()->index(4, 0).data().toString() == u"重庆长安机械有限公司");
    CHECK(table(kit).model()->index(0, 0).data().toString() == u"重庆柏程铝业有限公司");
    click(0, Qt::ControlModifier);
    CHECK(table(kit).model()->index(3, 0).data().toString() == u"重庆柏程铝业有限公司");
}

TEST_CASE("the list is exported as it stands, and a refusal is said")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    clickView(kit, QStringLiteral("无专员"));
    kit.prompt.files = {base.folder() + QStringLiteral("/表.csv")};
    kit.press(Qt::Key_E, Qt::ControlModifier);
    kit.settle();
    QFile file(base.folder() + QStringLiteral("/表.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    CHECK(lines.first().startsWith(QStringLiteral("企业名称,统一社会信用代码,镇街")));
    CHECK(lines.size() == 6); // head, four firms, the end
    CHECK(kit.prompt.proposals.first().startsWith(QStringLiteral("企业台账-2026-06-30")));
    kit.press(Qt::Key_E, Qt::ControlModifier); // given up: nothing happens
    kit.settle();
    CHECK(kit.find<ActionButton>("exportFirms").isEnabled());
}

TEST_CASE("an export shows how far it is and can be stopped; the list goes on meanwhile")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    ListKit kit(base);
    const QString path = base.folder() + QStringLiteral("/停.xlsx");
    kit.prompt.files = {path, path};
    auto &strip = kit.find("progressStrip");
    CHECK_FALSE(strip.isVisible());
    // Both lanes for reading are taken: the export waits for its turn.
    std::atomic_bool held = true;
    for (int lane = 0; lane < 2; ++lane)
        kit.runner().read<bool>(
            &kit.window(),
            [&held](JobContext &) -> Result<bool> {
                while (held)
                    QThread::msleep(1);
                return true;
            },
            [](const Result<bool> &) {});
    kit.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(strip.isVisible());
    CHECK_FALSE(kit.find<ActionButton>("exportFirms").isEnabled());
    emit kit.runner().progressed({ExportService::workText(), 3, 6});
    CHECK(kit.find<QLabel>("progressWords").text() == u"正在导出：3 / 6 家");
    CHECK(kit.find<QProgressBar>("progressBar").value() * 2 ==
          kit.find<QProgressBar>("progressBar").maximum());
    // What another job says is not its progress.
    emit kit.runner().progressed({QStringLiteral("正在导入"), 1, 6});
    CHECK(kit.find<QLabel>("progressWords").text() == u"正在导出：3 / 6 家");
    kit.press(Qt::Key_Down);
    CHECK(table(kit).currentIndex().row() == 1);
    QTest::mouseClick(&kit.find("cancelProgress"), Qt::LeftButton);
    CHECK_FALSE(kit.find("cancelProgress").isEnabled());
    held = false;
    kit.settle();
    CHECK_FALSE(strip.isVisible());
    CHECK_FALSE(QFile::exists(path));
    CHECK(kit.inWindow<QLabel>("statusSelection")->text().contains(u"已取消导出"));
    CHECK(kit.prompt.failures.isEmpty());
    // The next one is not stopped by it.
    kit.press(Qt::Key_E, Qt::ControlModifier);
    kit.settle();
    CHECK(QFile::exists(path));
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("selected firms are counted and their figures summed")
{
    TestBase base(windowBase());
    const Pool pool(base.context());
    YearlyFigures figures;
    figures.enterprise = pool.anchor;
    figures.year = 2025;
    figures.value(FigureItem::Revenue) = QStringLiteral("1200.5");
    const auto unit = value(beginUnit(base.context(), QStringLiteral("数据")));
    value(RecordRepository<YearlyFigures>::apply(*unit, newUuid(), ChangeOp::Insert,
                                                 RecordRepository<YearlyFigures>::fields(figures)));
    value(unit->commit());
    value(SavedViewService::setUsualColumns(base.context(),
                                            {EnterpriseColumn::Name, EnterpriseColumn::Revenue}));
    ListKit kit(base);
    table(kit).setFocus();
    table(kit).selectAll();
    kit.settle();
    const QString told = kit.inWindow<QLabel>("statusSelection")->text();
    CHECK(told.startsWith(QStringLiteral("选中 5 行")));
    CHECK(told.contains(QStringLiteral("营业收入合计 1,200.50 万元（1 家有数）")));
    QTest::keyClick(&table(kit), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t1200.5")));
}

} // namespace peiyu
