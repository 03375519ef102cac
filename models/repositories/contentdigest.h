#pragma once
/// The digest of a base's content: all fields of all live business rows, by id, without revision
/// and clocks. Two bases with one digest hold the same data; an undone import leaves it unchanged.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"

namespace peiyu {

/// 64 hexadecimal digits (BLAKE2b-256).
Result<QString> contentDigest(const Connection &connection);

/// Children whose firm or person is missing or dead, one sentence each; foreign keys alone do not
/// see tombstones. Ends after `limit`.
Result<QStringList> findOrphans(const Connection &connection, int limit = 50);

/// Service rules a merge or fault may have broken: two residences, two 专员 or two 一策 at a time.
Result<QStringList> brokenRules(const Connection &connection, int limit = 50);

} // namespace peiyu
