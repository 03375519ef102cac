#pragma once
/// One open connection to a base, bound to the thread that opened it. Move-only; closing removes
/// it from Qt's registry. Made by Base::connect() only.
/// Not here: transactions (UnitOfWork), statements (Statement).

#include "database/sqldialect.h"
#include "foundation/result.h"

#include <memory>

namespace peiyu {

class ConnectionState;

class Connection
{
public:
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    const SqlDialect &dialect() const;
    const ConnectionSettings &settings() const;
    /// Writes are refused (query_only): another program holds the base, or it is a newer version.
    bool isReadOnly() const;
    /// Rises with every commit of another connection.
    qint64 dataVersion() const;
    /// Stops a running statement from another thread; it then fails as Cancelled.
    void interrupt() const;

    // Of this room: the shared state behind statements and units.
    ConnectionState &state() const { return *m_state; }
    explicit Connection(std::unique_ptr<ConnectionState> state);

private:
    std::unique_ptr<ConnectionState> m_state;
};

} // namespace peiyu
