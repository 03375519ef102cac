// The import wizard by keys, as a person goes through it.

#include "importwizard.h"
#include "shell/topbar.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>

using namespace peiyu;

namespace {

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;

/// A sound code whose check character is another one.
QString doubtfulCode(int number)
{
    QString code = soundCode(number);
    code.back() = code.back() == u'A' ? u'B' : u'A';
    return code;
}

/// A title line, a header, and six rows: two new, a repeat, a doubtful code, a near town, no name.
QString mixedList(const TestBase &base)
{
    return csvFile(base, {QStringLiteral("江津区培育企业台账,,"),
                          QStringLiteral("企业名称,统一社会信用代码,所在镇街"),
                          QStringLiteral("甲机械有限公司,%1,双福街道").arg(soundCode(1)),
                          QStringLiteral("乙电子有限公司,%1,德感街道").arg(soundCode(2)),
                          QStringLiteral("甲机械有限公司,%1,双福街道").arg(soundCode(1)),
                          QStringLiteral("丙阀门有限公司,%1,珞璜镇").arg(doubtfulCode(3)),
                          QStringLiteral("丁轴承有限公司,%1,双福街").arg(soundCode(4)),
                          QStringLiteral(",%1,白沙镇").arg(soundCode(5))});
}

qint64 firms(const TestBase &base)
{
    return rowsOf(base, QStringLiteral("enterprise"));
}

} // namespace

TEST_CASE("a list comes in by keys alone, and goes out again")
{
    TestBase base(windowBase());
    const QString before = digest(base.connection());
    ImportWizard wizard(base);
    WindowKit &kit = wizard.kit;
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    wizard.choose(mixedList(base));
    REQUIRE(wizard.page().stage() == ImportStage::Columns); // one table, header found in row 2
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK(firms(base) == 0);
    CHECK(wizard.count("count_all") == 6);
    CHECK(wizard.count("count_added") == 3);
    CHECK(wizard.count("count_duplicate") == 1);
    CHECK(wizard.count("count_pending") == 1);
    CHECK(wizard.count("count_rejected") == 1);
    CHECK(wizard.count("count_attention") == 4);
    CHECK(wizard.count("count_warning") == 2);
    CHECK(wizard.action("importNext").text().contains(u'3'));

    const auto &table = kit.find<DataTable>("importCheck");
    CHECK(table.model()->rowCount() == 4); // those to look at, first of all
    kit.press(Qt::Key_7);                  // 待确认
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == u"6");
    kit.press(Qt::Key_Space);
    CHECK(wizard.action("importNext").text().contains(u'4'));
    kit.press(Qt::Key_Space);
    CHECK(wizard.action("importNext").text().contains(u'3'));
    kit.press(Qt::Key_Space);
    kit.press(Qt::Key_9); // 有提示: the near town
    REQUIRE(table.model()->rowCount() == 2);
    while (table.currentIndex().row() >= 0 &&
           !table.currentIndex().siblingAtColumn(2).data().toString().startsWith(u'丁'))
        kit.press(Qt::Key_Down);
    kit.press(Qt::Key_Space);

    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Result);
    CHECK(firms(base) == 4);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM residence"
                                                   " WHERE town <> ''")) == 4);
    CHECK(kit.find<TextLabel>("importResult").text().contains(u'4'));

    kit.press(Qt::Key_Z, ctrl);
    kit.settle();
    CHECK(firms(base) == 0);
    CHECK(digest(base.connection()) == before);
    CHECK_FALSE(kit.find("undoImport").isVisible());
    CHECK(kit.find<TextLabel>("importResult").text() == u"已撤销这次导入");
    kit.press(Qt::Key_Y, ctrl);
    kit.settle();
    CHECK(firms(base) == 4);
    CHECK(kit.find<TextLabel>("importResult").text() == u"已导入 4 家企业");
    CHECK(kit.find("undoImport").isVisible());
    QTest::mouseClick(&kit.find("undoImport"), Qt::LeftButton);
    kit.settle();
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("from the result to exactly the list")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(mixedList(base));
    wizard.goOn();
    wizard.goOn();
    wizard.goOn(); // 去看名单
    CHECK(wizard.kit.window().currentPageId() == u"pool");
    CHECK(firms(base) == 3);
}

TEST_CASE("a column is taken for what the person says")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("单位,信用代码,备用"),
                                 QStringLiteral("甲公司,%1,双福街道").arg(soundCode(1))}));
    if (wizard.page().stage() == ImportStage::Table)
        wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    auto &third = wizard.kit.find<QComboBox>("map_2");
    CHECK(third.currentIndex() == 0);
    third.setFocus();
    wizard.kit.press(Qt::Key_Down); // opens the list
    const int wanted = third.findText(importFieldText(ImportField::Town));
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(third.view(), Qt::Key_Down);
    QTest::keyClick(third.view(), Qt::Key_Return);
    wizard.kit.settle();
    third.setFocus();
    CHECK(wizard.kit.find<QComboBox>("map_0").currentText() == importFieldText(ImportField::Name));
    REQUIRE(third.currentText() == importFieldText(ImportField::Town));
    wizard.action("importNext").trigger();
    wizard.kit.settle();
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    // By the action: the offscreen platform leaves the keyboard to the closed list.
    INFO(wizard.action("importNext").text().toStdString());
    INFO(wizard.action("importNext").toolTip().toStdString());
    wizard.action("importNext").trigger();
    wizard.kit.settle();
    INFO(wizard.fault().toStdString());
    REQUIRE(wizard.page().stage() == ImportStage::Result);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM residence"
                                                   " WHERE town <> ''")) == 1);
}

TEST_CASE("a wrong file is told in one sentence, and nothing is lost")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    const auto file = [&](const char *name, const QByteArray &bytes) {
        const QString path = base.folder() + u'/' + QLatin1String(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    };
    QString path;
    SECTION("empty")
    {
        path = file("empty.csv", {});
    }
    SECTION("old Excel")
    {
        path = file("old.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0'));
    }
    SECTION("a picture")
    {
        path = file("photo.xlsx", QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(200, 'x'));
    }
    SECTION("too large")
    {
        path = file("large.csv", "企业名称\n");
        REQUIRE(QFile::resize(path, 301LL * 1024 * 1024));
    }
    SECTION("not there")
    {
        path = base.folder() + QStringLiteral("/gone.xlsx");
    }
    wizard.choose(path);
    INFO(wizard.fault().toStdString());
    CHECK(wizard.page().stage() == ImportStage::File);
    CHECK(wizard.fault().contains(QFileInfo(path).fileName()));
    CHECK(wizard.fault().endsWith(u'。'));
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    // The next one is taken as if nothing had been.
    wizard.choose(mixedList(base));
    CHECK(wizard.page().stage() == ImportStage::Columns);
    CHECK(wizard.fault().isEmpty());
}

TEST_CASE("a table without a header is pointed at")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("一,二"), QStringLiteral("三,四")}));
    CHECK(wizard.page().stage() == ImportStage::Table);
}

TEST_CASE("a file or its path can be pasted")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    const QString path = mixedList(base);
    auto *data = new QMimeData;
    SECTION("a path in quotes")
    {
        data->setText(u'"' + path + u'"');
    }
    SECTION("a file")
    {
        data->setUrls({QUrl::fromLocalFile(path)});
    }
    QGuiApplication::clipboard()->setMimeData(data);
    wizard.kit.press(Qt::Key_V, ctrl);
    wizard.kit.settle();
    CHECK(wizard.page().stage() == ImportStage::Columns);
}

TEST_CASE("rows to look at are exported with their reason")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(mixedList(base));
    wizard.goOn();
    const QString out = base.folder() + QStringLiteral("/看.csv");
    wizard.kit.prompt.files.append(out);
    wizard.action("exportIssues").trigger();
    wizard.kit.settle();
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(u'\n') == 5); // header, 错误, 待确认, 重复, 有提示
    for (const char16_t *word : {u"错误：", u"待确认：", u"重复：", u"新增："})
        CHECK(text.contains(word));
    CHECK(wizard.page().stage() == ImportStage::Check);
    CHECK(firms(base) == 0);
}

TEST_CASE("a run is stopped by Esc and leaves nothing")
{
    TestBase base(windowBase());
    QStringList lines = {QStringLiteral("企业名称,联系人")};
    for (int i = 0; i < 20'000; ++i)
        lines.append(QStringLiteral("第%1机械有限公司,张三").arg(i));
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, lines));
    wizard.kit.press(Qt::Key_Return, ctrl);
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    wizard.kit.press(Qt::Key_Escape);
    wizard.kit.settle();
    CHECK(wizard.page().stage() == ImportStage::Columns);
    CHECK(wizard.fault().isEmpty());
}

TEST_CASE("in 历史视图 a list is checked, not written")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    auto *top = wizard.kit.window().findChild<TopBar *>();
    REQUIRE(top);
    emit top->dayChosen(QDate(2025, 12, 31));
    wizard.choose(mixedList(base));
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    CHECK(wizard.action("importNext").toolTip().contains(u"历史视图"));
    wizard.goOn();
    CHECK(firms(base) == 0);
}

TEST_CASE("what was changed in between is said before the commit")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    const QString path = mixedList(base);
    wizard.choose(path);
    wizard.goOn();
    // The file is another one now: the commit refuses it.
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("\n戊公司,,\n");
    file.close();
    wizard.goOn();
    CHECK(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.fault().contains(u"重新预检"));
    CHECK(firms(base) == 0);
    wizard.kit.press(Qt::Key_F5);
    wizard.kit.settle();
    CHECK(wizard.count("count_all") == 7);
}

TEST_CASE("Ctrl+I on a finished import begins the next; who comes back to it finds the result")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(mixedList(base));
    wizard.goOn();
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Result);
    ImportPage &page = wizard.page();
    wizard.kit.window().openPage(QStringLiteral("pool"));
    wizard.kit.settle();
    wizard.kit.press(Qt::Key_I, ctrl);
    wizard.kit.settle();
    REQUIRE(wizard.kit.window().currentPageId() == u"import");
    CHECK(page.stage() == ImportStage::Result);
    wizard.kit.press(Qt::Key_I, ctrl);
    wizard.kit.settle();
    CHECK(page.stage() == ImportStage::File);
}
