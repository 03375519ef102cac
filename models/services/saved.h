#pragma once
/// What a writing service gives back: the record it wrote and the change set to undo it by.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "jobs/jobcontext.h"

#include <QString>
#include <QStringList>

namespace peiyu {

struct Saved
{
    QString id;
    ChangeSet changes;
    QStringList warnings; ///< written, but worth a look (a failed check character, a like name)
};

/// Opens the unit of one service call.
Result<std::unique_ptr<UnitOfWork>> beginUnit(const JobContext &context, const QString &title,
                                              const QString &reason = {},
                                              ChangeKind kind = ChangeKind::Edit);

/// Commits and announces.
Result<ChangeSet> commitUnit(const JobContext &context, UnitOfWork &unit);

} // namespace peiyu
