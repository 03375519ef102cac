// What can be saved from a damaged base, and that nothing invented comes with it.

#include "services/rescueservice.h"

#include "database/databasebackup.h"
#include "repositories/enterpriselistrepository.h"
#include "services/accountservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QFile>

using namespace peiyu;

namespace {

constexpr int firms = 60;

/// A base with firms, titles and a person, closed; the path of its file.
QString filled(TestBase &base)
{
    const SpecialistId person = addPerson(base.context(), QStringLiteral("李敏"));
    for (int i = 0; i < firms; ++i) {
        const EnterpriseId firm = addFirm(
            base.context(), {QStringLiteral("第%1号机械有限公司").arg(i), {}, soundCode(i)});
        addTitle(base.context(), firm, Tier::Innovative, day("2025-01-01"));
        assign(base.context(), firm, person, day("2025-02-01"));
    }
    return base.settings().path;
}

Result<RescueReport> rescue(TestBase &base, const QString &name)
{
    const auto target = value(ConnectionSettings::fromText(base.folder() + u'/' + name));
    return RescueService::rescue(base.settings().path, target, TestBase::openedBy(), base.clock());
}

struct Opened
{
    Opened(TestBase &base, const QString &name)
        : file(value(Base::open(value(ConnectionSettings::fromText(base.folder() + u'/' + name)),
                                Access::Write, TestBase::openedBy(), base.clock()))),
          connection(value(file->connect()))
    {
    }
    std::unique_ptr<Base> file;
    Connection connection;
};

} // namespace

TEST_CASE("a sound base is rescued whole")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    filled(base);
    const QString before = digest(base.connection());
    base.close();
    const RescueReport report = value(rescue(base, QStringLiteral("saved.peiyu")));
    CHECK(report.firms == firms);
    CHECK(report.gaps() == 0);
    CHECK(report.refused() == 0);
    CHECK(report.fromLog == 0);
    CHECK(report.problems.isEmpty());
    const Opened saved(base, QStringLiteral("saved.peiyu"));
    CHECK(digest(saved.connection) == before);
    ListQuery query;
    query.find = QStringLiteral("第7号");
    CHECK(value(EnterpriseListRepository::totals(saved.connection, query)).firms == 1);
    // The damaged base is as it was.
    base.reopen();
    CHECK(digest(base.connection()) == before);
    // And is not written over.
    errorOf(rescue(base, QStringLiteral("saved.peiyu")), ErrorCode::Duplicate);
}

TEST_CASE("what a table has lost comes back from the log")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    filled(base);
    const QString before = digest(base.connection());
    tamper(base.connection(), QStringLiteral("PRAGMA foreign_keys=OFF"));
    tamper(base.connection(), QStringLiteral("DELETE FROM recognition"));
    tamper(base.connection(), QStringLiteral("DELETE FROM enterprise WHERE no > 20"));
    tamper(base.connection(), QStringLiteral("DELETE FROM account"));
    base.close();
    const RescueReport report = value(rescue(base, QStringLiteral("saved.peiyu")));
    CHECK(report.fromLog == firms + (firms - 20) + 1);
    CHECK(report.firms == firms);
    const Opened saved(base, QStringLiteral("saved.peiyu"));
    CHECK(digest(saved.connection) == before);
    value(AccountService::actorNamed(saved.connection, QStringLiteral("陈岩")));
}

TEST_CASE("pages of noise cost what lay on them, not the rest")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    const QString path = filled(base);
    base.close();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    const int every = GENERATE(7, 11, 23);
    const QByteArray all = file.readAll();
    for (qint64 page = 20; page < pages; page += every) {
        // Without the list of tables nothing is known.
        const QByteArray there = all.mid(page * 4096, 4096);
        if (there.contains("CREATE TABLE") || there.contains("CREATE INDEX") ||
            there.contains("CREATE UNIQUE INDEX"))
            continue;
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\x5a'));
    }
    file.close();
    const auto report = rescue(base, QStringLiteral("saved.peiyu"));
    INFO("every " << every << " of " << pages << " pages");
    REQUIRE_OK(report);
    CHECK(report->gaps() > 0);
    CHECK(report->firms > 0);
    CHECK(report->firms <= firms);
    const Opened saved(base, QStringLiteral("saved.peiyu"));
    CHECK(value(integrityProblems(saved.connection, true)).isEmpty());
    // Whatever is there was there.
    for (const QString &name :
         texts(saved.connection, QStringLiteral("SELECT name AS t FROM enterprise")))
        CHECK(name.endsWith(QStringLiteral("号机械有限公司")));
    addFirm(
        {saved.connection, value(AccountService::actorNamed(saved.connection, {})), base.clock()},
        {QStringLiteral("新公司")});
}

TEST_CASE("a file without a readable beginning has nothing to rescue")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    const QString path = filled(base);
    base.close();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("noise")
    {
        file.write(QByteArray(8192, '\x5a'));
    }
    SECTION("empty")
    {
        REQUIRE(file.resize(0));
    }
    file.close();
    const Error error = errorOf(rescue(base, QStringLiteral("saved.peiyu")), ErrorCode::Corrupt);
    CHECK(error.text.contains(u"备份"));
    CHECK_FALSE(QFile::exists(base.folder() + QStringLiteral("/saved.peiyu")));
    CHECK_FALSE(QFile::exists(base.folder() + QStringLiteral("/saved.peiyu.new")));
}

TEST_CASE("what is rescued is not mixed with what lay there before")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    const QString path = filled(base);
    const QString saved = base.folder() + QStringLiteral("/saved.peiyu");
    // The log of another base under the name of the new one.
    REQUIRE(QFile::copy(path + QStringLiteral("-wal"), saved + QStringLiteral("-wal")));
    const QString before = digest(base.connection());
    base.close();
    value(rescue(base, QStringLiteral("saved.peiyu")));
    const Opened opened(base, QStringLiteral("saved.peiyu"));
    CHECK(digest(opened.connection) == before);
}
