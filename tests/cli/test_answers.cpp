// Exit codes, errors and help: what a script that calls the program stands on.

#include "cli/commandline.h"
#include "cli/commandlineapplication.h"
#include "cli/exitcode.h"
#include "database/base.h"
#include "support/firms.h"
#include "support/printers.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QFile>
#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

QString codeOf(const QJsonObject &error)
{
    return error.value(QStringLiteral("code")).toString();
}

} // namespace

TEST_CASE("every command says how it is called")
{
    const CommandLine line;
    const Answer all = line.run({QStringLiteral("--help")});
    CHECK(all.code == ExitOk);
    for (const Command &command : CommandLineApplication::commands()) {
        CHECK(all.out.contains(command.name));
        const Answer one =
            line.run(command.name.split(u' ') + QStringList{QStringLiteral("--help")});
        INFO(command.name.toStdString());
        CHECK(one.code == ExitOk);
        CHECK(one.out.contains(command.name));
        CHECK(one.out.contains(command.summary));
        CHECK_FALSE(command.summary.isEmpty());
        // An option no command has.
        CHECK(line.run(command.name.split(u' ') + QStringList{QStringLiteral("--nonsense")}).code ==
              ExitUsage);
    }
    CHECK(line.run({QStringLiteral("--version")}).out.startsWith(u"peiyuku"));
    CHECK(line.run({}).code == ExitUsage);
}

TEST_CASE("a noun alone with --help says its verbs, and each command stands once")
{
    const CommandLine line;
    const Answer visit = line.run(words(u"visit --help"));
    CHECK(visit.code == ExitOk);
    CHECK(visit.err.isEmpty());
    CHECK(visit.out.contains(u"peiyuku-cli visit add "));
    CHECK(visit.out.contains(u"peiyuku-cli visit cadence set "));
    CHECK_FALSE(visit.out.contains(u"peiyuku-cli enterprise"));
    const Answer cadence = line.run(words(u"--help visit cadence"));
    CHECK(cadence.code == ExitOk);
    CHECK_FALSE(cadence.out.contains(u"visit add"));
    CHECK(line.run(words(u"visit fly --help")).code == ExitUsage);
    CHECK(line.run(words(u"visit")).code == ExitUsage);
    QStringList names;
    for (const Command &command : CommandLineApplication::commands())
        names.append(command.name);
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("mistakes in the call exit 2 and name what there is")
{
    const CommandLine line;
    CHECK(codeOf(line.failing(ExitUsage, words(u"enterprise fly"))) == u"usage");
    CHECK(line.run(words(u"enterprise fly")).err.contains(u"enterprise list"));
    line.failing(ExitUsage, words(u"enterprise show"));
    line.failing(ExitUsage, words(u"progress --known-at 2025-01-01"));
    line.failing(ExitUsage, words(u"progress --as-of 2025年5月"));
    line.failing(ExitUsage, words(u"enterprise list --find"));
}

TEST_CASE("what is wrong has its exit code")
{
    const CommandLine line;
    CHECK(codeOf(line.failing(ExitNotFound, words(u"enterprise list"))) == u"not_found");
    line.json(words(u"base create --district jiangjin"));
    line.failing(ExitRefused, words(u"base create --district jiangjin"));
    CHECK(codeOf(line.failing(ExitNotFound, words(u"enterprise show 没有这家"))) == u"not_found");
    line.failing(ExitNotFound, words(u"plan show nowhere"));
    line.failing(ExitNotFound, words(u"progress explain nowhere-T1"));
    line.failing(ExitNotFound, words(u"change undo 01930000-0000-7000-8000-000000000000"));

    const QJsonObject refused = line.failing(
        ExitRefused, {QStringLiteral("enterprise"), QStringLiteral("add"),
                      QStringLiteral("name=甲公司"), QStringLiteral("credit_code=12")});
    CHECK(codeOf(refused) == u"validation");
    const QJsonArray issues = refused.value(QStringLiteral("issues")).toArray();
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().toObject().value(QStringLiteral("field")).toString() == u"credit_code");

    const QStringList firm = {QStringLiteral("enterprise"), QStringLiteral("add"),
                              QStringLiteral("name=甲公司"),
                              QStringLiteral("credit_code=") + soundCode(1)};
    line.json(firm);
    CHECK(codeOf(line.failing(ExitRefused, firm)) == u"duplicate");
    line.failing(ExitDisk, {QStringLiteral("import"), line.path(QStringLiteral("none.xlsx"))});
    line.failing(ExitRefused,
                 {QStringLiteral("visit"), QStringLiteral("add"), soundCode(1),
                  QStringLiteral("--kind"), QStringLiteral("onsite"), QStringLiteral("--on"),
                  QStringLiteral("2026-02-30"), QStringLiteral("--text"), QStringLiteral("谈")});
}

TEST_CASE("a file that is no base, and a base in use")
{
    const CommandLine line;
    line.write(QStringLiteral("库.peiyu"), {QStringLiteral("这不是数据库，只是一段文字。")});
    const Answer answer = line.run(words(u"enterprise list"));
    CHECK(answer.code == ExitRefused);
    CHECK_FALSE(answer.err.isEmpty());

    const CommandLine other;
    other.json(words(u"base create --district jiangjin"));
    const auto settings = value(ConnectionSettings::fromText(other.database()));
    const MockClock clock(QDate(2026, 1, 20));
    const auto held =
        value(Base::open(settings, Access::Write,
                         OpenedBy{QStringLiteral("王涛的窗口"), QStringLiteral("m")}, clock));
    // Readers work on, a writer is told who has it.
    CHECK(other.run(words(u"enterprise list")).code == ExitOk);
    const Answer busy = other.run(
        {QStringLiteral("enterprise"), QStringLiteral("add"), QStringLiteral("name=甲公司")});
    CHECK(busy.code == ExitBusy);
    CHECK(busy.err.contains(u"王涛"));
}

TEST_CASE("roles are asked on the command line too")
{
    const CommandLine line;
    line.json(words(u"base create --district jiangjin --user 审核员 --role administrator"));
    line.failing(ExitPermission, {QStringLiteral("enterprise"), QStringLiteral("add"),
                                  QStringLiteral("name=甲公司")});
}

TEST_CASE("kinds of 资质 are added, renamed with their rows, merged and put away")
{
    const CommandLine line;
    line.json(words(u"base create --district jiangjin"));
    line.json(words(u"enterprise add name=甲公司"));
    const auto kinds = [&line] {
        QStringList names;
        const QJsonObject answer = line.json(words(u"honour kinds"));
        for (const QJsonValue &one : answer.value(QStringLiteral("items")).toArray())
            names.append(one.toString());
        return names;
    };
    const auto borne = [&line] {
        const QJsonObject answer = line.json(words(u"honour list 甲公司"));
        return answer.value(QStringLiteral("items"))
            .toArray()
            .first()
            .toObject()
            .value(QStringLiteral("kind"))
            .toString();
    };
    line.json(words(u"honour kind 江津工匠 --family 品牌"));
    line.json(words(u"honour add 甲公司 --kind 江津工匠"));
    CHECK(codeOf(line.failing(ExitRefused, words(u"honour kind 江津工匠"))) == u"duplicate");
    line.json(words(u"honour kind 江津工匠 --rename 江津工匠企业"));
    CHECK(borne() == u"江津工匠企业");
    CHECK(kinds().last() == u"江津工匠企业");
    line.failing(ExitRefused, words(u"honour kind 江津工匠企业 --rename 高新技术企业"));
    CHECK(borne() == u"江津工匠企业");
    line.json(words(u"honour kind 江津工匠企业 --rename 高新技术企业 --merge"));
    CHECK(borne() == u"高新技术企业");
    CHECK_FALSE(kinds().contains(QStringLiteral("江津工匠企业")));
    line.json(words(u"honour kind 高新技术企业 --hide"));
    CHECK_FALSE(kinds().contains(QStringLiteral("高新技术企业")));
    line.json(words(u"honour kind 高新技术企业 --show"));
    CHECK(kinds().contains(QStringLiteral("高新技术企业")));
}
