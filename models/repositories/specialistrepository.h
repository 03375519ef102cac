#pragma once
/// People who serve firms: 服务专员 and 帮扶领导.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/service.h"

#include <QVector>

#include <optional>

namespace peiyu {

class SpecialistRepository
{
public:
    static Result<std::optional<Specialist>> find(const Connection &connection, const QString &id);
    static Result<QVector<Specialist>> all(const Connection &connection);

    static FieldValues fields(const Specialist &specialist);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
