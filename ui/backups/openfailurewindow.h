#pragma once
/// Shown instead of the main window when a base cannot be opened: what is wrong, which file, the
/// copies it can be put back from, and what else can be done now.
/// Thread: GUI.

#include "foundation/result.h"
#include "services/backupservice.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace peiyu {

class BackupChoiceList;
class TextLabel;

class OpenFailureWindow final : public QWidget
{
    Q_OBJECT
public:
    /// Without a choice there is nothing to put back: a shared base is restored on its server.
    OpenFailureWindow(const QString &base, const Error &error, std::optional<RestoreChoice> choice,
                      QWidget *parent = nullptr);

    /// The copies offered; null without a choice.
    BackupChoiceList *backups() const { return m_backups; }
    /// What is being done; nothing can be pressed meanwhile. Empty: done.
    void setBusy(const QString &words);

signals:
    void retryRequested();
    void readOnlyRequested();
    void openRequested();
    void restoreRequested(const QString &backup);
    void backupFileRequested(); ///< to put back one that is not in the list
    void rescueRequested();
    void startRequested();
    void helpRequested(); ///< F1

private:
    void tell(QVBoxLayout &column, qsizetype copies);
    void addBackups(QVBoxLayout &column, std::optional<RestoreChoice> choice);
    void addButtons(QVBoxLayout &column);
    void copyDetails();

    QString m_base;
    Error m_error;
    QWidget *m_body; ///< all that can be pressed
    TextLabel *m_busy;
    BackupChoiceList *m_backups = nullptr;
};

} // namespace peiyu
