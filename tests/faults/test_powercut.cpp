// The power fails: every acknowledged commit is there, nothing half, and the base is sound.
// PEIYU_POWER_CUTS=500 runs the full loop.

#include "faults/faultplace.h"
#include "services/baseservice.h"
#include "services/importservice.h"
#include "support/faultvfs.h"
#include "support/firms.h"
#include "support/forkedchild.h"
#include "support/results.h"

#include <cstdio>

using namespace peiyu;

namespace {

constexpr int importedFirst = 1000;
constexpr int importedRows = 30;

struct Acknowledged
{
    qint64 edits = 0;   ///< the last phone number that was said to be saved
    qint64 imports = 0; ///< lists that were said to be imported
};

/// Edits, imports and restarts until the power fails. Says n for an edit, -n for an import.
int workUntilCut(const QString &database, const QStringList &lists, quint32 seed, const Say &say)
{
    FaultVfs disk;
    disk.holdUnsynced();
    disk.cutPowerAt(1 + seed * 37 % 900, seed);
    auto opened = value(OpenedBase::open(database));
    for (int i = 1; i < 10'000; ++i) {
        REQUIRE_OK(setPhone(opened->context(), 1, QString::number(i)));
        say(i);
        if (i % 5 == 0 && i / 5 <= lists.size()) {
            ImportRequest request;
            request.source.path = lists[i / 5 - 1];
            request.dryRun = false;
            REQUIRE_OK(ImportService::run(opened->context(), request));
            say(-i / 5);
        }
        if (i % 7 == 0) { // closing brings the log back into the base
            opened.reset();
            opened = value(OpenedBase::open(database));
        }
    }
    return 0;
}

Acknowledged acknowledged(const ChildEnd &end)
{
    Acknowledged said;
    for (const qint64 one : end.said) {
        if (one > 0)
            said.edits = one;
        else
            said.imports = -one;
    }
    return said;
}

} // namespace

TEST_CASE("a power cut keeps what was said to be saved, and nothing half")
{
    FaultPlace place(5, FaultPlace::Where::Memory);
    QStringList lists;
    for (int i = 0; i < 8; ++i)
        lists.append(place.list(QStringLiteral("名单%1.csv").arg(i),
                                importedFirst + i * importedRows, importedRows));
    const int cuts = wished("PEIYU_POWER_CUTS", optimised ? 50 : 12);
    qint64 edits = 0;
    qint64 imports = 0;
    for (int i = 1; i <= cuts; ++i) {
        const QString database = place.freshBase();
        const ChildEnd end = inForkedChild([&](const Say &say) {
            return workUntilCut(database, lists, static_cast<quint32>(i), say);
        });
        INFO("cut " << i << " after " << end.said.size() << " acknowledged changes");
        REQUIRE(end.code == FaultVfs::powerCutCode);
        const Acknowledged said = acknowledged(end);
        {
            const auto opened = value(OpenedBase::open(database));
            const qint64 phone = phoneOf(opened->context(), 1).toLongLong();
            // A commit may have reached the disk before its answer reached us.
            CHECK(phone >= said.edits);
            CHECK(phone <= said.edits + 1);
            const qint64 firms = number(opened->context().connection,
                                        QStringLiteral("SELECT COUNT(*) AS n FROM enterprise"));
            CHECK((firms - 5) % importedRows == 0);
            const qint64 stored = (firms - 5) / importedRows;
            CHECK(stored >= said.imports);
            CHECK(stored <= said.imports + 1);
            CHECK(value(BaseService::check(opened->context(), true)).problems.isEmpty());
            REQUIRE_OK(setPhone(opened->context(), 1, QStringLiteral("0")));
        }
        edits += said.edits;
        imports += said.imports;
        FaultPlace::removeBase(database);
    }
    std::printf("FAULTS power: %d cuts, %lld edits and %lld imports acknowledged, none lost\n",
                cuts, static_cast<long long>(edits), static_cast<long long>(imports));
    // Cuts before anything was saved would show nothing.
    CHECK(edits > cuts);
}
