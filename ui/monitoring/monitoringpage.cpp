#include "monitoring/monitoringpage.h"

#include "domain/displaytext.h"
#include "enterprises/firmpreview.h"
#include "monitoring/analysispane.h"
#include "monitoring/entrypane.h"
#include "monitoring/monitorbar.h"
#include "monitoring/monitorlist.h"
#include "monitoring/monitorsettingsdialog.h"
#include "monitoring/periodgridview.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/segmentedswitch.h"
#include "services/permission.h"
#include "services/reportservice.h"
#include "services/tableexport.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace peiyu {

namespace {

enum Part { Entry, Analysis, Warnings, Line, Missing, Parts };

QStringList partNames()
{
    return {MonitoringPage::tr("录入"), MonitoringPage::tr("运行分析"), MonitoringPage::tr("预警"),
            MonitoringPage::tr("规上线"), MonitoringPage::tr("未报")};
}

} // namespace

MonitoringPage::MonitoringPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("运行监测"))),
      m_switch(new SegmentedSwitch(partNames())),
      m_bar(new MonitorBar(context)),
      m_parts(new QStackedWidget),
      m_entry(new EntryPane(context, *m_bar)),
      m_analysis(new AnalysisPane(context, *m_bar)),
      m_warnings(new MonitorList(context, *m_bar, MonitorListKind::Warnings)),
      m_line(new MonitorList(context, *m_bar, MonitorListKind::Line)),
      m_missing(new MonitorList(context, *m_bar, MonitorListKind::Missing)),
      m_preview(new FirmPreview(context)),
      m_stale(Parts, true)
{
    build();
    makeActions();
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &MonitoringPage::showPart);
    connect(m_bar, &MonitorBar::changed, this, [this] {
        m_stale.fill(true);
        refresh();
    });
    connect(m_entry, &EntryPane::currentChanged, this, &MonitoringPage::showCurrent);
    connect(m_entry, &EntryPane::shapeChanged, this, &MonitoringPage::showBar);
    connect(m_entry, &EntryPane::importRequested, this,
            [this] { this->context().navigator.openPage(QStringLiteral("import")); });
    connect(m_analysis, &AnalysisPane::currentChanged, this, &MonitoringPage::showCurrent);
    connect(m_analysis, &AnalysisPane::opened, this, &MonitoringPage::open);
    for (MonitorList *one : {m_warnings, m_line, m_missing}) {
        connect(one, &MonitorList::currentChanged, this, &MonitoringPage::showCurrent);
        connect(one, &MonitorList::opened, this, &MonitoringPage::open);
    }
    connect(&context.gate, &EditGate::changed, this, &MonitoringPage::showCurrent);
    showPart(Entry);
}

void MonitoringPage::build()
{
    m_switch->setObjectName(QStringLiteral("monitoringParts"));
    m_switch->setAccessibleName(tr("录入、分析、预警、规上线或未报"));
    m_header->addChooser(m_switch);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_entry, m_analysis, m_warnings, m_line, m_missing})
        m_parts->addWidget(part);
    arrange(m_header, m_parts, m_preview, {280, 380}, m_bar);
}

void MonitoringPage::makeActions()
{
    QAction *import = newAction("importFigures", tr("导入"));
    import->setToolTip(tr("从 Excel 或 WPS 的月报表导入（Ctrl+I）"));
    m_header->addAction(import, QStringLiteral("document-import"));
    connect(import, &QAction::triggered, this,
            [this] { context().navigator.openPage(QStringLiteral("import")); });
    m_print = newAction("printMonitoring", tr("打印分析"), QKeySequence(QKeySequence::Print));
    m_header->addAction(m_print, QStringLiteral("document-print"));
    connect(m_print, &QAction::triggered, this, &MonitoringPage::print);
    m_export = newAction("exportMonitoring", tr("导出"), QKeySequence(QStringLiteral("Ctrl+E")));
    m_header->addAction(m_export, QStringLiteral("document-export"));
    connect(m_export, &QAction::triggered, this, &MonitoringPage::exportList);
    m_settings =
        newAction("monitorSettings", tr("监测设置"), QKeySequence(QStringLiteral("Ctrl+T")));
    m_header->addAction(m_settings, QStringLiteral("configure"));
    connect(m_settings, &QAction::triggered, this, [this] {
        (new MonitorSettingsDialog(context(), context().home(), window()))->present();
    });
    m_open = newAction("openMonitoredFirm", tr("打开企业"), QKeySequence(QStringLiteral("Ctrl+O")));
    m_preview->pane()->addAction(m_open, ButtonKind::Primary);
    connect(m_open, &QAction::triggered, this, [this] { open(currentFirm()); });
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(Qt::Key_F8));
    connect(preview, &QAction::triggered, this,
            [this] { m_preview->setVisible(!m_preview->isVisible()); });
}

MonitorList *MonitoringPage::list() const
{
    switch (m_parts->currentIndex()) {
    case Warnings:
        return m_warnings;
    case Line:
        return m_line;
    case Missing:
        return m_missing;
    default:
        return nullptr;
    }
}

void MonitoringPage::showPart(int part)
{
    m_parts->setCurrentIndex(part);
    showBar();
    refresh();
    showCurrent();
}

void MonitoringPage::showBar()
{
    const int part = m_parts->currentIndex();
    const bool oneItem = part == Analysis || (part == Entry && m_entry->showsOneItem());
    m_bar->showParts(part == Entry || part == Analysis || part == Missing, oneItem,
                     part == Entry || part == Analysis);
    m_bar->setExtra(part == Entry      ? m_entry->choosers()
                    : part == Analysis ? m_analysis->choosers()
                                       : nullptr);
    m_print->setText(part == Missing ? tr("打印未报名单") : tr("打印分析"));
    m_export->setEnabled(list() != nullptr);
    m_export->setToolTip(list() ? QString()
                                : tr("预警、规上线和未报名单可以导出；分析用“打印分析”"
                                     "另存为表格"));
}

void MonitoringPage::refresh()
{
    const int part = m_parts->currentIndex();
    if (!m_stale[part])
        return;
    m_stale[part] = false;
    if (part == Entry)
        m_entry->refresh();
    else if (part == Analysis)
        m_analysis->refresh();
    else
        list()->refresh();
}

EnterpriseId MonitoringPage::currentFirm() const
{
    if (const MonitorList *shown = list())
        return shown->currentFirm();
    if (m_parts->currentIndex() == Analysis)
        return m_analysis->currentFirm();
    const MonitoredFirm *firm = m_entry->grid().currentFirm();
    return firm ? firm->id : EnterpriseId();
}

void MonitoringPage::showCurrent()
{
    const EnterpriseId firm = currentFirm();
    m_open->setEnabled(!firm.isEmpty());
    m_open->setToolTip(firm.isEmpty() ? tr("先选中一家企业") : QString());
    const auto may =
        requirePermission(context().reading, Action::EditRequestSettings, {context().home(), {}});
    context().gate.apply(m_settings, bool(may), may ? QString() : may.error().text);
    if (firm.isEmpty()) {
        m_preview->setLead({}, {});
        m_preview->showTotals({}, {});
        m_preview->pane()->clear();
        m_preview->pane()->setTitle(tr("没有选中的企业"));
        return;
    }
    QStringList words;
    if (const MonitorList *shown = list())
        words = shown->currentWords().split(u'\n');
    else if (m_parts->currentIndex() == Analysis)
        words = m_analysis->currentWords();
    else
        words = m_entry->grid().currentWords();
    const QString head = words.isEmpty() ? QString() : words.takeFirst();
    m_preview->setLead(head, words.join(u'\n'));
    m_preview->showFirm(firm, context().asOf(), {});
}

void MonitoringPage::open(const EnterpriseId &firm)
{
    if (!firm.isEmpty())
        context().navigator.openFirm(firm);
}

void MonitoringPage::print()
{
    ReportRequest request;
    request.what = m_parts->currentIndex() == Missing ? ReportTemplate::MissingReports
                                                      : ReportTemplate::Monitoring;
    request.district = m_bar->place().district;
    request.area = m_bar->place().area;
    request.specialist = m_bar->place().specialist;
    request.figures = m_bar->measure();
    context().navigator.openReport(request);
}

void MonitoringPage::exportList()
{
    const MonitorList *shown = list();
    if (!shown)
        return;
    const ExportedTable table = shown->content();
    const QString path = context().prompt.fileToSave(window(), tr("导出“%1”").arg(table.name),
                                                     table.name + QStringLiteral(".xlsx"),
                                                     tr("表格 (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportTable(path, table); !written)
        context().navigator.failed(written.error());
    else
        context().navigator.showSelection(tr("已导出 %1 行到 %2").arg(table.rows.size()).arg(path));
}

void MonitoringPage::activate()
{
    if (const MonitorList *shown = list())
        shown->table().setFocus(Qt::OtherFocusReason);
    else if (m_parts->currentIndex() == Analysis)
        m_analysis->table().setFocus(Qt::OtherFocusReason);
    else
        m_entry->grid().table().setFocus(Qt::OtherFocusReason);
}

void MonitoringPage::changed(const ChangeSet &changes)
{
    if (changes.kind == ChangeKind::Revert && changes.touches(QStringLiteral("period_figure")))
        m_entry->grid().model().forgetRefusals();
    for (const char16_t *entity :
         {u"period_figure", u"yearly_figure", u"office_setting", u"enterprise", u"residence",
          u"pool_stage", u"recognition", u"assignment", u"specialist"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            m_stale.fill(true);
            refresh();
            return;
        }
    }
}

void MonitoringPage::viewChanged()
{
    m_bar->followPerson();
    m_stale.fill(true);
    refresh();
}

void MonitoringPage::showTab(int tab)
{
    m_switch->setCurrent(std::clamp(tab, 0, Parts - 1));
}

QString MonitoringPage::helpHeading() const
{
    return partNames().value(m_parts->currentIndex());
}

} // namespace peiyu
