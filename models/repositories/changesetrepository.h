#pragma once
/// Reads the change log. UnitOfWork alone writes it.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/changequery.h"
#include "repositories/recordstore.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QVector>

#include <optional>

namespace peiyu {

struct LoggedItem
{
    qint64 no = 0;
    ChangeItem item;
    FieldValues baseClocks;
};

/// What the log says of one firm, in the order it was written.
struct FirmLogItem
{
    qint64 set = 0;
    ChangeItem item;
};
struct FirmLog
{
    QVector<FirmLogItem> items;
    QHash<qint64, ChangeSetEntry> sets; ///< by number
};

class ChangeSetRepository
{
public:
    /// Numbers of the sets of a query, the newest first; a negative limit is none.
    static Result<QVector<qint64>> keys(const Connection &connection, const ChangeQuery &query,
                                        int limit = -1);
    /// Sets in the order of `keys`.
    static Result<QVector<ChangeSetEntry>> rows(const Connection &connection,
                                                const QVector<qint64> &keys);
    /// Both in one: the newest sets of a query.
    static Result<QVector<ChangeSetEntry>> list(const Connection &connection, int limit,
                                                const ChangeQuery &query = {});
    /// Names of all who ever changed something.
    static Result<QStringList> actors(const Connection &connection);
    /// What a set changed of that firm.
    static Result<QVector<LoggedItem>> itemsOfEnterprise(const Connection &connection, qint64 setNo,
                                                         const EnterpriseId &id);
    /// All that was ever written of a firm and of what is recorded of it.
    static Result<FirmLog> logOfFirm(const Connection &connection, const EnterpriseId &id);
    static Result<std::optional<ChangeSetEntry>> find(const Connection &connection,
                                                      const ChangeSetId &id);
    /// The clock every change of the set carries.
    static Result<QString> stamp(const Connection &connection, qint64 setNo);
    /// The first items of a set, in the order they were written.
    static Result<QVector<LoggedItem>> itemsFrom(const Connection &connection, qint64 setNo,
                                                 int limit);
    /// The last items of a set before item `beforeNo`, backwards: undo goes through in blocks.
    static Result<QVector<LoggedItem>> itemsBefore(const Connection &connection, qint64 setNo,
                                                   qint64 beforeNo, int limit);
    /// Who last changed the record, and when: for the sentence of a conflict.
    static Result<std::optional<ChangeSetEntry>> lastChangeOf(const Connection &connection,
                                                              const QString &recordId);

    /// The set that wrote this clock into the record.
    static Result<std::optional<ChangeSetEntry>>
    changeAt(const Connection &connection, const QString &recordId, const QString &stamp);
    /// What a set did to one record, in the order it was written.
    static Result<QVector<LoggedItem>> itemsOfRecord(const Connection &connection, qint64 setNo,
                                                     const QString &recordId);
    /// How many records a set added, changed, deleted, brought back.
    static Result<QMap<ChangeOp, qint64>> countsOf(const Connection &connection, qint64 setNo);

    static Result<qint64> newestNumber(const Connection &connection);
    /// Sets numbered above `no` in order, as listeners hear of commits; those in `known` and what
    /// lies beyond `limit` are left out. `last` becomes the highest number looked at.
    static Result<QVector<ChangeSet>> setsAfter(const Connection &connection, qint64 &last,
                                                const QSet<QString> &known, int limit);

    /// Recomputes digests and chain; each sentence names the first broken place of a node.
    static Result<QStringList> verifyChain(const Connection &connection);
};

} // namespace peiyu
