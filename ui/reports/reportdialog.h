#pragma once
/// One report over the page it was asked from: as it will print, printed or saved. For papers of
/// one firm; the page 报表 is for the rest.
/// Thread: GUI.

#include "reports/paper.h"
#include "services/reportservice.h"
#include "shell/pagecontext.h"

#include <QDialog>

class QAction;

namespace peiyu {

/// Composes at once and shows over `parent`; what cannot be composed is told by the window.
void showReportDialog(const PageContext &context, const ReportRequest &request, QWidget *parent);
/// The same for a document composed elsewhere.
void showReportDialog(const PageContext &context, const Result<ReportDocument> &document,
                      QWidget *parent);

class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(const PageContext &context, const ReportDocument &document, QWidget *parent);

private:
    QAction *newAction(const char *name, const QString &text, const QKeySequence &key);
    void print();
    void save(const QString &ending, const QString &kinds);

    PageContext m_context;
    ReportDocument m_document;
    Paper m_paper;
};

} // namespace peiyu
