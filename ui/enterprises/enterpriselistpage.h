#pragma once
/// 培育库: the list of firms with its views, filter and preview, its columns and its export;
/// 我的企业 for a 专员, 企业 for others. Thread: GUI.

#include "domain/enterprisecolumn.h"
#include "jobs/cancellation.h"
#include "shell/page.h"

#include <optional>

class QAction;
class QSplitter;

namespace peiyu {

class FirmListView;
class FirmPreview;
class PageHeader;
class ProgressStrip;
class ViewsPane;
struct ExportOrder;
struct ExportReport;
struct SavedView;

class EnterpriseListPage final : public Page
{
    Q_OBJECT
public:
    explicit EnterpriseListPage(const PageContext &context);

    /// Exactly these firms, with the words that say which.
    void showList(const FirmList &list);
    void find(const QString &words);

    EnterpriseId currentFirm() const override;
    void activate() override;
    void cameBackFrom(const EnterpriseId &firm) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

protected:
    void widthClassChanged(WidthClass width) override;

private:
    void makeActions();
    void showOwnList();
    void showHead();
    void showCurrent();
    void showSelection(qint64 rows);
    void applyGate();
    void open();
    void addFirm();
    void assign();
    void printSheets();
    void openView(const SavedView &view);
    void saveView();
    void chooseColumns();
    void takeColumns(const QVector<EnterpriseColumn> &columns);
    void exportList();
    void startExport(const ExportOrder &order);
    void exported(const Result<ExportReport> &report);
    bool isMine() const;

    PageHeader *m_header;
    ProgressStrip *m_progress;
    ViewsPane *m_views;
    FirmListView *m_list;
    FirmPreview *m_preview;
    QAction *m_add;
    QAction *m_import;
    QAction *m_assign;
    QAction *m_export;
    QAction *m_visit;
    QAction *m_open;
    SpecialistId m_shownFor;                 ///< whose list it is
    QVector<EnterpriseColumn> m_usual;       ///< where a view names none
    std::optional<Cancellation> m_exporting; ///< while it runs
    bool m_drilled = false;
};

} // namespace peiyu
