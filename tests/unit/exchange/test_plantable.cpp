// Tables of targets and tasks as they are copied in WPS.

#include "exchange/plantable.h"
#include "support/results.h"

using namespace peiyu;

namespace {

ReadPlanTable table(PlanTableKind kind, const char16_t *text)
{
    return value(readPlanTable(rowsOfCopiedCells(QString::fromUtf16(text)), kind));
}

} // namespace

TEST_CASE("copied cells keep line breaks and quotes inside a cell")
{
    const auto rows = rowsOfCopiedCells(
        QString::fromUtf16(u"a\t\"第一行\n第二行\"\t\"他说\"\"好\"\"\"\r\n\tb\r\n"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cell(1).text == QString::fromUtf16(u"第一行\n第二行"));
    CHECK(rows[0].cell(2).text == QString::fromUtf16(u"他说\"好\""));
    CHECK(rows[1].number == 2);
    CHECK(rows[1].cell(0).isEmpty());
    CHECK(rows[1].cell(1).text == u"b");
    CHECK(rowsOfCopiedCells({}).isEmpty());
}

TEST_CASE("a table of targets: title above, heads in any order, milestones by year")
{
    const auto read = table(
        PlanTableKind::Targets,
        u"附件1 "
        u"主要目标\n序号\t目标值\t主要指标\t2026年\t2027年底（家）\t时限\t统计口径\t出处\t负责人\n"
        u"1\t力争达到400家以上\t创新型中小企业数量（家）\t320\t360\t到2028年底\t期末有效\t原文一句"
        u"\t张\n"
        u"2\t超过7家\t国家专精特新“小巨人”企业数量\t\t\t2028年\t\t\t\n");
    REQUIRE(read.rows.size() == 2);
    CHECK(read.unused == QStringList{QStringLiteral("负责人")});
    const ReadPlanRow &first = read.rows[0];
    CHECK(first.fault.isEmpty());
    CHECK(first.number == 3);
    CHECK(first.target.name == u"创新型中小企业数量");
    CHECK(first.target.unit == u"家");
    CHECK(first.target.tierKey == u"innovative");
    CHECK(first.target.value == Quantity::fromCount(400));
    CHECK(first.target.deadline == QDate(2028, 12, 31));
    CHECK(first.target.deadlineText == u"到2028年底");
    CHECK(first.target.quote == u"原文一句");
    REQUIRE(first.target.milestones.size() == 2);
    CHECK(first.target.milestones[1] ==
          PlanMilestone{QDate(2027, 12, 31), Quantity::fromCount(360)});
    CHECK(first.notes.isEmpty());
    CHECK(read.rows[1].target.comparator == Comparator::MoreThan);
    CHECK(read.rows[1].notes.size() == 2); // no 口径, no source sentence
}

TEST_CASE("without a column for it the last year is the target, with its words")
{
    const auto read =
        table(PlanTableKind::Targets, u"指标\t2026年\t2027年\t2028年\n小巨人企业\t5\t6\t超过7家\n");
    const PlanTarget &target = read.rows.first().target;
    CHECK(target.comparator == Comparator::MoreThan);
    CHECK(target.value == Quantity::fromCount(7));
    CHECK(target.deadline == QDate(2028, 12, 31));
    CHECK(target.milestones.size() == 2);
}

TEST_CASE("what cannot be read is refused row by row, with the cure")
{
    const auto read = table(PlanTableKind::Targets, u"目标\t目标值\t计量单位\n"
                                                    u"甲\t3到5场\t\n"
                                                    u"\t5\t家\n"
                                                    u"乙\t\t家\n"
                                                    u"丙\t12\t\n"
                                                    u"丁\t一批\t\n"
                                                    u"\n"
                                                    u"戊\t12\t件\n");
    REQUIRE(read.rows.size() == 6);
    CHECK(read.rows[0].fault.contains(QStringLiteral("几个数")));
    CHECK(read.rows[1].fault.contains(QStringLiteral("合并")));
    CHECK(read.rows[2].fault.contains(QStringLiteral("目标值")));
    CHECK(read.rows[3].fault.contains(QStringLiteral("计量单位")));
    CHECK(read.rows[4].fault.isEmpty());
    CHECK(read.rows[4].target.valueText == u"一批");
    CHECK_FALSE(read.rows[4].target.scored);
    CHECK(read.rows[5].target.unit == u"件");
}

TEST_CASE("a table of tasks: sections on their own line, units by role")
{
    const auto read =
        table(PlanTableKind::Tasks, u"序号\t重点任务\t工作内容\t牵头单位\t配合单位\t完成时限\n"
                                    u"一、加强梯度培育\n"
                                    u"1\t建立培育库\t\"建立三级库，\n动态管理\"\t县经济信息委\t"
                                    u"县科技局、县财政局，各镇街\t2026年底\n"
                                    u"（二）强化要素保障\n"
                                    u"2\t\t给予贷款贴息。每年安排资金\t\t\t长期\n");
    REQUIRE(read.rows.size() == 2);
    const PlanTask &task = read.rows[0].task;
    CHECK(task.sectionNo == u"一");
    CHECK(task.sectionTitle == u"加强梯度培育");
    CHECK(task.number == u"1");
    CHECK(task.leadUnits == QStringList{QStringLiteral("县经济信息委")});
    CHECK(task.supportingUnits.size() == 3);
    CHECK(task.due == u"2026年底");
    CHECK(read.rows[1].task.sectionNo == u"二");
    CHECK(read.rows[1].task.title == u"给予贷款贴息");
    CHECK(read.rows[1].notes.size() == 2); // name from the content, no unit
}

TEST_CASE("a text that is no such table is refused with what its head needs")
{
    const auto refused = [](const char16_t *text, PlanTableKind kind) {
        return errorOf(readPlanTable(rowsOfCopiedCells(QString::fromUtf16(text)), kind),
                       ErrorCode::Format)
            .text;
    };
    CHECK(refused(u"企业名称\t信用代码\n甲\t1\n", PlanTableKind::Targets)
              .contains(QStringLiteral("表头")));
    CHECK(refused(u"随便一段话", PlanTableKind::Tasks).contains(QStringLiteral("牵头单位")));
    CHECK(
        refused(u"目标\t目标值\n\n", PlanTableKind::Targets).contains(QStringLiteral("没有内容")));
}
