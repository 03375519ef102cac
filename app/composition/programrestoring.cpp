// The part of the program's flow in which one base, or one window, takes the place of another.

#include "composition/programflow.h"

#include "database/backupfolder.h"
#include "look/applylook.h"
#include "shell/mainwindow.h"
#include "start/openfailurewindow.h"
#include "start/startwindow.h"
#include "start/waitwindow.h"

#include <QApplication>
#include <QFileInfo>

#include <utility>

namespace peiyu {

void ProgramFlow::takeTextSize(TextSize size)
{
    if (m_session->isWriting()) {
        m_session->window().failed(
            Error{ErrorCode::Busy, tr("还有数据正在写入，写完以后再换字号。"), {}, {}});
        return;
    }
    m_preferences.setTextSize(textSizeKey(size));
    applyLook(*qApp, LookTheme::Light, size);
    auto before = m_session->renewWindow(m_prompt);
    if (!before) {
        m_session->window().failed(before.error());
        return;
    }
    MainWindow &window = m_session->window();
    connectWindow(window);
    window.restoreGeometry((*before)->saveGeometry());
    window.show();
    window.openPage((*before)->currentPageId());
}

void ProgramFlow::putBack(const QString &backup)
{
    QString database = m_session->database();
    if (m_session->isCopy())
        database = baseOfCopy(database).isEmpty() ? m_preferences.lastBase() : baseOfCopy(database);
    const auto settings = ConnectionSettings::fromText(database);
    if (!settings) {
        m_session->window().failed(settings.error());
        return;
    }
    if (m_session->isWriting()) {
        m_session->window().failed(
            Error{ErrorCode::Busy, tr("还有数据正在写入，写完以后再恢复。"), {}, {}});
        return;
    }
    // Nothing may have the file open while another takes its place.
    QApplication::setQuitOnLastWindowClosed(false);
    m_session.reset();
    m_start.reset();
    m_restored = database;
    m_waiting =
        std::make_unique<WaitWindow>(tr("正在从备份恢复 %1，请稍候…").arg(settings->displayName()));
    m_waiting->show();
    m_making.restore(backup, *settings, m_openedBy);
}

void ProgramFlow::acceptLoss()
{
    if (!m_prompt.confirm(m_session ? &m_session->window() : nullptr,
                          tr("照现状继续？缺少的改动不会再回来；变更史里会留下一条记录。"),
                          tr("照现状继续")))
        return;
    const QString database = m_session->database();
    const auto settings = ConnectionSettings::fromText(database);
    const auto accepted = settings ? BaseService::acceptLoss(*settings, m_openedBy, m_clock)
                                   : Result<>(Failure(settings.error()));
    if (!accepted) {
        m_session->window().failed(accepted.error());
        return;
    }
    open(database, Access::WriteIfFree);
}

void ProgramFlow::restoreMissing()
{
    const QVector<BackupCopy> copies = backupsIn(backupFolderOf(m_missing));
    const auto settings = ConnectionSettings::fromText(m_missing);
    if (copies.isEmpty() || !settings)
        return;
    const QString when =
        copies.first().madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!m_prompt.confirm(m_start.get(),
                          tr("用 %1 的备份恢复“%2”？").arg(when, settings->displayName()),
                          tr("恢复")))
        return;
    m_start->setBusy(tr("正在从备份恢复…"));
    m_making.restore(copies.first().path, *settings, m_openedBy);
}

void ProgramFlow::restore(const QString &database)
{
    const QString backup = m_prompt.baseToOpen(m_failure.get(), m_preferences.folder());
    const auto settings = ConnectionSettings::fromText(database);
    if (backup.isEmpty() || !settings)
        return;
    if (m_prompt.confirm(
            m_failure.get(),
            tr("用“%1”恢复？现在的库文件会改名保留在原处。").arg(QFileInfo(backup).fileName()),
            tr("恢复"))) {
        m_failure->setEnabled(false);
        m_making.restore(backup, *settings, m_openedBy);
    }
}

void ProgramFlow::rescue(const QString &database)
{
    const QFileInfo damaged(database);
    QString path = m_prompt.fileToSave(
        m_failure.get(), tr("抢救出的数据存到哪里"),
        tr("%1 抢救.peiyu").arg(damaged.absolutePath() + u'/' + damaged.completeBaseName()),
        tr("培育库 (*.peiyu)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".peiyu")))
        path += QLatin1String(".peiyu");
    if (const auto settings = ConnectionSettings::fromText(path)) {
        m_failure->setEnabled(false);
        m_making.rescue(database, *settings, m_openedBy);
    }
}

void ProgramFlow::takeFailure(const Error &error)
{
    const QString database = std::exchange(m_restored, {});
    m_waiting.reset();
    if (!database.isEmpty()) {
        // Nothing was replaced: back to the base as it was.
        open(database, Access::WriteIfFree);
        QApplication::setQuitOnLastWindowClosed(true);
    }
    if (m_start && m_start->isVisible()) {
        m_start->setBusy({});
        m_start->showFailure(error);
    } else if (m_failure) {
        m_failure->setEnabled(true);
        m_prompt.showFailure(m_failure.get(), error.text, error.detail);
    } else if (m_session) {
        m_session->window().failed(error);
    } else {
        m_prompt.showFailure(nullptr, error.text, error.detail);
    }
}

void ProgramFlow::takeMade(const QString &path, const QString &outcome)
{
    m_restored.clear();
    m_waiting.reset();
    if (m_failure)
        m_failure->setEnabled(true);
    open(path, Access::WriteIfFree);
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_session && !outcome.isEmpty())
        m_session->window().inform(outcome);
}

} // namespace peiyu
