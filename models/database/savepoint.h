#pragma once
/// A step inside a unit of work that can be taken back alone: row-tolerant work wraps each block.
/// Without it PostgreSQL refuses everything after the first error (25P02).

#include "database/unitofwork.h"

namespace peiyu {

class Savepoint
{
public:
    explicit Savepoint(UnitOfWork &unit);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    /// Keeps the step; fails when the unit is spoiled.
    Result<> release();
    /// Undoes the step and clears its failure, unless the whole unit is gone (full disk).
    Result<> rollback();

private:
    UnitOfWork &m_unit;
    bool m_open = true;
};

} // namespace peiyu
