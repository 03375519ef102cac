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
#include <QTreeView>

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

/// The system's own dialog where there is one; else Qt's, wide enough to be read.
QStringList chosenFiles(QFileDialog &dialog)
{
    FileKinds kinds;
    dialog.setIconProvider(&kinds);
    dialog.setSidebarUrls(places());
    dialog.setViewMode(QFileDialog::Detail);
    dialog.resize(dialogSize);
    if (auto *list = dialog.findChild<QTreeView *>(QStringLiteral("treeView"))) {
        list->header()->resizeSection(0, nameWidth);
        list->header()->resizeSection(3, dayWidth);
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString chosenFile(QFileDialog &dialog)
{
    return chosenFiles(dialog).value(0);
}

} // namespace

QString DialogUserPrompt::fileToOpen(QWidget *parent, const QString &title, const QString &kinds)
{
    QFileDialog dialog(parent, title, m_folder.isEmpty() ? usualFolder() : m_folder, kinds);
    dialog.setFileMode(QFileDialog::ExistingFile);
    const QString file = chosenFile(dialog);
    if (!file.isEmpty())
        m_folder = QFileInfo(file).path();
    return file;
}

QStringList DialogUserPrompt::filesToOpen(QWidget *parent, const QString &title,
                                          const QString &kinds)
{
    QFileDialog dialog(parent, title, m_folder.isEmpty() ? usualFolder() : m_folder, kinds);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    const QStringList files = chosenFiles(dialog);
    if (!files.isEmpty())
        m_folder = QFileInfo(files.first()).path();
    return files;
}

QString DialogUserPrompt::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                     const QString &kinds)
{
    const QFileInfo proposed(proposal);
    const QString folder = proposed.isAbsolute() ? proposed.path() : usualFolder();
    QFileDialog dialog(parent, title, folder, kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(proposed.suffix());
    dialog.selectFile(proposed.fileName());
    return chosenFile(dialog);
}

QString DialogUserPrompt::baseToOpen(QWidget *parent, const QString &folder)
{
    QFileDialog dialog(parent, Text::tr("打开库"), folder,
                       Text::tr("培育库 (*.peiyu);;所有文件 (*)"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenFile(dialog);
}

bool DialogUserPrompt::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, Text::tr("请确认"), question, QMessageBox::NoButton,
                    parent);
    QPushButton *go = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == go;
}

bool DialogUserPrompt::choosePrinter(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
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
