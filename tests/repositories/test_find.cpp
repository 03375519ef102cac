// Find: what people type, and what they must not be able to do with it.

#include "database/unitofwork.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/findindex.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/listfirms.h"
#include "repositories/recordregistry.h"
#include "services/saved.h"
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

EnterpriseId idOf(const ListFirms &firms, const QString &name)
{
    return EnterpriseId(
        texts(firms.base().connection(),
              QStringLiteral("SELECT id AS t FROM enterprise WHERE name LIKE '%1%'").arg(name))
            .first());
}

/// Contacts as services and undo write them.
void applyContact(const ListFirms &firms, const QString &id, ChangeOp op,
                  const EnterpriseId &firm = {}, const QString &name = {})
{
    ContactPerson person;
    person.enterprise = firm;
    person.name = name;
    person.phone = QStringLiteral("13800001111");
    const auto unit = value(beginUnit(firms.base().context(), QStringLiteral("联系人")));
    value(applyRecord(*unit, QStringLiteral("contact"), id, op,
                      op == ChangeOp::Delete ? FieldValues()
                                             : RecordRepository<ContactPerson>::fields(person)));
    value(unit->commit());
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
    CHECK(find(firms, QStringLiteral("gyzy")) == u"桂");
    editFirm(context, firms.moved,
             [](EnterpriseForm &form) { form.enterprise.formerNames.clear(); });
    CHECK(find(firms, QStringLiteral("归元")).isEmpty());
    CHECK(find(firms, QStringLiteral("gyzy")).isEmpty());
    CHECK(find(firms, QStringLiteral("guiyuanzhong")).isEmpty());
}

TEST_CASE("full pinyin finds from the first letters on, in every way it can be split")
{
    const ListFirms firms;
    for (const QString &typed :
         {QStringLiteral("chongqing"), QStringLiteral("chongqingchangan"),
          QStringLiteral("chongqingchang"), QStringLiteral("changanjingmi"),
          QStringLiteral("chang an"), QStringLiteral("chang'an"), QStringLiteral("ChangAnJing"),
          QStringLiteral("changanj"), QStringLiteral("jingmijixie")}) {
        INFO(typed.toStdString());
        CHECK(find(firms, typed) == u"重");
    }
    CHECK(find(firms, QStringLiteral("shipin")) == u"安福");
    CHECK(find(firms, QStringLiteral("shi")) == u"安福");
    CHECK(find(firms, QStringLiteral("jijiangliangyou")) == u"安");
    CHECK(find(firms, QStringLiteral("zhongqing")).isEmpty());
    CHECK(find(firms, QStringLiteral("anchang")).isEmpty());
    CHECK(find(firms, QStringLiteral("youxiangongsi")).isEmpty());
    // No phrase runs from one name of a firm into the next: 安居食品｜几江粮油站.
    CHECK(find(firms, QStringLiteral("pinji")).isEmpty());
    CHECK(find(firms, QStringLiteral("jjly")) == u"安");
}

TEST_CASE("polyphones are read as companies, places and surnames are")
{
    const ListFirms firms;
    const auto [name, right, wrong] = GENERATE(table<QString, QString, QString>({
        {QStringLiteral("重庆精工"), QStringLiteral("cqjg"), QStringLiteral("zqjg")},
        {QStringLiteral("厦门金龙"), QStringLiteral("xiamenj"), QStringLiteral("shamenj")},
        {QStringLiteral("厦门金龙"), QStringLiteral("xm"), QStringLiteral("smj")},
        {QStringLiteral("长寿湖食品"), QStringLiteral("changshouhu"),
         QStringLiteral("zhangshouhu")},
        {QStringLiteral("长寿湖食品"), QStringLiteral("cshs"), QStringLiteral("zshs")},
        {QStringLiteral("会稽山酒业"), QStringLiteral("kuaiji"), QStringLiteral("huiji")},
        {QStringLiteral("会稽山酒业"), QStringLiteral("kjs"), QStringLiteral("hjs")},
    }));
    editFirm(firms.base().context(), firms.moved,
             [&, shown = name](EnterpriseForm &form) { form.enterprise.name = shown; });
    CHECK(find(firms, right).contains(name.front()));
    CHECK_FALSE(find(firms, wrong).contains(name.front()));
}

TEST_CASE("a word with two usual readings is found by both")
{
    const ListFirms firms;
    editFirm(firms.base().context(), firms.moved,
             [](EnterpriseForm &form) { form.enterprise.name = QStringLiteral("朝阳电机厂"); });
    for (const QString &typed : {QStringLiteral("cydj"), QStringLiteral("zydj"),
                                 QStringLiteral("chaoyang"), QStringLiteral("zhaoyang")})
        CHECK(find(firms, typed) == u"朝");
}

TEST_CASE("the name of its 专员 finds a firm on the days he serves it")
{
    const ListFirms firms;
    CHECK(find(firms, QStringLiteral("李敏")) == u"本重");
    CHECK(find(firms, QStringLiteral("敏")) == u"本重");
    CHECK(find(firms, QStringLiteral("limin")) == u"本重");
    CHECK(find(firms, QStringLiteral("lm")) == u"本重");
    CHECK(find(firms, QStringLiteral("王涛")) == u"大");
    ListQuery before = firms.query();
    before.asOf = day("2024-06-01");
    before.find = QStringLiteral("wangtao");
    CHECK(firms.foundUnordered(before) == u"重大恩");
}

TEST_CASE("contacts are found by name and never by phone number")
{
    const ListFirms firms;
    const EnterpriseId da = idOf(firms, QStringLiteral("大江"));
    editFirm(firms.base().context(), da, [](EnterpriseForm &form) {
        form.enterprise.contact = QStringLiteral("曾凡志 13912345678");
        form.enterprise.phone = QStringLiteral("13912345678");
    });
    const QString id = newUuid();
    applyContact(firms, id, ChangeOp::Insert, da, QStringLiteral("欧阳海"));
    for (const QString &typed :
         {QStringLiteral("曾凡志"), QStringLiteral("凡志"), QStringLiteral("zengfan"),
          QStringLiteral("cengfan"), QStringLiteral("zfz"), QStringLiteral("欧阳海"),
          QStringLiteral("ouyang"), QStringLiteral("oyh")}) {
        INFO(typed.toStdString());
        CHECK(find(firms, typed) == u"大");
    }
    for (const QString &typed : {QStringLiteral("13912345678"), QStringLiteral("139"),
                                 QStringLiteral("5678"), QStringLiteral("13800001111")}) {
        INFO(typed.toStdString());
        CHECK(find(firms, typed).isEmpty());
    }
    // From the surname on only: not every firm for every letter.
    CHECK(find(firms, QStringLiteral("yh")).isEmpty());

    applyContact(firms, id, ChangeOp::Update, firms.moved, QStringLiteral("欧阳海"));
    CHECK(find(firms, QStringLiteral("欧阳")) == u"归");
    applyContact(firms, id, ChangeOp::Delete);
    CHECK(find(firms, QStringLiteral("欧阳")).isEmpty());
    applyContact(firms, id, ChangeOp::Revive, firms.moved, QStringLiteral("欧阳海"));
    CHECK(find(firms, QStringLiteral("ouyanghai")) == u"归");
}

TEST_CASE("codes of firms merged into one are found too")
{
    const ListFirms firms;
    editFirm(firms.base().context(), firms.moved,
             [](EnterpriseForm &form) { form.enterprise.formerCodes = soundCode(77); });
    CHECK(find(firms, soundCode(77)) == u"归");
    CHECK(find(firms, soundCode(77).right(6)) == u"归");
}

TEST_CASE("the find index of an older rule, or an emptied one, is made anew")
{
    const ListFirms firms;
    const Connection &connection = firms.base().connection();
    REQUIRE(value(findIndexIsCurrent(connection)));
    REQUIRE(value(findIndexProblems(connection)).isEmpty());
    const QString content = digest(connection);
    SECTION("an older rule, with a column that followed it")
    {
        tamper(connection, QStringLiteral("UPDATE setting SET value = '0'"
                                          " WHERE name = 'find_rule'"));
        tamper(connection, QStringLiteral("DELETE FROM enterprise_pinyin"));
        tamper(connection, QStringLiteral("UPDATE enterprise SET name_sort = 'x'"));
    }
    SECTION("emptied")
    {
        tamper(connection, QStringLiteral("DELETE FROM enterprise_pinyin"));
        tamper(connection, QStringLiteral("DELETE FROM enterprise_initials"));
        CHECK(find(firms, QStringLiteral("cqca")).isEmpty());
        CHECK(value(BaseService::check(firms.base().context(), false)).problems.size() == 2);
    }
    CHECK_FALSE(value(findIndexIsCurrent(connection)));
    const QString changeSets = QStringLiteral("SELECT COUNT(*) AS n FROM change_set");
    const qint64 logged = number(connection, changeSets);
    value(BaseService::refreshFindIndex(firms.base().context()));
    CHECK(value(findIndexIsCurrent(connection)));
    CHECK(number(connection, changeSets) == logged);
    CHECK(find(firms, QStringLiteral("cqca")) == u"重");
    CHECK(find(firms, QStringLiteral("chongqing")) == u"重");
    CHECK(firms.found(firms.query()).startsWith(u'安'));
    CHECK(digest(connection) == content);
    CHECK(value(BaseService::check(firms.base().context(), false)).problems.isEmpty());
}

TEST_CASE("a check says which firms the find index lacks or should not have")
{
    const ListFirms firms;
    const Connection &connection = firms.base().connection();
    tamper(connection, QStringLiteral("DELETE FROM enterprise_text WHERE rowid IN"
                                      " (SELECT no FROM enterprise WHERE name LIKE '重庆%')"));
    CHECK(value(findIndexProblems(connection)).size() == 1);
    CHECK(value(findIndexProblems(connection)).first().contains(QStringLiteral("缺 1 家")));
    tamper(connection, QStringLiteral("DELETE FROM enterprise_initials WHERE rowid = 1"));
    tamper(connection, QStringLiteral("UPDATE enterprise SET deleted = 1 WHERE no = 2"));
    CHECK(value(findIndexProblems(connection)).size() == 5);
}

TEST_CASE("making the index anew can be stopped and then has changed nothing")
{
    const TestBase base;
    const auto unit = value(beginUnit(base.context(), QStringLiteral("很多企业")));
    for (int i = 0; i < 600; ++i) {
        Enterprise firm;
        firm.name = QStringLiteral("第%1厂").arg(i);
        value(EnterpriseRepository::apply(*unit, EnterpriseId(QStringLiteral("e%1").arg(i)),
                                          ChangeOp::Insert, EnterpriseRepository::fields(firm)));
    }
    value(unit->commit());
    JobContext stopped = base.context();
    stopped.cancellation = Cancellation();
    stopped.cancellation.cancel();
    errorOf(BaseService::refreshFindIndex(stopped, true), ErrorCode::Cancelled);
    CHECK(value(findIndexIsCurrent(base.connection())));
    CHECK(value(findIndexProblems(base.connection())).isEmpty());
}
