// The digest of a base's content, and the checks of what a merge or fault may have broken.

#include "repositories/contentdigest.h"

#include "database/base.h"
#include "repositories/enterpriserepository.h"
#include "repositories/recordregistry.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QTemporaryDir>

using namespace peiyu;

namespace {

void put(const JobContext &context, const QString &entity, const QString &id, ChangeOp op,
         std::initializer_list<std::pair<const char16_t *, FieldValue>> fields)
{
    FieldValues f;
    for (const auto &[name, fieldValue] : fields)
        f.set(QString::fromUtf16(name), fieldValue);
    const auto unit = value(beginUnit(context, QStringLiteral("测试")));
    value(applyRecord(*unit, entity, id, op, f));
    value(unit->commit());
}

const QString enterprise = QStringLiteral("enterprise");
const QString residence = QStringLiteral("residence");

} // namespace

TEST_CASE("the digest is the same on every backend and PC")
{
    // A base with two records of fixed ids and nothing else. The number may change with the
    // fields of the business tables only.
    const QTemporaryDir folder;
    const ConnectionSettings settings = freshSettings(folder.path(), QStringLiteral("bare"));
    const MockClock clock(QDate(2026, 1, 20));
    {
        const auto base = value(Base::create(settings, TestBase::openedBy(), clock));
        const Connection connection = value(base->connect());
        const JobContext context{connection, Actor{}, clock};
        put(context, enterprise, QStringLiteral("e1"), ChangeOp::Insert,
            {{u"name", QStringLiteral("重庆长安机械有限公司")}, {u"credit_code", soundCode(1)}});
        put(context, residence, QStringLiteral("r1"), ChangeOp::Insert,
            {{u"enterprise", QStringLiteral("e1")}, {u"district", QStringLiteral("jiangjin")}});
        CHECK(digest(connection) ==
              u"7fb950936a63d0240081553a80f450ec638b075c0b6572800286e4ed1c3f2fd1");
    }
    dropSettings(settings);
}

TEST_CASE("the digest sees every live field and nothing else")
{
    const TestBase base;
    const JobContext &context = base.context();
    put(context, enterprise, QStringLiteral("e1"), ChangeOp::Insert,
        {{u"name", QStringLiteral("甲")}, {u"phone", QStringLiteral("1")}});
    const QString before = digest(base.connection());

    put(context, enterprise, QStringLiteral("e1"), ChangeOp::Update,
        {{u"phone", QStringLiteral("2")}});
    const QString changed = digest(base.connection());
    CHECK(changed != before);
    // Back again: another revision, other clocks, the same content.
    put(context, enterprise, QStringLiteral("e1"), ChangeOp::Update,
        {{u"phone", QStringLiteral("1")}});
    CHECK(digest(base.connection()) == before);

    put(context, enterprise, QStringLiteral("e2"), ChangeOp::Insert,
        {{u"name", QStringLiteral("乙")}});
    CHECK(digest(base.connection()) != before);
    put(context, enterprise, QStringLiteral("e2"), ChangeOp::Delete, {});
    CHECK(digest(base.connection()) == before);

    // A value that moves from one field to the next is another content.
    put(context, enterprise, QStringLiteral("e1"), ChangeOp::Update,
        {{u"phone", QString()}, {u"contact", QStringLiteral("1")}});
    CHECK(digest(base.connection()) != before);
}

TEST_CASE("records without their firm are named")
{
    const TestBase base;
    const JobContext &context = base.context();
    put(context, enterprise, QStringLiteral("e1"), ChangeOp::Insert,
        {{u"name", QStringLiteral("甲")}});
    put(context, residence, QStringLiteral("r1"), ChangeOp::Insert,
        {{u"enterprise", QStringLiteral("e1")}, {u"district", QStringLiteral("jiangjin")}});
    CHECK(value(findOrphans(base.connection())).isEmpty());
    put(context, enterprise, QStringLiteral("e1"), ChangeOp::Delete, {});
    const QStringList orphans = value(findOrphans(base.connection()));
    REQUIRE(orphans.size() == 1);
    CHECK(orphans.first().contains(u"r1"));
}

TEST_CASE("two of what there may be one of at a time are named")
{
    const TestBase base;
    const JobContext &context = base.context();
    const QString from = QStringLiteral("2024-01-01");
    const EnterpriseId firm = addFirm(context, {QStringLiteral("双份企业")});
    const EnterpriseId other = addFirm(context, {QStringLiteral("规矩企业")});
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    moveFirm(context, other, QStringLiteral("yongchun"), day("2024-01-01"));
    CHECK(value(brokenRules(base.connection())).isEmpty());

    SECTION("places")
    {
        put(context, residence, QStringLiteral("r"), ChangeOp::Insert,
            {{u"enterprise", firm.value()},
             {u"district", QStringLiteral("yongchun")},
             {u"from_date", from}});
    }
    SECTION("people of one duty")
    {
        for (const char16_t *id : {u"a", u"b"})
            put(context, QStringLiteral("assignment"), QString::fromUtf16(id), ChangeOp::Insert,
                {{u"enterprise", firm.value()},
                 {u"specialist", li.value()},
                 {u"duty", QStringLiteral("specialist")},
                 {u"from_date", from}});
    }
    SECTION("plans of measures")
    {
        for (const char16_t *id : {u"a", u"b"})
            put(context, QStringLiteral("measure"), QString::fromUtf16(id), ChangeOp::Insert,
                {{u"enterprise", firm.value()}, {u"set_on", from}});
    }
    const QStringList broken = value(brokenRules(base.connection()));
    REQUIRE(broken.size() == 1);
    CHECK(broken.first().contains(u"双份企业"));
}
