#pragma once
/// Record identifiers: UUID version 7 (RFC 9562), text of 36 characters, ordered by creation.

#include <QString>

namespace peiyu {

/// A fresh identifier; rises strictly within a process, even inside one millisecond.
/// Thread-safe.
QString newUuid();

} // namespace peiyu
