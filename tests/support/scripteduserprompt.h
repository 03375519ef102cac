#pragma once
// Answers what a page asks a person, and remembers what was asked.

#include "prompts/userprompt.h"

#include <QStringList>
#include <QTemporaryDir>

#include <utility>

namespace peiyu {

class ScriptedUserPrompt final : public UserPrompt
{
public:
    /// Answers of the file questions, in their order; none left: the person gives up.
    QStringList files;
    /// Answer of every confirm().
    bool goesOn = true;

    QStringList questions; ///< of confirm()
    QStringList proposals; ///< file names proposed by fileToSave()
    QStringList failures;
    QStringList shown; ///< files shown in another program

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return nextFile(); }
    QString fileToSave(QWidget *, const QString &, const QString &proposal,
                       const QString &) override
    {
        proposals.append(proposal);
        return nextFile();
    }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override
    {
        return std::exchange(files, {});
    }
    QString folderToShowIn() override { return m_shownIn.path(); }
    bool showFile(QWidget *, const QString &path) override
    {
        shown.append(path);
        return true;
    }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override
    {
        questions.append(question);
        return goesOn;
    }
    void showFailure(QWidget *, const QString &text, const QString &detail) override
    {
        failures.append(text + u'\n' + detail);
    }

private:
    QTemporaryDir m_shownIn;
    QString nextFile() { return files.isEmpty() ? QString() : files.takeFirst(); }
};

} // namespace peiyu
