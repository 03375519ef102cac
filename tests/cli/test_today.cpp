// 今日 by command: the service's numbers, 推迟, the calendar file, papers, exit codes.

#include "cli/commandline.h"
#include "support/printers.h"

#include <QFile>
#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

QJsonObject group(const QJsonObject &today, const char16_t *key)
{
    for (const QJsonValue &one : today.value(u"groups"_qs).toArray()) {
        if (one.toObject().value(u"key"_qs).toString() == QStringView(key))
            return one.toObject();
    }
    FAIL("no such group");
    return {};
}

QJsonArray itemsOf(const QJsonObject &today, const char16_t *key)
{
    const QJsonObject one = group(today, key);
    CHECK(one.value(u"count"_qs).toInt() == one.value(u"items"_qs).toArray().size());
    return one.value(u"items"_qs).toArray();
}

/// 李敏 serves 甲机械厂, whose visits were agreed for 19 and 21 January; today is Tuesday the 20th.
struct Office
{
    CommandLine shell;

    Office()
    {
        REQUIRE(shell.run(words(u"base create --district jiangjin")).code == 0);
        shell.json(words(u"enterprise add name=甲机械厂 town=双福街道"));
        shell.json(words(u"enterprise add name=乙食品厂 town=白沙镇"));
        shell.json(words(u"specialist add 李敏"));
        shell.json(words(u"assignment set 甲机械厂 --specialist 李敏 --from 2025-01-01"));
        shell.json(words(u"recognition add 甲机械厂 --tier provincial --from 2023-02-08 --until "
                         u"2026-02-07"));
        shell.setToday(QDate(2026, 1, 12));
        shell.json(words(u"visit add 甲机械厂 --kind 电话 --on 2026-01-12 --text 约好了 --next "
                         u"2026-01-19"));
        shell.json(words(u"visit add 乙食品厂 --kind 电话 --on 2026-01-12 --text 约好了 --next "
                         u"2026-01-21"));
        shell.setToday(QDate(2026, 1, 20));
    }
};

} // namespace

TEST_CASE("today prints groups with counts that are their lists, mine and everybody's")
{
    Office office;
    const QJsonObject mine = office.shell.json(words(u"today --specialist 李敏"));
    CHECK(mine.value(u"working_day_of_month"_qs).toInt() == 13);
    CHECK(mine.value(u"specialist"_qs).toString() == u"李敏");
    const QJsonArray overdue = itemsOf(mine, u"overdue");
    REQUIRE(overdue.size() == 1);
    const QJsonObject visit = overdue.first().toObject();
    CHECK(visit.value(u"kind"_qs).toString() == u"visit");
    CHECK(visit.value(u"enterprise"_qs).toString() == u"甲机械厂");
    CHECK(visit.value(u"due"_qs).toString() == u"2026-01-19");
    CHECK(visit.value(u"late"_qs).toBool());
    CHECK(visit.value(u"late_days"_qs).toInt() == 1);
    CHECK(visit.value(u"source"_qs).toString() == u"01-12 约定");
    CHECK(itemsOf(mine, u"soon").isEmpty());
    const QJsonObject title = itemsOf(mine, u"titles").first().toObject();
    CHECK(title.value(u"days_left"_qs).toInt() == 18);
    CHECK(itemsOf(mine, u"figures").size() == 1);
    const QJsonObject all = office.shell.json(words(u"today --all"));
    CHECK(itemsOf(all, u"overdue").size() == 1);
    CHECK(itemsOf(all, u"soon").size() == 1);
    CHECK(all.value(u"total"_qs).toInt() == 4);
    CHECK(office.shell.run(words(u"today --all")).out.contains(u"01-12 约定"_qs));
    // A day off says so.
    office.shell.setToday(QDate(2026, 1, 24));
    CHECK_FALSE(office.shell.json(words(u"today --all")).value(u"working_day"_qs).toBool());
    CHECK(office.shell.run(words(u"today --all")).out.contains(u"今天休息，2026-01-26 上班"_qs));
    CHECK(office.shell.run(words(u"today --all --specialist 李敏")).code == 2);
    office.shell.failing(4, words(u"today --specialist 谁"));
}

TEST_CASE("today snooze puts off by id until a later day and is undone like every change")
{
    Office office;
    const QJsonObject before = office.shell.json(words(u"today --all"));
    const QString id = itemsOf(before, u"overdue").first().toObject().value(u"id"_qs).toString();
    const QJsonObject done = office.shell.json(
        {u"today"_qs, u"snooze"_qs, id, u"--all"_qs, u"--until"_qs, u"2026-01-22"_qs});
    CHECK(done.value(u"until"_qs).toString() == u"2026-01-22");
    const QJsonObject after = office.shell.json(words(u"today --all"));
    CHECK(itemsOf(after, u"overdue").isEmpty());
    CHECK(after.value(u"snoozed"_qs).toInt() == 1);
    office.shell.failing(4, {u"today"_qs, u"snooze"_qs, id, u"--all"_qs, u"--until"_qs,
                             u"2026-01-23"_qs}); // no more among today's things
    office.shell.json({u"change"_qs, u"undo"_qs, done.value(u"change_set"_qs).toString()});
    CHECK(itemsOf(office.shell.json(words(u"today --all")), u"overdue").size() == 1);
    office.shell.failing(
        3, {u"today"_qs, u"snooze"_qs, id, u"--all"_qs, u"--until"_qs, u"2026-01-20"_qs});
    office.shell.failing(3, {u"today"_qs, u"snooze"_qs, id, u"--all"_qs});
    office.shell.failing(4, words(u"today snooze nothing --all --until 2026-01-22"));
}

TEST_CASE("today board sums towns and specialists alike; today --ics takes what is to come")
{
    Office office;
    const QJsonObject board = office.shell.json(words(u"today board"));
    const QJsonObject total = board.value(u"total"_qs).toObject();
    CHECK(total.value(u"firms"_qs).toInt() == 2);
    CHECK(total.value(u"overdue_visits"_qs).toInt() == 1);
    CHECK(total.value(u"unassigned"_qs).toInt() == 1);
    for (const QString &by : {u"by_town"_qs, u"by_specialist"_qs}) {
        for (const QString &column : {u"firms"_qs, u"overdue_visits"_qs, u"unvisited"_qs}) {
            int sum = 0;
            for (const QJsonValue &row : board.value(by).toArray())
                sum += row.toObject().value(column).toInt();
            CHECK(sum == total.value(column).toInt());
        }
    }
    const QString file = office.shell.path(u"今日.ics"_qs);
    const QJsonObject saved = office.shell.json({u"today"_qs, u"--all"_qs, u"--ics"_qs, file});
    CHECK(saved.value(u"events"_qs).toInt() == 2); // the visit of tomorrow and the title
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray ics = written.readAll();
    CHECK(ics.contains("DTSTART;VALUE=DATE:20260121\r\n"));
    CHECK_FALSE(ics.contains("DTSTART;VALUE=DATE:20260119\r\n")); // over
}

TEST_CASE("papers: 今日单 and 政策一页纸 with titles, clauses and what is not quantified")
{
    Office office;
    ReportDocument written;
    office.shell.setReportWriter(
        [&](const QString &, const ReportDocument &document) -> Result<std::optional<int>> {
            written = document;
            return std::optional(1);
        });
    office.shell.json({u"today"_qs, u"--all"_qs, u"--out"_qs, office.shell.path(u"单.pdf"_qs)});
    REQUIRE(tablesOf(written).size() == 4); // overdue, soon, titles, figures
    CHECK(tablesOf(written).first()->rows.size() == 1);
    office.shell.json({u"enterprise"_qs, u"policy"_qs, u"甲机械厂"_qs, u"--out"_qs,
                       office.shell.path(u"政策.docx"_qs)});
    CHECK(written.title.first() == u"甲机械厂");
    const auto tables = tablesOf(written);
    REQUIRE(tables.size() >= 3);
    CHECK(tables[0]->rows.first().cells[3].text == u"2026-02-07");
    CHECK(tables[1]->rows.size() == 7);
    // 江津 names no amounts.
    for (const ReportRow &row : tables[2]->rows)
        CHECK(row.cells[2].text == u"文件未量化");
    CHECK(office.shell.run(words(u"enterprise policy 甲机械厂")).code == 2);
    office.shell.failing(4, words(u"enterprise policy 没有这家 --out x.pdf"));
}
