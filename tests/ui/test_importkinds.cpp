// The import wizard with what is no list of firms: a published list, pasted or opened, an old
// ledger; and what it asks beside the columns.

#include "importwizard.h"
#include "parts/datefield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QPlainTextEdit>

using namespace peiyu;

namespace {

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;

} // namespace

TEST_CASE("a published list is pasted and gives its title")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("重庆永安泵业有限公司")});
    ImportWizard wizard(base);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("1\t重庆永安泵业有限公司\t江津区\n2\t重庆别处公司\t渝北区\n"
                       "3\t重庆新来科技有限公司\t江津区\n"));
    SECTION("by the button")
    {
        QTest::mouseClick(&wizard.kit.find("pasteList"), Qt::LeftButton);
    }
    SECTION("by key")
    {
        wizard.kit.press(Qt::Key_V, ctrl);
    }
    wizard.kit.settle();
    REQUIRE(wizard.kit.find("pasteText").isVisible());
    CHECK(wizard.kit.find<TextLabel>("pasteRows").text().contains(u'3'));
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK(wizard.kit.find("listTier").isVisible());
    CHECK_FALSE(wizard.kit.find("importKey").isVisible());
    CHECK_FALSE(wizard.action("importNext").isEnabled()); // neither tier nor day
    auto &tier = wizard.kit.find<QComboBox>("listTier");
    wizard.pick("listTier", tier.findData(QStringLiteral("provincial")));
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    CHECK(wizard.action("importNext").toolTip().contains(u"认定日期"));
    wizard.kit.find<DateField>("listFrom").setDate(day("2025-12-01"));
    wizard.kit.find<QCheckBox>("listAddMissing").setChecked(true);
    wizard.kit.settle();
    REQUIRE(wizard.action("importNext").isEnabled());
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.count("count_all") == 2);
    CHECK(wizard.sentence("importNote").contains(u"1 行属于其他区县"));
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Result);
    CHECK(rowsOf(base, QStringLiteral("recognition")) == 2);
    CHECK(rowsOf(base, QStringLiteral("enterprise")) == 2);
}

TEST_CASE("what was pasted is corrected before it is read, and after")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("重庆永安泵业有限公司\t江津区\n重庆新来科技有限\n"));
    QTest::mouseClick(&wizard.kit.find("pasteList"), Qt::LeftButton);
    wizard.kit.settle();
    auto &box = wizard.kit.find<QPlainTextEdit>("pasteText");
    REQUIRE(box.hasFocus());
    box.moveCursor(QTextCursor::End);
    wizard.kit.press(Qt::Key_Backspace); // the empty line
    wizard.kit.type(QStringLiteral("公司"));
    wizard.kit.press(Qt::Key_Tab);
    wizard.kit.type(QStringLiteral("江津区"));
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    wizard.pick("listTier",
                wizard.kit.find<QComboBox>("listTier").findData(QStringLiteral("provincial")));
    wizard.kit.find<DateField>("listFrom").setDate(day("2025-12-01"));
    wizard.kit.find<QCheckBox>("listAddMissing").setChecked(true);
    wizard.press("importNext");
    CHECK(wizard.count("count_added") == 2);
    // The way back leads to the text, not to a file.
    for (int i = 0; i < 3; ++i)
        wizard.press("importBack");
    REQUIRE(wizard.page().stage() == ImportStage::File);
    REQUIRE(box.isVisible());
    CHECK(box.toPlainText() ==
          QStringLiteral("重庆永安泵业有限公司\t江津区\n重庆新来科技有限公司\t江津区"));
    wizard.press("importBack");
    CHECK(wizard.kit.find("chooseFile").isVisible());
    CHECK(rowsOf(base, QStringLiteral("enterprise")) == 0);
}

TEST_CASE("an empty box is not read")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(&wizard.kit.find("pasteList"), Qt::LeftButton);
    wizard.kit.settle();
    CHECK(wizard.page().stage() == ImportStage::File);
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    CHECK(wizard.action("importNext").toolTip().contains(u"粘贴"));
    wizard.kit.type(QStringLiteral("说明，没有企业"));
    REQUIRE(wizard.action("importNext").isEnabled());
    wizard.goOn();
    CHECK(wizard.kit.find("pasteText").isVisible() == (wizard.page().stage() == ImportStage::File));
    // Back to files: the text is given up.
    while (wizard.page().stage() != ImportStage::File)
        wizard.press("importBack");
    wizard.press("importBack");
    CHECK(wizard.kit.find("chooseFile").isVisible());
    CHECK_FALSE(wizard.action("importBack").isVisible());
}

TEST_CASE("a template is saved and said where")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    const QString file = base.folder() + QStringLiteral("/模板.xlsx");
    wizard.kit.prompt.files.append(file);
    QTest::mouseClick(&wizard.kit.find("importTemplate"), Qt::LeftButton);
    wizard.kit.settle();
    CHECK(QFileInfo(file).size() > 0);
    CHECK(wizard.sentence("importNote").contains(u"模板"));
    wizard.choose(file); // as it is: no firm in it
    wizard.press("importNext");
    CHECK(wizard.count("count_all") == 0);
}

TEST_CASE("a published file proposes what it grants; the kind can be another one")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("2025年第二批专精特新中小企业复核名单公示,,"),
                                 QStringLiteral("序号,企业名称,区县"),
                                 QStringLiteral("1,重庆永安泵业有限公司,江津区")}));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK(wizard.kit.find<QComboBox>("importKind").currentData() == u"title_list"_qs);
    CHECK(wizard.kit.find<QComboBox>("listTier").currentData() == u"provincial"_qs);
    CHECK(wizard.kit.find<QLineEdit>("listBatch").text() == u"2025年第二批");
    CHECK(wizard.kit.find<QCheckBox>("listReview").isChecked());
    wizard.pick("importKind", 0);
    CHECK_FALSE(wizard.kit.find("listTier").isVisible());
    CHECK(wizard.kit.find("importKey").isVisible());
    wizard.press("importNext");
    CHECK(wizard.count("count_added") == 1);
}

TEST_CASE("a ledger of visits comes in as what it is")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("企业名称,走访日期,走访方式,走访内容,体会"),
                                 QStringLiteral("甲公司,2025-12-01,电话,问贷款,无"),
                                 QStringLiteral("乙公司,2025-12-01,电话,问贷款,无")}));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK(wizard.kit.find<QComboBox>("importKind").currentData() == u"visits"_qs);
    CHECK(wizard.kit.find<QComboBox>("map_3").currentText() == u"走访内容");
    CHECK(wizard.kit.find<QComboBox>("map_3").findText(QStringLiteral("注册资本")) < 0);
    wizard.press("importNext");
    CHECK(wizard.count("count_added") == 1);
    CHECK(wizard.count("count_rejected") == 1);
    wizard.press("importNext");
    CHECK(rowsOf(base, QStringLiteral("visit")) == 1);
    CHECK(wizard.kit.find<TextLabel>("importResult").text().contains(u"走访台账 1 条"));
    CHECK(wizard.action("importNext").text() == u"去看走访台账");
    wizard.press("importNext");
    CHECK(wizard.kit.window().currentPageId() == u"visits");
}

TEST_CASE("people nobody knows are registered with their ledger when the box is ticked")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("重庆永安泵业有限公司")});
    ImportWizard wizard(base);
    wizard.choose(csvFile(
        base, {QStringLiteral("企业名称,服务专员"), QStringLiteral("重庆永安泵业有限公司,李敏")}));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    wizard.pick(
        "importKind",
        wizard.kit.find<QComboBox>("importKind").findData(importKindKey(ImportKind::Assignments)));
    auto &box = wizard.kit.find<QCheckBox>("enterPeople");
    REQUIRE(box.isVisible());
    CHECK_FALSE(box.isChecked());
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    CHECK(box.isChecked());
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.count("count_added") == 1);
    wizard.press("importNext");
    CHECK(rowsOf(base, QStringLiteral("specialist")) == 1);
    CHECK(rowsOf(base, QStringLiteral("assignment")) == 1);
}

TEST_CASE("figures without a year are asked for one; empty cells and present firms as chosen")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司"), {}, soundCode(1)});
    ImportWizard wizard(base);
    wizard.choose(
        csvFile(base, {QStringLiteral("企业名称,统一社会信用代码,2023年营业收入,研发费用"),
                       QStringLiteral("甲公司,%1,1000,80").arg(soundCode(1))}));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK(wizard.kit.find<QComboBox>("map_2").currentText() == u"2023年营业收入");
    CHECK(wizard.kit.find("importSource").isVisible());
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    wizard.kit.find<QLineEdit>("importYear").setText(QStringLiteral("2024"));
    wizard.pick("importSource", 3);
    REQUIRE(wizard.action("importNext").isEnabled());
    wizard.press("importNext");
    CHECK(wizard.count("count_updated") == 1);
    wizard.press("importNext");
    CHECK(texts(base.connection(), QStringLiteral("SELECT rd_expense AS t FROM yearly_figure"
                                                  " WHERE year = 2024 AND source = 'audit'")) ==
          QStringList{QStringLiteral("80")});
    // Now only firms that are not here.
    QTest::mouseClick(&wizard.kit.find("anotherImport"), Qt::LeftButton);
    wizard.kit.settle();
    wizard.choose(csvFile(base,
                          {QStringLiteral("企业名称,统一社会信用代码,联系电话"),
                           QStringLiteral("甲公司,%1,1").arg(soundCode(1)),
                           QStringLiteral("乙公司,%1,2").arg(soundCode(2))},
                          QStringLiteral("追加.csv")));
    CHECK_FALSE(wizard.kit.find("importSource").isVisible());
    wizard.pick("importPresent", 1);
    wizard.press("importNext");
    CHECK(wizard.count("count_unchanged") == 1);
    CHECK(wizard.count("count_added") == 1);
}

TEST_CASE("a file that was taken in before is asked about")
{
    TestBase base(windowBase());
    const QString path = csvFile(base, {QStringLiteral("企业名称,联系电话"),
                                        QStringLiteral("甲公司,1"), QStringLiteral("乙公司,2")});
    ImportWizard wizard(base);
    wizard.choose(path);
    wizard.press("importNext");
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Result);
    editFirm(base.context(),
             EnterpriseId(texts(base.connection(), QStringLiteral("SELECT id AS t FROM enterprise"
                                                                  " WHERE name = '甲公司'"))
                              .first()),
             [](EnterpriseForm &form) { form.enterprise.phone = QStringLiteral("9"); });
    QTest::mouseClick(&wizard.kit.find("anotherImport"), Qt::LeftButton);
    wizard.kit.settle();
    wizard.choose(path);
    CHECK(wizard.sentence("importNote").contains(u"导入过"));
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.sentence("importNote").contains(u"导入过"));

    SECTION("given up: nothing is written")
    {
        wizard.kit.prompt.goesOn = false;
        wizard.press("importNext");
        CHECK(wizard.page().stage() == ImportStage::Check);
    }
    SECTION("仍要导入")
    {
        wizard.press("importNext");
        CHECK(wizard.page().stage() == ImportStage::Result);
    }
    CHECK(wizard.kit.prompt.questions.size() == 1);
}

TEST_CASE("a mapping that was settled stands there the next time")
{
    TestBase base(windowBase());
    const QStringList head = {QStringLiteral("企业名称,统一社会信用代码,手边的号")};
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, head + QStringList{QStringLiteral("甲公司,,1")}));
    auto &third = wizard.kit.find<QComboBox>("map_2");
    wizard.pick("map_2", third.findText(importFieldText(ImportField::Phone)));
    wizard.press("importNext");
    wizard.press("importNext");
    QTest::mouseClick(&wizard.kit.find("anotherImport"), Qt::LeftButton);
    wizard.kit.settle();
    wizard.choose(
        csvFile(base, head + QStringList{QStringLiteral("乙公司,,2")}, QStringLiteral("下月.csv")));
    CHECK(wizard.kit.find<QComboBox>("map_2").currentText() == importFieldText(ImportField::Phone));
}

TEST_CASE("a mapping is saved without an import, named the next time, and left again")
{
    TestBase base(windowBase());
    const QStringList lines = {QStringLiteral("企业名称,联系人,手边的号"),
                               QStringLiteral("甲公司,张三,1")};
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, lines));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK_FALSE(wizard.kit.find("turnMapping").isVisible());
    const QString phone = importFieldText(ImportField::Phone);
    auto &third = wizard.kit.find<QComboBox>("map_2");
    wizard.pick("map_2", third.findText(phone));
    wizard.press("saveMapping");
    CHECK(wizard.sentence("importNote").contains(u"列对应已保存"));
    CHECK(wizard.page().stage() == ImportStage::Columns);
    CHECK(rowsOf(base, QStringLiteral("enterprise")) == 0);

    wizard.press("importBack");
    wizard.press("importBack");
    wizard.choose(csvFile(base, lines, QStringLiteral("下月.csv")));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    REQUIRE(wizard.kit.find("turnMapping").isVisible());
    auto &again = wizard.kit.find<QComboBox>("map_2");
    CHECK(again.currentText() == phone);
    CHECK(wizard.kit.find<TextLabel>("mappingOrigin").text().contains(u"上次保存"));
    QTest::mouseClick(&wizard.kit.find("turnMapping"), Qt::LeftButton);
    CHECK(again.currentIndex() == 0);
    CHECK(wizard.kit.find<QComboBox>("map_1").currentText() ==
          importFieldText(ImportField::Contact));
    QTest::mouseClick(&wizard.kit.find("turnMapping"), Qt::LeftButton);
    CHECK(again.currentText() == phone);
    // By hand it is neither.
    wizard.pick("map_1", 0);
    CHECK(wizard.kit.find<TextLabel>("mappingOrigin").text().contains(u"不同"));
    QTest::mouseClick(&wizard.kit.find("turnMapping"), Qt::LeftButton);
    CHECK(again.currentText() == phone);
}

TEST_CASE("a mapping without a name is not saved")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(
        csvFile(base, {QStringLiteral("企业名称,联系人"), QStringLiteral("甲公司,张三")}));
    REQUIRE(wizard.action("saveMapping").isEnabled());
    wizard.pick("map_0", 0);
    CHECK_FALSE(wizard.action("saveMapping").isEnabled());
    CHECK(wizard.action("saveMapping").toolTip().contains(u"企业名称"));
}

TEST_CASE("a column a ledger cannot do without is asked for before the dry run")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("企业,哪一天,方式,谈了什么,下次去"),
                                 QStringLiteral("甲公司,2025-12-01,电话,问贷款,")}));
    if (wizard.page().stage() == ImportStage::Table)
        wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    wizard.pick(
        "importKind",
        wizard.kit.find<QComboBox>("importKind").findData(importKindKey(ImportKind::Visits)));
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    CHECK(wizard.action("importNext").toolTip() == u"缺“走访日期”列，请指定");
    auto &column = wizard.kit.find<QComboBox>("map_1");
    wizard.pick("map_1", column.findText(importFieldText(ImportField::EventDay)));
    REQUIRE(wizard.action("importNext").isEnabled());
    wizard.press("importNext");
    CHECK(wizard.count("count_added") == 1);
}

TEST_CASE("the list a 专员 brings is hers unless she says otherwise")
{
    TestBase base(windowBase());
    Actor me = base.context().actor;
    me.role = Role::Specialist;
    me.specialist = addPerson(base.context(), QStringLiteral("李敏"));
    const bool takes = GENERATE(true, false);
    ImportWizard wizard(base, me);
    wizard.choose(csvFile(
        base, {QStringLiteral("企业,代码,镇街"), QStringLiteral("甲公司,%1,").arg(soundCode(1))}));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    auto &box = wizard.kit.find<QCheckBox>("importMine");
    REQUIRE(box.isVisible());
    CHECK(box.isChecked());
    if (!takes)
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.kit.find<TextLabel>("importSummary").text().contains(u"1 家由我服务") == takes);
    wizard.press("importNext");
    CHECK(rowsOf(base, QStringLiteral("enterprise")) == 1);
    CHECK(rowsOf(base, QStringLiteral("assignment")) == (takes ? 1 : 0));
}

TEST_CASE("who is no 专员 is not offered the firms of a list")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("企业名称,统一社会信用代码"),
                                 QStringLiteral("甲公司,%1").arg(soundCode(1))}));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK_FALSE(wizard.kit.find("importMine").isVisible());
}
