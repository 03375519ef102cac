#pragma once
/// Draws the pages of a paper: one painter for preview, printer and PDF. Charts are the ones of
/// the board in black and white.
/// Thread: GUI where there are charts. Errors: Internal.

#include "foundation/result.h"
#include "reports/paper.h"

#include <QByteArray>

class QPainter;
class QPagedPaintDevice;

namespace peiyu {

/// `painter` counts in units of the paper from the page's corner.
void paintPage(QPainter &painter, const PaperPage &page);
/// All pages onto a printer or PDF of `resolution` dots an inch; its page must be set before.
void printPaper(QPagedPaintDevice &device, int resolution, const Paper &paper);
/// A4 without margins: the paper has its own.
void setPaperPage(QPagedPaintDevice &device, bool landscape);
/// The bytes of a PDF whose text can be selected.
Result<QByteArray> paperPdf(const Paper &paper, const QString &title);
/// The panels of a figure as one picture (PNG) for a DOCX.
QByteArray figurePicture(const ReportFigure &figure);

} // namespace peiyu
