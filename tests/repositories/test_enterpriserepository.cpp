// One firm in and out of the base, with the columns derived from it.

#include "repositories/enterpriserepository.h"

#include "database/statement.h"
#include "reference/pinyin.h"
#include "repositories/changesetrepository.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const EnterpriseId id{QStringLiteral("e1")};

Enterprise firm()
{
    Enterprise firm;
    firm.id = id;
    firm.name = QStringLiteral("重庆长安（集团）机械有限公司");
    firm.shortName = QStringLiteral("长安机械");
    firm.creditCode = soundCode(17);
    firm.codeState = CodeState::Confirmed;
    firm.registrationNo = QStringLiteral("500381000012345");
    firm.industry = QStringLiteral("通用设备制造业");
    firm.chain = QStringLiteral("装备");
    firm.address = QStringLiteral("双福街道 1 号");
    firm.contact = QStringLiteral("张三");
    firm.phone = QStringLiteral("023-4700");
    firm.formerNames = QStringLiteral("江津机械厂");
    firm.note = QStringLiteral("第一行\n第二行");
    return firm;
}

Result<qint64> apply(const TestBase &base, ChangeOp op, const FieldValues &fields,
                     const EnterpriseId &which = id, std::optional<int> revision = {})
{
    const auto unit = value(beginUnit(base.context(), QStringLiteral("测试")));
    const auto no = EnterpriseRepository::apply(*unit, which, op, fields, revision);
    if (no)
        value(unit->commit());
    return no;
}

QString column(const TestBase &base, const QString &name)
{
    return texts(base.connection(), QStringLiteral("SELECT %1 AS t FROM enterprise").arg(name))
        .first();
}

FieldValues only(const QString &name, const QString &text)
{
    FieldValues f;
    f.set(name, text);
    return f;
}

} // namespace

TEST_CASE("a firm comes back as it was stored, by every key")
{
    const TestBase base;
    const qint64 no = value(apply(base, ChangeOp::Insert, EnterpriseRepository::fields(firm())));
    const Enterprise read = present(EnterpriseRepository::find(base.connection(), id));
    const Enterprise wrote = firm();
    CHECK(read.no == no);
    CHECK(read.revision == 1);
    CHECK(EnterpriseRepository::fields(read) == EnterpriseRepository::fields(wrote));
    CHECK(read.codeState == CodeState::Confirmed);

    const Connection &c = base.connection();
    CHECK(present(EnterpriseRepository::findByCreditCode(c, wrote.creditCode)).id == id);
    CHECK(present(EnterpriseRepository::findByRegistrationNo(c, wrote.registrationNo)).id == id);
    CHECK(value(EnterpriseRepository::findByName(c, wrote.name)).size() == 1);
    CHECK(value(EnterpriseRepository::findByName(c, QStringLiteral("重庆长安集团机械有限公司")))
              .isEmpty());
    CHECK(value(EnterpriseRepository::findByFoldedName(c, QStringLiteral("重庆长安机械"))).size() ==
          1);
    // Nothing is found by nothing.
    CHECK_FALSE(value(EnterpriseRepository::findByCreditCode(c, {})));
    CHECK_FALSE(value(EnterpriseRepository::findByRegistrationNo(c, {})));
    CHECK_FALSE(value(EnterpriseRepository::find(c, EnterpriseId(QStringLiteral("none")))));
}

TEST_CASE("derived columns follow their fields")
{
    const TestBase base;
    value(apply(base, ChangeOp::Insert, EnterpriseRepository::fields(firm())));
    CHECK(column(base, QStringLiteral("name_sort")) == pinyinSortKey(firm().name));
    CHECK(column(base, QStringLiteral("name_folded")) == u"重庆长安机械");
    QString reversed = firm().creditCode;
    std::reverse(reversed.begin(), reversed.end());
    CHECK(column(base, QStringLiteral("code_reversed")) == reversed);

    value(apply(base, ChangeOp::Update,
                only(QStringLiteral("name"), QStringLiteral("永春瓷业有限公司"))));
    CHECK(column(base, QStringLiteral("name_sort")) == pinyinSortKey(u"永春瓷业有限公司"));
    CHECK(column(base, QStringLiteral("name_folded")) == u"永春瓷业");
    CHECK(column(base, QStringLiteral("code_reversed")) == reversed);
    value(apply(base, ChangeOp::Update, only(QStringLiteral("credit_code"), {})));
    CHECK(column(base, QStringLiteral("code_reversed")).isEmpty());
    // They are no part of the log.
    const auto last = value(ChangeSetRepository::list(base.connection(), 1)).first();
    const auto items = value(ChangeSetRepository::itemsFrom(base.connection(), last.no, 5));
    CHECK(items.first().item.after.size() == 1);
}

TEST_CASE("one live firm per credit code")
{
    const TestBase base;
    const EnterpriseId other{QStringLiteral("e2")};
    value(apply(base, ChangeOp::Insert, EnterpriseRepository::fields(firm())));
    Enterprise second;
    second.name = QStringLiteral("另一家");
    second.creditCode = firm().creditCode;
    const FieldValues fields = EnterpriseRepository::fields(second);
    errorOf(apply(base, ChangeOp::Insert, fields, other), ErrorCode::Duplicate);

    SECTION("a contested code may stand twice until a person has decided")
    {
        FieldValues contested = fields;
        contested.set(QStringLiteral("contested"), qint64{1});
        REQUIRE_OK(apply(base, ChangeOp::Insert, contested, other));
    }
    SECTION("a deleted firm frees its code, and cannot come back to a taken one")
    {
        value(apply(base, ChangeOp::Delete, {}));
        REQUIRE_OK(apply(base, ChangeOp::Insert, fields, other));
        CHECK(present(EnterpriseRepository::findByCreditCode(base.connection(), second.creditCode))
                  .id == other);
        errorOf(apply(base, ChangeOp::Revive, {}), ErrorCode::Duplicate);
    }
    SECTION("firms without a code do not collide")
    {
        second.creditCode.clear();
        REQUIRE_OK(apply(base, ChangeOp::Insert, EnterpriseRepository::fields(second), other));
        REQUIRE_OK(apply(base, ChangeOp::Insert, EnterpriseRepository::fields(second),
                         EnterpriseId(QStringLiteral("e3"))));
    }
}

TEST_CASE("a stale or missing firm is not written")
{
    const TestBase base;
    value(apply(base, ChangeOp::Insert, EnterpriseRepository::fields(firm())));
    const FieldValues change = only(QStringLiteral("phone"), QStringLiteral("1"));
    REQUIRE_OK(apply(base, ChangeOp::Update, change, id, 1));
    const Error stale = errorOf(
        apply(base, ChangeOp::Update, only(QStringLiteral("phone"), QStringLiteral("2")), id, 1),
        ErrorCode::Conflict);
    CHECK(stale.text.contains(u"刷新"));
    CHECK(present(EnterpriseRepository::find(base.connection(), id)).phone == u"1");
    errorOf(apply(base, ChangeOp::Update, change, EnterpriseId(QStringLiteral("none"))),
            ErrorCode::NotFound);
}

TEST_CASE("a deleted firm is in neither index, a revived one in both")
{
    const TestBase base;
    const QString chars = QStringLiteral("SELECT COUNT(*) AS n FROM enterprise_text");
    const QString initials = QStringLiteral("SELECT COUNT(*) AS n FROM enterprise_initials");
    value(apply(base, ChangeOp::Insert, EnterpriseRepository::fields(firm())));
    CHECK(number(base.connection(), chars) == 1);
    value(apply(base, ChangeOp::Delete, {}));
    CHECK(number(base.connection(), chars) == 0);
    CHECK(number(base.connection(), initials) == 0);
    value(apply(base, ChangeOp::Revive, {}));
    CHECK(number(base.connection(), chars) == 1);
    CHECK(number(base.connection(), initials) == 1);
    CHECK(value(EnterpriseRepository::findByFoldedName(base.connection(),
                                                       QStringLiteral("重庆长安机械")))
              .size() == 1);
}
