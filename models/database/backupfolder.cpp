#include "database/backupfolder.h"

#include "database/base.h"
#include "database/copiedfiles.h"
#include "database/headmark.h"
#include "database/schemamigrator.h"
#include "database/statement.h"
#include "domain/displaytext.h"
#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BackupFolder)
};

constexpr qint64 blockSize = 1 << 20;
constexpr qint64 longestManifest = 10 << 20; // every attached file may be missing

QString manifestPath(const QString &copyPath)
{
    return copyPath + QLatin1String(".json");
}

Result<QString> hashOf(const QString &path)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, Text::tr("程序错误：加密库不能使用。"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Text::tr("读不出备份“%1”。请检查磁盘，或换一份备份。").arg(path),
                       file.errorString());
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            return failure(ErrorCode::Io,
                           Text::tr("读不出备份“%1”。请检查磁盘，或换一份备份。").arg(path),
                           file.errorString());
        crypto_generichash_update(&state,
                                  reinterpret_cast<const unsigned char *>(block.constData()),
                                  static_cast<unsigned long long>(block.size()));
    }
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()))
            .toHex());
}

/// Live rows of every table that has them (a tombstone is no row to a person).
Result<QHash<QString, qint64>> countsOf(const Connection &connection)
{
    QStringList tables;
    PEIYU_CHECK(
        Statement(connection, QStringLiteral("SELECT m.name AS name FROM sqlite_master m JOIN"
                                             " pragma_table_info(m.name) c ON c.name = 'deleted'"
                                             " WHERE m.type = 'table' ORDER BY m.name"))
            .each([&](const Row &row) { tables.append(row.text("name")); }));
    QHash<QString, qint64> counts;
    for (const QString &table : tables) {
        PEIYU_TRY(
            count,
            Statement(connection,
                      QStringLiteral("SELECT COUNT(*) AS n FROM %1 WHERE deleted = 0").arg(table))
                .number("n"));
        counts.insert(table, count);
    }
    return counts;
}

Result<> describe(BackupCopy &copy, const Connection &connection)
{
    PEIYU_TRY(schema, SchemaMigrator::builtIn().inspect(connection));
    copy.schemaVersion = schema.version;
    PEIYU_CHECK(Statement(connection, QStringLiteral("SELECT id FROM base ORDER BY no LIMIT 1"))
                    .each([&](const Row &row) { copy.baseId = row.text("id"); }));
    PEIYU_TRY(
        no,
        Statement(connection, QStringLiteral("SELECT MAX(no) AS n FROM change_set")).number("n"));
    copy.changeNo = no;
    PEIYU_TRY(epoch, Statement(connection,
                               QStringLiteral("SELECT epoch FROM node ORDER BY no DESC LIMIT 1"))
                         .number("epoch"));
    copy.epoch = epoch;
    PEIYU_TRY(newest, newestChange(connection));
    if (newest)
        copy.changeHash = newest->hash;
    PEIYU_TRY(counts, countsOf(connection));
    copy.counts = counts;
    return {};
}

QJsonObject toJson(const BackupCopy &copy)
{
    QJsonObject counts;
    for (auto it = copy.counts.begin(); it != copy.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    return {{QStringLiteral("made_at"), copy.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("occasion"), backupOccasionKey(copy.occasion)},
            {QStringLiteral("bytes"), copy.bytes},
            {QStringLiteral("schema_version"), copy.schemaVersion},
            {QStringLiteral("program"), copy.program},
            {QStringLiteral("base"), copy.baseId},
            {QStringLiteral("epoch"), copy.epoch},
            {QStringLiteral("change_no"), copy.changeNo},
            {QStringLiteral("change_hash"), copy.changeHash},
            {QStringLiteral("content_digest"), copy.contentDigest},
            {QStringLiteral("file_hash"), copy.fileHash},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("absent_files"), QJsonArray::fromStringList(copy.absentFiles)}};
}

BackupCopy fromJson(const QString &path, const QJsonObject &manifest)
{
    const auto text = [&](const char16_t *key) {
        return manifest.value(QStringView(key)).toString();
    };
    BackupCopy copy;
    copy.path = path;
    copy.madeAt = QDateTime::fromString(text(u"made_at"), Qt::ISODateWithMs);
    copy.occasion = backupOccasionFromKey(text(u"occasion"));
    copy.bytes = manifest.value(u"bytes").toInteger();
    copy.schemaVersion = manifest.value(u"schema_version").toInt();
    copy.program = text(u"program");
    copy.baseId = text(u"base");
    copy.epoch = manifest.value(u"epoch").toInteger();
    copy.changeNo = manifest.value(u"change_no").toInteger();
    copy.changeHash = text(u"change_hash");
    copy.contentDigest = text(u"content_digest");
    copy.fileHash = text(u"file_hash");
    const QJsonObject counts = manifest.value(u"counts").toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        copy.counts.insert(it.key(), it->toInteger());
    for (const QJsonValue hash : manifest.value(u"absent_files").toArray())
        copy.absentFiles.append(hash.toString());
    return copy;
}

Result<QString> freeName(const Connection &connection, BackupOccasion occasion, const Clock &clock)
{
    const QString base = connection.settings().path;
    const QString folder = backupFolderOf(base);
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::ReadOnly,
                       Text::tr("不能建立备份文件夹“%1”。请检查磁盘和权限。").arg(folder));
    const QString name =
        QStringLiteral("%1/%2 %3 %4")
            .arg(folder, QFileInfo(base).completeBaseName(),
                 clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")),
                 backupOccasionText(occasion));
    QString path = name + QStringLiteral(".peiyu");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1 %2.peiyu").arg(name).arg(number);
    return path;
}

} // namespace

QString backupFolderOf(const QString &basePath)
{
    return basePath + QLatin1String(".backups");
}

QString baseOfCopy(const QString &copyPath)
{
    const QString folder = QFileInfo(copyPath).absolutePath();
    const QString tail = backupFolderOf({});
    return folder.endsWith(tail) ? folder.chopped(tail.size()) : QString();
}

Result<BackupCopy> makeBackup(const Connection &connection, const BackupOrder &order,
                              const Clock &clock)
{
    BackupCopy made;
    made.madeAt = clock.now().toUTC();
    made.occasion = order.occasion;
    made.program = QStringLiteral("peiyuku " PEIYU_VERSION);
    made.path = order.path;
    if (made.path.isEmpty()) {
        PEIYU_TRY(path, freeName(connection, order.occasion, clock));
        made.path = path;
    }
    if (order.digest) {
        PEIYU_TRY(digest, order.digest(connection));
        made.contentDigest = digest;
    }
    const QString files = FileStore::ofBase(made.path).folder();
    const bool freshFiles = !QFileInfo::exists(files);
    const auto written = writeBackup(connection, made.path, [&](const QString &part) -> Result<> {
        PEIYU_TRY(copy, Base::openCopy(part));
        PEIYU_CHECK(describe(made, copy));
        if (order.digest) {
            PEIYU_TRY(digest, order.digest(copy));
            if (digest != made.contentDigest)
                return failure(ErrorCode::Conflict,
                               Text::tr("备份期间数据有变动，备份没有留下。请再备份一次。"));
        }
        PEIYU_TRY(absent, copyNamedFiles(copy, FileStore::ofBase(connection.settings().path),
                                         FileStore::ofBase(made.path)));
        made.absentFiles = absent;
        PEIYU_TRY(hash, hashOf(part));
        made.fileHash = hash;
        made.bytes = QFileInfo(part).size();
        // Before the copy itself: a manifest without a copy is nothing, a copy without is unknown.
        return AtomicFile::write(manifestPath(made.path), QJsonDocument(toJson(made)).toJson());
    });
    if (written)
        return made;
    if (!QFileInfo::exists(made.path))
        QFile::remove(manifestPath(made.path));
    // What did not become a copy leaves nothing on a full stick.
    if (freshFiles)
        QDir(files).removeRecursively();
    return Failure(written.error());
}

QVector<BackupCopy> backupsIn(const QString &folder)
{
    QVector<BackupCopy> copies;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.peiyu")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (auto copy = readManifest(folder + u'/' + name))
            copies.append(std::move(*copy));
    }
    std::sort(copies.begin(), copies.end(), isNewerCopy);
    return copies;
}

std::optional<BackupCopy> readManifest(const QString &copyPath)
{
    QFile file(manifestPath(copyPath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject manifest = QJsonDocument::fromJson(file.read(longestManifest)).object();
    BackupCopy copy = fromJson(copyPath, manifest);
    if (copy.fileHash.isEmpty() || !copy.madeAt.isValid())
        return {};
    return copy;
}

Result<> verifyBackup(const BackupCopy &copy)
{
    PEIYU_CHECK(verifyBackupFile(copy));
    PEIYU_TRY(base, Base::openCopy(copy.path));
    PEIYU_TRY(hashes, namedFiles(base));
    const FileStore files = FileStore::ofBase(copy.path);
    qsizetype lacking = 0;
    for (const QString &hash : std::as_const(hashes)) {
        if (!copy.absentFiles.contains(hash) && !files.verify(hash))
            ++lacking;
    }
    if (lacking > 0)
        return failure(ErrorCode::Corrupt,
                       Text::tr("备份“%1”缺少或损坏了 %2 个附件文件（应在“%3”里）。"
                                "数据可以恢复，这些附件不能；请换一份备份，或连同附件再备份一次。")
                           .arg(QFileInfo(copy.path).fileName())
                           .arg(lacking)
                           .arg(files.folder()));
    return {};
}

Result<> verifyBackupFile(const BackupCopy &copy)
{
    PEIYU_TRY(hash, hashOf(copy.path));
    if (hash != copy.fileHash)
        return failure(ErrorCode::Corrupt,
                       Text::tr("备份“%1”与制作时不一样，可能已损坏或被改动，不能使用。"
                                "请换一份备份。")
                           .arg(QFileInfo(copy.path).fileName()));
    return requireSoundCopy(copy.path);
}

void dropBackup(const BackupCopy &copy)
{
    QFile::remove(copy.path);
    QFile::remove(manifestPath(copy.path));
}

} // namespace peiyu
