// The six roles in the window: chosen without a password, each with its rail, and actions that say
// why they are off.

#include "services/accountservice.h"
#include "shell/pageregistry.h"
#include "shell/rail.h"
#include "shell/userdialog.h"
#include "shell/usermenu.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTimer>

using namespace peiyu;

namespace {

Actor as(Role role, TestBase &base)
{
    Actor actor = base.context().actor;
    actor.role = role;
    return actor;
}

QAction &action(WindowKit &kit, const char *name)
{
    auto *found = kit.page()->findChild<QAction *>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("the dialog of a new person offers all six roles by their words")
{
    UserDialog dialog;
    auto *roles = dialog.findChild<QComboBox *>(QStringLiteral("userRole"));
    REQUIRE(roles);
    QStringList words;
    for (int i = 0; i < roles->count(); ++i)
        words.append(roles->itemText(i));
    CHECK(words.join(u' ') == u"专员 科室 负责人 管理员 领导 审计");
    roles->setCurrentIndex(5);
    CHECK(dialog.role() == Role::Auditor);
}

TEST_CASE("a person is added from the menu as 审计 and the window is his at once")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    auto *menu = kit.window().findChild<UserMenu *>();
    REQUIRE(menu);
    bool asked = false;
    QTimer::singleShot(0, &kit.window(), [&] {
        auto *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(popup);
        QAction *add = nullptr;
        for (QAction *one : popup->actions()) {
            if (one->text().contains(QStringLiteral("添加使用人")))
                add = one;
        }
        REQUIRE(add);
        CHECK(add->isEnabled());
        QTimer::singleShot(0, &kit.window(), [&] {
            auto *dialog = qobject_cast<UserDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            WindowKit::findIn<QLineEdit>(*dialog, "userName").setText(QStringLiteral("何静"));
            WindowKit::findIn<QComboBox>(*dialog, "userRole").setCurrentIndex(5);
            WindowKit::findIn<QAbstractButton>(*dialog, "userAdd").click();
            asked = true;
        });
        popup->setActiveAction(add);
        QTest::keyClick(popup, Qt::Key_Return);
    });
    menu->open({10, 10});
    REQUIRE(waitUntil([&] { return asked; }));
    kit.settle();
    CHECK(kit.reading().actor.name == u"何静");
    CHECK(kit.reading().actor.role == Role::Auditor);
    CHECK(kit.window().currentPageId() == u"history");
}

TEST_CASE("each role begins on its page, and no page is out of reach")
{
    CHECK(railPages(Role::Leader).value(0) == u"board");
    CHECK(railPages(Role::Auditor).value(0) == u"history");
    CHECK(railPages(Role::Administrator).contains(QStringLiteral("calendar")));
    for (const Role role : allRoles) {
        for (const PageEntry &entry : pageEntries()) {
            CAPTURE(entry.id.toStdString());
            CHECK((entry.id == u"firm") !=
                  (railPages(role).contains(entry.id) || morePages(role).contains(entry.id)));
        }
    }
}

TEST_CASE("领导, 审计 and 管理员 see everything; what writes is off and says why")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    for (const Role role : {Role::Leader, Role::Auditor, Role::Administrator}) {
        WindowKit kit(base, as(role, base));
        kit.window().openFirm(firm, {});
        kit.settle();
        const QString why = role == Role::Administrator ? QStringLiteral("管理员不办理业务")
                                                        : QStringLiteral("只查看");
        for (const char *name : {"editFirm", "recordVisit", "retire"}) {
            CAPTURE(name);
            CHECK_FALSE(action(kit, name).isEnabled());
            CHECK(action(kit, name).toolTip().contains(why));
        }
        kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK_FALSE(kit.hasDialog());
        bool said = false;
        for (const QLabel *label : kit.window().findChildren<QLabel *>())
            said = said || label->text() == u"只查看";
        CHECK(said);
    }
}

TEST_CASE("a 专员 works on her own firms and on nobody's, and reads another's")
{
    TestBase base(windowBase());
    const auto own = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto foreign = addFirm(base.context(), {QStringLiteral("乙公司")});
    const auto nobodys = addFirm(base.context(), {QStringLiteral("丙公司")});
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), own, li, day("2026-01-01"));
    assign(base.context(), foreign, addPerson(base.context(), QStringLiteral("王涛")),
           day("2026-01-01"));
    Actor me = as(Role::Specialist, base);
    me.specialist = li;
    WindowKit kit(base, me);
    for (const auto &[firm, mine] :
         {std::pair{own, true}, std::pair{foreign, false}, std::pair{nobodys, true}}) {
        kit.window().openFirm(firm, {});
        kit.settle();
        CHECK(action(kit, "editFirm").isEnabled() == mine);
        CHECK(action(kit, "recordVisit").isEnabled() == mine);
        if (!mine)
            CHECK(action(kit, "editFirm").toolTip().contains(u"由专员王涛服务"));
        // Duties and 退库 are the office's.
        CHECK_FALSE(action(kit, "assignFirm").isEnabled());
        CHECK(action(kit, "assignFirm").toolTip().contains(u"由科室或负责人办理"));
    }
}
