#pragma once
/// 一策 of the sample's firms: several measures in every state around sampleToday(), some overdue,
/// some ended by a figure, versions and the firm's confirmation. Of this room.
/// Thread: the unit's.

#include "database/unitofwork.h"
#include "domain/service.h"
#include "services/samplewords.h"

namespace peiyu {

struct SampleMeasure
{
    Measure measure;
    SpecialistId person;
    QString contact; ///< who confirms it for the firm; empty: nobody
    QDate due;       ///< of 下一步
};

Result<> writeSampleMeasure(UnitOfWork &unit, const SampleMeasure &sample, int index,
                            SampleChance &chance);

} // namespace peiyu
