#pragma once
/// The one way to write a file: under a temporary name beside the target, flushed, synced and
/// renamed at the end, so that a full disk or a stopped program leaves the old file as it was.
/// (QSaveFile alone replaces a good file by an empty one when its last buffer does not fit.)
/// Mode 0600: office data belongs to one account.
/// Thread: any. Errors: DiskFull, ReadOnly, Io, each with the file's name.

#include "foundation/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>

namespace peiyu {

class AtomicFile
{
public:
    using Writer = std::function<Result<>(QIODevice &)>;

    /// Calls `writer` with an open device and puts the file in place when it succeeds.
    static Result<> write(const QString &path, const Writer &writer);
    static Result<> write(const QString &path, const QByteArray &bytes);

    /// Puts a file that another library has finished under `temporary` in place as `path`.
    static Result<> adopt(const QString &temporary, const QString &path);

    /// Swaps two files in one step, so that at no moment one of the names has no file. (On a file
    /// system that cannot, in three, with such a moment.)
    static Result<> exchange(const QString &path, const QString &other);
};

} // namespace peiyu
