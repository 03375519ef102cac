// 诉求 on the command line: the same rules, keys and exit codes as the desk.

#include "cli/commandline.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

QString textOf(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString();
}

QJsonObject clockOf(const QJsonObject &answer, QStringView clock)
{
    return answer.value(u"clocks").toObject().value(clock).toObject();
}

struct Office
{
    CommandLine shell{QDate(2026, 3, 31)};

    Office()
    {
        REQUIRE(shell.run(words(u"base create --district jiangjin --role head")).code == 0);
        shell.write(u"名单.csv"_qs, {u"企业名称,镇街"_qs, u"甲机械厂,双福街道"_qs});
        REQUIRE(shell.run({u"import"_qs, shell.path(u"名单.csv"_qs)}).code == 0);
        shell.json(words(u"request add 甲机械厂 --category 用能与环境容量 --title 用电增容 --kind "
                         u"一般 --on 2026-02-12"));
    }
};

} // namespace

TEST_CASE("a due day of a year without its notice is said to be 暂估")
{
    Office office;
    const CommandLine &shell = office.shell;
    const auto shown = [&] { return shell.run(words(u"request show JJ-2026-0001")).out; };
    CHECK_FALSE(shown().contains(u"暂估"_qs));
    shell.json(words(u"request limit set 一般 --sign 1 --answer 3 --close 240 --source 区办1号 "
                     u"--district jiangjin"));
    CHECK(shown().contains(u"（暂估）（时限 240 个工作日"_qs));
    const QJsonObject answer = shell.json(words(u"request show JJ-2026-0001"));
    CHECK(clockOf(answer, u"close").value(u"provisional").toBool());
    CHECK_FALSE(clockOf(answer, u"answer").value(u"provisional").toBool());
}

TEST_CASE("a request from the shell: due days over 春节, every step, one answer")
{
    Office office;
    const CommandLine &shell = office.shell;
    QJsonObject answer = shell.json(words(u"request show JJ-2026-0001 --as-of 2026-02-13"));
    CHECK(textOf(answer, u"state") == u"registered");
    CHECK(textOf(clockOf(answer, u"answer"), u"due") == u"2026-02-24");
    CHECK(textOf(clockOf(answer, u"close"), u"due") == u"2026-02-28");
    CHECK(clockOf(answer, u"answer").value(u"left").toInt() == 2);

    shell.json(words(u"request dispatch JJ-2026-0001 --lead 区发改委 --support 供电公司 --on "
                     u"2026-02-12"));
    shell.json(words(u"request sign JJ-2026-0001 --on 2026-02-13"));
    const QJsonObject early = shell.failing(5, words(u"request close JJ-2026-0001"));
    CHECK(textOf(early, u"text").contains(u"请先登记答复"_qs));
    shell.json(words(u"request pause JJ-2026-0001 --on 2026-02-24 --text 等图纸"));
    shell.json(
        words(u"request reclassify JJ-2026-0001 --kind 跨部门 --text 涉及供电 --on 2026-02-25"));
    answer = shell.json(words(u"request resume JJ-2026-0001 --on 2026-02-26"));
    CHECK(clockOf(answer, u"close").value(u"limit").toInt() == 15);
    CHECK(clockOf(answer, u"close").value(u"paused").toInt() == 2);
    shell.json(words(u"request answer JJ-2026-0001 --result 已解决 --text 已增容 --on 2026-02-27"));
    shell.json(words(u"request review JJ-2026-0001 --pass --on 2026-02-27"));
    answer = shell.json(words(
        u"request callback JJ-2026-0001 --satisfaction 不满意 --text 没通电 --on 2026-03-02"));
    CHECK(textOf(answer, u"state") == u"handling");
    CHECK(answer.value(u"reopened").toInt() == 1);
    CHECK(textOf(answer, u"number") == u"JJ-2026-0001");
    shell.json(words(u"request answer JJ-2026-0001 --result 已解决 --text 已通电 --on 2026-03-03"));
    shell.json(words(u"request review JJ-2026-0001 --pass --on 2026-03-03"));
    shell.json(words(u"request callback JJ-2026-0001 --satisfaction 满意 --on 2026-03-04"));
    answer = shell.json(words(u"request close JJ-2026-0001 --on 2026-03-04"));
    CHECK(textOf(answer, u"state") == u"closed");
    CHECK(answer.value(u"steps").toArray().size() == 14);
    CHECK(textOf(clockOf(answer, u"close"), u"met_on") == u"2026-03-03");
}

TEST_CASE("lists and counts of requests give the same numbers; refusals name the field")
{
    Office office;
    const CommandLine &shell = office.shell;
    shell.json(words(u"request add 甲机械厂 --category 融资信贷 --title 续贷 --on 2026-03-30"));
    const QJsonObject overdue = shell.json(words(u"request list --overdue"));
    CHECK(overdue.value(u"total").toInt() == 1);
    const QJsonArray queues = shell.json(words(u"request count")).value(u"queues").toArray();
    CHECK(queues[0].toObject().value(u"requests").toInt() == 2);
    CHECK(queues[0].toObject().value(u"overdue").toInt() == 1);
    CHECK(shell.json(words(u"request list --queue to_accept")).value(u"total").toInt() == 2);
    CHECK(shell.json(words(u"request list --find 续贷")).value(u"total").toInt() == 1);

    shell.failing(3, words(u"request list --queue somewhere"));
    shell.failing(4, words(u"request show JJ-2026-0099"));
    shell.failing(3,
                  words(u"request add 甲机械厂 --category 融资信贷 --title 续贷 --on 2026-04-30"));
    shell.failing(4, words(u"request add 甲机械厂 --category 没有 --title 续贷"));
    shell.failing(3, words(u"request decline JJ-2026-0001"));
    shell.failing(2, words(u"request review JJ-2026-0001"));
    const QJsonObject slip =
        shell.json(words(u"request dispatch JJ-2026-0001 JJ-2026-0002 --lead 区经信委"));
    CHECK(textOf(slip, u"slip") == u"JB-2026-0001");
    const Answer listed = shell.run(words(u"request list"));
    CHECK(listed.out.contains(u"待签收"_qs));
}

TEST_CASE("limits, categories, 督办单 and the plan's units from the shell")
{
    Office office;
    const CommandLine &shell = office.shell;
    shell.json(words(u"request limit set 一般 --sign 1 --answer 2 --close 5 --source 区办1号 "
                     u"--district jiangjin"));
    const QJsonObject answer = shell.json(words(u"request show JJ-2026-0001"));
    CHECK(textOf(answer, u"limit_source") == u"区办1号");
    CHECK(textOf(clockOf(answer, u"close"), u"due") == u"2026-02-26");
    shell.json(words(u"request limit set 一般 --reset --district jiangjin"));
    shell.failing(3, words(u"request limit set 意见建议 --sign 1 --answer 1 --close 1"));
    shell.json(words(u"request category set 物流运输 --kind 一般"));
    CHECK(shell.json(words(u"request category list")).value(u"items").toArray().size() == 21);
    const QJsonObject sheet = shell.json(
        words(u"supervision add JJ-2026-0001 --unit 区发改委 --text 请办结 --due 2026-04-03"));
    CHECK(textOf(sheet, u"number") == u"DB-2026-0001");
    shell.json(words(u"supervision reply DB-2026-0001 --text 已办"));
    CHECK(shell.json(words(u"supervision list --open")).value(u"items").toArray().isEmpty());
    const QJsonObject units =
        shell.json(words(u"request units --district jiangjin --category 融资信贷"));
    REQUIRE_FALSE(units.value(u"items").toArray().isEmpty());
    CHECK_FALSE(
        units.value(u"items").toArray()[0].toObject().value(u"responsible").toArray().isEmpty());
}
