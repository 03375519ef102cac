#pragma once
/// 一策, its measures, versions and templates as JSON objects.

#include "services/measureservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace peiyu {

/// Goal and gap with the words of 下一步.
QJsonObject measureJson(const Measure &measure, const NextStep &next);
QJsonObject stepJson(const StepRow &row);
QJsonObject versionJson(const MeasureVersion &version);
QJsonObject differenceJson(const SheetDifference &difference);
QJsonObject templateJson(const MeasureTemplate &one);

} // namespace peiyu
