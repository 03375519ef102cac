#include "foundation/money.h"
#include "support/printers.h"

using namespace peiyu;

TEST_CASE("money reads 万元 exactly and shows two decimals half up")
{
    CHECK(Money::fromWan(u"1,200.5")->fen() == 1'200'500'000);
    CHECK(Money::fromWan(u"1200.5")->display() == u"1,200.50"_qs);
    CHECK(Money::fromWan(u"0.005")->display() == u"0.01"_qs);
    CHECK(Money::fromWan(u"0.004999")->display() == u"0.00"_qs);
    CHECK(Money::fromWan(u"-3.25")->display() == u"-3.25"_qs);
    CHECK(Money::fromWan(u"0.000001")->exact() == u"0.000001"_qs);
    CHECK(Money::fromWan(u"50")->exact() == u"50"_qs);
}

TEST_CASE("money refuses what is no 万元 amount")
{
    for (const QString &text : {u""_qs, u"abc"_qs, u"1.0000001"_qs, u"1.2.3"_qs, u"."_qs, u"5."_qs,
                                u"99999999999999999999"_qs})
        CHECK_FALSE(Money::fromWan(text).has_value());
}
