#include "charts/charttheme.h"

#include "look/tierfill.h"

namespace peiyu {

namespace {

QPen linePen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
    if (style == Qt::DotLine)
        pen.setDashPattern({1, 2.4});
    if (style == Qt::DashLine)
        pen.setDashPattern({4, 3});
    return pen;
}

void setPens(ChartTheme &theme, const LookPalette &p)
{
    theme.ground = p.surface;
    theme.ink = p.text;
    theme.quiet = p.text2;
    theme.faint = p.text3;
    theme.grid = linePen(p.line, 1);
    theme.axis = linePen(p.control, 1);
    theme.deadline = linePen(p.text2, 1, Qt::DashLine);
    theme.target = linePen(p.target, 2);
    theme.expected = linePen(p.target, 1.5, Qt::DotLine);
    theme.actual = linePen(p.tier3, 2);
    theme.forecast = linePen(p.tierEdge, 1.5, Qt::DashLine);
    theme.barEdge = linePen(p.tierEdge, 1);
}

} // namespace

QBrush ChartTheme::barFill(const QString &tierKey) const
{
    const TierFill fill = tierFill(tierKey);
    return print ? printBrush(fill, ink, ground, patternPitch)
                 : QBrush(tierColour(fill, look.palette));
}

QColor ChartTheme::barInk(const QString &tierKey) const
{
    const TierFill fill = tierFill(tierKey);
    if (print)
        return fill == TierFill::Tier3 ? ground : ink;
    return tierInk(fill, look.palette);
}

QColor ChartTheme::toneColour(StatusTone tone) const
{
    return print ? ink : toneInk(tone, look.palette);
}

double ChartTheme::textWidth(const QString &text, bool bold) const
{
    return QFontMetricsF(font(bold)).horizontalAdvance(text);
}

ChartTheme screenChartTheme(const Look &look)
{
    ChartTheme theme;
    theme.look = look;
    setPens(theme, look.palette);
    return theme;
}

ChartTheme printChartTheme(double unitsPerMm, double scale)
{
    // The high contrast table is black on white throughout, as paper wants it.
    ChartTheme theme;
    theme.look = Look{lookPalette(LookTheme::HighContrast), scale};
    theme.print = true;
    theme.patternPitch = 1.3 * unitsPerMm;
    setPens(theme, theme.look.palette);
    theme.grid = linePen(mixed(theme.ground, theme.ink, 0.25), 1);
    return theme;
}

} // namespace peiyu
