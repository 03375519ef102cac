#pragma once
/// A base: one SQLite file with its writer lock, or a shared PostgreSQL database. The only maker
/// of connections; everyone else asks it.
/// A missing or empty file where a base is expected is an error, never a new base.
/// Thread: connect() may be called from any thread; each connection belongs to its caller's.

#include "database/connection.h"
#include "database/connectionsettings.h"
#include "foundation/clock.h"
#include "foundation/result.h"

#include <QString>

#include <memory>

namespace peiyu {

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
    Read         ///< never writes
};

class Base
{
public:
    /// Makes a new base with the newest schema. Duplicate when a file is already there.
    static Result<std::unique_ptr<Base>> create(const ConnectionSettings &settings,
                                                const OpenedBy &openedBy, const Clock &clock);
    static Result<std::unique_ptr<Base>> open(const ConnectionSettings &settings, Access access,
                                              const OpenedBy &openedBy, const Clock &clock);
    /// A finished copy (backup), which nobody writes and which is never changed by looking at it.
    static Result<Connection> openCopy(const QString &path);
    ~Base();

    Result<Connection> connect() const;
    /// Starts a new epoch of this node: its numbers may have been used after the copy was made.
    Result<> startEpoch(const Clock &clock) const;

    const ConnectionSettings &settings() const { return m_settings; }
    bool isReadOnly() const { return m_readOnly; }
    /// Why writing is not possible, for the status bar; empty when it is.
    const QString &readOnlyReason() const { return m_readOnlyReason; }

private:
    explicit Base(ConnectionSettings settings);
    Result<> lockForWriting(const OpenedBy &openedBy, Access access);
    Result<> prepare(const OpenedBy &openedBy, const Clock &clock);
    Result<> ensureNode(const Connection &connection, const OpenedBy &openedBy, const Clock &clock);

    ConnectionSettings m_settings;
    std::unique_ptr<WriterLock> m_lock;
    bool m_readOnly = false;
    QString m_readOnlyReason;
};

} // namespace peiyu
