// The change log: what a set holds, its clocks, its chain, and what tampering leaves behind.

#include "database/changelogwriter.h"

#include "database/statement.h"
#include "repositories/changesetrepository.h"
#include "repositories/recordstore.h"
#include "repositories/specialistrepository.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QString personId = QStringLiteral("p1");

/// Writes one person in a unit of its own and gives the set's entry.
ChangeSetEntry write(const TestBase &base, ChangeOp op, const FieldValues &fields,
                     const QString &id = personId)
{
    const auto unit =
        value(beginUnit(base.context(), QStringLiteral("测试"), QStringLiteral("因为")));
    value(SpecialistRepository::apply(*unit, id, op, fields));
    value(unit->commit());
    return value(ChangeSetRepository::list(base.connection(), 1)).first();
}

FieldValues fields(const QString &name, const QString &unit)
{
    FieldValues f;
    f.set(QStringLiteral("name"), name);
    f.set(QStringLiteral("unit"), unit);
    f.set(QStringLiteral("duty"), QStringLiteral("specialist"));
    return f;
}

LoggedItem onlyItem(const TestBase &base, const ChangeSetEntry &entry)
{
    const auto items = value(ChangeSetRepository::itemsFrom(base.connection(), entry.no, 10));
    REQUIRE(items.size() == 1);
    return items.first();
}

StoredRecord stored(const TestBase &base, const QString &id = personId)
{
    return present(findRecord(base.connection(), *businessTable(QStringLiteral("specialist")), id));
}

QStringList problems(const TestBase &base)
{
    return value(ChangeSetRepository::verifyChain(base.connection()));
}

QStringList clocks(const TestBase &base)
{
    return texts(base.connection(), QStringLiteral("SELECT hlc AS t FROM change_set ORDER BY no"));
}

} // namespace

TEST_CASE("an insert is one item with the fields that have a value")
{
    const TestBase base;
    const ChangeSetEntry entry =
        write(base, ChangeOp::Insert, fields(QStringLiteral("李敏"), QStringLiteral("经信委")));
    CHECK(entry.actorName == u"陈岩");
    CHECK(entry.role == Role::Office);
    CHECK(entry.title == u"测试");
    CHECK(entry.reason == u"因为");
    CHECK(entry.records == 1);
    CHECK(entry.at == base.context().clock.now().toUTC());
    const LoggedItem logged = onlyItem(base, entry);
    CHECK(logged.item.entity == u"specialist");
    CHECK(logged.item.recordId == personId);
    CHECK(logged.item.op == ChangeOp::Insert);
    CHECK(logged.item.before.isEmpty());
    CHECK(logged.item.after.text(u"name") == u"李敏");
    CHECK_FALSE(logged.item.after.contains(u"phone"));
    const StoredRecord record = stored(base);
    CHECK(record.revision == 1);
    CHECK(clockOf(record, QStringLiteral("name")) ==
          value(ChangeSetRepository::stamp(base.connection(), entry.no)));
}

TEST_CASE("an update holds what changed, before and after, and the clocks it stood on")
{
    const TestBase base;
    const ChangeSetEntry first =
        write(base, ChangeOp::Insert, fields(QStringLiteral("李敏"), QStringLiteral("经信委")));
    const ChangeSetEntry second =
        write(base, ChangeOp::Update, fields(QStringLiteral("李敏"), QStringLiteral("发改委")));
    const QString firstStamp = value(ChangeSetRepository::stamp(base.connection(), first.no));
    const QString secondStamp = value(ChangeSetRepository::stamp(base.connection(), second.no));
    CHECK(secondStamp > firstStamp);
    const LoggedItem logged = onlyItem(base, second);
    CHECK(logged.item.before.size() == 1);
    CHECK(logged.item.before.text(u"unit") == u"经信委");
    CHECK(logged.item.after.text(u"unit") == u"发改委");
    CHECK(logged.baseClocks.text(u"unit") == firstStamp);
    StoredRecord record = stored(base);
    CHECK(record.revision == 2);
    CHECK(clockOf(record, QStringLiteral("unit")) == secondStamp);
    CHECK(clockOf(record, QStringLiteral("name")) == firstStamp);

    // The same again: nothing changed, nothing written.
    const ChangeSetEntry none =
        write(base, ChangeOp::Update, fields(QStringLiteral("李敏"), QStringLiteral("发改委")));
    CHECK(none.id == second.id);
    CHECK(stored(base).revision == 2);
}

TEST_CASE("a deleted record leaves a tombstone that can be read and revived")
{
    const TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("李敏"), QStringLiteral("经信委")));
    const ChangeSetEntry gone = write(base, ChangeOp::Delete, {});
    CHECK(onlyItem(base, gone).item.before.text(u"name") == u"李敏");
    CHECK(stored(base).deleted);
    CHECK(clockOf(stored(base), QStringLiteral("deleted")) ==
          value(ChangeSetRepository::stamp(base.connection(), gone.no)));
    CHECK_FALSE(value(SpecialistRepository::find(base.connection(), personId)));

    FieldValues renamed;
    renamed.set(QStringLiteral("name"), QStringLiteral("李敏敏"));
    const ChangeSetEntry back = write(base, ChangeOp::Revive, renamed);
    CHECK(onlyItem(base, back).item.op == ChangeOp::Revive);
    const Specialist person = present(SpecialistRepository::find(base.connection(), personId));
    CHECK(person.name == u"李敏敏");
    CHECK(person.unit == u"经信委");
}

TEST_CASE("what is not there cannot be changed, and a stale revision is a conflict")
{
    const TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("李敏"), {}));
    const auto attempt = [&](ChangeOp op, const QString &id, std::optional<int> revision) {
        const auto unit = value(beginUnit(base.context(), QStringLiteral("测试")));
        return SpecialistRepository::apply(*unit, id, op, {}, revision);
    };
    errorOf(attempt(ChangeOp::Update, QStringLiteral("none"), {}), ErrorCode::NotFound);
    errorOf(attempt(ChangeOp::Delete, QStringLiteral("none"), {}), ErrorCode::NotFound);
    errorOf(attempt(ChangeOp::Revive, personId, {}), ErrorCode::NotFound);
    errorOf(attempt(ChangeOp::Delete, personId, 2), ErrorCode::Conflict);
    REQUIRE_OK(attempt(ChangeOp::Delete, personId, 1));
}

TEST_CASE("the clock never goes back, and rises within one millisecond")
{
    TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("甲"), {}));
    write(base, ChangeOp::Update, fields(QStringLiteral("乙"), {}));
    base.clock().set(QDate(2016, 1, 1));
    write(base, ChangeOp::Update, fields(QStringLiteral("丙"), {}));
    base.reopen();
    write(base, ChangeOp::Update, fields(QStringLiteral("丁"), {}));
    base.clock().set(QDate(2027, 1, 1));
    write(base, ChangeOp::Update, fields(QStringLiteral("戊"), {}));
    const QStringList all = clocks(base);
    for (qsizetype i = 1; i < all.size(); ++i)
        CHECK(all[i - 1] < all[i]);
    CHECK(all.last().left(12).toLongLong(nullptr, 16) ==
          QDateTime(QDate(2027, 1, 1), QTime(9, 0)).toMSecsSinceEpoch());
    CHECK(problems(base).isEmpty());
}

TEST_CASE("sets are numbered without gaps and chained")
{
    const TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("甲"), {}));
    write(base, ChangeOp::Update, fields(QStringLiteral("乙"), {}));
    const QString numbering =
        QStringLiteral("SELECT COUNT(*) AS n FROM change_set a WHERE NOT EXISTS"
                       " (SELECT 1 FROM change_set b WHERE b.seq = a.seq - 1"
                       " AND b.hash = a.prev_hash) AND a.seq <> 1");
    CHECK(number(base.connection(), numbering) == 0);
    CHECK(problems(base).isEmpty());
}

TEST_CASE("tampering with the log is found and its place named")
{
    const TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("甲"), QStringLiteral("经信委")));
    write(base, ChangeOp::Update, fields(QStringLiteral("乙"), QStringLiteral("经信委")));
    write(base, ChangeOp::Update, fields(QStringLiteral("丙"), QStringLiteral("经信委")));
    REQUIRE(problems(base).isEmpty());
    const QString last = QStringLiteral("(SELECT MAX(no) FROM change_set)");

    SECTION("a value")
    {
        tamper(base.connection(), QStringLiteral("UPDATE change_item SET after_fields ="
                                                 " '{\"name\":\"丁\"}' WHERE change_set = %1")
                                      .arg(last));
    }
    SECTION("a former value")
    {
        tamper(base.connection(), QStringLiteral("UPDATE change_item SET before_fields = '{}'"
                                                 " WHERE change_set = %1")
                                      .arg(last));
    }
    SECTION("a value and its digest")
    {
        tamper(base.connection(),
               QStringLiteral("UPDATE change_item SET record_id = 'p2', digest = '%1'"
                              " WHERE change_set = %2")
                   .arg(QString(64, QLatin1Char('0')), last));
    }
    SECTION("who did it")
    {
        tamper(base.connection(),
               QStringLiteral("UPDATE change_set SET actor_name = '李敏' WHERE no = %1").arg(last));
    }
    SECTION("when")
    {
        tamper(base.connection(), QStringLiteral("UPDATE change_set SET arrived_at ="
                                                 " '2020-01-01T00:00:00.000Z' WHERE no = %1")
                                      .arg(last));
    }
    SECTION("an item taken out")
    {
        tamper(base.connection(),
               QStringLiteral("DELETE FROM change_item WHERE change_set = %1").arg(last));
    }
    SECTION("a set taken out of the middle")
    {
        tamper(base.connection(),
               QStringLiteral("DELETE FROM change_item WHERE change_set = %1 - 1").arg(last));
        tamper(base.connection(),
               QStringLiteral("DELETE FROM change_set WHERE no = %1 - 1").arg(last));
    }
    SECTION("an unreadable item")
    {
        tamper(base.connection(), QStringLiteral("UPDATE change_item SET after_fields = 'x'"
                                                 " WHERE change_set = %1")
                                      .arg(last));
    }
    const QStringList found = problems(base);
    REQUIRE(found.size() == 1);
    CHECK(found.first().contains(u"测试"));
}

TEST_CASE("erasing values by rule keeps the chain of digests")
{
    // Chain and digests stand on salts: dropping value and salt is found item by item only.
    const TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("甲"), {}));
    const FieldValues name = fields(QStringLiteral("甲"), {});
    const QByteArray salt(16, 's');
    const QByteArray digest =
        changeItemDigest(salt, QStringLiteral("specialist"), personId, ChangeOp::Insert, {}, name);
    CHECK(digest == changeItemDigest(salt, QStringLiteral("specialist"), personId, ChangeOp::Insert,
                                     {}, name));
    CHECK(digest != changeItemDigest(QByteArray(16, 't'), QStringLiteral("specialist"), personId,
                                     ChangeOp::Insert, {}, name));
    CHECK(digest != changeItemDigest(salt, QStringLiteral("specialist"), personId, ChangeOp::Insert,
                                     name, {}));
}

TEST_CASE("a base opened on another PC goes on as a node of its own")
{
    TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("甲"), {}));
    base.close();
    {
        const auto other = value(
            Base::open(base.settings(), Access::Write,
                       {QStringLiteral("李敏"), QStringLiteral("other-machine")}, base.clock()));
        const Connection connection = value(other->connect());
        CHECK(number(connection, QStringLiteral("SELECT COUNT(DISTINCT id) AS n FROM node")) == 2);
        const JobContext context{connection, Actor{}, base.clock()};
        addPerson(context, QStringLiteral("乙"));
        CHECK(number(connection, QStringLiteral("SELECT seq AS n FROM change_set"
                                                " ORDER BY no DESC LIMIT 1")) == 1);
        CHECK(value(ChangeSetRepository::verifyChain(connection)).isEmpty());
        const QStringList hlc = texts(connection, QStringLiteral("SELECT hlc AS t FROM change_set"
                                                                 " ORDER BY no"));
        CHECK(hlc.last() > hlc[hlc.size() - 2]);
    }
}

TEST_CASE("a new epoch counts anew on the same chain")
{
    const TestBase base;
    write(base, ChangeOp::Insert, fields(QStringLiteral("甲"), {}));
    value(base.base().startEpoch(base.context().clock));
    write(base, ChangeOp::Update, fields(QStringLiteral("乙"), {}));
    CHECK(number(base.connection(), QStringLiteral("SELECT seq AS n FROM change_set"
                                                   " ORDER BY no DESC LIMIT 1")) == 1);
    CHECK(number(base.connection(), QStringLiteral("SELECT epoch AS n FROM change_set"
                                                   " ORDER BY no DESC LIMIT 1")) == 2);
    CHECK(problems(base).isEmpty());
}
