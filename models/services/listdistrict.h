#pragma once
/// Whose row of a published list it is, by its district cell. Such lists name firms of many
/// districts; only what is surely another one's is left out, and nothing doubtful is dropped.
/// Of this room (titlelistrows). Thread: any.

#include "services/placedirectory.h"

namespace peiyu {

enum class ListedAs {
    Own,
    Elsewhere,
    Unsaid, ///< no district, or only the province or city of the own one
    Unclear ///< a slip, or a word that is no district: a person decides
};

ListedAs listedAs(const QString &cell, const PlaceDirectory &places, const DistrictId &home);

} // namespace peiyu
