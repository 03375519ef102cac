#include "services/backupservice.h"

#include "database/backupfolder.h"
#include "database/fileidentity.h"
#include "database/headmark.h"
#include "domain/displaytext.h"
#include "repositories/baserepository.h"
#include "repositories/contentdigest.h"
#include "services/permission.h"
#include "services/saved.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BackupService)
};

/// Local setting of the base: when a copy last went to another disk (UTC).
const QString elsewhereSetting = QStringLiteral("backup.elsewhere_at");
constexpr int remindAfterDays = 7;

bool isFileBase(const JobContext &context)
{
    return context.connection.settings().backend == Backend::Sqlite;
}

/// In a copy's window the copies of the base it belongs to are meant.
QString folderOf(const JobContext &context)
{
    const QString &path = context.connection.settings().path;
    const QString base = baseOfCopy(path);
    return backupFolderOf(base.isEmpty() ? path : base);
}

bool liesOnAnotherDisk(const QString &copy, const QString &base)
{
    const auto there = FileIdentity::of(QFileInfo(copy).absolutePath());
    const auto here = FileIdentity::of(QFileInfo(base).absolutePath());
    return there && here && there->device != here->device;
}

/// Nothing was entered since the base was made: it is made anew faster than restored.
bool isUntouched(const std::optional<ChangeHead> &newest)
{
    return !newest || (newest->epoch == 1 && newest->seq <= 1);
}

/// Who only reads cannot note it; the reminder then comes once more than needed.
Result<> noteElsewhere(const JobContext &context)
{
    if (context.connection.isReadOnly())
        return {};
    PEIYU_TRY(unit, beginUnit(context, Text::tr("记下备份时间")));
    PEIYU_CHECK(BaseRepository::setSetting(
        *unit, {}, elsewhereSetting, context.clock.now().toUTC().toString(Qt::ISODateWithMs)));
    PEIYU_CHECK(unit->commit());
    return {};
}

} // namespace

Result<std::optional<BackupCopy>> BackupService::makeIfChanged(const JobContext &context,
                                                               BackupOccasion occasion)
{
    if (!isFileBase(context))
        return std::optional<BackupCopy>();
    PEIYU_TRY(newest, newestChange(context.connection));
    const QVector<BackupCopy> copies = backupsIn(folderOf(context));
    const bool known = newest && std::any_of(copies.begin(), copies.end(), [&](const auto &copy) {
                           return copy.changeHash == newest->hash;
                       });
    if (known || isUntouched(newest))
        return std::optional<BackupCopy>();
    context.progress.report(Text::tr("正在备份"), 0, 0);
    BackupOrder order;
    order.occasion = occasion;
    order.digest = contentDigest;
    PEIYU_TRY(made, makeBackup(context.connection, order, context.clock));
    thin(folderOf(context));
    return std::optional<BackupCopy>(made);
}

Result<> BackupService::prepareLargeStep(const JobContext &context, BackupOccasion occasion,
                                         qint64 bytes)
{
    if (!isFileBase(context))
        return {};
    const QFileInfo base(context.connection.settings().path);
    const qint64 needed = 2 * base.size() + bytes;
    const qint64 left = QStorageInfo(base.absolutePath()).bytesAvailable();
    if (left >= 0 && left < needed)
        return failure(ErrorCode::DiskFull,
                       Text::tr("磁盘只剩 %1，这一步至少需要 %2，没有改动任何数据。"
                                "请清理磁盘后再试。")
                           .arg(fileSizeText(left), fileSizeText(needed)));
    const auto made = makeIfChanged(context, occasion);
    if (made)
        return {};
    Error error = made.error();
    error.text = Text::tr("事先的备份没有做成，没有改动任何数据：%1").arg(error.text);
    return Failure(error);
}

Result<BackupCopy> BackupService::make(const JobContext &context, const QString &path)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (!isFileBase(context))
        return failure(ErrorCode::Validation, Text::tr("共享数据库请由管理员在服务器上备份。"));
    BackupOrder order;
    order.path = path;
    order.digest = contentDigest;
    PEIYU_TRY(made, makeBackup(context.connection, order, context.clock));
    if (!liesOnAnotherDisk(made.path, context.connection.settings().path))
        return made;
    // The copy is good, whether that can be noted or not.
    if (const auto noted = noteElsewhere(context); !noted)
        qWarning("backup elsewhere: %ls", qUtf16Printable(noted.error().text));
    return made;
}

Result<QVector<BackupCopy>> BackupService::list(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return isFileBase(context) ? backupsIn(folderOf(context)) : QVector<BackupCopy>();
}

RestoreChoice BackupService::choiceFor(const ConnectionSettings &base)
{
    RestoreChoice choice;
    if (base.backend != Backend::Sqlite)
        return choice;
    const QString owner = baseOfCopy(base.path);
    const QFileInfo file(owner.isEmpty() ? base.path : owner);
    choice.folder = backupFolderOf(file.filePath());
    choice.copies = backupsIn(choice.folder);
    // The base cannot say who it is: its copies do, and without any its name.
    const QString id = choice.copies.isEmpty() ? QString() : choice.copies.first().baseId;
    for (const BackupCopy &copy : backupsIn(file.absolutePath())) {
        const bool named = QFileInfo(copy.path).fileName().startsWith(file.completeBaseName());
        if (copy.path != file.filePath() && (id.isEmpty() ? named : copy.baseId == id))
            choice.copies.append(copy);
    }
    std::sort(choice.copies.begin(), choice.copies.end(), isNewerCopy);
    if (const auto mark = HeadMark::read(file.filePath())) {
        choice.lastSaved = QDateTime::fromString(mark->at, Qt::ISODateWithMs);
        choice.lastHash = mark->hash;
    }
    return choice;
}

Result<> BackupService::verifyFile(const BackupCopy &copy)
{
    return verifyBackupFile(copy);
}

Result<> BackupService::verify(const JobContext &context, const BackupCopy &copy)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return verifyBackup(copy);
}

qsizetype BackupService::thin(const QString &folder)
{
    const QVector<BackupCopy> dropped = superfluousCopies(backupsIn(folder));
    for (const BackupCopy &copy : dropped)
        dropBackup(copy);
    return dropped.size();
}

Result<BackupReminder> BackupService::reminder(const JobContext &context)
{
    BackupReminder reminder;
    if (!isFileBase(context))
        return reminder;
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    PEIYU_TRY(noted, BaseRepository::setting(context.connection, {}, elsewhereSetting));
    reminder.everMade = noted.has_value();
    const QDateTime since =
        QDateTime::fromString(noted ? *noted : facts.createdAt, Qt::ISODateWithMs);
    PEIYU_TRY(newest, newestChange(context.connection));
    if (!since.isValid() || facts.sample || isUntouched(newest))
        return reminder;
    reminder.days = static_cast<int>(since.daysTo(context.clock.now().toUTC()));
    reminder.due = reminder.days >= remindAfterDays;
    return reminder;
}

} // namespace peiyu
