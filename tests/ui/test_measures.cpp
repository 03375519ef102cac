// 一策: the next steps by their day, made and changed by keyboard, the sheet as PDF.

#include "measures/measureprint.h"
#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "reports/paperlayout.h"
#include "services/measureservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>

using namespace peiyu;

namespace {

void plan(TestBase &base, const EnterpriseId &firm, const char *due)
{
    Measure measure;
    measure.enterprise = firm;
    measure.gap = QStringLiteral("研发费用占比不足");
    measure.goal = Tier::LittleGiant;
    measure.goalDate = day("2027-12-31");
    value(MeasureService::setNext(base.context(), measure, {QStringLiteral("提交两件发明专利"), QStringLiteral("李敏"), day(due)}));
}

} // namespace

TEST_CASE("a firm without 一策 gets one by keyboard; it can be taken back")
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
    kit.press(Qt::Key_Return);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"measureDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(kit.hasDialog()); // the next step is missing
    CHECK(QApplication::focusWidget()->objectName() == u"measureStep");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("patents"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(present(MeasureService::measure(base.context(), firm)).nextStep == u"patents");
    CHECK(table.model()->rowCount() == 0);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(value(MeasureService::measure(base.context(), firm)));
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("next steps stand by their day, E changes one, the word says how many are late")
{
    TestBase base(windowBase());
    const auto later = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto late = addFirm(base.context(), {QStringLiteral("乙公司")});
    plan(base, later, "2026-09-30");
    plan(base, late, "2026-06-01");
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("measures"));
    kit.settle();
    CHECK(kit.page()->currentFirm() == late);
    CHECK(kit.find<SegmentedSwitch>("measureParts").accessibleName().size() > 0);
    kit.press(Qt::Key_E);
    QDialog &dialog = kit.dialog();
    auto &step = WindowKit::findIn<QPlainTextEdit>(dialog, "measureStep");
    CHECK(step.toPlainText() == u"提交两件发明专利");
    CHECK(WindowKit::findIn<QComboBox>(dialog, "measureOwner").currentText() == u"李敏");
    step.setPlainText(QStringLiteral("已提交，等受理"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    const Measure changed = present(MeasureService::measure(base.context(), late));
    CHECK(changed.nextStep == u"已提交，等受理");
    CHECK(changed.goal == Tier::LittleGiant);
    CHECK(changed.due == day("2026-06-01"));
}

TEST_CASE("the sheet holds firm, gap, step, person and day; the PDF is written where asked")
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
