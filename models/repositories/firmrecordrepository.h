#pragma once
/// The further records of a firm, one table each, all stored alike: ContactPerson, Affiliation,
/// Nomination, Honour, HonourKind, Carrier, YearlyFigures, DistinctPair.
///     FirmRecordRepository<Honour>::ofEnterprise(connection, firm)
/// A contact keeps the find index of its firm.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/firmrecords.h"
#include "domain/yearlyfigure.h"

#include <QMap>
#include <QVector>

#include <optional>

namespace peiyu {

template <class T> class FirmRecordRepository
{
public:
    static Result<std::optional<T>> find(const Connection &connection, const QString &id);
    /// Those of one firm in the order people read them (by year, by day, as entered).
    static Result<QVector<T>> ofEnterprise(const Connection &connection,
                                           const EnterpriseId &enterprise);
    static Result<QVector<T>> all(const Connection &connection);

    static FieldValues fields(const T &record);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

/// Every kind that an honour of this base has, and how many have it.
Result<QMap<QString, qint64>> honourKindUses(const Connection &connection);
Result<QVector<Honour>> honoursOfKind(const Connection &connection, const QString &kind);
/// The honours a carrier bears.
Result<QVector<Honour>> honoursOfCarrier(const Connection &connection, const QString &carrier);

extern template class FirmRecordRepository<ContactPerson>;
extern template class FirmRecordRepository<Affiliation>;
extern template class FirmRecordRepository<Nomination>;
extern template class FirmRecordRepository<Honour>;
extern template class FirmRecordRepository<HonourKind>;
extern template class FirmRecordRepository<Carrier>;
extern template class FirmRecordRepository<YearlyFigures>;
extern template class FirmRecordRepository<DistinctPair>;

} // namespace peiyu
