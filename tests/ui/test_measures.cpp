// 一策: made from a template by keyboard, measures walked, edited in their cells, ended with
// evidence, versions, the sheet as PDF.

#include "measures/measureprint.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/segmentedswitch.h"
#include "reports/paperlayout.h"
#include "services/figureservice.h"
#include "services/measureservice.h"
#include "services/measurestepservice.h"
#include "services/measuretemplateservice.h"
#include "services/measureversionservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace peiyu;

namespace {

constexpr int measureTab = 2;

void plan(TestBase &base, const EnterpriseId &firm, const char *due,
          const QString &content = QStringLiteral("提交两件发明专利"))
{
    Measure measure;
    measure.enterprise = firm;
    measure.gap = QStringLiteral("研发费用占比不足");
    measure.goal = Tier::LittleGiant;
    measure.goalDate = day("2027-12-31");
    value(MeasureService::setNext(base.context(), measure,
                                  {content, QStringLiteral("李敏"), day(due)}));
}

MeasureFile fileOf(const TestBase &base, const EnterpriseId &firm)
{
    return present(MeasureService::file(base.context(), firm, base.context().clock.today()));
}

DataTable &stepTable(WindowKit &kit)
{
    return WindowKit::findIn<DataTable>(*kit.page(), "stepTable");
}

QString cell(const DataTable &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

/// Stands on a cell and types over it.
void typeOver(WindowKit &kit, DataTable &table, int row, int column, const QString &words)
{
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, column));
    kit.press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->selectAll();
    kit.type(words);
    QTest::keyClick(editor, Qt::Key_Return);
    kit.settle();
}

} // namespace

TEST_CASE("a firm without 一策 gets the template of the next rung by two keys, and loses it by one")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addTitle(base.context(), firm, Tier::Provincial, day("2025-01-01"));
    addFirm(base.context(), {QStringLiteral("无称号公司")}); // the rule does not ask for one
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.settle();
    kit.find<SegmentedSwitch>("measureParts").setFocus();
    kit.press(Qt::Key_Right);
    kit.settle();
    auto &table = WindowKit::findIn<DataTable>(kit.find("unplanned"), "firmTable");
    REQUIRE(table.model()->rowCount() == 1);
    table.setFocus();
    kit.press(Qt::Key_E);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"measureDialog");
    CHECK(WindowKit::findIn<QComboBox>(dialog, "measureGoal").currentText() == u"小巨人");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    const MeasureFile made = fileOf(base, firm);
    CHECK(made.measure.goal == Tier::LittleGiant);
    const auto shipped =
        value(MeasureTemplateService::of(base.context(), {}, Tier::LittleGiant)).measures;
    CHECK(made.steps.size() == shipped.size());
    CHECK(table.model()->rowCount() == 0);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(value(MeasureService::measure(base.context(), firm)));
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("measures of a template are ticked, and one's own is written below")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addTitle(base.context(), firm, Tier::Provincial, day("2025-01-01"));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.find<SegmentedSwitch>("measureParts").setCurrent(1);
    kit.settle();
    WindowKit::findIn<DataTable>(kit.find("unplanned"), "firmTable").setFocus();
    kit.press(Qt::Key_M);
    QDialog &dialog = kit.dialog();
    auto &steps = WindowKit::findIn<DataTable>(dialog, "proposedSteps");
    const int proposed = steps.model()->rowCount() - 1;
    steps.setFocus();
    for (int row = 0; row < proposed; ++row) {
        steps.setCurrentIndex(steps.model()->index(row, 1));
        kit.press(Qt::Key_Space);
    }
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(kit.hasDialog()); // nothing is ticked
    steps.setCurrentIndex(steps.model()->index(proposed, 1));
    steps.edit(steps.currentIndex());
    kit.type(QStringLiteral("请专家把脉"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    typeOver(kit, steps, proposed, 3, QStringLiteral("2026-09-30"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    const MeasureFile made = fileOf(base, firm);
    REQUIRE(made.steps.size() == 1);
    CHECK(made.steps[0].step.content == u"请专家把脉");
    CHECK(made.steps[0].step.due == day("2026-09-30"));
}

TEST_CASE("what the firm has reached already begins without a tick, and its figure is said")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addTitle(base.context(), firm, Tier::Provincial, day("2025-01-01"));
    value(FigureService::put(base.context(), firm,
                             {{2025, figureKey(FigureItem::Revenue), QStringLiteral("19082")}}));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.find<SegmentedSwitch>("measureParts").setCurrent(1);
    kit.settle();
    WindowKit::findIn<DataTable>(kit.find("unplanned"), "firmTable").setFocus();
    kit.press(Qt::Key_E);
    QDialog &dialog = kit.dialog();
    REQUIRE(WindowKit::findIn<QComboBox>(dialog, "measureGoal").currentText() == u"小巨人");
    auto &steps = WindowKit::findIn<DataTable>(dialog, "proposedSteps");
    const auto &words = WindowKit::findIn<QLabel>(dialog, "reachedFigures");
    CHECK(words.isVisible());
    CHECK(words.text().contains(QStringLiteral("2025年营业收入 19082 万元")));
    const int revenue = 1; // of the shipped template
    REQUIRE(cell(steps, revenue, 1).startsWith(QStringLiteral("营业收入达到 5000 万元")));
    CHECK(cell(steps, revenue, 0) == u"☐");
    CHECK(cell(steps, 0, 0) == u"☑");

    // Ticked all the same, it stays so when the day of the goal is entered.
    steps.setFocus();
    steps.setCurrentIndex(steps.model()->index(revenue, 1));
    kit.press(Qt::Key_Space);
    WindowKit::findIn<DateField>(dialog, "measureGoalDate").setDate(day("2027-12-31"));
    CHECK(cell(steps, revenue, 0) == u"☑");
    steps.setCurrentIndex(steps.model()->index(revenue, 1));
    kit.press(Qt::Key_Space);
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    for (const StepRow &row : fileOf(base, firm).steps)
        CHECK(row.step.figure.item != u"revenue");
}

TEST_CASE("what is changed in a proposal stays when the goal's day is entered")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addTitle(base.context(), firm, Tier::Provincial, day("2025-01-01"));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.find<SegmentedSwitch>("measureParts").setCurrent(1);
    kit.settle();
    WindowKit::findIn<DataTable>(kit.find("unplanned"), "firmTable").setFocus();
    kit.press(Qt::Key_E);
    QDialog &dialog = kit.dialog();
    auto &steps = WindowKit::findIn<DataTable>(dialog, "proposedSteps");
    typeOver(kit, steps, 0, 1, QStringLiteral("按时更新平台数据"));
    steps.setCurrentIndex(steps.model()->index(1, 1));
    kit.press(Qt::Key_Space);
    auto &by = WindowKit::findIn<DateField>(dialog, "measureGoalDate");
    by.setDate(day("2026-12-31"));
    const int proposed = steps.model()->rowCount() - 1;
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    const MeasureFile made = fileOf(base, firm);
    REQUIRE(made.steps.size() == proposed - 1);
    CHECK(made.steps[0].step.content == u"按时更新平台数据");
    for (const StepRow &row : made.steps)
        CHECK(row.step.due <= day("2026-12-31"));
}

TEST_CASE("measures stand by their day; words, person and day are typed into their cells")
{
    TestBase base(windowBase());
    const auto later = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto late = addFirm(base.context(), {QStringLiteral("乙公司")});
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    plan(base, later, "2026-09-30");
    plan(base, late, "2026-06-01");
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.settle();
    CHECK(kit.page()->currentFirm() == late);
    DataTable &table = stepTable(kit);
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(cell(table, 0, 1).startsWith(QStringLiteral("超")));
    typeOver(kit, table, 0, 3, QStringLiteral("已提交，等受理"));
    typeOver(kit, table, 0, 5, QStringLiteral("区科技局"));
    typeOver(kit, table, 0, 0, QStringLiteral("2026-6-15"));
    MeasureStep step = fileOf(base, late).steps[0].step;
    CHECK(step.content == u"已提交，等受理");
    CHECK(step.unit == u"区科技局");
    CHECK(step.due == day("2026-06-15"));
    CHECK(step.specialist == li);
    typeOver(kit, table, 0, 4, QStringLiteral("企业张经理"));
    step = fileOf(base, late).steps[0].step;
    CHECK(step.specialist.isEmpty());
    CHECK(step.owner == u"企业张经理");
    typeOver(kit, table, 0, 0, QStringLiteral("不是日期"));
    CHECK(fileOf(base, late).steps[0].step.due == day("2026-06-15"));
    kit.press(Qt::Key_Z, Qt::ControlModifier); // one cell, one undo
    kit.settle();
    CHECK(fileOf(base, late).steps[0].step.specialist == li);
}

TEST_CASE("a measure is ended with its evidence in one dialog, and the counts follow")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    plan(base, firm, "2026-06-01");
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.settle();
    auto &which = kit.find<SegmentedSwitch>("stepWhich");
    CHECK(which.accessibleDescription().contains(u"超期 1"));
    stepTable(kit).setFocus();
    kit.press(Qt::Key_Space);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"stepEndDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.hasDialog()); // no evidence
    CHECK(QApplication::focusWidget()->objectName() == u"stepWords");
    const QTemporaryDir folder;
    QFile paper(folder.filePath(QStringLiteral("受理通知书.pdf")));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.4 test");
    paper.close();
    kit.prompt.files = {paper.fileName()};
    QTest::mouseClick(&WindowKit::findIn<QPushButton>(dialog, "stepFiles"), Qt::LeftButton);
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    const StepRow row = fileOf(base, firm).steps[0];
    CHECK(row.step.state == StepState::Done);
    CHECK(row.files == 1);
    CHECK(which.accessibleDescription().contains(u"超期 0"));
    CHECK(stepTable(kit).model()->rowCount() == 0);
    which.setCurrent(4); // 已完成
    kit.settle();
    CHECK(stepTable(kit).model()->rowCount() == 1);
}

TEST_CASE("the list is narrowed by person and unit, and every count is the length of its list")
{
    TestBase base(windowBase());
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const auto hers = addFirm(context, {QStringLiteral("甲公司")});
    const auto other = addFirm(context, {QStringLiteral("乙公司")});
    assign(context, hers, li, day("2025-01-01"));
    Measure measure;
    for (const auto &firm : {hers, other}) {
        measure.enterprise = firm;
        MeasureStep one;
        one.content = QStringLiteral("做审计");
        one.unit = firm == hers ? QStringLiteral("区财政局") : QStringLiteral("区税务局");
        MeasureStep two;
        two.content = QStringLiteral("申专利");
        two.due = day("2026-06-30");
        value(MeasureService::make(context, measure, {one, two}));
    }
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.settle();
    auto &which = kit.find<SegmentedSwitch>("stepWhich");
    const auto walk = [&](const QString &words) {
        for (int i = 0; i < 6; ++i) {
            which.setCurrent(i);
            kit.settle();
            CHECK(words.section(u' ', i, i).toInt() == stepTable(kit).model()->rowCount());
        }
    };
    walk(QStringLiteral("4 0 2 2 0 0"));
    auto &person = kit.find<QComboBox>("stepPerson");
    person.setCurrentText(QStringLiteral("李敏"));
    emit person.activated(person.currentIndex());
    kit.settle();
    walk(QStringLiteral("2 0 1 1 0 0"));
    auto &unit = kit.find<QComboBox>("stepUnitFilter");
    CHECK(unit.count() == 2); // 全部, 区财政局
    unit.setCurrentText(QStringLiteral("区财政局"));
    emit unit.activated(unit.currentIndex());
    kit.settle();
    walk(QStringLiteral("1 0 0 1 0 0"));
}

TEST_CASE("a firm's sheet: measures added by A, a version by N, what differs since, confirmed by K")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    plan(base, firm, "2026-09-30");
    WindowKit kit(base);
    kit.window().openFirm(firm, {});
    kit.settle();
    kit.press(static_cast<Qt::Key>(Qt::Key_1 + measureTab), Qt::AltModifier);
    kit.settle();
    DataTable &table = stepTable(kit);
    // The words of the measure are what is read; the basis is often the same in every row.
    CHECK(table.columnWidth(0) > 3 * table.columnWidth(1));
    REQUIRE(table.model()->rowCount() == 1);
    table.setFocus();
    kit.press(Qt::Key_N);
    REQUIRE(kit.dialog().objectName() == u"versionDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier); // the first needs no reason
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(kit.find<QLabel>("versionState").text() == u"与第 1 版一致");
    table.setFocus();
    kit.press(Qt::Key_K);
    WindowKit::findIn<QLineEdit>(kit.dialog(), "confirmWho").setText(QStringLiteral("张总"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(fileOf(base, firm).versions[0].confirmedBy == u"张总");
    table.setFocus();
    kit.press(Qt::Key_A);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"measureStepDialog");
    WindowKit::findIn<QPlainTextEdit>(dialog, "stepContent").setPlainText(QStringLiteral("做审计"));
    WindowKit::findIn<QLineEdit>(dialog, "stepPeriod").setText(QStringLiteral("2026"));
    auto &figure = WindowKit::findIn<QComboBox>(dialog, "stepFigure");
    figure.setCurrentIndex(figure.findData(QStringLiteral("rd_share")));
    WindowKit::findIn<QLineEdit>(dialog, "stepThreshold").setText(QStringLiteral("很多"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(kit.hasDialog()); // no number
    WindowKit::findIn<QLineEdit>(dialog, "stepThreshold").setText(QStringLiteral("3"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(cell(table, 1, 6) == u"2026年研发费用占营业收入不低于 3% 时自动完成");
    CHECK(kit.find<QLabel>("versionState").text().contains(u"与第 1 版不同"));
    CHECK(kit.find<QLabel>("versionDifference").text() == u"新增措施“做审计”");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, 0));
    kit.press(Qt::Key_Up, Qt::ControlModifier);
    kit.settle();
    CHECK(cell(table, 0, 0) == u"做审计");
    kit.prompt.goesOn = true;
    kit.press(Qt::Key_Delete);
    kit.settle();
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("设置: after so many months a 一策 stands among 一策已过时")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    plan(base, firm, "");
    base.clock().set(day("2027-02-28"));
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.settle();
    auto &parts = kit.find<SegmentedSwitch>("measureParts");
    CHECK(parts.accessibleDescription().contains(u"一策已过时 0"));
    kit.page()->findChild<QAction *>(QStringLiteral("measureSettings"))->trigger();
    WindowKit::findIn<QSpinBox>(kit.dialog(), "staleMonths").setValue(6);
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(value(MeasureService::staleMonths(base.context(),
                                            DistrictId(QStringLiteral("jiangjin")))) == 6);
    CHECK(parts.accessibleDescription().contains(u"一策已过时 1"));
}

TEST_CASE("一策模板 is edited as a table and set back")
{
    TestBase base(windowBase());
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.settle();
    auto *templates = kit.page()->findChild<QAction *>(QStringLiteral("measureTemplates"));
    templates->trigger();
    QDialog &dialog = kit.dialog();
    auto &table = WindowKit::findIn<DataTable>(dialog, "templateTable");
    CHECK(WindowKit::findIn<QLabel>(dialog, "templateOrigin").text().contains(u"本系统默认"));
    typeOver(kit, table, 0, 0, QStringLiteral("先请专家把脉"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    const DistrictId home(QStringLiteral("jiangjin"));
    const auto own = value(MeasureTemplateService::of(base.context(), home, Tier::Provincial));
    CHECK_FALSE(own.shipped);
    CHECK(own.measures.first().content == u"先请专家把脉");
    CHECK(own.measures[1].figure.item == u"rd_share"); // read back from its word
    templates->trigger();
    QTest::mouseClick(&WindowKit::findIn<QPushButton>(kit.dialog(), "resetTemplate"),
                      Qt::LeftButton);
    kit.settle();
    CHECK(value(MeasureTemplateService::of(base.context(), home, Tier::Provincial)).shipped);
}

TEST_CASE("the sheet holds firm, gap, measure, person and day; the PDF is written where asked")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲/公司")});
    plan(base, firm, "2026-09-30");
    WindowKit kit(base);
    ReportRequest request;
    request.what = ReportTemplate::MeasureSheet;
    request.firm = firm;
    const PageContext context = kit.window().pageContext();
    const ReportDocument document =
        value(ReportService::compose(kit.reading(), *context.catalog, request));
    QStringList words;
    for (const PaperPage &page : layOutReport(document, PaperFonts()).pages)
        words += wordsOf(page);
    for (const char16_t *part :
         {u"甲/公司", u"研发费用占比不足", u"提交两件发明专利", u"李敏", u"2026-09-30", u"小巨人"})
        CHECK(words.join(QString()).contains(QString::fromUtf16(part)));

    const QString file = base.folder() + QStringLiteral("/sheet");
    kit.prompt.files = {file};
    printMeasureSheet(context, firm, &kit.window());
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"reportDialog");
    kit.press(Qt::Key_S, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.prompt.proposals == QStringList{QStringLiteral("甲公司 一企一策.pdf")});
    QFile written(file + QStringLiteral(".pdf"));
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");
    CHECK_FALSE(kit.hasDialog());
}
