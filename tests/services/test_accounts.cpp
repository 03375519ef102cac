// 本机使用人.

#include "services/accountservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

TEST_CASE("the base's first account is there and may work")
{
    const TestBase base;
    const Actor first = value(AccountService::actorNamed(base.connection(), {}));
    CHECK(first.name == u"陈岩");
    CHECK(first.role == Role::Office);
    CHECK(first.specialist.isEmpty());
    const Error unknown = errorOf(
        AccountService::actorNamed(base.connection(), QStringLiteral("无")), ErrorCode::NotFound);
    CHECK(unknown.text.contains(u"陈岩"));
}

TEST_CASE("a 专员 is one of the people who serve firms")
{
    const TestBase base;
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    const Saved known =
        value(AccountService::add(base.context(), QStringLiteral(" 李敏 "), Role::Specialist));
    CHECK(value(AccountService::actorNamed(base.connection(), QStringLiteral("李敏"))).specialist ==
          li);
    value(AccountService::add(base.context(), QStringLiteral("王涛"), Role::Specialist));
    CHECK_FALSE(value(AccountService::actorNamed(base.connection(), QStringLiteral("王涛")))
                    .specialist.isEmpty());
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM specialist")) == 2);
    // Entered again: the same account, nothing written.
    const Saved again =
        value(AccountService::add(base.context(), QStringLiteral("李敏"), Role::Specialist));
    CHECK(again.id == known.id);
    CHECK(again.changes.isEmpty());
    value(AccountService::add(base.context(), QStringLiteral("周正"), Role::Head));
    CHECK(value(AccountService::actorNamed(base.connection(), QStringLiteral("周正")))
              .specialist.isEmpty());
    CHECK(value(AccountService::all(base.context())).size() == 4);
    errorOf(AccountService::add(base.context(), QStringLiteral("  "), Role::Head),
            ErrorCode::Validation);
}
