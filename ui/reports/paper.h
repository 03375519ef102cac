#pragma once
/// Pages as they are drawn: words, lines and charts with their places, in units of a twentieth of a
/// point (1440 an inch), so that screen, printer and PDF show the same page.
/// Thread: values.

#include "domain/reportdocument.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QSizeF>

namespace peiyu {

inline constexpr double unitsPerPoint = 20;
inline constexpr double unitsPerMm = 1440 / 25.4;

struct PaperText
{
    QPointF place; ///< of the base line's left end
    QString text;
    QFont font; ///< pixel size in units
    double width = 0;
    double pitch = 0; ///< between characters, in units; not in the font: Qt scales it by the device
};

struct PaperLine
{
    QLineF line;
    double width = 0;
    bool pale = false;   ///< hairline between rows
    bool dashed = false; ///< frame of draft words
};

struct PaperChart
{
    QRectF place;
    ReportPanel panel;
};

struct PaperPage
{
    QVector<PaperText> texts;
    QVector<PaperLine> lines;
    QVector<PaperChart> charts;
};

struct Paper
{
    QSizeF size; ///< of a page
    bool landscape = false;
    QVector<PaperPage> pages;
};

/// Every word of a page in the order it was set: what tests and a reader of the screen look at.
QStringList wordsOf(const PaperPage &page);

} // namespace peiyu
