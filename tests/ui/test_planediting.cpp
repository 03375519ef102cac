// 计划: own plans made, pasted, edited, chosen, saved and opened with real keys.

#include "parts/datatable.h"
#include "plans/milestonetable.h"
#include "plans/planitems.h"
#include "services/changehistoryservice.h"
#include "services/ownplanservice.h"
#include "services/placedirectory.h"
#include "services/planpartservice.h"
#include "services/planservice.h"
#include "support/windowkit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace peiyu;

namespace {

const DistrictId jiangjin(QStringLiteral("jiangjin"));

PlanId ownPlan(TestBase &base)
{
    return PlanId(
        value(OwnPlanService::create(base.context(), {jiangjin,
                                                      QStringLiteral("2026-2028 行动计划"),
                                                      {},
                                                      QDate(2026, 1, 1),
                                                      QDate(2028, 12, 31)}))
            .id);
}

struct PlanKit
{
    TestBase base;
    PlanId plan;
    WindowKit kit;

    explicit PlanKit(bool own = true)
        : base(windowBase()),
          plan(own ? ownPlan(base) : PlanId(QStringLiteral("jiangjin"))),
          kit(base)
    {
        kit.window().openPlan(plan, {});
        kit.settle();
    }
    void group(PlanGroup wanted)
    {
        kit.find<QListWidget>("planGroups").setCurrentRow(static_cast<int>(wanted));
        kit.settle();
    }
    QAction &action(const char *name) { return kit.find<QAction>(name); }
    Plan stored(const PlanId &id) const
    {
        return value(PlanService::named(base.context(), id.value()));
    }
    PlanId shown() { return PlanId(kit.find<QComboBox>("planChoice").currentData().toString()); }
    void trigger(const char *name)
    {
        action(name).trigger();
        kit.settle();
    }
};

} // namespace

TEST_CASE("a new plan is made by keys, shown at once, and gone after an undo")
{
    PlanKit p(false);
    p.kit.find<DataTable>("planItems").setFocus();
    p.kit.press(Qt::Key_N, Qt::ControlModifier);
    QDialog &dialog = p.kit.dialog();
    auto &name = WindowKit::findIn<QLineEdit>(dialog, "newPlanName");
    CHECK(name.hasFocus());
    CHECK(name.text() == QStringLiteral("2026-2028 行动计划")); // behind the one that ended
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    REQUIRE_FALSE(p.kit.hasDialog());
    const PlanId made = p.shown();
    CHECK_FALSE(made == p.plan);
    CHECK(p.stored(made).draft);
    CHECK(p.kit.find<QComboBox>("planChoice").currentText().contains(QStringLiteral("本单位录入")));
    p.kit.press(Qt::Key_Z, Qt::ControlModifier);
    p.kit.settle();
    CHECK(p.kit.find<QComboBox>("planChoice").findData(made.value()) < 0);
}

TEST_CASE("a plan for a district that is not here yet: the district is entered on the way")
{
    PlanKit p(false);
    p.trigger("newPlan");
    auto &outer = p.kit.dialog();
    auto &districts = WindowKit::findIn<QComboBox>(outer, "newPlanDistrict");
    const int last = districts.count() - 1;
    districts.setFocus();
    p.kit.press(Qt::Key_End); // the keys of a closed list choose at once
    p.kit.settle();
    CHECK(districts.currentIndex() < last);
    QDialog &inner = p.kit.dialog();
    REQUIRE(inner.objectName() == u"districtDialog");
    auto &name = WindowKit::findIn<QLineEdit>(inner, "districtName");
    CHECK(name.hasFocus());
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    CHECK(name.accessibleDescription().contains(QStringLiteral("全称")));
    p.kit.type(QStringLiteral("开州区"));
    WindowKit::findIn<QPlainTextEdit>(inner, "districtTowns")
        .setPlainText(QStringLiteral("1. 汉丰街道\n2. 临江镇\n临江镇"));
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    REQUIRE(QApplication::activeModalWidget() == &outer);
    CHECK(districts.currentText() == QStringLiteral("开州区"));
    WindowKit::findIn<QLineEdit>(outer, "newPlanName").setText(QStringLiteral("开州行动计划"));
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    REQUIRE_FALSE(p.kit.hasDialog());
    const Plan made = p.stored(p.shown());
    CHECK(made.shortTitle == QStringLiteral("开州行动计划"));
    const auto places = value(PlaceDirectory::load(p.base.connection()));
    CHECK(places.areasOf(made.district, AreaKind::Town).size() == 2);
    CHECK(p.kit.find<QComboBox>("planChoice").currentText().contains(QStringLiteral("开州区")));
}

TEST_CASE("the lists of a district get what they lack, and say what they have")
{
    PlanKit p(false);
    const auto townsOf = [&p] {
        return value(PlaceDirectory::load(p.base.connection())).areasOf(jiangjin, AreaKind::Town);
    };
    const qsizetype before = townsOf().size();
    p.trigger("editDistricts");
    QDialog &dialog = p.kit.dialog();
    auto &towns = WindowKit::findIn<QPlainTextEdit>(dialog, "districtTowns");
    CHECK(towns.hasFocus());
    CHECK_FALSE(WindowKit::findIn<QLineEdit>(dialog, "districtName").isVisible());
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(p.kit.hasDialog());
    CHECK(towns.accessibleDescription().contains(QStringLiteral("没有填写")));
    p.kit.type(townsOf().first().name + QStringLiteral("、新设街道"));
    QString shown;
    for (const QLabel *label : towns.parentWidget()->findChildren<QLabel *>())
        shown += label->text();
    CHECK(shown.contains(QStringLiteral("新增 1 个，1 个已有")));
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    REQUIRE_FALSE(p.kit.hasDialog());
    CHECK(townsOf().size() == before + 1);
}

TEST_CASE("a built-in plan says why it is not edited, and is copied")
{
    PlanKit p(false);
    p.group(PlanGroup::Targets);
    for (const char *name : {"editPlanItem", "addPlanItem", "pastePlanTable", "removePlan"}) {
        INFO(name);
        CHECK_FALSE(p.action(name).isEnabled());
        CHECK(p.action(name).toolTip().contains(QStringLiteral("复制")));
    }
    REQUIRE(p.action("copyPlan").isEnabled());
    p.action("copyPlan").trigger();
    QDialog &dialog = p.kit.dialog();
    CHECK(WindowKit::findIn<QComboBox>(dialog, "newPlanSource").currentData() ==
          QStringLiteral("jiangjin"));
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    const Plan copy = p.stored(p.shown());
    CHECK(copy.isOwn());
    CHECK(copy.tasks.size() == 30);
    p.group(PlanGroup::Targets);
    CHECK(p.action("editPlanItem").isEnabled());
}

TEST_CASE("a target is entered in the document's words, with its years, and changed by F2")
{
    PlanKit p;
    p.group(PlanGroup::Targets);
    p.kit.find<QListWidget>("planGroups").setFocus();
    p.kit.press(Qt::Key_Insert);
    {
        QDialog &dialog = p.kit.dialog();
        p.kit.press(Qt::Key_Return, Qt::ControlModifier); // nothing entered yet
        p.kit.settle();
        REQUIRE(p.kit.hasDialog());
        WindowKit::findIn<QLineEdit>(dialog, "targetName").setFocus();
        p.kit.type(QStringLiteral("市级专精特新中小企业数量"));
        p.kit.press(Qt::Key_Tab);
        CHECK(WindowKit::findIn<QComboBox>(dialog, "targetTier").currentData() ==
              QStringLiteral("provincial"));
        WindowKit::findIn<QLineEdit>(dialog, "targetValue").setFocus();
        p.kit.type(QStringLiteral("力争达到260家以上"));
        p.kit.press(Qt::Key_Tab);
        CHECK(WindowKit::findIn<QLineEdit>(dialog, "targetValue").text() == u"260");
        CHECK(WindowKit::findIn<QLineEdit>(dialog, "targetQualifier").text() == u"力争达到…以上");
        auto &years = WindowKit::findIn<MilestoneTable>(dialog, "milestones");
        REQUIRE(years.rowCount() == 2); // the ends of 2026 and 2027
        years.item(0, 1)->setText(QStringLiteral("24O"));
        p.kit.press(Qt::Key_Return, Qt::ControlModifier);
        p.kit.settle();
        REQUIRE(p.kit.hasDialog()); // a letter is no number
        years.item(0, 1)->setText(QStringLiteral("240"));
        p.kit.press(Qt::Key_Return, Qt::ControlModifier);
        p.kit.settle();
    }
    REQUIRE_FALSE(p.kit.hasDialog());
    Plan plan = p.stored(p.plan);
    REQUIRE(plan.targets.size() == 1);
    CHECK(plan.targets.first().unit == u"家");
    CHECK(plan.targets.first().milestones.size() == 1);
    auto &table = p.kit.find<DataTable>("planItems");
    CHECK(table.model()->index(0, 2).data().toString().contains(QStringLiteral("260 家")));
    table.setFocus();
    p.kit.press(Qt::Key_F2);
    QDialog &dialog = p.kit.dialog();
    auto &name = WindowKit::findIn<QLineEdit>(dialog, "targetName");
    name.setFocus();
    name.selectAll();
    p.kit.type(QStringLiteral("市级专精特新企业数量"));
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    CHECK(p.stored(p.plan).targets.first().name == u"市级专精特新企业数量");
    CHECK(table.model()->index(0, 1).data() == QStringLiteral("市级专精特新企业数量"));
}

TEST_CASE("a pasted table is told row by row and written by one press")
{
    PlanKit p;
    p.group(PlanGroup::Targets);
    p.kit.find<DataTable>("planItems").setFocus();
    p.trigger("pastePlanTable");
    QDialog &dialog = p.kit.dialog();
    auto &text = WindowKit::findIn<QPlainTextEdit>(dialog, "planPasteText");
    auto &save = *dialog.findChild<QAction *>(QStringLiteral("dialogSave"));
    CHECK_FALSE(save.isEnabled());
    text.setPlainText(QStringLiteral("企业名称\t代码\n甲\t1\n"));
    auto &counts = WindowKit::findIn<QLabel>(dialog, "pasteCounts");
    REQUIRE(waitUntil([&] { return counts.text().contains(QStringLiteral("表头")); }));
    CHECK_FALSE(save.isEnabled());
    text.setPlainText(QStringLiteral("指标\t目标值\t口径\t出处\n"
                                     "创新型中小企业数量\t达到1500家以上\t期末有效\t原文\n"
                                     "活动\t3到5场\t\t\n"));
    REQUIRE(waitUntil([&] { return save.isEnabled(); }));
    auto &check = WindowKit::findIn<DataTable>(dialog, "pasteCheck");
    REQUIRE(check.model()->rowCount() == 2);
    CHECK(check.model()->index(1, 3).data().toString().contains(QStringLiteral("几个数")));
    CHECK(save.text().contains(u'1'));
    p.kit.press(Qt::Key_Return, Qt::ControlModifier);
    p.kit.settle();
    REQUIRE_FALSE(p.kit.hasDialog());
    REQUIRE(p.stored(p.plan).targets.size() == 1);
    p.kit.press(Qt::Key_Z, Qt::ControlModifier);
    p.kit.settle();
    CHECK(p.stored(p.plan).targets.isEmpty());
    CHECK(p.kit.find<DataTable>("planItems").model()->rowCount() == 0);
}

TEST_CASE("tasks are entered, moved by keys and removed after a question")
{
    PlanKit p;
    p.group(PlanGroup::Tasks);
    for (const char16_t *name : {u"建库", u"服务"}) {
        p.trigger("addPlanItem");
        QDialog &dialog = p.kit.dialog();
        WindowKit::findIn<QLineEdit>(dialog, "taskName").setFocus();
        p.kit.type(QString::fromUtf16(name));
        WindowKit::findIn<QLineEdit>(dialog, "taskLead")
            .setText(QStringLiteral("区经济信息委、区科技局"));
        p.kit.press(Qt::Key_Return, Qt::ControlModifier);
        p.kit.settle();
    }
    auto &table = p.kit.find<DataTable>("planItems");
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(p.stored(p.plan).tasks.first().leadUnits.size() == 2);
    CHECK(table.currentIndex().row() == 1); // the one just entered
    table.setFocus();
    p.kit.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    p.kit.settle();
    CHECK(p.stored(p.plan).tasks.first().title == u"服务");
    CHECK(table.currentIndex().row() == 0); // selection follows
    p.trigger("removePlanItem");
    CHECK(p.kit.prompt.questions.size() == 1);
    CHECK(p.stored(p.plan).tasks.size() == 1);
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("facts are edited, the plan becomes 现行, and is removed with its question")
{
    PlanKit p;
    p.group(PlanGroup::Overview);
    p.kit.find<DataTable>("planItems").setFocus();
    p.kit.press(Qt::Key_F2);
    {
        QDialog &dialog = p.kit.dialog();
        auto &state = WindowKit::findIn<QComboBox>(dialog, "planState");
        state.setCurrentIndex(state.findData(QStringLiteral("formal")));
        WindowKit::findIn<QLineEdit>(dialog, "planStart").setText(QStringLiteral("二六"));
        p.kit.press(Qt::Key_Return, Qt::ControlModifier);
        p.kit.settle();
        REQUIRE(p.kit.hasDialog());
        WindowKit::findIn<QLineEdit>(dialog, "planStart").setText(QStringLiteral("2026"));
        p.kit.press(Qt::Key_Return, Qt::ControlModifier);
        p.kit.settle();
    }
    CHECK(p.stored(p.plan).state == PlanState::Formal);
    p.trigger("usePlan");
    CHECK(p.kit.find<QComboBox>("planChoice").currentText().contains(QStringLiteral("现行")));
    CHECK(value(PlanService::catalog(p.base.context()))
              ->currentPlan(jiangjin, QDate(2026, 6, 30))
              ->id == p.plan);
    p.kit.prompt.goesOn = false;
    p.trigger("removePlan");
    CHECK(p.kit.prompt.questions.size() == 1);
    CHECK(p.shown() == p.plan);
    p.kit.prompt.goesOn = true;
    p.trigger("removePlan");
    CHECK(p.kit.find<QComboBox>("planChoice").findData(p.plan.value()) < 0);
    CHECK_FALSE(p.kit.find<QComboBox>("planChoice").currentData().toString().isEmpty());
}

TEST_CASE("a plan is saved as a pack and opened as a copy; another file says what is wrong")
{
    PlanKit p;
    const QString path = p.base.folder() + QStringLiteral("/p.json");
    p.kit.prompt.files = {path, path, p.base.settings().path};
    p.trigger("savePack");
    CHECK(p.kit.prompt.proposals == QStringList{QStringLiteral("2026-2028 行动计划.json")});
    p.trigger("openPack");
    CHECK(p.kit.prompt.questions.size() == 1);
    const PlanId copy = p.shown();
    CHECK_FALSE(copy == p.plan);
    CHECK(p.stored(copy).shortTitle == QStringLiteral("2026-2028 行动计划（副本）"));
    p.trigger("openPack");
    CHECK(p.kit.inWindow("errorBanner") != nullptr);
    CHECK(p.shown() == copy);
}

TEST_CASE("in 历史视图 nothing of a plan is edited")
{
    PlanKit p;
    p.group(PlanGroup::Targets);
    CHECK(p.action("addPlanItem").isEnabled());
    p.kit.lookAt(QDate(2026, 3, 1));
    for (const char *name : {"newPlan", "addPlanItem", "pastePlanTable", "usePlan", "openPack"}) {
        INFO(name);
        CHECK_FALSE(p.action(name).isEnabled());
    }
    CHECK(p.action("savePack").isEnabled());
}
