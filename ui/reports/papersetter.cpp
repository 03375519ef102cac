#include "reports/papersetter.h"

#include <cmath>

namespace peiyu {

namespace {

constexpr double mm = unitsPerMm;
constexpr QSizeF a4(210 * mm, 297 * mm);

PaperMeasures officialMeasures()
{
    PaperMeasures m;
    m.page = a4;
    m.area = QRectF(28 * mm, 37 * mm, 156 * mm, 225 * mm);
    m.bodySize = 16 * unitsPerPoint;
    m.pitch = m.area.width() / officialSigns - m.bodySize;
    m.step = m.area.height() / officialLines;
    m.tableSize = 10.5 * unitsPerPoint;
    m.tableStep = 13 * unitsPerPoint;
    m.rowHeight = 6.6 * mm;
    m.cellSide = 1.2 * mm;
    return m;
}

PaperMeasures internalMeasures(bool landscape)
{
    PaperMeasures m;
    m.page = landscape ? a4.transposed() : a4;
    // The line over the title and the foot lie outside the area of the text.
    m.area = QRectF(20 * mm, 22 * mm, m.page.width() - 40 * mm, m.page.height() - 46 * mm);
    m.bodySize = 10 * unitsPerPoint;
    m.step = 16 * unitsPerPoint;
    m.tableSize = (landscape ? 9 : 9.5) * unitsPerPoint;
    m.tableStep = 12.5 * unitsPerPoint;
    m.rowHeight = 5.5 * mm;
    m.cellSide = 1.2 * mm;
    return m;
}

} // namespace

PaperMeasures measuresOf(ReportStyle style, bool landscape)
{
    return style == ReportStyle::Official ? officialMeasures() : internalMeasures(landscape);
}

double baseOf(double step, double size)
{
    // Chinese letters stand 0.88 of their size over the base line and 0.12 under it.
    return (step - size) / 2 + 0.88 * size;
}

PaperSetter::PaperSetter(const ReportDocument &document, const PaperFonts &fonts)
    : m_document(document),
      m_fonts(fonts),
      m_measures(measuresOf(document.style, document.landscape))
{
    newPage();
}

void PaperSetter::newPage()
{
    m_pages.append(PaperPage());
    m_y = m_measures.area.top();
}

void PaperSetter::need(double height)
{
    if (height > room() && !atTop())
        newPage();
}

void PaperSetter::toGrid()
{
    if (!isOfficial())
        return;
    const double top = m_measures.area.top();
    m_y = top + std::ceil((m_y - top) / m_measures.step - 0.01) * m_measures.step;
}

TextSetting PaperSetter::setting(PaperFace face, double size) const
{
    TextSetting setting;
    setting.fonts = &m_fonts;
    setting.face = face;
    setting.size = size;
    setting.width = m_measures.area.width();
    return setting;
}

TextSetting PaperSetter::body() const
{
    TextSetting setting =
        this->setting(isOfficial() ? PaperFace::Body : PaperFace::Sheet, m_measures.bodySize);
    setting.pitch = m_measures.pitch;
    setting.justified = true;
    return setting;
}

void PaperSetter::put(const QVector<TextLine> &lines, double step, double size)
{
    for (const TextLine &line : lines) {
        need(step);
        putLines(page(), {line}, {m_measures.area.left(), m_y + baseOf(step, size)}, 0);
        m_y += step;
    }
}

void PaperSetter::rule(double width, bool pale)
{
    page().lines.append(
        {QLineF(m_measures.area.left(), m_y, m_measures.area.right(), m_y), width, pale, false});
}

} // namespace peiyu
