// 走访计划 on the command line: the service's numbers, exit codes and keys.

#include "cli/commandline.h"
#include "database/base.h"
#include "services/accountservice.h"
#include "support/printers.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

/// Two 市级 firms and a 创新型 one of 江津, served by 李敏.
struct Office
{
    CommandLine shell;

    Office()
    {
        REQUIRE(shell.run(words(u"base create --district jiangjin")).code == 0);
        shell.write(u"名单.csv"_qs, {u"企业名称,镇街"_qs, u"甲机械厂,双福街道"_qs,
                                     u"乙食品厂,双福街道"_qs, u"丙电子厂,珞璜镇"_qs});
        REQUIRE(shell.run({u"import"_qs, shell.path(u"名单.csv"_qs)}).code == 0);
        shell.json(words(u"specialist add 李敏 --unit 经信委"));
        for (const QString &firm : {u"甲机械厂"_qs, u"乙食品厂"_qs, u"丙电子厂"_qs}) {
            shell.json({u"recognition"_qs, u"add"_qs, firm, u"--tier"_qs,
                        firm.startsWith(u'丙') ? u"innovative"_qs : u"provincial"_qs, u"--from"_qs,
                        u"2024-03-01"_qs});
            shell.json({u"assignment"_qs, u"set"_qs, firm, u"--specialist"_qs, u"李敏"_qs,
                        u"--from"_qs, u"2024-03-01"_qs});
        }
    }

    /// A 专员 who acts on this PC: people choose themselves in the window, no command does that.
    void enterUser(const QString &name)
    {
        const MockClock clock(QDate(2026, 1, 20));
        const auto settings = value(ConnectionSettings::fromText(shell.database()));
        const auto base = value(Base::open(settings, Access::Write, TestBase::openedBy(), clock));
        const Connection connection = value(base->connect());
        const JobContext context{connection, value(AccountService::actorNamed(connection, {})),
                                 clock};
        value(AccountService::add(context, name, Role::Specialist));
    }
};

QJsonObject partOf(const QJsonObject &answer, const QString &name)
{
    for (const QJsonValue &one : answer.value(u"by"_qs).toArray()) {
        if (one.toObject().value(u"name"_qs).toString() == name)
            return one.toObject();
    }
    FAIL("no part " << name.toStdString());
    return {};
}

} // namespace

TEST_CASE("coverage by command is what the list of firms holds")
{
    Office office;
    const CommandLine &shell = office.shell;
    shell.json(words(u"visit add 甲机械厂 --kind 实地 --on 2025-11-03 --text 看厂房"));
    shell.json(words(u"visit add 甲机械厂 --kind 实地 --on 2026-01-05 --text 看厂房"));
    shell.json(words(u"visit add 丙电子厂 --kind 电话 --on 2025-12-30 --text 问订单"));
    QJsonObject answer = shell.json(words(u"--as-of 2026-01-20 visit coverage"));
    CHECK(answer.value(u"required"_qs).toInt() == 3);
    CHECK(answer.value(u"covered"_qs).toInt() == 1);
    CHECK(answer.value(u"missed_before"_qs).toInt() == 1); // 乙
    CHECK(answer.value(u"by"_qs).toArray().size() == 5);
    answer = shell.json(words(u"--as-of 2026-01-20 visit coverage --by town"));
    CHECK(partOf(answer, u"双福街道"_qs).value(u"due"_qs).toInt() == 1);
    answer = shell.json(words(u"--as-of 2025-12-31 visit coverage --by specialist"));
    CHECK(partOf(answer, u"李敏"_qs).value(u"covered"_qs).toInt() == 2);
    const QJsonObject list =
        shell.json(words(u"--as-of 2026-01-20 enterprise list --visit-duty due"));
    CHECK(list.value(u"total"_qs).toInt() == 2);
    shell.failing(2, words(u"visit coverage --by firm"));
}

TEST_CASE("a 专员 schedules her firms and nobody's; a visit that is overdue is no plan")
{
    Office office;
    const CommandLine &shell = office.shell;
    const auto on = [&](const char16_t *date, const char16_t *text) {
        return QStringList{u"--as-of"_qs, QString::fromUtf16(date)} + words(text);
    };
    shell.json(words(u"specialist add 王涛 --unit 经信委"));
    office.enterUser(u"王涛"_qs);
    shell.json(words(u"assignment set 乙食品厂 --specialist 王涛 --from 2026-01-05"));
    for (const char16_t *text :
         {u"--actor 王涛 visit schedule --dry-run", u"--actor 王涛 visit schedule"}) {
        const QJsonObject answer = shell.json(on(u"2026-01-20", text));
        CHECK(answer.value(u"placed"_qs).toInt() == 1);
        CHECK(answer.value(u"unplaced"_qs).toInt() == 0);
        CHECK(answer.value(u"foreign"_qs).toInt() == 2);
    }
    CHECK(shell.run(on(u"2026-01-20", u"--actor 王涛 visit schedule"))
              .err.contains(u"2 家由其他专员服务"_qs));
    QJsonObject planned = shell.json(on(u"2026-01-20", u"visit planned"));
    REQUIRE(planned.value(u"total"_qs).toInt() == 1);
    const QJsonObject plan = planned.value(u"items"_qs).toArray().first().toObject();
    CHECK(plan.value(u"enterprise"_qs).toString() == u"乙食品厂");
    CHECK(shell.json(on(u"2026-01-20", u"visit coverage")).value(u"planned"_qs).toInt() == 1);
    // Nobody went: from the day after, it is owed and gets a day again.
    const QString agreed = plan.value(u"on"_qs).toString();
    const QJsonObject late = shell.json(on(u"2026-03-20", u"visit coverage"));
    CHECK(late.value(u"planned"_qs).toInt() == 0);
    QStringList days;
    for (const QJsonValue &firm : late.value(u"due_firms"_qs).toArray()) {
        CHECK(firm.toObject().value(u"next"_qs).isNull());
        days.append(firm.toObject().value(u"overdue"_qs).toString());
    }
    CHECK(days.contains(agreed));
    CHECK(shell.json(on(u"2026-03-20", u"visit schedule")).value(u"placed"_qs).toInt() == 3);
}

TEST_CASE("a visit is planned, moved with a reason, cancelled with a reason")
{
    Office office;
    const CommandLine &shell = office.shell;
    const auto on = [&](const char16_t *text) {
        return words(u"--as-of 2026-01-20") + words(text);
    };
    const QJsonObject plan = shell.json(
        on(u"visit plan 甲机械厂 --on 2026-02-03 --at 14:30 --purpose 了解用工 --specialist 李敏"));
    const QString id = plan.value(u"id"_qs).toString();
    CHECK(plan.value(u"at"_qs).toString() == u"14:30");
    shell.failing(3, on(u"visit plan 甲机械厂 --on 2026-01-19"));
    CHECK(shell.failing(3, on(u"visit plan 甲机械厂 --on 2026-02-17"))
              .value(u"text"_qs)
              .toString()
              .contains(u"2026-02-24"_qs));
    shell.failing(3, on(u"visit plan 甲机械厂 --on 2026-02-04 --at 25:00"));
    shell.failing(4, on(u"visit plan 没有的厂 --on 2026-02-04"));
    shell.failing(3, on(u"visit move") + QStringList{id, u"--on"_qs, u"2026-02-05"_qs});
    CHECK(shell
              .json(on(u"visit move") +
                    QStringList{id, u"--on"_qs, u"2026-02-05"_qs, u"--reason"_qs, u"年会"_qs})
              .value(u"moved"_qs)
              .toInt() == 1);
    QJsonObject listed = shell.json(words(u"--as-of 2026-02-09 visit planned --specialist 李敏"));
    const QJsonObject late = listed.value(u"items"_qs).toArray().first().toObject();
    CHECK(late.value(u"overdue"_qs).toBool());
    CHECK(late.value(u"overdue_days"_qs).toInt() == 2); // 6 and 9; 7 and 8 are a weekend
    shell.failing(3, on(u"visit cancel") + QStringList{id});
    shell.json(on(u"visit cancel") + QStringList{id, u"--reason"_qs, u"企业婉拒"_qs});
    CHECK(shell.json(on(u"visit planned")).value(u"total"_qs).toInt() == 0);
    CHECK(shell.json(on(u"visit planned --cancelled")).value(u"total"_qs).toInt() == 1);
    shell.failing(5, on(u"visit cancel") + QStringList{id, u"--reason"_qs, u"再来"_qs});
}

TEST_CASE("a schedule is shown first and written once; exemptions and cadence by command")
{
    Office office;
    const CommandLine &shell = office.shell;
    const auto on = [&](const char16_t *text) {
        return words(u"--as-of 2026-01-20") + words(text);
    };
    CHECK(shell.json(on(u"visit schedule --dry-run")).value(u"placed"_qs).toInt() == 3);
    CHECK(shell.json(on(u"visit planned")).value(u"total"_qs).toInt() == 0);
    CHECK_FALSE(shell.json(on(u"visit schedule --specialist 李敏 --per-day 1"))
                    .value(u"change_set"_qs)
                    .isNull());
    CHECK(shell.json(on(u"visit planned --open")).value(u"total"_qs).toInt() == 3);
    CHECK(shell.json(on(u"visit schedule")).value(u"change_set"_qs).isNull());
    shell.failing(3, on(u"visit schedule --per-day x"));

    shell.failing(3, on(u"visit exempt 乙食品厂"));
    shell.json(on(u"visit exempt 乙食品厂 --reason 停产 --until 2026-01-31"));
    CHECK(shell.json(on(u"visit coverage")).value(u"exempt"_qs).toInt() == 1);
    shell.json(on(u"visit exempt 乙食品厂 --end"));
    CHECK(shell.json(on(u"visit coverage")).value(u"exempt"_qs).toInt() == 0);
    shell.failing(4, on(u"visit exempt 乙食品厂 --end"));

    CHECK(shell.json(words(u"visit cadence list"))
              .value(u"items"_qs)
              .toArray()
              .at(1)
              .toObject()
              .value(u"default"_qs)
              .toBool());
    shell.failing(
        3, words(u"visit cadence set --tier provincial --months 5 --kinds 实地 --source 纪要"));
    shell.json(words(u"visit cadence set --tier provincial --months 0 --source 纪要"));
    CHECK(shell.json(on(u"visit coverage")).value(u"required"_qs).toInt() == 1);
    shell.json(words(u"visit cadence reset --tier provincial"));
    CHECK(shell.json(on(u"visit coverage")).value(u"required"_qs).toInt() == 3);
    CHECK(shell.json(words(u"visit cadence set --cap 4")).value(u"cap"_qs).toInt() == 4);
}
