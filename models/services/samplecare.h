#pragma once
/// What is to be done for the firms of the sample on the days around sampleToday(): planned visits,
/// other offices' visits, promises, exemptions. Of this room.
/// Thread: the unit's.

#include "database/unitofwork.h"
#include "domain/service.h"
#include "services/samplewords.h"

#include <QVector>

namespace peiyu {

/// The day the sample is about: what is overdue, due and to come is so on it.
QDate sampleToday();

/// A firm of the sample with whoever serves it.
struct SampleCared
{
    EnterpriseId firm;
    SpecialistId specialist;
    QString contact;
    bool titled = false;
};

/// `cared` of one district; the first person's firms have something for each of his days.
Result<> writeSampleCare(UnitOfWork &unit, const QVector<SampleCared> &cared, const QString &place,
                         SampleChance &chance);

/// What the last visit promised is the firm's planned visit.
Result<> writeNextVisit(UnitOfWork &unit, const Visit &visit, const QString &visitId,
                        SampleChance &chance);

} // namespace peiyu
