// Visits and promises on the command line: what a page offers, the same rules, keys, exit codes.

#include "cli/commandline.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

struct Office
{
    CommandLine shell; // today 2026-01-20

    Office()
    {
        REQUIRE(shell.run({u"base"_qs, u"create"_qs, u"--district"_qs, u"jiangjin"_qs}).code == 0);
        shell.write(u"名单.csv"_qs,
                    {u"企业名称,镇街"_qs, u"甲机械厂,双福街道"_qs, u"乙食品厂,双福街道"_qs});
        REQUIRE(shell.run({u"import"_qs, shell.path(u"名单.csv"_qs)}).code == 0);
        shell.json({u"specialist"_qs, u"add"_qs, u"李敏"_qs});
    }
    QJsonObject add(const QStringList &more) const
    {
        return shell.json(QStringList{u"visit"_qs, u"add"_qs, u"甲机械厂"_qs, u"--kind"_qs,
                                      u"实地"_qs, u"--on"_qs, u"2026-01-19"_qs, u"--text"_qs,
                                      u"了解订单"_qs} +
                          more);
    }
    qint64 total(const QStringList &more) const
    {
        return shell.json(QStringList{u"visit"_qs, u"list"_qs} + more).value(u"total"_qs).toInt();
    }
};

QJsonArray itemsOf(const QJsonObject &answer)
{
    return answer.value(u"items"_qs).toArray();
}

} // namespace

TEST_CASE("visit add writes the full ledger, promises and requests; show gives them back")
{
    const Office office;
    const QJsonObject added =
        office.add({u"--met"_qs, u"王总"_qs, u"--next"_qs, u"2026-02-17"_qs, u"--by"_qs, u"李敏"_qs,
                    u"--led-by"_qs, u"周主任"_qs, u"--operations"_qs, u"产值增长"_qs,
                    u"--willingness"_qs, u"观望"_qs, u"--promise"_qs, u"答复增容@2026-01-22"_qs,
                    u"--promise"_qs, u"送政策汇编"_qs, u"--request"_qs, u"缺技工@用工招聘"_qs});
    CHECK(added.value(u"willingness"_qs).toString() == u"watching");
    CHECK(added.value(u"specialist"_qs).toString() == u"李敏");
    CHECK(added.value(u"warnings"_qs).toArray().first().toString().contains(u"春节"_qs));
    const QString id = added.value(u"id"_qs).toString();
    const QJsonObject shown = office.shell.json({u"visit"_qs, u"show"_qs, id});
    CHECK(shown.value(u"led_by"_qs).toString() == u"周主任");
    CHECK(shown.value(u"state"_qs).toString() == u"confirmed");
    CHECK(shown.value(u"promises"_qs).toArray().size() == 2);
    const QJsonArray requests = shown.value(u"requests"_qs).toArray();
    REQUIRE(requests.size() == 1);
    CHECK(requests.first().toObject().value(u"title"_qs).toString() == u"缺技工");
    CHECK_FALSE(requests.first().toObject().value(u"number"_qs).toString().isEmpty());
    office.shell.json({u"change"_qs, u"undo"_qs, added.value(u"change_set"_qs).toString()});
    CHECK(office.total({}) == 0);
    CHECK(itemsOf(office.shell.json({u"promise"_qs, u"list"_qs})).isEmpty());
}

TEST_CASE("visit add refuses what cannot be, by its field")
{
    const Office office;
    const auto refused = [&](const QStringList &more) {
        return office.shell.failing(3, QStringList{u"visit"_qs, u"add"_qs, u"甲机械厂"_qs} + more)
            .value(u"issues"_qs)
            .toArray()
            .first()
            .toObject()
            .value(u"field"_qs)
            .toString();
    };
    const QStringList sound = {u"--kind"_qs, u"实地"_qs, u"--on"_qs, u"2026-01-19"_qs};
    CHECK(refused({u"--on"_qs, u"2026-01-19"_qs}) == u"kind");
    CHECK(refused(sound) == u"text");
    CHECK(refused({u"--kind"_qs, u"实地"_qs, u"--on"_qs, u"2026-01-21"_qs, u"--text"_qs,
                   u"x"_qs}) == u"on");
    CHECK(refused(sound + QStringList{u"--text"_qs, u"x"_qs, u"--promise"_qs, u"答复@明天"_qs}) ==
          u"promise");
    CHECK(refused(sound + QStringList{u"--text"_qs, u"x"_qs, u"--willingness"_qs, u"好"_qs}) ==
          u"willingness");
    CHECK(office.total({}) == 0);
}

TEST_CASE("a draft is listed apart, set and confirmed; a visit is removed")
{
    const Office office;
    const QString id = office.shell
                           .json({u"visit"_qs, u"add"_qs, u"甲机械厂"_qs, u"--kind"_qs, u"电话"_qs,
                                  u"--on"_qs, u"2026-01-20"_qs, u"--draft"_qs})
                           .value(u"id"_qs)
                           .toString();
    CHECK(office.total({u"--state"_qs, u"draft"_qs}) == 1);
    office.shell.failing(3, {u"visit"_qs, u"confirm"_qs, id});
    office.shell.json({u"visit"_qs, u"set"_qs, id, u"--text"_qs, u"问了订单"_qs});
    office.shell.json({u"visit"_qs, u"confirm"_qs, id});
    office.shell.failing(5, {u"visit"_qs, u"confirm"_qs, id});
    CHECK(office.total({u"--state"_qs, u"confirmed"_qs, u"--kind"_qs, u"电话"_qs}) == 1);
    CHECK(office.total({u"--firm"_qs, u"乙食品厂"_qs}) == 0);
    office.shell.json({u"visit"_qs, u"remove"_qs, id});
    office.shell.failing(4, {u"visit"_qs, u"show"_qs, id});
    CHECK(office.shell.run({u"visit"_qs, u"list"_qs, u"--state"_qs, u"maybe"_qs}).code == 2);
}

TEST_CASE("a 座谈 of several firms; what is said to one of them alone")
{
    const Office office;
    const QJsonObject made = office.shell.json(
        {u"visit"_qs, u"meeting"_qs, u"--firms"_qs, u"甲机械厂、乙食品厂"_qs, u"--on"_qs,
         u"2026-01-19"_qs, u"--text"_qs, u"政策宣讲"_qs, u"--note"_qs, u"乙食品厂=想申报"_qs});
    CHECK(made.value(u"visits"_qs).toInt() == 2);
    const QString meeting = made.value(u"meeting"_qs).toString();
    const QJsonArray items =
        itemsOf(office.shell.json({u"visit"_qs, u"list"_qs, u"--meeting"_qs, meeting}));
    REQUIRE(items.size() == 2);
    for (const QJsonValue &item : items)
        CHECK(item.toObject().value(u"text"_qs).toString().contains(u"想申报"_qs) ==
              (item.toObject().value(u"enterprise"_qs).toString() == u"乙食品厂"));
    CHECK(office.shell
              .run({u"visit"_qs, u"meeting"_qs, u"--firms"_qs, u"甲机械厂"_qs, u"--on"_qs,
                    u"2026-01-19"_qs, u"--text"_qs, u"x"_qs, u"--note"_qs, u"乙食品厂=x"_qs})
              .code == 2);
    office.shell.failing(4, {u"visit"_qs, u"meeting"_qs, u"--firms"_qs, u"没有的厂"_qs, u"--on"_qs,
                             u"2026-01-19"_qs, u"--text"_qs, u"x"_qs});
}

TEST_CASE("promises: listed with lateness, kept, given up, put off")
{
    const Office office;
    const auto add = [&](const QString &text, const QString &due) {
        return office.shell
            .json({u"promise"_qs, u"add"_qs, u"甲机械厂"_qs, u"--text"_qs, text, u"--due"_qs, due,
                   u"--on"_qs, u"2026-01-05"_qs})
            .value(u"id"_qs)
            .toString();
    };
    const QString late = add(u"答复增容"_qs, u"2026-01-16"_qs);
    const QString soon = add(u"送汇编"_qs, u"2026-01-30"_qs);
    const QJsonObject none = office.shell.json({u"promise"_qs, u"list"_qs, u"--undated"_qs});
    CHECK(none.value(u"total"_qs).toInt() == 0);
    const QJsonObject listed = office.shell.json({u"promise"_qs, u"list"_qs});
    CHECK(listed.value(u"total"_qs).toInt() == 2);
    CHECK(listed.value(u"overdue"_qs).toInt() == 1);
    const QJsonObject first = itemsOf(listed).first().toObject();
    CHECK(first.value(u"id"_qs).toString() == late);
    CHECK(first.value(u"overdue_days"_qs).toInt() == 2);
    CHECK(office.shell
              .json({u"promise"_qs, u"move"_qs, soon, u"--due"_qs, u"2026-02-10"_qs, u"--reason"_qs,
                     u"等批复"_qs})
              .value(u"due"_qs)
              .toString() == u"2026-02-10");
    office.shell.failing(3, {u"promise"_qs, u"move"_qs, soon, u"--due"_qs, u"2026-02-10"_qs});
    office.shell.failing(3, {u"promise"_qs, u"drop"_qs, soon});
    office.shell.json({u"promise"_qs, u"drop"_qs, soon, u"--reason"_qs, u"企业不要了"_qs});
    CHECK(office.shell.json({u"promise"_qs, u"keep"_qs, late, u"--text"_qs, u"已答复"_qs})
              .value(u"state"_qs)
              .toString() == u"kept");
    office.shell.failing(5, {u"promise"_qs, u"keep"_qs, late});
    office.shell.failing(4, {u"promise"_qs, u"keep"_qs, u"none"_qs});
    CHECK(itemsOf(office.shell.json({u"promise"_qs, u"list"_qs})).isEmpty());
    CHECK(itemsOf(office.shell.json({u"promise"_qs, u"list"_qs, u"--all"_qs})).size() == 2);
}

TEST_CASE("the papers of a visit go into the file that is named")
{
    Office office;
    QString written;
    office.shell.setReportWriter(
        [&](const QString &, const ReportDocument &document) -> Result<std::optional<int>> {
            written = document.title.join(QString());
            return std::optional(1);
        });
    const QString id = office.add({}).value(u"id"_qs).toString();
    CHECK(office.shell.run({u"visit"_qs, u"record"_qs, id}).code == 2);
    office.shell.json({u"visit"_qs, u"record"_qs, id, u"--out"_qs, u"a.pdf"_qs});
    CHECK(written == u"企业走访记录");
    office.shell.json({u"visit"_qs, u"sheet"_qs, u"甲机械厂"_qs, u"--out"_qs, u"a.docx"_qs});
    CHECK(written == u"走访前一页");
}
