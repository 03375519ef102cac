#include "reference/plancheck.h"
#include "reference/planpack.h"
#include "support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace peiyu;

namespace {

const Plan &shippedPlan()
{
    static const Plan plan = [] {
        const auto plans = builtInPlans();
        return plans ? plans->last() : Plan();
    }();
    return plan;
}

QJsonObject shippedPack()
{
    return QJsonDocument::fromJson(planPackJson(shippedPlan())).object();
}

/// The sentence a pack is refused with; empty when it is taken.
QString refusal(const QJsonObject &pack, ErrorCode code)
{
    const auto read = parsePlanPack(QJsonDocument(pack).toJson());
    if (read)
        return {};
    CHECK(read.error().code == code);
    return read.error().text;
}

/// The pack with one field of one part set, or taken away.
QJsonObject changed(const QString &list, int index, const QString &key, const QJsonValue &value)
{
    QJsonObject pack = shippedPack();
    QJsonArray parts = pack.value(list).toArray();
    QJsonObject part = parts[index].toObject();
    if (value.isUndefined())
        part.remove(key);
    else
        part.insert(key, value);
    parts[index] = part;
    pack.insert(list, parts);
    return pack;
}

QJsonObject changed(const QString &key, const QJsonValue &value)
{
    QJsonObject pack = shippedPack();
    if (value.isUndefined())
        pack.remove(key);
    else
        pack.insert(key, value);
    return pack;
}

const QJsonValue missing = QJsonValue::Undefined;

} // namespace

TEST_CASE("a pack comes back as it was, byte for byte")
{
    const auto packs = builtInPacks();
    REQUIRE_OK(packs);
    REQUIRE(packs->size() == 5);
    for (const BuiltInPack &pack : *packs) {
        CHECK(planPackJson(pack.plan) == pack.content);
        const auto again = parsePlanPack(planPackJson(pack.plan));
        REQUIRE_OK(again);
        CHECK((*again == pack.plan));
    }
}

TEST_CASE("an entered plan with little in it makes the round trip")
{
    Plan plan;
    plan.id = PlanId(u"01890000-0000-7000-8000-000000000001"_qs);
    plan.district = DistrictId(u"jiangjin"_qs);
    plan.version = u"1"_qs;
    plan.origin = PlanOrigin::Entered;
    plan.shortTitle = u"2026-2028 行动计划"_qs;
    plan.title = u"“引号”、\\ 与\n换行 \U00020bb7"_qs;
    plan.status = u"正式印发"_qs;
    PlanTarget target;
    target.id = TargetId(u"own-T1"_qs);
    target.kind = u"headline_target"_qs;
    target.name = u"年均增长"_qs;
    target.value = Quantity::fromText(u"7.25"_qs);
    target.unit = u"%"_qs;
    target.period = u"annual_average"_qs;
    target.basis = Basis::GrowthRate;
    target.comparator = Comparator::MoreThan;
    target.deadline = QDate(2028, 12, 31);
    plan.targets.append(target);
    const auto read = parsePlanPack(planPackJson(plan));
    REQUIRE_OK(read);
    CHECK((*read == plan));
}

TEST_CASE("what is no pack of this version is refused")
{
    CHECK(parsePlanPack("").error().code == ErrorCode::Format);
    CHECK(parsePlanPack("[1]").error().code == ErrorCode::Format);
    const auto cut = parsePlanPack(planPackJson(shippedPlan()).left(2000));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().text.contains(u"不完整"_qs));
    CHECK(
        refusal(changed(u"format"_qs, u"other"_qs), ErrorCode::Format).contains(u"不是培育库"_qs));
    CHECK(refusal(changed(u"format"_qs, missing), ErrorCode::Format).contains(u"不是培育库"_qs));
    CHECK(refusal(changed(u"format_version"_qs, 2), ErrorCode::VersionTooNew)
              .contains(u"先升级程序"_qs));
    CHECK(refusal(changed(u"format_version"_qs, u"1"_qs), ErrorCode::Format)
              .contains(u"格式版本"_qs));
    CHECK(refusal(changed(u"format_version"_qs, 0), ErrorCode::Format).contains(u"格式版本"_qs));
}

TEST_CASE("missing, unknown and mistyped fields are named with their place")
{
    CHECK(refusal(changed(u"staffing_rule"_qs, missing), ErrorCode::Format) ==
          u"方案文件有误：最外层缺少“staffing_rule”。请补上；文件原文没有规定的写 null。"_qs);
    CHECK(refusal(changed(u"doc_number"_qs, u"x"_qs), ErrorCode::Format)
              .contains(u"最外层出现不认识的“doc_number”"_qs));
    CHECK(refusal(changed(u"tasks"_qs, 3, u"text"_qs, missing), ErrorCode::Format)
              .contains(u"tasks 第 4 项（yongchun-A4）缺少“text”"_qs));
    CHECK(refusal(changed(u"targets"_qs, 0, u"value"_qs, 70), ErrorCode::Format)
              .contains(u"targets 第 1 项（yongchun-T1）的“value”应为写成文字的数"_qs));
    CHECK(refusal(changed(u"money_rules"_qs, 2, u"rate"_qs, 0.01), ErrorCode::Format)
              .contains(u"money_rules 第 3 项（yongchun-M2-1）的“rate”应为非空文字或 null"_qs));
    CHECK(refusal(changed(u"targets"_qs, 0, u"basis"_qs, u"guess"_qs), ErrorCode::Format)
              .contains(u"不认识的“guess”"_qs));
    CHECK(refusal(changed(u"targets"_qs, 0, u"scored"_qs, u"yes"_qs), ErrorCode::Format)
              .contains(u"“scored”应为true 或 false"_qs));
    CHECK(refusal(changed(u"effective_to"_qs, u"2025-2-31"_qs), ErrorCode::Format)
              .contains(u"“effective_to”应为日期"_qs));
    CHECK(refusal(changed(u"start_year"_qs, 2024.5), ErrorCode::Format).contains(u"整数"_qs));
    CHECK(refusal(changed(u"tasks"_qs, 0, u"lead_units"_qs, QJsonArray{1}), ErrorCode::Format)
              .contains(u"文字列表"_qs));
    CHECK(refusal(changed(u"tasks"_qs, u"all"_qs), ErrorCode::Format).contains(u"列表"_qs));
    CHECK(refusal(changed(u"stacking_rule"_qs, u"none"_qs), ErrorCode::Format)
              .contains(u"“stacking_rule”"_qs));
    QJsonObject rule = shippedPack().value(u"stacking_rule"_qs).toObject();
    rule.remove(u"rule"_qs);
    CHECK(refusal(changed(u"stacking_rule"_qs, rule), ErrorCode::Format)
              .contains(u"stacking_rule缺少“rule”"_qs));
    const QJsonArray items = {QJsonObject{{u"label"_qs, u"x"_qs}}};
    CHECK(refusal(changed(u"money_rules"_qs, 0, u"items"_qs, items), ErrorCode::Format)
              .contains(u"money_rules 第 1 项（yongchun-M1a），items 第 1 项缺少"_qs));
    CHECK(refusal(changed(u"short_title"_qs, u"a\u0007b"_qs), ErrorCode::Format)
              .contains(u"short_title"_qs));
}

TEST_CASE("ids are unique and references lead somewhere")
{
    CHECK(refusal(changed(u"indicators"_qs, 0, u"id"_qs, u"yongchun-T1"_qs), ErrorCode::Validation)
              .contains(u"“yongchun-T1”出现了两次"_qs));
    CHECK(refusal(changed(u"tasks"_qs, 0, u"id"_qs, u"yongchun-S1"_qs), ErrorCode::Validation)
              .contains(u"“yongchun-S1”出现了两次"_qs));
    CHECK(
        refusal(changed(u"indicators"_qs, 0, u"task"_qs, u"yongchun-Z9"_qs), ErrorCode::Validation)
            .contains(u"“yongchun-I3a”指向的任务“yongchun-Z9”不存在"_qs));
    CHECK(refusal(changed(u"tasks"_qs, 0, u"indicator_ids"_qs, QJsonArray{u"x"_qs}),
                  ErrorCode::Validation)
              .contains(u"指标“x”不存在"_qs));
    CHECK(refusal(changed(u"tasks"_qs, 0, u"money_rule_ids"_qs, QJsonArray{u"x"_qs}),
                  ErrorCode::Validation)
              .contains(u"奖补条款“x”不存在"_qs));
    CHECK(refusal(changed(u"tasks"_qs, 0, u"section_number"_qs, u"九"_qs), ErrorCode::Validation)
              .contains(u"章节“九”不存在"_qs));
    CHECK(refusal(changed(u"money_rules"_qs, 0, u"task"_qs, u"x"_qs), ErrorCode::Validation)
              .contains(u"任务“x”不存在"_qs));
    CHECK(refusal(changed(u"service_mechanism"_qs, 0, u"task"_qs, u"x"_qs), ErrorCode::Validation)
              .contains(u"任务“x”不存在"_qs));
    CHECK(refusal(changed(u"tasks"_qs, 1, u"sequence"_qs, 1), ErrorCode::Validation)
              .contains(u"序号 1"_qs));
}

TEST_CASE("what makes no sense is refused")
{
    const auto refused = [](const QJsonObject &pack, const QString &words) {
        CHECK(refusal(pack, ErrorCode::Validation).contains(words));
    };
    refused(changed(u"title"_qs, QJsonValue::Null), u"没有标题"_qs);
    refused(changed(u"draft"_qs, true), u"草案"_qs);
    refused(changed(u"draft_words"_qs, u"征求意见稿"_qs), u"草案"_qs);
    refused(changed(u"effective_to"_qs, u"2024-01-22"_qs), u"早于"_qs);
    refused(changed(u"end_year"_qs, 2023), u"早于"_qs);
    refused(changed(u"tiers"_qs, 0, u"key"_qs, u"giant"_qs), u"“giant”"_qs);
    refused(changed(u"tiers"_qs, 0, u"key"_qs, u"provincial"_qs), u"出现了两次"_qs);
    refused(changed(u"ladder"_qs, 0, u"key"_qs, u"giant"_qs), u"“giant”"_qs);
    refused(changed(u"targets"_qs, 0, u"tier"_qs, u"giant"_qs), u"“giant”"_qs);
    refused(changed(u"targets"_qs, 0, u"kind"_qs, u"wish"_qs), u"“wish”"_qs);
    refused(changed(u"targets"_qs, 0, u"period"_qs, u"weekly"_qs), u"“weekly”"_qs);
    refused(changed(u"targets"_qs, 0, u"value"_qs, QJsonValue::Null), u"既没有数值"_qs);
    refused(changed(u"tasks"_qs, 0, u"responsibility_scope"_qs, u"all"_qs), u"“all”"_qs);
    refused(changed(u"money_rules"_qs, 2, u"rate"_qs, u"1%"_qs), u"“1%”"_qs);
    refused(changed(u"money_rules"_qs, 2, u"cap_wan"_qs, u"-5"_qs), u"“-5”"_qs);
    refused(changed(u"money_rules"_qs, 2, u"quantified"_qs, false), u"是否量化"_qs);
    refused(changed(u"money_rules"_qs, 6, u"quantified"_qs, true), u"是否量化"_qs);

    QJsonObject words = changed(u"targets"_qs, 0, u"value"_qs, QJsonValue::Null);
    QJsonArray targets = words.value(u"targets"_qs).toArray();
    QJsonObject target = targets[0].toObject();
    target.insert(u"value_text"_qs, u"一批"_qs);
    targets[0] = target;
    words.insert(u"targets"_qs, targets);
    refused(words, u"不能计分"_qs);
}

TEST_CASE("a plan entered by hand is checked by the same rules")
{
    Plan plan = shippedPlan();
    REQUIRE_OK(checkPlan(plan));
    plan.status.clear();
    CHECK(checkPlan(plan).error().text.contains(u"status"_qs));
    plan = shippedPlan();
    plan.district = DistrictId();
    CHECK(checkPlan(plan).error().text.contains(u"区县"_qs));
    plan = shippedPlan();
    plan.targets[0].unit.clear();
    CHECK(checkPlan(plan).error().text.contains(u"计量单位"_qs));
    plan = shippedPlan();
    plan.moneyRules[0].items[0].derived = true;
    CHECK(checkPlan(plan).error().text.contains(u"算式"_qs));
}
