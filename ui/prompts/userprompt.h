#pragma once
/// The questions a page may put to a person: which file, and whether to go on. Passed in, so that
/// tests answer without a window. The only place besides DialogUserPrompt where a dialog of Qt's
/// own is thought of.

#include <QString>
#include <QStringList>
#include <QWidget>

class QPrinter;

namespace peiyu {

class UserPrompt
{
public:
    virtual ~UserPrompt() = default;

    /// Empty when the person gave up. `kinds` as Qt writes them: 表格 (*.xlsx *.csv).
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &kinds) = 0;
    /// Several at once; none when the person gave up.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &kinds)
    {
        const QString file = fileToOpen(parent, title, kinds);
        return file.isEmpty() ? QStringList() : QStringList{file};
    }
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                               const QString &kinds) = 0;
    /// A base of ours, looked for in `folder` first.
    virtual QString baseToOpen(QWidget *parent, const QString &folder)
    {
        Q_UNUSED(folder)
        return fileToOpen(parent, {}, {});
    }
    /// `action` is what the button that goes on says: 退库, 关闭 …; `stay` what the other one says
    /// where 取消 could mean both.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &action,
                         const QString &stay = {}) = 0;
    /// Lets the person set up the printer; false when he gave up, or where there is none to ask.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer)
    {
        Q_UNUSED(parent)
        Q_UNUSED(printer)
        return false;
    }
    /// A private folder for copies that are looked at; it goes with the program. Empty when there
    /// is none.
    virtual QString folderToShowIn() { return {}; }
    /// Shows a file in the program the system has for it; false where there is none.
    virtual bool showFile(QWidget *parent, const QString &path)
    {
        Q_UNUSED(parent)
        Q_UNUSED(path)
        return false;
    }
    /// A failure that no banner or field can carry, with its details to copy.
    virtual void showFailure(QWidget *parent, const QString &text, const QString &detail) = 0;
};

} // namespace peiyu
