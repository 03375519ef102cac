// 变更史: what changed, by whom, and undo; and changes that come from outside while it is looked
// at.

#include "items/changehistorymodel.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "repositories/recordregistry.h"
#include "services/changehistoryservice.h"
#include "support/anotherprogram.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>

using namespace peiyu;

namespace {

struct History
{
    TestBase base{windowBase()};
    EnterpriseId firm;
    EnterpriseId other;

    History()
    {
        firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
        other = addFirm(base.context(), {QStringLiteral("重庆云岫智能装备有限公司")});
    }
    void call(const EnterpriseId &id, const QString &phone)
    {
        base.clock().advance(60);
        editFirm(base.context(), id, [&](EnterpriseForm &form) { form.enterprise.phone = phone; });
    }
    QString phone() const
    {
        return value(EnterpriseService::file(base.context(), firm, day("2026-06-30")))
            .enterprise.phone;
    }
};

DataTable &table(WindowKit &kit)
{
    return kit.find<DataTable>("historyTable");
}

QString cell(WindowKit &kit, int row, HistoryColumn column)
{
    return table(kit).model()->index(row, static_cast<int>(column)).data().toString();
}

int rows(WindowKit &kit)
{
    return table(kit).model()->rowCount();
}

void open(WindowKit &kit)
{
    kit.window().openPage(QStringLiteral("history"));
    kit.settle();
}

/// The words of the records shown beside the list.
QString records(WindowKit &kit)
{
    QString words;
    for (const auto *text :
         kit.page()->findChildren<QTextBrowser *>(QStringLiteral("changeRecords")))
        words = text->isVisible() ? text->toPlainText() : words;
    return words;
}

/// Chooses in the menu of a chip or of 加条件.
void choose(WindowKit &kit, const QString &title, const QString &choice)
{
    kit.find("addCondition").setFocus();
    kit.press(Qt::Key_Space);
    const auto menu = [&] {
        return kit.page()->findChild<QMenu *>(QStringLiteral("historyConditionMenu"));
    };
    REQUIRE(waitUntil([&] { return menu() && menu()->isVisible(); }));
    for (QMenu *part : menu()->findChildren<QMenu *>()) {
        for (QAction *action : part->actions()) {
            if (part->title() == title && action->text() == choice)
                action->trigger();
        }
    }
    menu()->close();
    kit.settle();
}

} // namespace

TEST_CASE("history lists every change, the newest first, with who did what to which record")
{
    History history;
    history.call(history.firm, QStringLiteral("139"));
    WindowKit kit(history.base);
    open(kit);
    const auto known = value(ChangeHistoryService::list(history.base.context(), -1));
    REQUIRE(rows(kit) == known.size());
    CHECK(kit.find<QLabel>("historyCount").text() == QStringLiteral("%1 次").arg(known.size()));
    CHECK(cell(kit, 0, HistoryColumn::Who) == u"陈岩");
    CHECK(cell(kit, 0, HistoryColumn::Kind) == u"修改");
    CHECK(cell(kit, 0, HistoryColumn::Title) == known[0].title);
    CHECK(cell(kit, 0, HistoryColumn::Records) == u"1");
    REQUIRE(waitUntil([&] { return records(kit).contains(u"139"); }));
    CHECK(records(kit).contains(u"重庆砺锋精密机械有限公司"));
    CHECK(records(kit).contains(u"联系电话"));
    CHECK(records(kit).contains(u"（空） → 139"));
    CHECK(kit.find<QLabel>("undoConsequence").text() == u"改回原值 1 条");

    emit kit.find<QTextBrowser>("changeRecords").anchorClicked(QUrl(history.firm.value()));
    kit.settle(); // from the name of the record
    CHECK(kit.page()->currentFirm() == history.firm);
    kit.press(Qt::Key_Escape);
    kit.settle();
    kit.press(Qt::Key_Return); // from the row to the firm, and back to the row
    kit.settle();
    CHECK(kit.window().currentPageId() == u"firm");
    CHECK(kit.page()->currentFirm() == history.firm);
    kit.press(Qt::Key_Escape);
    kit.settle();
    CHECK(kit.window().currentPageId() == u"history");
    CHECK(table(kit).currentIndex().row() == 0);
}

TEST_CASE("conditions narrow history as the service does, and can be taken away")
{
    History history;
    Actor boss = history.base.context().actor;
    boss.name = QStringLiteral("王芳");
    JobContext by{history.base.connection(), boss, history.base.clock()};
    history.base.clock().set(day("2026-06-29"));
    editFirm(by, history.other,
             [](EnterpriseForm &form) { form.enterprise.contact = QStringLiteral("张三"); });
    history.base.clock().set(day("2026-06-30"));
    history.call(history.firm, QStringLiteral("139"));
    const auto last = value(ChangeHistoryService::list(history.base.context(), 1)).first();
    value(ChangeHistoryService::revert(history.base.context(), last.id));
    WindowKit kit(history.base);
    open(kit);
    const int all = rows(kit);
    const auto same = [&](const ChangeQuery &query) {
        const auto wanted = value(ChangeHistoryService::list(history.base.context(), -1, query));
        REQUIRE(rows(kit) == wanted.size());
        for (int row = 0; row < rows(kit); ++row)
            CHECK(cell(kit, row, HistoryColumn::Title) == wanted[row].title);
        return wanted.size();
    };
    ChangeQuery query;
    SECTION("who")
    {
        choose(kit, QStringLiteral("谁"), QStringLiteral("王芳"));
        query.by = QStringLiteral("王芳");
        CHECK(same(query) == 1);
        CHECK(kit.page()->findChild<QWidget *>(QStringLiteral("chip_by")));
    }
    SECTION("how")
    {
        choose(kit, QStringLiteral("方式"), QStringLiteral("撤销"));
        query.kind = ChangeKind::Revert;
        CHECK(same(query) == 1);
        CHECK(cell(kit, 0, HistoryColumn::Title).startsWith(u"撤销："));
    }
    SECTION("since when")
    {
        choose(kit, QStringLiteral("时间"), QStringLiteral("今天"));
        query.since = day("2026-06-30");
        CHECK(same(query) < all);
    }
    SECTION("words of the title")
    {
        kit.press(Qt::Key_F, Qt::ControlModifier);
        CHECK(QApplication::focusWidget()->objectName() == u"historyFind");
        kit.type(QStringLiteral("云岫"));
        query.find = QStringLiteral("云岫");
        REQUIRE(waitUntil([&] { return rows(kit) < all; }));
        kit.settle();
        CHECK(same(query) == 2);
        kit.press(Qt::Key_Escape);
        REQUIRE(waitUntil([&] { return rows(kit) == all; }));
        kit.type(QStringLiteral("没有这样的变更"));
        REQUIRE(waitUntil([&] { return rows(kit) == 0; }));
        kit.settle();
        CHECK(kit.page()->findChild<EmptyState *>()->isVisible());
        kit.find<ActionButton>("clearAllHistory").click();
        kit.settle();
        CHECK(rows(kit) == all);
    }
}

TEST_CASE("a change is undone from history by keys, the undo is a change and can be undone")
{
    History history;
    history.call(history.firm, QStringLiteral("139"));
    WindowKit kit(history.base);
    open(kit);
    const int before = rows(kit);
    REQUIRE(waitUntil([&] { return kit.find<QAction>("revertChange").isEnabled(); }));
    kit.prompt.goesOn = false;
    kit.press(Qt::Key_Z);
    CHECK(kit.prompt.questions.size() == 1);
    CHECK(kit.prompt.questions.last().contains(u"改回原值 1 条"));
    kit.settle();
    CHECK(history.phone() == u"139");
    kit.prompt.goesOn = true;
    kit.press(Qt::Key_Z);
    REQUIRE(waitUntil([&] { return rows(kit) == before + 1; }));
    kit.settle();
    CHECK(history.phone().isEmpty());
    // The user stands where he stood: on the set that does not stand any more.
    CHECK(table(kit).currentIndex().row() == 1);
    CHECK(cell(kit, 1, HistoryColumn::State) == u"已撤销");
    REQUIRE(waitUntil([&] { return !kit.find<QAction>("revertChange").isEnabled(); }));
    CHECK(kit.find<QAction>("revertChange").toolTip().contains(u"已经撤销过"));

    kit.press(Qt::Key_Up);
    REQUIRE(waitUntil([&] { return kit.find<QAction>("revertChange").isEnabled(); }));
    kit.press(Qt::Key_Z);
    REQUIRE(waitUntil([&] { return rows(kit) == before + 2; }));
    kit.settle();
    CHECK(history.phone() == u"139");
    CHECK(cell(kit, 0, HistoryColumn::Title).startsWith(u"重做："));
    CHECK(cell(kit, 2, HistoryColumn::State) == u"—");
}

TEST_CASE("a later change of the same field is named and nothing is half undone")
{
    History history;
    history.call(history.firm, QStringLiteral("1"));
    history.base.clock().advance(3600);
    history.call(history.firm, QStringLiteral("2"));
    const QString content = digest(history.base.connection());
    WindowKit kit(history.base);
    open(kit);
    kit.press(Qt::Key_Down);
    REQUIRE(waitUntil([&] { return records(kit).contains(u"→ 1"); }));
    kit.press(Qt::Key_Z);
    kit.settle();
    auto *banner = kit.inWindow<Banner>("errorBanner");
    REQUIRE(banner);
    QString words;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(u"陈岩"));
    CHECK(words.contains(u"2026-06-30 10:02"));
    CHECK(words.contains(u"请先撤销那一步"));
    CHECK(digest(history.base.connection()) == content);
    CHECK(kit.find<QAction>("revertChange").isEnabled()); // after that step it may be tried again
}

TEST_CASE("the first change, and every change while the past is looked at, cannot be undone")
{
    History history;
    WindowKit kit(history.base);
    open(kit);
    kit.press(Qt::Key_End, Qt::ControlModifier);
    const QAction &undo = kit.find<QAction>("revertChange");
    REQUIRE(waitUntil([&] { return undo.toolTip().contains(u"开端"); }));
    CHECK_FALSE(undo.isEnabled());
    kit.press(Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return undo.isEnabled(); }));
    const int all = rows(kit);
    kit.lookAt(day("2026-05-31"));
    CHECK_FALSE(undo.isEnabled());
    CHECK(undo.toolTip().contains(u"历史视图"));
    CHECK(rows(kit) == all); // the log is kept in real time
}

TEST_CASE("of an import the first records are shown and the count of all")
{
    History history;
    const auto unit = value(
        beginUnit(history.base.context(), QStringLiteral("导入 台账"), {}, ChangeKind::Import));
    for (int i = 0; i < 450; ++i) {
        FieldValues fields;
        fields.set(QStringLiteral("enterprise"), history.firm.value());
        fields.set(QStringLiteral("content"), QStringLiteral("第%1次").arg(i));
        fields.set(QStringLiteral("kind"), QStringLiteral("phone"));
        fields.set(QStringLiteral("on_date"), QStringLiteral("2026-01-01"));
        value(applyRecord(*unit, QStringLiteral("visit"), QStringLiteral("v%1").arg(i),
                          ChangeOp::Insert, fields));
    }
    value(commitUnit(history.base.context(), *unit));
    WindowKit kit(history.base);
    open(kit);
    REQUIRE(waitUntil([&] { return records(kit).contains(u"共 450 条记录"); }));
    CHECK(records(kit).contains(u"第199次"));
    CHECK_FALSE(records(kit).contains(u"第200次"));
    CHECK(cell(kit, 0, HistoryColumn::Records) == u"450");
}

TEST_CASE("the firm's page offers the same words and the same undo for its records")
{
    History history;
    history.call(history.firm, QStringLiteral("139"));
    WindowKit kit(history.base);
    kit.window().openFirm(history.firm, {});
    kit.press(Qt::Key_9, Qt::AltModifier);
    kit.settle();
    REQUIRE(waitUntil([&] { return records(kit).contains(u"（空） → 139"); }));
    kit.find<DataTable>("changeTable").setFocus();
    kit.press(Qt::Key_Z);
    REQUIRE(waitUntil([&] { return history.phone().isEmpty(); }));
}

TEST_CASE("a change of another program appears in the list, selection and scroll stay")
{
    TestBase base(windowBase());
    EnterpriseId last;
    for (int i = 1; i <= 60; ++i)
        last =
            addFirm(base.context(), {QStringLiteral("第%1公司").arg(i, 3, 10, QLatin1Char('0'))});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("pool"));
    kit.settle();
    auto &firms = kit.find<DataTable>("firmTable");
    REQUIRE(firms.model()->rowCount() == 60);
    firms.setCurrentIndex(firms.model()->index(40, 0));
    firms.scrollTo(firms.model()->index(35, 0), QAbstractItemView::PositionAtTop);
    kit.settle();
    const auto name = [&](int row) { return firms.model()->index(row, 0).data().toString(); };
    const QString top = name(firms.verticalScrollBar()->value());
    const QString current = name(firms.currentIndex().row());
    AnotherProgram foreign(base);
    addFirm(foreign.context, {QStringLiteral("第000公司")}); // above everything that is shown
    REQUIRE(waitUntil([&] { return firms.model()->rowCount() == 61; }));
    kit.settle();
    CHECK(name(firms.currentIndex().row()) == current);
    CHECK(firms.isRowSelected(firms.currentIndex().row()));
    CHECK(name(firms.verticalScrollBar()->value()) == top);

    kit.window().openFirm(last, {});
    editFirm(foreign.context, last,
             [](EnterpriseForm &form) { form.enterprise.name = QStringLiteral("改名公司"); });
    REQUIRE(waitUntil([&] { return kit.find<QLabel>("firmName").text() == u"改名公司"; }));
}

TEST_CASE("a second, read-only window follows a command, and says when it may be opened to write")
{
    History history;
    const Actor actor = history.base.context().actor;
    const auto second = value(Base::open(history.base.settings(), Access::WriteIfFree,
                                         TestBase::openedBy(), history.base.clock()));
    REQUIRE(second->isReadOnly());
    const Connection connection = value(second->connect());
    WindowKit kit(*second, connection, actor, history.base.clock());
    auto *banner = kit.inWindow<Banner>("readOnlyBanner");
    REQUIRE(banner);
    const auto said = [&] {
        QString words;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            words += label->text();
        return words;
    };
    CHECK_FALSE(said().contains(u"重新打开来修改"));
    open(kit);
    CHECK_FALSE(kit.find<QAction>("revertChange").isEnabled());
    const int before = rows(kit);
    history.base.close(); // the writer goes
    REQUIRE(waitUntil([&] { return said().contains(u"重新打开来修改"); }));

    QProcess command;
    command.start(QStringLiteral(PEIYU_CLI),
                  {QStringLiteral("--database"), second->settings().path,
                   QStringLiteral("enterprise"), QStringLiteral("add"),
                   QStringLiteral("name=命令录入公司"), QStringLiteral("district=jiangjin")});
    REQUIRE(waitUntil([&] { return command.state() == QProcess::NotRunning; }));
    REQUIRE(command.exitCode() == 0);
    REQUIRE(waitUntil([&] { return rows(kit) == before + 1; }));
    CHECK(cell(kit, 0, HistoryColumn::Title).contains(u"命令录入公司"));
}

TEST_CASE("selected rows are told on the page they are on, and on no other")
{
    History history;
    WindowKit kit(history.base);
    kit.window().openPage(QStringLiteral("pool"));
    kit.settle();
    const auto said = [&] { return kit.inWindow<QLabel>("statusSelection")->text(); };
    kit.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(said() == u"选中 2 行");
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    CHECK(said().isEmpty());
    AnotherProgram foreign(history.base); // the hidden list loses one of its selected rows
    retireFirm(foreign.context, history.other, ExitReason::MovedOut, day("2026-06-30"));
    QTest::qWait(1500);
    kit.settle();
    CHECK(said().isEmpty());
    kit.window().openPage(QStringLiteral("pool"));
    CHECK(kit.find<DataTable>("firmTable").model()->rowCount() == 1);
    CHECK(said().startsWith(u"选中 "));
}

TEST_CASE("back from a firm the list stands on the firm that was looked at last")
{
    TestBase base(windowBase());
    for (int i = 1; i <= 5; ++i)
        addFirm(base.context(), {QStringLiteral("第%1公司").arg(i)});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("pool"));
    kit.settle();
    auto &firms = kit.find<DataTable>("firmTable");
    REQUIRE(firms.currentIndex().row() == 0);
    kit.press(Qt::Key_Return);
    kit.settle();
    kit.press(Qt::Key_Down, Qt::AltModifier);
    kit.press(Qt::Key_Down, Qt::AltModifier);
    kit.press(Qt::Key_Escape);
    kit.settle();
    CHECK(kit.window().currentPageId() == u"pool");
    CHECK(firms.currentIndex().row() == 2);
    CHECK(firms.isRowSelected(2));
}
