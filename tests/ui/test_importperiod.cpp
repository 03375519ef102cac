// 报告期 of monthly tables in the mapping step: asked for, proposed by the title, typed over.

#include "importwizard.h"

#include <QHeaderView>
#include <QLineEdit>

using namespace peiyu;

namespace {

QString table(const TestBase &base, const QString &title, const QString &name)
{
    return csvFile(base,
                   {title + QStringLiteral(",,,"), QStringLiteral("企业名称,营业收入,,用工人数"),
                    QStringLiteral(",本月,累计,月末"), QStringLiteral("甲公司,10,200,88")},
                   name);
}

QString note(ImportWizard &wizard)
{
    return wizard.kit.find<TextLabel>("importPeriodNote").text();
}

/// The keys of a person at the field.
void type(ImportWizard &wizard, const QString &words)
{
    auto &field = wizard.kit.find<QLineEdit>("importPeriod");
    QTest::mouseClick(&field, Qt::LeftButton);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, words);
    wizard.kit.settle();
}

} // namespace

TEST_CASE("a monthly table without a period is asked for one, and taken as typed")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    ImportWizard wizard(base);
    wizard.choose(table(base, QStringLiteral("月报表"), QStringLiteral("月报.csv")));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK(wizard.kit.find<QComboBox>("importKind").currentData() == u"figures"_qs);
    auto &field = wizard.kit.find<QLineEdit>("importPeriod");
    REQUIRE(field.isVisible());
    CHECK(note(wizard).contains(u"没有写全"));
    CHECK_FALSE(wizard.action("importNext").isEnabled());
    CHECK(wizard.action("importNext").toolTip().contains(u"报告期"));
    type(wizard, QStringLiteral("2025"));
    CHECK_FALSE(wizard.action("importNext").isEnabled()); // no month is named anywhere
    type(wizard, QStringLiteral("2025-13"));
    CHECK(wizard.action("importNext").toolTip().contains(u"“2025-13”不对"));
    type(wizard, QStringLiteral("2025-12"));
    CHECK(note(wizard) == u"2025年12月");
    REQUIRE(wizard.action("importNext").isEnabled());
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.count("count_added") == 1);
    // Columns the table has nothing in leave the room to the figures, whose heads are whole.
    const auto &check = wizard.kit.find<DataTable>("importCheck");
    CHECK(check.isColumnHidden(static_cast<int>(ImportColumn::CreditCode)));
    CHECK(check.isColumnHidden(static_cast<int>(ImportColumn::Town)));
    CHECK_FALSE(check.isColumnHidden(static_cast<int>(ImportColumn::Name)));
    for (int section = 0; section < check.model()->columnCount() - 1; ++section) {
        const QHeaderView *heads = check.horizontalHeader();
        CHECK((heads->isSectionHidden(section) ||
               heads->sectionSize(section) >= heads->sectionSizeHint(section)));
    }
    wizard.press("importNext");
    CHECK(texts(base.connection(), QStringLiteral("SELECT period AS t FROM period_figure"
                                                  " WHERE employees = '88'")) ==
          QStringList{QStringLiteral("2025-12")});
}

TEST_CASE("the period of a title is said and stands unless it is typed over; the next table is its "
          "own")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    ImportWizard wizard(base);
    wizard.choose(table(base, QStringLiteral("2025年11月份月报表"), QStringLiteral("月报.csv")));
    REQUIRE(wizard.page().stage() == ImportStage::Columns);
    CHECK(note(wizard).contains(u"标题写的是2025年11月"));
    CHECK(wizard.action("importNext").isEnabled());
    type(wizard, QStringLiteral("2025.10"));
    CHECK(note(wizard) == u"2025年10月");
    wizard.goOn();
    CHECK(wizard.count("count_added") == 1);
    wizard.press("importNext");
    CHECK(rowsOf(base, QStringLiteral("period_figure")) == 1);
    QTest::mouseClick(&wizard.kit.find("anotherImport"), Qt::LeftButton);
    wizard.kit.settle();
    wizard.choose(csvFile(base,
                          {QStringLiteral("企业名称,2025年8月应税收入累计,2025年9月营业收入"),
                           QStringLiteral("甲公司,1,2"), QStringLiteral("没有的公司,1,2")},
                          QStringLiteral("各月.csv")));
    CHECK_FALSE(wizard.kit.find("importPeriod").isVisible());
    CHECK(note(wizard) == u"报告期按表头：2025年8月至2025年9月");
    wizard.goOn();
    REQUIRE(wizard.page().stage() == ImportStage::Check);
    CHECK(wizard.count("count_rejected") >= 1);
    CHECK(wizard.kit.find<DataTable>("importCheck")
              .isColumnHidden(static_cast<int>(ImportColumn::CreditCode)));
    // Other figures stand where the others stood, under heads of their own.
    auto &check = wizard.kit.find<DataTable>("importCheck");
    for (int section = 0; section < check.model()->columnCount() - 1; ++section) {
        const QHeaderView *heads = check.horizontalHeader();
        CHECK((heads->isSectionHidden(section) ||
               heads->sectionSize(section) >= heads->sectionSizeHint(section)));
    }
    wizard.press("importBack");
    wizard.kit.settle();
    // A list of firms asks for no period.
    wizard.pick(
        "importKind",
        wizard.kit.find<QComboBox>("importKind").findData(importKindKey(ImportKind::Firms)));
    CHECK_FALSE(wizard.kit.find("importPeriodNote").isVisible());
}
