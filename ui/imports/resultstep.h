#pragma once
/// Last step: what came of the import, the way to the list, and the way back.
/// Thread: GUI.

#include "services/importreport.h"

#include <QWidget>

namespace peiyu {

class ActionButton;
class StatusMark;
class TextLabel;

class ResultStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultStep(QWidget *parent = nullptr);

    void setReport(const ImportReport &report, const QString &file);
    /// The import has been taken back.
    void setReverted(bool reverted);
    void setRunning(bool running);
    /// Why nothing can be written now; empty: it can.
    void setLocked(const QString &reason);

signals:
    void listRequested();
    void undoRequested();
    void anotherRequested();
    void exportRequested();

private:
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
    int m_issues = 0;
    bool m_reverted = false;
    bool m_running = false;
};

} // namespace peiyu
