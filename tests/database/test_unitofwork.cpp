// One transaction with its change set: all or nothing, spoiled by its first failure.

#include "database/unitofwork.h"

#include "database/savepoint.h"
#include "database/statement.h"
#include "repositories/changesetrepository.h"
#include "repositories/specialistrepository.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

Result<> put(UnitOfWork &unit, const QString &id, ChangeOp op = ChangeOp::Insert,
             const QString &name = QStringLiteral("李敏"))
{
    Specialist person;
    person.name = name;
    return SpecialistRepository::apply(unit, id, op, SpecialistRepository::fields(person));
}

std::unique_ptr<UnitOfWork> begun(const TestBase &base)
{
    return value(beginUnit(base.context(), QStringLiteral("测试")));
}

qint64 people(const Connection &connection)
{
    return number(connection, QStringLiteral("SELECT COUNT(*) AS n FROM specialist"));
}

qint64 sets(const Connection &connection)
{
    return number(connection, QStringLiteral("SELECT COUNT(*) AS n FROM change_set"));
}

qint64 items(const Connection &connection)
{
    return number(connection, QStringLiteral("SELECT COUNT(*) AS n FROM change_item"));
}

} // namespace

TEST_CASE("what is not committed was never there")
{
    const TestBase base;
    const qint64 setsBefore = sets(base.connection());
    const qint64 itemsBefore = items(base.connection());
    {
        const auto unit = begun(base);
        value(put(*unit, QStringLiteral("p1")));
        CHECK(people(base.connection()) == 1);
    }
    CHECK(people(base.connection()) == 0);
    CHECK(sets(base.connection()) == setsBefore);
    CHECK(items(base.connection()) == itemsBefore);

    const auto unit = begun(base);
    value(put(*unit, QStringLiteral("p1")));
    const ChangeSet changes = value(unit->commit());
    CHECK(changes.recordCount == 1);
    CHECK(changes.touches(QStringLiteral("specialist")));
    CHECK(changes.records.first().fields.contains(QStringLiteral("name")));
    CHECK(people(base.connection()) == 1);
    CHECK(sets(base.connection()) == setsBefore + 1);
    CHECK(items(base.connection()) == itemsBefore + 1);
}

TEST_CASE("the first failure spoils the unit")
{
    const TestBase base;
    const qint64 setsBefore = sets(base.connection());
    {
        const auto unit = begun(base);
        value(put(*unit, QStringLiteral("p1")));
        const Error first = errorOf(put(*unit, QStringLiteral("p1")), ErrorCode::Duplicate);
        // What would have worked is refused, too, with the first reason.
        const Error later = errorOf(put(*unit, QStringLiteral("p2")), ErrorCode::Duplicate);
        CHECK(later.text == first.text);
        errorOf(SpecialistRepository::all(base.connection()), ErrorCode::Duplicate);
        errorOf(unit->commit(), ErrorCode::Duplicate);
    }
    CHECK(people(base.connection()) == 0);
    CHECK(sets(base.connection()) == setsBefore);
    const auto next = begun(base);
    value(put(*next, QStringLiteral("p2")));
    value(next->commit());
    CHECK(people(base.connection()) == 1);
}

TEST_CASE("a second unit on the connection is refused, the first goes on")
{
    const TestBase base;
    const auto unit = begun(base);
    errorOf(beginUnit(base.context(), QStringLiteral("zweite")), ErrorCode::Internal);
    value(put(*unit, QStringLiteral("p1")));
    value(unit->commit());
    CHECK(people(base.connection()) == 1);
}

TEST_CASE("nothing changed leaves no set, an event leaves one without items")
{
    const TestBase base;
    const qint64 before = sets(base.connection());
    const auto empty = begun(base);
    CHECK(value(empty->commit()).isEmpty());
    CHECK(sets(base.connection()) == before);

    const auto event =
        value(beginUnit(base.context(), QStringLiteral("导出名单"), {}, ChangeKind::Event));
    const ChangeSet noted = value(event->commit());
    CHECK_FALSE(noted.isEmpty());
    CHECK(noted.recordCount == 0);
    const ChangeSetEntry entry = value(ChangeSetRepository::list(base.connection(), 1)).first();
    CHECK(entry.id == noted.id);
    CHECK(entry.kind == ChangeKind::Event);
    CHECK(entry.title == u"导出名单");
    CHECK(value(ChangeSetRepository::verifyChain(base.connection())).isEmpty());
}

TEST_CASE("a step goes back alone and takes its log with it")
{
    const TestBase base;
    const auto unit = begun(base);
    value(put(*unit, QStringLiteral("p1")));
    {
        Savepoint step(*unit);
        value(put(*unit, QStringLiteral("p2")));
        errorOf(put(*unit, QStringLiteral("p1")), ErrorCode::Duplicate);
        value(step.rollback());
    }
    {
        Savepoint step(*unit);
        value(put(*unit, QStringLiteral("p3")));
        value(step.release());
    }
    {
        Savepoint dropped(*unit);
        value(put(*unit, QStringLiteral("p4")));
    }
    const ChangeSet changes = value(unit->commit());
    CHECK(changes.recordCount == 2);
    CHECK(changes.records.size() == 2);
    CHECK(texts(base.connection(), QStringLiteral("SELECT id AS t FROM specialist ORDER BY id")) ==
          QStringList{QStringLiteral("p1"), QStringLiteral("p3")});
    CHECK(texts(base.connection(),
                QStringLiteral("SELECT record_id AS t FROM change_item"
                               " WHERE entity = 'specialist' ORDER BY record_id")) ==
          QStringList{QStringLiteral("p1"), QStringLiteral("p3")});
    CHECK(value(ChangeSetRepository::verifyChain(base.connection())).isEmpty());
}

TEST_CASE("a set that began in a step that went back is not there")
{
    const TestBase base;
    const qint64 before = sets(base.connection());
    const auto unit = begun(base);
    {
        Savepoint step(*unit);
        value(put(*unit, QStringLiteral("p1")));
        value(step.rollback());
    }
    CHECK(value(unit->commit()).isEmpty());
    CHECK(sets(base.connection()) == before);
    CHECK(people(base.connection()) == 0);
}

TEST_CASE("a spoiled step cannot be kept")
{
    const TestBase base;
    const auto unit = begun(base);
    Savepoint step(*unit);
    value(put(*unit, QStringLiteral("p1")));
    errorOf(put(*unit, QStringLiteral("p1")), ErrorCode::Duplicate);
    errorOf(step.release(), ErrorCode::Duplicate);
    value(step.rollback());
    CHECK(value(unit->commit()).isEmpty());
}

TEST_CASE("a full disk ends the unit for good")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const TestBase base;
    const QString before = digest(base.connection());
    const qint64 pages = number(base.connection(), QStringLiteral("SELECT page_count AS n"
                                                                  " FROM pragma_page_count"));
    tamper(base.connection(), QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2));
    {
        const auto unit = begun(base);
        Result<> written;
        for (int i = 0; i < 2000 && written; ++i)
            written = put(*unit, QStringLiteral("p%1").arg(i), ChangeOp::Insert,
                          QString(200, QChar(0x674e)));
        errorOf(written, ErrorCode::DiskFull);
        // SQLite has rolled back by itself: the next insert would succeed outside any transaction.
        errorOf(put(*unit, QStringLiteral("last")), ErrorCode::DiskFull);
        errorOf(unit->commit(), ErrorCode::DiskFull);
    }
    tamper(base.connection(), QStringLiteral("PRAGMA max_page_count = 1000000"));
    CHECK(digest(base.connection()) == before);
    const auto unit = begun(base);
    value(put(*unit, QStringLiteral("p1")));
    value(unit->commit());
    CHECK(people(base.connection()) == 1);
}

TEST_CASE("more records than listeners want are announced by entity alone")
{
    const TestBase base;
    const auto unit = begun(base);
    for (int i = 0; i <= ChangeSet::detailLimit; ++i)
        value(put(*unit, QStringLiteral("p%1").arg(i)));
    unit->setTitle(QStringLiteral("批量"));
    const ChangeSet changes = value(unit->commit());
    CHECK(changes.recordCount == ChangeSet::detailLimit + 1);
    CHECK(changes.records.isEmpty());
    CHECK(changes.entities == QStringList{QStringLiteral("specialist")});
    CHECK(changes.title == u"批量");
    CHECK(value(ChangeSetRepository::list(base.connection(), 1)).first().title == u"批量");
}
