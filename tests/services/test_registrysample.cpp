// A real list of 340 rows, where it lies beside the repository: counted, imported, taken back.

#include "repositories/changesetrepository.h"
#include "services/changehistoryservice.h"
#include "services/importing.h"
#include "support/firms.h"
#include "support/results.h"

#include <QFileInfo>

using namespace peiyu;

TEST_CASE("the registry sample: 286 firms and 54 repetitions")
{
    const QString path = QStringLiteral(PEIYU_SHARED_DATA "/data/enterprises_registry_sample.csv");
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no shared data");
        return;
    }
    const TestBase base;
    const QString before = digest(base.connection());
    const ImportReport report = importBoth(base, importOf(path));
    CHECK(report.rows == 340);
    CHECK(report.added == 286);
    CHECK(report.duplicates == 54);
    CHECK(report.updated + report.unchanged + report.pending + report.rejected == 0);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM enterprise"
                                                   " WHERE credit_code <> ''")) == 284);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM enterprise"
                                                   " WHERE credit_code = ''"
                                                   " AND registration_no <> ''")) == 2);
    CHECK(counts(importBoth(base, importOf(path))).startsWith(u"rows=340 unchanged=286"));
    value(ChangeHistoryService::revert(base.context(), report.changes.id));
    CHECK(digest(base.connection()) == before);
    CHECK(value(ChangeSetRepository::verifyChain(base.connection())).isEmpty());
}
