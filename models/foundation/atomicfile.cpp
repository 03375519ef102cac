#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Failure writeFailure(const QString &path, QFileDevice::FileError error, const QString &detail)
{
    const QString name = QFileInfo(path).fileName();
    if (error == QFileDevice::ResourceError || errno == ENOSPC)
        return failure(
            ErrorCode::DiskFull,
            Text::tr("磁盘空间不足，未能写入“%1”，原有文件保持不变。请清理磁盘后再试。").arg(name),
            detail);
    if (error == QFileDevice::PermissionsError || errno == EACCES || errno == EROFS)
        return failure(ErrorCode::ReadOnly,
                       Text::tr("“%1”所在文件夹不能写入，请换一个文件夹。").arg(path), detail);
    return failure(ErrorCode::Io,
                   Text::tr("未能写入“%1”，原有文件保持不变。请检查磁盘或换一个文件夹。").arg(path),
                   detail);
}

/// Makes the rename itself durable. A file system that cannot sync a folder says so; that is no
/// reason to call the finished file a failure.
void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

Result<> AtomicFile::write(const QString &path, const Writer &writer)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.error(), file.errorString());
    file.setPermissions(ownerOnly);
    if (auto written = writer(file); !written) {
        file.cancelWriting();
        if (file.error() == QFileDevice::NoError)
            return written;
        return writeFailure(path, file.error(), file.errorString());
    }
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        const auto error = file.error();
        file.cancelWriting();
        return writeFailure(path, error, file.errorString());
    }
    if (!file.commit())
        return writeFailure(path, file.error(), file.errorString());
    syncFolder(path);
    return {};
}

Result<> AtomicFile::write(const QString &path, const QByteArray &bytes)
{
    return write(path, [&](QIODevice &device) -> Result<> {
        if (device.write(bytes) != bytes.size())
            return failure(ErrorCode::Io, Text::tr("未能写入“%1”。").arg(path));
        return {};
    });
}

Result<> AtomicFile::adopt(const QString &temporary, const QString &path)
{
    const QByteArray from = QFile::encodeName(temporary);
    const int handle = ::open(from.constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    const int cause = errno;
    if (handle >= 0)
        ::close(handle);
    QFile::setPermissions(temporary, ownerOnly);
    if (!synced || std::rename(from.constData(), QFile::encodeName(path).constData()) != 0) {
        errno = synced ? errno : cause;
        const auto refused =
            writeFailure(path, QFileDevice::NoError, QString::fromLocal8Bit(std::strerror(errno)));
        QFile::remove(temporary);
        return refused;
    }
    syncFolder(path);
    return {};
}

Result<> AtomicFile::exchange(const QString &path, const QString &other)
{
    const QByteArray one = QFile::encodeName(path);
    const QByteArray two = QFile::encodeName(other);
    errno = 0;
    bool done =
        ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, two.constData(), RENAME_EXCHANGE) == 0;
    if (!done && (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP)) {
        const QByteArray aside = one + ".swap";
        errno = 0;
        done = std::rename(one.constData(), aside.constData()) == 0 &&
               std::rename(two.constData(), one.constData()) == 0 &&
               std::rename(aside.constData(), two.constData()) == 0;
    }
    if (!done)
        return writeFailure(path, QFileDevice::NoError,
                            QString::fromLocal8Bit(std::strerror(errno)));
    syncFolder(path);
    syncFolder(other);
    return {};
}

} // namespace peiyu
