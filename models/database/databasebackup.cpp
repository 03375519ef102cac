#include "database/databasebackup.h"

#include "database/backupfolder.h"
#include "database/base.h"
#include "database/connectionstate.h"
#include "database/copiedfiles.h"
#include "database/headmark.h"
#include "database/statement.h"
#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseBackup)
};

Result<> runVacuum(ConnectionState &state, const QString &path)
{
    PEIYU_TRY(vacuum, state.borrow(QStringLiteral("VACUUM INTO :path")));
    vacuum->bindText(":path", path);
    PEIYU_CHECK(vacuum->execute());
    PEIYU_TRY(more, vacuum->next());
    Q_UNUSED(more)
    vacuum->finish();
    return {};
}

/// The disk that failed is the one of the copy: the base itself is not at fault.
Result<> vacuumInto(const Connection &connection, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::Io,
                       Text::tr("没有文件夹“%1”，没有备份。请换一个文件夹。").arg(folder));
    if (!QFileInfo(folder).isWritable())
        return failure(ErrorCode::ReadOnly,
                       Text::tr("文件夹“%1”不能写入，没有备份。请换一个文件夹。").arg(folder));
    const auto written = runVacuum(connection.state(), path);
    if (written)
        return {};
    Error error = written.error();
    if (error.code == ErrorCode::DiskFull)
        error.text =
            Text::tr("“%1”所在磁盘空间不足，没有备份。请清理磁盘，或换一个地方再试。").arg(folder);
    else if (error.code == ErrorCode::Io)
        error.text =
            Text::tr("写入“%1”时磁盘出错，没有备份。请检查磁盘，或换一个地方再试。").arg(folder);
    return Failure(error);
}

/// Who only reads may copy: the statement writes the copy alone, but query_only refuses it.
Result<> vacuumFromReader(const Connection &connection, const QString &path)
{
    if (!connection.isReadOnly())
        return vacuumInto(connection, path);
    ConnectionState &state = connection.state();
    PEIYU_CHECK(state.execute(QStringLiteral("PRAGMA query_only=OFF")));
    const auto written = vacuumInto(connection, path);
    PEIYU_CHECK(state.execute(QStringLiteral("PRAGMA query_only=ON")));
    return written;
}

/// What belongs to a base file beside it, and the file itself.
QStringList baseTails()
{
    return {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".head")};
}

/// Without the file itself.
QStringList logTails()
{
    return baseTails().mid(1);
}

QString asideName(const QString &base, const QString &word, const QDateTime &now)
{
    return QStringLiteral("%1.%2-%3")
        .arg(base, word, now.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

/// Files of a base under another name: what does not come to its end puts them all back.
class MovedTails
{
public:
    MovedTails(QString from, QString to) : m_from(std::move(from)), m_to(std::move(to)) {}
    ~MovedTails()
    {
        for (const QString &tail : std::as_const(m_tails))
            QFile::rename(m_to + tail, m_from + tail);
    }
    MovedTails(const MovedTails &) = delete;
    MovedTails &operator=(const MovedTails &) = delete;

    /// Whether it is away; what is not there need not go.
    bool move(const QString &tail)
    {
        if (!QFileInfo::exists(m_from + tail))
            return true;
        if (!QFile::rename(m_from + tail, m_to + tail))
            return false;
        m_tails.prepend(tail); // the last one comes back first: the base after its log
        return true;
    }
    /// Together: a base without its -wal would lose what was committed last, and a -wal beside
    /// another base would be played into it.
    Result<> moveAll()
    {
        for (const QString &tail : baseTails()) {
            if (!move(tail))
                return failure(ErrorCode::Io,
                               Text::tr("不能移开原有的文件“%1”，没有继续。请检查文件夹的权限。")
                                   .arg(m_from + tail));
        }
        return {};
    }
    /// They stay where they are; whether there are any.
    bool keep() { return !std::exchange(m_tails, {}).isEmpty(); }

private:
    QString m_from;
    QString m_to;
    QStringList m_tails;
};

/// Back into the journal mode of a base in use.
Result<> makeWritable(const QString &path)
{
    PEIYU_TRY(settings, ConnectionSettings::fromText(path));
    ConnectionState state(settings, ConnectionState::Mode::Adopt);
    return state.open();
}

} // namespace

Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Text::tr("读不出“%1”。请检查磁盘和权限。").arg(from),
                       source.errorString());
    return AtomicFile::write(to, [&](QIODevice &target) -> Result<> {
        constexpr qint64 block = 1 << 20;
        while (!source.atEnd()) {
            const QByteArray bytes = source.read(block);
            if (bytes.isEmpty() || target.write(bytes) != bytes.size())
                return failure(ErrorCode::Io, Text::tr("未能复制“%1”。").arg(from));
        }
        return {};
    });
}

Result<> requireSoundCopy(const QString &path)
{
    PEIYU_TRY(copy, Base::openCopy(path));
    PEIYU_TRY(problems, integrityProblems(copy, true));
    if (!problems.isEmpty())
        return failure(ErrorCode::Corrupt,
                       Text::tr("“%1”已损坏，不能使用：%2").arg(path, problems.first()));
    return {};
}

Result<> writeBackup(const Connection &connection, const QString &path, const CopyCheck &check)
{
    if (connection.dialect().backend != Backend::Sqlite)
        return failure(ErrorCode::Validation, Text::tr("共享数据库请由管理员在服务器上备份。"));
    if (QFileInfo::exists(path))
        return failure(ErrorCode::Duplicate,
                       Text::tr("“%1”已经存在，没有覆盖。请换一个文件名。").arg(path));
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    auto written = vacuumFromReader(connection, part);
    if (written)
        written = requireSoundCopy(part);
    if (written && check)
        written = check(part);
    if (!written) {
        QFile::remove(part);
        return written;
    }
    return AtomicFile::adopt(part, path);
}

Result<QStringList> integrityProblems(const Connection &connection, bool full)
{
    QStringList problems;
    if (connection.dialect().backend != Backend::Sqlite)
        return problems;
    const QString check = full ? QStringLiteral("integrity_check") : QStringLiteral("quick_check");
    Statement pages(connection, QStringLiteral("PRAGMA %1(20)").arg(check));
    PEIYU_CHECK(pages.each([&](const Row &row) {
        const QByteArray column = full ? "integrity_check" : "quick_check";
        if (const QString line = row.text(column.constData()); line != u"ok")
            problems.append(Text::tr("数据库文件有损坏，请从备份恢复（%1）。").arg(line));
    }));
    if (!full)
        return problems;
    Statement references(connection, QStringLiteral("PRAGMA foreign_key_check"));
    PEIYU_CHECK(references.each([&](const Row &row) {
        problems.append(
            Text::tr("表 %1 有记录指向不存在的 %2。").arg(row.text("table"), row.text("parent")));
    }));
    return problems;
}

void removeBaseFiles(const QString &base)
{
    for (const QString &tail : baseTails())
        QFile::remove(base + tail);
}

Result<QString> setAside(const QString &base, const QString &word, const QDateTime &now)
{
    const QString kept = asideName(base, word, now);
    MovedTails moved(base, kept);
    PEIYU_CHECK(moved.moveAll());
    return moved.keep() ? kept : QString();
}

namespace {

QString stagePath(const QString &base)
{
    return base + QLatin1String(".restoring");
}

/// What was kept before is never written over.
QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QLatin1String("-wal")); ++i)
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return name;
}

/// Brings the log of the base back into it, so that the file alone is the whole base.
Result<> emptyLog(const QString &base)
{
    // SQLite makes a new base of an empty file, and throws its log away.
    if (QFileInfo(base).size() <= 1)
        return {};
    PEIYU_TRY(settings, ConnectionSettings::fromText(base));
    ConnectionState state(settings, ConnectionState::Mode::Write);
    // What cannot be opened is replaced because of that; its log is kept as it is.
    if (!state.open())
        return {};
    PEIYU_TRY(checkpoint, state.borrow(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    // Nor does a base on a failing disk keep a copy from taking its place.
    if (!checkpoint->execute())
        return {};
    const auto answered = checkpoint->next();
    const bool busy = answered && *answered && checkpoint->integer(0) != 0;
    checkpoint->finish();
    if (busy)
        return failure(ErrorCode::Busy, Text::tr("“%1”正被另一个程序读取，没有恢复。"
                                                 "请关闭其他窗口后再试。")
                                            .arg(QFileInfo(base).fileName()));
    return {};
}

} // namespace

void dropStaged(const QString &base)
{
    const QFileInfo staged(stagePath(base));
    for (const QFileInfo &rest :
         staged.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (rest.fileName().startsWith(staged.fileName()))
            QFile::remove(rest.filePath());
    }
    QDir(backupFolderOf(stagePath(base))).removeRecursively();
}

Result<QString> stageRestore(const QString &backup, const QString &base)
{
    if (QFileInfo(backup + QLatin1String("-wal")).size() > 0)
        return failure(ErrorCode::Conflict,
                       Text::tr("“%1”旁边的 -wal 文件里还有改动，只恢复这个文件会丢失它们。"
                                "请先用本程序打开它再关闭，然后恢复。")
                           .arg(QFileInfo(backup).fileName()));
    if (const auto written = readManifest(backup))
        PEIYU_CHECK(verifyBackupFile(*written));
    else
        PEIYU_CHECK(requireSoundCopy(backup));
    dropStaged(base);
    // Attached files first: what lies there in vain harms nobody. A base without them is still
    // worth having; base check names what is missing.
    {
        PEIYU_TRY(copy, Base::openCopy(backup));
        PEIYU_CHECK(copyNamedFiles(copy, FileStore::ofBase(backup), FileStore::ofBase(base)));
    }
    auto staged = copyFile(backup, stagePath(base));
    // A copy is marked as one by its journal mode; what is put back is a base again.
    if (staged)
        staged = makeWritable(stagePath(base));
    if (staged)
        return stagePath(base);
    dropStaged(base);
    return Failure(staged.error());
}

Result<QString> replaceBase(const QString &staged, const QString &base, const QDateTime &now)
{
    // Its log could not be brought into it: alone the file is half a base.
    if (QFileInfo(staged + QLatin1String("-wal")).size() > 0)
        return failure(ErrorCode::DiskFull,
                       Text::tr("“%1”所在磁盘空间不足或出错，没有恢复，库保持原样。请清理、"
                                "检查磁盘后再试。")
                           .arg(QFileInfo(base).absolutePath()));
    const QString mark = HeadMark::pathOf(staged);
    if (!QFileInfo::exists(base)) {
        MovedTails left(base, asideName(base, QStringLiteral("left"), now));
        PEIYU_CHECK(left.moveAll());
        PEIYU_CHECK(AtomicFile::adopt(staged, base));
        left.keep();
        QFile::rename(mark, HeadMark::pathOf(base));
        return QString();
    }
    PEIYU_CHECK(emptyLog(base));
    const QString kept =
        freeName(base + now.toLocalTime().toString(QStringLiteral("'.replaced-'yyyyMMdd-HHmmss")));
    // The marks go with their bases; in between there is none, which accuses nobody. The log of a
    // base that could not be opened holds what was saved last: it comes back when the swap fails.
    MovedTails moved(base, kept);
    for (const QString &tail : logTails()) {
        if (!moved.move(tail))
            return failure(
                ErrorCode::Io,
                Text::tr("不能移开原有的库“%1”，没有恢复。请检查文件夹的权限。").arg(base + tail));
    }
    // First the name to keep, then the swap: cut off in between, the base is still the old one.
    PEIYU_CHECK(AtomicFile::adopt(staged, kept));
    if (const auto swapped = AtomicFile::exchange(base, kept); !swapped) {
        // Both names stand: nothing was swapped, and the kept name is the copy's. It goes before
        // the log leaves its side.
        if (QFileInfo::exists(base) && QFileInfo::exists(kept))
            QFile::remove(kept);
        else
            moved.keep(); // half a swap: a log is never put beside another base than its own
        return Failure(swapped.error());
    }
    moved.keep();
    QFile::rename(mark, HeadMark::pathOf(base));
    return kept;
}

} // namespace peiyu
