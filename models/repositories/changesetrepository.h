#pragma once
/// Reads the change log. UnitOfWork alone writes it.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/changeset.h"
#include "repositories/recordstore.h"

#include <QVector>

#include <optional>

namespace peiyu {

struct LoggedItem
{
    qint64 no = 0;
    ChangeItem item;
    FieldValues baseClocks;
};

class ChangeSetRepository
{
public:
    /// The newest first.
    static Result<QVector<ChangeSetEntry>> list(const Connection &connection, int limit,
                                                const QString &recordId = {});
    /// Of a firm with its dated facts, titles, people, 一策 and visits; the newest first.
    static Result<QVector<ChangeSetEntry>> ofEnterprise(const Connection &connection,
                                                        const EnterpriseId &id, int limit);
    /// What a set changed of that firm.
    static Result<QVector<LoggedItem>> itemsOfEnterprise(const Connection &connection, qint64 setNo,
                                                         const EnterpriseId &id);
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

    /// Recomputes digests and chain; each sentence names the first broken place of a node.
    static Result<QStringList> verifyChain(const Connection &connection);
};

} // namespace peiyu
