#pragma once
/// Colours, fills and fonts of charts: of the screen from the palette, or black on white for print.
/// Thread: GUI.

#include "look/look.h"
#include "parts/statusmark.h"

#include <QBrush>
#include <QFont>
#include <QFontMetricsF>
#include <QPen>

namespace peiyu {

struct ChartTheme
{
    Look look;
    bool print = false;
    double patternPitch = 5; ///< 5 px on the screen, 1.3 mm on paper

    QColor ground, ink, quiet, faint; ///< surface, text, text2, text3
    QPen grid, axis, deadline, target, expected, actual, forecast, barEdge;

    QBrush barFill(const QString &tierKey) const;
    /// Text on a bar's fill.
    QColor barInk(const QString &tierKey) const;
    /// Black in print: shape and word tell.
    QColor toneColour(StatusTone tone) const;
    QFont font(bool bold = false) const { return look.font(FontRole::Small, bold); }
    double textWidth(const QString &text, bool bold = false) const;
    double lineHeight() const { return look.lineHeight(FontRole::Small); }
};

ChartTheme screenChartTheme(const Look &look);
/// `unitsPerMm`: painter units of a millimetre on the paper.
ChartTheme printChartTheme(double unitsPerMm, double scale = 1.0);

} // namespace peiyu
