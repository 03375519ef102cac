#include "look/tierfill.h"

namespace peiyu {

TierFill tierFill(Tier tier)
{
    switch (tier) {
    case Tier::MunicipalPool:
        return TierFill::Tier0;
    case Tier::Innovative:
        return TierFill::Tier1;
    case Tier::Provincial:
        return TierFill::Tier2;
    case Tier::LittleGiant:
        return TierFill::Tier3;
    }
    return TierFill::Tier0;
}

TierFill tierFill(const QString &key)
{
    if (const auto tier = tierFromKey(key))
        return tierFill(*tier);
    const bool besideLadder = key == u"listed" || key == u"champion";
    return besideLadder ? TierFill::TierX : TierFill::Tier0;
}

QColor tierColour(TierFill fill, const LookPalette &palette)
{
    switch (fill) {
    case TierFill::Tier0:
        return palette.tier0;
    case TierFill::Tier1:
        return palette.tier1;
    case TierFill::Tier2:
        return palette.tier2;
    case TierFill::Tier3:
        return palette.tier3;
    case TierFill::TierX:
        return palette.tierX;
    }
    return palette.tier0;
}

QColor tierInk(TierFill fill, const LookPalette &palette)
{
    return moreReadable(tierColour(fill, palette), palette.text, palette.onAccent);
}

QBrush printBrush(TierFill fill, const QColor &ink, double pitch)
{
    const auto pattern = [&](Qt::BrushStyle style) {
        QBrush brush(ink, style);
        const double factor = pitch / 8; // Qt's patterns repeat every 8 units
        brush.setTransform(QTransform::fromScale(factor, factor));
        return brush;
    };
    switch (fill) {
    case TierFill::Tier0:
        return pattern(Qt::Dense6Pattern);
    case TierFill::Tier1:
        return QBrush(Qt::white);
    case TierFill::Tier2:
        return pattern(Qt::BDiagPattern);
    case TierFill::Tier3:
        return QBrush(ink);
    case TierFill::TierX:
        return pattern(Qt::DiagCrossPattern);
    }
    return QBrush(Qt::white);
}

} // namespace peiyu
