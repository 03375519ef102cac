// Every filter of the list of firms, alone and together.

#include "repositories/enterpriselistrepository.h"
#include "repositories/listfirms.h"
#include "support/firms.h"
#include "support/results.h"

#include "database/unitofwork.h"
#include "foundation/uuidv7.h"
#include "repositories/firmrecordrepository.h"
#include "services/saved.h"

using namespace peiyu;

namespace {

EnterpriseId idOf(const ListFirms &firms, const QString &beginning)
{
    return EnterpriseId(
        texts(firms.base().connection(),
              QStringLiteral("SELECT id AS t FROM enterprise WHERE name LIKE '%1%'").arg(beginning))
            .first());
}

template <class T> void addRecord(const ListFirms &firms, const T &record)
{
    const auto unit = value(beginUnit(firms.base().context(), QStringLiteral("记录")));
    value(RecordRepository<T>::apply(*unit, newUuid(), ChangeOp::Insert,
                                     RecordRepository<T>::fields(record)));
    value(unit->commit());
}

} // namespace

TEST_CASE("the list holds every firm that has not left the pool")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    // A firm that is not here yet is in the list, without a place.
    CHECK(firms.foundUnordered(query) == u"安本重大恩归迟");
    query.exitedToo = true;
    CHECK(firms.foundUnordered(query) == u"安本重大恩福归合迟");
    // Before they left they belonged to it.
    query.exitedToo = false;
    query.asOf = day("2025-05-31");
    CHECK(firms.foundUnordered(query) == u"安本重大恩福归合迟");
    query.asOf = day("2025-06-01");
    CHECK(firms.foundUnordered(query) == u"安本重大恩福归迟");
}

TEST_CASE("filters by place look at the day")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.district = DistrictId(QStringLiteral("jiangjin"));
    CHECK(firms.foundUnordered(query) == u"安本重恩归");
    query.asOf = day("2025-04-30");
    CHECK(firms.foundUnordered(query) == u"安本重恩福合");

    query = firms.query();
    query.district = DistrictId(QStringLiteral("yongchun"));
    CHECK(firms.foundUnordered(query) == u"大");
    query.asOf = day("2026-03-01");
    CHECK(firms.foundUnordered(query) == u"大迟");

    query = firms.query();
    query.town = AreaId(QStringLiteral("jiangjin/双福街道"));
    CHECK(firms.foundUnordered(query) == u"安重归");
    // A park is a place, too.
    const QString park = texts(firms.base().connection(),
                               QStringLiteral("SELECT id AS t FROM area WHERE kind = 'park'"))
                             .first();
    query.town = AreaId(park);
    CHECK(firms.foundUnordered(query) == u"恩");
    query.town = AreaId(QStringLiteral("jiangjin/几江街道"));
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("the tier filter asks for any title of it that is valid on the day")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.tier = Tier::Innovative;
    CHECK(firms.foundUnordered(query) == u"本");
    query.exitedToo = true;
    CHECK(firms.foundUnordered(query) == u"本福合");
    query.exitedToo = false;
    query.tier = Tier::Provincial;
    CHECK(firms.foundUnordered(query) == u"重大");
    query.asOf = day("2026-05-31"); // the last valid day of 重's
    CHECK(firms.foundUnordered(query) == u"重大");
    query.asOf = day("2026-06-01");
    CHECK(firms.foundUnordered(query) == u"大");
    query.tier = Tier::MunicipalPool;
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("filters by person")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.specialist = firms.li;
    CHECK(firms.foundUnordered(query) == u"本重");
    query.asOf = day("2025-01-31");
    CHECK(firms.foundUnordered(query) == u"本");
    query.specialist = firms.wang;
    CHECK(firms.foundUnordered(query) == u"重大恩");

    query = firms.query();
    query.unassigned = true;
    CHECK(firms.foundUnordered(query) == u"安恩归迟");
    query.asOf = day("2025-12-31");
    CHECK(firms.foundUnordered(query) == u"安归迟");
}

TEST_CASE("filters hold together")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.district = DistrictId(QStringLiteral("jiangjin"));
    query.tier = Tier::LittleGiant;
    query.specialist = firms.li;
    query.find = QStringLiteral("机械");
    CHECK(firms.found(query) == u"重");
    query.specialist = firms.wang;
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("a row shows what is so on the day")
{
    const ListFirms firms;
    const auto rowOf = [&](const QString &name, QDate asOf) {
        ListQuery query = firms.query();
        query.find = name;
        query.asOf = asOf;
        const auto keys = value(EnterpriseListRepository::keys(firms.base().connection(), query));
        REQUIRE(keys.size() == 1);
        return value(EnterpriseListRepository::rows(firms.base().connection(), keys, asOf)).first();
    };
    const EnterpriseRow chong = rowOf(QStringLiteral("长安"), day("2026-01-20"));
    CHECK(chong.name == u"重庆长安精密机械有限公司");
    CHECK(chong.shortName == u"长安精密机械");
    CHECK(chong.creditCode == soundCode(2));
    CHECK_FALSE(chong.codePending);
    CHECK(chong.district.value() == u"jiangjin");
    CHECK(chong.districtName == u"江津区");
    CHECK(chong.townName == u"双福街道");
    CHECK(chong.parkName.isEmpty());
    CHECK(chong.industry == u"通用设备制造业");
    CHECK(chong.stage == Stage::Promotion);
    CHECK(chong.validTiers == QVector<Tier>{Tier::Provincial, Tier::LittleGiant});
    CHECK(chong.highestTier == Tier::LittleGiant);
    CHECK(chong.validUntil == day("2027-06-30"));
    CHECK(chong.specialist == firms.li);
    CHECK(chong.specialistName == u"李敏");
    CHECK(chong.lastVisit == day("2026-01-05"));
    CHECK(chong.nextVisit.isNull());

    const EnterpriseRow before = rowOf(QStringLiteral("长安"), day("2023-05-31"));
    CHECK(before.highestTier == Tier::Innovative);
    CHECK(before.validUntil == day("2024-04-30"));
    CHECK(before.specialistName == u"王涛");
    CHECK(before.lastVisit.isNull());

    const EnterpriseRow ben = rowOf(QStringLiteral("本草"), day("2026-01-20"));
    CHECK(ben.lastVisit == day("2025-11-03"));
    CHECK(ben.nextVisit == day("2026-02-01"));
    const EnterpriseRow da = rowOf(QStringLiteral("传感"), day("2026-01-20"));
    CHECK(da.lastVisit.isNull());
    CHECK(da.nextVisit == day("2026-01-25"));
    const EnterpriseRow en = rowOf(QStringLiteral("恩泽"), day("2026-01-20"));
    CHECK(en.creditCode.isEmpty());
    CHECK(en.registrationNo == u"500381000012345");
    CHECK(en.parkName == u"白沙工业园");
    CHECK(en.specialist.isEmpty());
    CHECK_FALSE(en.stage);
    const EnterpriseRow late = rowOf(QStringLiteral("迟到"), day("2026-01-20"));
    CHECK(late.district.isEmpty());
    CHECK(late.districtName.isEmpty());
}

TEST_CASE("filters by what is done for a firm")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.assigned = true;
    CHECK(firms.foundUnordered(query) == u"本重大");
    query.asOf = day("2025-12-31");
    CHECK(firms.foundUnordered(query) == u"本重大恩");

    query = firms.query();
    query.titled = true; // a title the plans want staffed
    CHECK(firms.foundUnordered(query) == u"重大");

    query = firms.query();
    query.unvisited = true; // a telephone call is no visit
    CHECK(firms.foundUnordered(query) == u"安大恩归迟");
}

TEST_CASE("the lowest tier asked for is that of the highest valid title")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.tierFrom = Tier::Innovative;
    CHECK(firms.foundUnordered(query) == u"本重大");
    query.tierFrom = Tier::Provincial;
    CHECK(firms.foundUnordered(query) == u"重大");
    query.tierFrom = Tier::LittleGiant;
    CHECK(firms.foundUnordered(query) == u"重");
    // Before its 小巨人 began 重 was 创新型 and 专精特新.
    query.asOf = day("2024-06-30");
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("what ends soon is the highest title, its last day counted")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    // 本's 创新型 ends 2027-02-28, 重's 小巨人 2027-06-30 (its 专精特新 already 2026-05-31).
    query.endingDays = static_cast<int>(query.asOf.daysTo(day("2027-02-28")));
    CHECK(firms.found(query) == u"本");
    --query.endingDays;
    CHECK(firms.found(query).isEmpty());
    query.endingDays = static_cast<int>(query.asOf.daysTo(day("2027-06-30")));
    CHECK(firms.foundUnordered(query) == u"本重");
    query.endingDays = 90;
    query.asOf = day("2027-03-01");
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("stages are filtered on the day, 退库 without being asked for twice")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.stage = Stage::Cultivation;
    CHECK(firms.foundUnordered(query) == u"本大");
    query.stage = Stage::Exited;
    CHECK(firms.foundUnordered(query) == u"福合");
    query.asOf = day("2025-08-31");
    CHECK(firms.foundUnordered(query) == u"合");
}

TEST_CASE("not visited since the quarter began, by visits on the spot up to the day")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.assigned = true;
    query.visitGap = VisitGap::Quarter; // 重 was visited on 2026-01-05
    CHECK(firms.foundUnordered(query) == u"本大");
    query.asOf = day("2025-12-31"); // 本 on 2025-11-03, 重 on 2025-10-01; 恩 still served
    CHECK(firms.foundUnordered(query) == u"大恩");
    query.visitGap = VisitGap::Month;
    CHECK(firms.foundUnordered(query) == u"本重大恩");
    query.visitGap = VisitGap::Year;
    CHECK(firms.foundUnordered(query) == u"大恩");
    query.visitGap = VisitGap::HalfYear;
    query.asOf = day("2026-04-01");
    CHECK(firms.foundUnordered(query) == u"大");
    query.asOf = day("2026-05-02"); // 本 was there on 2025-11-03
    CHECK(firms.foundUnordered(query) == u"大");
    query.asOf = day("2026-05-03");
    CHECK(firms.foundUnordered(query) == u"本大");
    CHECK(visitGapStart(VisitGap::HalfYear, day("2026-04-01")) == day("2025-10-02"));
    CHECK(visitGapStart(VisitGap::Quarter, day("2026-12-31")) == day("2026-10-01"));
}

TEST_CASE("fields of the firm are filtered as entered")
{
    const ListFirms firms;
    const JobContext &context = firms.base().context();
    editFirm(context, idOf(firms, QStringLiteral("安")), [](EnterpriseForm &form) {
        form.enterprise.chain = QStringLiteral("粮油食品");
        form.enterprise.tags = QStringLiteral("规上、重点_关注");
        form.enterprise.sizeClass = SizeClass::Small;
    });
    editFirm(context, idOf(firms, QStringLiteral("本")), [](EnterpriseForm &form) {
        form.enterprise.tags = QStringLiteral("规上企业");
        form.enterprise.sizeClass = SizeClass::Micro;
    });
    ListQuery query = firms.query();
    query.industry = QStringLiteral("医药制造业");
    CHECK(firms.foundUnordered(query) == u"本归");
    query = firms.query();
    query.chain = QStringLiteral("粮油食品");
    CHECK(firms.found(query) == u"安");
    query = firms.query();
    query.tag = QStringLiteral("规上"); // a whole tag, not a part of one
    CHECK(firms.found(query) == u"安");
    query.tag = QStringLiteral("重点_关注");
    CHECK(firms.found(query) == u"安");
    query.tag = QStringLiteral("重点x关注");
    CHECK(firms.found(query).isEmpty());
    query = firms.query();
    query.sizeClass = SizeClass::Micro;
    CHECK(firms.found(query) == u"本");
    query = firms.query();
    query.sort = {SortKey{EnterpriseSort::SizeClass, true}, SortKey{EnterpriseSort::Name}};
    CHECK(firms.found(query).startsWith(QStringLiteral("安本")));

    const auto values = [&](ListCondition condition) {
        return value(EnterpriseListRepository::values(firms.base().connection(), condition));
    };
    CHECK(values(ListCondition::Chain) == QStringList{QStringLiteral("粮油食品")});
    CHECK(values(ListCondition::Tag).size() == 3);
    CHECK(values(ListCondition::Industry).contains(QStringLiteral("仪器仪表制造业")));
    CHECK(values(ListCondition::Tier).isEmpty());
}

TEST_CASE("资质荣誉 are filtered by kind while they are valid, and shown when asked for")
{
    const ListFirms firms;
    Honour honour;
    honour.enterprise = idOf(firms, QStringLiteral("重"));
    honour.kind = QStringLiteral("高新技术企业");
    honour.on = day("2024-01-01");
    honour.until = day("2026-01-20");
    addRecord(firms, honour);
    honour.enterprise = idOf(firms, QStringLiteral("大"));
    honour.until = day("2026-01-19");
    addRecord(firms, honour);
    ListQuery query = firms.query();
    query.honour = honour.kind;
    REQUIRE(firms.found(query) == u"重");
    const auto keys = value(EnterpriseListRepository::keys(firms.base().connection(), query));
    const auto plain =
        value(EnterpriseListRepository::rows(firms.base().connection(), keys, query.asOf));
    CHECK(plain.first().honours.isEmpty());
    const auto full = value(EnterpriseListRepository::rows(firms.base().connection(), keys,
                                                           query.asOf, RowParts{false, true}));
    CHECK(full.first().honours == QStringList{honour.kind});
}

TEST_CASE("what a file lacks is one condition each, the usual four together")
{
    const ListFirms firms;
    YearlyFigures figures;
    figures.enterprise = idOf(firms, QStringLiteral("重"));
    figures.year = 2025;
    figures.value(FigureItem::Revenue) = QStringLiteral("1200.5");
    addRecord(firms, figures);
    ContactPerson person;
    person.enterprise = figures.enterprise;
    person.name = QStringLiteral("周扬");
    addRecord(firms, person);
    ListQuery query = firms.query();
    query.missing = MissingItem::Figures;
    CHECK(firms.foundUnordered(query) == u"安本大恩归迟");
    query.missing = MissingItem::CreditCode;
    CHECK(firms.found(query) == u"恩");
    query.missing = MissingItem::Town;
    CHECK(firms.foundUnordered(query) == u"恩迟"); // 恩 stands in a park, 迟 is nowhere yet
    query.missing = MissingItem::Industry;
    CHECK(firms.foundUnordered(query) == u"恩迟");
    query.missing = MissingItem::Specialist;
    CHECK(firms.foundUnordered(query) == u"安恩归迟");
    query.missing = MissingItem::Contact;
    CHECK(firms.foundUnordered(query) == u"安本大恩归迟");
    query.missing = MissingItem::Any;
    CHECK(firms.foundUnordered(query) == u"安本大恩归迟");

    query = firms.query();
    query.find = QStringLiteral("周扬");
    const auto keys = value(EnterpriseListRepository::keys(firms.base().connection(), query));
    const auto rows = value(EnterpriseListRepository::rows(firms.base().connection(), keys,
                                                           query.asOf, RowParts{true, false}));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().figures[size_t(FigureItem::Revenue)] == u"1200.5");
    CHECK(rows.first().figures[size_t(FigureItem::NetProfit)].isEmpty());
}
