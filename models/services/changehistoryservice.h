#pragma once
/// The change log as people read it, and undo: a revert is a change set of its own, so it can be
/// undone in turn, after a restart too, and an import goes back as one.
/// Thread: the context's. Errors: NotFound; Conflict naming who changed what later; nothing is
/// half undone.

#include "domain/changeset.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

struct ChangeDetails
{
    ChangeSetEntry entry;
    QVector<ChangeItem> items;
};

class ChangeHistoryService
{
public:
    /// The newest first; of one record when `recordId` is given.
    static Result<QVector<ChangeSetEntry>> list(const JobContext &context, int limit,
                                                const QString &recordId = {});
    static Result<ChangeDetails> show(const JobContext &context, const ChangeSetId &id, int limit);
    /// What happened to a firm and to everything recorded of it; items are the firm's alone.
    static Result<QVector<ChangeDetails>> ofEnterprise(const JobContext &context,
                                                       const EnterpriseId &id, int limit);
    static Result<Saved> revert(const JobContext &context, const ChangeSetId &id);
};

} // namespace peiyu
