// 一策 on the command line: set, steps, closing, versions, templates, settings.

#include "commandline.h"
#include "support/firms.h"

#include <QFile>
#include <QJsonArray>

using namespace peiyu;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

void prepare(const CommandLine &line)
{
    line.json(words(QStringLiteral("base create --district jiangjin --home jiangjin")));
    line.json(words(QStringLiteral("enterprise add name=甲公司 district=jiangjin")));
    line.json(words(QStringLiteral("specialist add 李敏")));
    line.json(words(QStringLiteral("assignment set 甲公司 --specialist 李敏 --from 2025-01-01")));
}

QString firstStep(const CommandLine &line)
{
    return line.json(words(QStringLiteral("measure show 甲公司")))
        .value(QStringLiteral("steps"))
        .toArray()[0]
        .toObject()
        .value(QStringLiteral("id"))
        .toString();
}

} // namespace

TEST_CASE("measure set keeps its keys and edits the measure that is next")
{
    const CommandLine line;
    prepare(line);
    line.failing(4, words(QStringLiteral("measure show 甲公司")));
    line.failing(3, words(QStringLiteral("measure set 甲公司 --goal provincial")));
    const QJsonObject made = line.json(
        words(QStringLiteral("measure set 甲公司 --goal little_giant --by 2026-12-31 --gap 专利"
                             " --next 申请专利 --owner 李敏 --due 2026-03-31")));
    CHECK(made.keys() ==
          QStringList{QStringLiteral("by"), QStringLiteral("change_set"), QStringLiteral("due"),
                      QStringLiteral("enterprise"), QStringLiteral("gap"), QStringLiteral("goal"),
                      QStringLiteral("id"), QStringLiteral("next"), QStringLiteral("owner"),
                      QStringLiteral("revision"), QStringLiteral("set_on")});
    CHECK(made.value(QStringLiteral("owner")) == QStringLiteral("李敏"));
    const QJsonObject moved =
        line.json(words(QStringLiteral("measure set 甲公司 --due 2026-04-30")));
    CHECK(moved.value(QStringLiteral("next")) == QStringLiteral("申请专利"));
    CHECK(moved.value(QStringLiteral("due")) == QStringLiteral("2026-04-30"));
    line.failing(3, words(QStringLiteral("measure set 甲公司 --due 2027-04-30")));
    line.failing(3, words(QStringLiteral("measure set 甲公司 --goal 上市")));
}

TEST_CASE("steps are added, changed, closed with evidence, dropped and removed")
{
    const CommandLine line;
    prepare(line);
    line.json(words(QStringLiteral("measure set 甲公司 --next 申请专利 --due 2026-01-15")));
    const QJsonObject added = line.json(
        words(QStringLiteral("measure step add 甲公司 --text 做审计 --owner 企业张经理 --unit"
                             " 区财政局 --figure rd_share --period 2025 --at-least 3")));
    CHECK(added.value(QStringLiteral("figure")).toObject().value(QStringLiteral("threshold")) ==
          QStringLiteral("3"));
    const QString second = added.value(QStringLiteral("id")).toString();
    line.failing(4, words(QStringLiteral("measure step add 甲公司 --text 别的 --item nothing")));
    line.failing(3, words(QStringLiteral("measure step set ") + second +
                          QStringLiteral(" --period 2025-13")));
    line.failing(
        2, words(QStringLiteral("measure step set ") + second + QStringLiteral(" --state done")));
    CHECK(line.json(words(QStringLiteral("measure step set ") + second +
                          QStringLiteral(" --state doing --owner 李敏")))
              .value(QStringLiteral("owner")) == QStringLiteral("李敏"));
    const QJsonObject late = line.json(words(QStringLiteral("measure list --overdue")));
    CHECK(late.value(QStringLiteral("total")) == 1);
    CHECK(late.value(QStringLiteral("items"))
              .toArray()[0]
              .toObject()
              .value(QStringLiteral("content")) == QStringLiteral("申请专利"));
    CHECK(line.json(words(QStringLiteral("measure list --specialist 李敏 --limit 1")))
              .value(QStringLiteral("items"))
              .toArray()
              .size() == 1);
    line.failing(2, words(QStringLiteral("measure list --overdue --done")));
    const QString first = firstStep(line);
    line.failing(3, words(QStringLiteral("measure step close ") + first));
    CHECK(line.json(words(QStringLiteral("measure step close ") + first +
                          QStringLiteral(" --evidence 受理通知书")))
              .value(QStringLiteral("state")) == QStringLiteral("done"));
    line.failing(5, words(QStringLiteral("measure step close ") + first +
                          QStringLiteral(" --evidence 再来")));
    // The second one ends by its figure, and the command says so.
    const QStringList figures =
        words(QStringLiteral("figure set 甲公司 --year 2025 revenue=1000 rd_expense=30"));
    CHECK(line.json(figures).value(QStringLiteral("notices")).toArray() ==
          QJsonArray{QStringLiteral("1 条措施因此办结：“做审计”")});
    const QJsonObject sheet = line.json(words(QStringLiteral("measure show 甲公司")));
    CHECK(sheet.value(QStringLiteral("steps"))
              .toArray()[1]
              .toObject()
              .value(QStringLiteral("by_figure")) == true);
    CHECK(sheet.value(QStringLiteral("next")).isNull());
    line.json(
        words(QStringLiteral("measure step reopen ") + first + QStringLiteral(" --reason 退回")));
    line.failing(3, words(QStringLiteral("measure step drop ") + first));
    line.json(
        words(QStringLiteral("measure step drop ") + first + QStringLiteral(" --reason 转产")));
    line.json(words(QStringLiteral("measure step remove ") + first));
    line.failing(5, words(QStringLiteral("measure step remove ") + second));
}

TEST_CASE("versions, confirmation, templates and settings")
{
    const CommandLine line;
    prepare(line);
    line.json(words(QStringLiteral("measure set 甲公司 --next 申请专利")));
    CHECK(line.json(words(QStringLiteral("measure version add 甲公司")))
              .value(QStringLiteral("number")) == 1);
    line.failing(5, words(QStringLiteral("measure version add 甲公司 --reason 再定")));
    line.json(words(QStringLiteral("measure set 甲公司 --due 2026-03-31")));
    const QJsonObject found =
        line.json(words(QStringLiteral("measure version diff 甲公司 --from 1")));
    CHECK(found.value(QStringLiteral("agreement_changed")) == true);
    CHECK(found.value(QStringLiteral("steps"))
              .toArray()[0]
              .toObject()
              .value(QStringLiteral("change")) == QStringLiteral("changed"));
    line.failing(4, words(QStringLiteral("measure version diff 甲公司 --from 2")));
    line.failing(2, words(QStringLiteral("measure version diff 甲公司")));
    CHECK(line.json(words(QStringLiteral("measure confirm 甲公司 --number 1 --by 张总")))
              .value(QStringLiteral("confirmed_by")) == QStringLiteral("张总"));
    CHECK(line.json(words(QStringLiteral("measure version list 甲公司")))
              .value(QStringLiteral("items"))
              .toArray()
              .size() == 1);
    const auto items = [&](const QString &command) {
        return line.json(words(command)).value(QStringLiteral("items")).toArray();
    };
    CHECK(items(QStringLiteral("measure template list provincial")).size() >= 5);
    const auto own = items(QStringLiteral("measure template set provincial --measure"
                                          " 做审计|63号|企业|30|rd_share|ge|3 --measure 申专利"));
    REQUIRE(own.size() == 2);
    CHECK(own[0]
              .toObject()
              .value(QStringLiteral("figure"))
              .toObject()
              .value(QStringLiteral("item")) == QStringLiteral("rd_share"));
    line.failing(3, words(QStringLiteral("measure template set provincial")));
    line.failing(2, words(QStringLiteral("measure template set provincial --measure a|b|c|many")));
    CHECK(items(QStringLiteral("measure template reset provincial")).size() >= 5);
}

TEST_CASE("measure settings reads, settings-set writes, and never is what a district said")
{
    const CommandLine line;
    REQUIRE(line.run(words(QStringLiteral("base create --district jiangjin"))).code == 0);
    const auto months = [&](const QString &command, bool standard) {
        const QJsonObject found = line.json(words(command));
        CHECK(found.value(QStringLiteral("default")) == standard);
        return found.value(QStringLiteral("stale_months")).toInt();
    };
    CHECK(months(QStringLiteral("measure settings"), true) == 0);
    line.failing(2, words(QStringLiteral("measure settings --stale-months 6")));
    line.failing(2, words(QStringLiteral("measure settings-set")));
    line.failing(3, words(QStringLiteral("measure settings-set --stale-months 61")));
    CHECK(months(QStringLiteral("measure settings-set --stale-months 6"), false) == 6);
    CHECK(months(QStringLiteral("measure settings --district jiangjin"), false) == 6);
    CHECK(months(QStringLiteral("measure settings-set --stale-months 0 --district jiangjin"),
                 false) == 0);
    CHECK(months(QStringLiteral("measure settings --district jiangjin"), false) == 0);
    CHECK(months(QStringLiteral("measure settings"), false) == 6);
    CHECK_FALSE(line.run(words(QStringLiteral("measure settings --district jiangjin")))
                    .out.contains(QStringLiteral("本系统默认")));
}
