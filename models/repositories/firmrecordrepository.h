#pragma once
/// The further records of a firm, by RecordRepository: ContactPerson, Affiliation, Nomination,
/// Honour, HonourKind and Carrier (which belong to no firm), YearlyFigures, DistinctPair.
/// A contact keeps the find index of its firm.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "domain/firmrecords.h"
#include "domain/yearlyfigure.h"
#include "repositories/recordrepository.h"

#include <QMap>
#include <QVector>

namespace peiyu {

/// Every kind that an honour of this base has, and how many have it.
Result<QMap<QString, qint64>> honourKindUses(const Connection &connection);
Result<QVector<Honour>> honoursOfKind(const Connection &connection, const QString &kind);
/// The honours a carrier bears.
Result<QVector<Honour>> honoursOfCarrier(const Connection &connection, const QString &carrier);

extern template class RecordRepository<ContactPerson>;
extern template class RecordRepository<Affiliation>;
extern template class RecordRepository<Nomination>;
extern template class RecordRepository<Honour>;
extern template class RecordRepository<HonourKind>;
extern template class RecordRepository<Carrier>;
extern template class RecordRepository<YearlyFigures>;
extern template class RecordRepository<DistinctPair>;

} // namespace peiyu
