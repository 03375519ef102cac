#pragma once
/// A plan as JSON: the keys of the command line's `plan show`.

#include "domain/plan.h"

#include <QJsonObject>

namespace peiyu {

/// What `plan list` shows of a plan.
QJsonObject planHeadJson(const Plan &plan);
QJsonObject planJson(const Plan &plan);
QJsonObject planTargetJson(const PlanTarget &target);
QJsonObject planTaskJson(const PlanTask &task);

} // namespace peiyu
