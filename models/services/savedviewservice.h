#pragma once
/// Views of the list of firms: the ready ones, those of the person, those shared by the office.
/// They are local to the base and not logged: nothing to undo. A ready view cannot be changed or
/// removed; saved under another name it becomes one's own.
/// Thread: the context's. Errors: Validation (name), Duplicate, NotFound, ReadOnly, Permission.

#include "domain/savedview.h"
#include "jobs/jobcontext.h"

#include <QVector>

namespace peiyu {

class SavedViewService
{
public:
    static constexpr qsizetype longestName = 20;
    static constexpr qsizetype mostViews = 100;

    /// Own ones first (for a 专员 with those ready for him), then the shared ones.
    static Result<QVector<SavedView>> all(const JobContext &context);
    /// By its name, an own one before a shared one.
    static Result<SavedView> named(const JobContext &context, const QString &name);

    /// A new view with an empty id; else name, content or sharing of that one.
    static Result<SavedView> save(const JobContext &context, SavedView view);
    static Result<> remove(const JobContext &context, const QString &id);
    /// One place up or down among its own kind.
    static Result<> move(const JobContext &context, const QString &id, int by);

    /// The columns the person wants where a view names none; empty: the program's.
    static Result<QVector<EnterpriseColumn>> usualColumns(const JobContext &context);
    static Result<> setUsualColumns(const JobContext &context,
                                    const QVector<EnterpriseColumn> &columns);
};

} // namespace peiyu
