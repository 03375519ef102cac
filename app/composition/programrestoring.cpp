// The part of the program's flow in which one base, or one window, takes the place of another.

#include "composition/programflow.h"

#include "backups/backupchoicelist.h"
#include "backups/openfailurewindow.h"
#include "database/backupfolder.h"
#include "look/applylook.h"
#include "services/backupservice.h"
#include "shell/mainwindow.h"
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

/// A base that is open already is not put back from the window of another one's trouble.
bool ProgramFlow::offersCopies(const QString &database) const
{
    const auto settings = ConnectionSettings::fromText(database);
    const bool open = m_session && m_session->database() == database;
    return settings && !open && !BackupService::choiceFor(*settings).copies.isEmpty();
}

void ProgramFlow::restore(const QString &database, const QString &backup)
{
    const auto settings = ConnectionSettings::fromText(database);
    if (!settings || !m_failure || !m_failure->backups())
        return;
    const BackupCopy copy = readManifest(backup).value_or(BackupCopy());
    const QString which =
        copy.madeAt.isValid()
            ? tr("%1 的备份")
                  .arg(copy.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
            : tr("“%1”").arg(QFileInfo(backup).fileName());
    const QString question =
        QFileInfo::exists(database)
            ? tr("用%1恢复“%2”？\n\n%3\n\n先核对这份备份，完好才恢复；现在的库文件改名保留在原处，"
                 "不会删除。")
            : tr("用%1恢复“%2”？\n\n%3\n\n先核对这份备份，完好才恢复。");
    if (!m_prompt.confirm(m_failure.get(),
                          question.arg(which, settings->displayName(),
                                       restoreLossText(m_failure->backups()->choice(), copy)),
                          tr("恢复")))
        return;
    m_unchecked.clear();
    m_copy = backup;
    m_failure->setBusy(tr("正在核对备份并恢复…"));
    m_making.restore(backup, *settings, m_openedBy);
}

void ProgramFlow::restoreFile(const QString &database)
{
    const QString backup = m_prompt.fileToOpen(m_failure.get(), tr("选择备份文件"),
                                               tr("培育库备份 (*.peiyu);;所有文件 (*)"));
    if (!backup.isEmpty())
        restore(database, backup);
}

/// From the newest down to the first that is sound: looking at hundreds would keep a disk busy that
/// may be failing.
void ProgramFlow::checkNextCopy()
{
    if (!m_unchecked.isEmpty())
        m_making.check(m_unchecked.takeFirst());
}

void ProgramFlow::takeChecked(const QString &copy, const QString &fault)
{
    if (!m_failure || !m_failure->backups())
        return;
    m_failure->backups()->setState(copy, fault);
    if (!fault.isEmpty())
        checkNextCopy();
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
        m_failure->setBusy(tr("正在抢救数据…"));
        m_making.rescue(database, *settings, m_openedBy);
    }
}

void ProgramFlow::takeFailure(const Error &error)
{
    const QString database = std::exchange(m_restored, {});
    const QString copy = std::exchange(m_copy, {});
    m_waiting.reset();
    if (!database.isEmpty()) {
        // Nothing was replaced: back to the base as it was.
        open(database, Access::WriteIfFree);
        QApplication::setQuitOnLastWindowClosed(true);
    }
    if (m_start && m_start->isVisible()) {
        m_start->setBusy({});
        m_start->showFailure(error);
    } else if (m_failure && m_failure->isVisible()) {
        m_failure->setBusy({});
        // A lock or a full disk is no fault of the copy.
        const bool unfit = error.code == ErrorCode::Corrupt || error.code == ErrorCode::Format ||
                           error.code == ErrorCode::VersionTooNew;
        if (unfit && !copy.isEmpty() && m_failure->backups())
            m_failure->backups()->setState(copy, error.text);
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
    m_copy.clear();
    if (m_failure)
        m_failure->setBusy({});
    open(path, Access::WriteIfFree);
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_session && !outcome.isEmpty())
        m_session->window().inform(outcome);
}

} // namespace peiyu
