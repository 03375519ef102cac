#pragma once
/// Records of one table each that are all stored alike. Which those are stand in
/// firmrecordrepository.h, carerecordrepository.h, requestrecordrepository.h,
/// measurerecordrepository.h and officerecordrepository.h; how each is stored in its RecordFacts.
///     RecordRepository<Promise>::ofEnterprise(connection, firm)
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "foundation/strongid.h"

#include <QVector>

#include <optional>

namespace peiyu {

template <class T> class RecordRepository
{
public:
    static Result<std::optional<T>> find(const Connection &connection, const QString &id);
    /// Those of one firm in the order people read them. Not for records that belong to none.
    static Result<QVector<T>> ofEnterprise(const Connection &connection,
                                           const EnterpriseId &enterprise);
    /// Those that hang on one record: on a 诉求, on a 一策. Elsewhere as ofEnterprise().
    static Result<QVector<T>> ofParent(const Connection &connection, const QString &parent);
    static Result<QVector<T>> all(const Connection &connection);

    static FieldValues fields(const T &record);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
    /// Writes what is not in the base and gives back its id. What stands once (a year and a period
    /// of a firm, a setting of a district) and was deleted comes back with what is said now, so
    /// that undoing its deletion brings no second one. Conflict when somebody else entered it since
    /// the caller looked.
    static Result<QString> enter(UnitOfWork &unit, const T &record);
    /// The deleted record in whose place it would come; empty where there is none.
    static Result<QString> deleted(const Connection &connection, const T &record);
};

} // namespace peiyu
