#include "services/changehistoryservice.h"

#include "domain/displaytext.h"
#include "repositories/changesetrepository.h"
#include "repositories/childrecords.h"
#include "repositories/recordregistry.h"
#include "services/backupservice.h"

#include <QCoreApplication>

#include <limits>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeHistoryService)
};

constexpr int blockSize = 1000;
/// The set BaseService made the base with: districts, towns, the first account.
constexpr qint64 foundingSet = 1;

/// One change, undone: refused when anything it touched was changed later.
class Reverter
{
public:
    Reverter(const JobContext &context, UnitOfWork &unit, ChangeSetEntry entry, QString stamp)
        : m_context(context), m_unit(unit), m_entry(std::move(entry)), m_stamp(std::move(stamp))
    {
    }

    Result<> all()
    {
        qint64 before = std::numeric_limits<qint64>::max();
        qint64 done = 0;
        while (true) {
            PEIYU_TRY(block, ChangeSetRepository::itemsBefore(m_unit.connection(), m_entry.no,
                                                              before, blockSize));
            if (block.isEmpty())
                return {};
            for (const LoggedItem &logged : block) {
                PEIYU_CHECK(m_context.cancellation.check());
                PEIYU_CHECK(one(logged.item));
            }
            before = block.last().no;
            done += block.size();
        }
    }

private:
    Result<> one(const ChangeItem &item)
    {
        const BusinessTable *table = businessTable(item.entity);
        if (!table)
            return failure(ErrorCode::Internal, Text::tr("程序错误：不认识的记录。"), item.entity);
        PEIYU_TRY(stored, findRecord(m_unit.connection(), *table, item.recordId));
        if (!stored)
            return failure(ErrorCode::Corrupt, Text::tr("变更记录与数据不符，请运行数据库检查。"));
        PEIYU_CHECK(untouchedSince(item, *stored));
        switch (item.op) {
        case ChangeOp::Insert:
        case ChangeOp::Revive:
            PEIYU_CHECK(childless(item));
            return applyRecord(m_unit, item.entity, item.recordId, ChangeOp::Delete, {});
        case ChangeOp::Delete:
            return applyRecord(m_unit, item.entity, item.recordId, ChangeOp::Revive, item.before);
        case ChangeOp::Update:
            return applyRecord(m_unit, item.entity, item.recordId, ChangeOp::Update, item.before);
        }
        return {};
    }

    Result<> untouchedSince(const ChangeItem &item, const StoredRecord &stored) const
    {
        if (item.op == ChangeOp::Update) {
            if (stored.deleted)
                return conflict(item.recordId);
            for (const auto &field : item.after) {
                const QString clock = clockOf(stored, field.first);
                if (clock != m_stamp && clock != m_unit.stamp())
                    return conflict(item.recordId);
            }
            return {};
        }
        if (stored.deleted != (item.op == ChangeOp::Delete))
            return conflict(item.recordId);
        for (const auto &field : stored.clocks) {
            // What this undo itself has just written is no later change.
            const QString clock = stored.clocks.text(field.first);
            if (clock > m_stamp && clock != m_unit.stamp())
                return conflict(item.recordId);
        }
        return {};
    }

    /// A firm or person others refer to by now stays.
    Result<> childless(const ChangeItem &item) const
    {
        PEIYU_TRY(child, firstLiveChild(m_unit.connection(), item.entity, item.recordId));
        return child.isEmpty() ? Result<>() : conflict(child);
    }

    Result<> conflict(const QString &recordId) const
    {
        PEIYU_TRY(later, ChangeSetRepository::lastChangeOf(m_unit.connection(), recordId));
        if (!later || later->id == m_entry.id)
            return failure(ErrorCode::Conflict,
                           Text::tr("“%1”之后数据又有变动，没有撤销。").arg(m_entry.title));
        return failure(
            ErrorCode::Conflict,
            Text::tr("“%1”没有撤销：%2 在 %3 又做了“%4”。请先撤销那一步。")
                .arg(m_entry.title, later->actorName,
                     later->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     later->title));
    }

    const JobContext &m_context;
    UnitOfWork &m_unit;
    ChangeSetEntry m_entry;
    QString m_stamp;
};

Result<ChangeSetEntry> entryOf(const JobContext &context, const ChangeSetId &id)
{
    PEIYU_TRY(found, ChangeSetRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("没有这条变更记录：%1。").arg(id.value()));
    return *found;
}

} // namespace

Result<QVector<ChangeSetEntry>> ChangeHistoryService::list(const JobContext &context, int limit,
                                                           const QString &recordId)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadHistory));
    return ChangeSetRepository::list(context.connection, limit, recordId);
}

Result<ChangeDetails> ChangeHistoryService::show(const JobContext &context, const ChangeSetId &id,
                                                 int limit)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadHistory));
    PEIYU_TRY(entry, entryOf(context, id));
    ChangeDetails details{entry, {}};
    PEIYU_TRY(items, ChangeSetRepository::itemsFrom(context.connection, entry.no, limit));
    for (const LoggedItem &logged : items)
        details.items.append(logged.item);
    return details;
}

Result<QVector<ChangeDetails>> ChangeHistoryService::ofEnterprise(const JobContext &context,
                                                                  const EnterpriseId &id, int limit)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadHistory, {{}, id}));
    PEIYU_TRY(entries, ChangeSetRepository::ofEnterprise(context.connection, id, limit));
    QVector<ChangeDetails> found;
    for (const ChangeSetEntry &entry : entries) {
        PEIYU_TRY(items, ChangeSetRepository::itemsOfEnterprise(context.connection, entry.no, id));
        ChangeDetails details{entry, {}};
        for (const LoggedItem &logged : items)
            details.items.append(logged.item);
        found.append(details);
    }
    return found;
}

Result<Saved> ChangeHistoryService::revert(const JobContext &context, const ChangeSetId &id)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::Undo));
    PEIYU_TRY(entry, entryOf(context, id));
    if (entry.no == foundingSet)
        return failure(ErrorCode::Conflict,
                       Text::tr("“%1”是这个库的开端，不能撤销。").arg(entry.title));
    if (!entry.revertedBy.isEmpty()) {
        PEIYU_TRY(undoing, entryOf(context, ChangeSetId(entry.revertedBy)));
        if (undoing.revertedBy.isEmpty())
            return failure(ErrorCode::Conflict, Text::tr("“%1”已经撤销过了。").arg(entry.title));
    }
    if (entry.records == 0)
        return failure(ErrorCode::Conflict,
                       Text::tr("“%1”没有改动数据，无需撤销。").arg(entry.title));
    if (entry.records >= BackupService::bulkFrom)
        PEIYU_CHECK(BackupService::prepareLargeStep(context, BackupOccasion::Bulk));
    PEIYU_TRY(stamp, ChangeSetRepository::stamp(context.connection, entry.no));
    ChangeContext change;
    change.actor = context.actor;
    change.kind = ChangeKind::Revert;
    change.title = Text::tr("撤销：%1").arg(entry.title);
    change.reverts = id;
    PEIYU_TRY(unit, UnitOfWork::begin(context.connection, change, context.clock));
    Reverter reverter(context, *unit, entry, stamp);
    PEIYU_CHECK(reverter.all());
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id.value(), changes, {}};
}

} // namespace peiyu
