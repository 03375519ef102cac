#pragma once
// Lists of firms as text, and their import.

#include "services/importservice.h"
#include "support/testbase.h"

#include <QStringList>

namespace peiyu {

/// Writes the lines as a CSV file into the base's folder and gives its path.
QString csvFile(const TestBase &base, const QStringList &lines,
                const QString &name = QStringLiteral("名单.csv"));

/// Files that were taken in before are taken in again.
ImportRequest importOf(const QString &path, bool dryRun = false);

/// "rows=3 added=2 …" without the counts that are 0, and that they add up.
QString counts(const ImportReport &report);

/// Dry run, then commit: both must give the same counts and issues. The commit's report.
ImportReport importBoth(const TestBase &base, ImportRequest request);
ImportReport importLines(const TestBase &base, const QStringList &lines);

/// "3 credit_code pending", one line per issue.
QStringList issues(const ImportReport &report);

} // namespace peiyu
