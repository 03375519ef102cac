#pragma once
/// Which file a path named when it was opened. A base that is deleted or replaced under a running
/// program still takes writes, into a file nobody will ever find again: SQLite cannot tell.
/// Thread: any. Only the directory entry is asked: opening the file here would drop SQLite's locks.

#include "foundation/result.h"

#include <QString>

#include <optional>

namespace peiyu {

struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0;

    /// Empty when nothing lies at the path.
    static std::optional<FileIdentity> of(const QString &path);
    bool operator==(const FileIdentity &other) const
    {
        return device == other.device && file == other.file;
    }
};

/// Io, with what to do now, when the path does not name the opened file any more.
Result<> requireSameFile(const QString &path, const std::optional<FileIdentity> &opened);

/// Validation when `path`, which is to be read like any file, is the base at `base` or one of the
/// files beside it: reading and closing it would drop SQLite's locks.
Result<> requireOtherThanBase(const QString &path, const QString &base);

} // namespace peiyu
