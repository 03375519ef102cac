#include "database/base.h"

#include "database/backupfolder.h"
#include "database/basefile.h"
#include "database/connectionstate.h"
#include "database/statement.h"
#include "database/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <sys/stat.h>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Base)
};

bool isNetworkFileSystem(const QByteArray &type)
{
    for (const char *one : {"nfs", "cifs", "smb", "sshfs", "gvfs", "9p", "afs", "davfs", "ceph",
                            "gluster", "vboxsf", "vmhgfs", "ncpfs", "prl_fs", "rclone"}) {
        if (type.contains(one))
            return true;
    }
    return false;
}

Result<> refuseUnsafePlace(const ConnectionSettings &settings)
{
    const QFileInfo file(settings.path);
    const QString folder = file.absolutePath();
    const QByteArray type = settings.fileSystemType ? settings.fileSystemType(folder)
                                                    : QStorageInfo(folder).fileSystemType();
    if (isNetworkFileSystem(type.toLower()))
        return failure(ErrorCode::Io, Text::tr("“%1”在网络共享盘上，直接打开可能损坏数据。"
                                               "请先复制到本机磁盘，或使用共享数据库服务器。")
                                          .arg(settings.path));
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(settings.path).constData(), &facts) == 0 && facts.st_nlink > 1)
        return failure(ErrorCode::Io,
                       Text::tr("“%1”在磁盘上还有另一个名字（硬链接），为防数据损坏不打开。"
                                "请在文件管理器中复制一份，打开复制出来的那份。")
                           .arg(settings.path));
    return {};
}

Result<> requireBaseFile(const ConnectionSettings &settings)
{
    const QFileInfo file(settings.path);
    if (!file.exists())
        return failure(
            ErrorCode::NotFound,
            Text::tr("没有找到数据库“%1”。请检查路径，或先新建一个库。").arg(settings.path));
    if (!file.isFile())
        return failure(ErrorCode::Format,
                       Text::tr("“%1”不是数据库文件。请选择由本程序建立的库。").arg(settings.path));
    // Only by its directory entry: closing the file ourselves would drop SQLite's locks on it.
    // SQLite takes one byte for none, too, and would make a new base of it.
    if (file.size() <= 1)
        return failure(
            ErrorCode::Corrupt,
            Text::tr("数据库“%1”是空文件，内容已丢失。请从备份恢复。").arg(settings.path));
    return {};
}

QString newNodeId()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16,
                                    QLatin1Char('0'));
}

Result<> writeNode(const Connection &connection, const QString &id, qint64 epoch,
                   const QString &mark, const Clock &clock)
{
    auto &state = connection.state();
    PEIYU_TRY(insert,
              state.borrow(QStringLiteral("INSERT INTO node (id, epoch, machine_mark, since)"
                                          " VALUES (:id, :epoch, :machine_mark, :since)")));
    insert->bindText(":id", id);
    insert->bindInteger(":epoch", epoch);
    insert->bindText(":machine_mark", mark);
    insert->bindText(":since", clock.now().toUTC().toString(Qt::ISODateWithMs));
    PEIYU_CHECK(insert->execute());
    PEIYU_TRY(more, insert->next());
    Q_UNUSED(more)
    insert->finish();
    return {};
}

} // namespace

Base::Base(ConnectionSettings settings) : m_settings(std::move(settings))
{
    if (m_settings.backend == Backend::Sqlite)
        m_file = std::make_shared<BaseFile>(m_settings.path);
}

Base::~Base()
{
    // While the lock is still ours.
    if (m_lock && m_file)
        m_file->mark.save();
}

Result<Connection> Base::connect() const
{
    const auto mode = m_copy       ? ConnectionState::Mode::Copy
                      : m_readOnly ? ConnectionState::Mode::Read
                                   : ConnectionState::Mode::Write;
    // A new connection to a replaced file would show another base under this one's name.
    if (m_file && m_file->identity)
        PEIYU_CHECK(m_file->requireSame());
    auto state = std::make_unique<ConnectionState>(m_settings, mode);
    PEIYU_CHECK(state->open());
    if (!m_copy)
        state->file = m_file;
    state->node = m_node;
    return Connection(std::move(state));
}

Result<> Base::stillThere() const
{
    return m_file && m_file->identity ? m_file->requireSame() : Result<>();
}

QString Base::readOnlyReason() const
{
    return m_readOnlyCause ? m_readOnlyCause->text : QString();
}

void Base::readOnlyBecause(Error cause)
{
    m_lock.reset();
    m_readOnly = true;
    m_readOnlyCause = std::move(cause);
}

Result<Connection> Base::openCopy(const QString &path)
{
    PEIYU_TRY(settings, ConnectionSettings::fromText(path));
    PEIYU_CHECK(requireBaseFile(settings));
    auto state = std::make_unique<ConnectionState>(settings, ConnectionState::Mode::Copy);
    PEIYU_CHECK(state->open());
    Connection connection(std::move(state));
    PEIYU_TRY(schema, SchemaMigrator::builtIn().inspect(connection));
    if (schema.version == 0)
        return failure(ErrorCode::Format,
                       Text::tr("“%1”里没有培育库的数据。请选择由本程序建立的库。")
                           .arg(settings.displayName()));
    return connection;
}

Result<std::unique_ptr<Base>> Base::create(const ConnectionSettings &settings,
                                           const OpenedBy &openedBy, const Clock &clock)
{
    std::unique_ptr<Base> base(new Base(settings));
    const SchemaMigrator &migrator = SchemaMigrator::builtIn();
    if (settings.backend == Backend::Sqlite) {
        const QFileInfo file(settings.path);
        if (file.exists())
            return failure(ErrorCode::Duplicate,
                           Text::tr("“%1”已经存在，没有覆盖。请换一个文件名。").arg(settings.path));
        if (!QDir().mkpath(file.absolutePath()))
            return failure(ErrorCode::ReadOnly,
                           Text::tr("不能建立文件夹“%1”。").arg(file.absolutePath()));
        PEIYU_CHECK(refuseUnsafePlace(settings));
        PEIYU_CHECK(base->lockForWriting(openedBy, Access::Write));
        // What an earlier base of this name left behind would be played into the new one.
        PEIYU_CHECK(setAside(settings.path, QStringLiteral("left"), clock.now()));
        PEIYU_TRY(connection, base->connect());
        QFile::setPermissions(settings.path, QFile::ReadOwner | QFile::WriteOwner);
        PEIYU_CHECK(connection.state().execute(
            QStringLiteral("PRAGMA application_id = %1").arg(ConnectionState::applicationId)));
        base->m_file->identity = FileIdentity::of(settings.path);
    } else {
        PEIYU_TRY(connection, base->connect());
        PEIYU_TRY(schema, migrator.inspect(connection));
        if (schema.version > 0)
            return failure(ErrorCode::Duplicate,
                           Text::tr("共享数据库 %1 里已经有库，没有改动。请直接打开它。")
                               .arg(settings.displayName()));
    }
    PEIYU_CHECK(base->prepare(openedBy, clock, migrator));
    return base;
}

Result<std::unique_ptr<Base>> Base::open(const ConnectionSettings &settings, Access access,
                                         const OpenedBy &openedBy, const Clock &clock,
                                         const SchemaMigrator &migrator)
{
    std::unique_ptr<Base> base(new Base(settings));
    base->m_readOnly = access == Access::Read;
    if (settings.backend == Backend::Sqlite) {
        PEIYU_CHECK(requireBaseFile(settings));
        PEIYU_CHECK(refuseUnsafePlace(settings));
        if (access != Access::Read)
            PEIYU_CHECK(base->lockForWriting(openedBy, access));
        PEIYU_CHECK(base->lookAtFile());
    }
    PEIYU_CHECK(base->openSchema(migrator));
    if (base->m_file && !base->m_copy)
        PEIYU_CHECK(base->checkMark(access));
    if (base->m_oldSchema && base->m_readOnly) {
        // What only wants to read cannot read an old schema either: bring it up to date first,
        // unless somebody has to decide about missing changes before.
        if (base->m_readOnlyCause && base->m_readOnlyCause->code == ErrorCode::Corrupt)
            return Failure(*base->m_readOnlyCause);
        PEIYU_CHECK(open(settings, Access::Write, openedBy, clock, migrator));
        return open(settings, access, openedBy, clock, migrator);
    }
    if (!base->m_readOnly)
        PEIYU_CHECK(base->prepare(openedBy, clock, migrator));
    return base;
}

Result<> Base::lookAtFile()
{
    m_file->identity = FileIdentity::of(m_settings.path);
    m_leftOpen = m_lock && QFileInfo(m_settings.path + QLatin1String("-wal")).size() > 0;
    ConnectionState look(m_settings, ConnectionState::Mode::Look);
    PEIYU_CHECK(look.open());
    PEIYU_TRY(copy, look.isFinishedCopy());
    if (!copy)
        return {};
    m_copy = true;
    readOnlyBecause({ErrorCode::ReadOnly,
                     Text::tr("“%1”是一份备份，只供查看，改不了。要退回到它，"
                              "请在“备份”页选中它再恢复。")
                         .arg(m_settings.displayName()),
                     {},
                     {}});
    return {};
}

Result<> Base::openSchema(const SchemaMigrator &migrator)
{
    PEIYU_TRY(connection, connect());
    PEIYU_TRY(schema, migrator.inspect(connection));
    if (schema.version == 0)
        return failure(ErrorCode::Format,
                       Text::tr("“%1”里没有培育库的数据。请选择由本程序建立的库。")
                           .arg(m_settings.displayName()));
    if (schema.readableOnly)
        readOnlyBecause({ErrorCode::ReadOnly,
                         Text::tr("库由更新版本的程序建立，只能查看。请升级本程序后再修改。"),
                         {},
                         {}});
    if (schema.version < migrator.newest() && m_copy)
        return failure(ErrorCode::ReadOnly, Text::tr("“%1”是旧版本程序做的备份，不能直接查看。"
                                                     "可以在“备份”页恢复它，恢复时会自动升级。")
                                                .arg(m_settings.displayName()));
    m_oldSchema = schema.version < migrator.newest();
    return {};
}

Result<> Base::checkMark(Access access)
{
    PEIYU_TRY(connection, connect());
    const auto whole = HeadMark::check(connection, m_settings.path);
    if (whole || access == Access::WriteAsFound)
        return {};
    if (whole.error().code != ErrorCode::Corrupt)
        return whole;
    readOnlyBecause(whole.error());
    return {};
}

Result<> Base::lockForWriting(const OpenedBy &openedBy, Access access)
{
    auto lock = WriterLock::take(m_settings.path, openedBy.who);
    if (lock) {
        m_lock = std::move(*lock);
        return {};
    }
    if (access != Access::WriteIfFree)
        return Failure(lock.error());
    readOnlyBecause(lock.error());
    return {};
}

Result<> Base::prepare(const OpenedBy &openedBy, const Clock &clock, const SchemaMigrator &migrator)
{
    PEIYU_TRY(connection, connect());
    PEIYU_TRY(schema, migrator.inspect(connection));
    if (schema.version > 0 && schema.version < migrator.newest() && m_file) {
        BackupOrder order;
        order.occasion = BackupOccasion::Migration;
        PEIYU_TRY(copy, makeBackup(connection, order, clock));
        if (auto migrated = migrator.migrate(connection, clock); !migrated) {
            Error error = migrated.error();
            error.text += Text::tr("升级前的备份在“%1”。").arg(copy.path);
            return Failure(error);
        }
    }
    PEIYU_CHECK(migrator.migrate(connection, clock));
    return ensureNode(connection, openedBy, clock);
}

Result<> Base::ensureNode(const Connection &connection, const OpenedBy &openedBy,
                          const Clock &clock)
{
    // A file has one writer: its newest node. On a server every PC has its own, by its mark.
    const bool shared = m_settings.backend == Backend::Postgres;
    QString id;
    QString mark;
    Statement newest(connection,
                     shared ? QStringLiteral("SELECT id, machine_mark FROM node WHERE"
                                             " machine_mark = :mark ORDER BY no DESC LIMIT 1")
                            : QStringLiteral("SELECT id, machine_mark FROM node"
                                             " ORDER BY no DESC LIMIT 1"));
    if (shared)
        newest.bind(":mark", openedBy.machineMark);
    PEIYU_CHECK(newest.each([&](const Row &row) {
        id = row.text("id");
        mark = row.text("machine_mark");
    }));
    if (id.isEmpty() || mark != openedBy.machineMark) {
        // A base that was copied to another PC becomes a node of its own: two copies that went on
        // with one node's numbers could never be told apart again.
        id = newNodeId();
        PEIYU_CHECK(writeNode(connection, id, 1, openedBy.machineMark, clock));
    }
    if (shared)
        m_node = id;
    return {};
}

Result<> Base::startEpoch(const Clock &clock) const
{
    PEIYU_TRY(connection, connect());
    QString id;
    QString mark;
    qint64 epoch = 0;
    PEIYU_CHECK(Statement(connection, QStringLiteral("SELECT id, epoch, machine_mark FROM node"
                                                     " ORDER BY no DESC LIMIT 1"))
                    .each([&](const Row &row) {
                        id = row.text("id");
                        epoch = row.integer("epoch");
                        mark = row.text("machine_mark");
                    }));
    return writeNode(connection, id, epoch + 1, mark, clock);
}

} // namespace peiyu
