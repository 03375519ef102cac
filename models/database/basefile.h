#pragma once
/// What all connections of one base share: which file was opened, and the mark of its newest
/// change. Of this room only.

#include "database/fileidentity.h"
#include "database/headmark.h"

namespace peiyu {

struct BaseFile
{
    explicit BaseFile(const QString &basePath) : path(basePath), mark(basePath) {}

    /// Io when the path names another file, or none, by now.
    Result<> requireSame() const { return requireSameFile(path, identity); }

    QString path;
    std::optional<FileIdentity> identity;
    HeadMark mark;
};

} // namespace peiyu
