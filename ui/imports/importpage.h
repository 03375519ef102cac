#pragma once
/// 导入: from a file to firms in the base, in five steps: 选文件, 工作表与表头, 列对应, 预检, 提交.
/// A pasted list stands in a box to be corrected first.
/// Nothing is written before 提交; what is settled stays while the person looks at other pages.
/// Thread: GUI.

#include "imports/importdraft.h"
#include "shell/page.h"

class QStackedWidget;

namespace peiyu {

class CheckStep;
class ImportActions;
class ImportFooter;
class ImportNotices;
class ImportRuns;
class MappingStep;
class PageHeader;
class PasteBox;
class ResultStep;
class SheetStep;
class SourceStep;
class StepHead;

class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const PageContext &context);

    /// Starts with this file, as if it had been chosen.
    void openFile(const QString &path);
    /// Starts with a published list pasted as text.
    void openText(const QString &text);
    /// Opens the box with this text.
    void pasteText(const QString &text);
    ImportStage stage() const { return m_stage; }

    void activate() override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

public slots:
    /// What the primary button of the step does.
    void goOn();
    void goBack();

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectActions();
    void connectSteps();
    void connectRuns();
    void show(ImportStage stage);
    void showActions();
    void showSubtitle();
    void open(const ImportSource &source, std::optional<ImportKind> kind);
    QString sourceText() const;
    void chooseFile();
    void takePreview(const ImportPreview &preview);
    void takeFailure(const Error &error);
    ImportRequest request(bool dryRun) const;
    /// The dry run; `keepTicks`: the same list once more.
    void check(bool keepTicks);
    /// Of the district the rows belong to that name none.
    QStringList towns() const;
    void judge();
    /// A cell of the dry run was typed over.
    void correct(int fileRow, const QString &field, const QString &text);
    void takeChecked(const std::shared_ptr<const ImportReport> &report);
    void commit();
    void exportIssues();
    void saveTemplate();
    void saveMapping();
    void openList();
    void leave();
    void startOver();

    ImportDraft m_draft;
    ImportStage m_stage = ImportStage::File;
    bool m_stale = false; ///< the base has changed since the dry run
    bool m_inFront = false;
    bool m_keepTicks = false;
    bool m_pasting = false;    ///< the first step is the box
    bool m_correcting = false; ///< the run that goes on judges a corrected cell
    RowCorrections m_judged;   ///< those the report shown was made with
    bool m_writing = false;    ///< the run that goes on is the commit
    ImportRuns *m_runs;
    ImportActions *m_actions;
    PageHeader *m_header;
    StepHead *m_steps;
    ImportNotices *m_notices;
    QStackedWidget *m_stack;
    SourceStep *m_source;
    PasteBox *m_paste;
    SheetStep *m_sheet;
    MappingStep *m_mapping;
    CheckStep *m_check;
    ResultStep *m_result;
    ImportFooter *m_footer;
};

} // namespace peiyu
