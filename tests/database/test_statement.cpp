// Statements on both backends: binding, reading, reuse, failures, and the guard of reading ones.

#include "database/statement.h"

#include "repositories/baserepository.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <atomic>
#include <thread>

using namespace peiyu;

namespace {
/// Puts a text into the base and takes it out again.
QString roundTrip(const TestBase &base, const QString &text)
{
    const auto unit = value(beginUnit(base.context(), QStringLiteral("t")));
    value(BaseRepository::setSetting(*unit, QStringLiteral("test"), QStringLiteral("text"), text));
    value(unit->commit());
    return present(
        BaseRepository::setting(base.connection(), QStringLiteral("test"), QStringLiteral("text")));
}
} // namespace

TEST_CASE("values are bound and read by name")
{
    const TestBase base;
    Statement select(base.connection(),
                     QStringLiteral("SELECT COUNT(*) AS n, MAX(name) AS longest FROM district"
                                    " WHERE id = :id OR no < :below"));
    select.bind(":id", DistrictId(QStringLiteral("jiangjin"))).bind(":below", 0);
    QString name;
    qint64 count = 0;
    const auto read = [&](const Row &row) {
        count = row.integer("n");
        name = row.text("longest");
    };
    value(select.each(read));
    CHECK(count == 1);
    CHECK(name == u"江津区");

    // Bound once, it keeps its values and can run again.
    count = 0;
    value(select.each(read));
    CHECK(count == 1);
    select.bind(":id", QStringLiteral("none")).bind(":below", true);
    CHECK(value(select.number("n")) == 0);
}

TEST_CASE("one() and number() of no rows")
{
    const TestBase base;
    Statement none(base.connection(), QStringLiteral("SELECT no AS n FROM district WHERE no < 0"));
    CHECK_FALSE(value(none.one<qint64>([](const Row &row) { return row.integer("n"); })));
    CHECK(value(none.number("n")) == 0);
}

TEST_CASE("a reader that fails ends the reading, and the statement can be used again")
{
    const TestBase base;
    const QString sql = QStringLiteral("SELECT no AS n FROM area ORDER BY no");
    int seen = 0;
    Statement areas(base.connection(), sql);
    errorOf(areas.eachChecked([&](const Row &) -> Result<> {
        ++seen;
        return failure(ErrorCode::Cancelled, QStringLiteral("停"));
    }),
            ErrorCode::Cancelled);
    CHECK(seen == 1);
    // The same text nested in itself needs two prepared statements, and loses no row.
    int outer = 0;
    int inner = 0;
    value(areas.each([&](const Row &) {
        if (outer++ == 1)
            value(Statement(base.connection(), sql).each([&](const Row &) { ++inner; }));
    }));
    CHECK(inner > 40);
    CHECK(outer == inner);
}

TEST_CASE("texts come back as they went in")
{
    const TestBase base;
    for (const QString &text :
         {QStringLiteral(""), QStringLiteral("重庆·江津"), QStringLiteral("𠮷野家 🏭"),
          QStringLiteral("RTL \u202bשלום\u202c"), QStringLiteral("a'b\"c\\d%_;--"),
          QStringLiteral("两\n行\t列"), QString(300'000, QChar(0x4e00))})
        CHECK(roundTrip(base, text) == text);
    CHECK(roundTrip(base, QString()).isEmpty());
}

TEST_CASE("a fault of the SQL comes with the first run, without the values")
{
    const TestBase base;
    Statement wrong(base.connection(),
                    QStringLiteral("SELECT nothing FROM district WHERE id = :id"));
    wrong.bind(":id", QStringLiteral("秘密"));
    const Error error = errorOf(wrong.each([](const Row &) {}), ErrorCode::Database);
    CHECK(error.detail.contains(u"nothing"));
    CHECK_FALSE(error.detail.contains(u"秘密"));
    // Outside a unit one failure spoils nothing.
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM district")) == 2);
}

#ifdef QT_NO_DEBUG
TEST_CASE("a statement made to read does not write")
{
    // (A debug build stops at the guard's assertion.)
    const TestBase base;
    Statement sneaky(base.connection(), QStringLiteral("DELETE FROM setting"));
    errorOf(sneaky.each([](const Row &) {}), ErrorCode::Internal);
}
#endif

TEST_CASE("a connection that only reads refuses to write")
{
    TestBase base;
    const QString before = digest(base.connection());
    base.close();
    const auto reader =
        value(Base::open(base.settings(), Access::Read, TestBase::openedBy(), base.clock()));
    const Connection reading = value(reader->connect());
    const JobContext context{reading, Actor{}, base.clock()};
    errorOf(beginUnit(context, QStringLiteral("t")), ErrorCode::ReadOnly);
    CHECK(digest(reading) == before);
}

TEST_CASE("a long statement is stopped from another thread")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const TestBase base;
    std::atomic_bool ended{false};
    std::thread stopper([&] {
        while (!ended)
            base.connection().interrupt();
    });
    Statement endless(
        base.connection(),
        QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
                       " SELECT COUNT(*) AS n FROM c"));
    const auto stopped = endless.number("n");
    ended = true;
    stopper.join();
    errorOf(stopped, ErrorCode::Cancelled);
}
