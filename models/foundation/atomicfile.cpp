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

/// `cause` is errno as the failing call left it.
Failure writeFailure(const QString &path, QFileDevice::FileError error, const QString &detail,
                     int cause)
{
    const QString name = QFileInfo(path).fileName();
    if (error == QFileDevice::ResourceError || cause == ENOSPC || cause == EDQUOT || cause == EFBIG)
        return failure(
            ErrorCode::DiskFull,
            Text::tr("磁盘空间不足，未能写入“%1”，原有文件保持不变。请清理磁盘后再试。").arg(name),
            detail);
    if (error == QFileDevice::PermissionsError || cause == EACCES || cause == EROFS)
        return failure(ErrorCode::ReadOnly,
                       Text::tr("“%1”所在文件夹不能写入，请换一个文件夹。").arg(path), detail);
    return failure(ErrorCode::Io,
                   Text::tr("未能写入“%1”，原有文件保持不变。请检查磁盘或换一个文件夹。").arg(path),
                   detail);
}

/// A disk that takes part of a block has said nothing yet: only asking it again tells why.
class WholeBlocks final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        qint64 taken = 0;
        while (taken < size) {
            const qint64 now = QSaveFile::writeData(data + taken, size - taken);
            if (now <= 0)
                return -1;
            taken += now;
        }
        return taken;
    }
};

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
    WholeBlocks file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.error(), file.errorString(), errno);
    file.setPermissions(ownerOnly);
    errno = 0;
    auto written = writer(file);
    // QSaveFile syncs too, but does not ask how that went.
    const bool flushed = written && file.flush() && ::fsync(file.handle()) == 0;
    // Taken before the cancelling, which is an error of its own.
    const int cause = errno;
    const auto error = file.error();
    const QString detail = file.errorString();
    if (!flushed || error != QFileDevice::NoError) {
        file.cancelWriting();
        if (!written && error == QFileDevice::NoError)
            return written;
        return writeFailure(path, error, detail, cause);
    }
    if (!file.commit())
        return writeFailure(path, file.error(), file.errorString(), errno);
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
        const int reason = synced ? errno : cause;
        const auto refused = writeFailure(path, QFileDevice::NoError,
                                          QString::fromLocal8Bit(std::strerror(reason)), reason);
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
        done = std::rename(one.constData(), aside.constData()) == 0;
        if (done && std::rename(two.constData(), one.constData()) != 0) {
            const int refused = errno;
            std::rename(aside.constData(), one.constData());
            errno = refused;
            done = false;
        }
        if (done && std::rename(aside.constData(), two.constData()) != 0) {
            const int refused = errno;
            if (std::rename(one.constData(), two.constData()) == 0)
                std::rename(aside.constData(), one.constData());
            errno = refused;
            done = false;
        }
    }
    const int cause = errno;
    if (!done)
        return writeFailure(path, QFileDevice::NoError,
                            QString::fromLocal8Bit(std::strerror(cause)), cause);
    syncFolder(path);
    syncFolder(other);
    return {};
}

} // namespace peiyu
