// What offices write about numbers, days and 口径 of their plans.

#include "domain/displaytext.h"
#include "domain/plan.h"
#include "domain/planwords.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

QString read(const char *words)
{
    const RequirementReading r = requirementFromWords(QString::fromUtf8(words));
    return QStringLiteral("%1|%2|%3|%4")
        .arg(comparatorKey(r.comparator), r.value ? r.value->toText() : QStringLiteral("-"), r.unit,
             r.qualifier);
}

QString words(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

TEST_CASE("a requirement is read with its comparison, unit and wording")
{
    CHECK(read("300") == words(u">=|300||"));
    CHECK(read("达到300家以上") == words(u">=|300|家|达到…以上"));
    CHECK(read("力争达到 1,250 家") == words(u">=|1250|家|力争达到"));
    CHECK(read("超过100家") == words(u">|100|家|超过"));
    CHECK(read("5家左右") == words(u"~|5|家|左右"));
    CHECK(read("每年５家左右") == words(u"~|5|家|每年…左右"));
    CHECK(read("不少于50个") == words(u">=|50|个|不少于"));
    CHECK(read("不超过8个") == words(u"<=|8|个|不超过"));
    CHECK(read("≥30") == words(u">=|30||"));
    CHECK(read("＞30") == words(u">|30||"));
    CHECK(read("年均增长15%以上") == words(u">=|15|%|年均增长…以上"));
    CHECK(read("新增2家") == words(u">=|2|家|新增"));
    CHECK(read("4场/年") == words(u">=|4|场/年|"));
}

TEST_CASE("years and asides are no amounts; several amounts are none")
{
    CHECK(read("到2027年底，达到300家") == words(u">=|300|家|达到"));
    CHECK(read("达到60家（其中新增5家）") == words(u">=|60|家|达到"));
    CHECK(requirementFromWords(words(u"3到5场")).numbers == 2);
    CHECK_FALSE(requirementFromWords(words(u"3到5场")).value);
    CHECK(read("一批") == words(u">=|-||"));
    const RequirementReading all = requirementFromWords(words(u"实现全覆盖"));
    CHECK(all.coverage);
    CHECK(all.value == Quantity::fromCount(100));
    CHECK(all.unit == u"%");
}

TEST_CASE("the wording read is the wording shown")
{
    for (const char16_t *text : {u"力争达到300家以上", u"超过100家", u"5家左右", u"不少于50个"}) {
        const RequirementReading r = requirementFromWords(words(text));
        PlanTarget target;
        target.comparator = r.comparator;
        target.value = r.value;
        target.unit = r.unit;
        target.qualifier = r.qualifier;
        CHECK(requirementText(target).remove(u' ') == words(text));
    }
}

TEST_CASE("a deadline is the last day that is meant")
{
    const auto day = [](const char16_t *text) { return deadlineFromWords(words(text)); };
    CHECK(day(u"2027年底") == QDate(2027, 12, 31));
    CHECK(day(u"到2027年") == QDate(2027, 12, 31));
    CHECK(day(u"2027") == QDate(2027, 12, 31));
    CHECK(day(u"2026-2028年") == QDate(2028, 12, 31));
    CHECK(day(u"2027年2月底前") == QDate(2027, 2, 28));
    CHECK(day(u"2026年上半年") == QDate(2026, 6, 30));
    CHECK(day(u"2026年三季度") == QDate(2026, 9, 30));
    CHECK(day(u"2027-12-31") == QDate(2027, 12, 31));
    CHECK(day(u"2027/6/30") == QDate(2027, 6, 30));
    CHECK(day(u"长期") == QDate());
    CHECK(day(u"2027年13月") == QDate());
}

TEST_CASE("the 口径 and the tier are told by words, and not where the words mean something else")
{
    CHECK(basisFromWords(words(u"累计认定")) == Basis::Cumulative);
    CHECK(basisFromWords(words(u"期末有效")) == Basis::Stock);
    CHECK(basisFromWords(words(u"新培育")) == Basis::NewInPeriod);
    CHECK(basisFromWords(words(u"每年")) == Basis::AnnualFlow);
    CHECK(basisFromWords(words(u"研发机构覆盖率")) == Basis::Coverage);
    CHECK(basisFromWords(words(u"说不清")) == std::nullopt);
    const auto tier = [](const char16_t *name) { return tierKeyFromTargetName(words(name)); };
    CHECK(tier(u"创新型中小企业数量") == u"innovative");
    CHECK(tier(u"市级“专精特新”中小企业") == u"provincial");
    CHECK(tier(u"国家专精特新“小巨人”企业数量") == u"little_giant");
    CHECK(tier(u"省级专精特新“小巨人”企业数量") == u"provincial");
    CHECK(tier(u"新增上市企业数量") == u"listed");
    CHECK(tier(u"国家高新技术企业总数") == u"high_tech");
    CHECK(tier(u"专精特新企业研发机构覆盖率").isEmpty());
    CHECK(tier(u"拟上市后备企业").isEmpty());
    CHECK(tier(u"培育数字化车间").isEmpty());
}
