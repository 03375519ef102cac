#include "reports/reportspage.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/pageheader.h"
#include "parts/textlabel.h"
#include "reports/paperfonts.h"
#include "reports/paperlayout.h"
#include "reports/paperpainter.h"
#include "reports/paperview.h"
#include "reports/reportfile.h"
#include "reports/reportform.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int listWidth = 150;
constexpr int itemHeight = 32;
constexpr int itemPadding = 36;
constexpr int barHeight = 32;
constexpr int typingDelayMs = 250;
constexpr SideWidths formWidths = {284, 340};

/// A report as it was read: its pages are laid out off the window's thread too.
struct ReadReport
{
    ReportDocument document;
    Paper paper;
};

} // namespace

ReportsPage::ReportsPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("报表"))),
      m_templates(new QListWidget),
      m_form(new ReportForm(context)),
      m_paper(new PaperView),
      m_stack(nullptr),
      m_bar(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_pages(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_empty(nullptr)
{
    makeActions();
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(makePreview(), 1);
    auto *side = new QScrollArea;
    side->setWidget(m_form);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange(m_header, body, side, formWidths);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ReportsPage::read);
    connect(m_form, &ReportForm::changed, this, [this](bool typed) {
        if (typed)
            readSoon();
        else
            read();
    });
    connect(m_paper, &PaperView::viewChanged, this, &ReportsPage::showBar);
    connect(m_templates, &QListWidget::currentRowChanged, this, &ReportsPage::chooseTemplate);
    m_templates->setCurrentRow(0);
    applyGate();
}

void ReportsPage::makeActions()
{
    m_print = newAction("printReport", tr("打印"), QKeySequence(QKeySequence::Print));
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    m_header->addAction(m_print, QStringLiteral("document-print"), ButtonKind::Primary);
    const auto add = [this](const char *name, const QString &text, const QString &key,
                            const QString &ending, const QString &kinds) {
        QAction *action = newAction(name, text, QKeySequence(key));
        connect(action, &QAction::triggered, this, [this, ending, kinds] { save(ending, kinds); });
        m_header->addAction(action, QStringLiteral("document-save"));
        m_saves.append(action);
    };
    add("savePdf", tr("存为 PDF"), QStringLiteral("Ctrl+S"), QStringLiteral("pdf"),
        tr("PDF 文件 (*.pdf)"));
    add("saveDocx", tr("存为 Word"), QStringLiteral("Ctrl+W"), QStringLiteral("docx"),
        tr("Word 文档 (*.docx)"));
    add("saveXlsx", tr("存为 Excel"), QStringLiteral("Ctrl+E"), QStringLiteral("xlsx"),
        tr("Excel 表格 (*.xlsx)"));
    connect(newAction("zoomIn", tr("放大"), QKeySequence(QStringLiteral("Ctrl+="))),
            &QAction::triggered, this, [this] { m_paper->zoomIn(); });
    connect(newAction("zoomOut", tr("缩小"), QKeySequence(QStringLiteral("Ctrl+-"))),
            &QAction::triggered, this, [this] { m_paper->zoomOut(); });
    connect(newAction("fitWidth", tr("适合宽度"), QKeySequence(QStringLiteral("Ctrl+0"))),
            &QAction::triggered, this, [this] { m_paper->setZoom(0); });
}

QWidget *ReportsPage::makeList()
{
    const Look &look = lookOf(this);
    m_templates->setObjectName(QStringLiteral("reportTemplates"));
    m_templates->setAccessibleName(tr("报表种类"));
    m_templates->setFrameShape(QFrame::NoFrame);
    const QFontMetrics metrics(look.font(FontRole::Body));
    int widest = 0;
    for (const ReportTemplate what : allReportTemplates) {
        auto *item = new QListWidgetItem(reportTemplateText(what), m_templates);
        item->setSizeHint(QSize(0, look.px(itemHeight)));
        widest = std::max(widest, metrics.horizontalAdvance(item->text()));
    }
    m_templates->setFixedWidth(std::max(look.px(listWidth), widest + look.px(itemPadding)));
    return m_templates;
}

QWidget *ReportsPage::makePreview()
{
    auto *preview = new QWidget;
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    bar->setFixedHeight(lookOf(this).px(barHeight));
    auto *words = new QHBoxLayout(bar);
    words->setContentsMargins(12, 0, 12, 0);
    words->setSpacing(12);
    m_bar->setObjectName(QStringLiteral("previewBar"));
    m_bar->setElided(true);
    m_pages->setObjectName(QStringLiteral("previewPages"));
    words->addWidget(m_bar, 1);
    words->addWidget(m_pages);
    const auto link = [&](const QString &text, const QString &tip, auto press) {
        auto *button = new LinkButton(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &LinkButton::clicked, this, press);
        words->addWidget(button);
    };
    link(tr("缩小"), tr("缩小 Ctrl+-"), [this] { m_paper->zoomOut(); });
    link(tr("放大"), tr("放大 Ctrl+="), [this] { m_paper->zoomIn(); });
    link(tr("适合宽度"), tr("适合宽度 Ctrl+0"), [this] { m_paper->setZoom(0); });
    column->addWidget(bar);
    auto *views = new QWidget;
    m_stack = new QStackedLayout(views);
    m_paper->setObjectName(QStringLiteral("reportPreview"));
    m_stack->addWidget(m_paper);
    column->addWidget(views, 1);
    return preview;
}

void ReportsPage::chooseTemplate()
{
    const int row = m_templates->currentRow();
    if (row < 0)
        return;
    ReportRequest request = m_form->request();
    const ReportTemplate before = request.what;
    request.what = allReportTemplates[static_cast<size_t>(row)];
    if (isOfMonitoring(request.what) !=
        isOfMonitoring(before)) // a person means another thing there
        request.specialist = {};
    request.query = ListQuery();
    m_form->setRequest(request);
    read();
}

void ReportsPage::showReport(const ReportRequest &request, const QString &firmName)
{
    {
        const QSignalBlocker quiet(m_templates);
        m_templates->setCurrentRow(static_cast<int>(request.what));
    }
    m_form->setRequest(request, firmName);
    read();
}

void ReportsPage::readSoon()
{
    m_delay.start();
}

void ReportsPage::read()
{
    m_delay.stop();
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_running.cancel();
    m_running = context().runner.read<ReadReport>(
        this,
        [catalog = context().catalog,
         request = m_form->request()](JobContext &context) -> Result<ReadReport> {
            PEIYU_TRY(document, ReportService::compose(context, *catalog, request));
            return ReadReport{document, layOutReport(document, PaperFonts())};
        },
        [this](const Result<ReadReport> &report) {
            if (report)
                show(report->document, report->paper);
            else if (report.error().code != ErrorCode::Cancelled)
                showFailure(report.error());
        });
}

void ReportsPage::show(const ReportDocument &document, const Paper &paper)
{
    m_document = document;
    m_paper->setPaper(paper);
    m_stack->setCurrentWidget(m_paper);
    showBar();
    applyGate();
}

void ReportsPage::showFailure(const Error &error)
{
    m_document.reset();
    delete std::exchange(m_empty, nullptr);
    const bool refused = !error.issues.isEmpty() && error.issues.first().field == u"style";
    auto *empty =
        new EmptyState(QStringLiteral("office-report"),
                       refused ? tr("这份报表不能作公文") : tr("没有可以预览的内容"), error.text);
    empty->setObjectName(QStringLiteral("reportEmpty"));
    if (refused) {
        auto *button = empty->addButton(tr("改为内部表图"), ButtonKind::Primary);
        connect(
            button, &ActionButton::clicked, this,
            [this] {
                ReportRequest request = m_form->request();
                request.style = ReportStyle::Internal;
                m_form->setRequest(request);
                read();
            },
            Qt::QueuedConnection);
    }
    m_empty = empty;
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    showBar();
    applyGate();
}

void ReportsPage::showBar()
{
    if (!m_document) {
        m_bar->setText({});
        m_pages->setText({});
        return;
    }
    const bool official = m_document->style == ReportStyle::Official;
    QStringList words = {official ? tr("预览 · 公文　22 行 × 28 字") : tr("预览 · 内部表图")};
    if (official) {
        const QString fonts = substituteWords(PaperFonts().substitutes());
        if (!fonts.isEmpty())
            words.append(fonts);
    }
    m_bar->setText(words.join(QStringLiteral("　")));
    m_bar->setToolTip(
        official ? tr("Word 文档里写的仍是公文要求的字体，在装有这些字体的电脑上即按要求显示。")
                 : QString());
    const QString code = reportSnapshot(*m_document);
    m_pages->setText(tr("第 %1 / %2 页　%3%　内容码 %4 %5")
                         .arg(m_paper->currentPage() + 1)
                         .arg(m_paper->paper().pages.size())
                         .arg(qRound(m_paper->zoom() * 100))
                         .arg(code.left(4), code.mid(4)));
}

void ReportsPage::applyGate()
{
    const QString missing = tr("没有可以打印的内容");
    for (QAction *action : m_saves + QVector<QAction *>{m_print}) {
        action->setEnabled(m_document.has_value());
        action->setToolTip(m_document ? action->text() : missing);
    }
}

void ReportsPage::print()
{
    if (!m_document)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    setPaperPage(printer, m_paper->paper().landscape);
    printer.setDocName(m_document->name);
    if (!context().prompt.choosePrinter(window(), printer))
        return;
    printPaper(printer, printer.resolution(), m_paper->paper());
}

void ReportsPage::save(const QString &ending, const QString &kinds)
{
    if (!m_document)
        return;
    QString file = context().prompt.fileToSave(window(), tr("保存报表"),
                                               reportFileName(*m_document, ending), kinds);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u'.' + ending, Qt::CaseInsensitive))
        file += u'.' + ending;
    ReportDocument document = *m_document;
    ReportRequest request = m_form->request();
    if (ending == u"xlsx" && request.what == ReportTemplate::RequestLedger) {
        // Paper has columns of several fields; a spreadsheet has one for each.
        request.sheet = true;
        auto sheet = ReportService::compose(context().reading, *context().catalog, request);
        if (!sheet) {
            context().navigator.failed(sheet.error());
            return;
        }
        document = *sheet;
    }
    const auto written = writeReport(file, document);
    if (!written) {
        context().navigator.failed(written.error());
        return;
    }
    context().navigator.showSelection(tr("已存为 %1").arg(file));
}

void ReportsPage::showTab(int tab)
{
    if (tab >= 0 && tab < m_templates->count())
        m_templates->setCurrentRow(tab);
}

void ReportsPage::activate()
{
    if (m_stale)
        read();
    m_templates->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::changed(const ChangeSet &)
{
    // Any record may stand in a report: it is read again when it is in front.
    m_stale = true;
    if (isVisible())
        readSoon();
}

void ReportsPage::viewChanged()
{
    m_form->followDay();
    m_stale = true;
    if (isVisible())
        read();
}

} // namespace peiyu
