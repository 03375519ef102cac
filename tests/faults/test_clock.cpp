// The computer's clock goes back ten years between two edits, and ahead again: the log keeps the
// order in which things happened, and undo goes by it.

#include "faults/faultplace.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace peiyu;

namespace {

/// The phones set one after the other, the newest first, as history shows them.
QStringList phonesOf(const JobContext &context, const QVector<ChangeSetEntry> &entries)
{
    QStringList phones;
    for (const ChangeSetEntry &entry : entries) {
        const ChangeDetails details = value(ChangeHistoryService::show(context, entry.id, 10));
        for (const ChangeItem &item : details.items) {
            if (item.after.contains(u"phone"))
                phones.append(item.after.text(u"phone"));
        }
    }
    return phones;
}

} // namespace

TEST_CASE("a clock that goes back ten years does not change the order of what happened")
{
    FaultPlace place;
    const QString database = place.freshBase();
    const auto opened = value(OpenedBase::open(database));
    const JobContext &context = opened->context();
    const QDate today(2026, 1, 20);
    for (const auto &[phone, day] : {std::pair{QStringLiteral("1"), today},
                                     std::pair{QStringLiteral("2"), today.addYears(-10)},
                                     std::pair{QStringLiteral("3"), today.addYears(-10)},
                                     std::pair{QStringLiteral("4"), today},
                                     std::pair{QStringLiteral("5"), today.addDays(1)}}) {
        opened->clock().set(day);
        REQUIRE_OK(setPhone(context, 1, phone));
    }
    CHECK(phoneOf(context, 1) == u"5");
    const QStringList clocks =
        texts(context.connection, QStringLiteral("SELECT hlc AS t FROM change_set ORDER BY no"));
    REQUIRE(clocks.size() > 5);
    CHECK(std::is_sorted(clocks.begin(), clocks.end()));
    CHECK(QSet<QString>(clocks.begin(), clocks.end()).size() == clocks.size());

    opened->clock().set(today.addYears(-10));
    const auto entries = value(ChangeHistoryService::list(context, 5));
    CHECK(phonesOf(context, entries) == QStringList{QStringLiteral("5"), QStringLiteral("4"),
                                                    QStringLiteral("3"), QStringLiteral("2"),
                                                    QStringLiteral("1")});
    // The last change can be undone and done again, whatever the clock says; an earlier one cannot
    // while a later one stands on it.
    errorOf(ChangeHistoryService::revert(context, entries[2].id), ErrorCode::Conflict);
    const Saved undone = value(ChangeHistoryService::revert(context, entries[0].id));
    CHECK(phoneOf(context, 1) == u"4");
    REQUIRE_OK(ChangeHistoryService::revert(context, undone.changes.id));
    CHECK(phoneOf(context, 1) == u"5");
    place.requireSound(database);
}

TEST_CASE("the same through the command line under a false clock")
{
#ifdef PEIYU_SANITIZED
    return skipped("faketime and the sanitizer each want to be loaded first");
#endif
    const QString faker = QStringLiteral("/usr/bin/faketime");
    if (!QFile::exists(faker))
        return skipped("faketime is not installed");
    FaultPlace place;
    const QString database = place.freshBase();
    const auto at = [&](const char *when, const QStringList &words) {
        ProgramCall call = place.call(database, words);
        call.arguments =
            QStringList{QStringLiteral("-m"), QString::fromLatin1(when), call.program} +
            call.arguments;
        call.program = faker;
        return runProgram(call);
    };
    const auto set = [&](const char *phone) {
        return QStringList{QStringLiteral("enterprise"), QStringLiteral("set"), soundCode(2),
                           QStringLiteral("phone=%1").arg(QLatin1String(phone))};
    };
    REQUIRE(at("2026-01-20 10:00:00", set("1")).code == 0);
    const QString between = place.digestOf(database);
    const Ended second = at("2016-01-20 10:00:00", set("2"));
    REQUIRE(second.code == 0);
    const Ended undone =
        at("2016-01-20 09:00:00", {QStringLiteral("change"), QStringLiteral("undo"),
                                   second.json().value(QStringLiteral("change_set")).toString()});
    INFO(undone.err.toStdString());
    CHECK(undone.code == 0);
    CHECK(place.digestOf(database) == between);
    place.requireSound(database);
}
