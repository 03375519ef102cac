#pragma once
/// Roles our models answer beside Qt's: values for delegates, never colours or icons.

#include <Qt>

namespace peiyu {

enum ItemRole {
    TierRole = Qt::UserRole + 1, ///< int of Tier, -1 for none
    TierListRole,                ///< QVariantList of int: all valid tiers
    DistrictRole,                ///< district id, for the local name of a tier
    OverdueRole,                 ///< bool: the day has passed
    SoonRole,                    ///< bool: the day comes within 90 days
    StatusRole,                  ///< int of TargetStatus
    IdRole,                      ///< the record's id
    MissingRole                  ///< bool: there is no value; shown as a dash
};

} // namespace peiyu
