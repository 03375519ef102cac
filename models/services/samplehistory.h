#pragma once
/// The numbers of the sample base: how many firms each district has, what titles they held when,
/// so that the five ended plans and the invented successor plan come out as described there.

#include "domain/enterprise.h"
#include "domain/plan.h"
#include "services/samplewords.h"

#include <QVector>

#include <optional>

namespace peiyu {

/// One tier of one district: what stood on the base day, what stands on the deadline.
struct SampleTier
{
    Tier tier;
    int atBase = 0; ///< valid on the base day
    int atEnd = 0;  ///< valid on the deadline
    int lapsed = 0; ///< held once, no longer valid on the deadline
    int added = 0;  ///< new after the deadline
};

struct SampleValue
{
    QString target;
    qint64 value = 0;
    QDate on;
    bool baseline = true;
};

struct SampleDistrict
{
    QString id;
    QString namePrefix;
    QString codeRegion;
    QString office;
    int firms = 0;
    int specialists = 0;
    int leaders = 0;
    bool leadersByTown = false;
    QString leaderUnit;
    QDate baseDay;
    QDate deadline;
    QVector<SampleTier> tiers; ///< rising; holders of a tier hold the one before it, too
    QVector<SampleValue> values;
};

struct SampleFirm
{
    QVector<Recognition> titles;
    int rank = -1; ///< of the highest tier ever held
    Stage stage = Stage::Reserve;
    QDate since; ///< null: before all records
    QDate left;
    std::optional<ExitReason> reason;
};

const SampleDistrict *sampleDistrict(const DistrictId &district);
QVector<SampleFirm> sampleFirms(const SampleDistrict &district, SampleChance &chance);

/// 示例后续计划 2026-2027 of 江津: invented, and said so in every text.
std::optional<Plan> sampleSuccessorPlan(const DistrictId &district);

} // namespace peiyu
