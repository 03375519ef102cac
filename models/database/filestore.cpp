#include "database/filestore.h"

#include "database/backupfolder.h"
#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileStore)
};

constexpr qsizetype hashDigits = 64;

bool isHexDigit(QChar sign)
{
    return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
}

/// The name of the base before it was set aside, or while it is being made.
QString nameInUse(const QString &basePath)
{
    static const QRegularExpression tail(
        QStringLiteral("\\.(?:(?:replaced|left)-\\d{8}-\\d{6}(?:-\\d+)?|restoring|new|part)$"));
    QString path = basePath;
    return path.remove(tail);
}

} // namespace

FileStore FileStore::ofBase(const QString &basePath)
{
    const QString path = nameInUse(basePath);
    const QString base = baseOfCopy(path);
    // Copies come by the dozen and share what they hold.
    return FileStore(base.isEmpty() ? path + QLatin1String(".files")
                                    : backupFolderOf(base) + QLatin1String("/files"));
}

QString FileStore::hashOf(const QByteArray &content)
{
    static_assert(2 * crypto_generichash_BYTES == hashDigits);
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(content.constData()),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()))
            .toHex());
}

bool FileStore::isHash(const QString &hash)
{
    return hash.size() == hashDigits && std::all_of(hash.begin(), hash.end(), isHexDigit);
}

QString FileStore::pathOf(const QString &hash) const
{
    return m_folder + u'/' + hash;
}

bool FileStore::has(const QString &hash) const
{
    return isHash(hash) && QFileInfo(pathOf(hash)).isFile();
}

qint64 FileStore::sizeOf(const QString &hash) const
{
    return has(hash) ? QFileInfo(pathOf(hash)).size() : 0;
}

Result<QString> FileStore::put(const QByteArray &content) const
{
    const QString hash = hashOf(content);
    if (verify(hash))
        return hash;
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::ReadOnly,
                       Text::tr("不能建立附件文件夹“%1”。请检查磁盘和权限。").arg(m_folder));
    const auto written = AtomicFile::write(pathOf(hash), content);
    if (written)
        return hash;
    Error error = written.error();
    if (error.code == ErrorCode::DiskFull)
        error.text =
            Text::tr("“%1”所在磁盘空间不足，文件没有存进去。请清理磁盘后再试。").arg(m_folder);
    else if (error.code == ErrorCode::ReadOnly)
        error.text = Text::tr("附件文件夹“%1”不能写入，文件没有存进去。请检查权限。").arg(m_folder);
    else
        error.text =
            Text::tr("写入附件文件夹“%1”时出错，文件没有存进去。请检查磁盘后再试。").arg(m_folder);
    return Failure(error);
}

Result<QByteArray> FileStore::read(const QString &hash) const
{
    if (!has(hash))
        return failure(
            ErrorCode::NotFound,
            Text::tr("附件的文件不在“%1”里。请从备份找回，或重新添加这个附件。").arg(m_folder),
            hash);
    QFile file(pathOf(hash));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Text::tr("读不出“%1”里的附件。请检查磁盘和权限。").arg(m_folder),
                       file.errorString());
    QByteArray content = file.readAll();
    if (hashOf(content) != hash)
        return failure(ErrorCode::Corrupt,
                       Text::tr("附件的文件与存入时不一样，可能已损坏或被改动，不能使用。"
                                "请从备份找回，或重新添加这个附件。"),
                       hash);
    return content;
}

Result<> FileStore::verify(const QString &hash) const
{
    PEIYU_CHECK(read(hash));
    return {};
}

Result<> FileStore::copyTo(const FileStore &other, const QString &hash) const
{
    if (other.has(hash) && other.sizeOf(hash) == sizeOf(hash))
        return {};
    PEIYU_TRY(content, read(hash));
    PEIYU_CHECK(other.put(content));
    return {};
}

QStringList FileStore::hashes() const
{
    QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !isHash(name); });
    return names;
}

} // namespace peiyu
