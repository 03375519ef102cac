#pragma once
/// The attached files that belong to a base, for whoever copies one: backup, restore, rescue.
/// Thread: the connection's. Errors: DiskFull, ReadOnly, Io of the target.

#include "database/connection.h"
#include "database/filestore.h"

namespace peiyu {

/// Hashes the base names, by removed records too: undo may bring those back. None in a base of a
/// schema that knows no attachments.
Result<QStringList> namedFiles(const Connection &connection);

/// Brings the files the base names from one store to another; returns those that could not be
/// brought because they are missing or not what was stored. They hold nothing else up.
Result<QStringList> copyNamedFiles(const Connection &connection, const FileStore &from,
                                   const FileStore &to);

} // namespace peiyu
