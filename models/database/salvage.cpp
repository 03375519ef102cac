#include "database/salvage.h"

#include "database/connectionstate.h"
#include "database/databasebackup.h"
#include "database/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <memory>
#include <optional>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

struct CloseStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

struct CloseHandle
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using RawHandle = std::unique_ptr<sqlite3, CloseHandle>;

/// Beyond this no row number of ours goes.
constexpr qint64 farthest = qint64{1} << 40;

RawStatement prepared(sqlite3 *handle, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        return {};
    return RawStatement(statement);
}

QStringList firstColumn(sqlite3 *handle, const QString &sql)
{
    QStringList values;
    const RawStatement statement = prepared(handle, sql);
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
        values.append(QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0))));
    return values;
}

QStringList columnsOf(sqlite3 *handle, const QString &table)
{
    return firstColumn(handle,
                       QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
}

/// The base as it lies there, with its -wal, where it may be opened without harm.
Result<RawHandle> openPrivateCopy(const QString &damaged, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QStringLiteral("damaged.peiyu"));
    for (const QString &tail : {QString(), QStringLiteral("-wal")}) {
        if (QFileInfo::exists(damaged + tail))
            PEIYU_CHECK(copyFile(damaged + tail, copy + tail));
    }
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(copy).constData(), &opened,
                                     SQLITE_OPEN_READWRITE, nullptr);
    RawHandle handle(opened);
    const QStringList tables =
        code == SQLITE_OK
            ? firstColumn(opened, QStringLiteral("SELECT name FROM sqlite_master"
                                                 " WHERE type = 'table' AND name = 'change_set'"))
            : QStringList();
    if (tables.isEmpty())
        return failure(ErrorCode::Corrupt,
                       Text::tr("“%1”的开头已损坏，没有可以抢救的数据。请从备份恢复。")
                           .arg(QFileInfo(damaged).fileName()));
    return handle;
}

/// One table, from the damaged base into the new one.
class TableSalvage
{
public:
    TableSalvage(sqlite3 *from, sqlite3 *to, const QString &table) : m_from(from), m_to(to)
    {
        m_result.table = table;
        const QStringList there = columnsOf(from, table);
        for (const QString &column : columnsOf(to, table)) {
            if (there.contains(column))
                m_columns.append(column);
        }
    }

    Result<SalvagedTable> run()
    {
        if (m_columns.isEmpty())
            return m_result;
        const QString names = m_columns.join(QLatin1String(", "));
        QStringList marks;
        for (qsizetype i = 1; i <= m_columns.size(); ++i)
            marks.append(QStringLiteral("?%1").arg(i));
        m_insert = prepared(m_to, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                      .arg(m_result.table, names, marks.join(QLatin1String(", "))));
        const QString select = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid ")
                                   .arg(names, m_result.table);
        m_after = prepared(m_from, select + QStringLiteral("> ?1 ORDER BY rowid"));
        m_one = prepared(m_from, select + QStringLiteral("= ?1"));
        m_next = prepared(m_from, QStringLiteral("SELECT rowid FROM %1 NOT INDEXED WHERE rowid"
                                                 " >= ?1 ORDER BY rowid LIMIT 1")
                                      .arg(m_result.table));
        if (!m_insert || !m_after || !m_one || !m_next)
            return m_result;
        qint64 last = 0;
        while (true) {
            PEIYU_TRY(finished, copyFrom(last));
            if (finished)
                return m_result;
            ++m_result.gaps;
            const auto further = nextReadable(last);
            if (!further)
                return m_result;
            // The row itself may be what is broken.
            sqlite3_reset(m_one.get());
            sqlite3_bind_int64(m_one.get(), 1, *further);
            if (sqlite3_step(m_one.get()) == SQLITE_ROW)
                PEIYU_CHECK(insertRow(m_one.get()));
            last = *further;
        }
    }

private:
    /// Copies row after row; false where it cannot be read any further.
    Result<bool> copyFrom(qint64 &last)
    {
        sqlite3_reset(m_after.get());
        sqlite3_bind_int64(m_after.get(), 1, last);
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(m_after.get())) == SQLITE_ROW) {
            last = sqlite3_column_int64(m_after.get(), 0);
            PEIYU_CHECK(insertRow(m_after.get()));
        }
        return code == SQLITE_DONE;
    }

    Result<> insertRow(sqlite3_stmt *row)
    {
        sqlite3_reset(m_insert.get());
        for (int i = 0; i < m_columns.size(); ++i)
            sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(row, i + 1));
        const int code = sqlite3_step(m_insert.get());
        if (code == SQLITE_DONE) {
            ++m_result.kept;
            return {};
        }
        if ((code & 0xff) != SQLITE_CONSTRAINT && (code & 0xff) != SQLITE_MISMATCH)
            return sqliteFailure(m_to, QStringLiteral("salvage ") + m_result.table);
        ++m_result.refused;
        return {};
    }

    /// The lowest row number from `start` on, empty when nothing can be read there.
    std::optional<qint64> readableFrom(qint64 start)
    {
        sqlite3_reset(m_next.get());
        sqlite3_bind_int64(m_next.get(), 1, start);
        if (sqlite3_step(m_next.get()) != SQLITE_ROW)
            return {};
        return sqlite3_column_int64(m_next.get(), 0);
    }

    /// Steps over what cannot be read: doubling steps, then back to the first row that can.
    std::optional<qint64> nextReadable(qint64 last)
    {
        qint64 step = 1;
        std::optional<qint64> found;
        while (!(found = readableFrom(last + step))) {
            step *= 2;
            if (step > farthest)
                return {};
        }
        qint64 unreadable = last + step / 2;
        qint64 readable = last + step;
        while (readable - unreadable > 1) {
            const qint64 middle = unreadable + (readable - unreadable) / 2;
            if (const auto earlier = readableFrom(middle)) {
                readable = middle;
                found = earlier;
            } else {
                unreadable = middle;
            }
        }
        return found;
    }

    sqlite3 *m_from;
    sqlite3 *m_to;
    QStringList m_columns;
    RawStatement m_insert;
    RawStatement m_after;
    RawStatement m_one;
    RawStatement m_next;
    SalvagedTable m_result;
};

/// Our tables: neither SQLite's own nor those of the find index, which is made anew.
QStringList tablesToFill(sqlite3 *target)
{
    return firstColumn(target,
                       QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"
                                      " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                      " AND name NOT GLOB 'enterprise_text*'"
                                      " AND name NOT GLOB 'enterprise_initials*'"
                                      " AND name NOT GLOB 'enterprise_pinyin*'"
                                      " AND name NOT IN ('schema_version') ORDER BY rowid"));
}

} // namespace

Result<QVector<SalvagedTable>> salvageRows(const QString &damagedPath, const Base &target)
{
    const QTemporaryDir folder(target.settings().path + QStringLiteral(".rescue-XXXXXX"));
    if (!folder.isValid())
        return failure(
            ErrorCode::ReadOnly,
            Text::tr("“%1”所在文件夹不能写入，请换一个文件夹。").arg(target.settings().path));
    PEIYU_TRY(source, openPrivateCopy(damagedPath, folder));
    PEIYU_TRY(connection, target.connect());
    ConnectionState &state = connection.state();
    PEIYU_CHECK(state.execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
    PEIYU_CHECK(state.execute(state.dialect().begin));
    QVector<SalvagedTable> tables;
    const auto copied = [&]() -> Result<> {
        // The new base knows its own node; the old one's numbers must go on being known.
        PEIYU_CHECK(state.execute(QStringLiteral("DELETE FROM node")));
        for (const QString &table : tablesToFill(state.sqlite())) {
            PEIYU_TRY(one, TableSalvage(source.get(), state.sqlite(), table).run());
            tables.append(one);
        }
        return state.execute(QStringLiteral("COMMIT"));
    }();
    if (!copied) {
        if (sqlite3_get_autocommit(state.sqlite()) == 0)
            PEIYU_CHECK(state.execute(QStringLiteral("ROLLBACK")));
        return Failure(copied.error());
    }
    return tables;
}

Result<QVector<SalvagedTable>> dropOrphans(const Base &base)
{
    PEIYU_TRY(connection, base.connect());
    ConnectionState &state = connection.state();
    QVector<SalvagedTable> tables;
    PEIYU_CHECK(state.execute(state.dialect().begin));
    const QStringList orphans =
        firstColumn(state.sqlite(), QStringLiteral("SELECT \"table\" || ':' || rowid FROM"
                                                   " pragma_foreign_key_check"));
    for (const QString &orphan : orphans) {
        const QString table = orphan.section(u':', 0, 0);
        PEIYU_CHECK(state.execute(
            QStringLiteral("DELETE FROM %1 WHERE rowid = %2").arg(table, orphan.section(u':', 1))));
        if (tables.isEmpty() || tables.last().table != table)
            tables.append(SalvagedTable{table, 0, 0, 0});
        ++tables.last().refused;
    }
    PEIYU_CHECK(state.execute(QStringLiteral("COMMIT")));
    return tables;
}

} // namespace peiyu
