#include "prompts/dialoguserprompt.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHeaderView>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeView>

#include <memory>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UserPrompt)
};
constexpr QSize dialogSize(900, 560);
constexpr int nameWidth = 380;
constexpr int dayWidth = 170;

/// Qt has no Chinese for these.
class FileKinds final : public QFileIconProvider
{
public:
    QString type(const QFileInfo &file) const override
    {
        return file.isDir() ? Text::tr("文件夹") : Text::tr("%1 文件").arg(file.suffix());
    }
};

QString usualFolder()
{
    for (const auto place : {QStandardPaths::DesktopLocation, QStandardPaths::DocumentsLocation}) {
        const QString folder = QStandardPaths::writableLocation(place);
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

/// Places a list is usually in, at the left.
QList<QUrl> places()
{
    QList<QUrl> urls;
    for (const auto place : {QStandardPaths::DesktopLocation, QStandardPaths::DocumentsLocation,
                             QStandardPaths::DownloadLocation, QStandardPaths::HomeLocation}) {
        const QUrl url = QUrl::fromLocalFile(QStandardPaths::writableLocation(place));
        if (QFileInfo(url.toLocalFile()).isDir() && !urls.contains(url))
            urls.append(url);
    }
    urls.append(QUrl::fromLocalFile(QDir::rootPath()));
    return urls;
}

// SQLite's locks on the open base belong to the process on Unix: whoever opens and closes one of
// its files beside SQLite drops them all, and the next program that closes the base takes itself
// for the last one and throws the log away that this one still writes. Qt's models of folders do
// just that: they look into files of unknown names for their kind. So no such model sees a folder
// before it has FileKinds, and the desktop's own dialogs, which look too, are not used there.

/// Chosen in `folder`; where it opens, `proposal` stands in the name field.
QStringList chosenFiles(QFileDialog &dialog, const QString &folder, const QString &proposal = {})
{
    FileKinds kinds;
    dialog.setIconProvider(&kinds);
    dialog.setDirectory(folder);
    if (!proposal.isEmpty())
        dialog.selectFile(proposal);
    dialog.setSidebarUrls(places());
    dialog.setViewMode(QFileDialog::Detail);
    dialog.resize(dialogSize);
    if (auto *list = dialog.findChild<QTreeView *>(QStringLiteral("treeView"))) {
        list->header()->resizeSection(0, nameWidth);
        list->header()->resizeSection(3, dayWidth);
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString chosenFile(QFileDialog &dialog, const QString &folder, const QString &proposal = {})
{
    return chosenFiles(dialog, folder, proposal).value(0);
}

void avoidDesktopDialog(QFileDialog &dialog)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    dialog.setOption(QFileDialog::DontUseNativeDialog);
#else
    Q_UNUSED(dialog)
#endif
}

/// While it lives Qt finds no home folder: its print dialog completes names in it with a model that
/// looks into files.
class HomeHidden
{
public:
    HomeHidden() : m_home(qgetenv("HOME")) { qputenv("HOME", "/nonexistent"); }
    ~HomeHidden() { qputenv("HOME", m_home); }
    Q_DISABLE_COPY_MOVE(HomeHidden)

private:
    QByteArray m_home;
};

} // namespace

QString DialogUserPrompt::fileToOpen(QWidget *parent, const QString &title, const QString &kinds)
{
    const QTemporaryDir empty; // where it begins
    QFileDialog dialog(parent, title, empty.path(), kinds);
    avoidDesktopDialog(dialog);
    dialog.setFileMode(QFileDialog::ExistingFile);
    const QString file = chosenFile(dialog, m_folder.isEmpty() ? usualFolder() : m_folder);
    if (!file.isEmpty())
        m_folder = QFileInfo(file).path();
    return file;
}

QStringList DialogUserPrompt::filesToOpen(QWidget *parent, const QString &title,
                                          const QString &kinds)
{
    const QTemporaryDir empty;
    QFileDialog dialog(parent, title, empty.path(), kinds);
    avoidDesktopDialog(dialog);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    const QStringList files = chosenFiles(dialog, m_folder.isEmpty() ? usualFolder() : m_folder);
    if (!files.isEmpty())
        m_folder = QFileInfo(files.first()).path();
    return files;
}

QString DialogUserPrompt::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                     const QString &kinds)
{
    const QFileInfo proposed(proposal);
    const QString folder = proposed.isAbsolute() ? proposed.path() : usualFolder();
    const QTemporaryDir empty;
    QFileDialog dialog(parent, title, empty.path(), kinds);
    avoidDesktopDialog(dialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(proposed.suffix());
    return chosenFile(dialog, folder, proposed.fileName());
}

QString DialogUserPrompt::baseToOpen(QWidget *parent, const QString &folder)
{
    const QTemporaryDir empty;
    QFileDialog dialog(parent, Text::tr("打开库"), empty.path(),
                       Text::tr("培育库 (*.peiyu);;所有文件 (*)"));
    avoidDesktopDialog(dialog);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenFile(dialog, folder);
}

bool DialogUserPrompt::confirm(QWidget *parent, const QString &question, const QString &action,
                               const QString &stay)
{
    QMessageBox box(QMessageBox::Question, Text::tr("请确认"), question, QMessageBox::NoButton,
                    parent);
    QPushButton *go = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *back = box.addButton(QMessageBox::Cancel); // Esc presses it, whatever it says
    if (!stay.isEmpty())
        back->setText(stay);
    box.setDefaultButton(back);
    box.exec();
    return box.clickedButton() == go;
}

bool DialogUserPrompt::choosePrinter(QWidget *parent, QPrinter &printer)
{
    std::unique_ptr<QPrintDialog> dialog;
    {
        const HomeHidden hidden;
        dialog = std::make_unique<QPrintDialog>(&printer, parent);
    }
    return dialog->exec() == QDialog::Accepted;
}

QString DialogUserPrompt::folderToShowIn()
{
    if (!m_shown)
        m_shown = std::make_unique<QTemporaryDir>();
    return m_shown->isValid() ? m_shown->path() : QString();
}

bool DialogUserPrompt::showFile(QWidget *, const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DialogUserPrompt::showFailure(QWidget *parent, const QString &text, const QString &detail)
{
    QMessageBox box(QMessageBox::Warning, Text::tr("没有完成"), text, QMessageBox::Close, parent);
    box.setDetailedText(detail);
    box.exec();
}

} // namespace peiyu
