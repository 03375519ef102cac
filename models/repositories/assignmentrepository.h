#pragma once
/// Who serves which firm from when to when, by duty.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/service.h"

#include <QVector>

#include <optional>

namespace peiyu {

class AssignmentRepository
{
public:
    static Result<std::optional<Assignment>> find(const Connection &connection, const QString &id);
    /// Every one of the firm, oldest first.
    static Result<QVector<Assignment>> ofEnterprise(const Connection &connection,
                                                    const EnterpriseId &enterprise);
    /// Every one of the person, oldest first.
    static Result<QVector<Assignment>> ofPerson(const Connection &connection,
                                                const SpecialistId &person);

    static FieldValues fields(const Assignment &assignment);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
