#pragma once
/// 镇街、园区 of a target as `progress --by` prints them.

#include "statistics/areaprogress.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace peiyu {

QJsonObject areasJson(const AreaProgress &progress);

QStringList areaHeads(bool ended);
/// One line per area, 未定镇街 and the sum at the end.
QVector<QStringList> areaLines(const AreaProgress &progress);
/// What stands under the table: areas without a share, the sum against the district's target.
QStringList areaNotes(const AreaProgress &progress);

} // namespace peiyu
