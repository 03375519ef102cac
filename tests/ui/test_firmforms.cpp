// 新建企业 and 编辑企业: what the form checks while it is typed, and what it refuses.

#include "domain/creditcode.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"
#include "support/faultvfs.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QCheckBox>
#include <QComboBox>

namespace peiyu {

namespace {

QLineEdit &field(WindowKit &kit, const char *name)
{
    return WindowKit::findIn<QLineEdit>(kit.dialog(), name);
}

/// What stands under the field: error or warning.
QString said(const QWidget &field)
{
    return field.accessibleDescription();
}

void openNew(WindowKit &kit)
{
    kit.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(field(kit, "firmNameField").hasFocus());
}

void typeCode(WindowKit &kit, const QString &code)
{
    QLineEdit &place = field(kit, "codeField");
    place.setFocus();
    place.selectAll();
    QTest::keyClicks(&place, code);
}

void saved(WindowKit &kit)
{
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
}

Enterprise onlyFirm(const TestBase &base)
{
    const QStringList names = texts(
        base.connection(), QStringLiteral("SELECT id AS t FROM enterprise WHERE deleted = 0"));
    REQUIRE(names.size() == 1);
    return value(EnterpriseService::named(base.context(), names.first()));
}

/// A code of right form whose check character is wrong.
QString failingCode()
{
    QString code = soundCode(7);
    code.back() = code.back() == u'1' ? u'2' : u'1';
    REQUIRE(checkCreditCode(code) == CreditCodeCheck::CheckFailed);
    return code;
}

} // namespace

TEST_CASE("a firm is entered by keys, Enter goes on and never saves")
{
    TestBase base(windowBase());
    ListKit kit(base);
    openNew(kit);
    kit.type(QStringLiteral("重庆砺锋精密机械有限公司"));
    CHECK(field(kit, "shortNameField").text() == u"砺锋精密机械");
    kit.press(Qt::Key_Return);
    CHECK(field(kit, "shortNameField").hasFocus());
    CHECK(kit.hasDialog());
    kit.press(Qt::Key_Return);
    REQUIRE(field(kit, "codeField").hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), soundCode(1).toLower());
    auto &town = WindowKit::findIn<QComboBox>(kit.dialog(), "townField");
    town.setFocus();
    kit.type(QStringLiteral("双福街道"));
    auto &stage = WindowKit::findIn<QComboBox>(kit.dialog(), "stageField");
    stage.setFocus();
    kit.press(Qt::Key_Down);
    saved(kit);

    const Enterprise firm = onlyFirm(base);
    CHECK(firm.name == u"重庆砺锋精密机械有限公司");
    CHECK(firm.creditCode == soundCode(1));
    const EnterpriseFile file =
        value(EnterpriseService::file(base.context(), firm.id, day("2026-06-30")));
    CHECK(file.townName == u"双福街道");
    REQUIRE(file.stage);
    CHECK(file.stage->stage == Stage::Reserve);
    REQUIRE(kit.inWindow<QWidget>("undo"));
    CHECK(kit.inWindow<QWidget>("undo")->isVisible());
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] {
        return number(base.connection(),
                      QStringLiteral("SELECT count(*) AS n FROM enterprise WHERE deleted = 0")) ==
               0;
    }));
}

TEST_CASE("a full disk is said where one saves, never 已保存; with room again it is saved")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    FaultVfs disk;
    TestBase base(windowBase());
    ListKit kit(base);
    openNew(kit);
    kit.type(QStringLiteral("重庆砺锋精密机械有限公司"));
    disk.failAt(1, FaultVfs::Fault::Full, FaultVfs::Lasting::Sticky);
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    const auto banner = [&] {
        return kit.dialog().findChild<QWidget *>(QStringLiteral("dialogError"));
    };
    REQUIRE(waitUntil([&] { return banner() && banner()->isVisible(); }));
    REQUIRE(disk.hasFailed());
    CHECK(WindowKit::findIn<QLineEdit>(kit.dialog(), "firmNameField").text() ==
          u"重庆砺锋精密机械有限公司");
    QStringList shown;
    for (const TextLabel *label : banner()->findChildren<TextLabel *>())
        shown.append(label->text());
    CHECK(shown.join(u' ').contains(u"磁盘空间不足"));
    const auto *undo = kit.inWindow<QWidget>("undo");
    CHECK((!undo || !undo->isVisible()));
    CHECK(number(base.connection(), QStringLiteral("SELECT count(*) AS n FROM enterprise")) == 0);

    disk.heal();
    saved(kit);
    CHECK(onlyFirm(base).name == u"重庆砺锋精密机械有限公司");
}

TEST_CASE("a code is checked while it is typed")
{
    TestBase base(windowBase());
    ListKit kit(base);
    openNew(kit);
    const QString sound = soundCode(3);
    SECTION("unfinished is no fault before the field is left")
    {
        typeCode(kit, sound.left(10));
        CHECK(said(field(kit, "codeField")).isEmpty());
        kit.press(Qt::Key_Tab);
        CHECK(said(field(kit, "codeField")) == u"信用代码应为 18 位，现为 10 位。");
    }
    SECTION("a letter no code has is told at once")
    {
        typeCode(kit, QStringLiteral("9150S"));
        CHECK(said(field(kit, "codeField")).contains(u"无 I、O、S、V、Z"));
    }
    SECTION("too long is told at once")
    {
        typeCode(kit, sound + u'9');
        CHECK(said(field(kit, "codeField")) == u"信用代码应为 18 位，现为 19 位。");
    }
    SECTION("sound")
    {
        typeCode(kit, sound);
        CHECK(said(field(kit, "codeField")).isEmpty());
    }
    SECTION("what was wrong and is right now is told no more")
    {
        typeCode(kit, QStringLiteral("9150S"));
        typeCode(kit, sound);
        CHECK(said(field(kit, "codeField")).isEmpty());
    }
}

TEST_CASE("a failed check character is 待确认 and holds nobody back")
{
    TestBase base(windowBase());
    ListKit kit(base);
    openNew(kit);
    kit.type(QStringLiteral("老执照机械厂"));
    typeCode(kit, failingCode());
    CHECK(said(field(kit, "codeField")).startsWith(u"待确认："));
    CodeState wanted = CodeState::Pending;
    SECTION("left open") {}
    SECTION("confirmed against the licence")
    {
        auto *row = qobject_cast<FormRow *>(field(kit, "codeField").parentWidget());
        REQUIRE(row);
        auto &box = WindowKit::findIn<QCheckBox>(*row, "confirm");
        REQUIRE(box.isVisible());
        box.setFocus();
        kit.press(Qt::Key_Space);
        wanted = CodeState::Confirmed;
    }
    saved(kit);
    CHECK((onlyFirm(base).codeState == wanted));
}

TEST_CASE("a code that another firm has is refused, with the firm, its specialist and a way there")
{
    TestBase base(windowBase());
    const EnterpriseId other =
        addFirm(base.context(), {QStringLiteral("重庆长安机械有限公司"), {}, soundCode(1)});
    assign(base.context(), other, addPerson(base.context(), QStringLiteral("李敏")),
           day("2025-03-01"));
    ListKit kit(base);
    openNew(kit);
    kit.type(QStringLiteral("另一家公司"));
    typeCode(kit, soundCode(1));
    const auto told = [&] {
        const QString words = said(field(kit, "codeField"));
        return words.contains(u"重庆长安机械有限公司") && words.contains(u"李敏");
    };
    REQUIRE(waitUntil(told));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(kit.hasDialog());
    CHECK(told());
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT count(*) AS n FROM enterprise WHERE deleted = 0")) == 1);
    QTest::mouseClick(&WindowKit::findIn(kit.dialog(), "openOther"), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return kit.window().currentPageId() == u"firm"; }));
    CHECK(kit.page()->currentFirm() == other);
    CHECK(kit.prompt.questions.size() == 1); // what was typed is lost: asked
}

TEST_CASE("a like name warns, with a way to the firm, and can be saved")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("长安（集团）机械有限公司")});
    ListKit kit(base);
    openNew(kit);
    kit.type(QStringLiteral("长安机械有限责任公司"));
    REQUIRE(waitUntil([&] { return said(field(kit, "firmNameField")).contains(u"近似名称"); }));
    CHECK(WindowKit::findIn(kit.dialog(), "openOther").isVisible());
    saved(kit);
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT count(*) AS n FROM enterprise WHERE deleted = 0")) == 2);
}

TEST_CASE("faults the service finds stand at their fields")
{
    TestBase base(windowBase());
    ListKit kit(base);
    openNew(kit);
    auto &town = WindowKit::findIn<QComboBox>(kit.dialog(), "townField");
    town.setFocus();
    kit.type(QStringLiteral("没有的镇"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !said(field(kit, "firmNameField")).isEmpty(); }));
    CHECK(said(field(kit, "firmNameField")) == u"企业名称为空，请填写全称。");
    CHECK(field(kit, "firmNameField").hasFocus());
    kit.type(QStringLiteral("甲公司"));
    CHECK(said(field(kit, "firmNameField")).isEmpty());
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return said(town).contains(u"没有的镇"); }));
    CHECK(kit.hasDialog());
    kit.press(Qt::Key_Escape);
}

TEST_CASE("what was typed is not thrown away unasked")
{
    TestBase base(windowBase());
    ListKit kit(base);
    openNew(kit);
    kit.type(QStringLiteral("甲公司"));
    kit.prompt.goesOn = false;
    kit.press(Qt::Key_Escape);
    CHECK(kit.prompt.questions.size() == 1);
    REQUIRE(kit.hasDialog());
    CHECK(field(kit, "firmNameField").text() == u"甲公司");
    kit.prompt.goesOn = true;
    kit.press(Qt::Key_Escape);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
}

TEST_CASE("a move is dated, a correction is not")
{
    TestBase base(windowBase());
    const EnterpriseId id =
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, {}, QStringLiteral("双福街道")});
    ListKit kit(base);
    kit.window().openFirm(id, {});
    kit.press(Qt::Key_F2);
    auto &town = WindowKit::findIn<QComboBox>(kit.dialog(), "townField");
    CHECK(town.currentText() == u"双福街道");
    town.setEditText(QStringLiteral("德感街道"));
    int stays = 1;
    SECTION("corrected") {}
    SECTION("moved")
    {
        field(kit, "sinceField").setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2026-03-01"));
        stays = 2;
    }
    saved(kit);
    const EnterpriseFile file =
        value(EnterpriseService::file(base.context(), id, day("2026-06-30")));
    CHECK(file.residences.size() == stays);
    CHECK(file.townName == u"德感街道");
}

} // namespace peiyu
