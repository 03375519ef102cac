#include "database/writerlock.h"

#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WriterLock)
};

QString lockPath(const QString &basePath)
{
    return basePath + QLatin1String(".lock");
}

QString notePath(const QString &basePath)
{
    return basePath + QLatin1String(".writer");
}

} // namespace

WriterLock::WriterLock(const QString &basePath)
    : m_lock(lockPath(basePath)), m_notePath(notePath(basePath))
{
    m_lock.setStaleLockTime(0);
}

WriterLock::~WriterLock()
{
    if (m_lock.isLocked()) {
        QFile::remove(m_notePath);
        m_lock.unlock();
    }
}

/// A program that died while it wrote its lock leaves one that names nobody and would hold for
/// ever. One that is just being written names its owner a moment later.
bool WriterLock::takeOverTorn()
{
    constexpr int momentMs = 300;
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock.error() != QLockFile::LockFailedError || m_lock.getLockInfo(&pid, &host, &program))
        return false;
    if (m_lock.tryLock(momentMs))
        return true;
    if (m_lock.getLockInfo(&pid, &host, &program))
        return false;
    return QFile::remove(m_lock.fileName()) && m_lock.tryLock(0);
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &basePath, const QString &who)
{
    const QFileInfo file(basePath);
    if (file.isReadable() && !file.isWritable())
        return failure(
            ErrorCode::ReadOnly,
            Text::tr("“%1”是只读文件，只能以只读方式打开。要修改，请先去掉文件的只读属性。")
                .arg(file.fileName()));
    // A stick that was pulled out: the lock could not tell it from a full disk.
    if (!file.absoluteDir().exists())
        return failure(ErrorCode::NotFound,
                       Text::tr("文件夹“%1”不在，不能写入“%2”。请插好介质，或换一个位置。")
                           .arg(file.absolutePath(), file.fileName()));
    std::unique_ptr<WriterLock> lock(new WriterLock(basePath));
    if (!lock->m_lock.tryLock(0) && !lock->takeOverTorn()) {
        if (lock->m_lock.error() == QLockFile::PermissionError)
            return failure(ErrorCode::ReadOnly,
                           Text::tr("“%1”所在文件夹不能写入，只能以只读方式打开。"
                                    "要修改，请把库放到可写的文件夹。")
                               .arg(QFileInfo(basePath).fileName()));
        if (lock->m_lock.error() == QLockFile::UnknownError)
            return failure(ErrorCode::DiskFull,
                           Text::tr("“%1”所在磁盘没有空间，现在不能写入。请清理磁盘后再试。")
                               .arg(QFileInfo(basePath).fileName()));
        return failure(ErrorCode::Busy,
                       Text::tr("“%1”正由 %2 打开，现在不能写入。请等对方关闭后再试。")
                           .arg(QFileInfo(basePath).fileName(), holder(basePath)));
    }
    const QString note =
        Text::tr("%1（电脑 %2，自 %3）")
            .arg(who, QSysInfo::machineHostName(),
                 QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    // Only a courtesy to others: the lock holds without it.
    if (auto written = AtomicFile::write(lock->m_notePath, note.toUtf8()); !written)
        QFile::remove(lock->m_notePath);
    return lock;
}

QString WriterLock::holder(const QString &basePath)
{
    QFile note(notePath(basePath));
    if (note.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromUtf8(note.read(500)).simplified();
        if (!text.isEmpty())
            return text;
    }
    return Text::tr("另一个程序");
}

bool WriterLock::isHeld(const QString &basePath)
{
    return QFile::exists(lockPath(basePath));
}

} // namespace peiyu
