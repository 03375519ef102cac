// Cells of the dry run corrected in place, by keys and by mouse; figures and 资质 seen before the
// commit.

#include "importwizard.h"

#include "items/importrowmodel.h"

#include <QFile>
#include <QLineEdit>

using namespace peiyu;

namespace {

/// Two errors (a broken code, no name), a misspelt town, and a sound row.
QStringList faultyList()
{
    return {QStringLiteral("企业名称,统一社会信用代码,所在镇街"),
            QStringLiteral("甲机械有限公司,9.15E+17,双福街道"),
            QStringLiteral(",%1,白沙镇").arg(soundCode(2)),
            QStringLiteral("丙阀门有限公司,%1,双福街").arg(soundCode(3)),
            QStringLiteral("丁轴承有限公司,%1,双福街道").arg(soundCode(4))};
}

/// The line to type in that is open in the table.
QLineEdit *openEditor(ImportWizard &wizard)
{
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return editor && wizard.rows().isAncestorOf(editor) ? editor : nullptr;
}

void typeOver(ImportWizard &wizard, const QString &text)
{
    QLineEdit *editor = openEditor(wizard);
    REQUIRE(editor);
    editor->selectAll();
    wizard.kit.type(text);
    QTest::keyClick(editor, Qt::Key_Return);
    wizard.kit.settle();
}

QModelIndex cellOf(ImportWizard &wizard, int fileRow, int column)
{
    const QAbstractItemModel &model = *wizard.rows().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toInt() == fileRow)
            return model.index(row, column);
    }
    FAIL("row " << fileRow << " is not shown");
    return {};
}

void doubleClick(ImportWizard &wizard, const QModelIndex &index)
{
    const QPoint place = wizard.rows().visualRect(index).center();
    QWidget *view = wizard.rows().viewport();
    QTest::mouseClick(view, Qt::LeftButton, {}, place);
    QTest::mouseDClick(view, Qt::LeftButton, {}, place);
}

int column(ImportColumn which)
{
    return static_cast<int>(which);
}

} // namespace

TEST_CASE("faults are corrected by keys alone, and committed as corrected")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, faultyList()));
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    REQUIRE(wizard.count("count_rejected") == 2);
    REQUIRE(wizard.count("count_attention") == 3);
    CHECK_FALSE(wizard.kit.find("count_corrected").isVisible());

    wizard.kit.press(Qt::Key_F2); // at the code, which the reason names
    REQUIRE(openEditor(wizard));
    CHECK(openEditor(wizard)->text() == u"9.15E+17");
    typeOver(wizard, soundCode(1));
    CHECK(wizard.count("count_rejected") == 1);
    CHECK(wizard.count("count_added") == 3);
    CHECK(wizard.count("count_corrected") == 1);
    CHECK(wizard.action("importNext").text().contains(u'3'));

    // The next fault is current, at its cell.
    CHECK(wizard.rows().hasFocus());
    CHECK(wizard.rows().currentIndex().column() == column(ImportColumn::Name));
    wizard.kit.press(Qt::Key_F2);
    typeOver(wizard, QStringLiteral("乙电子有限公司"));
    CHECK(wizard.count("count_rejected") == 0);
    wizard.kit.press(Qt::Key_F2);
    typeOver(wizard, QStringLiteral("双福街道"));
    CHECK(wizard.count("count_attention") == 0);
    CHECK(wizard.count("count_corrected") == 3);
    // Nothing is left to look at: all rows are shown.
    CHECK(wizard.rows().model()->rowCount() == 4);
    wizard.kit.press(Qt::Key_0);
    CHECK(wizard.rows().model()->rowCount() == 3);

    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Result);
    CHECK(rowsOf(base, QStringLiteral("enterprise")) == 4);
    CHECK(texts(base.connection(), QStringLiteral("SELECT credit_code AS t FROM enterprise"
                                                  " WHERE name = '甲机械有限公司'")) ==
          QStringList{soundCode(1)});
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT COUNT(*) AS n FROM residence WHERE town <> ''")) == 4);
}

TEST_CASE("a double click corrects the cell under it; Esc leaves it")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, faultyList()));
    wizard.goOn();
    doubleClick(wizard, cellOf(wizard, 4, column(ImportColumn::Town)));
    REQUIRE(openEditor(wizard));
    wizard.kit.type(QStringLiteral("什么"));
    QTest::keyClick(openEditor(wizard), Qt::Key_Escape);
    wizard.kit.settle();
    CHECK(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.count("count_corrected") == 0);
    CHECK(cellOf(wizard, 4, column(ImportColumn::Town)).data().toString() == u"双福街");

    doubleClick(wizard, cellOf(wizard, 4, column(ImportColumn::Town)));
    typeOver(wizard, QStringLiteral("德感街道"));
    CHECK(wizard.count("count_warning") == 0);
    // The number of the row is no cell to type in: what the reason names is meant.
    doubleClick(wizard, cellOf(wizard, 2, column(ImportColumn::Row)));
    CHECK(wizard.rows().currentIndex().column() == column(ImportColumn::CreditCode));
    REQUIRE(openEditor(wizard));
    // What was typed and is the file's own again is no correction.
    typeOver(wizard, soundCode(1));
    wizard.kit.press(Qt::Key_0);
    REQUIRE(wizard.rows().model()->rowCount() == 2);
    doubleClick(wizard, cellOf(wizard, 2, column(ImportColumn::CreditCode)));
    typeOver(wizard, QStringLiteral("9.15E+17"));
    CHECK(wizard.count("count_corrected") == 1);
    CHECK(wizard.count("count_rejected") == 2);
}

TEST_CASE("a corrected row that is refused still goes out as it was typed")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, faultyList()));
    wizard.goOn();
    wizard.kit.press(Qt::Key_F2);
    typeOver(wizard, QStringLiteral("12345"));
    CHECK(wizard.count("count_rejected") == 2);
    const QString out = base.folder() + QStringLiteral("/看.csv");
    wizard.kit.prompt.files.append(out);
    wizard.press("exportIssues");
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"甲机械有限公司,12345,双福街道,"));
    CHECK_FALSE(text.contains(u"9.15E+17"));
    CHECK(text.count(u'\n') == 1 + wizard.count("count_attention"));
}

TEST_CASE("Ctrl+Enter while a cell is typed in judges it and writes nothing yet")
{
    TestBase base(windowBase());
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, faultyList()));
    wizard.goOn();
    wizard.kit.press(Qt::Key_F2);
    REQUIRE(openEditor(wizard));
    openEditor(wizard)->selectAll();
    wizard.kit.type(soundCode(1));
    wizard.goOn();
    CHECK(wizard.page().stage() == ImportStage::Check);
    CHECK(rowsOf(base, QStringLiteral("enterprise")) == 0);
    CHECK(wizard.count("count_added") == 3);
    wizard.goOn();
    CHECK(wizard.page().stage() == ImportStage::Result);
    CHECK(rowsOf(base, QStringLiteral("enterprise")) == 3);
}

TEST_CASE("a tick is for what stood there: corrected, it is asked for again")
{
    TestBase base(windowBase());
    const auto doubtful = [](int number) {
        QString code = soundCode(number);
        code.back() = code.back() == u'A' ? u'B' : u'A';
        return code;
    };
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("企业名称,统一社会信用代码"),
                                 QStringLiteral("甲公司,%1").arg(doubtful(1))}));
    wizard.goOn();
    REQUIRE(wizard.count("count_pending") == 1);
    wizard.kit.press(Qt::Key_Space);
    REQUIRE(wizard.action("importNext").text().contains(u'1'));
    wizard.kit.press(Qt::Key_F2);
    typeOver(wizard, doubtful(2));
    CHECK(wizard.count("count_pending") == 1);
    CHECK_FALSE(wizard.action("importNext").isEnabled());
}

TEST_CASE("a field without a column is typed in the reason of a ledger's row")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, {QStringLiteral("企业名称,走访日期,走访方式,走访内容"),
                                 QStringLiteral("甲公司,2025-12-01,托梦,问贷款"),
                                 QStringLiteral("甲公司,2025-12,电话,问用地")}));
    wizard.goOn();
    REQUIRE(wizard.count("count_rejected") == 2);
    const int reason = wizard.rows().model()->columnCount() - 1;
    wizard.kit.press(Qt::Key_F2);
    REQUIRE(openEditor(wizard));
    CHECK(wizard.rows().currentIndex().column() == reason);
    CHECK(openEditor(wizard)->text() == u"托梦");
    CHECK(openEditor(wizard)->accessibleName() == importFieldText(ImportField::VisitKindWord));
    typeOver(wizard, QStringLiteral("电话"));
    CHECK(wizard.count("count_rejected") == 1);
    doubleClick(wizard, cellOf(wizard, 3, reason));
    typeOver(wizard, QStringLiteral("2025-12-02"));
    CHECK(wizard.count("count_rejected") == 0);
    wizard.goOn();
    CHECK(rowsOf(base, QStringLiteral("visit")) == 2);
}

TEST_CASE("figures and 资质 are seen and corrected before the commit")
{
    TestBase base(windowBase());
    const EnterpriseId known =
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, soundCode(1)});
    ImportWizard wizard(base);
    const QStringList head = {QStringLiteral(
        "企业名称,统一社会信用代码,2024年营业收入（万元）,高新技术企业,2024年职工人数")};
    wizard.choose(csvFile(
        base, head + QStringList{QStringLiteral("甲公司,%1,1000,是,80").arg(soundCode(1))}));
    wizard.goOn();
    wizard.press("importNext");
    REQUIRE(wizard.page().stage() == ImportStage::Result);
    QTest::mouseClick(&wizard.kit.find("anotherImport"), Qt::LeftButton);
    wizard.kit.settle();
    wizard.choose(
        csvFile(base,
                head + QStringList{QStringLiteral("甲公司,%1,1200,是,80").arg(soundCode(1)),
                                   QStringLiteral("乙公司,%1,很多,是,9").arg(soundCode(2))},
                QStringLiteral("下月.csv")));
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    auto &model = dynamic_cast<ImportRowModel &>(*wizard.rows().model());
    REQUIRE(model.columnCount() == 9);
    const int revenue = column(ImportColumn::Figure);
    CHECK(model.headerData(revenue, Qt::Horizontal, Qt::DisplayRole).toString() ==
          u"2024年营业收入");
    CHECK(model.headerData(revenue + 1, Qt::Horizontal, Qt::DisplayRole).toString() ==
          u"高新技术企业");
    wizard.kit.press(Qt::Key_1);
    const FieldChange *change = model.changeAt(cellOf(wizard, 2, revenue));
    REQUIRE(change);
    CHECK(change->before == u"1000");
    CHECK_FALSE(model.changeAt(cellOf(wizard, 2, revenue + 1)));
    // A new firm: everything it is entered with.
    wizard.rows().setCurrentIndex(cellOf(wizard, 3, 0));
    auto &told = *wizard.kit.find<DataTable>("importChanges").model();
    QStringList lines;
    for (int row = 0; row < told.rowCount(); ++row)
        lines.append(told.index(row, 0).data().toString() + u'=' +
                     told.index(row, 2).data().toString());
    CHECK(lines.contains(QStringLiteral("企业名称=乙公司")));
    CHECK(lines.filter(QStringLiteral("职工")).size() == 1);
    CHECK(lines.filter(QStringLiteral("高新技术企业")).size() == 1);
    CHECK(lines.filter(QStringLiteral("营业收入")).isEmpty()); // 很多 is no amount

    doubleClick(wizard, cellOf(wizard, 3, revenue));
    REQUIRE(openEditor(wizard));
    CHECK(openEditor(wizard)->text() == u"很多");
    typeOver(wizard, QStringLiteral("650"));
    CHECK(wizard.count("count_warning") == 0);
    wizard.goOn();
    CHECK(texts(base.connection(), QStringLiteral("SELECT revenue AS t FROM yearly_figure"
                                                  " WHERE enterprise <> '%1'")
                                       .arg(known.value())) == QStringList{QStringLiteral("650")});
}

TEST_CASE("a run that is stopped takes its correction back")
{
    TestBase base(windowBase());
    QStringList lines = {QStringLiteral("企业名称,统一社会信用代码")};
    lines.append(QStringLiteral("甲公司,9.15E+17"));
    for (int i = 0; i < 20'000; ++i)
        lines.append(QStringLiteral("第%1机械有限公司,").arg(i));
    ImportWizard wizard(base);
    wizard.choose(csvFile(base, lines));
    wizard.goOn();
    REQUIRE(wizard.count("count_rejected") == 1);
    wizard.kit.press(Qt::Key_F2);
    REQUIRE(openEditor(wizard));
    openEditor(wizard)->selectAll();
    wizard.kit.type(soundCode(1));
    QTest::keyClick(openEditor(wizard), Qt::Key_Return);
    QCoreApplication::processEvents();                    // Enter is taken behind its key
    CHECK_FALSE(wizard.action("importNext").isEnabled()); // until it is judged
    wizard.kit.press(Qt::Key_Escape);
    wizard.kit.settle();
    CHECK(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.count("count_rejected") == 1);
    CHECK(wizard.count("count_corrected") == 0);
    // And it can be typed again.
    wizard.kit.press(Qt::Key_F2);
    typeOver(wizard, soundCode(1));
    CHECK(wizard.count("count_rejected") == 0);
}
