// attachment add, list, save, remove, check, settings, set: their JSON, their exit codes.

#include "cli/commandline.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace peiyu;

namespace {

struct Pool
{
    Pool()
    {
        REQUIRE(shell.run({u"base"_qs, u"create"_qs, u"--district"_qs, u"jiangjin"_qs}).code == 0);
        REQUIRE(shell.run({u"enterprise"_qs, u"add"_qs, u"name=江津甲公司"_qs}).code == 0);
        REQUIRE(shell
                    .run({u"recognition"_qs, u"add"_qs, u"江津甲公司"_qs, u"--tier"_qs,
                          u"provincial"_qs, u"--from"_qs, u"2025-10-28"_qs})
                    .code == 0);
        shell.write(u"认定.pdf"_qs, {u"%PDF-1.4 认定文件"_qs});
        shell.write(u"脚本.sh"_qs, {u"#!/bin/sh"_qs});
    }

    QStringList adding(const QString &file) const
    {
        return {u"attachment"_qs, u"add"_qs,    u"江津甲公司"_qs,
                shell.path(file), u"--tier"_qs, u"provincial"_qs};
    }

    CommandLine shell;
};

} // namespace

TEST_CASE("attachments on the command line")
{
    const Pool pool;
    const CommandLine &shell = pool.shell;
    const QJsonObject added = shell.json(pool.adding(u"认定.pdf"_qs));
    CHECK(added.value(u"refused"_qs).toArray().isEmpty());
    const QString id =
        added.value(u"items"_qs).toArray().first().toObject().value(u"id"_qs).toString();
    CHECK(shell.json({u"attachment"_qs, u"list"_qs, u"江津甲公司"_qs})
              .value(u"items"_qs)
              .toArray()
              .size() == 1);
    shell.failing(3, pool.adding(u"认定.pdf"_qs)); // the same once more
    shell.failing(3, pool.adding(u"脚本.sh"_qs));
    shell.failing(4, pool.adding(u"没有.pdf"_qs));
    shell.failing(4, {u"attachment"_qs, u"add"_qs, u"江津甲公司"_qs, shell.path(u"认定.pdf"_qs),
                      u"--measure"_qs});
    shell.failing(2, {u"attachment"_qs, u"add"_qs, u"江津甲公司"_qs, shell.path(u"认定.pdf"_qs)});
    shell.failing(2,
                  {u"attachment"_qs, u"add"_qs, u"江津甲公司"_qs, u"--tier"_qs, u"provincial"_qs});

    const QString out = shell.path(u"另存.pdf"_qs);
    shell.json({u"attachment"_qs, u"save"_qs, id, out});
    CHECK(QFile::exists(out));
    shell.failing(3, {u"attachment"_qs, u"save"_qs, id, out});
    shell.failing(4, {u"attachment"_qs, u"save"_qs, u"没有"_qs, shell.path(u"x"_qs)});

    const QJsonObject removed = shell.json({u"attachment"_qs, u"remove"_qs, id});
    CHECK(shell.run({u"change"_qs, u"undo"_qs, removed.value(u"change_set"_qs).toString()}).code ==
          0);
    const QJsonObject check = shell.json({u"attachment"_qs, u"check"_qs, u"--full"_qs});
    CHECK(check.value(u"records"_qs).toInt() == 1);
    CHECK(check.value(u"orphans"_qs).toInt() == 0);

    // The file is lost: both checks say so and exit 9.
    QDir(shell.database() + u".files"_qs).removeRecursively();
    const Answer lost = shell.run({u"attachment"_qs, u"check"_qs});
    CHECK(lost.code == 9);
    CHECK(lost.out.contains(u"认定.pdf"_qs));
    CHECK(shell.run({u"base"_qs, u"check"_qs}).code == 9);
    shell.failing(4, {u"attachment"_qs, u"save"_qs, id, shell.path(u"y"_qs)});
}

TEST_CASE("limit and place of attachments")
{
    const Pool pool;
    const CommandLine &shell = pool.shell;
    const QJsonObject settings = shell.json({u"attachment"_qs, u"settings"_qs});
    CHECK(settings.value(u"limit_mb"_qs).toInt() == 20);
    CHECK(settings.value(u"folder"_qs).toString() == shell.database() + u".files"_qs);
    CHECK(shell.json({u"attachment"_qs, u"set"_qs, u"--limit"_qs, u"30"_qs})
              .value(u"limit_mb"_qs)
              .toInt() == 30);
    for (const QString &wrong : {u"0"_qs, u"999"_qs, u"many"_qs})
        shell.failing(3, {u"attachment"_qs, u"set"_qs, u"--limit"_qs, wrong});
    shell.failing(2, {u"attachment"_qs, u"set"_qs});
    shell.failing(3, {u"attachment"_qs, u"set"_qs, u"--folder"_qs, shell.path({})});
}

TEST_CASE("a copy takes the files along; restored elsewhere they are there, or said to be missing")
{
    const Pool pool;
    const CommandLine &shell = pool.shell;
    shell.json(pool.adding(u"认定.pdf"_qs));
    const QString copy = shell.path(u"copy.peiyu"_qs);
    REQUIRE(shell.run({u"base"_qs, u"backup"_qs, copy}).code == 0);
    const QString other = shell.path(u"other.peiyu"_qs);
    REQUIRE(shell.runOn(other, {u"base"_qs, u"restore"_qs, copy}).code == 0);
    CHECK(shell.runOn(other, {u"attachment"_qs, u"check"_qs, u"--full"_qs}).code == 0);

    QDir(copy + u".files"_qs).removeRecursively();
    const QString third = shell.path(u"third.peiyu"_qs);
    const Answer answer = shell.runOn(third, {u"base"_qs, u"restore"_qs, copy});
    CHECK(answer.code == 0);
    CHECK(answer.err.contains(u"附件"_qs));
}
