#include "services/changehistoryservice.h"

#include "repositories/changesetrepository.h"
#include "services/backupservice.h"
#include "services/changereverter.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeHistoryService)
};

/// The set BaseService made the base with: districts, towns, the first account.
constexpr qint64 foundingSet = 1;

Result<ChangeSetEntry> entryOf(const JobContext &context, const ChangeSetId &id)
{
    PEIYU_TRY(found, ChangeSetRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("没有这条变更记录：%1。").arg(id.value()));
    return *found;
}

/// 撤销：… of a change, 重做：… of an undo, and 撤销：… again.
QString titleOfUndo(const ChangeSetEntry &entry)
{
    const QString undo = Text::tr("撤销：%1");
    const QString redo = Text::tr("重做：%1");
    for (const auto &[before, after] : {std::pair{undo, redo}, std::pair{redo, undo}}) {
        const QString head = before.arg(QString());
        if (entry.kind == ChangeKind::Revert && entry.title.startsWith(head))
            return after.arg(entry.title.mid(head.size()));
    }
    return undo.arg(entry.title);
}

} // namespace

Result<QVector<ChangeSetEntry>> ChangeHistoryService::list(const JobContext &context, int limit,
                                                           const ChangeQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadHistory, {{}, query.firm}));
    return ChangeSetRepository::list(context.connection, limit, query);
}

Result<QVector<qint64>> ChangeHistoryService::keys(const JobContext &context,
                                                   const ChangeQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadHistory, {{}, query.firm}));
    return ChangeSetRepository::keys(context.connection, query);
}

Result<QVector<ChangeSetEntry>> ChangeHistoryService::rows(const JobContext &context,
                                                           const QVector<qint64> &keys)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadHistory));
    return ChangeSetRepository::rows(context.connection, keys);
}

Result<QStringList> ChangeHistoryService::people(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadHistory));
    return ChangeSetRepository::actors(context.connection);
}

Result<ChangeDetails> ChangeHistoryService::show(const JobContext &context, const ChangeSetId &id,
                                                 int limit)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadHistory));
    PEIYU_TRY(entry, entryOf(context, id));
    ChangeDetails details;
    details.entry = entry;
    PEIYU_TRY(counts, ChangeSetRepository::countsOf(context.connection, entry.no));
    details.counts = counts;
    PEIYU_TRY(items, ChangeSetRepository::itemsFrom(context.connection, entry.no, limit));
    ChangeNames names(context);
    for (const LoggedItem &logged : items) {
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(named, names.named(logged.item));
        details.items.append(named);
    }
    details.names = names.known();
    return details;
}

Result<QVector<ChangeDetails>> ChangeHistoryService::ofEnterprise(const JobContext &context,
                                                                  const EnterpriseId &id, int limit)
{
    ChangeQuery query;
    query.firm = id;
    PEIYU_TRY(entries, list(context, limit, query));
    QVector<ChangeDetails> found;
    ChangeNames names(context);
    for (const ChangeSetEntry &entry : entries) {
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(items, ChangeSetRepository::itemsOfEnterprise(context.connection, entry.no, id));
        ChangeDetails details;
        details.entry = entry;
        for (const LoggedItem &logged : items) {
            PEIYU_TRY(named, names.named(logged.item));
            details.items.append(named);
            ++details.counts[named.op];
        }
        if (entry.records > details.items.size()) {
            PEIYU_TRY(counts, ChangeSetRepository::countsOf(context.connection, entry.no));
            details.counts = counts;
        }
        found.append(details);
    }
    for (ChangeDetails &details : found)
        details.names = names.known();
    return found;
}

QString ChangeHistoryService::undoRefusal(const ChangeSetEntry &entry)
{
    if (entry.no == foundingSet)
        return Text::tr("“%1”是这个库的开端，不能撤销。").arg(entry.title);
    if (entry.undone)
        return Text::tr("“%1”已经撤销过了。").arg(entry.title);
    if (entry.records == 0)
        return Text::tr("“%1”没有改动数据，无需撤销。").arg(entry.title);
    return {};
}

Result<Saved> ChangeHistoryService::revert(const JobContext &context, const ChangeSetId &id)
{
    PEIYU_TRY(entry, entryOf(context, id));
    Scope scope;
    scope.maker = entry.actor;
    PEIYU_CHECK(requirePermission(context, Action::Undo, scope));
    if (const QString refusal = undoRefusal(entry); !refusal.isEmpty())
        return failure(ErrorCode::Conflict, refusal);
    if (entry.records >= BackupService::bulkFrom)
        PEIYU_CHECK(BackupService::prepareLargeStep(context, BackupOccasion::Bulk));
    PEIYU_TRY(stamp, ChangeSetRepository::stamp(context.connection, entry.no));
    ChangeContext change;
    change.actor = context.actor;
    change.kind = ChangeKind::Revert;
    change.title = titleOfUndo(entry);
    change.reverts = id;
    PEIYU_TRY(unit, UnitOfWork::begin(context.connection, change, context.clock));
    ChangeReverter reverter(context, *unit, entry, stamp);
    PEIYU_CHECK(reverter.all());
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id.value(), changes, {}};
}

} // namespace peiyu
