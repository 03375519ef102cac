#pragma once
/// Fills of the tiers, ordered light to dark on the screen and by pattern in black and white.
/// The national rung decides; 湖北 省级“小巨人” is Tier2.
/// Not here: words of tiers (domain/displaytext.h).

#include "domain/tier.h"
#include "look/lookpalette.h"

#include <QBrush>
#include <QString>

namespace peiyu {

/// 入库 or 科技型 · 创新型 · 市级 or 省级 · 国家级小巨人 · beside the ladder (上市, 单项冠军).
enum class TierFill { Tier0, Tier1, Tier2, Tier3, TierX };

TierFill tierFill(Tier tier);
/// Of any tier key a plan uses.
TierFill tierFill(const QString &key);

QColor tierColour(TierFill fill, const LookPalette &palette);
/// Text on a fill: the more readable of text and onAccent.
QColor tierInk(TierFill fill, const LookPalette &palette);
/// Dots, white, lines, solid, cross lines. `pitch` is the distance of the pattern in painter units.
QBrush printBrush(TierFill fill, const QColor &ink, const QColor &ground, double pitch);

} // namespace peiyu
