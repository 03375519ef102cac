// What the wizard has done for it, and what comes of each: reading, dry run, corrected cells,
// commit, files written beside.

#include "imports/checkstep.h"
#include "imports/importnotices.h"
#include "imports/importpage.h"
#include "imports/importruns.h"
#include "imports/mappingstep.h"
#include "imports/pastebox.h"
#include "imports/sheetstep.h"
#include "services/placedirectory.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace peiyu {

void ImportPage::chooseFile()
{
    const QString path = context().prompt.fileToOpen(
        this, tr("选择名单或台账"),
        tr("表格 (*.xlsx *.xlsm *.xls *.et *.csv *.txt);;所有文件 (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString &path)
{
    ImportSource source;
    source.path = path;
    m_pasting = false;
    open(source, std::nullopt);
}

void ImportPage::pasteText(const QString &text)
{
    m_draft = ImportDraft{};
    m_pasting = true;
    m_paste->setText(text);
    show(ImportStage::File);
}

void ImportPage::openText(const QString &text)
{
    ImportSource source;
    source.pasted = text;
    // Whole ledgers are files; what is copied from a page is a published list.
    open(source, ImportKind::TitleList);
}

void ImportPage::open(const ImportSource &source, std::optional<ImportKind> kind)
{
    m_draft = ImportDraft{};
    m_draft.source = source;
    m_draft.kind = kind;
    m_draft.district = m_mapping->district();
    m_mapping->clear();
    show(ImportStage::File);
    m_runs->preview(m_draft.source, kind);
}

void ImportPage::takePreview(const ImportPreview &preview)
{
    m_draft.preview = preview;
    if (!m_draft.mappingTouched)
        m_draft.mapping = preview.mapping;
    if (m_stage == ImportStage::File)
        show(isTableSure(preview) ? ImportStage::Columns : ImportStage::Table);
    else if (m_stage == ImportStage::Columns)
        m_mapping->setDraft(m_draft);
    else
        m_sheet->setDraft(m_draft);
    m_notices->showEarlier(preview.earlier);
    showSubtitle();
    showActions();
}

void ImportPage::takeFailure(const Error &error)
{
    if (std::exchange(m_correcting, false)) {
        // What is shown was judged without it.
        m_check->setJudging(false);
        m_draft.corrections = m_judged;
    }
    m_check->setRunning({});
    // A run that was stopped before it had shown anything leads back to where it was started.
    if (m_stage == ImportStage::Check && !m_draft.checked)
        show(ImportStage::Columns);
    const bool wrote = std::exchange(m_writing, false);
    if (error.code == ErrorCode::Cancelled) {
        showActions();
        return;
    }
    if (wrote && (error.code == ErrorCode::Internal || error.code == ErrorCode::Database))
        context().navigator.failed(error);
    else
        m_notices->showFault(error.text);
    showActions();
}

ImportRequest ImportPage::request(bool dryRun) const
{
    ImportRequest request;
    request.source = m_draft.source;
    m_mapping->fill(request);
    request.dryRun = dryRun;
    request.confirmedRows = m_check->rows().confirmedRows();
    request.corrections = m_draft.corrections;
    return request;
}

void ImportPage::check(bool keepTicks)
{
    // A cell that is being typed in is judged with the rest, at once.
    if (m_stage == ImportStage::Check && m_check->finishEditing() && m_runs->isRunning())
        return;
    m_keepTicks = keepTicks;
    m_correcting = false;
    m_check->setJudging(false);
    m_draft.checked.reset();
    show(ImportStage::Check);
    m_check->setRunning(tr("正在预检…"));
    m_check->setTowns(towns());
    judge();
}

QStringList ImportPage::towns() const
{
    QStringList names;
    const auto places = PlaceDirectory::load(context().reading.connection);
    if (!places)
        return names;
    const auto home = places->district(m_mapping->district());
    if (!home)
        return names;
    for (const Area &town : places->areasOf(*home, AreaKind::Town))
        names.append(town.name);
    return names;
}

void ImportPage::judge()
{
    ImportRequest wanted = request(true);
    wanted.confirmedRows.clear();
    m_runs->check(wanted);
}

/// The whole list is judged again: one row may be what another one is.
void ImportPage::correct(int fileRow, const QString &field, const QString &text)
{
    if (m_runs->isRunning())
        return;
    m_judged = m_draft.corrections;
    m_draft.corrections[fileRow][field] = text;
    m_check->rows().forgetConfirmed(fileRow);
    m_correcting = true;
    m_check->setJudging(true);
    judge();
}

void ImportPage::takeChecked(const std::shared_ptr<const ImportReport> &report)
{
    m_draft.checked = report;
    m_stale = false;
    if (std::exchange(m_correcting, false)) {
        m_check->setJudging(false);
        m_check->takeCorrected(report);
    } else {
        m_check->setReport(report, m_keepTicks);
        m_check->setRunning({});
    }
    m_notices->showRemarks(*report);
    showActions();
}

void ImportPage::commit()
{
    ImportRequest wanted = request(false);
    wanted.expectedHash = m_draft.checked->fileHash;
    if (const auto &earlier = m_draft.checked->source.earlier) {
        if (!context().prompt.confirm(this,
                                      tr("“%1”%2。再导入一遍通常不会改动什么。")
                                          .arg(sourceText(), earlierImportText(*earlier)),
                                      tr("仍要导入")))
            return;
        wanted.again = true;
    }
    m_writing = true;
    m_notices->showFault({});
    m_check->setRunning(tr("正在写入 %1 行…").arg(m_check->rows().rowsToWrite()));
    m_runs->commit(wanted);
}

void ImportPage::exportIssues()
{
    const QFileInfo file(m_draft.source.path);
    const QString proposal =
        file.dir().filePath(tr("%1_需看的行.xlsx").arg(file.completeBaseName()));
    const QString path =
        context().prompt.fileToSave(this, tr("导出需看的行"), proposal, tr("表格 (*.xlsx *.csv)"));
    if (!path.isEmpty())
        m_runs->exportIssues(request(true), path);
}

void ImportPage::saveTemplate()
{
    const QString path = context().prompt.fileToSave(
        this, tr("下载模板"), QDir::home().filePath(tr("培育库导入模板.xlsx")),
        tr("表格 (*.xlsx)"));
    if (!path.isEmpty())
        m_runs->writeTemplate(path, m_mapping->district());
}

void ImportPage::saveMapping()
{
    m_notices->showFault({});
    m_runs->saveMapping(m_draft.preview.kind, m_draft.preview.header.columns, m_mapping->mapping());
}

} // namespace peiyu
