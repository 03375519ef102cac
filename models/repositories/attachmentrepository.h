#pragma once
/// The records of attached files. Not here: the files (database/filestore.h), rules
/// (AttachmentService).
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/attachment.h"
#include "domain/changeset.h"

#include <QSet>
#include <QVector>

#include <optional>

namespace peiyu {

class AttachmentRepository
{
public:
    static Result<std::optional<Attachment>> find(const Connection &connection, const QString &id);
    /// In the order they were added.
    static Result<QVector<Attachment>> ofOwner(const Connection &connection,
                                               const AttachmentOwner &owner);
    static Result<QVector<Attachment>> ofEnterprise(const Connection &connection,
                                                    const EnterpriseId &enterprise);
    static Result<QVector<Attachment>> all(const Connection &connection);
    /// Also by removed records, which undo may bring back.
    static Result<QSet<QString>> hashesEverNamed(const Connection &connection);
    /// Those whose record is gone or was removed.
    static Result<QVector<Attachment>> ofLostOwners(const Connection &connection);

    static FieldValues fields(const Attachment &attachment);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = {});
};

} // namespace peiyu
