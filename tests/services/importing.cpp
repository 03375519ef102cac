#include "services/importing.h"

#include "support/firms.h"
#include "support/results.h"

#include <QFile>

namespace peiyu {

QString csvFile(const TestBase &base, const QStringList &lines, const QString &name)
{
    QFile file(base.folder() + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines.join(QLatin1Char('\n')).toUtf8() + '\n');
    return file.fileName();
}

ImportRequest importOf(const QString &path, bool dryRun)
{
    ImportRequest request;
    request.source.path = path;
    request.dryRun = dryRun;
    request.again = true;
    return request;
}

QString counts(const ImportReport &report)
{
    CHECK(report.rows == report.added + report.updated + report.unchanged + report.duplicates +
                             report.pending + report.rejected);
    CHECK(report.rowsSeen.size() == report.rows);
    QStringList parts;
    for (const auto &[name, count] :
         {std::pair{"rows", report.rows}, std::pair{"added", report.added},
          std::pair{"updated", report.updated}, std::pair{"unchanged", report.unchanged},
          std::pair{"duplicates", report.duplicates}, std::pair{"pending", report.pending},
          std::pair{"rejected", report.rejected}, std::pair{"warnings", report.warnings}}) {
        if (count > 0)
            parts.append(QStringLiteral("%1=%2").arg(QLatin1String(name)).arg(count));
    }
    return parts.join(QLatin1Char(' '));
}

ImportReport importBoth(const TestBase &base, ImportRequest request)
{
    const QString before = digest(base.connection());
    request.dryRun = true;
    const ImportReport dry = value(ImportService::run(base.context(), request));
    CHECK(dry.dryRun);
    CHECK(dry.changes.isEmpty());
    CHECK(digest(base.connection()) == before);
    request.dryRun = false;
    request.expectedHash = dry.fileHash;
    const ImportReport real = value(ImportService::run(base.context(), request));
    CHECK_FALSE(real.dryRun);
    CHECK(counts(dry) == counts(real));
    CHECK(issues(dry) == issues(real));
    for (qsizetype i = 0; i < std::min(dry.rowsSeen.size(), real.rowsSeen.size()); ++i)
        CHECK(dry.rowsSeen[i].reason == real.rowsSeen[i].reason);
    return real;
}

ImportReport importLines(const TestBase &base, const QStringList &lines)
{
    return importBoth(base, importOf(csvFile(base, lines)));
}

QStringList issues(const ImportReport &report)
{
    QStringList lines;
    for (const ImportIssue &issue : report.issues)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(issue.row)
                         .arg(issue.field, issueSeverityKey(issue.severity)));
    return lines;
}

} // namespace peiyu
