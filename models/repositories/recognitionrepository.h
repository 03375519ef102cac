#pragma once
/// Titles of firms with batch, document, validity and revocation.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/enterprise.h"

#include <QVector>

#include <optional>

namespace peiyu {

class RecognitionRepository
{
public:
    static Result<std::optional<Recognition>> find(const Connection &connection, const QString &id);
    /// Every one of the firm, oldest first.
    static Result<QVector<Recognition>> ofEnterprise(const Connection &connection,
                                                     const EnterpriseId &enterprise);
    /// Titles of a tier that end in these days, both inclusive, and are not revoked.
    static Result<QVector<Recognition>> ending(const Connection &connection, Tier tier, QDate first,
                                               QDate last);

    static FieldValues fields(const Recognition &recognition);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
