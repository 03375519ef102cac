// Own plans by commands: the whole way from a new plan to its progress, and what is refused.

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "support/printers.h"

#include <QFile>
#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ');
}

QString at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

struct Office
{
    CommandLine line;

    Office() { line.json(words(QStringLiteral("base create --district jiangjin"))); }
    QString made(const QString &options = {}) const
    {
        return at(line.json(QStringList{QStringLiteral("plan"), QStringLiteral("create"),
                                        QStringLiteral("--name"), QStringLiteral("下一轮计划"),
                                        QStringLiteral("--from"), QStringLiteral("2026-01-01"),
                                        QStringLiteral("--until"), QStringLiteral("2028-12-31")} +
                            (options.isEmpty() ? QStringList() : words(options))),
                  "id");
    }
    QJsonObject json(const QString &text) const { return line.json(words(text)); }
};

} // namespace

TEST_CASE("a plan from create to progress, each step one command")
{
    const Office office;
    const QString plan = office.made();
    const QJsonObject target = office.json(
        QStringLiteral("plan target add %1 name=创新型中小企业数量 value=力争达到1500家以上 "
                       "tier=innovative quote=原文一句")
            .arg(plan));
    CHECK(at(target, "qualifier") == u"力争达到…以上");
    CHECK(target.value(QStringLiteral("value")).toInt() == 1500);
    CHECK(at(target, "deadline") == u"2028-12-31");
    const QString id = at(target, "id");
    office.json(QStringLiteral("plan target set %1 value=1600 basis=累计").arg(id));
    const QJsonObject dated =
        office.json(QStringLiteral("plan milestone set %1 --on 2026-12-31 --value 1300").arg(id));
    CHECK(dated.value(QStringLiteral("milestones")).toArray().size() == 1);
    CHECK(dated.value(QStringLiteral("value")).toInt() == 1600);
    CHECK(at(dated, "basis") == u"cumulative");
    CHECK(at(dated, "qualifier") == u"力争达到…以上"); // a bare number leaves the words
    office.json(QStringLiteral("plan task add %1 name=建立培育库 number=1 section_number=一 "
                               "lead_units=区经济信息委 supporting_units=区科技局、区财政局")
                    .arg(plan));
    const QJsonObject set = office.json(
        QStringLiteral("plan set %1 state=formal document_number=江津府办发〔2026〕8号").arg(plan));
    CHECK(at(set, "state") == u"formal");
    CHECK(set.value(QStringLiteral("draft")).toBool() == false);
    office.json(QStringLiteral("plan use %1").arg(plan));
    const QJsonObject shown = office.json(QStringLiteral("plan show %1").arg(plan));
    CHECK(at(shown, "origin") == u"entered");
    CHECK(shown.value(QStringLiteral("tasks"))
              .toArray()
              .first()
              .toObject()
              .value(QStringLiteral("supporting_units"))
              .toArray()
              .size() == 2);
    const QJsonObject district = office.json(QStringLiteral("progress --district jiangjin"))
                                     .value(QStringLiteral("districts"))
                                     .toArray()
                                     .first()
                                     .toObject();
    CHECK(at(district, "plan") == plan);
    CHECK(district.value(QStringLiteral("targets"))
              .toArray()
              .first()
              .toObject()
              .value(QStringLiteral("goal"))
              .toInt() == 1600);
    CHECK(office.line.run(words(QStringLiteral("plan list"))).out.contains(QStringLiteral("现行")));
}

TEST_CASE("a table is looked at with --dry-run and taken in without")
{
    const Office office;
    const QString plan = office.made();
    office.line.write(QStringLiteral("t.csv"),
                      {QStringLiteral("指标,目标值,时限,口径,出处"),
                       QStringLiteral("创新型中小企业数量,1500家,2028年底,期末有效,原文"),
                       QStringLiteral("活动,3到5场,2028年底,,")});
    const QStringList paste = {QStringLiteral("plan"), QStringLiteral("paste"), plan,
                               office.line.path(QStringLiteral("t.csv")),
                               QStringLiteral("--targets")};
    const QJsonObject dry = office.line.json(paste + QStringList{QStringLiteral("--dry-run")});
    CHECK(dry.value(QStringLiteral("understood")).toInt() == 1);
    CHECK(dry.value(QStringLiteral("rejected")).toInt() == 1);
    CHECK(dry.value(QStringLiteral("change_set")).isNull());
    CHECK(office.json(QStringLiteral("plan show %1").arg(plan))
              .value(QStringLiteral("targets"))
              .toArray()
              .isEmpty());
    const QJsonObject done = office.line.json(paste);
    CHECK_FALSE(done.value(QStringLiteral("change_set")).isNull());
    CHECK(office.json(QStringLiteral("plan show %1").arg(plan))
              .value(QStringLiteral("targets"))
              .toArray()
              .size() == 1);
    office.line.failing(ExitUsage, paste.mid(0, 4));
}

TEST_CASE("packs go out and come in; a known one only as a copy; a built-in plan is read only")
{
    const Office office;
    const QString plan = office.made(QStringLiteral("--copy jiangjin"));
    const QString file = office.line.path(QStringLiteral("p.json"));
    office.line.json({QStringLiteral("plan"), QStringLiteral("export"), plan, file});
    const QStringList take = {QStringLiteral("plan"), QStringLiteral("import"), file};
    office.line.failing(ExitRefused, take);
    const QJsonObject copy = office.line.json(take + QStringList{QStringLiteral("--copy")});
    CHECK_FALSE(at(copy, "id") == plan);
    CHECK(copy.value(QStringLiteral("tasks")).toArray().size() == 30);
    office.line.failing(ExitReadOnly, words(QStringLiteral("plan set jiangjin name=x")));
    office.line.failing(ExitUsage, words(QStringLiteral("plan set %1 colour=red").arg(plan)));
    office.line.failing(ExitRefused,
                        words(QStringLiteral("plan target add %1 name=x value=5").arg(plan) +
                              QStringLiteral(" tier=innovative basis=每年")));
    office.json(QStringLiteral("plan remove %1").arg(plan));
    office.line.failing(ExitNotFound, words(QStringLiteral("plan show %1").arg(plan)));
}

TEST_CASE("a district of the office's own has towns from a list")
{
    const Office office;
    office.line.write(QStringLiteral("towns.txt"),
                      {QStringLiteral("汉丰街道、文峰街道"), QStringLiteral("临江镇")});
    const QJsonObject added = office.line.json(
        {QStringLiteral("district"), QStringLiteral("add"), QStringLiteral("开州区"),
         QStringLiteral("--id"), QStringLiteral("kaizhou"), QStringLiteral("--towns"),
         office.line.path(QStringLiteral("towns.txt"))});
    CHECK(at(added, "id") == u"kaizhou");
    CHECK(added.value(QStringLiteral("towns")).toInt() == 3);
    office.json(QStringLiteral("plan create --district kaizhou --name 开州计划"));
    office.line.failing(ExitRefused, words(QStringLiteral("district add 开州区 --id kaizhou2")));
    office.line.write(QStringLiteral("more.txt"), {QStringLiteral("满月镇")});
    office.json(QStringLiteral("district areas 开州区 --towns %1")
                    .arg(office.line.path(QStringLiteral("more.txt"))));
    office.json(QStringLiteral("enterprise add name=满月公司 district=kaizhou town=满月镇"));
    const QJsonObject listless =
        office.line.failing(ExitUsage, words(QStringLiteral("district areas 开州区")));
    CHECK(at(listless, "text").contains(QStringLiteral("--towns")));
}

TEST_CASE("an office of a sixth district begins with its own base")
{
    const CommandLine line;
    line.json(words(QStringLiteral("base create --own-district 开州区")));
    // Every command takes it for 本区县.
    const QJsonObject plan = line.json(words(QStringLiteral("plan create --name 开州计划")));
    line.json(words(QStringLiteral("plan target add %1 name=创新型中小企业数量 value=3 "
                                   "tier=innovative")
                        .arg(at(plan, "id"))));
    line.json(words(QStringLiteral("plan use %1").arg(at(plan, "id"))));
    const QJsonArray districts =
        line.json(words(QStringLiteral("progress"))).value(QStringLiteral("districts")).toArray();
    REQUIRE(districts.size() == 1);
    CHECK(at(districts.first().toObject(), "id") == at(plan, "district"));
    const CommandLine other;
    const auto refusal = [&other](int code, const QString &command) {
        return at(other.failing(code, words(command)), "text");
    };
    CHECK(refusal(ExitUsage, QStringLiteral("base create --own-district 开州区 --sample"))
              .contains(QStringLiteral("--own-district")));
    // One that ships comes with its towns.
    other.json(words(QStringLiteral("base create --own-district 江津区")));
    other.json(words(QStringLiteral("enterprise add name=甲公司 town=双福街道")));
}
