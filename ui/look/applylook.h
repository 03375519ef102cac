#pragma once
/// Gives the application its look: style, style sheet, palette, fonts, focus ring. Called once
/// at start and again when 字号 or theme change.
/// Thread: GUI.

#include "look/look.h"

class QApplication;

namespace peiyu {

void applyLook(QApplication &application, LookTheme theme = LookTheme::Light,
               TextSize size = TextSize::Standard);

} // namespace peiyu
