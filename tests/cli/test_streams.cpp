// enterprise stream: keys of the answer, conditions, exit codes.

#include "cli/commandline.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

/// 甲机械厂 with a person, a title, a visit and figures.
struct Office
{
    CommandLine shell;

    Office()
    {
        REQUIRE(shell.run(words(u"base create --district jiangjin")).code == 0);
        shell.json(words(u"enterprise add name=甲机械厂 town=双福街道"));
        shell.json(words(u"specialist add 李敏"));
        shell.json(words(u"assignment set 甲机械厂 --specialist 李敏 --from 2025-01-01"));
        shell.json(words(u"recognition add 甲机械厂 --tier provincial --from 2025-02-08"));
        shell.json(words(u"visit add 甲机械厂 --kind 实地 --on 2026-01-12 --text 看车间"));
        shell.json(words(u"figure set 甲机械厂 --year 2024 revenue=8812.4"));
    }
};

} // namespace

TEST_CASE("a stream by command has day, kind, sentence, who and the record")
{
    Office office;
    const QJsonObject all = office.shell.json(words(u"enterprise stream 甲机械厂"));
    const QJsonArray items = all.value(u"items"_qs).toArray();
    CHECK(all.value(u"total"_qs).toInt() == items.size());
    CHECK(all.value(u"counts"_qs).toObject().value(u"visit"_qs).toInt() == 1);
    const QJsonObject visits =
        office.shell.json(words(u"enterprise stream 甲机械厂 --kind 走访 --kind title"));
    REQUIRE(visits.value(u"items"_qs).toArray().size() == 2);
    const QJsonObject visit = visits.value(u"items"_qs).toArray().first().toObject();
    CHECK(visit.value(u"on"_qs).toString() == u"2026-01-12");
    CHECK(visit.value(u"kind"_qs).toString() == u"visit");
    CHECK(visit.value(u"entity"_qs).toString() == u"visit");
    CHECK(visit.value(u"text"_qs).toString().contains(u"看车间"));
    for (const char16_t *key : {u"who", u"record", u"change_set", u"entered_by", u"node"})
        CHECK_FALSE(visit.value(QString::fromUtf16(key)).toString().isEmpty());
    // The counts are of all kinds, whatever is asked for.
    CHECK(visits.value(u"counts"_qs) == all.value(u"counts"_qs));
    const QJsonObject page =
        office.shell.json(words(u"enterprise stream 甲机械厂 --limit 2 --offset 1"));
    CHECK(page.value(u"items"_qs).toArray().first() == items.at(1));
    CHECK(page.value(u"items"_qs).toArray().size() == 2);
    CHECK(page.value(u"total"_qs) == all.value(u"total"_qs));
    const QJsonObject before =
        office.shell.json(words(u"enterprise stream 甲机械厂 --as-of 2025-01-31"));
    CHECK_FALSE(before.value(u"counts"_qs).toObject().contains(u"title"_qs));
    CHECK(before.value(u"counts"_qs).toObject().value(u"assignment"_qs).toInt() == 1);
}

TEST_CASE("a stream asked for wrongly says what to do")
{
    Office office;
    const Answer kind = office.shell.run(words(u"enterprise stream 甲机械厂 --kind 午餐"));
    CHECK(kind.code == 2);
    CHECK(kind.err.contains(u"走访"));
    CHECK(office.shell.run(words(u"enterprise stream 甲机械厂 --limit 多")).code == 2);
    CHECK(office.shell.run(words(u"enterprise stream 没有的厂")).code == 4);
    CHECK(office.shell.run(words(u"enterprise stream")).code == 2);
}

TEST_CASE("amounts of 运行监测 by command are decimals in text, as they are stored")
{
    Office office;
    office.shell.json(words(u"figure report 甲机械厂 --period 2024-12 revenue=1600.1"));
    office.shell.json(words(u"figure report 甲机械厂 --period 2025-12 revenue=1600.100001"));
    const QJsonObject found =
        office.shell.json(words(u"figure analysis --period 2025-12 --list reported"));
    CHECK(found.value(u"total"_qs).toObject().value(u"sum"_qs) == u"1600.100001"_qs);
    const QJsonObject firm = found.value(u"firms"_qs).toArray().first().toObject();
    CHECK(firm.value(u"value"_qs) == u"1600.100001"_qs);
    CHECK(firm.value(u"year_before"_qs) == u"1600.1"_qs);
    CHECK(firm.value(u"before"_qs).isNull());
}
