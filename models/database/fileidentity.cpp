#include "database/fileidentity.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileIdentity)
};
} // namespace

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return FileIdentity{static_cast<quint64>(facts.st_dev), static_cast<quint64>(facts.st_ino)};
}

Result<> requireSameFile(const QString &path, const std::optional<FileIdentity> &opened)
{
    const auto now = FileIdentity::of(path);
    if (now && opened && *now == *opened)
        return {};
    if (!now)
        return failure(ErrorCode::Io,
                       Text::tr("库文件“%1”已被移走、改名或删除，改动没有保存。"
                                "请把它放回原处；找不到时，关闭程序，重新打开后从备份恢复。")
                           .arg(path));
    return failure(ErrorCode::Io, Text::tr("库文件“%1”已被另一个文件替换，改动没有保存。"
                                           "请关闭程序，核对文件后重新打开。")
                                      .arg(path));
}

Result<> requireOtherThanBase(const QString &path, const QString &base)
{
    const auto asked = FileIdentity::of(path);
    if (!asked || base.isEmpty())
        return {};
    for (const char *tail : {"", "-wal", "-shm"}) {
        if (FileIdentity::of(base + QLatin1String(tail)) == asked)
            return failure(
                ErrorCode::Validation,
                Text::tr("“%1”就是正在使用的库，不能当作名单或附件读取。请另选文件。").arg(path));
    }
    return {};
}

} // namespace peiyu
