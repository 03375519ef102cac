#pragma once
/// The pages while they are being set: where the next line goes, when a page is full, and the
/// measures of the two kinds of paper (look.md §7). Of this folder.
/// Thread: any.

#include "reports/papertext.h"

namespace peiyu {

/// Measures in units of the paper.
struct PaperMeasures
{
    QSizeF page;
    QRectF area;         ///< of the text
    double bodySize = 0; ///< letters
    double pitch = 0;    ///< added between characters of the body
    double step = 0;     ///< from line to line
    double tableSize = 0;
    double tableStep = 0; ///< of lines inside a cell
    double rowHeight = 0; ///< least
    double cellSide = 0;  ///< room left and right in a cell
};

inline constexpr int officialLines = 22;
inline constexpr int officialSigns = 28;

PaperMeasures measuresOf(ReportStyle style, bool landscape);

class PaperSetter final
{
public:
    PaperSetter(const ReportDocument &document, const PaperFonts &fonts);

    const ReportDocument &document() const { return m_document; }
    const PaperMeasures &measures() const { return m_measures; }
    const PaperFonts &fonts() const { return m_fonts; }
    bool isOfficial() const { return m_document.style == ReportStyle::Official; }

    PaperPage &page() { return m_pages.last(); }
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void move(double by) { m_y += by; }
    bool atTop() const { return m_y <= m_measures.area.top() + 1; }
    /// What is left of the page.
    double room() const { return m_measures.area.bottom() - m_y + 1; }
    /// Begins a new page unless this one has the room, or nothing stands on it yet.
    void need(double height);
    void newPage();
    /// To the next line of the grid of 公文.
    void toGrid();

    TextSetting setting(PaperFace face, double size) const;
    TextSetting body() const;
    /// Sets lines one after the other, over pages where they need to go on.
    void put(const QVector<TextLine> &lines, double step, double size);
    void rule(double width, bool pale = false);
    /// `tail`: the height of what may not stand on a page without its last row.
    void putTable(const ReportTable &table, double tail = 0);
    /// The least of a table that may stand under its heading.
    double tableStart(const ReportTable &table, double tail = 0) const;

    QVector<PaperPage> takePages() { return std::move(m_pages); }

private:
    const ReportDocument &m_document;
    const PaperFonts &m_fonts;
    PaperMeasures m_measures;
    QVector<PaperPage> m_pages;
    double m_y = 0;
};

/// From the top of a line's box to its base line.
double baseOf(double step, double size);

} // namespace peiyu
