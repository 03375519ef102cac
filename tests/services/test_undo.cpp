// Undo of any change, redo, and what stands in the way.

#include "repositories/changesetrepository.h"
#include "repositories/enterpriserepository.h"
#include "services/accountservice.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

ChangeSetId lastChange(const TestBase &base)
{
    return value(ChangeHistoryService::list(base.context(), 1)).first().id;
}

Saved undo(const TestBase &base, const ChangeSetId &id)
{
    return value(ChangeHistoryService::revert(base.context(), id));
}

Error refused(const TestBase &base, const ChangeSetId &id)
{
    const QString before = digest(base.connection());
    const Error error =
        errorOf(ChangeHistoryService::revert(base.context(), id), ErrorCode::Conflict);
    CHECK(digest(base.connection()) == before);
    return error;
}

void requireSound(const TestBase &base)
{
    CHECK(value(ChangeSetRepository::verifyChain(base.connection())).isEmpty());
}

} // namespace

TEST_CASE("every kind of change goes back and forth without a trace in the content")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司"),
                                               {},
                                               soundCode(1),
                                               {},
                                               QStringLiteral("双福街道"),
                                               {},
                                               Stage::Reserve});
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), firm, li, day("2024-01-01"));
    addTitle(base.context(), firm, Tier::Provincial, day("2024-01-01"));

    const QVector<std::function<void()>> changes = {
        [&] {
            addFirm(base.context(),
                    {QStringLiteral("乙公司"), {}, {}, {}, {}, QStringLiteral("新园区")});
        },
        [&] {
            editFirm(base.context(), firm, [](EnterpriseForm &form) {
                form.enterprise.name = QStringLiteral("丙公司");
                form.enterprise.creditCode = soundCode(2);
                form.stage = Stage::Promotion;
            });
        },
        [&] { moveFirm(base.context(), firm, QStringLiteral("yongchun"), day("2025-05-01")); },
        [&] { retireFirm(base.context(), firm, ExitReason::MovedOut, day("2025-05-01")); },
        [&] { addTitle(base.context(), firm, Tier::LittleGiant, day("2025-01-01")); },
        [&] { revokeTitle(base.context(), firm, Tier::Provincial, day("2025-01-01")); },
        [&] { addPerson(base.context(), QStringLiteral("王涛")); },
        [&] { assign(base.context(), firm, li, day("2023-01-01"), QStringLiteral("周县长")); },
        [&] {
            Visit visit;
            visit.enterprise = firm;
            visit.on = day("2026-01-01");
            visit.text = QStringLiteral("走访");
            value(VisitService::add(base.context(), visit));
        },
        [&] {
            value(AccountService::add(base.context(), QStringLiteral("赵静"), Role::Specialist));
        },
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        INFO("change " << i);
        const QString before = digest(base.connection());
        changes[i]();
        const QString after = digest(base.connection());
        REQUIRE(after != before);
        const ChangeSetId done = lastChange(base);
        const Saved undone = undo(base, done);
        CHECK(digest(base.connection()) == before);
        base.clock().advance(60);
        base.reopen();
        const Saved redone = undo(base, undone.changes.id);
        CHECK(digest(base.connection()) == after);
        undo(base, redone.changes.id);
        CHECK(digest(base.connection()) == before);
        requireSound(base);
    }
}

TEST_CASE("a change is undone once, and history says so")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const ChangeSetId added = lastChange(base);
    const Saved undone = undo(base, added);
    CHECK(refused(base, added).text.contains(u"甲公司"));
    const auto entries = value(ChangeHistoryService::list(base.context(), 2));
    CHECK(entries[0].kind == ChangeKind::Revert);
    CHECK(entries[0].title.contains(entries[1].title));
    CHECK(entries[1].revertedBy == undone.changes.id.value());
    errorOf(ChangeHistoryService::revert(base.context(), ChangeSetId(QStringLiteral("none"))),
            ErrorCode::NotFound);
    // An event changed nothing.
    const auto event =
        value(beginUnit(base.context(), QStringLiteral("导出"), {}, ChangeKind::Event));
    refused(base, value(event->commit()).id);
}

TEST_CASE("a later change of the same field stands in the way and is named")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto set = [&](const QString &phone, const QString &contact) {
        editFirm(base.context(), firm, [&](EnterpriseForm &form) {
            form.enterprise.phone = phone;
            form.enterprise.contact = contact;
        });
        return lastChange(base);
    };
    const ChangeSetId first = set(QStringLiteral("1"), {});
    base.clock().set(day("2026-02-03"));
    const ChangeSetId second = set(QStringLiteral("2"), {});
    const Error error = refused(base, first);
    CHECK(error.text.contains(u"陈岩"));
    CHECK(error.text.contains(u"2026-02-03"));
    CHECK(error.text.contains(u"修改企业 甲公司"));

    // Another field is nobody's business.
    const ChangeSetId third = set(QStringLiteral("2"), QStringLiteral("张三"));
    undo(base, second);
    const Enterprise now = present(EnterpriseRepository::find(base.connection(), firm));
    CHECK(now.phone == u"1");
    CHECK(now.contact == u"张三");
    undo(base, third);
}

TEST_CASE("what was undone is in nobody's way: steps go back one after the other")
{
    TestBase base;
    const QString empty = digest(base.connection());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const ChangeSetId added = lastChange(base);
    const auto call = [&](const QString &phone) {
        base.clock().advance(60);
        editFirm(base.context(), firm,
                 [&](EnterpriseForm &form) { form.enterprise.phone = phone; });
        return lastChange(base);
    };
    const auto phone = [&] {
        return present(EnterpriseRepository::find(base.connection(), firm)).phone;
    };
    const ChangeSetId first = call(QStringLiteral("1"));
    const ChangeSetId second = call(QStringLiteral("2"));
    const ChangeSetId third = call(QStringLiteral("3"));
    const QString full = digest(base.connection());
    const Saved thirdBack = undo(base, third);
    CHECK(refused(base, first).text.contains(u"请先撤销那一步"));
    const Saved secondBack = undo(base, second);
    const Saved firstBack = undo(base, first);
    CHECK(phone().isEmpty());
    // Redo, in turn and by the undo of the undo.
    undo(base, firstBack.changes.id);
    CHECK(phone() == u"1");
    undo(base, secondBack.changes.id);
    undo(base, thirdBack.changes.id);
    CHECK(digest(base.connection()) == full);
    // And all the way back once more, the firm itself too.
    for (const ChangeSetId &id : {third, second, first, added})
        undo(base, id);
    CHECK(digest(base.connection()) == empty);
    const Error again = refused(base, added);
    CHECK(again.text.contains(u"已经撤销过"));
    requireSound(base);
}

TEST_CASE("a conflict names the change of that field, not the last of the record")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto set = [&](const char *on, const QString &phone, const QString &contact) {
        base.clock().set(day(on));
        editFirm(base.context(), firm, [&](EnterpriseForm &form) {
            form.enterprise.phone = phone;
            form.enterprise.contact = contact;
        });
        return lastChange(base);
    };
    const ChangeSetId first = set("2026-02-01", QStringLiteral("1"), {});
    set("2026-02-02", QStringLiteral("2"), {});
    set("2026-02-03", QStringLiteral("2"), QStringLiteral("王芳"));
    const QString text = refused(base, first).text;
    CHECK(text.contains(u"2026-02-02"));
    CHECK_FALSE(text.contains(u"2026-02-03"));
}

TEST_CASE("history says which changes stand, and calls an undone undo a redo")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const ChangeSetId added = lastChange(base);
    const auto entry = [&](const ChangeSetId &id) {
        return value(ChangeHistoryService::show(base.context(), id, 0)).entry;
    };
    CHECK_FALSE(entry(added).undone);
    const Saved undone = undo(base, added);
    CHECK(entry(added).undone);
    CHECK(undone.changes.title.startsWith(u"撤销："));
    const Saved redone = undo(base, undone.changes.id);
    CHECK_FALSE(entry(added).undone);
    CHECK(entry(undone.changes.id).undone);
    CHECK(redone.changes.title.startsWith(u"重做："));
    const Saved again = undo(base, redone.changes.id);
    CHECK(again.changes.title == undone.changes.title);
    CHECK(entry(added).undone);
    CHECK(entry(redone.changes.id).undone);
}

TEST_CASE("a firm that others refer to by now stays, and so does an edited one")
{
    const TestBase base;
    SECTION("a title")
    {
        const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
        const ChangeSetId added = lastChange(base);
        addTitle(base.context(), firm, Tier::Provincial, day("2025-01-01"));
        const ChangeSetId title = lastChange(base);
        CHECK(refused(base, added).text.contains(u"登记认定"));
        undo(base, title);
        undo(base, added);
    }
    SECTION("an edit")
    {
        const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
        const ChangeSetId added = lastChange(base);
        editFirm(base.context(), firm,
                 [](EnterpriseForm &form) { form.enterprise.phone = QStringLiteral("1"); });
        CHECK(refused(base, added).text.contains(u"修改企业"));
    }
    SECTION("a person at work")
    {
        const auto li = addPerson(base.context(), QStringLiteral("李敏"));
        const ChangeSetId added = lastChange(base);
        assign(base.context(), addFirm(base.context(), {QStringLiteral("甲公司")}), li,
               day("2025-01-01"));
        CHECK(refused(base, added).text.contains(u"配备专员"));
    }
    SECTION("a firm whose code was given to another since")
    {
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, soundCode(1)});
        const Saved undone = undo(base, lastChange(base));
        addFirm(base.context(), {QStringLiteral("乙公司"), {}, soundCode(1)});
        errorOf(ChangeHistoryService::revert(base.context(), undone.changes.id),
                ErrorCode::Duplicate);
    }
    requireSound(base);
}

TEST_CASE("a set that touched a record twice goes back whole")
{
    const TestBase base;
    const QString before = digest(base.connection());
    const auto unit = value(beginUnit(base.context(), QStringLiteral("两步")));
    Enterprise firm;
    firm.name = QStringLiteral("甲公司");
    const EnterpriseId id(QStringLiteral("e1"));
    value(EnterpriseRepository::apply(*unit, id, ChangeOp::Insert,
                                      EnterpriseRepository::fields(firm)));
    for (const QString &phone : {QStringLiteral("1"), QStringLiteral("2")}) {
        firm.phone = phone;
        value(EnterpriseRepository::apply(*unit, id, ChangeOp::Update,
                                          EnterpriseRepository::fields(firm)));
    }
    const ChangeSet changes = value(unit->commit());
    CHECK(changes.recordCount == 3);
    const QString after = digest(base.connection());
    const Saved undone = undo(base, changes.id);
    CHECK(digest(base.connection()) == before);
    undo(base, undone.changes.id);
    CHECK(digest(base.connection()) == after);
    requireSound(base);
}

TEST_CASE("making the base cannot be undone")
{
    const TestBase base;
    const auto entries = value(ChangeHistoryService::list(base.context(), 100));
    refused(base, entries.last().id);
}

TEST_CASE("history shows what changed")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    editFirm(base.context(), firm,
             [](EnterpriseForm &form) { form.enterprise.phone = QStringLiteral("1"); });
    const auto details = value(ChangeHistoryService::show(base.context(), lastChange(base), 10));
    REQUIRE(details.items.size() == 1);
    CHECK(details.items.first().after.text(u"phone") == u"1");
    CHECK(details.items.first().before.contains(u"phone"));
    ChangeQuery query;
    query.record = firm.value();
    const auto ofFirm = value(ChangeHistoryService::list(base.context(), 10, query));
    CHECK(ofFirm.size() == 2);
    CHECK(value(ChangeHistoryService::list(base.context(), 1)).size() == 1);
    CHECK(value(ChangeHistoryService::list(base.context(), 0)).isEmpty());
}
