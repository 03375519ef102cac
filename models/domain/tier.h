#pragma once
/// The rungs a firm can hold a dated title of, in rising order. Local names differ by plan: 重庆
/// "市级" and 湖北 "省级小巨人" are both Provincial; 武汉 "市级培育库" is below it. What a plan
/// counts beside them (上市, 高企 …) is no rung and keeps its key as text (plan.h).

#include <QString>

#include <array>
#include <optional>

namespace peiyu {

enum class Tier { MunicipalPool, Innovative, Provincial, LittleGiant };

inline constexpr std::array allTiers = {Tier::MunicipalPool, Tier::Innovative, Tier::Provincial,
                                        Tier::LittleGiant};

/// "municipal_pool", "innovative", "provincial", "little_giant": in files, JSON and the base.
QString tierKey(Tier tier);
std::optional<Tier> tierFromKey(QStringView key);

/// Reads a tier as offices write it (市级专精特新, 省级小巨人 of 湖北, 国家级小巨人 …).
std::optional<Tier> tierFromWords(const QString &words);

} // namespace peiyu
