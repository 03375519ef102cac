#include "reports/reportdialog.h"

#include "look/look.h"
#include "parts/actionbutton.h"
#include "reports/paperlayout.h"
#include "reports/paperpainter.h"
#include "reports/paperview.h"
#include "reports/reportfile.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPrinter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int previewWidth = 760;
constexpr int previewHeight = 560;
constexpr int footerHeight = 48;
constexpr int padding = 16;
constexpr int screenMargin = 80; ///< for the frame of the window and what lies around it

} // namespace

void showReportDialog(const PageContext &context, const ReportRequest &request, QWidget *parent)
{
    showReportDialog(context, ReportService::compose(context.reading, *context.catalog, request),
                     parent);
}

void showReportDialog(const PageContext &context, const Result<ReportDocument> &document,
                      QWidget *parent)
{
    if (!document) {
        context.navigator.failed(document.error());
        return;
    }
    auto *dialog = new ReportDialog(context, *document, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ReportDialog::ReportDialog(const PageContext &context, const ReportDocument &document,
                           QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_document(document),
      m_paper(layOutReport(document, PaperFonts()))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("打印 — %1").arg(document.name));
    auto *preview = new PaperView;
    preview->setObjectName(QStringLiteral("reportPreview"));
    preview->setMinimumSize(lookOf(this).px(previewWidth), lookOf(this).px(previewHeight));
    preview->setPaper(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(preview, 1);

    QAction *print = newAction("printReport", tr("打印"), QKeySequence(QKeySequence::Print));
    QAction *pdf = newAction("savePdf", tr("存为 PDF"), QKeySequence(QKeySequence::Save));
    QAction *docx = newAction("saveDocx", tr("存为 Word"), QKeySequence(QStringLiteral("Ctrl+W")));
    connect(print, &QAction::triggered, this, &ReportDialog::print);
    connect(pdf, &QAction::triggered, this,
            [this] { save(QStringLiteral("pdf"), tr("PDF 文件 (*.pdf)")); });
    connect(docx, &QAction::triggered, this,
            [this] { save(QStringLiteral("docx"), tr("Word 文档 (*.docx)")); });
    auto *footer = new QWidget;
    footer->setFixedHeight(lookOf(this).px(footerHeight));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(padding, 0, padding, 0);
    row->setSpacing(8);
    row->addWidget(new ActionButton(pdf));
    row->addWidget(new ActionButton(docx));
    row->addStretch();
    row->addWidget(new ActionButton(print, ButtonKind::Primary));
    auto *close = new ActionButton(tr("关闭"));
    close->setPrintedKey(QStringLiteral("Esc"));
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    column->addWidget(footer);
    // As high as a sheet is at this width, where the screen has the room.
    const int wanted = preview->heightOfSheet(preview->minimumWidth()) + footer->height();
    const int room = this->screen()->availableGeometry().height() - screenMargin;
    resize(preview->minimumWidth(),
           std::max(preview->minimumHeight() + footer->height(), std::min(wanted, room)));
}

QAction *ReportDialog::newAction(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    addAction(action);
    return action;
}

void ReportDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    setPaperPage(printer, m_paper.landscape);
    printer.setDocName(m_document.name);
    if (!m_context.prompt.choosePrinter(this, printer))
        return;
    printPaper(printer, printer.resolution(), m_paper);
    accept();
}

void ReportDialog::save(const QString &ending, const QString &kinds)
{
    QString file = m_context.prompt.fileToSave(this, tr("保存报表"),
                                               reportFileName(m_document, ending), kinds);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u'.' + ending, Qt::CaseInsensitive))
        file += u'.' + ending;
    const auto written = writeReport(file, m_document);
    if (!written) {
        m_context.prompt.showFailure(this, written.error().text, written.error().detail);
        return;
    }
    m_context.navigator.showSelection(tr("已存为 %1").arg(file));
    accept();
}

} // namespace peiyu
