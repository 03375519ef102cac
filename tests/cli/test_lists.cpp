// Lists, their files and their views on the command line.

#include "cli/commandline.h"
#include "support/printers.h"

#include <QFile>
#include <QJsonArray>

using namespace peiyu;

namespace {

/// Three firms of 江津, one of them with a title and a 专员.
class Pool
{
public:
    Pool()
    {
        REQUIRE(shell.run({u"base"_qs, u"create"_qs, u"--district"_qs, u"jiangjin"_qs}).code == 0);
        shell.write(u"名单.csv"_qs,
                    {u"企业名称,统一社会信用代码,镇街,行业,联系人"_qs,
                     u"重庆长安机械有限公司,,双福街道,通用设备制造业,欧阳海"_qs,
                     u"厦门金龙食品有限公司,,德感街道,食品制造业,"_qs, u"朝阳轴承厂,,,,"_qs});
        REQUIRE(shell.run({u"import"_qs, shell.path(u"名单.csv"_qs)}).code == 0);
        REQUIRE(shell
                    .run({u"recognition"_qs, u"add"_qs, u"重庆长安机械有限公司"_qs, u"--tier"_qs,
                          u"provincial"_qs, u"--from"_qs, u"2023-03-01"_qs})
                    .code == 0);
    }

    CommandLine shell;
};

QStringList namesOf(const QJsonObject &answer)
{
    QStringList names;
    for (const QJsonValue &item : answer.value(u"items"_qs).toArray())
        names.append(item.toObject().value(u"name"_qs).toString());
    return names;
}

} // namespace

TEST_CASE("the list takes every filter and says what it does not know")
{
    const Pool pool;
    const CommandLine &shell = pool.shell;
    const auto list = [&](const QStringList &options) {
        return namesOf(shell.json(QStringList{u"enterprise"_qs, u"list"_qs} + options));
    };
    CHECK(list({}).size() == 3);
    CHECK(list({u"--tier-from"_qs, u"innovative"_qs}) == QStringList{u"重庆长安机械有限公司"_qs});
    CHECK(list({u"--ending-days"_qs, u"60"_qs}) == QStringList{u"重庆长安机械有限公司"_qs});
    CHECK(list({u"--ending-days"_qs, u"10"_qs}).isEmpty());
    CHECK(list({u"--missing"_qs, u"town"_qs}) == QStringList{u"朝阳轴承厂"_qs});
    CHECK(list({u"--industry"_qs, u"食品制造业"_qs}) == QStringList{u"厦门金龙食品有限公司"_qs});
    CHECK(list({u"--visit-gap"_qs, u"quarter"_qs}).size() == 3);
    CHECK(list({u"--planned"_qs, u"yes"_qs}).isEmpty());
    for (const QString &typed : {u"xiamen"_qs, u"xmjl"_qs, u"xm"_qs})
        CHECK(list({u"--find"_qs, typed}) == QStringList{u"厦门金龙食品有限公司"_qs});
    CHECK(list({u"--find"_qs, u"ouyang"_qs}) == QStringList{u"重庆长安机械有限公司"_qs});
    CHECK(list({u"--sort"_qs, u"-name"_qs}).last() == u"朝阳轴承厂");
    for (const QStringList &wrong :
         {QStringList{u"--missing"_qs, u"x"_qs}, QStringList{u"--ending-days"_qs, u"0"_qs},
          QStringList{u"--sort"_qs, u"note"_qs}, QStringList{u"--columns"_qs, u"x"_qs},
          QStringList{u"--planned"_qs, u"maybe"_qs}, QStringList{u"--specialist"_qs, u"me"_qs}})
        shell.failing(2, QStringList{u"enterprise"_qs, u"list"_qs} + wrong);
    shell.failing(4, {u"enterprise"_qs, u"list"_qs, u"--view"_qs, u"没有"_qs});
}

TEST_CASE("an exported list comes back unchanged, with the columns asked for")
{
    const Pool pool;
    const CommandLine &shell = pool.shell;
    const QString file = shell.path(u"出.xlsx"_qs);
    CHECK(shell.json({u"enterprise"_qs, u"export"_qs, file}).value(u"rows"_qs).toInt() == 3);
    const QJsonObject back = shell.json({u"import"_qs, file, u"--dry-run"_qs});
    CHECK(back.value(u"unchanged"_qs).toInt() == 3);
    const QString csv = shell.path(u"出.csv"_qs);
    shell.json({u"enterprise"_qs, u"export"_qs, csv, u"--columns"_qs, u"name,valid_until"_qs,
                u"--tier"_qs, u"provincial"_qs});
    QFile written(csv);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().mid(3) ==
          u"企业名称,最高梯度有效期至\r\n重庆长安机械有限公司,2026-02-28\r\n"_qs.toUtf8());
    shell.failing(3, {u"enterprise"_qs, u"export"_qs, shell.path(u"出.doc"_qs)});
}

TEST_CASE("views are saved, shown, brought up to date and removed by name")
{
    const Pool pool;
    const CommandLine &shell = pool.shell;
    const QJsonObject saved = shell.json({u"view"_qs, u"save"_qs, u"缺项"_qs, u"--missing"_qs,
                                          u"industry"_qs, u"--columns"_qs, u"name,town"_qs});
    CHECK(saved.value(u"firms"_qs).toInt() == 1);
    CHECK(namesOf(shell.json({u"view"_qs, u"show"_qs, u"缺项"_qs})) ==
          QStringList{u"朝阳轴承厂"_qs});
    shell.json({u"view"_qs, u"save"_qs, u"缺项"_qs, u"--missing"_qs, u"contact"_qs});
    CHECK(namesOf(shell.json({u"enterprise"_qs, u"list"_qs, u"--view"_qs, u"缺项"_qs})).size() ==
          2);
    // Options stand on top of the view.
    CHECK(namesOf(shell.json({u"enterprise"_qs, u"list"_qs, u"--view"_qs, u"缺项"_qs, u"--find"_qs,
                              u"xm"_qs})) == QStringList{u"厦门金龙食品有限公司"_qs});
    CHECK(namesOf(shell.json({u"view"_qs, u"list"_qs})).contains(u"缺项"_qs));
    shell.json({u"view"_qs, u"remove"_qs, u"缺项"_qs});
    CHECK_FALSE(namesOf(shell.json({u"view"_qs, u"list"_qs})).contains(u"缺项"_qs));
    shell.failing(4, {u"view"_qs, u"remove"_qs, u"缺项"_qs});
    shell.failing(4, {u"view"_qs, u"remove"_qs, u"无专员"_qs});
}
