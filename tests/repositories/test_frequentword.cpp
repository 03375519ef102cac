// The first page for a word that many names hold: the same firms in the same order as by the index.

#include "database/statement.h"
#include "database/unitofwork.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/enterpriselistrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/frequentword.h"
#include "repositories/listfirms.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

QVector<qint64> keysOf(const Connection &connection, const ListQuery &query, FindWay way)
{
    const ListClause clause = value(listClause(connection, query, way));
    const QString tail = clause.where + listOrderSql(query.sort);
    const QString sql =
        QStringLiteral("SELECT e.no FROM enterprise e") + residenceJoinFor(tail) + tail;
    Statement select(connection, sql);
    clause.bindTo(select, sql, query.asOf);
    QVector<qint64> keys;
    value(select.each([&](const Row &row) { keys.append(row.integer("no")); }));
    return keys;
}

} // namespace

TEST_CASE("both ways of finding name the same firms")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.find = GENERATE(as<QString>(), QString(), QStringLiteral("有"), QStringLiteral("sp"));
    query.district =
        GENERATE(as<DistrictId>(), DistrictId(), DistrictId(QStringLiteral("jiangjin")),
                 DistrictId(QStringLiteral("yongchun")));
    const auto fromIndex = keysOf(firms.base().connection(), query, FindWay::FromIndex);
    CHECK(fromIndex == value(EnterpriseListRepository::keys(firms.base().connection(), query)));
    CHECK(keysOf(firms.base().connection(), query, FindWay::AlongList) == fromIndex);
}

TEST_CASE("a walk along the list finds what the index finds")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.exitedToo = true;
    const auto word = GENERATE(
        as<QString>(), QStringLiteral("安"), QStringLiteral("食品"), QStringLiteral("有限公司"),
        QStringLiteral("公司有限"), QStringLiteral("几江粮油"), QStringLiteral("福满家食品(集团)"),
        QStringLiteral("３Ｄ"), QStringLiteral("cqca"), QStringLiteral("JMJX"),
        QStringLiteral("sp"), QStringLiteral("yxgs"), QStringLiteral("3d"), soundCode(4).left(17),
        soundCode(4).right(4).toLower(), soundCode(4).mid(3, 8), QStringLiteral("500381000012345"),
        QStringLiteral("5003810000"), QStringLiteral("不存在"), QStringLiteral("changan"),
        QStringLiteral("shipin"), QStringLiteral("s"), QStringLiteral("李敏"),
        QStringLiteral("limin"), QStringLiteral("lm"), QStringLiteral("jijiang"));
    CAPTURE(word.toStdString());
    query.find = word;
    for (const bool falling : {false, true}) {
        query.sort = {SortKey{EnterpriseSort::Name, falling}};
        const auto byIndex =
            value(EnterpriseListRepository::keys(firms.base().connection(), query));
        const auto walked = value(firstOfFrequentWord(firms.base().connection(), query, 200));
        REQUIRE(walked);
        CHECK(*walked == byIndex);
    }
}

TEST_CASE("a walk ends with a full page")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.find = QStringLiteral("有");
    const auto all = value(EnterpriseListRepository::keys(firms.base().connection(), query));
    REQUIRE(all.size() > 2);
    CHECK(value(firstOfFrequentWord(firms.base().connection(), query, 2)) == all.mid(0, 2));
}

TEST_CASE("the first page of a common word is the beginning of the whole list")
{
    const TestBase base;
    const auto unit = value(beginUnit(base.context(), QStringLiteral("很多企业")));
    for (int i = 0; i < 1100; ++i) {
        Enterprise firm;
        firm.name = QStringLiteral("第%1厂%2")
                        .arg(i * 7 % 1100)
                        .arg(i % 12 == 0 ? QString() : QStringLiteral("有限公司"));
        value(EnterpriseRepository::apply(*unit, EnterpriseId(QStringLiteral("e%1").arg(i)),
                                          ChangeOp::Insert, EnterpriseRepository::fields(firm)));
    }
    value(unit->commit());
    // 1008 hold the first, 111 the second.
    const QString common = QStringLiteral("厂有限");
    const QString rare = QStringLiteral("第1");
    CHECK(value(wordFrequency(base.connection(), common)) == WordFrequency::Common);
    CHECK(value(wordFrequency(base.connection(), rare)) == WordFrequency::Rare);
    ListQuery query;
    query.asOf = day("2026-01-20");
    query.sort = {SortKey{EnterpriseSort::Name, false}};
    for (const QString &word : {common, rare}) {
        query.find = word;
        const auto all = value(EnterpriseListRepository::keys(base.connection(), query));
        REQUIRE(all.size() > 20);
        CHECK(value(EnterpriseListRepository::keys(base.connection(), query, 20)) ==
              all.mid(0, 20));
    }
}
