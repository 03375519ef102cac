#pragma once
/// What a base says of itself.

#include "foundation/strongid.h"

#include <QString>

namespace peiyu {

struct BaseFacts
{
    QString id;
    QString name;
    DistrictId homeDistrict; ///< 本区县; empty when the base has none
    bool sample = false;     ///< 示例数据
    int schemaVersion = 0;
    QString createdAt; ///< UTC; set when the base is made
};

} // namespace peiyu
