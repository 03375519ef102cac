#include "reference/divisions.h"
#include "support/printers.h"

#include <QSet>

using namespace peiyu;

namespace {

QString districtId(const QString &text)
{
    const auto id = matchDistrict(text);
    return id ? id->value() : QString();
}

/// "=name" for an exact match, "?name" for a proposal, empty for none.
QString town(const QString &text, const QString &district = QStringLiteral("jiangjin"))
{
    const TownMatch match = matchTown(text, builtInTowns(DistrictId(district)));
    CHECK(match.area.isEmpty() == (!match.exact && match.proposal.isEmpty()));
    const QString name = match.area.value().section(u'/', 1);
    if (match.exact)
        return u'=' + name;
    CHECK(match.proposal == name);
    return name.isEmpty() ? QString() : u'?' + name;
}

} // namespace

TEST_CASE("five districts and their towns ship with the program")
{
    const QVector<District> districts = builtInDistricts();
    REQUIRE(districts.size() == 5);
    QStringList shorts;
    for (const District &district : districts)
        shorts.append(district.shortName);
    CHECK(shorts ==
          QStringList{u"石柱县"_qs, u"江津区"_qs, u"两江新区"_qs, u"蔡甸区"_qs, u"永春县"_qs});
    CHECK(districts[0].name == u"石柱土家族自治县"_qs);
    CHECK(districts[0].gbCode == u"500240"_qs);
    CHECK(districts[2].gbCode == QString());
    CHECK(districts[3].province == u"湖北省"_qs);
    CHECK(districts[4].city == u"泉州市"_qs);

    QVector<qsizetype> counts;
    QSet<QString> ids;
    for (const District &district : districts) {
        const QVector<Area> towns = builtInTowns(district.id);
        counts.append(towns.size());
        for (const Area &area : towns) {
            CHECK(area.id.value() == district.id.value() + u'/' + area.name);
            CHECK(area.district == district.id);
            ids.insert(area.id.value());
        }
    }
    CHECK(counts == QVector<qsizetype>{33, 30, 42, 17, 22});
    CHECK(ids.size() == 144);
    CHECK(ids.contains(u"jiangjin/双福街道"_qs));
    CHECK(builtInTowns(DistrictId(u"nowhere"_qs)).isEmpty());
}

TEST_CASE("a district is recognised however offices write it")
{
    for (const QString &text :
         {u"shizhu"_qs, u"石柱"_qs, u"石柱县"_qs, u"石柱土家族自治县"_qs, u"重庆市石柱县"_qs,
          u" 重庆石柱土家族自治县 "_qs, u"500240"_qs, u"重庆市 石柱县"_qs, u"SHIZHU"_qs})
        CHECK(districtId(text) == u"shizhu"_qs);
    CHECK(districtId(u"重庆市江津区"_qs) == u"jiangjin"_qs);
    CHECK(districtId(u"重庆两江新区"_qs) == u"liangjiang"_qs);
    CHECK(districtId(u"两江"_qs) == u"liangjiang"_qs);
    CHECK(districtId(u"湖北省武汉市蔡甸区"_qs) == u"caidian"_qs);
    CHECK(districtId(u"武汉蔡甸"_qs) == u"caidian"_qs);
    CHECK(districtId(u"福建省/泉州市/永春县"_qs) == u"yongchun"_qs);
    for (const QString &text : {u""_qs, u"重庆市"_qs, u"重庆"_qs, u"江北区"_qs, u"石柱街"_qs,
                                u"武汉市"_qs, u"500"_qs, u"永春县政府"_qs})
        CHECK(districtId(text) == QString());
}

TEST_CASE("an own district is recognised by its names")
{
    const QVector<District> own = {{DistrictId(u"0190-ab"_qs), u"通南县"_qs, u"通南"_qs,
                                    u"江苏省"_qs, u"南通市"_qs, QString()}};
    CHECK(matchDistrict(u"江苏南通通南县"_qs, own) == DistrictId(u"0190-ab"_qs));
    CHECK(matchDistrict(u"0190-ab"_qs, own) == DistrictId(u"0190-ab"_qs));
    CHECK_FALSE(matchDistrict(u""_qs, own));
    CHECK_FALSE(matchDistrict(u"石柱"_qs, own));
}

TEST_CASE("a town's own name is exact, also behind its district")
{
    CHECK(town(u"福双街道"_qs) == u"?双福街道"_qs);
    CHECK(town(u"双福街道"_qs) == u"=双福街道"_qs);
    CHECK(town(u" 双福 街道 "_qs) == u"=双福街道"_qs);
    CHECK(town(u"重庆市江津区双福街道"_qs) == u"=双福街道"_qs);
    CHECK(town(u"江津双福街道"_qs) == u"=双福街道"_qs);
    CHECK(town(u"双福街道办事处"_qs) == u"=双福街道"_qs);
    CHECK(town(u"江津区白沙镇人民政府"_qs) == u"=白沙镇"_qs);
    CHECK(town(u"李市镇"_qs) == u"=李市镇"_qs);
    CHECK(town(u"蔡甸经济开发区"_qs, u"caidian"_qs) == u"=蔡甸经济开发区"_qs);
    CHECK(town(u"武汉市蔡甸区蔡甸街道"_qs, u"caidian"_qs) == u"=蔡甸街道"_qs);
    CHECK(town(u"永春县五里街镇"_qs, u"yongchun"_qs) == u"=五里街镇"_qs);
}

TEST_CASE("a misspelt town is proposed when only one can be meant")
{
    CHECK(town(u"双福街"_qs) == u"?双福街道"_qs);
    CHECK(town(u"双福"_qs) == u"?双福街道"_qs);
    CHECK(town(u"双福镇"_qs) == u"?双福街道"_qs);
    CHECK(town(u"双复街道"_qs) == u"?双福街道"_qs);
    CHECK(town(u"江津区双复街道"_qs) == u"?双福街道"_qs);
    CHECK(town(u"洛璜镇"_qs) == u"?珞璜镇"_qs);
    CHECK(town(u"四面山"_qs) == u"?四面山镇"_qs);
    CHECK(town(u"五里街"_qs, u"yongchun"_qs) == u"?五里街镇"_qs);
    CHECK(town(u"五里街道"_qs, u"yongchun"_qs) == u"?五里街镇"_qs);
    CHECK(town(u"华新街"_qs, u"liangjiang"_qs) == u"?华新街街道"_qs);
    CHECK(town(u"朱儒山街"_qs, u"caidian"_qs) == u"?侏儒山街道"_qs);
}

TEST_CASE("a town that could be several or none is left open")
{
    // One character away from 龙山, 龙塔 and 龙溪 alike.
    CHECK(town(u"龙西街道"_qs, u"liangjiang"_qs) == QString());
    CHECK(town(u"南宾街道"_qs) == QString());
    CHECK(town(u"江津区"_qs) == QString());
    CHECK(town(u"街道"_qs) == QString());
    CHECK(town(u"镇"_qs) == QString());
    CHECK(town(u""_qs) == QString());
    CHECK(town(u"西湖"_qs, u"caidian"_qs) == QString());
    CHECK_FALSE(matchTown(u"双福街道"_qs, {}).exact);
}
