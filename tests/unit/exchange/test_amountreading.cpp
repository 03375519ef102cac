#include "tablefixture.h"

#include "exchange/amountreading.h"

using namespace peiyu;

namespace {

QString wanOf(const QString &text, AmountUnit unit = AmountUnit::None)
{
    const auto amount = readAmount(TableCell::ofText(text), unit);
    return amount ? amount->wan + u' ' + amount->currency : u"nothing"_qs;
}

} // namespace

TEST_CASE("amounts are read exactly in all forms offices write")
{
    CHECK(wanOf(u"150万人民币"_qs) == u"150 "_qs);
    CHECK(wanOf(u"50万美元"_qs) == u"50 美元"_qs);
    CHECK(wanOf(u"5000万"_qs) == u"5000 "_qs);
    CHECK(wanOf(u"1,200万元"_qs) == u"1200 "_qs);
    CHECK(wanOf(u"１，２００万元"_qs) == u"1200 "_qs);
    CHECK(wanOf(u"15000000元"_qs) == u"1500 "_qs);
    CHECK(wanOf(u"0.82万"_qs) == u"0.82 "_qs);
    CHECK(wanOf(u"1.5亿元"_qs) == u"15000 "_qs);
    CHECK(wanOf(u"2千万元整"_qs) == u"2000 "_qs);
    CHECK(wanOf(u"人民币 1000 万元"_qs) == u"1000 "_qs);
    CHECK(wanOf(u"USD 50万"_qs) == u"50 美元"_qs);
    CHECK(wanOf(u"500000美元"_qs) == u"50 美元"_qs);
    CHECK(wanOf(u"1000万元(人民币)"_qs) == u"1000 "_qs);
    CHECK(wanOf(u"-35.50万元"_qs) == u"-35.5 "_qs);
    CHECK(wanOf(u"123456789012345.67元"_qs) == u"12345678901.234567 "_qs);
}

TEST_CASE("a header's unit counts where the cell names none")
{
    CHECK(wanOf(u"12345678"_qs, AmountUnit::Yuan) == u"1234.5678 "_qs);
    CHECK(wanOf(u"0.5"_qs, AmountUnit::Yi) == u"5000 "_qs);
    CHECK(wanOf(u"35"_qs, AmountUnit::Thousand) == u"3.5 "_qs);
    CHECK(wanOf(u"3万"_qs, AmountUnit::Yuan) == u"3 "_qs);
    CHECK(wanOf(u"5000元"_qs, AmountUnit::Wan) == u"0.5 "_qs);
    CHECK_FALSE(readAmount(TableCell::ofText(u"3"_qs), AmountUnit::Wan)->unitInCell);
    CHECK_FALSE(readAmount(TableCell::ofText(u"3"_qs), AmountUnit::None)->unitInCell);
    for (const QString &own : {u"3万"_qs, u"30000元"_qs, u"￥30000"_qs})
        CHECK(readAmount(TableCell::ofText(own), AmountUnit::None)->unitInCell);
}

TEST_CASE("a header's currency counts where the cell names none, else it is doubted")
{
    const AmountUnit dollars = amountUnitOfHeader(u"注册资本（万美元）"_qs);
    CHECK(wanOf(u"500"_qs, dollars) == u"500 美元"_qs);
    CHECK(wanOf(u"500万"_qs, dollars) == u"500 美元"_qs);
    CHECK(wanOf(u"500000"_qs, amountUnitOfHeader(u"注册资本(美元)"_qs)) == u"50 美元"_qs);
    CHECK_FALSE(readAmount(TableCell::ofText(u"500"_qs), dollars)->currencyDoubtful);
    CHECK_FALSE(readAmount(TableCell::ofText(u"500万美元"_qs), dollars)->currencyDoubtful);
    CHECK_FALSE(readAmount(TableCell::ofText(u"50万美元"_qs), AmountUnit::Wan)->currencyDoubtful);
    for (const QString &own : {u"500万人民币"_qs, u"500万元"_qs}) {
        CHECK(wanOf(own, dollars) == u"500 "_qs);
        CHECK(readAmount(TableCell::ofText(own), dollars)->currencyDoubtful);
    }
    CHECK(wanOf(u"5万欧元"_qs, dollars) == u"5 欧元"_qs);
    CHECK(readAmount(TableCell::ofText(u"5万欧元"_qs), dollars)->currencyDoubtful);
}

TEST_CASE("a bare word of a currency is no unit where the header names one")
{
    for (const QString &bare :
         {u"500人民币"_qs, u"500美元"_qs, u"500 RMB"_qs, u"人民币500"_qs, u"USD 500"_qs}) {
        CAPTURE(bare);
        const auto amount = readAmount(TableCell::ofText(bare), AmountUnit::Wan);
        REQUIRE(amount);
        CHECK(amount->wan == u"500"_qs);
        CHECK(amount->unitDoubtful);
    }
    CHECK(wanOf(u"500美元"_qs, AmountUnit::Wan) == u"500 美元"_qs);
    // Said in full, the same either way, or only shown with a sign.
    for (const auto &[said, unit] :
         {std::pair{u"500元"_qs, AmountUnit::Wan}, std::pair{u"500圆"_qs, AmountUnit::Wan},
          std::pair{u"500万美元"_qs, AmountUnit::Yuan}, std::pair{u"500美元"_qs, AmountUnit::Yuan},
          std::pair{u"500000美元"_qs, AmountUnit::None}, std::pair{u"￥500"_qs, AmountUnit::Wan}}) {
        CAPTURE(said);
        CHECK_FALSE(readAmount(TableCell::ofText(said), unit)->unitDoubtful);
    }
    CHECK(wanOf(u"500圆"_qs, AmountUnit::Wan) == u"0.05 "_qs);
}

TEST_CASE("less than a 分 is rounded half up, nothing else is lost")
{
    CHECK(wanOf(u"0.0000005"_qs) == u"0.000001 "_qs);
    CHECK(wanOf(u"0.00000049"_qs) == u"0 "_qs);
    CHECK(wanOf(u"9.9999999"_qs) == u"10 "_qs);
    CHECK(wanOf(u"99.9999995"_qs) == u"100 "_qs);
    CHECK(wanOf(u"0.005"_qs, AmountUnit::Yuan) == u"0.000001 "_qs);
    CHECK(shiftedDecimal(u"12.5"_qs, 4) == u"125000"_qs);
    CHECK(shiftedDecimal(u"12.5"_qs, -4) == u"0.00125"_qs);
    CHECK(shiftedDecimal(u"007.50"_qs, 0) == u"7.5"_qs);
    CHECK(shiftedDecimal(u"0"_qs, 8) == u"0"_qs);
}

TEST_CASE("what is no amount is not read as one")
{
    for (const QString &text :
         {u"面议"_qs, u"100-200万"_qs, u"约100万"_qs, u"1,2,3万"_qs, u"1.2.3"_qs, u"12，34万"_qs,
          u"100万卢布"_qs, u"1.5E+7"_qs, u"--5"_qs, QString(), u"万元"_qs, QString(500, u'9')}) {
        CAPTURE(text);
        CHECK(wanOf(text) == u"nothing"_qs);
    }
    CHECK(currencyNamed(u" usd "_qs) == u"美元"_qs);
    CHECK(currencyNamed(u"人民币"_qs) == QString());
    CHECK_FALSE(currencyNamed(u"金条"_qs));
}

TEST_CASE("units are read from headers, not from words that contain them")
{
    CHECK(amountUnitOfHeader(u"营业收入（万元）"_qs) == AmountUnit::Wan);
    CHECK(amountUnitOfHeader(u"营业收入(单位：元)"_qs) == AmountUnit::Yuan);
    CHECK(amountUnitOfHeader(u"营业收入\n单位:亿元"_qs) == AmountUnit::Yi);
    CHECK(amountUnitOfHeader(u"营业收入/百万元"_qs) == AmountUnit::Million);
    CHECK(amountUnitOfHeader(u"占有率(％)"_qs) == AmountUnit::Percent);
    CHECK(amountUnitOfHeader(u"产品（元件）"_qs) == AmountUnit::None);
    CHECK(amountUnitOfHeader(u"营业收入"_qs) == AmountUnit::None);
    const AmountUnit dollars = amountUnitOfHeader(u"注册资本（万美元）"_qs);
    CHECK(dollars.power == AmountUnit::Wan.power);
    CHECK_FALSE(dollars == AmountUnit::Wan);
    CHECK(amountUnitOfHeader(u"注册资本(单位：万USD)"_qs) == dollars);
    CHECK(amountUnitOfHeader(u"注册资本/万美金"_qs) == dollars);
    CHECK(amountUnitOfTitle(u"单位：万美元"_qs) == dollars);
    CHECK_FALSE(amountUnitOfHeader(u"注册资本（万欧元）"_qs) == dollars);
    CHECK(amountUnitOfHeader(u"注册资本（百万港币）"_qs).power == AmountUnit::Million.power);
    CHECK(amountUnitOfHeader(u"图纸（CADxx）"_qs) == AmountUnit::None);
}

TEST_CASE("a unit in words is read back from a header")
{
    for (const QString &unit : {u"元"_qs, u"千元"_qs, u"万元"_qs, u"百万元"_qs, u"千万元"_qs,
                                u"亿元"_qs, u"万美元"_qs, u"英镑"_qs, u"百万新台币"_qs})
        CHECK(amountUnitText(amountUnitOfHeader(u"注册资本（%1）"_qs.arg(unit))) == unit);
    CHECK(amountUnitText(AmountUnit::None).isEmpty());
    CHECK(amountUnitText(AmountUnit::Percent).isEmpty());
}

TEST_CASE("a unit above the table is found in the words around it")
{
    CHECK(amountUnitOfTitle(u"填报单位：经发办      单位：万元"_qs) == AmountUnit::Wan);
    CHECK(amountUnitOfTitle(u"统计表\n金额单位: 人民币元"_qs) == AmountUnit::Yuan);
    CHECK(amountUnitOfTitle(u"（单位：亿元）"_qs) == AmountUnit::Yi);
    CHECK(amountUnitOfTitle(u"填报单位：元通镇经发办"_qs) == AmountUnit::None);
    CHECK(amountUnitOfTitle(u"单位：个"_qs) == AmountUnit::None);
    CHECK(amountUnitOfTitle(QString()) == AmountUnit::None);
}
