#include "database/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Duplicate:
        return Text::tr("同样的记录已经在库中，没有重复写入。");
    case ErrorCode::InUse:
        return Text::tr("这条记录与其他记录有关联，没有改动。请先处理与它关联的记录。");
    case ErrorCode::Validation:
        return Text::tr("数据不符合库的要求，没有写入。请检查所填的内容。");
    case ErrorCode::Busy:
        return Text::tr("数据库正被另一个程序写入，请稍后再试。");
    case ErrorCode::Cancelled:
        return Text::tr("已取消。");
    case ErrorCode::ReadOnly:
        return Text::tr("数据库只能读取，没有保存。请检查文件和所在文件夹是否可写。");
    case ErrorCode::DiskFull:
        return Text::tr("磁盘空间不足，操作没有完成，没有保存任何改动。请清理磁盘后再试。");
    case ErrorCode::Io:
        return Text::tr("读写数据库文件时磁盘出错，操作没有完成，没有保存任何改动。请检查磁盘。");
    case ErrorCode::Corrupt:
        return Text::tr("数据库文件已损坏。请从备份恢复。");
    default:
        return Text::tr("数据库操作失败，没有保存任何改动。请重新打开程序再试。");
    }
}

ErrorCode codeOfSqlite(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return ErrorCode::Duplicate;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::InUse;
    case SQLITE_IOERR_SHMSIZE: // no room for the small file beside the base
        return ErrorCode::DiskFull;
    default:
        break;
    }
    switch (extended & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorCode::Validation;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    default:
        return ErrorCode::Database;
    }
}

ErrorCode codeOfPostgres(const QString &state)
{
    if (state == u"23505")
        return ErrorCode::Duplicate;
    if (state == u"23503")
        return ErrorCode::InUse;
    if (state.startsWith(QLatin1String("23")) || state.startsWith(QLatin1String("22")))
        return ErrorCode::Validation;
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        return ErrorCode::Busy;
    if (state == u"57014")
        return ErrorCode::Cancelled;
    if (state == u"25006")
        return ErrorCode::ReadOnly;
    if (state == u"53100")
        return ErrorCode::DiskFull;
    if (state == u"58030")
        return ErrorCode::Io;
    if (state.startsWith(QLatin1String("XX")))
        return ErrorCode::Corrupt;
    return ErrorCode::Database;
}

} // namespace

Failure sqliteFailure(sqlite3 *handle, const QString &sql)
{
    const int extended = sqlite3_extended_errcode(handle);
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    // A flipped bit in the number of the file's format has no code of its own.
    const bool flipped =
        extended == SQLITE_ERROR && message == QLatin1String("unsupported file format");
    const ErrorCode code = flipped ? ErrorCode::Corrupt : codeOfSqlite(extended);
    return failure(
        code, sentence(code),
        QStringLiteral("sqlite %1: %2 | %3").arg(extended).arg(message, sql.simplified()));
}

Failure queryFailure(const QSqlError &error, const QString &sql)
{
    const ErrorCode code = codeOfPostgres(error.nativeErrorCode());
    return failure(code, sentence(code),
                   QStringLiteral("postgres %1: %2 | %3")
                       .arg(error.nativeErrorCode(), error.databaseText(), sql.simplified()));
}

} // namespace peiyu
