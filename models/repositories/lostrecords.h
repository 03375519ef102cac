#pragma once
/// Business records the change log knows and their table has lost: what a rescue puts back.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/fieldvalues.h"
#include "repositories/businesstable.h"

#include <QVector>

namespace peiyu {

struct LostRecord
{
    QString id;
    FieldValues fields; ///< as the log left them
};

/// Records of one table that are live by the log and not in the table, in the order they came.
Result<QVector<LostRecord>> lostRecords(const Connection &connection, const BusinessTable &table);

} // namespace peiyu
