// Where a base lies, as people write it.

#include "database/connectionsettings.h"
#include "support/results.h"

#include <QDir>

using namespace peiyu;

namespace {
ConnectionSettings parsed(const QString &text)
{
    return value(ConnectionSettings::fromText(text));
}
} // namespace

TEST_CASE("a path is a SQLite base")
{
    const ConnectionSettings settings = parsed(QStringLiteral("名录/江津.peiyu"));
    CHECK(settings.backend == Backend::Sqlite);
    CHECK(settings.path == QDir::current().absoluteFilePath(QStringLiteral("名录/江津.peiyu")));
    CHECK(settings.displayName() == u"江津.peiyu");
    errorOf(ConnectionSettings::fromText({}), ErrorCode::Validation);
}

TEST_CASE("an address is a PostgreSQL base")
{
    const ConnectionSettings plain =
        parsed(QStringLiteral("postgresql://office:a%40b%2Fc@db.example:5433/pool"));
    CHECK(plain.backend == Backend::Postgres);
    CHECK(plain.host == u"db.example");
    CHECK(plain.port == 5433);
    CHECK(plain.user == u"office");
    CHECK(plain.password == u"a@b/c");
    CHECK(plain.database == u"pool");
    CHECK(plain.schema.isEmpty());
    CHECK(plain.displayName() == u"pool@db.example");

    const ConnectionSettings socket = parsed(
        QStringLiteral("postgresql://postgres@/postgres?host=/tmp/a%20b&port=6000&schema=t1"));
    CHECK(socket.host == u"/tmp/a b");
    CHECK(socket.port == 6000);
    CHECK(socket.user == u"postgres");
    CHECK(socket.schema == u"t1");
}

TEST_CASE("an address without a database is refused, and no password gets into the sentence")
{
    const Error error = errorOf(
        ConnectionSettings::fromText(QStringLiteral("postgresql://office:secret@db.example")),
        ErrorCode::Validation);
    CHECK_FALSE(error.text.contains(u"secret"));
    CHECK_FALSE(error.detail.contains(u"secret"));
}
