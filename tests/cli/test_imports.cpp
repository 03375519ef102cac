// Lists by the command line: a published list, an old ledger, the same file again, wrong options.

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "support/firms.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ');
}

int numberOf(const QJsonObject &object, const char16_t *key)
{
    return object.value(QString::fromUtf16(key)).toInt(-1);
}

void makeBase(const CommandLine &line)
{
    line.json(words(QStringLiteral("base create --district jiangjin --user 陈岩")));
    line.json({QStringLiteral("enterprise"), QStringLiteral("add"),
               QStringLiteral("name=重庆永安泵业有限公司"),
               QStringLiteral("credit_code=") + soundCode(1)});
}

QStringList published()
{
    return {QStringLiteral("序号,企业名称,区县"), QStringLiteral("1,重庆永安泵业有限公司,江津区"),
            QStringLiteral("2,重庆别处公司,渝北区"),
            QStringLiteral("3,重庆新来科技有限公司,江津区")};
}

} // namespace

TEST_CASE("a published list by the command line")
{
    const CommandLine line;
    makeBase(line);
    line.write(QStringLiteral("名单.csv"), published());
    const QString list = line.path(QStringLiteral("名单.csv"));
    const QStringList call = {QStringLiteral("import"),     list,
                              QStringLiteral("--list"),     QStringLiteral("--tier"),
                              QStringLiteral("provincial"), QStringLiteral("--from"),
                              QStringLiteral("2025-12-01"), QStringLiteral("--batch"),
                              QStringLiteral("第二批"),     QStringLiteral("--add-missing")};
    const QJsonObject dry = line.json(call + QStringList{QStringLiteral("--dry-run")});
    CHECK(dry.value(QStringLiteral("kind")).toString() == u"title_list");
    CHECK(numberOf(dry, u"rows") == 2);
    CHECK(numberOf(dry, u"elsewhere") == 1);
    const QJsonObject taken = line.json(call);
    CHECK(numberOf(taken, u"added") == 1);
    CHECK(numberOf(taken, u"updated") == 1);
    const QJsonObject firms = line.json(words(QStringLiteral("enterprise list --tier provincial")));
    CHECK(numberOf(firms, u"total") == 2);

    SECTION("again: refused, said before, and taken when asked for")
    {
        const QJsonObject error = line.failing(ExitRefused, call);
        CHECK(error.value(QStringLiteral("text")).toString().contains(u"--again"));
        CHECK_FALSE(line.json(call + QStringList{QStringLiteral("--dry-run")})
                        .value(QStringLiteral("earlier"))
                        .isNull());
        CHECK(numberOf(line.json(call + QStringList{QStringLiteral("--again")}), u"unchanged") ==
              2);
    }
    SECTION("undone, it is as before")
    {
        line.json({QStringLiteral("change"), QStringLiteral("undo"),
                   taken.value(QStringLiteral("change_set")).toString()});
        CHECK(numberOf(line.json(words(QStringLiteral("enterprise list"))), u"total") == 1);
        CHECK(numberOf(line.json(call), u"added") == 1);
    }
}

TEST_CASE("holders who are not on a 复核 list are named")
{
    const CommandLine line;
    makeBase(line);
    line.json({QStringLiteral("enterprise"), QStringLiteral("add"),
               QStringLiteral("name=重庆漏报电机有限公司")});
    line.json({QStringLiteral("recognition"), QStringLiteral("add"),
               QStringLiteral("重庆漏报电机有限公司"), QStringLiteral("--tier"),
               QStringLiteral("provincial"), QStringLiteral("--from"),
               QStringLiteral("2023-01-01")});
    line.write(QStringLiteral("复核.csv"), published());
    const QStringList call = {QStringLiteral("import"), line.path(QStringLiteral("复核.csv")),
                              QStringLiteral("--list"), QStringLiteral("--review"),
                              QStringLiteral("--tier"), QStringLiteral("provincial"),
                              QStringLiteral("--from"), QStringLiteral("2025-12-01")};
    const QJsonArray missing = line.json(call + QStringList{QStringLiteral("--dry-run")})
                                   .value(QStringLiteral("missing_holders"))
                                   .toArray();
    REQUIRE(missing.size() == 1);
    CHECK(missing.first().toObject().value(QStringLiteral("until")).toString() == u"2025-12-31");
    CHECK(line.run(call).out.contains(u"重庆漏报电机有限公司"));
}

TEST_CASE("an old ledger by the command line, its errors in a file")
{
    const CommandLine line;
    makeBase(line);
    line.write(QStringLiteral("走访.csv"),
               {QStringLiteral("企业名称,走访日期,走访方式,走访内容"),
                QStringLiteral("重庆永安泵业有限公司,2025-12-01,电话,问贷款"),
                QStringLiteral("没有的公司,2025-12-01,电话,问贷款")});
    const QString errors = line.path(QStringLiteral("错误.xlsx"));
    const QJsonObject taken =
        line.json({QStringLiteral("import"), line.path(QStringLiteral("走访.csv")),
                   QStringLiteral("--errors"), errors});
    CHECK(taken.value(QStringLiteral("kind")).toString() == u"visits");
    CHECK(numberOf(taken, u"added") == 1);
    CHECK(numberOf(taken, u"rejected") == 1);
    CHECK(numberOf(taken, u"error_file_rows") == 1);
    // The kind of the file of errors is known by its header as well.
    const QJsonObject left =
        line.json({QStringLiteral("import"), errors, QStringLiteral("--dry-run")});
    CHECK(left.value(QStringLiteral("kind")).toString() == u"visits");
    CHECK(numberOf(left, u"rows") == 1);
}

TEST_CASE("promises of a ledger by the command line, counted before and after")
{
    const CommandLine line;
    makeBase(line);
    line.write(
        QStringLiteral("走访.csv"),
        {QStringLiteral("企业名称,走访日期,走访方式,走访内容,承诺事项,承诺时限,是否兑现"),
         QStringLiteral("重庆永安泵业有限公司,2025-12-01,电话,问贷款,带首贷名单,2026-03-01,否"),
         QStringLiteral("重庆永安泵业有限公司,2025-12-02,电话,问用电,答复增容,,是")});
    const QString file = line.path(QStringLiteral("走访.csv"));
    const QJsonObject checked = line.json({QStringLiteral("import"), file, u"--dry-run"_qs});
    CHECK(numberOf(checked, u"promises") == 2);
    CHECK(numberOf(checked, u"open_promises") == 1);
    CHECK(
        line.run({QStringLiteral("import"), file}).out.contains(u"承诺 2 项，其中未兑现 1 项"_qs));
}

TEST_CASE("a monthly table without a period exits 3 until an option names it")
{
    const CommandLine line;
    makeBase(line);
    line.write(QStringLiteral("月报.csv"),
               {QStringLiteral("企业名称,营业收入,用工人数"), QStringLiteral(",本月,月末"),
                QStringLiteral("重庆永安泵业有限公司,10,20")});
    const QStringList call{QStringLiteral("import"), line.path(QStringLiteral("月报.csv")),
                           u"--kind"_qs, u"figures"_qs};
    line.failing(ExitRefused, call);
    CHECK(numberOf(line.json(call + QStringList{u"--figure-period"_qs, u"2025-12"_qs}), u"added") ==
          1);
}

TEST_CASE("the period a title names is told, 累计 where it is")
{
    const CommandLine line;
    makeBase(line);
    const QString file = line.path(QStringLiteral("月报.csv"));
    const auto told = [&](const QString &title) {
        line.write(QStringLiteral("月报.csv"),
                   {title + QStringLiteral(",,"), QStringLiteral("企业名称,营业收入,用工人数"),
                    QStringLiteral("重庆永安泵业有限公司,10,20")});
        return line.run({QStringLiteral("import"), file, u"--dry-run"_qs}).out;
    };
    CHECK(told(QStringLiteral("附件1、2月份企业运行监测表（2025年）"))
              .contains(u"报告期是2025年2月，"_qs));
    CHECK(told(QStringLiteral("附件：1、2月份企业运行监测表（2025年）"))
              .contains(u"报告期是2025年2月累计，"_qs));
}

TEST_CASE("a template goes out and comes back filled in")
{
    const CommandLine line;
    makeBase(line);
    const QString file = line.path(QStringLiteral("模板.xlsx"));
    line.json({QStringLiteral("import"), QStringLiteral("template"), file});
    // Nothing is filled in: the example is no firm.
    const QJsonObject empty =
        line.json({QStringLiteral("import"), file, QStringLiteral("--dry-run")});
    CHECK(numberOf(empty, u"rows") == 0);
    CHECK(empty.value(QStringLiteral("kind")).toString() == u"firms");
    line.failing(ExitRefused, {QStringLiteral("import"), QStringLiteral("template"),
                               line.path(QStringLiteral("模板.csv"))});
    line.failing(ExitRefused, {QStringLiteral("import"), QStringLiteral("template"), file,
                               QStringLiteral("--district"), QStringLiteral("atlantis")});
}

TEST_CASE("wrong options of an import exit 2, a list without its title 3")
{
    const CommandLine line;
    makeBase(line);
    line.write(QStringLiteral("名单.csv"), published());
    const QStringList call = {QStringLiteral("import"), line.path(QStringLiteral("名单.csv"))};
    for (const char16_t *wrong :
         {u"--kind zebra", u"--tier gold", u"--key phone", u"--empty maybe", u"--figure-year 24",
          u"--figure-source hearsay", u"--header-row 0"})
        line.failing(ExitUsage, call + words(QString::fromUtf16(wrong)));
    line.failing(ExitRefused, call + words(QStringLiteral("--from 2025-13-01")));
    line.failing(ExitRefused, call + words(QStringLiteral("--list")));
    line.failing(ExitRefused, call + words(QStringLiteral("--list --tier provincial")));
}
