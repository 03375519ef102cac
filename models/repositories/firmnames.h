#pragma once
/// What every firm is and was called, and its numbers, in one pass: for matching whole lists.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "foundation/strongid.h"

#include <QString>
#include <QVector>

namespace peiyu {

struct FirmNames
{
    EnterpriseId id;
    QString name;
    QString foldedName;  ///< foldedName(name), as stored
    QString formerNames; ///< separated by 、
    QString creditCode;
    QString formerCodes; ///< of firms merged into it, separated by 、
    QString registrationNo;
};

Result<QVector<FirmNames>> allFirmNames(const Connection &connection);

} // namespace peiyu
