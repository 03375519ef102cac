// Every page in three sizes of window: nothing is cut, the frame follows the width and the role.
// PEIYU_TEST_LANG=en: the same in English (a CTest entry of its own, titles are read once).

#include "composition/applicationsetup.h"
#include "look/look.h"
#include "look/widthclass.h"
#include "parts/actionbutton.h"
#include "parts/pageheader.h"
#include "parts/undobar.h"
#include "services/visitservice.h"
#include "shell/pageregistry.h"
#include "shell/rail.h"
#include "shell/railitem.h"
#include "support/firms.h"
#include "support/windowkit.h"
#include "ui/clippedtexts.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

using namespace peiyu;

namespace {

const QVector<QSize> sizes = {QSize(960, 500), QSize(1366, 698), QSize(1920, 1010)};

bool inEnglish()
{
    return qEnvironmentVariable("PEIYU_TEST_LANG") == u"en";
}

/// Before anything is named.
void speak()
{
    static const bool told = [] {
        loadTranslations(inEnglish() ? QStringLiteral("en") : QStringLiteral("zh"));
        return true;
    }();
    REQUIRE(told);
}

TestBase::Options sampleBase()
{
    TestBase::Options options = windowBase();
    options.sample = true;
    return options;
}

void resize(WindowKit &kit, QSize size)
{
    kit.window().resize(size);
    kit.settle();
    CHECK(kit.window().size() == size); // no page makes the window larger than the screen
}

Actor as(Role role, TestBase &base)
{
    Actor actor = base.context().actor;
    actor.role = role;
    return actor;
}

QStringList railOf(WindowKit &kit)
{
    QStringList titles;
    const Rail &rail = *kit.window().findChild<Rail *>();
    for (const QString &id : rail.pages())
        titles.append(rail.findChild<RailItem *>(QStringLiteral("rail_") + id)->text());
    return titles;
}

} // namespace

TEST_CASE("no page cuts a word at 960, 1366 and 1920 pixels", "[words]")
{
    speak();
    TestBase base(sampleBase());
    WindowKit kit(base);
    QStringList faults;
    for (const QSize size : sizes) {
        resize(kit, size);
        for (const PageEntry &entry : pageEntries()) {
            kit.window().openPage(entry.id);
            kit.window().resize(size);
            for (int tab = 0; tab < 9; ++tab) {
                kit.page()->showTab(tab);
                kit.settle();
                for (const QString &fault : clippedTexts(kit.window()))
                    faults.append(QStringLiteral("%1 (%2) at %3: %4")
                                      .arg(entry.id)
                                      .arg(tab)
                                      .arg(size.width())
                                      .arg(fault));
                if (entry.id != u"firm" && entry.id != u"board" && entry.id != u"plan" &&
                    entry.id != u"requests" && entry.id != u"monitoring")
                    break; // the others have no tabs
            }
            if (kit.window().width() != size.width())
                faults.append(QStringLiteral("%1 makes the window %2 wide, not %3: %4")
                                  .arg(entry.id)
                                  .arg(kit.window().width())
                                  .arg(size.width())
                                  .arg(tooWide(*kit.page(), size.width() - 60).join(u'\n')));
        }
    }
    faults.removeDuplicates();
    for (const QString &fault : faults)
        FAIL_CHECK(fault.toStdString());
}

TEST_CASE("a word that is cut is found", "[words]")
{
    QWidget window;
    window.resize(300, 100);
    auto *label = new QLabel(QStringLiteral("服务专员与帮扶领导"), &window);
    label->setGeometry(0, 0, 200, 24);
    auto *outside = new QLabel(QStringLiteral("镇街"), &window);
    outside->setGeometry(0, 30, 60, 24);
    window.show();
    CHECK(clippedTexts(window).isEmpty());
    label->setFixedWidth(40);
    CHECK(clippedTexts(window).size() == 1);
    label->setToolTip(label->text());
    CHECK(clippedTexts(window).isEmpty());
    outside->move(280, 30);
    CHECK(clippedTexts(window).size() == 1);
}

TEST_CASE("the rail is that of the role, and the first page too")
{
    speak();
    if (inEnglish())
        return;
    TestBase base(windowBase());
    {
        WindowKit kit(base, as(Role::Specialist, base));
        CHECK(railOf(kit).mid(0, 2) ==
              QStringList{QStringLiteral("今日"), QStringLiteral("我的企业")});
        CHECK(railOf(kit).contains(QStringLiteral("一策")));
        CHECK(kit.window().currentPageId() == u"today");
    }
    {
        WindowKit kit(base, as(Role::Office, base));
        CHECK(railOf(kit).mid(0, 2) == QStringList{QStringLiteral("今日"), QStringLiteral("企业")});
        CHECK(kit.window().currentPageId() == u"today");
    }
    WindowKit kit(base, as(Role::Head, base));
    CHECK(railOf(kit).mid(0, 2) == QStringList{QStringLiteral("目标看板"), QStringLiteral("今日")});
    CHECK(kit.window().currentPageId() == u"board");
    // Nothing is out of reach: what the rail leaves out stands under 更多.
    for (const PageEntry &entry : pageEntries()) {
        CAPTURE(entry.id.toStdString());
        CHECK((entry.id == u"firm") != (railPages(Role::Head).contains(entry.id) ||
                                        morePages(Role::Head).contains(entry.id)));
    }
}

TEST_CASE("while Ctrl is held the rail shows its digits, and they open its pages")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    const auto *second = kit.window().findChild<RailItem *>(
        QStringLiteral("rail_") + kit.window().findChild<Rail *>()->pages().value(1));
    REQUIRE(second);
    QTest::keyPress(&kit.window(), Qt::Key_Control);
    CHECK(second->isDigitShown());
    QTest::keyRelease(&kit.window(), Qt::Key_Control);
    CHECK_FALSE(second->isDigitShown());
    kit.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(kit.window().currentPageId() == kit.window().findChild<Rail *>()->pages().value(1));
    CHECK(second->isCurrent());
}

TEST_CASE("a compact window: icons in the rail, the preview under the list, views in a combo")
{
    speak();
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("重庆柏程铝业有限公司")});
    ListKit kit(base);
    const Rail &rail = *kit.window().findChild<Rail *>();
    const auto &split = kit.find<QSplitter>("pageSplit");
    const auto &combo = kit.find<QComboBox>("viewCombo");
    const QSize usual = kit.window().size();
    CHECK(rail.width() >= 112);
    CHECK(split.orientation() == Qt::Horizontal);
    CHECK_FALSE(combo.isVisible());
    const int beside = split.sizes().last();

    resize(kit, QSize(960, 500));
    CHECK(rail.width() == 45); // and its line
    CHECK(rail.findChild<RailItem *>(QStringLiteral("rail_pool"))
              ->toolTip()
              .contains(QStringLiteral("Ctrl+2")));
    CHECK(split.orientation() == Qt::Vertical);
    CHECK(split.sizes().last() == 180);
    CHECK(combo.isVisible());
    CHECK(combo.count() > 5);
    CHECK(kit.window().findChild<QWidget *>(QStringLiteral("userIcon"))->isVisible());
    CHECK_FALSE(kit.window().findChild<QWidget *>(QStringLiteral("userButton"))->isVisible());
    CHECK_FALSE(kit.find("views").isVisible());

    resize(kit, usual);
    CHECK(split.orientation() == Qt::Horizontal);
    CHECK(split.sizes().last() == beside);
    CHECK(kit.find("views").isVisible());
}

TEST_CASE("what the head has no room for goes into 更多 and stays usable")
{
    TestBase base(windowBase());
    ListKit kit(base);
    auto &header = *kit.page()->findChild<PageHeader *>();
    auto &more = kit.findIn<ActionButton>(header, "moreActions");
    CHECK_FALSE(more.isVisible());
    resize(kit, QSize(760, 500));
    REQUIRE(more.isVisible());
    CHECK(more.geometry().right() <= header.width());
    CHECK(kit.findIn<ActionButton>(header, "addFirm").isVisible()); // the primary one stays
    CHECK_FALSE(kit.findIn<ActionButton>(header, "chooseColumns").isVisible());
    QAction *columns = kit.page()->findChild<QAction *>(QStringLiteral("chooseColumns"));
    bool chosen = false;
    QObject::connect(columns, &QAction::triggered, &kit.window(), [&] { chosen = true; });
    QTest::mouseClick(&more, Qt::LeftButton);
    QWidget *menu = QApplication::activePopupWidget();
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Up); // the last one
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(chosen);
    kit.press(Qt::Key_Escape); // the dialog of columns
}

TEST_CASE("a dialog keeps within a compact window: its fields scroll, its buttons stay")
{
    TestBase base(windowBase());
    ListKit kit(base);
    resize(kit, QSize(960, 500));
    kit.press(Qt::Key_N, Qt::ControlModifier);
    QDialog &dialog = kit.dialog();
    CHECK(dialog.width() <= 920);
    CHECK(dialog.height() <= 440);
    const auto *cancel = dialog.findChild<QWidget *>(QStringLiteral("dialogCancel"));
    REQUIRE(cancel);
    CHECK(cancel->isVisible());
    CHECK(cancel->mapTo(&dialog, cancel->rect().bottomRight()).y() < dialog.height());
    // The last field can be reached by keys alone, and is then in sight.
    for (int i = 0; i < 60 && QApplication::focusWidget() != cancel; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        CAPTURE(focused->objectName().toStdString());
        CHECK(focused->visibleRegion().boundingRect().height() > 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget() == cancel);
    kit.press(Qt::Key_Escape);
}

TEST_CASE("the undo bar covers no button at the foot of a page")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("重庆柏程铝业有限公司")});
    ListKit kit(base);
    resize(kit, QSize(960, 500));
    ChangeSet changes;
    changes.id = ChangeSetId(QStringLiteral("x"));
    changes.title = QStringLiteral("登记走访");
    kit.window().saved(changes);
    const auto *bar = kit.window().findChild<UndoBar *>();
    REQUIRE(bar->isVisible());
    for (const char *page : {"pool", "visits", "history", "import"}) {
        kit.window().openPage(QLatin1String(page));
        kit.settle();
        for (const QAbstractButton *button : kit.page()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || !button->parentWidget()->property("footBar").toBool())
                continue;
            CAPTURE(page, button->text().toStdString());
            const QRect place(button->mapTo(&kit.window(), QPoint(0, 0)), button->size());
            CHECK_FALSE(place.intersects(bar->geometry()));
        }
    }
}

TEST_CASE("overdue promises are counted beside 走访, for a 专员 his own")
{
    speak();
    if (inEnglish())
        return;
    TestBase base(windowBase());
    Actor me = as(Role::Specialist, base);
    me.specialist = addPerson(base.context(), QStringLiteral("李敏"));
    const SpecialistId other = addPerson(base.context(), QStringLiteral("王涛"));
    int firms = 0;
    for (const SpecialistId &person : {me.specialist, me.specialist, other}) {
        const EnterpriseId firm =
            addFirm(base.context(), {QStringLiteral("重庆柏程铝业%1号有限公司").arg(++firms)});
        assign(base.context(), firm, person, day("2026-01-01"));
        Visit visit;
        visit.enterprise = firm;
        visit.on = day("2026-03-01");
        visit.next = firms == 2 ? day("2026-08-01") : day("2026-05-01"); // one is not due yet
        visit.text = QStringLiteral("约定下次");
        value(VisitService::add(base.context(), visit));
    }
    WindowKit kit(base, me);
    const auto *visits = kit.window().findChild<RailItem *>(QStringLiteral("rail_visits"));
    REQUIRE(waitUntil([&] { return visits->count() > 0; }));
    kit.settle();
    CHECK(visits->count() == 1);
    CHECK(visits->toolTip().contains(QStringLiteral("超期 1 家")));
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    CHECK(kit.find<QWidget>("visitParts")
              .accessibleDescription()
              .contains(QStringLiteral("约定与超期 1")));
}
