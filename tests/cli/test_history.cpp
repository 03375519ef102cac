// change list, show and undo: the same sets as the service, for every condition.

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "database/base.h"
#include "services/accountservice.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

QString textOf(const QJsonObject &object, const char16_t *key)
{
    return object.value(QStringView(key)).toString();
}

QJsonArray listed(const CommandLine &line, const char16_t *conditions)
{
    QStringList command = words(u"change list");
    if (*conditions)
        command += words(conditions);
    return line.json(command).value(QStringLiteral("items")).toArray();
}

/// A base with two firms, two edits and an undo.
struct Office
{
    CommandLine line;

    Office()
    {
        line.json(words(u"base create --user 陈岩 --district jiangjin"));
        line.json(words(u"enterprise add name=甲公司"));
        line.json(words(u"enterprise add name=乙公司"));
        line.json(words(u"enterprise set 甲公司 phone=1"));
        line.json(words(u"enterprise set 甲公司 phone=2 contact=王芳"));
        line.json({QStringLiteral("change"), QStringLiteral("undo"),
                   textOf(listed(line, u"").first().toObject(), u"id")});
    }
};

} // namespace

TEST_CASE("change list narrows as the service does")
{
    const Office office;
    const MockClock clock(QDate(2026, 1, 20));
    const auto settings = value(ConnectionSettings::fromText(office.line.database()));
    const auto base = value(Base::open(settings, Access::Read, TestBase::openedBy(), clock));
    const Connection connection = value(base->connect());
    const JobContext context{connection, value(AccountService::actorNamed(connection, {})), clock};
    const EnterpriseId firm = value(EnterpriseService::named(context, QStringLiteral("甲公司"))).id;

    ChangeQuery byKind;
    byKind.kind = ChangeKind::Revert;
    ChangeQuery byFirm;
    byFirm.firm = firm;
    ChangeQuery byWords;
    byWords.find = QStringLiteral("乙公司");
    ChangeQuery byName;
    byName.by = QStringLiteral("陈岩");
    ChangeQuery since;
    since.since = QDate(2026, 1, 20);
    ChangeQuery tomorrow;
    tomorrow.since = QDate(2026, 1, 21);
    const QVector<std::pair<const char16_t *, ChangeQuery>> cases = {
        {u"", {}},
        {u"--kind revert", byKind},
        {u"--kind 撤销", byKind},
        {u"--firm 甲公司", byFirm},
        {u"--find 乙公司", byWords},
        {u"--by 陈岩", byName},
        {u"--since 2026-01-20", since},
        {u"--since 2026-01-21", tomorrow},
    };
    for (const auto &[conditions, query] : cases) {
        INFO(QString::fromUtf16(conditions).toStdString());
        const auto wanted = value(ChangeHistoryService::list(context, 100, query));
        const QJsonArray items = listed(office.line, conditions);
        REQUIRE(items.size() == wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QJsonObject item = items[i].toObject();
            CHECK(textOf(item, u"id") == wanted[i].id.value());
            CHECK(item.value(QStringLiteral("undone")).toBool() == wanted[i].undone);
        }
    }
    CHECK(listed(office.line, u"--kind revert").size() == 1);
    CHECK(listed(office.line, u"--firm 甲公司").size() == 4);
    CHECK(listed(office.line, u"--find 乙公司").size() == 1);
    CHECK(listed(office.line, u"--since 2026-01-21").isEmpty());
    CHECK(listed(office.line, u"--firm 甲公司 --limit 2").size() == 2);
    CHECK(listed(office.line, u"")[1].toObject().value(QStringLiteral("undone")).toBool());
}

TEST_CASE("change show tells records by name and fields in words")
{
    const Office office;
    const QString id = textOf(listed(office.line, u"--firm 甲公司")[1].toObject(), u"id");
    const QStringList show = {QStringLiteral("change"), QStringLiteral("show"), id};
    const QJsonArray items = office.line.json(show).value(QStringLiteral("items")).toArray();
    REQUIRE(items.size() == 1);
    const QJsonObject item = items.first().toObject();
    CHECK(textOf(item, u"name") == u"甲公司");
    const QJsonArray fields = item.value(QStringLiteral("fields")).toArray();
    REQUIRE(fields.size() == 2);
    CHECK(textOf(fields[0].toObject(), u"label") == u"联系人");
    CHECK(textOf(fields[0].toObject(), u"after") == u"王芳");
    CHECK(textOf(fields[1].toObject(), u"before") == u"1");
    const Answer plain = office.line.run(show);
    CHECK(plain.out.contains(u"甲公司"));
    CHECK(plain.out.contains(u"联系电话"));
    CHECK(plain.out.contains(u"已撤销"));
    CHECK_FALSE(plain.out.contains(u'{'));
}

TEST_CASE("change list and undo refuse what cannot be, and say why")
{
    const Office office;
    office.line.failing(ExitUsage, words(u"change list --kind 猜测"));
    office.line.failing(ExitRefused, words(u"change list --since 2026年5月"));
    office.line.failing(ExitUsage, words(u"change list --limit -1"));
    office.line.failing(ExitNotFound, words(u"change list --firm 没有这家公司"));
    const QJsonArray all = listed(office.line, u"");
    const auto undo = [&](qsizetype row) {
        return QStringList{QStringLiteral("change"), QStringLiteral("undo"),
                           textOf(all[row].toObject(), u"id")};
    };
    // Undone already, the making of the base, a firm that was edited since.
    CHECK(textOf(office.line.failing(ExitConflict, undo(1)), u"text").contains(u"已经撤销过"));
    CHECK(
        textOf(office.line.failing(ExitConflict, undo(all.size() - 1)), u"text").contains(u"开端"));
    CHECK(textOf(office.line.failing(ExitConflict, undo(4)), u"text").contains(u"修改企业 甲公司"));
    CHECK(listed(office.line, u"").size() == all.size());
    office.line.json(undo(2)); // what came after it was undone
}
