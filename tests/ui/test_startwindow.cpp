// First start: who, which district, and the two ways in.

#include "reference/divisions.h"
#include "start/choicebutton.h"
#include "start/startwindow.h"
#include "ui/uisupport.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace peiyu;

namespace {

class Asked
{
public:
    Asked() : window(builtInDistricts())
    {
        useLook();
        QObject::connect(&window, &StartWindow::requested,
                         [this](const StartOrder &order) { orders.append(order); });
        present(window);
    }
    template <class W> W &find(const char *name)
    {
        W *found = window.findChild<W *>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    void press(Qt::Key key)
    {
        QWidget *target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClick(target, key);
    }

    StartWindow window;
    QVector<StartOrder> orders;
};

} // namespace

TEST_CASE("by keys alone: name, district, own list")
{
    Asked asked;
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("  Wang Fang "));
    asked.press(Qt::Key_Tab); // 身份
    asked.press(Qt::Key_Tab); // 本区县
    asked.press(Qt::Key_Right);
    asked.press(Qt::Key_Right); // 江津
    asked.press(Qt::Key_Tab);
    asked.press(Qt::Key_Space);
    REQUIRE(asked.orders.size() == 1);
    const StartOrder &order = asked.orders.first();
    CHECK(order.userName == u"Wang Fang");
    CHECK(order.role == Role::Office);
    CHECK(order.district.id.value() == u"jiangjin");
    CHECK_FALSE(order.sample);
}

TEST_CASE("a district that does not ship is typed")
{
    Asked asked;
    asked.window.setUserName(QStringLiteral("王芳"));
    auto &typed = asked.find<QLineEdit>("startOtherDistrict");
    CHECK_FALSE(typed.isVisible());
    QTest::mouseClick(&asked.find<QAbstractButton>("startDistrict_other"), Qt::LeftButton);
    CHECK(typed.isVisible());
    CHECK(typed.hasFocus());
    QTest::mouseClick(&asked.find<ChoiceButton>("startOwn"), Qt::LeftButton);
    CHECK(asked.orders.isEmpty());
    CHECK(typed.hasFocus());
    const auto &choice = asked.find<QWidget>("startDistricts");
    CHECK(choice.accessibleDescription().contains(QStringLiteral("全称")));
    typed.setText(QStringLiteral(" 开州区 "));
    CHECK(choice.accessibleDescription().isEmpty());
    QTest::keyClick(&asked.find<ChoiceButton>("startOwn"), Qt::Key_Space);
    REQUIRE(asked.orders.size() == 1);
    CHECK(asked.orders.first().district.id.isEmpty());
    CHECK(asked.orders.first().district.name == QStringLiteral("开州区"));
    // One of the five again: the typed name counts no more.
    asked.find<QAbstractButton>("startDistrict_caidian").click();
    CHECK_FALSE(typed.isVisible());
    CHECK(asked.window.district().id.value() == u"caidian");
}

TEST_CASE("F1 asks for the handbook, from any field")
{
    Asked asked;
    QSignalSpy help(&asked.window, &StartWindow::helpRequested);
    asked.press(Qt::Key_F1);
    asked.press(Qt::Key_Tab);
    asked.press(Qt::Key_F1);
    CHECK(help.count() == 2);
    CHECK(asked.orders.isEmpty());
}

TEST_CASE("what is missing is said at its place, and nothing is asked for")
{
    Asked asked;
    QTest::mouseClick(&asked.find<ChoiceButton>("startOwn"), Qt::LeftButton);
    CHECK(asked.orders.isEmpty());
    auto &name = asked.find<QLineEdit>("startName");
    auto &districts = asked.find<QWidget>("startDistricts");
    CHECK(name.accessibleDescription().contains(u"姓名"));
    CHECK(name.hasFocus());
    CHECK(districts.accessibleDescription().contains(u"区县"));
    name.setText(QStringLiteral("王芳"));
    CHECK(name.accessibleDescription().isEmpty());
    // The sample base brings its districts along.
    asked.find<QAbstractButton>("startRole_head").click();
    QTest::mouseClick(&asked.find<ChoiceButton>("startSample"), Qt::LeftButton);
    REQUIRE(asked.orders.size() == 1);
    CHECK(asked.orders.first().sample);
    CHECK(asked.orders.first().role == Role::Head);
}

TEST_CASE("while a base is made nothing can be pressed")
{
    Asked asked;
    asked.window.setUserName(QStringLiteral("王芳"));
    asked.window.setDistrict(DistrictId(QStringLiteral("shizhu")));
    asked.window.setBusy(QStringLiteral("正在建立新库…"));
    QTest::mouseClick(&asked.find<ChoiceButton>("startOwn"), Qt::LeftButton);
    CHECK(asked.orders.isEmpty());
    asked.window.setBusy({});
    QTest::mouseClick(&asked.find<ChoiceButton>("startOwn"), Qt::LeftButton);
    CHECK(asked.orders.size() == 1);
}
