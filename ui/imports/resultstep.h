#pragma once
/// Last step: what came of the import, the way to where it stands now, and the way back.
/// Thread: GUI.

#include "services/importreport.h"

#include <QWidget>

namespace peiyu {

class ActionButton;
class StatusMark;
class TextLabel;

/// The page on which a list of this kind stands after its import; empty for the list of firms.
QString pageOfImport(ImportKind kind);
/// What the way there is called: 去看名单, 去看走访台账.
QString wayOfImport(ImportKind kind);

class ResultStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultStep(QWidget *parent = nullptr);

    void setReport(const ImportReport &report, const QString &file);
    /// The import has been taken back.
    void setReverted(bool reverted);
    bool isReverted() const { return m_reverted; }
    void setRunning(bool running);
    /// Why nothing can be written now; empty: it can.
    void setLocked(const QString &reason);

signals:
    void listRequested();
    void undoRequested();
    void anotherRequested();
    void exportRequested();

private:
    void showCounts();
    void showButtons();

    TextLabel *m_title;
    TextLabel *m_file;
    StatusMark *m_added;
    StatusMark *m_updated;
    StatusMark *m_unchanged;
    StatusMark *m_left;
    TextLabel *m_note;
    ActionButton *m_list;
    ActionButton *m_undo;
    ActionButton *m_another;
    ActionButton *m_export;
    QString m_locked;
    QString m_heading; ///< while the import stands
    ImportReport m_report;
    int m_issues = 0;
    bool m_reverted = false;
    bool m_running = false;
};

} // namespace peiyu
