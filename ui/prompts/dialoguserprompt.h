#pragma once
/// Asks by dialogs.
/// Thread: GUI.

#include "prompts/userprompt.h"

#include <QTemporaryDir>

#include <memory>

namespace peiyu {

class DialogUserPrompt final : public UserPrompt
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &kinds) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &kinds) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                       const QString &kinds) override;
    QString baseToOpen(QWidget *parent, const QString &folder) override;
    bool confirm(QWidget *parent, const QString &question, const QString &action,
                 const QString &stay) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    QString folderToShowIn() override;
    bool showFile(QWidget *parent, const QString &path) override;
    void showFailure(QWidget *parent, const QString &text, const QString &detail) override;

private:
    std::unique_ptr<QTemporaryDir> m_shown;
    QString m_folder; ///< where the last file was; at first the desktop
};

} // namespace peiyu
