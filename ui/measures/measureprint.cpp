#include "measures/measureprint.h"

#include "foundation/atomicfile.h"
#include "look/look.h"
#include "parts/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int previewWidth = 760;
constexpr int previewHeight = 560;
constexpr int footerHeight = 48;
constexpr int padding = 16;
} // namespace

void printMeasureSheet(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
{
    auto sheet = readMeasureSheet(context.reading, firm, context.facts.name, context.facts.sample);
    if (!sheet) {
        context.navigator.failed(sheet.error());
        return;
    }
    auto *dialog = new MeasurePrintDialog(context, std::move(*sheet), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

MeasurePrintDialog::MeasurePrintDialog(const PageContext &context, MeasureSheet sheet,
                                       QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_sheet(std::move(sheet)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_preview(nullptr)
{
    setObjectName(QStringLiteral("measurePrint"));
    setWindowTitle(tr("打印一策表 — %1").arg(m_sheet.record.row.name));
    setMeasurePage(*m_printer);
    m_preview = new QPrintPreviewWidget(m_printer.get());
    m_preview->setMinimumSize(lookOf(this).px(previewWidth), lookOf(this).px(previewHeight));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { paintMeasureSheet(*printer, m_sheet); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);

    QAction *print = newAction("printSheet", tr("打印"), QKeySequence(QKeySequence::Print));
    QAction *pdf = newAction("savePdf", tr("存为 PDF…"), QKeySequence(QKeySequence::Save));
    connect(print, &QAction::triggered, this, &MeasurePrintDialog::print);
    connect(pdf, &QAction::triggered, this, &MeasurePrintDialog::savePdf);
    auto *footer = new QWidget;
    footer->setFixedHeight(lookOf(this).px(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(padding, 0, padding, 0);
    row->setSpacing(8);
    row->addWidget(new ActionButton(pdf));
    row->addStretch();
    row->addWidget(new ActionButton(print, ButtonKind::Primary));
    auto *close = new ActionButton(tr("关闭"));
    close->setPrintedKey(QStringLiteral("Esc"));
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    column->addWidget(footer);
}

MeasurePrintDialog::~MeasurePrintDialog()
{
    delete m_preview; // it draws on the printer
}

QAction *MeasurePrintDialog::newAction(const char *name, const QString &text,
                                       const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    addAction(action);
    return action;
}

void MeasurePrintDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    setMeasurePage(printer);
    printer.setDocName(m_sheet.fileName());
    if (!m_context.prompt.choosePrinter(this, printer))
        return;
    paintMeasureSheet(printer, m_sheet);
    accept();
}

void MeasurePrintDialog::savePdf()
{
    QString file = m_context.prompt.fileToSave(this, tr("存为 PDF"), m_sheet.fileName(),
                                               tr("PDF 文件 (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        file += QStringLiteral(".pdf");
    const auto bytes = measureSheetPdf(m_sheet);
    if (!bytes) {
        m_context.navigator.failed(bytes.error());
        return;
    }
    const auto written = AtomicFile::write(file, *bytes);
    if (!written) {
        m_context.prompt.showFailure(this, written.error().text, written.error().detail);
        return;
    }
    m_context.navigator.showSelection(tr("已存为 %1").arg(file));
    accept();
}

} // namespace peiyu
