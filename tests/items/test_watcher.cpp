// Every commit is heard of once: the program's own and those of others.

#include "foundation/uuidv7.h"
#include "repositories/recordregistry.h"
#include "services/changehistoryservice.h"
#include "services/externalchangewatcher.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"
#include "support/waituntil.h"

using namespace peiyu;

namespace {

struct Listener
{
    TestBase base;
    JobRunner runner{base.base(), base.context().actor, base.clock()};
    ExternalChangeWatcher watcher{base.connection(), runner};
    Connection connection{value(base.base().connect())};
    JobContext foreign{connection, base.context().actor, base.clock()};
    QVector<ChangeSet> heard;

    Listener()
    {
        QObject::connect(&watcher, &ExternalChangeWatcher::changed, &watcher,
                         [this](const ChangeSet &changes) { heard.append(changes); });
    }
    ~Listener()
    {
        waitUntil([this] { return runner.isIdle(); });
    }
    /// Long enough for two looks.
    void look()
    {
        QTest::qWait(2 * ExternalChangeWatcher::lookEveryMs + 300);
        REQUIRE(waitUntil([this] { return runner.isIdle(); }));
    }
    qint64 records() const
    {
        qint64 all = 0;
        for (const ChangeSet &set : heard)
            all += set.recordCount;
        return all;
    }
};

/// One set with that many visits of a firm.
void write(const JobContext &context, const EnterpriseId &firm, int visits)
{
    const auto unit =
        value(beginUnit(context, QStringLiteral("导入 台账"), {}, ChangeKind::Import));
    for (int i = 0; i < visits; ++i) {
        FieldValues fields;
        fields.set(QStringLiteral("enterprise"), firm.value());
        fields.set(QStringLiteral("on_date"), QStringLiteral("2026-01-01"));
        fields.set(QStringLiteral("kind"), QStringLiteral("phone"));
        value(applyRecord(*unit, QStringLiteral("visit"), newUuid(), ChangeOp::Insert, fields));
    }
    value(commitUnit(context, *unit));
}

} // namespace

TEST_CASE("a foreign change is announced with its records, and only once")
{
    Listener listener;
    const auto firm = addFirm(listener.foreign, {QStringLiteral("甲公司")});
    REQUIRE(waitUntil([&] { return !listener.heard.isEmpty(); }));
    const ChangeSet &heard = listener.heard.first();
    CHECK(heard.touches(QStringLiteral("enterprise")));
    CHECK(heard.recordCount == heard.records.size());
    CHECK(heard.records.first().id == firm.value());
    CHECK(heard.records.first().fields.contains(QStringLiteral("name")));
    listener.look();
    CHECK(listener.heard.size() == 1);
}

TEST_CASE("an own change is announced at once and not met again")
{
    Listener listener;
    bool done = false;
    for (int i = 0; i < 5; ++i) {
        done = false;
        listener.runner.write<Saved>(
            &listener.watcher,
            [i](JobContext &context) -> Result<Saved> {
                addFirm(context, {QStringLiteral("第%1公司").arg(i)});
                return Saved{};
            },
            [&](const Result<Saved> &) { done = true; });
        REQUIRE(waitUntil([&] { return done; }));
        CHECK(listener.heard.size() == i + 1); // before any look
        QTest::qWait(300 * i);                 // looks fall anywhere between
    }
    listener.look();
    CHECK(listener.heard.size() == 5);
    addFirm(listener.foreign, {QStringLiteral("外公司")});
    REQUIRE(waitUntil([&] { return listener.heard.size() == 6; }));
}

TEST_CASE("many foreign sets are one announcement, a large one names its entities alone")
{
    Listener listener;
    const auto firm = addFirm(listener.foreign, {QStringLiteral("甲公司")});
    write(listener.foreign, firm, static_cast<int>(ChangeSet::detailLimit) + 1);
    for (int i = 0; i < 20; ++i)
        addFirm(listener.foreign, {QStringLiteral("第%1公司").arg(i)});
    const qint64 newest = value(ChangeHistoryService::list(listener.foreign, 1)).first().no;
    CHECK(newest > 22);
    REQUIRE(waitUntil([&] { return listener.records() > ChangeSet::detailLimit + 20; }));
    listener.look();
    CHECK(listener.heard.size() <= 2);
    bool large = false;
    for (const ChangeSet &set : listener.heard) {
        if (set.recordCount <= ChangeSet::detailLimit)
            continue;
        large = true;
        CHECK(set.records.isEmpty());
        CHECK(set.touches(QStringLiteral("visit")));
    }
    CHECK(large);
}
