#pragma once
/// Plan packs: a plan as a file (README.md describes the format), the five that ship with the
/// program, and the text in which an office's own plans are kept.
/// Not here: storing them (repositories), what a figure means (domain/targetmath.h).
/// Errors: Format (no pack, missing or unknown fields, wrong types), VersionTooNew (format of a
/// later program), Validation (plancheck.h). Each sentence names the place.

#include "domain/plan.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QVector>

namespace peiyu {

Result<Plan> parsePlanPack(const QByteArray &json);
/// Its fields alone, without asking whether they make sense together: for the part of an own plan
/// that is kept as a pack (its tasks stand elsewhere).
Result<Plan> readPlanPack(const QByteArray &json);

/// The pack of a plan: parsePlanPack() gives the same plan back, and a pack written by this
/// function the same bytes.
QByteArray planPackJson(const Plan &plan);

struct BuiltInPack
{
    Plan plan;
    QByteArray content; ///< what planPackJson() gives for it
};

/// 石柱, 江津, 两江, 蔡甸, 永春: in this order.
Result<QVector<BuiltInPack>> builtInPacks();
Result<QVector<Plan>> builtInPlans();

} // namespace peiyu
