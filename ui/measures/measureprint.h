#pragma once
/// Shows the sheet of a firm's 一策 as it will print, and prints it or saves it as PDF.
/// Thread: GUI.

#include "measures/measuresheet.h"
#include "shell/pagecontext.h"

#include <QDialog>

class QAction;
class QPrintPreviewWidget;
class QPrinter;

namespace peiyu {

/// Over `parent`; what cannot be read or written is told by the window.
void printMeasureSheet(const PageContext &context, const EnterpriseId &firm, QWidget *parent);

class MeasurePrintDialog final : public QDialog
{
    Q_OBJECT
public:
    MeasurePrintDialog(const PageContext &context, MeasureSheet sheet, QWidget *parent);
    ~MeasurePrintDialog() override;

private:
    QAction *newAction(const char *name, const QString &text, const QKeySequence &key);
    void print();
    void savePdf();

    PageContext m_context;
    MeasureSheet m_sheet;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
};

} // namespace peiyu
