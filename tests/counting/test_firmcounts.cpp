// The pass over all firms and the SQL behind the lists are two sayings of one rule: they agree on
// every scope and day, also with firms nobody would invent.

#include "counting/countingbase.h"
#include "services/enterpriseservice.h"
#include "statistics/firmcounts.h"
#include "statistics/targetprogress.h"
#include "support/firms.h"
#include "support/results.h"

#include <random>

using namespace peiyu;

namespace {

struct AskedScope
{
    CountScope scope;
    FirmCounts::Number number;
};

std::string words(const CountScope &scope)
{
    return (scope.district.value() + u' ' + tierKey(scope.tier) + u' ' + basisKey(scope.basis) +
            (scope.promoted ? QStringLiteral(" promoted ") : QStringLiteral(" ")) +
            scope.on.toString(Qt::ISODate))
        .toStdString();
}

/// Every tier and basis in these districts on these days, in one pass, against one query each.
/// Answers how many of them were more than 0.
int compareAll(const Connection &connection, const QStringList &districts,
               const QVector<QDate> &days)
{
    FirmCounts counts;
    QVector<AskedScope> asked;
    for (const QString &district : districts) {
        for (const Tier tier : allTiers) {
            for (const Basis basis : {Basis::Stock, Basis::Cumulative, Basis::NewInPeriod}) {
                for (const bool promoted : {false, true}) {
                    for (const QDate on : days) {
                        const CountScope scope = scopeOf(district, tier, basis, on, promoted);
                        asked.append({scope, counts.ask(scope)});
                    }
                }
            }
        }
    }
    REQUIRE_OK(counts.run(connection));
    int found = 0;
    for (const AskedScope &one : asked) {
        const auto count = value(countEnterprises(connection, one.scope));
        if (counts.count(one.number) != count.value_or(Quantity()).scaled() / Quantity::scale)
            FAIL_CHECK(words(one.scope) << ": " << counts.count(one.number));
        found += counts.count(one.number) > 0 ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("one pass counts what one query per scope counts, around every event")
{
    CountingBase counting;
    QVector<QDate> days;
    for (const QDate event : counting.events()) {
        for (const int offset : {-1, 0, 1})
            days.append(event.addDays(offset));
    }
    CHECK(compareAll(counting.connection(), {jiangjin, yongchun, caidian, QString()}, days) > 1000);
}

TEST_CASE("one pass counts what one query per scope counts, whatever the titles and moves")
{
    const TestBase base;
    const JobContext &context = base.context();
    std::mt19937 dice(20260120);
    const auto below = [&](int size) {
        return static_cast<int>(dice() % static_cast<unsigned>(size));
    };
    const auto someDay = [&] { return QDate(2020, 1, 1).addDays(below(2200)); };
    QVector<QDate> days;
    for (int i = 0; i < 60; ++i) {
        FirmFacts facts{QStringLiteral("第 %1 家企业").arg(i)};
        facts.district = below(2) == 0 ? jiangjin : yongchun;
        if (below(2) == 0)
            facts.since = someDay();
        const EnterpriseId firm = addFirm(context, facts);
        for (int title = below(5); title > 0; --title) {
            const QDate from = someDay();
            addTitle(context, firm, allTiers[static_cast<size_t>(below(4))], from,
                     from.addDays(below(900)));
            days.append(from);
        }
        if (below(3) == 0) {
            const QDate on = std::max(someDay(), facts.since.addDays(1));
            moveFirm(context, firm, facts.district == jiangjin ? yongchun : jiangjin, on);
            days.append(on);
        }
    }
    // What two computers may leave behind: a title taken back before it began.
    tamper(base.connection(), QStringLiteral("UPDATE recognition SET revoked_on = from_date"
                                             " WHERE no % 7 = 0"));
    tamper(base.connection(), QStringLiteral("UPDATE recognition SET revoked_on = '2023-06-01'"
                                             " WHERE no % 5 = 0"));
    CHECK(compareAll(base.connection(), {jiangjin, yongchun, QString()}, days) > 1000);
}

TEST_CASE("more firms than are held at once are all counted, each once")
{
    const TestBase base;
    const JobContext &context = base.context();
    const EnterpriseId firm = addFirm(context, {QStringLiteral("甲企业")});
    addTitle(context, firm, Tier::Provincial, day("2025-01-01"));
    // Copies with ids behind the first: three blocks of the pass.
    constexpr int copies = 9000;
    tamper(base.connection(), QStringLiteral("DELETE FROM residence"));
    const QString numbers =
        QStringLiteral("WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k"
                       " WHERE n < %1) ")
            .arg(copies);
    tamper(base.connection(),
           numbers + QStringLiteral("INSERT INTO enterprise (id, name) SELECT 'copy-' ||"
                                    " (100000 + n), '企业' FROM k"));
    tamper(base.connection(), QStringLiteral("INSERT INTO residence (id, enterprise, district)"
                                             " SELECT 'stay-' || id, id, 'jiangjin'"
                                             " FROM enterprise"));
    tamper(base.connection(),
           QStringLiteral("INSERT INTO recognition (id, enterprise, tier, from_date, until_date)"
                          " SELECT 'title-' || id, id, 'provincial', '2025-01-01', '2027-12-31'"
                          " FROM enterprise WHERE name = '企业'"));
    FirmCounts counts;
    const auto number =
        counts.ask(scopeOf(jiangjin, Tier::Provincial, Basis::Stock, day("2026-01-01")));
    REQUIRE_OK(counts.run(base.connection()));
    CHECK(counts.count(number) == copies + 1);
}
