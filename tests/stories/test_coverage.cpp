// 走访覆盖 of two quarters told three times: the service, the page 走访计划 and the command line
// say the same of two tiers, of a call that counts for one of them, of an exempt firm, and of
// visits that were agreed, kept or not.

#include "cli/commandline.h"
#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "services/visitplanservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QJsonArray>
#include <QLabel>

#include <map>

using namespace peiyu;

namespace {

/// 市级 甲乙丙丁 (每季, 实地 alone) and 创新型 戊己庚 (每半年, a call counts), on 2026-01-20.
struct Book
{
    Book() : base(TestBase::Options())
    {
        for (const char *name : {"甲", "乙", "丙", "丁"})
            firm(name, Tier::Provincial);
        for (const char *name : {"戊", "己", "庚"})
            firm(name, Tier::Innovative);
        visit("甲", "2025-11-10");
        visit("乙", "2025-12-02", VisitKind::Phone); // does not count for 市级
        visit("丙", "2025-12-30");
        visit("戊", "2025-12-03", VisitKind::Phone); // counts for 创新型
        visit("甲", "2026-01-08");
        visit("乙", "2026-01-09");
        visit("己", "2026-01-12", VisitKind::Phone);
        VisitExemption rest;
        rest.enterprise = firms["丁"];
        rest.span.from = day("2026-01-01");
        rest.reason = QStringLiteral("停产检修");
        value(VisitPlanService::exempt(base.context(), rest));
        base.clock().set(day("2026-01-05"));
        plan("丙", "2026-01-13"); // and nobody went
        plan("庚", "2026-02-10");
        base.clock().set(day("2026-01-20"));
    }

    void firm(const char *name, Tier tier)
    {
        firms[name] = addFirm(base.context(), {QString::fromUtf8(name)});
        addTitle(base.context(), firms[name], tier, day("2024-01-01"));
    }
    void visit(const char *name, const char *on, VisitKind kind = VisitKind::OnSite)
    {
        Visit visit;
        visit.enterprise = firms[name];
        visit.on = day(on);
        visit.kind = kind;
        visit.text = QStringLiteral("看厂房");
        value(VisitService::add(base.context(), visit));
    }
    void plan(const char *name, const char *on)
    {
        PlannedVisit plan;
        plan.enterprise = firms[name];
        plan.on = day(on);
        value(VisitPlanService::plan(base.context(), plan));
    }

    TestBase base;
    CommandLine shell;
    std::map<std::string, EnterpriseId> firms;
};

/// What is said of all firms or of one tier. The page shows 上期未走访 and 免走访 of all alone.
struct Sums
{
    qint64 required = 0;
    qint64 covered = 0;
    qint64 due = 0;
    qint64 planned = 0;
    qint64 missed = 0;
    qint64 exempt = 0;
    friend bool operator==(const Sums &, const Sums &) = default;
};

struct Quarter
{
    QDate end;
    Sums all;
    Sums provincial;
    Sums innovative;
    QStringList words; ///< of each firm that is due: 丙 约定 01-13 已过
};

/// 2025年第4季度 and 2025年下半年, counted by hand.
Quarter lastQuarter()
{
    return {day("2025-12-31"),
            {7, 3, 4, 0, 7, 0}, // 甲丙, 戊; nobody went anywhere before
            {4, 2, 2, 0, 4, 0},
            {3, 1, 2, 0, 3, 0},
            {}};
}

/// 2026年第1季度 and 2026年上半年 up to 2026-01-20.
Quarter thisQuarter()
{
    return {day("2026-01-20"),
            {6, 3, 3, 1, 3, 1}, // 甲乙, 己; 庚 is planned, 丙's day has passed; 乙, 己庚 missed
            {3, 2, 1, 0, 1, 1}, // without 丁
            {3, 1, 2, 1, 2, 0},
            {QStringLiteral("丙 约定 01-13 已过"), QStringLiteral("庚 上期未走访，已排 02-10"),
             QStringLiteral("戊 未排")}};
}

Sums sumsOf(const DutySums &sums)
{
    return {sums.required, sums.covered, sums.due(), sums.planned, sums.missed, sums.exempt};
}

Sums sumsOf(const QJsonObject &told)
{
    const auto number = [&](const char16_t *key) {
        REQUIRE(told.contains(QString::fromUtf16(key)));
        return told.value(QString::fromUtf16(key)).toInteger();
    };
    return {number(u"required"), number(u"covered"),       number(u"due"),
            number(u"planned"),  number(u"missed_before"), number(u"exempt")};
}

void serviceSays(const Book &book, const Quarter &quarter)
{
    ListQuery scope;
    scope.asOf = quarter.end;
    scope.district = DistrictId(QStringLiteral("jiangjin"));
    const VisitCoverage coverage = value(VisitPlanService::coverage(book.base.context(), scope));
    const auto ofTier = [&](Tier tier) {
        return sumsOf(coverage.byTier[cadenceTiers().indexOf(std::optional(tier))]);
    };
    CHECK(sumsOf(coverage.all) == quarter.all);
    CHECK(ofTier(Tier::Provincial) == quarter.provincial);
    CHECK(ofTier(Tier::Innovative) == quarter.innovative);
}

void commandSays(const Book &book, const Quarter &quarter)
{
    const QStringList asked{QStringLiteral("--as-of"), dayText(quarter.end),
                            QStringLiteral("visit"), QStringLiteral("coverage"),
                            QStringLiteral("--json")};
    const Answer answer = book.shell.runOn(book.base.settings().path, asked);
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == 0);
    const QJsonObject told = answer.json();
    CHECK(sumsOf(told) == quarter.all);
    CHECK(told.value(QStringLiteral("due_firms")).toArray().size() == quarter.all.due);
    int tiers = 0;
    for (const QJsonValue &part : told.value(QStringLiteral("by")).toArray()) {
        const QString tier = part.toObject().value(QStringLiteral("tier")).toString();
        if (tier != tierKey(Tier::Provincial) && tier != tierKey(Tier::Innovative))
            continue;
        ++tiers;
        CHECK(sumsOf(part.toObject()) ==
              (tier == tierKey(Tier::Provincial) ? quarter.provincial : quarter.innovative));
    }
    CHECK(tiers == 2);
}

void pageSays(WindowKit &kit, const Quarter &quarter)
{
    CHECK(kit.find<QLabel>("coverageTitle").text().contains(dayText(quarter.end)));
    const auto row = [&](const QString &key, const Sums &sums) {
        INFO(key.toStdString());
        const auto link = [&](const QString &duty) -> LinkButton & {
            return kit.find<LinkButton>(
                QStringLiteral("duty_%1_%2").arg(duty, key).toLatin1().constData());
        };
        CHECK(link(QStringLiteral("required")).text() ==
              QStringLiteral("%1 / %2").arg(sums.covered).arg(sums.required));
        CHECK(link(QStringLiteral("due")).text() == QStringLiteral("未走访 %1").arg(sums.due));
        CHECK(link(QStringLiteral("due"))
                  .toolTip()
                  .contains(QStringLiteral("其中已排 %1 家").arg(sums.planned)));
    };
    row(QStringLiteral("all"), quarter.all);
    row(tierKey(Tier::Provincial), quarter.provincial);
    row(tierKey(Tier::Innovative), quarter.innovative);
    CHECK(kit.find<LinkButton>("duty_missed_all").text() ==
          QStringLiteral("上期未走访 %1").arg(quarter.all.missed));
    CHECK(kit.find<LinkButton>("duty_exempt_all").text() ==
          QStringLiteral("免走访 %1").arg(quarter.all.exempt));
    const QAbstractItemModel *due = kit.find<DataTable>("dueFirms").model();
    CHECK(due->rowCount() == quarter.all.due);
    QStringList words;
    for (int i = 0; i < due->rowCount(); ++i)
        words.append(due->index(i, 0).data().toString() + u' ' +
                     due->index(i, 2).data().toString());
    for (const QString &expected : quarter.words) {
        INFO(words.join(u" | ").toStdString());
        CHECK(words.contains(expected));
    }
}

} // namespace

TEST_CASE("two quarters of coverage are the same in service, command and window")
{
    Book book;
    for (const Quarter &quarter : {lastQuarter(), thisQuarter()}) {
        INFO(dayText(quarter.end).toStdString());
        serviceSays(book, quarter);
        commandSays(book, quarter);
    }
    WindowKit kit(book.base);
    kit.window().openPage(QStringLiteral("visitplan"));
    kit.settle();
    pageSays(kit, thisQuarter());
    CHECK(kit.find<QLabel>("coverageBefore").text().contains(QStringLiteral("3 / 7")));
    kit.press(Qt::Key_PageUp); // December
    kit.settle();
    pageSays(kit, lastQuarter());
}
