#pragma once
/// Lists over assignments: who serves which firm on a day, and how many firms each serves.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/datespan.h"
#include "foundation/strongid.h"

#include <QHash>
#include <QVector>

namespace peiyu {

struct ListedAssignment
{
    EnterpriseId enterprise;
    QString firm;
    SpecialistId specialist;
    QString specialistName;
    QString leaderName;
    DateSpan span;
};

/// By firm name; of all districts when `district` is empty.
Result<QVector<ListedAssignment>> assignmentList(const Connection &connection,
                                                 const DistrictId &district, QDate asOf);

Result<QHash<SpecialistId, qint64>> specialistLoads(const Connection &connection, QDate asOf);

} // namespace peiyu
