#pragma once
/// Who serves a firm on a day: its 专员 and 服务组成员, and whoever stands in for one of them who
/// is away. Thread: the connection's.

#include "database/statement.h"
#include "domain/service.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct FirmServants
{
    QString firm;
    QVector<SpecialistId> people; ///< also those who stand in
    QStringList specialists;      ///< names of the 专员; empty: nobody serves the firm

    bool isForeignTo(const SpecialistId &person) const
    {
        return !specialists.isEmpty() && !people.contains(person);
    }
};

Result<FirmServants> servantsOf(const Connection &connection, const EnterpriseId &firm, QDate day);

/// Every firm others serve that day, with the name of their 专员: for whole lists.
Result<QHash<EnterpriseId, QString>> foreignFirms(const Connection &connection,
                                                  const SpecialistId &person, QDate day);

} // namespace peiyu
