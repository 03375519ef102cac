#pragma once
/// Districts of a base and their towns, streets and parks.

#include "domain/datespan.h"
#include "foundation/strongid.h"

#include <QString>

namespace peiyu {

struct District
{
    DistrictId id;     ///< shizhu, jiangjin, liangjiang, caidian, yongchun, or an own id
    QString name;      ///< 石柱土家族自治县
    QString shortName; ///< 石柱县
    QString province;
    QString city;
    QString gbCode; ///< GB/T 2260, empty for a functional zone
};

enum class AreaKind { Town, Park };

struct Area
{
    AreaId id; ///< "jiangjin/双福街道": towns' official codes differ between sources, names do not
    DistrictId district;
    AreaKind kind = AreaKind::Town;
    QString name;
    DateSpan span;
};

} // namespace peiyu
