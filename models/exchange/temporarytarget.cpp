#include "exchange/temporarytarget.h"

#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};
} // namespace

Failure cannotWrite(const QString &target, int systemError)
{
    const QString name = QFileInfo(target).fileName();
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)
        return failure(
            ErrorCode::DiskFull,
            Text::tr("磁盘空间不足，未能写入“%1”，原有文件保持不变。请清理磁盘后再试。").arg(name),
            detail);
    if (systemError == EACCES || systemError == EROFS || systemError == EPERM)
        return failure(ErrorCode::ReadOnly,
                       Text::tr("“%1”所在文件夹不能写入，请换一个文件夹。").arg(target), detail);
    return failure(
        ErrorCode::Io,
        Text::tr("未能写入“%1”，原有文件保持不变。请检查磁盘或换一个文件夹。").arg(target), detail);
}

TemporaryTarget::TemporaryTarget(QString path, QString target)
    : m_path(std::move(path)), m_target(std::move(target))
{
}

TemporaryTarget::~TemporaryTarget()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<std::unique_ptr<TemporaryTarget>> TemporaryTarget::create(const QString &target)
{
    // The name's ending stays out of it: the part file is nobody's table yet.
    QTemporaryFile file(QFileInfo(target).absolutePath() + QStringLiteral("/.peiyuku-XXXXXX.part"));
    file.setAutoRemove(false);
    errno = 0;
    if (!file.open())
        return cannotWrite(target, errno);
    const QString path = file.fileName();
    file.close();
    return std::unique_ptr<TemporaryTarget>(new TemporaryTarget(path, target));
}

Result<> TemporaryTarget::putInPlace()
{
    const QString finished = std::exchange(m_path, QString());
    return AtomicFile::adopt(finished, m_target);
}

} // namespace peiyu
