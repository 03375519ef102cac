// 目标分解 and towns by the command line: what a script reads is what the service counts.

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

/// Two provincial firms in 双福街道 and one in 德感街道.
void fill(const CommandLine &line)
{
    REQUIRE(line.run(words(u"base create --district jiangjin")).code == ExitOk);
    int number = 0;
    for (const char16_t *town : {u"双福街道", u"双福街道", u"德感街道"}) {
        const QString name = QStringLiteral("企业%1").arg(++number);
        const QString chain = number == 1 ? QStringLiteral("汽摩") : QStringLiteral("电子");
        REQUIRE(line.run({QStringLiteral("enterprise"), QStringLiteral("add"),
                          QStringLiteral("name=") + name,
                          QStringLiteral("town=") + QString::fromUtf16(town),
                          QStringLiteral("chain=") + chain})
                    .code == ExitOk);
        REQUIRE(line.run({QStringLiteral("recognition"), QStringLiteral("add"), name,
                          QStringLiteral("--tier"), QStringLiteral("provincial"),
                          QStringLiteral("--from"), QStringLiteral("2024-01-01")})
                    .code == ExitOk);
    }
}

QJsonObject provincial(const QJsonObject &progress)
{
    for (const QJsonValue district : progress.value(QStringLiteral("districts")).toArray()) {
        for (const QJsonValue target : district[QStringLiteral("targets")].toArray()) {
            if (target[QStringLiteral("id")].toString() == u"jiangjin-T2")
                return target.toObject();
        }
    }
    FAIL("no target");
    return {};
}

} // namespace

TEST_CASE("shares are set, listed, proposed and taken by commands")
{
    const CommandLine line;
    fill(line);
    const QJsonObject set =
        line.json(words(u"split set jiangjin-T2 双福街道=88 德感街道=20 --source 会议纪要"));
    CHECK(set.value(QStringLiteral("sum")).toInt() == 108);
    CHECK(set.value(QStringLiteral("difference")).toInt() == -92);
    CHECK(set.value(QStringLiteral("change_set")).isString());
    const QJsonArray areas =
        line.json(words(u"split list jiangjin-T2")).value(QStringLiteral("areas")).toArray();
    REQUIRE(areas.size() == 2);
    CHECK(areas[0][QStringLiteral("source")].toString() == u"会议纪要");
    CHECK(line.run(words(u"split list jiangjin-T2")).out.contains(QStringLiteral("少分解 92")));

    const QJsonObject proposed = line.json(words(u"split propose jiangjin-T2"));
    CHECK(proposed.value(QStringLiteral("sum")).toInt() == 200);
    CHECK(line.json(words(u"split list jiangjin-T2")).value(QStringLiteral("sum")).toInt() == 108);
    const QJsonObject taken = line.json(words(u"split take jiangjin-T2"));
    CHECK(taken.value(QStringLiteral("difference")).toInt() == 0);
    const QString set2 = taken.value(QStringLiteral("change_set")).toString();
    line.json({QStringLiteral("change"), QStringLiteral("undo"), set2});
    CHECK(line.json(words(u"split list jiangjin-T2")).value(QStringLiteral("sum")).toInt() == 108);
    // An empty number takes a share away.
    CHECK(line.json(words(u"split set jiangjin-T2 德感街道="))
              .value(QStringLiteral("areas"))
              .toArray()
              .size() == 1);
}

TEST_CASE("mistakes in shares are told and nothing is written")
{
    const CommandLine line;
    fill(line);
    line.failing(ExitUsage, words(u"split set jiangjin-T2 双福街道"));
    line.failing(ExitNotFound, words(u"split set jiangjin-T2 火星镇=3"));
    line.failing(ExitRefused, words(u"split set jiangjin-T2 双福街道=x"));
    line.failing(ExitRefused, words(u"split set jiangjin-T2 双福街道=1.5"));
    line.failing(ExitNotFound, words(u"split list nowhere-T1"));
    line.failing(ExitUsage, words(u"progress --by county"));
    line.failing(ExitUsage, words(u"progress --by town --town 双福街道"));
    line.failing(ExitNotFound, words(u"progress --town 火星镇"));
    CHECK(line.json(words(u"split list jiangjin-T2"))
              .value(QStringLiteral("areas"))
              .toArray()
              .isEmpty());
}

TEST_CASE("progress lists towns and counts a chain or a town alone")
{
    const CommandLine line;
    fill(line);
    line.json(words(u"split set jiangjin-T2 双福街道=4"));
    const QJsonObject by = provincial(line.json(words(u"progress --by town --as-of 2025-06-30")))
                               .value(QStringLiteral("by_area"))
                               .toObject();
    const QJsonArray areas = by.value(QStringLiteral("areas")).toArray();
    REQUIRE(areas.size() == 2);
    CHECK(areas[0][QStringLiteral("name")].toString() == u"双福街道");
    CHECK(areas[0][QStringLiteral("actual")].toInt() == 2);
    CHECK(areas[0][QStringLiteral("gap")].toInt() == 2);
    CHECK(areas[1][QStringLiteral("share")].isNull());
    CHECK(by.value(QStringLiteral("total"))[QStringLiteral("actual")].toInt() == 3);
    CHECK(by.value(QStringLiteral("difference")).toInt() == 4 - 200);
    const QString text = line.run(words(u"progress --by town --as-of 2025-06-30")).out;
    CHECK(text.contains(QStringLiteral("少分解 196")));

    const QJsonObject chain =
        provincial(line.json(words(u"progress --chain 汽摩 --as-of 2025-06-30")));
    CHECK(chain.value(QStringLiteral("actual")).toInt() == 1);
    CHECK_FALSE(chain.value(QStringLiteral("judged")).toBool(true));
    CHECK(chain.value(QStringLiteral("rate")).isNull());
    CHECK(provincial(line.json(words(u"progress --town 德感街道 --as-of 2025-06-30")))
              .value(QStringLiteral("actual"))
              .toInt() == 1);
}
