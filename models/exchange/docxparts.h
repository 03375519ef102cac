#pragma once
/// The parts of a .docx beside its body, and what both share: measures, fonts, escaping.
/// Of this room (docxwriter). Thread: any.

#include "domain/reportdocument.h"

#include <QByteArray>

namespace peiyu {

/// Text between tags; signs XML cannot hold are left out.
QString xmlText(const QString &text);

/// Measures in twentieths of a point, as WordprocessingML counts.
struct DocxMeasures
{
    int pageWidth = 0;
    int pageHeight = 0;
    int top = 0;
    int bottom = 0;
    int left = 0;
    int right = 0;
    int textWidth = 0;
};
DocxMeasures docxMeasures(const ReportDocument &document);

/// What is added between characters of 公文, so that 28 fill a line: written into the runs, because
/// a grid of characters (linesAndChars) is read differently by each program.
int docxPitch();
/// <w:rPr> of a run; half points. `face`: the Chinese font by its name.
QString docxRun(const QString &face, int halfPoints, bool bold, int pitch = 0);
/// A run with its text; tabs and line breaks inside it are kept.
QString docxWords(const QString &text, const QString &properties);

/// Names of the fonts a kind of paper wants, whatever is installed here.
struct DocxFaces
{
    QString title;
    QString body;
    QString kai;
    QString hei;
};
DocxFaces docxFaces(ReportStyle style);

QByteArray docxContentTypes(const ReportDocument &document);
QByteArray docxPackageRelations();
QByteArray docxRelations(const ReportDocument &document, qsizetype pictures);
QByteArray docxStyles(const ReportDocument &document);
QByteArray docxSettings(const ReportDocument &document);
QByteArray docxHeader(const ReportDocument &document);
/// `even`: of even pages, where 公文 puts the number at the left.
QByteArray docxFooter(const ReportDocument &document, bool even);
QByteArray docxCore(const ReportDocument &document);
/// <w:sectPr> of the body: page, margins, grid, head and foot.
QString docxSection(const ReportDocument &document);

/// <w:body> with everything in it.
QString docxBody(const ReportDocument &document, const QVector<QByteArray> &pictures);

} // namespace peiyu
