// People and duties on the command line: the same rules, keys and exit codes.

#include "cli/commandline.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

QJsonArray itemsOf(const QJsonObject &answer)
{
    return answer.value(u"items"_qs).toArray();
}

/// Two firms of 江津 with a title.
struct Office
{
    CommandLine shell;

    Office()
    {
        REQUIRE(shell.run(words(u"base create --district jiangjin")).code == 0);
        shell.write(u"名单.csv"_qs,
                    {u"企业名称,镇街"_qs, u"甲机械厂,双福街道"_qs, u"乙食品厂,双福街道"_qs});
        REQUIRE(shell.run({u"import"_qs, shell.path(u"名单.csv"_qs)}).code == 0);
        for (const QString &firm : {u"甲机械厂"_qs, u"乙食品厂"_qs})
            shell.json({u"recognition"_qs, u"add"_qs, firm, u"--tier"_qs, u"provincial"_qs,
                        u"--from"_qs, u"2024-03-01"_qs});
        shell.json(words(u"specialist add 李敏 --unit 经信委 --phone 023-1 --area 双福街道"));
        shell.json(words(u"specialist add 王涛 --unit 发改委"));
    }
};

} // namespace

TEST_CASE("no way of the command line gives a firm two specialists")
{
    Office office;
    const CommandLine &shell = office.shell;
    shell.json(words(u"assignment set 甲机械厂 --specialist 李敏 --from 2025-01-01"));
    shell.json(words(u"assignment set 甲机械厂 --specialist 王涛 --from 2026-06-01"));
    const QJsonObject refused = shell.failing(
        3,
        words(u"assignment set 甲机械厂 --specialist 李敏 --from 2026-03-01 --until 2026-09-01"));
    CHECK(refused.value(u"text"_qs).toString().contains(u"李敏）2025-01-01 至 2026-05-31"_qs));
    CHECK(refused.value(u"issues"_qs).toArray().first().toObject().value(u"field"_qs).toString() ==
          u"from");
    // A list with the same day, and one with a person off duty.
    shell.write(u"分工.csv"_qs, {u"企业名称,服务专员,配备日期"_qs, u"甲机械厂,李敏,2026-01-10"_qs,
                                 u"乙食品厂,李敏,2026-01-10"_qs});
    const QJsonObject import = shell.json({u"import"_qs, shell.path(u"分工.csv"_qs)});
    CHECK(import.value(u"rejected"_qs).toInt() + import.value(u"unchanged"_qs).toInt() == 1);
    CHECK(import.value(u"added"_qs).toInt() == 1);
    const QJsonObject history = shell.json(words(u"assignment history 甲机械厂"));
    REQUIRE(itemsOf(history).size() == 2);
    CHECK(itemsOf(history)[0].toObject().value(u"until"_qs).toString() == u"2026-06-01");

    shell.failing(
        3, words(u"specialist set 李敏 active=no --on 2026-02-01 --successor 王涛")); // ahead
    office.shell.setToday(QDate(2026, 2, 1));
    const QJsonObject left =
        shell.json(words(u"specialist set 李敏 active=no --on 2026-02-01 --successor 王涛"));
    CHECK_FALSE(left.value(u"active"_qs).toBool());
    CHECK(left.value(u"warnings"_qs).toArray().size() >= 1);
    shell.failing(4, words(u"assignment set 乙食品厂 --specialist 李敏 --from 2026-03-01"));
    const QJsonObject served = shell.json(words(u"assignment history --specialist 王涛"));
    CHECK(itemsOf(served).size() >= 1);
}

TEST_CASE("people: fields, absence, list")
{
    Office office;
    const CommandLine &shell = office.shell;
    shell.json({u"specialist"_qs, u"set"_qs, u"李敏"_qs, u"post=科员"_qs, u"phone=023-2"_qs});
    shell.failing(2, words(u"specialist set 李敏 colour=red"));
    shell.failing(2, words(u"specialist set 李敏 active=maybe"));
    shell.failing(3, words(u"specialist set 李敏 area=火星镇"));
    shell.failing(4, words(u"specialist set 无此人 post=科员"));
    const QJsonObject absence = shell.json(
        words(u"specialist absence add 李敏 --from 2026-01-15 --until 2026-01-31 --substitute 王涛"
              u" --reason 学习"));
    CHECK(absence.value(u"until"_qs).toString() == u"2026-01-31");
    shell.failing(3, words(u"specialist absence add 李敏 --from 2026-01-31"));
    const QJsonArray people = itemsOf(shell.json(words(u"specialist list")));
    REQUIRE(people.size() == 2);
    for (const QJsonValue &one : people) {
        const QJsonObject person = one.toObject();
        const QJsonValue away = person.value(u"absence"_qs);
        if (person.value(u"name"_qs).toString() == u"李敏") {
            CHECK(person.value(u"phone"_qs).toString() == u"023-2");
            CHECK(person.value(u"area"_qs).toString() == u"双福街道");
            CHECK(away.toObject().value(u"substitute"_qs).toString() == u"王涛");
        } else {
            CHECK(away.isNull());
        }
    }
    // Two of one name are told apart by it.
    CHECK(shell.run(words(u"specialist list"))
              .out.contains(people.at(0).toObject().value(u"id"_qs).toString()));
    CHECK(itemsOf(shell.json(words(u"specialist absence list"))).size() == 1);
    shell.json({u"specialist"_qs, u"absence"_qs, u"remove"_qs, absence.value(u"id"_qs).toString()});
    shell.failing(4, words(u"specialist absence remove none"));

    shell.write(u"人员.csv"_qs, {u"姓名,单位,职务,电话,职责,镇街"_qs,
                                 u"周区长,区政府,副区长,,帮扶领导,"_qs, u"吴某,,,,顾问,"_qs});
    const QJsonObject list =
        shell.json({u"specialist"_qs, u"import"_qs, shell.path(u"人员.csv"_qs)});
    CHECK(list.value(u"added"_qs).toInt() == 1);
    CHECK(list.value(u"rejected"_qs).toInt() == 1);
    CHECK(itemsOf(shell.json(words(u"specialist list --all"))).size() == 3);
}

TEST_CASE("proposal and coverage say what the service says")
{
    Office office;
    const CommandLine &shell = office.shell;
    const QJsonObject proposed = shell.json(words(u"assignment propose"));
    REQUIRE(itemsOf(proposed).size() == 2);
    CHECK(proposed.value(u"change_set"_qs).isNull());
    CHECK(itemsOf(proposed)[0].toObject().value(u"specialist"_qs).toString() == u"李敏");
    CHECK(itemsOf(proposed)[0].toObject().value(u"why"_qs).toString() == u"负责双福街道，共 0 家");
    CHECK_FALSE(shell.json(words(u"assignment propose --apply --from 2026-01-10"))
                    .value(u"change_set"_qs)
                    .isNull());
    CHECK(itemsOf(shell.json(words(u"assignment propose"))).isEmpty());
    shell.json(words(u"assignment end 乙食品厂 --on 2026-01-15 --reason 调整"));
    shell.failing(4, words(u"assignment end 乙食品厂 --on 2026-01-15"));
    shell.failing(2, words(u"assignment end 乙食品厂 --on 2026-01-15 --duty chief"));

    const auto coverage = [&](const char16_t *command) {
        return shell.json(words(command)).value(u"districts"_qs).toArray().first().toObject();
    };
    const QJsonObject now = coverage(u"assignment coverage");
    CHECK(now.value(u"with_specialist"_qs).toInt() == 1);
    CHECK(now.value(u"rule"_qs).toString() == u"specialist_and_plan");
    CHECK(now.value(u"quotes"_qs).toArray().first().toString().contains(u"一企一策一人"_qs));
    const QJsonArray violations = now.value(u"violations"_qs).toArray();
    REQUIRE(violations.size() == 2);
    CHECK(violations[0].toObject().value(u"town"_qs).toString() == u"双福街道");
    const QJsonObject town = now.value(u"towns"_qs).toArray().first().toObject();
    CHECK(town.value(u"firms"_qs).toInt() == 2);
    CHECK(town.value(u"with_specialist"_qs).toInt() == 1);
    CHECK(
        coverage(u"assignment coverage --as-of 2026-01-12").value(u"with_specialist"_qs).toInt() ==
        2);
    CHECK(coverage(u"assignment coverage --as-of 2024-02-29").value(u"firms"_qs).toInt() == 0);

    shell.json(words(u"assignment set 甲机械厂 --member 吴建 --expert 何教授 --from 2026-01-16"));
    const QJsonArray duties = itemsOf(shell.json(words(u"assignment history 甲机械厂")));
    CHECK(duties.size() == 3);
}

TEST_CASE("handover on the command line: open, preview, add, list, show, sign, and its mistakes")
{
    Office office;
    const CommandLine &shell = office.shell;
    for (const char16_t *firm : {u"甲机械厂", u"乙食品厂"})
        shell.json(words(u"assignment set %1 --specialist 李敏 --from 2025-01-01")
                       .replaceInStrings(u"%1"_qs, QString::fromUtf16(firm)));
    shell.json(words(u"promise add 甲机械厂 --text 带回方案 --due 2099-12-01"));
    const auto work = [](const QJsonObject &answer, const char16_t *kind) {
        return answer.value(u"work"_qs).toObject().value(QString::fromUtf16(kind)).toInt();
    };
    const QJsonObject open = shell.json(words(u"handover open 李敏"));
    CHECK(open.value(u"firms"_qs).toInt() == 2);
    CHECK(work(open, u"promises") == 1);
    const QJsonObject preview = shell.json(words(u"handover preview --from 李敏 --to 王涛"));
    CHECK(preview.value(u"firms"_qs).toInt() == 2);
    CHECK(work(preview, u"promises") == 1);
    shell.failing(2, words(u"handover preview --from 李敏"));
    shell.failing(2, words(u"handover add --part 王涛 --reason 调整"));
    shell.failing(2, words(u"handover add --from 李敏 --to 王涛 --reason 调整 --without all"));
    const QJsonObject refused = shell.failing(3, words(u"handover add --from 李敏 --to 王涛"));
    CHECK(refused.value(u"issues"_qs).toArray().first().toObject().value(u"field"_qs).toString() ==
          u"reason");
    const QJsonObject done =
        shell.json(words(u"handover add --from 李敏 --to 王涛 --reason 调整 --leaves"));
    REQUIRE(done.value(u"handovers"_qs).toArray().size() == 1);
    const QString id = done.value(u"handovers"_qs).toArray().first().toString();
    CHECK(work(shell.json(words(u"handover open 王涛")), u"promises") == 1);
    const QJsonObject row = itemsOf(shell.json(words(u"handover list")))[0].toObject();
    CHECK(row.value(u"id"_qs).toString() == id);
    CHECK(row.value(u"kind"_qs).toString() == u"leaving");
    CHECK(row.value(u"handed_on"_qs).isNull());
    const QJsonObject sheet =
        shell.json({u"handover"_qs, u"show"_qs, id}).value(u"sheet"_qs).toObject();
    CHECK(sheet.value(u"firms"_qs).toArray().size() == 2);
    CHECK(sheet.value(u"promises"_qs).toArray().first().toObject().value(u"due"_qs).toString() ==
          u"2099-12-01");
    const QString on = row.value(u"on"_qs).toString();
    const QJsonObject both =
        shell.json({u"handover"_qs, u"sign"_qs, id, u"--handed"_qs, on, u"--received"_qs, on});
    CHECK(both.value(u"received_on"_qs).toString() == on);
    shell.failing(4, words(u"handover show nichts"));
    // Nobody takes over, said so.
    shell.failing(3, words(u"specialist set 王涛 active=no"));
    shell.json(words(u"specialist set 王涛 active=no --nobody"));
    CHECK(shell.run(words(u"base check")).code == 0);
}
