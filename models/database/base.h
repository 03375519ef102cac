#pragma once
/// A base: one SQLite file with its writer lock, or a shared PostgreSQL database. The only maker
/// of connections; everyone else asks it.
/// A missing or empty file where a base is expected is an error, never a new base; a backup is
/// only ever read.
/// Thread: connect() may be called from any thread; each connection belongs to its caller's.

#include "database/connection.h"
#include "database/connectionsettings.h"
#include "database/schemamigrator.h"
#include "foundation/clock.h"
#include "foundation/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace peiyu {

struct BaseFile;
class WriterLock;

/// Who opens a base, as others are told, and the mark that tells this PC from a copied base.
struct OpenedBy
{
    QString who;
    QString machineMark;
};

enum class Access {
    Write,       ///< takes the writer lock; Busy when another program holds it
    WriteIfFree, ///< takes it when it is free, reads otherwise
    Read,        ///< never writes
    WriteAsFound ///< as Write, also when acknowledged changes are missing: a person accepted that
};

class Base
{
public:
    /// Makes a new base with the newest schema. Duplicate when a file is already there.
    static Result<std::unique_ptr<Base>> create(const ConnectionSettings &settings,
                                                const OpenedBy &openedBy, const Clock &clock);
    /// Opens a base; one of an older schema is brought up to date when it may be written, after a
    /// verified copy was put in its backup folder.
    static Result<std::unique_ptr<Base>>
    open(const ConnectionSettings &settings, Access access, const OpenedBy &openedBy,
         const Clock &clock, const SchemaMigrator &migrator = SchemaMigrator::builtIn());
    /// A finished copy (backup), which nobody writes and which is never changed by looking at it.
    static Result<Connection> openCopy(const QString &path);
    ~Base();

    Result<Connection> connect() const;
    /// Starts a new epoch of this node: its numbers may have been used after the copy was made.
    Result<> startEpoch(const Clock &clock) const;
    /// Io when the file was deleted or replaced since it was opened.
    Result<> stillThere() const;

    const ConnectionSettings &settings() const { return m_settings; }
    bool isReadOnly() const { return m_readOnly; }
    /// A finished copy, opened to look into it.
    bool isCopy() const { return m_copy; }
    /// Why it cannot be written although writing was asked for: Busy, ReadOnly, or Corrupt when
    /// acknowledged changes are missing. Empty when it can, or when only reading was asked for.
    const std::optional<Error> &readOnlyCause() const { return m_readOnlyCause; }
    QString readOnlyReason() const;
    /// The program that wrote last did not close the base: look at it closely.
    bool wasLeftOpen() const { return m_leftOpen; }

private:
    explicit Base(ConnectionSettings settings);
    Result<> lockForWriting(const OpenedBy &openedBy, Access access);
    Result<> lookAtFile();
    Result<> openSchema(const SchemaMigrator &migrator);
    Result<> checkMark(Access access);
    Result<> prepare(const OpenedBy &openedBy, const Clock &clock, const SchemaMigrator &migrator);
    Result<> ensureNode(const Connection &connection, const OpenedBy &openedBy, const Clock &clock);
    void readOnlyBecause(Error cause);

    ConnectionSettings m_settings;
    std::unique_ptr<WriterLock> m_lock;
    std::shared_ptr<BaseFile> m_file;
    QString m_node; ///< of this PC on a shared server
    bool m_readOnly = false;
    bool m_copy = false;
    bool m_leftOpen = false;
    bool m_oldSchema = false;
    std::optional<Error> m_readOnlyCause;
};

} // namespace peiyu
