#pragma once
/// The one style sheet, made from the template look.qss: @token becomes its colour, @{28} becomes
/// that many pixels at the 字号 factor.

#include "look/lookpalette.h"

#include <QString>

namespace peiyu {

QString lookStyleSheet(const LookPalette &palette, double scale);

/// The filling itself; a name that is no token stays as it stands (a test finds it).
QString filledTemplate(const QString &text, const LookPalette &palette, double scale);

} // namespace peiyu
