// Reading the log: conditions, names, and commits of others as they are heard of.

#include "services/accountservice.h"
#include "services/changehistoryservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

QVector<ChangeSetEntry> list(const TestBase &base, const ChangeQuery &query, int limit = -1)
{
    return value(ChangeHistoryService::list(base.context(), limit, query));
}

QString words(const ChangeDetails &details)
{
    QStringList parts;
    for (const NamedChange &item : details.items) {
        parts.append(item.name + u' ' + changedOpText(item.op) + changedRecordText(item.entity));
        for (const ChangedField &field : changedFields(item, details.namer()))
            parts.append(field.label + u'=' + field.before + u'>' + field.after);
    }
    return parts.join(u'\n');
}

} // namespace

TEST_CASE("conditions of history count together; an unknown person has done nothing")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    base.clock().set(day("2026-02-03"), QTime(0, 30));
    Actor other = base.context().actor;
    other.name = QStringLiteral("王芳");
    const JobContext by{base.connection(), other, base.clock()};
    addFirm(by, {QStringLiteral("乙50%_公司!")});
    const qsizetype all = list(base, {}).size();

    ChangeQuery query;
    query.by = QStringLiteral("王芳");
    REQUIRE(list(base, query).size() == 1);
    CHECK(list(base, query).first().actorName == u"王芳");
    query.kind = ChangeKind::Import;
    CHECK(list(base, query).isEmpty());
    query = {};
    query.by = QStringLiteral("没有这个人");
    CHECK(list(base, query).isEmpty());

    query = {};
    query.since = day("2026-02-03"); // half past midnight here, the day before in UTC
    CHECK(list(base, query).size() == 1);
    query.since = day("2026-02-04");
    CHECK(list(base, query).isEmpty());

    query = {};
    query.firm = firm;
    CHECK(list(base, query).size() == 1);
    query.firm = EnterpriseId(QStringLiteral("none"));
    CHECK(list(base, query).isEmpty());

    query = {};
    for (const char16_t *find : {u"乙50%_", u"公司!", u"  乙  "}) {
        query.find = QString::fromUtf16(find);
        INFO(query.find.toStdString());
        CHECK(list(base, query).size() == 1);
    }
    query.find = QStringLiteral("%");
    CHECK(list(base, query).size() == 1); // a sign like any other
    query.find = QStringLiteral("'; DROP TABLE change_set; --");
    CHECK(list(base, query).isEmpty());
    CHECK(list(base, {}).size() == all);

    const auto people = value(ChangeHistoryService::people(base.context()));
    CHECK(people.contains(QStringLiteral("王芳")));
    CHECK(people.size() == 2);
    const auto keys = value(ChangeHistoryService::keys(base.context(), {}));
    CHECK(keys.size() == all);
    CHECK(value(ChangeHistoryService::rows(base.context(), {keys.last(), 99999, keys.first()}))
              .size() == 2);
}

TEST_CASE("what changed is told in the words of the forms, with the names behind ids")
{
    const TestBase base;
    const auto firm = addFirm(
        base.context(),
        {QStringLiteral("甲公司"), {}, {}, {}, QStringLiteral("双福街道"), QStringLiteral("新园")});
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    const auto newest = [&] {
        const auto id = list(base, {}, 1).first().id;
        return value(ChangeHistoryService::show(base.context(), id, 200));
    };
    CHECK(words(newest()).contains(u"李敏 新增人员"));
    assign(base.context(), firm, li, day("2025-01-01"));
    CHECK(words(newest()).contains(u"甲公司 新增服务人员"));
    CHECK(words(newest()).contains(u"人员=（空）>李敏"));
    CHECK(newest().onlyFirm() == firm);
    Visit visit;
    visit.enterprise = firm;
    visit.on = day("2026-01-01");
    visit.text = QStringLiteral("用电");
    visit.id = value(VisitService::add(base.context(), visit)).id;
    const Visit written = value(VisitService::visit(base.context(), visit.id));
    value(VisitService::remove(base.context(), written.id, written.revision));
    CHECK(words(newest()).contains(u"甲公司 删除走访"));
    CHECK(words(newest()).contains(u"要点=用电>（空）"));
    moveFirm(base.context(), firm, QStringLiteral("yongchun"), day("2025-05-01"));
    CHECK(words(newest()).contains(u"永春"));
    value(AccountService::add(base.context(), QStringLiteral("赵静"), Role::Head));
    CHECK(words(newest()).contains(u"赵静 新增使用人"));
    CHECK(words(newest()).contains(u"角色=（空）>负责人"));
    CHECK(newest().onlyFirm().isEmpty());
    CHECK(newest().counts.value(ChangeOp::Insert) == newest().entry.records);

    const auto ofFirm = value(ChangeHistoryService::ofEnterprise(base.context(), firm, 100));
    ChangeQuery query;
    query.firm = firm;
    CHECK(ofFirm.size() == list(base, query).size());
}
