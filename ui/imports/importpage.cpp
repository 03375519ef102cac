#include "imports/importpage.h"

#include "imports/checkstep.h"
#include "imports/importactions.h"
#include "imports/importfooter.h"
#include "imports/importnotices.h"
#include "imports/importruns.h"
#include "imports/mappingstep.h"
#include "imports/pastebox.h"
#include "imports/resultstep.h"
#include "imports/sheetstep.h"
#include "imports/sourcestep.h"
#include "parts/pageheader.h"
#include "parts/stephead.h"
#include "services/placedirectory.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHideEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace peiyu {

ImportPage::ImportPage(const PageContext &context)
    : Page(context),
      m_runs(new ImportRuns(context.runner, this)),
      m_actions(new ImportActions(this)),
      m_header(new PageHeader(tr("导入名单和台账"))),
      m_steps(
          new StepHead({tr("选文件"), tr("工作表与表头"), tr("列对应"), tr("预检"), tr("提交")})),
      m_notices(new ImportNotices),
      m_stack(new QStackedWidget),
      m_source(new SourceStep),
      m_paste(new PasteBox),
      m_sheet(new SheetStep),
      m_mapping(new MappingStep),
      m_check(new CheckStep),
      m_result(new ResultStep)
{
    build();
    connectActions();
    connectSteps();
    connectRuns();
    connect(&context.gate, &EditGate::changed, this, &ImportPage::showActions);
    show(ImportStage::File);
}

void ImportPage::connectActions()
{
    connect(m_actions->exportIssues, &QAction::triggered, this, &ImportPage::exportIssues);
    connect(m_actions->saveMapping, &QAction::triggered, this, &ImportPage::saveMapping);
    connect(m_actions->back, &QAction::triggered, this, &ImportPage::goBack);
    connect(m_actions->next, &QAction::triggered, this, &ImportPage::goOn);
    connect(m_actions->leave, &QAction::triggered, this, &ImportPage::leave);
    connect(m_actions->checkAgain, &QAction::triggered, this, [this] { check(true); });
    connect(m_actions->choose, &QAction::triggered, this, [this] {
        if (m_stage == ImportStage::File && !m_runs->isRunning())
            chooseFile();
    });
}

void ImportPage::build()
{
    m_footer = new ImportFooter({{m_actions->exportIssues, QStringLiteral("document-export")},
                                 {m_actions->saveMapping, QStringLiteral("document-save")}},
                                m_actions->back, m_actions->next, m_actions->leave);
    m_header->addAction(m_actions->checkAgain, QStringLiteral("view-refresh"));
    // In the order of ImportStage; the box for pasting takes the place of the first.
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_source, m_sheet, m_mapping, m_check, m_result, m_paste})
        m_stack->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_steps);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    const auto places = PlaceDirectory::load(context().reading.connection);
    if (places)
        m_mapping->setDistricts(places->districts(), context().home());
}

void ImportPage::connectSteps()
{
    connect(m_source, &SourceStep::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_source, &SourceStep::fileGiven, this, &ImportPage::openFile);
    connect(m_source, &SourceStep::textGiven, this, &ImportPage::pasteText);
    connect(m_paste, &PasteBox::changed, this, &ImportPage::showActions);
    connect(m_source, &SourceStep::templateRequested, this, &ImportPage::saveTemplate);
    connect(m_source, &SourceStep::cancelRequested, m_runs, &ImportRuns::cancel);
    connect(m_sheet, &SheetStep::sourceChanged, this, [this](const ImportSource &source) {
        m_notices->showFault({});
        m_draft.source = source;
        m_draft.mappingTouched = false;
        m_draft.corrections.clear();
        m_runs->preview(source, m_draft.kind);
    });
    connect(m_mapping, &MappingStep::kindChosen, this, [this](ImportKind kind) {
        m_notices->showFault({});
        m_draft.kind = kind;
        m_draft.mappingTouched = false;
        m_draft.corrections.clear();
        m_runs->preview(m_draft.source, kind);
    });
    connect(m_mapping, &MappingStep::changed, this, [this] {
        m_draft.mapping = m_mapping->mapping();
        m_draft.mappingTouched = true;
        m_draft.district = m_mapping->district();
        showActions();
    });
    connect(m_check, &CheckStep::confirmedChanged, this, &ImportPage::showActions);
    connect(m_check, &CheckStep::corrected, this, &ImportPage::correct);
    connect(m_check, &CheckStep::cancelRequested, m_runs, &ImportRuns::cancel);
    connect(m_result, &ResultStep::listRequested, this, &ImportPage::openList);
    connect(m_result, &ResultStep::anotherRequested, this, &ImportPage::startOver);
    connect(m_result, &ResultStep::exportRequested, this, &ImportPage::exportIssues);
    connect(m_result, &ResultStep::undoRequested, this, [this] {
        if (m_draft.committed)
            m_runs->revert(ImportRuns::standing(context().reading, m_draft.committed->changes.id));
    });
}

void ImportPage::connectRuns()
{
    connect(m_runs, &ImportRuns::previewed, this, &ImportPage::takePreview);
    connect(m_runs, &ImportRuns::failed, this, &ImportPage::takeFailure);
    connect(m_runs, &ImportRuns::progressed, m_check, &CheckStep::setProgress);
    connect(m_runs, &ImportRuns::checked, this, &ImportPage::takeChecked);
    connect(m_runs, &ImportRuns::committed, this, [this](const ImportRuns::Report &report) {
        m_writing = false;
        m_draft.committed = report;
        m_check->setRunning({});
        m_result->setReport(*report, sourceText());
        context().navigator.saved(report->changes);
        show(ImportStage::Result);
    });
    connect(m_runs, &ImportRuns::exported, m_notices, &ImportNotices::showExported);
    connect(m_runs, &ImportRuns::mappingSaved, m_notices, &ImportNotices::showMappingSaved);
    connect(m_runs, &ImportRuns::mappingSaved, this, [this] {
        m_draft.preview.mapping = m_mapping->mapping();
        m_draft.preview.remembered = true;
        m_mapping->setSaved();
    });
    connect(m_runs, &ImportRuns::templateWritten, m_notices, &ImportNotices::showTemplate);
    connect(m_runs, &ImportRuns::reverted, this, [this](const ChangeSet &changes) {
        context().navigator.saved(changes);
        m_result->setReverted(true);
    });
    connect(m_runs, &ImportRuns::runningChanged, this, [this] {
        const bool running = m_runs->isRunning();
        m_check->rows().setCorrectable(!running);
        m_source->setReading(running && m_stage == ImportStage::File);
        m_paste->setReading(running && m_stage == ImportStage::File);
        m_sheet->setReading(running && m_stage == ImportStage::Table);
        m_result->setRunning(running);
        showActions();
    });
}

void ImportPage::show(ImportStage stage)
{
    m_stage = stage;
    m_notices->clear();
    m_steps->setCurrent(static_cast<int>(stage));
    if (stage == ImportStage::File && m_pasting)
        m_stack->setCurrentWidget(m_paste);
    else
        m_stack->setCurrentIndex(static_cast<int>(stage));
    if (stage == ImportStage::Table)
        m_sheet->setDraft(m_draft);
    if (stage == ImportStage::Columns) {
        m_mapping->setServes(context().actor().role == Role::Specialist &&
                             !context().actor().specialist.isEmpty());
        m_mapping->setDraft(m_draft);
    }
    m_source->setFile(m_draft.preview.firstRows.isEmpty() ? QString() : sourceText(),
                      m_draft.source.path);
    m_footer->setVisible(stage != ImportStage::Result);
    showSubtitle();
    showActions();
    if (isVisible() && stage != ImportStage::Check)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showSubtitle()
{
    if (m_draft.isEmpty() || m_stage == ImportStage::File) {
        m_header->setSubtitle({});
        return;
    }
    const ImportPreview &preview = m_draft.preview;
    QStringList parts = {sourceText()};
    const bool workbook = preview.encoding.isEmpty() && m_draft.source.pasted.isEmpty();
    if (workbook && preview.sheet < preview.sheets.size())
        parts.append(tr("工作表“%1”").arg(preview.sheets[preview.sheet].name));
    if (preview.header.row > 0)
        parts.append(tr("第 %1 行为表头").arg(preview.header.row));
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
}

QString ImportPage::sourceText() const
{
    return m_draft.source.pasted.isEmpty() ? QFileInfo(m_draft.source.path).fileName()
                                           : tr("粘贴的名单");
}

void ImportPage::showActions()
{
    const ImportSituation situation{m_stage,
                                    m_draft,
                                    m_check->rows(),
                                    m_mapping->missing(),
                                    m_mapping->missingName(),
                                    m_pasting,
                                    m_paste->isBlank(),
                                    m_runs->isRunning(),
                                    m_stale};
    m_actions->follow(situation, context().gate);
    m_footer->setSummary(ImportActions::summary(situation), m_stale);
    m_result->setLocked(context().gate.reason());
}

void ImportPage::goOn()
{
    switch (m_stage) {
    case ImportStage::File:
        // What was corrected in the box is read anew.
        if (m_pasting && m_paste->text() != m_draft.source.pasted)
            openText(m_paste->text());
        else
            show(ImportStage::Table);
        break;
    case ImportStage::Table:
        show(ImportStage::Columns);
        break;
    case ImportStage::Columns:
        check(false);
        break;
    case ImportStage::Check:
        // A cell that is being typed in is judged first; what is written then is told anew.
        if (!m_check->finishEditing())
            commit();
        break;
    case ImportStage::Result:
        openList();
        break;
    }
}

void ImportPage::goBack()
{
    if (m_stage == ImportStage::Result || m_runs->isRunning())
        return;
    if (m_stage == ImportStage::File) {
        m_pasting = false;
        show(ImportStage::File);
        return;
    }
    show(static_cast<ImportStage>(static_cast<int>(m_stage) - 1));
}

void ImportPage::openList()
{
    const auto &done = m_draft.committed;
    const QString page = done ? pageOfImport(done->kind) : QString();
    if (page.isEmpty()) {
        ListQuery query;
        query.asOf = context().asOf();
        const QString heading = done && !m_result->isReverted()
                                    ? tr("全部企业，刚导入 %1 家").arg(done->added + done->updated)
                                    : tr("全部企业");
        context().navigator.openFirms(FirmList{query, heading});
    } else {
        context().navigator.openPage(page);
    }
    startOver();
}

void ImportPage::leave()
{
    if (m_runs->isRunning()) {
        m_runs->cancel();
        return;
    }
    const bool open = m_draft.checked && !m_draft.committed;
    if (open && !context().prompt.confirm(this, tr("预检的结果还没有提交，离开后要重新预检。"),
                                          tr("放弃这次导入")))
        return;
    if (open || m_draft.committed)
        startOver();
    context().navigator.goBack();
}

void ImportPage::startOver()
{
    m_draft = ImportDraft{};
    m_pasting = false;
    m_paste->setText({});
    show(ImportStage::File);
}

void ImportPage::activate()
{
    // Asked for once more where a finished import is looked at: the next one. Who comes back from
    // another page finds the result as it was.
    if (std::exchange(m_inFront, true) && m_stage == ImportStage::Result && !m_runs->isRunning())
        startOver();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_inFront = false;
    Page::hideEvent(event);
}

void ImportPage::changed(const ChangeSet &changes)
{
    if (m_stage == ImportStage::Check && m_draft.checked && !m_writing) {
        m_stale = true;
        showActions();
    }
    if (m_stage == ImportStage::Result && changes.kind == ChangeKind::Revert)
        m_result->setReverted(
            ImportRuns::standing(context().reading, m_draft.committed->changes.id).isEmpty());
}

void ImportPage::viewChanged()
{
    if (m_stage == ImportStage::Check && m_draft.checked)
        m_stale = true;
    showActions();
}

bool ImportPage::event(QEvent *event)
{
    // These keys belong to the wizard while it has the focus, whatever the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (key->key() == Qt::Key_Escape ||
            (alt && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right))) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    if (alt && event->key() == Qt::Key_Left) {
        goBack();
        return;
    }
    if (alt && event->key() == Qt::Key_Right) {
        // Forward by key up to the dry run; the commit has a key of its own.
        if (m_actions->next->isEnabled() && m_stage != ImportStage::Check &&
            m_stage != ImportStage::Result)
            goOn();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace peiyu
