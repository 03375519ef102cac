#pragma once
/// The one-page sheet of a firm's 一策: 企业现状 — 差距 — 措施 — 责任人 — 时限, on A4 in black.
/// What prints is what the preview shows and what the PDF holds: one layout for all three.
/// Not here: printers, files, dialogs (measureprint).
/// Thread: GUI. Errors: NotFound, those of the services.

#include "enterprises/firmrecord.h"

#include <QString>

class QPagedPaintDevice;
class QTextDocument;

namespace peiyu {

struct MeasureSheet
{
    FirmRecord record;
    QString issuer; ///< the base's name
    bool sample = false;
    /// 某某公司 一企一策.pdf, without signs a file name cannot have.
    QString fileName() const;
};

Result<MeasureSheet> readMeasureSheet(const JobContext &context, const EnterpriseId &firm,
                                      const QString &issuer, bool sample);

/// Fills an empty document with the sheet.
void composeMeasureSheet(QTextDocument &document, const MeasureSheet &sheet);
/// A4 with the margins of inner papers.
void setMeasurePage(QPagedPaintDevice &device);
void paintMeasureSheet(QPagedPaintDevice &device, const MeasureSheet &sheet);
/// The bytes of a PDF whose text can be selected.
Result<QByteArray> measureSheetPdf(const MeasureSheet &sheet);

} // namespace peiyu
