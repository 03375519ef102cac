// What Base opens and what it refuses. SQLite files only: a server has no files.

#include "database/base.h"
#include "database/connectionstate.h"
#include "database/schemamigrator.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <unistd.h>

using namespace peiyu;

namespace {

/// A folder with files to open, and the clock for it.
struct Place
{
    QTemporaryDir folder;
    MockClock clock{QDate(2026, 1, 20)};

    QString path(const QString &name) const { return folder.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    ConnectionSettings settings(const QString &name) const
    {
        return value(ConnectionSettings::fromText(path(name)));
    }
    QString create(const QString &name) const
    {
        value(Base::create(settings(name), TestBase::openedBy(), clock));
        return path(name);
    }
    Result<std::unique_ptr<Base>> open(const QString &name, Access access = Access::Write) const
    {
        return Base::open(settings(name), access, TestBase::openedBy(), clock);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Runs SQL on a file with SQLite alone, as another program would.
void inOtherProgram(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    char *fault = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &fault);
    INFO((fault ? fault : ""));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(handle);
}

QString pragma(const Connection &connection, const char *name)
{
    const QByteArray sql = QByteArray("PRAGMA ") + name;
    sqlite3_stmt *statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(connection.state().sqlite(), sql.constData(), -1, &statement,
                               nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
    const QString answer =
        QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return answer;
}

} // namespace

TEST_CASE("every connection has the safe settings, read back")
{
    const Place place;
    place.create(QStringLiteral("a.peiyu"));
    const auto base = value(place.open(QStringLiteral("a.peiyu")));
    const Connection connection = value(base->connect());
    CHECK(pragma(connection, "journal_mode") == u"wal");
    CHECK(pragma(connection, "synchronous") == u"2");
    CHECK(pragma(connection, "foreign_keys") == u"1");
    CHECK(pragma(connection, "temp_store") == u"2");
    CHECK(pragma(connection, "cell_size_check") == u"1");
    CHECK(pragma(connection, "mmap_size") == u"0");
    CHECK(pragma(connection, "trusted_schema") == u"0");
    CHECK(pragma(connection, "secure_delete") == u"1");
    CHECK(pragma(connection, "query_only") == u"0");
    CHECK(pragma(connection, "application_id") == QString::number(ConnectionState::applicationId));
    sqlite3 *handle = connection.state().sqlite();
    int defensive = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    CHECK(defensive == 1);
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1) == 20'000'000);
    CHECK(sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, -1) == 1);

    const auto reader = value(place.open(QStringLiteral("a.peiyu"), Access::Read));
    const Connection reading = value(reader->connect());
    CHECK(reading.isReadOnly());
    CHECK(pragma(reading, "query_only") == u"1");
    CHECK(pragma(reading, "synchronous") == u"2");
}

TEST_CASE("a new base belongs to its owner alone")
{
    const Place place;
    const QString path = place.create(QStringLiteral("a.peiyu"));
    const auto everyone =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(path).permissions() & everyone) == QFile::Permissions());
}

TEST_CASE("a missing or empty file is never taken for a new base")
{
    const Place place;
    const Error missing = errorOf(place.open(QStringLiteral("none.peiyu")), ErrorCode::NotFound);
    CHECK(missing.text.contains(u"none.peiyu"));
    CHECK_FALSE(QFileInfo::exists(place.path(QStringLiteral("none.peiyu"))));

    const QString empty = place.file(QStringLiteral("empty.peiyu"), {});
    for (const Access access : {Access::Write, Access::WriteIfFree, Access::Read})
        errorOf(place.open(QStringLiteral("empty.peiyu"), access), ErrorCode::Corrupt);
    CHECK(QFileInfo(empty).size() == 0);
    errorOf(Base::openCopy(empty), ErrorCode::Corrupt);
}

TEST_CASE("what is no base is refused and left as it was")
{
    const Place place;
    const QString text = place.file(QStringLiteral("text.peiyu"), QByteArray(5000, 'x'));
    const QByteArray before = bytesOf(text);
    errorOf(place.open(QStringLiteral("text.peiyu")), ErrorCode::Format);
    CHECK(bytesOf(text) == before);

    const QString other = place.path(QStringLiteral("other.peiyu"));
    inOtherProgram(other, "PRAGMA user_version = 7; CREATE TABLE enterprise (id TEXT);");
    const QByteArray otherBefore = bytesOf(other);
    for (const Access access : {Access::Write, Access::WriteIfFree, Access::Read})
        errorOf(place.open(QStringLiteral("other.peiyu"), access), ErrorCode::Format);
    CHECK(bytesOf(other) == otherBefore);

    // Our mark alone makes no base either.
    inOtherProgram(place.path(QStringLiteral("marked.peiyu")),
                   "PRAGMA application_id = 1348029269; CREATE TABLE a (b TEXT);");
    errorOf(place.open(QStringLiteral("marked.peiyu")), ErrorCode::Format);

    errorOf(Base::open(value(ConnectionSettings::fromText(place.folder.path())), Access::Write,
                       TestBase::openedBy(), place.clock),
            ErrorCode::Format);
}

TEST_CASE("a base with a second name is refused")
{
    const Place place;
    const QString path = place.create(QStringLiteral("a.peiyu"));
    const QString second = place.path(QStringLiteral("b.peiyu"));
    REQUIRE(::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) ==
            0);
    errorOf(place.open(QStringLiteral("a.peiyu")), ErrorCode::Io);
    errorOf(place.open(QStringLiteral("b.peiyu"), Access::Read), ErrorCode::Io);
}

TEST_CASE("a new base never takes the place of a file")
{
    const Place place;
    const QString path = place.create(QStringLiteral("a.peiyu"));
    const QByteArray before = bytesOf(path);
    errorOf(
        Base::create(place.settings(QStringLiteral("a.peiyu")), TestBase::openedBy(), place.clock),
        ErrorCode::Duplicate);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a base of a newer program is read where that is allowed, else refused")
{
    const Place place;
    const QString path = place.create(QStringLiteral("a.peiyu"));
    const int newer = SchemaMigrator::newestVersion() + 1;
    const auto addVersion = [&](int version, int minReader) {
        inOtherProgram(path,
                       QStringLiteral("INSERT INTO schema_version VALUES (%1, %2, '', '', '')")
                           .arg(version)
                           .arg(minReader)
                           .toUtf8()
                           .constData());
    };
    addVersion(newer, 1);
    {
        const auto base = value(place.open(QStringLiteral("a.peiyu"), Access::WriteIfFree));
        CHECK(base->isReadOnly());
        CHECK_FALSE(base->readOnlyReason().isEmpty());
        const Connection connection = value(base->connect());
        CHECK(connection.isReadOnly());
        CHECK(value(SchemaMigrator::builtIn().inspect(connection)).readableOnly);
        // Nobody is kept out by a program that only reads.
        CHECK(value(place.open(QStringLiteral("a.peiyu"), Access::Write))->isReadOnly());
    }
    addVersion(newer + 1, newer);
    errorOf(place.open(QStringLiteral("a.peiyu"), Access::Read), ErrorCode::VersionTooNew);
    errorOf(place.open(QStringLiteral("a.peiyu"), Access::Write), ErrorCode::VersionTooNew);
}

TEST_CASE("one program writes, the others are told who")
{
    const Place place;
    place.create(QStringLiteral("a.peiyu"));
    {
        const auto writer = value(
            Base::open(place.settings(QStringLiteral("a.peiyu")), Access::Write,
                       {QStringLiteral("李敏"), TestBase::openedBy().machineMark}, place.clock));
        const Error refused = errorOf(place.open(QStringLiteral("a.peiyu")), ErrorCode::Busy);
        CHECK(refused.text.contains(u"李敏"));
        const auto second = value(place.open(QStringLiteral("a.peiyu"), Access::WriteIfFree));
        CHECK(second->isReadOnly());
        CHECK(second->readOnlyReason().contains(u"李敏"));
        const auto reader = value(place.open(QStringLiteral("a.peiyu"), Access::Read));
        CHECK(number(value(reader->connect()), QStringLiteral("SELECT COUNT(*) AS n FROM node")) ==
              1);
    }
    CHECK_FALSE(value(place.open(QStringLiteral("a.peiyu")))->isReadOnly());
}

TEST_CASE("a lock that names nobody was left by a program that died writing it")
{
    const Place place;
    place.create(QStringLiteral("a.peiyu"));
    for (const QByteArray &rest : {QByteArray(), QByteArray("12"), QByteArray("\n\n\n")}) {
        place.file(QStringLiteral("a.peiyu.lock"), rest);
        CHECK_FALSE(value(place.open(QStringLiteral("a.peiyu")))->isReadOnly());
    }
}
