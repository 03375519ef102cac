#pragma once
/// One writer per base file: a lock beside it, held by a window for its life and by a writing
/// command for its run. The lock is freed by the system when its program dies; one left by another
/// computer is never stolen.
/// Thread: the one that made it. Errors: Busy, naming who has the base open since when;
/// NotFound when the folder is gone, ReadOnly, DiskFull.

#include "foundation/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace peiyu {

class WriterLock
{
public:
    /// `who` is what others are told: the user, and the program.
    static Result<std::unique_ptr<WriterLock>> take(const QString &basePath, const QString &who);
    ~WriterLock();

    /// "李敏（电脑 PC-07，自 2026-11-22 08:31）", as far as it is known.
    static QString holder(const QString &basePath);
    /// Whether somebody holds it, without touching it; a program that was killed still seems to.
    static bool isHeld(const QString &basePath);

private:
    explicit WriterLock(const QString &basePath);
    bool takeOverTorn();

    QLockFile m_lock;
    QString m_notePath;
};

} // namespace peiyu
