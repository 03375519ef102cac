// What the five shipped plans say, against the tables of their extraction and the seed texts.

#include "foundation/money.h"
#include "reference/planpack.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

using namespace peiyu;

namespace {

const PlanCatalog &catalog()
{
    static const PlanCatalog plans = [] {
        const auto read = builtInPlans();
        return read ? PlanCatalog(*read) : PlanCatalog();
    }();
    return plans;
}

const Plan &plan(const QString &id)
{
    const Plan *found = catalog().plan(PlanId(id));
    REQUIRE(found);
    return *found;
}

const PlanTarget &number(const QString &id)
{
    const auto found = catalog().target(TargetId(id));
    REQUIRE(found);
    return *found->target;
}

const MoneyRule &rule(const QString &id)
{
    static const MoneyRule none;
    const MoneyRule *found = nullptr;
    for (const Plan &one : catalog().plans()) {
        for (const MoneyRule &candidate : one.moneyRules)
            found = candidate.id == id ? &candidate : found;
    }
    CAPTURE(id.toStdString());
    CHECK(found);
    return found ? *found : none;
}

struct Counts
{
    QString plan;
    int targets, indicators, tasks, money, quantified, services, monitoring, safeguards;
};

struct Number
{
    const char16_t *id;
    int value;
    const char *comparator;
    const char *basis;
    const char *deadline;
    const char *tier;
};

} // namespace

TEST_CASE("the five plans are there, each for its district")
{
    REQUIRE_OK(builtInPlans());
    QStringList ids;
    for (const Plan &one : catalog().plans()) {
        ids.append(one.id.value());
        CHECK(one.district.value() == one.id.value());
        CHECK(one.origin == PlanOrigin::BuiltIn);
        CHECK_FALSE(one.version.isEmpty());
    }
    CHECK(ids == QStringList{u"shizhu"_qs, u"jiangjin"_qs, u"liangjiang"_qs, u"caidian"_qs,
                             u"yongchun"_qs});
}

TEST_CASE("every part of the plans is complete")
{
    const auto [id, targets, indicators, tasks, money, quantified, services, monitoring,
                safeguards] = GENERATE(values<Counts>({
        {u"shizhu"_qs, 3, 5, 30, 9, 0, 1, 3, 3},
        {u"jiangjin"_qs, 4, 11, 30, 10, 0, 2, 6, 4},
        {u"liangjiang"_qs, 4, 18, 30, 5, 1, 4, 5, 3},
        {u"caidian"_qs, 3, 5, 17, 16, 11, 3, 3, 3},
        {u"yongchun"_qs, 3, 3, 13, 11, 6, 4, 4, 3},
    }));
    CAPTURE(id.toStdString());
    const Plan &one = plan(id);
    CHECK(one.targets.size() == targets);
    CHECK(one.indicators.size() == indicators);
    CHECK(one.tasks.size() == tasks);
    CHECK(one.moneyRules.size() == money);
    CHECK(std::count_if(one.moneyRules.begin(), one.moneyRules.end(),
                        [](const MoneyRule &r) { return r.quantified; }) == quantified);
    CHECK(one.serviceMechanisms.size() == services);
    CHECK(one.monitoring.size() == monitoring);
    CHECK(one.safeguards.size() == safeguards);
    for (qsizetype i = 0; i < one.tasks.size(); ++i)
        CHECK(one.tasks[i].sequence == i + 1);
}

TEST_CASE("document facts, drafts and validity are the documents' own")
{
    CHECK(plan(u"shizhu"_qs).draft);
    CHECK(plan(u"shizhu"_qs).draftWords == u"意见征求稿"_qs);
    CHECK(plan(u"caidian"_qs).draft);
    CHECK(plan(u"caidian"_qs).draftWords == u"征求意见稿"_qs);
    for (const QString &id : {u"jiangjin"_qs, u"liangjiang"_qs, u"yongchun"_qs})
        CHECK_FALSE(plan(id).draft);
    CHECK(plan(u"caidian"_qs).title.isEmpty());
    CHECK(plan(u"caidian"_qs).titleNote.contains(u"缺标题首行"_qs));
    CHECK(plan(u"caidian"_qs).shortTitle == u"到2023年 发展行动计划"_qs);
    CHECK(plan(u"shizhu"_qs).shortTitle == u"2022-2025 行动计划"_qs);
    CHECK(plan(u"yongchun"_qs).shortTitle == u"2024-2025 行动方案"_qs);
    CHECK(plan(u"jiangjin"_qs).issueDate == QDate(2022, 7, 5));
    CHECK(plan(u"jiangjin"_qs).documentNumber.isEmpty());
    CHECK(plan(u"yongchun"_qs).documentNumber == u"永政办规〔2024〕1号"_qs);
    CHECK(plan(u"yongchun"_qs).effectiveFrom == QDate(2024, 1, 23));
    CHECK(plan(u"yongchun"_qs).effectiveTo == QDate(2025, 12, 31));
    CHECK(plan(u"caidian"_qs).effectiveTo == QDate(2024, 12, 31));
    CHECK(plan(u"caidian"_qs).targetDate == QDate(2023, 12, 31));
    CHECK(plan(u"caidian"_qs).targetDateText == u"到2023年"_qs);
    CHECK(plan(u"caidian"_qs).applicability == u"适用于在蔡甸区正常纳税经营的企业"_qs);
    // Period start: the day it takes effect, else the plan's first year, else unknown.
    CHECK(plan(u"yongchun"_qs).periodStart() == QDate(2024, 1, 23));
    CHECK(plan(u"jiangjin"_qs).periodStart() == QDate(2022, 1, 1));
    CHECK(plan(u"caidian"_qs).periodStart().isNull());
    CHECK(plan(u"shizhu"_qs).tierName(u"provincial"_qs) == u"市级专精特新中小企业"_qs);
    CHECK(plan(u"caidian"_qs).tierName(u"provincial"_qs) == u"省级专精特新“小巨人”企业"_qs);
    CHECK(plan(u"caidian"_qs).ladder.size() == 6);
}

TEST_CASE("each district has its own staffing rule")
{
    CHECK(plan(u"shizhu"_qs).staffing == StaffingRule::LeaderAndSpecialist);
    CHECK(plan(u"jiangjin"_qs).staffing == StaffingRule::SpecialistAndPlan);
    CHECK(plan(u"liangjiang"_qs).staffing == StaffingRule::SpecialistAndPlan);
    CHECK(plan(u"caidian"_qs).staffing == StaffingRule::None);
    CHECK(plan(u"yongchun"_qs).staffing == StaffingRule::SpecialistAndLinkedLeader);
}

TEST_CASE("targets and indicators have the documents' values")
{
    const auto expected = GENERATE(values<Number>({
        {u"shizhu-T1", 300, ">=", "stock", "2025-12-31", "innovative"},
        {u"shizhu-T2", 30, ">=", "stock", "2025-12-31", "provincial"},
        {u"shizhu-T3", 5, ">=", "stock", "2025-12-31", "little_giant"},
        {u"jiangjin-T1", 1250, ">=", "stock", "2025-12-31", "innovative"},
        {u"jiangjin-T2", 200, ">=", "stock", "2025-12-31", "provincial"},
        {u"jiangjin-T3", 15, ">=", "stock", "2025-12-31", "little_giant"},
        {u"jiangjin-T4", 2, ">=", "new_in_period", "2025-12-31", "listed"},
        {u"liangjiang-T1", 3000, ">=", "stock", "2025-12-31", "innovative"},
        {u"liangjiang-T2", 500, ">=", "stock", "2025-12-31", "provincial"},
        {u"liangjiang-T3", 50, ">=", "stock", "2025-12-31", "little_giant"},
        {u"liangjiang-T4", 5, ">=", "new_in_period", "2025-12-31", "listed"},
        {u"caidian-T1", 100, ">", "stock", "2023-12-31", "municipal_pool"},
        {u"caidian-T2", 60, ">=", "stock", "2023-12-31", "provincial"},
        {u"caidian-T3", 5, ">=", "stock", "2023-12-31", "little_giant"},
        {u"yongchun-T1", 70, ">=", "cumulative", "2025-12-31", "innovative"},
        {u"yongchun-T2", 30, ">=", "cumulative", "2025-12-31", "provincial"},
        {u"yongchun-T3", 2, ">=", "cumulative", "2025-12-31", "little_giant"},
        {u"jiangjin-I27", 5, "~", "annual_flow", "2025-12-31", ""},
        {u"liangjiang-I01", 15, ">=", "growth_rate", "2025-12-31", ""},
        {u"liangjiang-I21a", 8, "<=", "cap", "2025-12-31", ""},
        {u"caidian-I1-1", 80, ">=", "new_in_period", "", ""},
        {u"caidian-I1-3", 50, ">=", "annual_flow", "2024-12-31", ""},
        {u"yongchun-I-S1", 1, "=", "ratio", "2025-12-31", ""},
    }));
    const PlanTarget &target = number(QString::fromUtf16(expected.id));
    CAPTURE(target.id.value().toStdString());
    CHECK(target.value == Quantity::fromCount(expected.value));
    CHECK(comparatorKey(target.comparator) == QLatin1String(expected.comparator));
    CHECK(basisKey(target.basis) == QLatin1String(expected.basis));
    CHECK(target.deadline.toString(Qt::ISODate) == QLatin1String(expected.deadline));
    CHECK(target.tierKey == QLatin1String(expected.tier));
    CHECK(target.scored == (expected.id != QStringView(u"liangjiang-I21a")));
    CHECK_FALSE(target.quote.isEmpty());
}

TEST_CASE("over 100 asks for 101, words only ask for nothing")
{
    CHECK(number(u"caidian-T1"_qs).goal() == Quantity::fromCount(101));
    CHECK(number(u"caidian-T2"_qs).goal() == Quantity::fromCount(60));
    CHECK_FALSE(number(u"jiangjin-I-S4"_qs).goal());
    CHECK(number(u"jiangjin-I-S4"_qs).valueText == u"一批"_qs);
    CHECK_FALSE(number(u"jiangjin-I-S4"_qs).scored);
}

TEST_CASE("units stand in the role the document gives them")
{
    const auto task = [](const QString &planId, const QString &taskId) {
        for (const PlanTask &candidate : plan(planId).tasks) {
            if (candidate.id == taskId)
                return candidate;
        }
        return PlanTask();
    };
    const PlanTask shizhu = task(u"shizhu"_qs, u"shizhu-06"_qs);
    CHECK(shizhu.leadUnits == QStringList{u"县科技局"_qs});
    CHECK(shizhu.supportingUnits.contains(u"县经济信息委"_qs));
    CHECK(shizhu.responsibleUnits.isEmpty());
    const PlanTask jiangjin = task(u"jiangjin"_qs, u"jiangjin-22"_qs);
    CHECK(jiangjin.responsibilityScope == u"section"_qs);
    CHECK(jiangjin.responsibleUnits.size() == 8);
    for (const Plan &one : catalog().plans()) {
        for (const PlanTask &any : one.tasks) {
            CAPTURE(any.id.toStdString());
            CHECK((one.id.value() == u"shizhu") == !any.leadUnits.isEmpty());
            CHECK(any.leadUnits.isEmpty() != any.responsibleUnits.isEmpty());
            CHECK_FALSE(any.text.isEmpty());
        }
    }
}

TEST_CASE("money keeps its exact decimals")
{
    const MoneyRule &first = rule(u"yongchun-M1a"_qs);
    REQUIRE(first.items.size() == 2);
    CHECK(first.items[0].amountWan == u"50"_qs);
    CHECK(first.items[1].amountWan == u"10"_qs);
    CHECK(first.firstTimeOnly);
    CHECK(rule(u"yongchun-M2-1"_qs).rate == u"0.01"_qs);
    CHECK(rule(u"yongchun-M2-2"_qs).rate == u"0.2"_qs);
    CHECK(rule(u"yongchun-M2-2"_qs).exclusions == QStringList{u"与融资贴息不重复享受"_qs});
    CHECK(rule(u"yongchun-M2-2"_qs).durationYears == 1);
    const MoneyRule &power = rule(u"yongchun-M2-3"_qs);
    CHECK(power.rate == u"0.05"_qs);
    CHECK(power.rateBase == u"元/千瓦时"_qs);
    CHECK(power.capWan == u"50"_qs);
    CHECK(power.items[0].amount == u"200"_qs);
    CHECK(power.items[0].unit.isEmpty());
    const MoneyRule &base = rule(u"caidian-M1-2"_qs);
    CHECK(base.items[1].amountWan == u"25"_qs);
    CHECK(base.items[1].upstreamAmountWan == u"50"_qs);
    CHECK(base.items[1].derived);
    CHECK(base.items[1].formula == u"50×50%"_qs);
    CHECK(base.capWan == u"100"_qs);
    CHECK(rule(u"caidian-M3-3"_qs).rate == u"0.1"_qs);
    CHECK(rule(u"caidian-M4-3"_qs).items.size() == 4);
    CHECK(rule(u"liangjiang-M21"_qs).items[0].amount == u"8"_qs);
    for (const Plan &one : catalog().plans()) {
        for (const MoneyRule &any : one.moneyRules) {
            for (const MoneyItem &item : any.items)
                CHECK((item.amountWan.isEmpty() || Money::fromWan(item.amountWan)));
        }
    }
}

TEST_CASE("exclusions, clawback and stacking are kept")
{
    const Plan &caidian = plan(u"caidian"_qs);
    REQUIRE(caidian.exclusions.size() == 3);
    CHECK(caidian.exclusions[0].lookbackYears == 3);
    REQUIRE(caidian.clawbacks.size() == 3);
    CHECK(caidian.clawbacks[0].periodYears == 5);
    REQUIRE(caidian.stackingRule);
    CHECK(caidian.stackingRule->quote.contains(u"从高不重复"_qs));
    REQUIRE(caidian.conflictRule);
    REQUIRE(plan(u"yongchun"_qs).stackingRule);
    CHECK_FALSE(plan(u"shizhu"_qs).stackingRule);
    CHECK(plan(u"jiangjin"_qs).clawbacks.isEmpty());
}

TEST_CASE("every quote stands in its document")
{
    const QDir seeds(QStringLiteral(PEIYU_SHARED_DATA "/seeds"));
    const QStringList files = seeds.entryList({u"*.txt"_qs}, QDir::Files, QDir::Name);
    if (files.size() != catalog().plans().size()) {
        WARN("skipped: the seed texts are not beside the repository");
        return;
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(seeds.filePath(files[i]));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const Plan &one = catalog().plans()[i];
        const auto stands = [&](const QString &id, const QString &quote) {
            CAPTURE(id.toStdString(), quote.toStdString());
            for (const QString &line : quote.split(u'\n'))
                CHECK(text.contains(line));
        };
        for (const auto *list : {&one.targets, &one.indicators}) {
            for (const PlanTarget &target : *list) {
                CHECK_FALSE(target.quote.isEmpty());
                stands(target.id.value(), target.quote);
            }
        }
        for (const PlanTask &task : one.tasks) {
            stands(task.id, task.text);
            stands(task.id, task.body);
            for (const auto *units :
                 {&task.leadUnits, &task.supportingUnits, &task.responsibleUnits}) {
                for (const QString &unit : *units)
                    stands(task.id, unit);
            }
        }
        for (const MoneyRule &money : one.moneyRules)
            stands(money.id, money.quote);
        for (const ServiceMechanism &service : one.serviceMechanisms)
            stands(service.id, service.quote);
        for (const PlanMonitoring &monitoring : one.monitoring)
            stands(monitoring.id, monitoring.quote);
        for (const PlanSafeguard &safeguard : one.safeguards)
            stands(safeguard.id, safeguard.text);
        for (const EligibilityExclusion &exclusion : one.exclusions)
            stands(exclusion.id, exclusion.quote);
        for (const Clawback &clawback : one.clawbacks)
            stands(clawback.id, clawback.quote);
        stands(one.id.value(), one.draftWords);
    }
}
