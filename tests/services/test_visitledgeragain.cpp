// A ledger of visits brought again: the visits are known, and what it says otherwise of their
// promises is told without being written.

#include "services/importing.h"
#include "services/promiseservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

const QString head = QStringLiteral(
    "企业名称,走访日期,走访方式,走访内容,承诺事项,承诺时限,承诺办理情况,承诺兑现日期");

struct Ledger
{
    TestBase base; // today: 2026-01-20
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("甲公司")});

    ImportReport take(const QString &cells) const
    {
        return importLines(base, {head, QStringLiteral("甲公司,2025-11-03,实地,看车间,") + cells});
    }
    /// What is said of a row that is here already; the base stays as it is.
    QString again(const QString &cells) const
    {
        const auto before = promises();
        const ImportReport report = take(cells);
        CHECK(report.unchanged == 1);
        CHECK(report.promises == 0);
        const auto after = promises();
        REQUIRE(after.size() == before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            CHECK(after[i].promise.revision == before[i].promise.revision);
        return report.rowsSeen.value(0).reason;
    }
    QVector<PromiseRow> promises() const
    {
        PromiseQuery query;
        query.asOf = day("2026-01-20");
        query.firm = firm;
        return value(PromiseService::rows(base.context(), query));
    }
};

} // namespace

TEST_CASE("another day of an open promise is told, and nothing else that is not written")
{
    const Ledger ledger;
    CHECK(ledger.take(QStringLiteral("送政策,2025-12-01,,")).added == 1);
    CHECK(ledger.again(QStringLiteral("送政策,12月20日,,")) ==
          u"承诺“送政策”台账时限 2025-12-20，库里 2025-12-01，没有改动");
    CHECK(ledger.again(QStringLiteral("送政策,12月1日,,")).isEmpty());
    // No day at all, one before the visit, or one that nobody can read says nothing of the base's.
    for (const char *due : {"", "2025-10-01", "月底前", "12.1"}) {
        CAPTURE(due);
        CHECK(ledger.again(QStringLiteral("送政策,%1,,").arg(QString::fromUtf8(due))).isEmpty());
    }
    // Advice for rows that are written helps nobody here.
    CHECK(ledger.again(QStringLiteral("送政策,,已办结60%,")).isEmpty());
    CHECK(ledger.again(QStringLiteral("送政策,,已办结,2026-12-01")).isEmpty());
    CHECK(ledger.again(QStringLiteral("送政策,2025-12-20,已办结,2025-11-20")) ==
          u"承诺“送政策”台账里已经兑现，库里还没有，没有改动；请到这条承诺记已兑现");
}

TEST_CASE("a day of a promise that has none here is told")
{
    const Ledger ledger;
    ledger.take(QStringLiteral("送政策,,,"));
    CHECK(ledger.again(QStringLiteral("送政策,2026-12-15,,")) ==
          u"承诺“送政策”台账时限 2026-12-15，库里没有时限，没有改动");
}

TEST_CASE("a promise that is kept here and open in the ledger is told where its words say so")
{
    const Ledger ledger;
    ledger.take(QStringLiteral("送政策,2025-12-01,已兑现,2025-11-20"));
    CHECK(ledger.again(QStringLiteral("送政策,2025-12-20,未落实,")) ==
          u"承诺“送政策”库里已经兑现，台账写的是“未落实”，没有改动");
    CHECK(ledger.again(QStringLiteral("送政策,2025-12-20,,")).isEmpty());
    CHECK(ledger.again(QStringLiteral("送政策,,送到首贷名单,")).isEmpty());
    CHECK(ledger.again(QStringLiteral("送政策,,已办结,2026-12-01")).isEmpty());
}

TEST_CASE("cells beside no promise are not said to be written where nothing is")
{
    const Ledger ledger;
    ledger.take(QStringLiteral(",,,"));
    CHECK(ledger.again(QStringLiteral(",2025-12-01,已答复,")).isEmpty());
    // A row told twice in one list is written once, and said of once.
    const ImportReport twice = importLines(
        ledger.base, {head, QStringLiteral("甲公司,2025-11-05,实地,看产线,送政策,12月1日,,"),
                      QStringLiteral("甲公司,2025-11-05,实地,看产线,送政策,12月1日,,")});
    CHECK(twice.duplicates == 1);
    CHECK(twice.rowsSeen.value(0).reason.contains(u"没有写年份"));
    CHECK_FALSE(twice.rowsSeen.value(1).reason.contains(u"没有写年份"));
}

TEST_CASE("words of a visit that begin like the state of a promise are its own words")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QStringList lines = {
        head, QStringLiteral("甲公司,2025-11-03,实地,承诺办理：厂房手续,帮助办证,,,"),
        QStringLiteral("甲公司,2025-11-03,实地,承诺办理：融资对接,帮助办证,,,"),
        QStringLiteral("甲公司,2025-11-03,实地,承诺时限：年底,帮助办证,,正在办理,")};
    const ImportReport report = importLines(base, lines);
    CHECK(report.added == 3);
    CHECK(report.duplicates == 0);
    CHECK(value(VisitService::visits(base.context(), firm)).size() == 3);
    CHECK(importLines(base, lines).unchanged == 3);
}
