// 期末有效, 累计, 新增 and 含更高梯度 on six days, counted by hand: the firms behind each number
// stand in the table. Every way to the number gives the same.

#include "counting/countingbase.h"
#include "services/enterpriseservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"

#include <algorithm>

using namespace peiyu;

namespace {

const std::array days = {"2022-06-30", "2023-12-31", "2024-06-30",
                         "2025-06-30", "2025-12-31", "2026-06-30"};

struct Case
{
    QString district;
    Tier tier;
    Basis basis;
    bool promoted;
    std::array<const char *, 6> firms; ///< the firms counted on each day; nullptr: 无数据
};

const Tier provincial = Tier::Provincial;
const Tier giant = Tier::LittleGiant;
const Tier pool = Tier::MunicipalPool;
const char *const none = nullptr;

QVector<Case> cases()
{
    // clang-format off
    return {
        //                                          22-06-30     23-12-31        24-06-30           25-06-30             25-12-31             26-06-30
        {jiangjin, provincial, Basis::Stock, false, {"abcfhilmp", "abcdfghip",    "bcfhijp",         "bcefjkpq",          "bcefkp",            "bcekpr"}},
        {jiangjin, provincial, Basis::Stock, true,  {"abcfhilmp", "abcdfghilp",   "bcfhijlp",        "bcefjklpq",         "bcefkp",            "bcekpr"}},
        {jiangjin, provincial, Basis::Cumulative, false,
                                                    {"abcfhilmp", "abcdfghilmpq", "abcdfghijlmpqv",  "abcdefghijklmpqv",  "abcdefghijklmpqv",  "abcdefghijklmpqrv"}},
        {jiangjin, provincial, Basis::NewInPeriod, false,
                                                    {"cfhimp",    "cdfghimpq",    "cdfghimpq",       "cdefghimpq",        "cdefghimpq",        "cdefghimpqr"}},
        {yongchun, provincial, Basis::Stock, false, {"",          "qs",           "gnoqs",           "gnos",              "gnos",              "no"}},
        {yongchun, provincial, Basis::Cumulative, false,
                                                    {"",          "qs",           "gnoqs",           "gnoqs",             "gnoqs",             "gnoqs"}},
        {yongchun, provincial, Basis::NewInPeriod, false,
                                                    {"",          "",             "o",               "o",                 "o",                 "o"}},
        {jiangjin, giant, Basis::Stock, false,      {"",          "lm",           "lm",              "lm",                "",                  ""}},
        {jiangjin, giant, Basis::Stock, true,       {"",          "lm",           "lm",              "lm",                "",                  ""}},
        {jiangjin, giant, Basis::Cumulative, false, {"",          "lm",           "lm",              "lm",                "lm",                "lm"}},
        {yongchun, giant, Basis::Cumulative, false, {"",          "",             "w",               "wx",                "wx",                "wx"}},
        {yongchun, giant, Basis::NewInPeriod, false,{"",          "",             "w",               "wx",                "wx",                "wx"}},
        {caidian, pool, Basis::Stock, false,        {"",          "t",            "t",               "t",                 "",                  ""}},
        {caidian, pool, Basis::Cumulative, false,   {"",          "t",            "t",               "t",                 "t",                 "t"}},
        // The plan gives no start: 新增 cannot be told.
        {caidian, pool, Basis::NewInPeriod, false,  {none, none, none, none, none, none}},
        {caidian, provincial, Basis::Stock, false,  {"", "", "", "", "", ""}},
        // No firm in the district: no data, not 0.
        {liangjiang, provincial, Basis::Stock, false, {none, none, none, none, none, none}},
        {liangjiang, provincial, Basis::Cumulative, false, {none, none, none, none, none, none}},
        // The whole base: g and q, counted in two districts, are one firm each.
        {{}, provincial, Basis::Stock, false,       {"abcfhilmp", "abcdfghipqs",  "bcfghijnopqs",    "bcefgjknopqs",      "bcefgknops",        "bceknopr"}},
        {{}, provincial, Basis::Cumulative, false,  {"abcfhilmp", "abcdfghilmpqs","abcdfghijlmnopqsv","abcdefghijklmnopqsv","abcdefghijklmnopqsv","abcdefghijklmnopqrsv"}},
    };
    // clang-format on
}

QString sorted(QString letters)
{
    std::sort(letters.begin(), letters.end());
    return letters;
}

template <class Firms> QString letters(const Firms &firms)
{
    QString found;
    for (const auto &firm : firms)
        found += firm.name.front();
    return sorted(found);
}

} // namespace

TEST_CASE("six days by hand, by every way to the number")
{
    CountingBase counting;
    const JobContext &context = counting.context();
    for (const Case &one : cases()) {
        for (size_t i = 0; i < days.size(); ++i) {
            const CountScope scope =
                scopeOf(one.district, one.tier, one.basis, day(days[i]), one.promoted);
            INFO(one.district.toStdString() << " " << tierKey(one.tier).toStdString() << " "
                                            << basisKey(one.basis).toStdString() << " "
                                            << (one.promoted ? "promoted " : "") << days[i]);
            const auto count = value(countEnterprises(counting.connection(), scope));
            if (!one.firms[i]) {
                CHECK_FALSE(count.has_value());
                continue;
            }
            const QString expected = QString::fromLatin1(one.firms[i]);
            REQUIRE(count.has_value());
            CHECK(*count == Quantity::fromCount(expected.size()));

            ListQuery list;
            list.asOf = context.clock.today();
            list.counted = scope;
            CHECK(value(EnterpriseService::total(context, list)) == expected.size());
            const auto keys = value(EnterpriseService::keys(context, list));
            CHECK(letters(value(EnterpriseService::rows(context, keys, list.asOf))) == expected);
            CHECK(letters(value(TargetService::explain(context, scope)).included) == expected);
        }
    }
}

TEST_CASE("a town or park is counted by where the firm was")
{
    CountingBase counting;
    const auto count = [&](const char *area, Basis basis, const char *on) {
        CountScope scope = scopeOf(jiangjin, provincial, basis, day(on));
        scope.area = AreaId(jiangjin + u'/' + QString::fromUtf8(area));
        return value(countEnterprises(counting.connection(), scope));
    };
    const auto one = Quantity::fromCount(1);
    CHECK(count("双福街道", Basis::Stock, "2023-08-31") == one);
    CHECK_FALSE(count("双福街道", Basis::Stock, "2023-09-01").has_value());
    CHECK_FALSE(count("德感街道", Basis::Stock, "2023-08-31").has_value());
    CHECK(count("德感街道", Basis::Stock, "2023-09-01") == one);
    CHECK(count("德感街道", Basis::Cumulative, "2023-09-01") == one);
    CHECK(count("德感街道", Basis::NewInPeriod, "2023-09-01") == Quantity());
    CHECK(count("双福街道", Basis::NewInPeriod, "2023-08-31") == one);
}

TEST_CASE("a stay of no day counts nowhere")
{
    // Came and left on one day: entered, and taken back on the same date.
    CountingBase counting;
    const JobContext &context = counting.context();
    const auto firm = addFirm(context, {QStringLiteral("z企业"), yongchun, {}, day("2024-03-01")});
    addTitle(context, firm, provincial, day("2023-03-01"));
    const CountScope before = scopeOf(yongchun, provincial, Basis::Cumulative, day("2024-06-30"));
    CHECK(value(countEnterprises(counting.connection(), before)) == Quantity::fromCount(6));
    retireFirm(context, firm, ExitReason::MovedOut, day("2024-03-01"));
    CHECK(value(countEnterprises(counting.connection(), before)) == Quantity::fromCount(5));
    const auto path = value(TargetService::path(context, before));
    CHECK(path.last().count == 5);
}

TEST_CASE("what was taken back counts nowhere")
{
    CountingBase counting;
    const JobContext &context = counting.context();
    const CountScope scope = scopeOf(jiangjin, provincial, Basis::Stock, day("2026-06-30"));
    const auto before = value(countEnterprises(counting.connection(), scope));
    EnterpriseForm form;
    form.enterprise.name = QStringLiteral("z企业");
    const Saved added = value(EnterpriseService::add(context, form));
    addTitle(context, EnterpriseId(added.id), provincial, day("2026-01-01"));
    CHECK(*value(countEnterprises(counting.connection(), scope)) - *before ==
          Quantity::fromCount(1));
    tamper(counting.connection(), QStringLiteral("UPDATE recognition SET deleted = 1 WHERE"
                                                 " enterprise = '%1'")
                                      .arg(added.id));
    CHECK(value(countEnterprises(counting.connection(), scope)) == before);
}
