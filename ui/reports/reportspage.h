#pragma once
/// 报表: templates at the left, what is asked at the right, the pages as they will print between
/// them; printed, or saved as PDF, XLSX or DOCX. Preview, printer and files are made of one
/// ReportDocument.
/// Thread: GUI; composed and laid out in a read job.

#include "reports/paper.h"
#include "services/reportservice.h"
#include "shell/page.h"

#include <QTimer>

class QListWidget;
class QStackedLayout;

namespace peiyu {

class PageHeader;
class PaperView;
class ReportForm;
class TextLabel;

class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const PageContext &context);

    /// Shows this report; from boards and lists.
    void showReport(const ReportRequest &request, const QString &firmName = {});
    const std::optional<ReportDocument> &document() const { return m_document; }

    void showTab(int tab) override;
    void activate() override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

private:
    void makeActions();
    QWidget *makeList();
    QWidget *makePreview();
    void chooseTemplate();
    void readSoon();
    void read();
    void show(const ReportDocument &document, const Paper &paper);
    void showFailure(const Error &error);
    void showBar();
    void applyGate();
    void print();
    void save(const QString &ending, const QString &kinds);

    PageHeader *m_header;
    QListWidget *m_templates;
    ReportForm *m_form;
    PaperView *m_paper;
    QStackedLayout *m_stack;
    TextLabel *m_bar;
    TextLabel *m_pages;
    QWidget *m_empty;
    QAction *m_print = nullptr;
    QVector<QAction *> m_saves;
    QTimer m_delay{this};
    Cancellation m_running;
    std::optional<ReportDocument> m_document;
    bool m_stale = true;
};

} // namespace peiyu
