// Find: what people type, and what they must not be able to do with it.

#include "repositories/listfirms.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

QString find(const ListFirms &firms, const QString &typed)
{
    ListQuery query = firms.query();
    query.exitedToo = true;
    query.find = typed;
    return firms.foundUnordered(query);
}

} // namespace

TEST_CASE("any part of a name finds the firm, short and former names too")
{
    const ListFirms firms;
    CHECK(find(firms, QStringLiteral("重庆长安精密机械有限公司")) == u"重");
    CHECK(find(firms, QStringLiteral("精密")) == u"重");
    CHECK(find(firms, QStringLiteral("安")) == u"安重");
    CHECK(find(firms, QStringLiteral("食品")) == u"安福");
    CHECK(find(firms, QStringLiteral("品食")).isEmpty());
    CHECK(find(firms, QStringLiteral("几江粮油")) == u"安");
    // Signs and width do not matter.
    CHECK(find(firms, QStringLiteral("福满家食品(集团)")) == u"福");
    CHECK(find(firms, QStringLiteral("３Ｄ")) == u"大");
    CHECK(find(firms, QStringLiteral(" 长 安 ")) == u"重");
    CHECK(find(firms, QStringLiteral("不存在")).isEmpty());
}

TEST_CASE("initials find by any run, legal forms left out")
{
    const ListFirms firms;
    CHECK(find(firms, QStringLiteral("cqca")) == u"重");
    CHECK(find(firms, QStringLiteral("JMJX")) == u"重");
    CHECK(find(firms, QStringLiteral("dj3d")) == u"大");
    CHECK(find(firms, QStringLiteral("sp")) == u"安福");
    CHECK(find(firms, QStringLiteral("yxgs")).isEmpty());
}

TEST_CASE("credit codes are found by head and tail, old numbers whole")
{
    const ListFirms firms;
    const QString code = soundCode(4);
    CHECK(find(firms, code) == u"大");
    CHECK(find(firms, code.toLower()) == u"大");
    CHECK(find(firms, code.left(17)) == u"大");
    CHECK(find(firms, code.right(4)) == u"大");
    CHECK(find(firms, QStringLiteral("91500116MA")) == u"安本重大福归合迟");
    CHECK(find(firms, code.mid(3, 8)).isEmpty());
    CHECK(find(firms, QStringLiteral("500381000012345")) == u"恩");
    CHECK(find(firms, QStringLiteral("5003810000")).isEmpty());
}

TEST_CASE("an empty search shows all, and signs are no commands")
{
    const ListFirms firms;
    const QString all = QStringLiteral("安本重大恩福归合迟");
    for (const QString &nothing :
         {QStringLiteral(""), QStringLiteral("   "), QStringLiteral("（）"),
          QStringLiteral("\"'*%_;"), QStringLiteral("😀")})
        CHECK(find(firms, nothing) == all);
    for (const QString &typed :
         {QStringLiteral("\"食品\" OR \"机械\""), QStringLiteral("食品*"), QStringLiteral("食品%"),
          QStringLiteral("'; DROP TABLE enterprise; --"), QStringLiteral("NEAR(食 品)"),
          QStringLiteral("chars:食品"), QStringLiteral("食 & 品"), QStringLiteral("!食品"),
          QStringLiteral("(食品"), QStringLiteral("-食品"), QStringLiteral("食\\品"),
          QStringLiteral("a:*"), QString(2000, QChar(0x98df)), QString(2000, QLatin1Char('a'))}) {
        INFO(typed.left(40).toStdString());
        const QString found = find(firms, typed);
        CHECK((found.isEmpty() || found == u"安福"));
    }
    CHECK(find(firms, {}) == all);
}

TEST_CASE("the index follows every change of a firm")
{
    const ListFirms firms;
    const JobContext &context = firms.base().context();
    const Saved renamed = editFirm(context, firms.moved, [](EnterpriseForm &form) {
        form.enterprise.name = QStringLiteral("桂圆食品有限公司");
        form.enterprise.shortName = QStringLiteral("桂圆");
        form.enterprise.formerNames = QStringLiteral("归元中药有限公司");
    });
    CHECK(find(firms, QStringLiteral("桂圆")) == u"桂");
    CHECK(find(firms, QStringLiteral("gysp")) == u"桂");
    CHECK(find(firms, QStringLiteral("归元")) == u"桂");
    CHECK(find(firms, QStringLiteral("gyzy")).isEmpty());
    editFirm(context, firms.moved,
             [](EnterpriseForm &form) { form.enterprise.formerNames.clear(); });
    CHECK(find(firms, QStringLiteral("归元")).isEmpty());
}
