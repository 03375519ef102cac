#pragma once
/// When people are away, and who stands in.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/service.h"

#include <QVector>

#include <optional>

namespace peiyu {

class AbsenceRepository
{
public:
    static Result<std::optional<Absence>> find(const Connection &connection, const QString &id);
    /// Of everybody, by person and oldest first.
    static Result<QVector<Absence>> all(const Connection &connection);
    /// Of one person, oldest first.
    static Result<QVector<Absence>> ofPerson(const Connection &connection, const SpecialistId &id);
    /// Those that hold the day.
    static Result<QVector<Absence>> on(const Connection &connection, QDate day);

    static FieldValues fields(const Absence &absence);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
