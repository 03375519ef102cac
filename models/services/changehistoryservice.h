#pragma once
/// The change log as people read it, and undo: a revert is a change set of its own, so it can be
/// undone in turn, after a restart too, and an import goes back as one.
/// Thread: the context's. Errors: NotFound; Conflict naming who changed what later; nothing is
/// half undone.

#include "services/changedetails.h"
#include "services/saved.h"

namespace peiyu {

class ChangeHistoryService
{
public:
    /// Items of a set that are shown; an import has 20 000.
    static constexpr int shownItems = 200;

    /// The newest first; a negative limit is none.
    static Result<QVector<ChangeSetEntry>> list(const JobContext &context, int limit,
                                                const ChangeQuery &query = {});
    /// The same list by its local numbers, and rows of it.
    static Result<QVector<qint64>> keys(const JobContext &context, const ChangeQuery &query);
    static Result<QVector<ChangeSetEntry>> rows(const JobContext &context,
                                                const QVector<qint64> &keys);
    /// Everybody who ever changed something, by name.
    static Result<QStringList> people(const JobContext &context);

    static Result<ChangeDetails> show(const JobContext &context, const ChangeSetId &id, int limit);
    /// What happened to a firm and to everything recorded of it; items are the firm's alone.
    static Result<QVector<ChangeDetails>> ofEnterprise(const JobContext &context,
                                                       const EnterpriseId &id, int limit);

    /// Why a set cannot be undone at all; empty when it can be tried.
    static QString undoRefusal(const ChangeSetEntry &entry);
    static Result<Saved> revert(const JobContext &context, const ChangeSetId &id);
};

} // namespace peiyu
