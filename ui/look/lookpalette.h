#pragma once
/// Every colour of the program, one table with a column for each theme. Style sheet, delegates,
/// parts and charts read this struct; a hex value stands nowhere else.
/// Not here: which part uses which token (look.qss, parts), fonts and sizes (look.h).

#include <QColor>
#include <QPalette>
#include <QString>

#include <span>

namespace peiyu {

struct LookPalette
{
    QColor frame, page, surface, sunken; ///< grounds, from the window's edge inwards
    QColor hover, sel, selIdle, selText;
    QColor line, lineStrong, control;
    QColor text, text2, text3, textOff;
    QColor onAccent, accent, accentHover, accentDown, accentSoft, focus;
    QColor ok, okSoft, watch, watchSoft, late, lateSoft, done, doneSoft, unset, unsetSoft;
    QColor tier0, tier1, tier2, tier3, tierX, tierEdge;
    QColor target; ///< target mark, expected path, 截至 line
    QColor histFrame, histBand, hist;
    QColor bar, onBar, okOnBar; ///< the undo bar, its text and its dot
};

/// Dark and HighContrast are prepared: another column, no second style sheet.
enum class LookTheme { Light, Dark, HighContrast };

struct LookToken
{
    const char *name; ///< as in the style sheet: @name
    QColor LookPalette::*colour;
    QRgb light, dark, highContrast;
};

/// The table itself, in the order of the design.
std::span<const LookToken> lookTokens();
LookPalette lookPalette(LookTheme theme);

/// What widgets without a rule of ours take: Qt's own roles filled from the tokens.
QPalette qtPalette(const LookPalette &look);

/// WCAG 2.1 contrast ratio, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);
/// The one of two colours that reads better on `ground`.
QColor moreReadable(const QColor &ground, const QColor &a, const QColor &b);
/// `share` of `top` laid over `ground`: tinted edges of chips and banners.
QColor mixed(const QColor &ground, const QColor &top, double share);

} // namespace peiyu
