// 资质类别: the list edited in the window, from the form of a 资质 and from 载体平台.

#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "services/firmrecordservice.h"
#include "services/honourkindservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace peiyu {

namespace {

const QString typed = QStringLiteral("高兴技术企业");
const QString highTech = QStringLiteral("高新技术企业");

struct Pool
{
    TestBase base{windowBase()};
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("重庆长安机械有限公司")});
    Honour honour = bear(typed);
    WindowKit kit{base};

    Honour bear(const QString &kind)
    {
        Honour one;
        one.enterprise = firm;
        one.kind = kind;
        value(FirmRecordService::save(base.context(), one));
        return value(FirmRecordService::honours(base.context(), firm)).last();
    }
    QStringList borne()
    {
        QStringList kinds;
        for (const Honour &one : value(FirmRecordService::honours(base.context(), firm)))
            kinds.append(one.kind);
        return kinds;
    }
    QStringList names() { return value(HonourKindService::names(base.context())); }

    void openHonours()
    {
        static_cast<Navigator &>(kit.window()).openFirm(firm);
        kit.settle();
        kit.press(Qt::Key_7, Qt::AltModifier);
        kit.settle();
    }
    void openCarrierKinds()
    {
        kit.window().openPage(QStringLiteral("carriers"));
        kit.settle();
        kit.find<QAction>("manageKinds").trigger();
    }
    /// The dialog with this part, when it is the one in front. Window systems give the focus back
    /// when another closes; the offscreen one does not.
    QDialog &front(const char *part)
    {
        REQUIRE(waitUntil([&] {
            const QWidget *over = QApplication::activeModalWidget();
            return over && over->findChild<QWidget *>(QLatin1String(part));
        }));
        QApplication::activeModalWidget()->activateWindow();
        return kit.dialog();
    }
};

DataTable &table(QDialog &dialog)
{
    return WindowKit::findIn<DataTable>(dialog, "kindTable");
}

QAction &action(QDialog &dialog, const char *name)
{
    return WindowKit::findIn<QAction>(dialog, name);
}

void goTo(QDialog &dialog, const QString &kind)
{
    const auto *model = table(dialog).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == kind)
            table(dialog).setCurrentIndex(model->index(row, 0));
    }
    REQUIRE(table(dialog).currentIndex().data().toString() == kind);
}

QString cell(QDialog &dialog, int column)
{
    return table(dialog).currentIndex().siblingAtColumn(column).data().toString();
}

} // namespace

TEST_CASE("kinds are managed from the form of a honour, which goes on where it was")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    pool.openHonours();
    kit.find<QAction>("editHonour").trigger();
    QDialog &form = kit.dialog();
    auto &kind = WindowKit::findIn<QComboBox>(form, "honourKind");
    REQUIRE(kind.currentText() == typed);
    auto &document = WindowKit::findIn<QLineEdit>(form, "honourDocument");
    document.setText(QStringLiteral("渝科〔2025〕1号"));
    QTest::mouseClick(&WindowKit::findIn<LinkButton>(form, "manageKinds"), Qt::LeftButton);

    // A new one, moved up one place.
    QDialog &kinds = pool.front("kindTable");
    kit.press(Qt::Key_N, Qt::ControlModifier);
    pool.front("kindName");
    kit.type(QStringLiteral("江津工匠企业"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    pool.front("kindTable");
    kit.settle();
    CHECK(table(kinds).currentIndex().data().toString() == u"江津工匠企业");
    const int row = table(kinds).currentIndex().row();
    kit.press(Qt::Key_Up, Qt::AltModifier);
    kit.settle();
    CHECK(table(kinds).currentIndex().row() == row - 1);
    CHECK(pool.names()[row - 1] == u"江津工匠企业");

    // The kind of the form itself gets another name.
    goTo(kinds, typed);
    CHECK(cell(kinds, 2) == u"1");
    kit.press(Qt::Key_F2);
    QDialog &rename = pool.front("kindName");
    auto &name = WindowKit::findIn<QLineEdit>(rename, "kindName");
    name.clear();
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.hasDialog()); // no name: refused at its field
    name.setFocus();
    kit.type(QStringLiteral("高薪企业"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    pool.front("kindTable");
    kit.settle();
    CHECK(table(kinds).currentIndex().data().toString() == u"高薪企业");
    CHECK(pool.borne() == QStringList{QStringLiteral("高薪企业")});
    kit.press(Qt::Key_Escape);
    pool.front("honourKind");
    CHECK(kind.currentText() == u"高薪企业");
    CHECK(kind.findText(QStringLiteral("江津工匠企业")) >= 0);
    CHECK(kind.findText(typed) < 0);
    CHECK(document.text() == u"渝科〔2025〕1号");
    // Saving is no conflict with the new name.
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
    CHECK(value(FirmRecordService::honours(pool.base.context(), pool.firm)).first().document ==
          u"渝科〔2025〕1号");
    CHECK(pool.borne() == QStringList{QStringLiteral("高薪企业")});
}

TEST_CASE("a misspelt kind is merged after a question, and Ctrl+Z takes it back")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    pool.openCarrierKinds();
    QDialog &kinds = pool.front("kindTable");
    goTo(kinds, typed);
    kit.prompt.goesOn = false;
    for (const bool goesOn : {false, true}) {
        kit.prompt.goesOn = goesOn;
        kit.press(Qt::Key_F2);
        auto &name = WindowKit::findIn<QLineEdit>(pool.front("kindName"), "kindName");
        name.clear();
        kit.type(highTech);
        kit.press(Qt::Key_Return, Qt::ControlModifier);
        kit.settle();
        REQUIRE(kit.prompt.questions.last().contains(u"并入"));
        if (!goesOn) {
            CHECK(pool.borne() == QStringList{typed});
            kit.prompt.goesOn = true; // 放弃填写
            kit.press(Qt::Key_Escape);
        }
        pool.front("kindTable");
    }
    CHECK(pool.borne() == QStringList{highTech});
    CHECK_FALSE(pool.names().contains(typed));
    CHECK(table(kinds).currentIndex().data().toString() == highTech);
    kit.press(Qt::Key_Escape);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(pool.borne() == QStringList{typed});
}

TEST_CASE("a shipped kind is put away, not renamed; one in use is not deleted")
{
    Pool pool;
    WindowKit &kit = pool.kit;
    pool.openCarrierKinds();
    QDialog &kinds = pool.front("kindTable");
    goTo(kinds, highTech);
    CHECK_FALSE(action(kinds, "renameKind").isEnabled());
    CHECK_FALSE(action(kinds, "removeKind").isEnabled());
    CHECK(action(kinds, "renameKind").toolTip().contains(u"程序自带"));
    action(kinds, "toggleKind").trigger();
    kit.settle();
    CHECK(cell(kinds, 3) == u"已停用");
    CHECK(action(kinds, "toggleKind").text() == u"启用");
    CHECK_FALSE(pool.names().contains(highTech));
    action(kinds, "toggleKind").trigger();
    kit.settle();
    CHECK(pool.names().contains(highTech));
    goTo(kinds, typed);
    CHECK(action(kinds, "renameKind").isEnabled());
    CHECK_FALSE(action(kinds, "removeKind").isEnabled());
    value(FirmRecordService::remove<Honour>(pool.base.context(), pool.honour.id));
    value(HonourKindService::add(pool.base.context(), typed));
    action(kinds, "toggleKind").trigger(); // the list is read again by it
    kit.settle();
    goTo(kinds, typed);
    REQUIRE(action(kinds, "removeKind").isEnabled());
    action(kinds, "removeKind").trigger();
    kit.settle();
    CHECK(kit.prompt.questions.last().contains(typed));
    CHECK(table(kinds).findChild<QWidget *>(QStringLiteral("kindsError")) == nullptr);
    CHECK_FALSE(pool.names().contains(typed));
    // The first stands first, the last last.
    table(kinds).setCurrentIndex(table(kinds).model()->index(0, 0));
    CHECK_FALSE(action(kinds, "kindUp").isEnabled());
    CHECK(action(kinds, "kindDown").isEnabled());
}

TEST_CASE("in a base that is only read the kinds are not edited")
{
    TestBase written{windowBase()};
    const auto base = value(Base::open(written.base().settings(), Access::WriteIfFree,
                                       TestBase::openedBy(), written.clock()));
    REQUIRE(base->isReadOnly());
    const Connection connection = value(base->connect());
    WindowKit kit(*base, connection, written.context().actor, written.clock());
    kit.window().openPage(QStringLiteral("carriers"));
    kit.settle();
    CHECK_FALSE(kit.find<QAction>("manageKinds").isEnabled());
    CHECK(kit.find<QAction>("manageKinds").toolTip() != u"资质类别…");
}

} // namespace peiyu
