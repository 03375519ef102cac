// The list of kinds of 资质: added, renamed with their rows, merged, put away, ordered, undone.

#include "services/changehistoryservice.h"
#include "services/firmrecordservice.h"
#include "services/honourkindservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QString highTech = QStringLiteral("高新技术企业");
const QString craft = QStringLiteral("江津工匠企业");
const QString typed = QStringLiteral("高兴技术企业");

struct Kinds
{
    TestBase base;
    const JobContext &context = base.context();
    EnterpriseId firm = addFirm(context, {QStringLiteral("甲公司")});

    void bear(const QString &kind) const
    {
        Honour honour;
        honour.enterprise = firm;
        honour.kind = kind;
        value(FirmRecordService::save(context, honour));
    }
    QStringList names() const { return value(HonourKindService::names(context)); }
    HonourKindEntry entry(const QString &name) const
    {
        for (const HonourKindEntry &one : value(HonourKindService::all(context))) {
            if (one.kind.name == name)
                return one;
        }
        return {};
    }
    QStringList borne() const
    {
        QStringList kinds;
        for (const Honour &one : value(FirmRecordService::honours(context, firm)))
            kinds.append(one.kind);
        return kinds;
    }
};

} // namespace

TEST_CASE("the office adds kinds of its own, once each")
{
    const Kinds kinds;
    const QStringList shipped = kinds.names();
    CHECK(shipped.first() == u"科技型中小企业");
    CHECK(kinds.entry(highTech).shipped);
    CHECK(kinds.entry(highTech).kind.family == u"资质");
    value(HonourKindService::add(kinds.context, QStringLiteral(" 江津工匠企业　"),
                                 QStringLiteral("品牌")));
    CHECK(kinds.names() == shipped + QStringList{craft});
    CHECK(kinds.entry(craft).kind.family == u"品牌");
    for (const QString &again : {craft, highTech, QStringLiteral("江津 工匠企业")})
        errorOf(HonourKindService::add(kinds.context, again), ErrorCode::Duplicate);
    for (const QString &bad :
         {QStringLiteral(" 　"), QString(300, u'长'), QStringLiteral("a\u0007")})
        CHECK(errorOf(HonourKindService::add(kinds.context, bad), ErrorCode::Validation)
                  .issues.first()
                  .field == u"name");
    // What was only written in a form stands in the list too, and can be made one of its own.
    kinds.bear(typed);
    CHECK(kinds.names().last() == typed);
    CHECK(kinds.entry(typed).kind.id.isEmpty());
    value(HonourKindService::add(kinds.context, typed, QStringLiteral("资质")));
    CHECK_FALSE(kinds.entry(typed).kind.id.isEmpty());
    CHECK(kinds.names().size() == shipped.size() + 2);
}

TEST_CASE("a kind renamed takes its rows along and is undone as one")
{
    const Kinds kinds;
    value(HonourKindService::add(kinds.context, craft, QStringLiteral("品牌")));
    kinds.bear(craft);
    kinds.bear(craft);
    kinds.bear(highTech);
    const QString before = digest(kinds.base.connection());
    const QString newName = QStringLiteral("江津工匠");
    const Saved saved = value(HonourKindService::change(kinds.context, craft, newName, {}));
    CHECK(saved.changes.recordCount == 3);
    CHECK(kinds.borne() == QStringList{newName, newName, highTech});
    CHECK(kinds.entry(newName).uses == 2);
    CHECK(kinds.entry(newName).kind.family == u"品牌");
    CHECK_FALSE(kinds.names().contains(craft));
    value(ChangeHistoryService::revert(kinds.context, saved.changes.id));
    CHECK(kinds.borne() == QStringList{craft, craft, highTech});
    CHECK(kinds.entry(craft).uses == 2);
    CHECK(digest(kinds.base.connection()) == before);
    // One that was only written once becomes the list's own by it.
    kinds.bear(typed);
    value(HonourKindService::change(kinds.context, typed, QStringLiteral("高兴企业"), {}));
    CHECK(kinds.entry(QStringLiteral("高兴企业")).uses == 1);
    CHECK_FALSE(kinds.names().contains(typed));
    // Plans count by the shipped names.
    errorOf(HonourKindService::change(kinds.context, highTech, QStringLiteral("高企"), {}),
            ErrorCode::Validation);
    errorOf(HonourKindService::change(kinds.context, QStringLiteral("没有的"), newName, {}),
            ErrorCode::NotFound);
    errorOf(HonourKindService::change(kinds.context, craft, {}, {}), ErrorCode::Validation);
}

TEST_CASE("a misspelt kind is merged into the right one only when that is said")
{
    const Kinds kinds;
    value(HonourKindService::add(kinds.context, typed));
    kinds.bear(typed);
    kinds.bear(highTech);
    errorOf(HonourKindService::change(kinds.context, typed, highTech, {}), ErrorCode::Duplicate);
    CHECK(kinds.borne() == QStringList{typed, highTech});
    const Saved saved = value(HonourKindService::change(kinds.context, typed, highTech, {}, true));
    CHECK(kinds.borne() == QStringList{highTech, highTech});
    CHECK_FALSE(kinds.names().contains(typed));
    CHECK(kinds.entry(highTech).uses == 2);
    value(ChangeHistoryService::revert(kinds.context, saved.changes.id));
    CHECK(kinds.borne() == QStringList{typed, highTech});
    CHECK(kinds.names().contains(typed));
}

TEST_CASE("a kind put away is not offered, its rows keep it; one in use is never deleted")
{
    const Kinds kinds;
    kinds.bear(highTech);
    value(HonourKindService::add(kinds.context, craft));
    kinds.bear(craft);
    const qsizetype before = kinds.names().size();
    for (const QString &name : {highTech, craft}) {
        const Saved away = value(HonourKindService::setActive(kinds.context, name, false));
        CHECK_FALSE(kinds.names().contains(name));
        CHECK_FALSE(kinds.entry(name).kind.active);
        CHECK(kinds.entry(name).uses == 1);
        value(HonourKindService::setActive(kinds.context, name, true));
        CHECK(kinds.names().contains(name));
        value(HonourKindService::setActive(kinds.context, name, false));
        CHECK(errorOf(HonourKindService::add(kinds.context, name), ErrorCode::Duplicate)
                  .text.contains(u"启用"));
        value(HonourKindService::setActive(kinds.context, name, true));
        CHECK(value(HonourKindService::setActive(kinds.context, name, true)).changes.isEmpty());
    }
    CHECK(kinds.names().size() == before);
    errorOf(HonourKindService::remove(kinds.context, craft), ErrorCode::InUse);
    errorOf(HonourKindService::remove(kinds.context, highTech), ErrorCode::Validation);
    const auto borne = value(FirmRecordService::honours(kinds.context, kinds.firm));
    value(FirmRecordService::remove<Honour>(kinds.context, borne.last().id));
    const Saved gone = value(HonourKindService::remove(kinds.context, craft));
    CHECK_FALSE(kinds.names().contains(craft));
    value(ChangeHistoryService::revert(kinds.context, gone.changes.id));
    CHECK(kinds.names().contains(craft));
}

TEST_CASE("the order a person gave stays, through a new name too; new kinds follow")
{
    const Kinds kinds;
    value(HonourKindService::add(kinds.context, craft));
    QStringList order = kinds.names();
    order.move(order.indexOf(craft), 0);
    value(HonourKindService::setOrder(kinds.context, order));
    CHECK(kinds.names() == order);
    const QString newName = QStringLiteral("江津工匠");
    const Saved saved = value(HonourKindService::change(kinds.context, craft, newName, {}));
    CHECK(kinds.names().first() == newName);
    value(ChangeHistoryService::revert(kinds.context, saved.changes.id));
    CHECK(kinds.names() == order);
    value(HonourKindService::add(kinds.context, typed));
    CHECK(kinds.names() == order + QStringList{typed});
}
