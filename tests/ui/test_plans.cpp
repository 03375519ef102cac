// 计划: what the documents say, every sentence within reach.

#include "parts/datatable.h"
#include "plans/planitems.h"
#include "support/windowkit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace peiyu;

namespace {

TestBase::Options fiveDistricts()
{
    TestBase::Options options = windowBase();
    options.districts.clear();
    for (const char *id : {"shizhu", "jiangjin", "liangjiang", "caidian", "yongchun"})
        options.districts.append(DistrictId(QString::fromLatin1(id)));
    return options;
}

int count(const QVector<PlanItem> &items, PlanGroup group)
{
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [group](const auto &item) { return item.group == group; }));
}

} // namespace

TEST_CASE("every target, task, indicator and rule of the five plans has its row and sentence")
{
    TestBase base(fiveDistricts());
    const auto catalog = value(PlanService::catalog(base.context()));
    const QMap<QString, int> tasks = {{QStringLiteral("shizhu"), 30},
                                      {QStringLiteral("jiangjin"), 30},
                                      {QStringLiteral("liangjiang"), 30},
                                      {QStringLiteral("caidian"), 17},
                                      {QStringLiteral("yongchun"), 13}};
    REQUIRE(catalog->plans().size() == 5);
    for (const Plan &plan : catalog->plans()) {
        INFO(plan.id.value().toStdString());
        const auto items = planItems(plan);
        CHECK(count(items, PlanGroup::Tasks) == tasks.value(plan.id.value()));
        CHECK(count(items, PlanGroup::Targets) == plan.targets.size());
        CHECK(count(items, PlanGroup::Indicators) == plan.indicators.size());
        CHECK(count(items, PlanGroup::Money) >= plan.moneyRules.size());
        for (const PlanItem &item : items) {
            const bool quoted = item.group == PlanGroup::Tasks ||
                                item.group == PlanGroup::Targets ||
                                item.group == PlanGroup::Indicators;
            INFO(item.id.toStdString());
            CHECK((!quoted || !item.quote.isEmpty()));
            CHECK_FALSE(item.title.isEmpty());
        }
    }
}

TEST_CASE("the plan of the own district comes first; 蔡甸 says that its title is missing")
{
    TestBase base(fiveDistricts());
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("plan"));
    kit.settle();
    auto &choice = kit.find<QComboBox>("planChoice");
    CHECK(choice.count() == 5);
    CHECK(choice.currentData().toString() == QStringLiteral("jiangjin"));
    kit.window().openPlan(PlanId(QStringLiteral("caidian")), {});
    kit.settle();
    auto &table = kit.find<DataTable>("planItems");
    CHECK(table.model()->index(0, 2).data().toString() == QStringLiteral("（标题首行缺失）"));
    CHECK(kit.find("planNote").isVisible());
}

TEST_CASE("a task is found by words of its unit and text, by keys alone")
{
    TestBase base(fiveDistricts());
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("plan"));
    kit.settle();
    auto &table = kit.find<DataTable>("planItems");
    table.setFocus();
    kit.press(Qt::Key_F, Qt::ControlModifier);
    auto &find = kit.find<QLineEdit>("findInPlan");
    REQUIRE(find.hasFocus());
    find.setText(QStringLiteral("重点关键产业园"));
    REQUIRE(table.model()->rowCount() == 4); // the task and its indicator, each under its head
    kit.press(Qt::Key_Return);
    CHECK(table.hasFocus());
    kit.settle(); // the sentence before it goes late
    CHECK(kit.find<QLabel>("planQuote").text().contains(QStringLiteral("重点关键产业园")));
    kit.press(Qt::Key_Escape);
    CHECK(find.text().isEmpty());

    find.setText(QStringLiteral("没有这样的词"));
    CHECK(table.model()->rowCount() == 0);
}

TEST_CASE("a link opens the item itself")
{
    TestBase base(fiveDistricts());
    WindowKit kit(base);
    kit.window().openPlan(PlanId(QStringLiteral("jiangjin")), QStringLiteral("jiangjin-04"));
    kit.settle();
    CHECK(kit.window().currentPageId() == QStringLiteral("plan"));
    CHECK(kit.find<QListWidget>("planGroups").currentRow() == static_cast<int>(PlanGroup::Tasks));
    CHECK(kit.find<QLabel>("planQuote").text().startsWith(QStringLiteral("4．力争创建")));
}
