#pragma once
/// The districts and towns that ship with the program, and how a district or town written by
/// people is recognised. A town is known by district and name: official codes differ between
/// sources and years.
/// Not here: areas an office adds itself (repositories hand them to matchTown()).

#include "domain/place.h"

#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

/// The five, in the order of the plans. 两江新区 has no GB code: it was a functional zone in the
/// plan period, and no official list with its later code was found.
QVector<District> builtInDistricts();

/// Towns, streets and what the official list holds beside them (蔡甸经济开发区), in its order.
QVector<Area> builtInTowns(const DistrictId &district);

/// Reads 石柱县, 石柱, 石柱土家族自治县, 重庆市石柱县, shizhu, 500240. Only sure readings.
std::optional<DistrictId> matchDistrict(const QString &text, const QVector<District> &districts);
std::optional<DistrictId> matchDistrict(const QString &text);

/// 永川区, 永川: a district of a seed's city, as published lists of that city name it.
bool isNeighbourDistrict(const QString &words);

struct TownMatch
{
    /// The name itself, also behind its district, also with 办事处 or 人民政府.
    bool exact = false;
    /// 双福街, 双福, 双复街道: the one town that can be meant. A person has to agree.
    QString proposal;
    AreaId area; ///< of either; empty when nothing fits
};

/// Finds the town among those of one district.
TownMatch matchTown(const QString &text, const QVector<Area> &towns);

} // namespace peiyu
