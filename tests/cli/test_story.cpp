// The main job by the command line alone: list in, titles, people, next step, figures, undo.

#include "cli/commandline.h"
#include "support/firms.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

QJsonObject targetOf(const QJsonObject &progress, const QString &id)
{
    for (const QJsonValue district : progress.value(QStringLiteral("districts")).toArray()) {
        for (const QJsonValue target :
             district.toObject().value(QStringLiteral("targets")).toArray()) {
            if (target.toObject().value(QStringLiteral("id")).toString() == id)
                return target.toObject();
        }
    }
    FAIL("no target " << id.toStdString());
    return {};
}

int numberOf(const QJsonObject &object, const char16_t *key)
{
    const QJsonValue value = object.value(QString::fromUtf16(key));
    INFO(QString::fromUtf16(key).toStdString());
    REQUIRE(value.isDouble());
    return value.toInt();
}

QString textOf(const QJsonObject &object, const char16_t *key)
{
    return object.value(QString::fromUtf16(key)).toString();
}

/// Title, specialist, next step and a visit for the first firm of the list.
void serveFirstFirm(const CommandLine &line)
{
    line.json({QStringLiteral("recognition"), QStringLiteral("add"), soundCode(1),
               QStringLiteral("--tier"), QStringLiteral("provincial"), QStringLiteral("--from"),
               QStringLiteral("2024-05-01"), QStringLiteral("--batch"), QStringLiteral("第三批")});
    line.json(words(u"specialist add 李敏 --unit 区经信委"));
    line.json({QStringLiteral("assignment"), QStringLiteral("set"), soundCode(1),
               QStringLiteral("--specialist"), QStringLiteral("李敏"), QStringLiteral("--from"),
               QStringLiteral("2026-01-10")});
    line.json({QStringLiteral("measure"), QStringLiteral("set"), soundCode(1),
               QStringLiteral("--goal"), QStringLiteral("little_giant"), QStringLiteral("--by"),
               QStringLiteral("2026-12-31"), QStringLiteral("--gap"),
               QStringLiteral("研发投入不足"), QStringLiteral("--next"), QStringLiteral("辅导专利"),
               QStringLiteral("--owner"), QStringLiteral("李敏"), QStringLiteral("--due"),
               QStringLiteral("2026-03-31")});
    line.json({QStringLiteral("visit"), QStringLiteral("add"), soundCode(1),
               QStringLiteral("--kind"), QStringLiteral("onsite"), QStringLiteral("--on"),
               QStringLiteral("2026-01-15"), QStringLiteral("--text"), QStringLiteral("谈了专利"),
               QStringLiteral("--next"), QStringLiteral("2026-02-10")});
}

} // namespace

TEST_CASE("from an empty folder to the figures and back")
{
    CommandLine line;
    const QJsonObject made =
        line.json(words(u"base create --district jiangjin --district yongchun --home jiangjin"));
    for (const QString &key : {QStringLiteral("database"), QStringLiteral("schema_version")})
        CHECK(made.contains(key));
    CHECK(made.value(QStringLiteral("plans")).toArray().size() == 5);
    const QString empty = textOf(line.json(words(u"base check --digest")), u"digest");

    line.write(QStringLiteral("台账.csv"),
               {QStringLiteral("企业名称,统一社会信用代码,镇街,联系电话"),
                QStringLiteral("甲机械有限公司,%1,双福街道,023-1").arg(soundCode(1)),
                QStringLiteral("乙电子有限公司,%1,德感街道,").arg(soundCode(2)),
                QStringLiteral("甲机械有限公司,%1,双福街道,").arg(soundCode(1)),
                QStringLiteral("坏代码公司,123,双福街道,")});
    const QString list = line.path(QStringLiteral("台账.csv"));
    const QJsonObject dry =
        line.json({QStringLiteral("import"), list, QStringLiteral("--dry-run")});
    CHECK(dry.value(QStringLiteral("change_set")).isNull());
    CHECK(numberOf(dry, u"rows") == 4);
    CHECK(textOf(line.json(words(u"base check --digest")), u"digest") == empty);
    const QJsonObject taken = line.json({QStringLiteral("import"), list});
    CHECK(numberOf(taken, u"added") == 2);
    CHECK(numberOf(taken, u"duplicates") == 1);
    CHECK(numberOf(taken, u"rejected") == 1);
    CHECK(taken.value(QStringLiteral("issues")).toArray().size() == 2);
    for (const QString &key :
         {QStringLiteral("dry_run"), QStringLiteral("updated"), QStringLiteral("unchanged"),
          QStringLiteral("pending"), QStringLiteral("warnings")})
        CHECK(taken.contains(key));

    serveFirstFirm(line);

    // The same firm in list, coverage and figure.
    const QJsonObject found = line.json(words(u"enterprise list --tier provincial"));
    CHECK(numberOf(found, u"total") == 1);
    const QJsonObject item = found.value(QStringLiteral("items")).toArray().first().toObject();
    CHECK(textOf(item, u"specialist") == u"李敏");
    CHECK(textOf(item, u"town") == u"双福街道");
    CHECK(numberOf(line.json(words(u"enterprise list --unassigned")), u"total") == 1);
    const QJsonObject t2 =
        targetOf(line.json(words(u"progress --district jiangjin")), QStringLiteral("jiangjin-T2"));
    CHECK(numberOf(t2, u"actual") == 1);
    CHECK(numberOf(t2, u"final") == 1);
    const QJsonObject explained = line.json(words(u"progress explain jiangjin-T2"));
    CHECK(explained.value(QStringLiteral("included")).toArray().size() == 1);
    CHECK_FALSE(textOf(explained, u"formula").isEmpty());
    const QJsonObject covered = line.json(words(u"assignment coverage --district jiangjin"))
                                    .value(QStringLiteral("districts"))
                                    .toArray()
                                    .first()
                                    .toObject();
    CHECK(numberOf(covered, u"firms") == 1);
    CHECK(numberOf(covered, u"with_specialist") == 1);
    CHECK(numberOf(covered, u"with_plan") == 1);

    // As of a day before the title there was none.
    CHECK(numberOf(targetOf(line.json(words(u"progress --district jiangjin --as-of 2024-04-30")),
                            QStringLiteral("jiangjin-T2")),
                   u"actual") == 0);

    // All of it back, newest first: equal content.
    const QJsonArray sets =
        line.json(words(u"change list")).value(QStringLiteral("items")).toArray();
    CHECK(sets.first().toObject().contains(QStringLiteral("records")));
    for (const QJsonValue set : sets) {
        if (textOf(set.toObject(), u"kind") == u"import" ||
            (textOf(set.toObject(), u"kind") == u"edit" &&
             !textOf(set.toObject(), u"title").contains(u"新建")))
            line.json(
                {QStringLiteral("change"), QStringLiteral("undo"), textOf(set.toObject(), u"id")});
    }
    CHECK(textOf(line.json(words(u"base check --digest")), u"digest") == empty);
    CHECK(line.json(words(u"base check --full")).value(QStringLiteral("ok")).toBool());
}

TEST_CASE("backup and restore give the same content")
{
    CommandLine line;
    line.json(words(u"base create --district jiangjin"));
    line.json({QStringLiteral("enterprise"), QStringLiteral("add"), QStringLiteral("name=甲公司"),
               QStringLiteral("town=双福街道")});
    const QString digest = textOf(line.json(words(u"base check --digest")), u"digest");
    const QString copy = line.path(QStringLiteral("备份.peiyu"));
    CHECK(line.json({QStringLiteral("base"), QStringLiteral("backup"), copy})
              .value(QStringLiteral("ok"))
              .toBool());
    line.json({QStringLiteral("enterprise"), QStringLiteral("add"), QStringLiteral("name=乙公司")});
    CHECK(textOf(line.json(words(u"base check --digest")), u"digest") != digest);
    line.json({QStringLiteral("base"), QStringLiteral("restore"), copy});
    CHECK(textOf(line.json(words(u"base check --digest")), u"digest") == digest);
}

TEST_CASE("a firm is written, moved, retired and its titles revoked")
{
    CommandLine line;
    line.json(words(u"base create --district jiangjin --district yongchun --home jiangjin"));
    const QJsonObject added = line.json(
        {QStringLiteral("enterprise"), QStringLiteral("add"), QStringLiteral("name=甲公司"),
         QStringLiteral("credit_code=") + soundCode(1), QStringLiteral("stage=reserve")});
    CHECK(numberOf(added, u"revision") >= 1);
    const QJsonObject moved =
        line.json({QStringLiteral("enterprise"), QStringLiteral("set"), soundCode(1),
                   QStringLiteral("district=yongchun"), QStringLiteral("phone=0595"),
                   QStringLiteral("--on"), QStringLiteral("2025-06-01")});
    CHECK(textOf(moved, u"district") == u"yongchun");
    CHECK(numberOf(line.json(words(u"enterprise list --district jiangjin")), u"total") == 0);
    CHECK(numberOf(line.json(words(u"enterprise list --district jiangjin --as-of 2025-05-31")),
                   u"total") == 1);
    line.json({QStringLiteral("recognition"), QStringLiteral("add"), soundCode(1),
               QStringLiteral("--tier"), QStringLiteral("innovative"), QStringLiteral("--from"),
               QStringLiteral("2025-07-01")});
    const QJsonObject revoked = line.json(
        {QStringLiteral("recognition"), QStringLiteral("revoke"), soundCode(1),
         QStringLiteral("--tier"), QStringLiteral("innovative"), QStringLiteral("--on"),
         QStringLiteral("2025-12-01"), QStringLiteral("--reason"), QStringLiteral("复核未通过")});
    CHECK(textOf(revoked, u"revoked_on") == u"2025-12-01");
    line.json({QStringLiteral("enterprise"), QStringLiteral("retire"), soundCode(1),
               QStringLiteral("--reason"), QStringLiteral("迁出"), QStringLiteral("--on"),
               QStringLiteral("2026-01-05")});
    CHECK(numberOf(line.json(words(u"enterprise list")), u"total") == 0);
}
