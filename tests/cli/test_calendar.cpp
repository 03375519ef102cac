// 工作日历 by the command line: counts shown day by day, one day, a year by text and by table.

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

const QStringList notice2027{
    QStringLiteral("国务院办公厅关于2027年部分节假日安排的通知"),
    QStringLiteral("一、元旦：1月1日（周五）至3日（周日）放假，共3天。"),
    QStringLiteral("二、春节：2月5日至11日放假调休，共7天。1月31日（周日）、2月14日（周日）上班。"),
    QStringLiteral("三、清明节：4月3日至5日放假，共3天。"),
    QStringLiteral("四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。"),
    QStringLiteral("五、端午节：6月9日放假1天。"),
    QStringLiteral("六、中秋节：9月15日放假1天。"),
    QStringLiteral("七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。")};

void create(const CommandLine &line)
{
    REQUIRE(line.run(words(u"base create --district jiangjin")).code == ExitOk);
}

} // namespace

TEST_CASE("a due day is told with the days it skips, across 国庆 and behind the last notice")
{
    const CommandLine line;
    create(line);
    const QJsonObject due = line.json(words(u"calendar due 2026-09-30 3"));
    CHECK(due.value(QStringLiteral("due")).toString() == u"2026-10-10");
    CHECK(due.value(QStringLiteral("skipped")).toArray().size() == 7);
    CHECK(due.value(QStringLiteral("skipped")).toArray()[0][QStringLiteral("note")].toString() ==
          u"国庆节放假");
    CHECK(due.value(QStringLiteral("provisional")).toArray().isEmpty());
    const QJsonObject behind = line.json(words(u"calendar due 2026-12-30 3"));
    CHECK(behind.value(QStringLiteral("due")).toString() == u"2027-01-04");
    CHECK(behind.value(QStringLiteral("provisional")).toArray() == QJsonArray{2027});
    const Answer table = line.run(words(u"calendar due 2026-02-13 1"));
    CHECK(table.out.contains(QStringLiteral("调休上班（春节）")));
    CHECK(table.out.contains(QStringLiteral("2026-02-14 周六")));
    const QJsonObject between = line.json(words(u"calendar between 2026-09-30 2026-10-12"));
    CHECK(between.value(QStringLiteral("days")).toInt() == 4);

    line.failing(ExitRefused, words(u"calendar due 2026-13-01 3"));
    line.failing(ExitRefused, words(u"calendar due 2026-09-30 -1"));
    line.failing(ExitUsage, words(u"calendar due 2026-09-30 drei"));
    line.failing(ExitUsage, words(u"calendar due 2026-09-30"));
}

TEST_CASE("one day is set and undone by commands")
{
    const CommandLine line;
    create(line);
    const QJsonObject set = line.json(words(u"calendar set 2026-03-04 off --name 停电"));
    CHECK_FALSE(set.value(QStringLiteral("working")).toBool());
    CHECK(set.value(QStringLiteral("name")).toString() == u"停电");
    const QString change = set.value(QStringLiteral("change_set")).toString();
    REQUIRE_FALSE(change.isEmpty());
    CHECK(line.json(words(u"calendar set 2026-03-04 off --name 停电"))
              .value(QStringLiteral("change_set"))
              .isNull());
    const QJsonArray days =
        line.json(words(u"calendar show --year 2026")).value(QStringLiteral("days")).toArray();
    CHECK(days.size() == 40);
    bool own = false;
    for (const QJsonValue day : days)
        own = own || day[QStringLiteral("source")].toString() == u"office";
    CHECK(own);
    line.json({QStringLiteral("change"), QStringLiteral("undo"), change});
    CHECK(line.json(words(u"calendar due 2026-03-03 1")).value(QStringLiteral("due")).toString() ==
          u"2026-03-04");
    CHECK(line.json(words(u"calendar set 2026-10-10 weekday"))
              .value(QStringLiteral("kind"))
              .toString() == u"weekday");
    line.failing(ExitUsage, words(u"calendar set 2026-03-04 holiday"));
}

TEST_CASE("a notice is previewed and entered from its text")
{
    const CommandLine line;
    create(line);
    line.write(QStringLiteral("通知.txt"), notice2027);
    const QString path = line.path(QStringLiteral("通知.txt"));
    const QStringList paste{QStringLiteral("calendar"), QStringLiteral("paste"), path};
    const QJsonObject seen = line.json(paste + QStringList{QStringLiteral("--dry-run")});
    CHECK(seen.value(QStringLiteral("dry_run")).toBool());
    CHECK(seen.value(QStringLiteral("year")).toInt() == 2027);
    CHECK(seen.value(QStringLiteral("off")).toInt() == 27);
    CHECK(seen.value(QStringLiteral("work")).toInt() == 4);
    CHECK(seen.value(QStringLiteral("doubts")).toArray().isEmpty());
    CHECK_FALSE(
        line.json(words(u"calendar show --year 2027")).value(QStringLiteral("published")).toBool());
    const QJsonObject done = line.json(paste);
    CHECK(done.value(QStringLiteral("change_set")).isString());
    const QJsonObject year = line.json(words(u"calendar show --year 2027"));
    CHECK(year.value(QStringLiteral("published")).toBool());
    CHECK(year.value(QStringLiteral("entered")).toBool());
    CHECK(year.value(QStringLiteral("notice")).toString().contains(u"2027年"));
    CHECK(line.json(words(u"calendar due 2026-12-31 1")).value(QStringLiteral("due")).toString() ==
          u"2027-01-04");
    line.failing(ExitRefused,
                 paste + QStringList{QStringLiteral("--year"), QStringLiteral("2028")});
    line.failing(ExitNotFound, {QStringLiteral("calendar"), QStringLiteral("paste"),
                                line.path(QStringLiteral("无.txt"))});
}

TEST_CASE("a table needs its year, and doubts need a word")
{
    const CommandLine line;
    create(line);
    line.write(QStringLiteral("放假.csv"),
               {QStringLiteral("date,name,kind"), QStringLiteral("2027-01-01,元旦,off")});
    const QStringList import{QStringLiteral("calendar"), QStringLiteral("import"),
                             line.path(QStringLiteral("放假.csv"))};
    line.failing(ExitUsage, import);
    const QStringList year = import + QStringList{QStringLiteral("--year"), QStringLiteral("2027")};
    const QJsonObject refused = line.failing(ExitRefused, year);
    CHECK(refused.value(QStringLiteral("text")).toString().contains(u"没有读到"));
    const QJsonObject done =
        line.json(year + QStringList{QStringLiteral("--accept-doubts"), QStringLiteral("--notice"),
                                     QStringLiteral("县府办〔2026〕9号")});
    CHECK(done.value(QStringLiteral("notice")).toString() == u"县府办〔2026〕9号");
    CHECK(done.value(QStringLiteral("doubts")).toArray().size() == 1);
}

TEST_CASE("a base is made for each of the six roles, and who only looks writes nothing")
{
    for (const QString &role : {QStringLiteral("领导"), QStringLiteral("auditor")}) {
        const CommandLine line;
        REQUIRE(line.run({QStringLiteral("base"), QStringLiteral("create"),
                          QStringLiteral("--district"), QStringLiteral("jiangjin"),
                          QStringLiteral("--user"), QStringLiteral("何静"),
                          QStringLiteral("--role"), role})
                    .code == ExitOk);
        line.json(words(u"calendar show"));
        const QJsonObject refused =
            line.failing(ExitPermission, words(u"calendar set 2026-03-04 off"));
        CHECK(refused.value(QStringLiteral("text")).toString().contains(u"由科室或管理员办理"));
        line.failing(ExitPermission, words(u"enterprise add name=甲公司"));
    }
    const CommandLine line;
    CHECK(line.run(words(u"base create --district jiangjin --role 局长")).code == ExitUsage);
}
