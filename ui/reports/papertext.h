#pragma once
/// Breaks a paragraph into lines of a paper: no punctuation at a line's begin, weights inside a
/// line, and for 公文 a pitch that puts a fixed number of characters on each line.
/// Thread: any.

#include "domain/reportdocument.h"
#include "reports/paper.h"
#include "reports/paperfonts.h"

namespace peiyu {

/// How a paragraph is set.
struct TextSetting
{
    const PaperFonts *fonts = nullptr;
    PaperFace face = PaperFace::Sheet;
    double size = 200;
    double width = 0;  ///< of the lines
    double indent = 0; ///< of the first line
    double pitch = 0;  ///< added between characters (negative: set closer)
    bool justified = false;
    bool bold = false;
    ReportAlign align = ReportAlign::Left;
};

/// One line; places count from its left end and base line.
struct TextLine
{
    QVector<PaperText> parts;
};

QVector<TextLine> breakLines(const QVector<ReportRun> &runs, const TextSetting &setting);
QVector<TextLine> breakLines(const QString &text, const TextSetting &setting);
double textWidth(const QString &text, const TextSetting &setting);
/// Puts lines onto a page, the first base line at `place`, `step` apart.
void putLines(PaperPage &page, const QVector<TextLine> &lines, QPointF place, double step);

} // namespace peiyu
