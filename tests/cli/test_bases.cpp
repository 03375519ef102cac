// Copies, lost changes and damage, as the person who looks after the office PC meets them.

#include "commandline.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace peiyu;

namespace {

QString text(const char *value)
{
    return QString::fromUtf8(value);
}

void addFirmBy(const CommandLine &line, const QString &name)
{
    line.json({text("enterprise"), text("add"), text("name=") + name});
}

QString digestOf(const CommandLine &line)
{
    return line.json({text("base"), text("check"), text("--digest")})
        .value(QStringLiteral("digest"))
        .toString();
}

QJsonArray backupsOf(const CommandLine &line, bool verify = false)
{
    QStringList call{text("base"), text("backups")};
    if (verify)
        call.append(text("--verify"));
    return line.json(call).value(QStringLiteral("items")).toArray();
}

} // namespace

TEST_CASE("copies are made before an import, listed, verified and put back")
{
    CommandLine line;
    line.json({text("base"), text("create"), text("--district"), text("jiangjin")});
    line.write(text("first.csv"), {text("企业名称"), text("甲公司")});
    line.json({text("import"), line.path(text("first.csv"))});
    // Into an empty base nothing can be lost.
    CHECK(backupsOf(line).isEmpty());
    const QString before = digestOf(line);
    line.write(text("second.csv"), {text("企业名称"), text("乙公司")});
    line.json({text("import"), line.path(text("second.csv")), text("--dry-run")});
    CHECK(backupsOf(line).isEmpty());
    line.json({text("import"), line.path(text("second.csv"))});

    const QJsonArray copies = backupsOf(line, true);
    REQUIRE(copies.size() == 1);
    const QJsonObject copy = copies.first().toObject();
    CHECK(copy.value(QStringLiteral("occasion")).toString() == u"import");
    CHECK(copy.value(QStringLiteral("ok")).toBool());
    CHECK(copy.value(QStringLiteral("counts")).toObject().value(QStringLiteral("enterprise")) == 1);
    const QString file = copy.value(QStringLiteral("file")).toString();

    // A copy is looked into, never written.
    const Answer list = line.runOn(file, {text("enterprise"), text("list")});
    CHECK(list.code == 0);
    CHECK(list.out.contains(u"甲公司"));
    CHECK_FALSE(list.out.contains(u"乙公司"));
    const Answer written = line.runOn(file, {text("enterprise"), text("add"), text("name=丙公司")});
    CHECK(written.code == 12);
    CHECK(written.err.contains(u"备份"));

    line.json({text("base"), text("restore"), file});
    CHECK(digestOf(line) == before);
    addFirmBy(line, text("丁公司"));

    QFile damaged(file);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    damaged.seek(damaged.size() / 2);
    damaged.write("damage");
    damaged.close();
    const Answer checked = line.run({text("base"), text("backups"), text("--verify")});
    CHECK(checked.code == 9);
    CHECK(checked.out.contains(u"损坏"));
}

TEST_CASE("a base that lacks saved changes is read with a warning, written only when accepted")
{
    CommandLine line;
    line.json({text("base"), text("create"), text("--district"), text("jiangjin")});
    addFirmBy(line, text("甲公司"));
    const QString old = line.path(text("old.peiyu"));
    REQUIRE(QFile::copy(line.database(), old));
    addFirmBy(line, text("乙公司"));
    REQUIRE(QFile::remove(line.database()));
    REQUIRE(QFile::rename(old, line.database()));

    const Answer list = line.run({text("enterprise"), text("list")});
    CHECK(list.code == 0);
    CHECK(list.err.contains(u"缺少"));
    const QJsonObject refused =
        line.failing(9, {text("enterprise"), text("add"), text("name=丙公司")});
    CHECK(refused.value(QStringLiteral("text")).toString().contains(u"照现状继续"));
    line.json({text("base"), text("accept")});
    addFirmBy(line, text("丙公司"));
    CHECK(line.run({text("enterprise"), text("list")}).err.isEmpty());
    CHECK(line.json({text("base"), text("check"), text("--full")})
              .value(QStringLiteral("ok"))
              .toBool());
}

TEST_CASE("a damaged base gives what can be read to a new one")
{
    CommandLine line;
    line.json({text("base"), text("create"), text("--district"), text("jiangjin")});
    for (int i = 0; i < 30; ++i)
        addFirmBy(line, text("第%1公司").arg(i));
    const QString before = digestOf(line);
    const QString saved = line.path(text("saved.peiyu"));
    const QJsonObject report = line.json({text("base"), text("rescue"), saved});
    CHECK(report.value(QStringLiteral("ok")).toBool());
    CHECK(report.value(QStringLiteral("firms")).toInt() == 30);
    const Answer answer =
        line.runOn(saved, {text("base"), text("check"), text("--digest"), text("--json")});
    CHECK(answer.json().value(QStringLiteral("digest")).toString() == before);
    line.failing(3, {text("base"), text("rescue"), saved});

    QFile file(line.database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(8192, 'x'));
    file.close();
    line.failing(9, {text("base"), text("rescue"), line.path(text("none.peiyu"))});
    CHECK_FALSE(QFileInfo::exists(line.path(text("none.peiyu"))));
}

TEST_CASE("a clock behind the base is said, and the order of changes stays")
{
    CommandLine line;
    line.json({text("base"), text("create"), text("--district"), text("jiangjin")});
    addFirmBy(line, text("甲公司"));
    line.setToday(QDate(2016, 1, 20));
    const Answer added = line.run({text("enterprise"), text("add"), text("name=乙公司")});
    CHECK(added.code == 0);
    CHECK(added.err.contains(u"2016-01-20"));
    const QJsonArray changes =
        line.json({text("change"), text("list")}).value(QStringLiteral("items")).toArray();
    REQUIRE(changes.size() >= 2);
    CHECK(changes.first().toObject().value(QStringLiteral("title")).toString().contains(u"乙公司"));
    line.json({text("change"), text("undo"),
               changes.first().toObject().value(QStringLiteral("id")).toString()});
}

TEST_CASE("an outdated find index is made once by base reindex, not twice")
{
    const CommandLine line;
    line.json({text("base"), text("create"), text("--district"), text("jiangjin")});
    addFirmBy(line, text("甲公司"));
    const MockClock clock(QDate(2026, 1, 20));
    const auto settings = value(ConnectionSettings::fromText(line.database()));
    const auto made = [&](const QString &before) {
        const auto base = value(Base::open(settings, Access::Write, TestBase::openedBy(), clock));
        const Connection connection = value(base->connect());
        const qint64 count = number(connection, text("SELECT COUNT(*) AS n FROM made"));
        if (!before.isEmpty())
            tamper(connection, before);
        return count;
    };
    {
        const auto base = value(Base::open(settings, Access::Write, TestBase::openedBy(), clock));
        const Connection connection = value(base->connect());
        tamper(connection, text("CREATE TABLE made (n INTEGER)"));
        tamper(connection, text("UPDATE setting SET value = '0' WHERE name = 'find_rule'"));
        tamper(connection, text("CREATE TRIGGER index_made AFTER UPDATE ON setting"
                                " WHEN NEW.name = 'find_rule' AND NEW.value <> '0'"
                                " BEGIN INSERT INTO made VALUES (1); END"));
    }
    line.json({text("base"), text("reindex")});
    CHECK(made({}) == 1);
    // A current one is made anew on request.
    line.json({text("base"), text("reindex")});
    CHECK(made(text("UPDATE setting SET value = '0' WHERE name = 'find_rule'")) == 2);
    // Every other writing command makes an outdated one first.
    addFirmBy(line, text("乙公司"));
    CHECK(made({}) == 3);
}

TEST_CASE("a damaged base lists its copies and is put back from one by command")
{
    CommandLine line;
    line.json({text("base"), text("create"), text("--district"), text("jiangjin")});
    addFirmBy(line, text("甲公司"));
    line.json({text("base"), text("backup")});
    const QString before = digestOf(line);
    addFirmBy(line, text("乙公司"));
    QFile file(line.database());
    SECTION("its head is noise")
    {
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(512, 'x'));
        file.close();
    }
    SECTION("half of it is missing")
    {
        REQUIRE(file.resize(file.size() / 2 + 100));
    }
    SECTION("it is gone")
    {
        REQUIRE(file.remove());
    }
    const bool there = file.exists();
    CHECK(line.run({text("enterprise"), text("list")}).code != 0);
    const QJsonArray copies = backupsOf(line, true);
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().toObject().value(QStringLiteral("ok")).toBool());
    const QJsonObject restored =
        line.json({text("base"), text("restore"),
                   copies.first().toObject().value(QStringLiteral("file")).toString()});
    CHECK(digestOf(line) == before);
    const QString kept = restored.value(QStringLiteral("replaced")).toString();
    CHECK(kept.isEmpty() != there);
    if (there)
        CHECK(QFileInfo::exists(kept));
}

TEST_CASE("copies are asked for where there is no base")
{
    const CommandLine line;
    const QJsonObject error = line.failing(4, {text("base"), text("backups")});
    CHECK(error.value(QStringLiteral("text")).toString().contains(u"没有找到"));
}
