#pragma once
/// Stores firms and finds one by id, credit code, old number or name.
/// Keeps the derived columns (name_sort, name_folded, code_reversed) and the find index right.
/// Not here: rules (EnterpriseService), lists (EnterpriseListRepository), dated facts.
/// Thread: the connection's. Errors: Duplicate on credit code, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/enterprise.h"

#include <QVector>

#include <optional>

namespace peiyu {

class EnterpriseRepository
{
public:
    static Result<std::optional<Enterprise>> find(const Connection &connection,
                                                  const EnterpriseId &id);
    static Result<std::optional<Enterprise>> findByCreditCode(const Connection &connection,
                                                              const QString &code);
    static Result<std::optional<Enterprise>> findByRegistrationNo(const Connection &connection,
                                                                  const QString &number);
    /// Exact names; more than one firm may carry a name.
    static Result<QVector<Enterprise>> findByName(const Connection &connection,
                                                  const QString &name);
    /// Firms whose names differ only in width, brackets or legal form (foldedName()).
    static Result<QVector<Enterprise>> findByFoldedName(const Connection &connection,
                                                        const QString &folded);

    static FieldValues fields(const Enterprise &enterprise);

    /// The one way to write a firm. Gives the local number.
    static Result<qint64> apply(UnitOfWork &unit, const EnterpriseId &id, ChangeOp op,
                                const FieldValues &values,
                                std::optional<int> revision = std::nullopt);
};

QString codeStateKey(CodeState state);
CodeState codeStateFromKey(QStringView key);

} // namespace peiyu
