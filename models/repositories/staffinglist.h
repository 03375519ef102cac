#pragma once
/// Lists over assignments: who serves which firm on a day, and how many firms each serves.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/service.h"
#include "foundation/strongid.h"

#include <QHash>
#include <QString>
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

/// Of how many of these firms each 专员 is the one on that day.
struct ServedFirms
{
    SpecialistId specialist;
    QString name;
    qint64 firms = 0;
};
Result<QVector<ServedFirms>> servedFirms(const Connection &connection, const QVector<qint64> &keys,
                                         QDate on);

/// A firm with its duties of one kind, whenever they are.
struct FirmDuties
{
    EnterpriseId id;
    qint64 no = 0;
    QString name;
    AreaId town; ///< on the day asked for
    QString townName;
    QVector<Assignment> duties; ///< oldest first
};
/// Of these firms, in the order of the keys.
Result<QVector<FirmDuties>> firmDuties(const Connection &connection, const QVector<qint64> &keys,
                                       Duty duty, QDate on);

/// One duty of a person, with the firm.
struct ServedSpan
{
    QString id;
    EnterpriseId enterprise;
    QString firm;
    Duty duty = Duty::Specialist;
    DateSpan span;
    QString reason;
};
/// Everything a person ever served, the newest first.
Result<QVector<ServedSpan>> servedSpans(const Connection &connection, const SpecialistId &person);

/// A duty that holds on the day at a firm of the pool.
struct HeldDuty
{
    EnterpriseId enterprise;
    QString firm;
    AreaId town;
    AreaId park;
    SpecialistId person;
    Duty duty = Duty::Specialist;
};
/// Of the firms of a district by name; of one firm when `enterprise` is set.
Result<QVector<HeldDuty>> heldDuties(const Connection &connection, const DistrictId &district,
                                     QDate asOf, const EnterpriseId &enterprise = {});

/// What one 专员 has on the day: firms of the pool, and of these those without what is due.
struct ServedLoad
{
    qint64 firms = 0;
    qint64 unvisited = 0; ///< never visited on site
    qint64 unplanned = 0; ///< without a 一策
};
/// Of the firms in a district on the day; of all firms of the base when it is empty.
Result<QHash<SpecialistId, ServedLoad>> specialistLoads(const Connection &connection,
                                                        const DistrictId &district, QDate asOf);

} // namespace peiyu
