// Which copies of a base are kept, counted on a calendar by hand.

#include "domain/backupcopy.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

BackupCopy copyOf(const QDate &day, qint64 changeNo,
                  BackupOccasion occasion = BackupOccasion::Close)
{
    BackupCopy copy;
    copy.path = QStringLiteral("%1-%2").arg(day.toString(Qt::ISODate)).arg(changeNo);
    copy.madeAt = QDateTime(day, QTime(17, 0), Qt::UTC);
    copy.changeNo = changeNo;
    copy.occasion = occasion;
    return copy;
}

QStringList keptOf(const QVector<BackupCopy> &all)
{
    QStringList kept;
    const QVector<BackupCopy> dropped = superfluousCopies(all);
    for (const BackupCopy &copy : all) {
        if (std::none_of(dropped.begin(), dropped.end(),
                         [&](const BackupCopy &gone) { return gone.path == copy.path; }))
            kept.append(copy.path);
    }
    return kept;
}

} // namespace

TEST_CASE("ten copies are kept whatever their age")
{
    QVector<BackupCopy> copies;
    for (int i = 0; i < 10; ++i)
        copies.append(copyOf(QDate(2015 + i, 1, 1), i));
    CHECK(superfluousCopies(copies).isEmpty());
    copies.append(copyOf(QDate(2026, 1, 1), 10));
    const QVector<BackupCopy> dropped = superfluousCopies(copies);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.first().path == u"2015-01-01-0");
}

TEST_CASE("two days all, then one a day, a week, a month")
{
    // Three a day over 300 days back from the end of June.
    QVector<BackupCopy> copies;
    const QDate last(2026, 6, 30);
    qint64 no = 10000;
    for (int age = 0; age < 300; ++age) {
        for (int time = 0; time < 3; ++time)
            copies.append(copyOf(last.addDays(-age), no--));
    }
    const QStringList kept = keptOf(copies);
    const auto of = [&](const QDate &day) { return kept.filter(day.toString(Qt::ISODate)).size(); };
    CHECK(of(last) == 3);
    CHECK(of(last.addDays(-1)) == 3);
    // The newest ten reach into the fourth day.
    CHECK(of(last.addDays(-2)) == 3);
    CHECK(of(last.addDays(-3)) >= 1);
    for (int age = 4; age <= 12; ++age)
        CHECK(of(last.addDays(-age)) == 1);
    // Weeks of May: each with one copy, its newest.
    CHECK(of(QDate(2026, 5, 31)) == 1);
    CHECK(of(QDate(2026, 5, 30)) == 0);
    CHECK(of(QDate(2026, 5, 24)) == 1);
    // Months before: the newest of each.
    CHECK(of(QDate(2026, 2, 28)) == 1);
    CHECK(of(QDate(2026, 2, 27)) == 0);
    CHECK(of(QDate(2025, 12, 31)) == 1);
    // Beyond nine months nothing.
    CHECK(of(last.addDays(-299)) == 0);
}

TEST_CASE("what a person made and what a schema change needs stays")
{
    // One a month from the start of 2024, rising numbers.
    QVector<BackupCopy> copies;
    qint64 no = 0;
    for (QDate day(2024, 1, 1); day <= QDate(2026, 6, 1); day = day.addMonths(1)) {
        copies.append(copyOf(day, no += 10));
        copies.append(copyOf(day, no + 1, BackupOccasion::Manual));
        copies.append(copyOf(day, no + 2, BackupOccasion::Migration));
        copies.append(copyOf(day, no + 3, BackupOccasion::Import));
    }
    const QStringList kept = keptOf(copies);
    const auto holds = [&](const char16_t *day, BackupOccasion occasion) {
        return std::any_of(copies.begin(), copies.end(), [&](const BackupCopy &copy) {
            return copy.occasion == occasion && copy.path.startsWith(QStringView(day)) &&
                   kept.contains(copy.path);
        });
    };
    CHECK(holds(u"2024-01-01", BackupOccasion::Manual));
    CHECK(holds(u"2025-08-01", BackupOccasion::Migration));
    CHECK_FALSE(holds(u"2025-03-01", BackupOccasion::Migration));
    CHECK_FALSE(holds(u"2025-06-01", BackupOccasion::Import));
    CHECK_FALSE(holds(u"2025-06-01", BackupOccasion::Close));
}

TEST_CASE("a clock years ahead does not drop what was made before")
{
    QVector<BackupCopy> copies;
    for (int i = 0; i < 40; ++i)
        copies.append(copyOf(QDate(2026, 5, 1).addDays(i), i));
    const qsizetype before = keptOf(copies).size();
    copies.append(copyOf(QDate(2036, 6, 10), 40));
    copies.append(copyOf(QDate(2036, 6, 11), 41));
    // They grow older by a month, not by ten years.
    CHECK(keptOf(copies).size() >= before - 15);
    CHECK(keptOf(copies).size() > 14);
}

TEST_CASE("a clock that went back does not drop the newest changes")
{
    QVector<BackupCopy> copies;
    for (int i = 0; i < 40; ++i)
        copies.append(copyOf(QDate(2026, 6, 1), i));
    // The battery is empty: the newest copy says 2010.
    copies.append(copyOf(QDate(2010, 1, 1), 40));
    const QStringList kept = keptOf(copies);
    CHECK(kept.contains(QStringLiteral("2010-01-01-40")));
    CHECK(kept.size() == copies.size());
}
