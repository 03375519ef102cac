#pragma once
/// A private file (mode 0600) beside the target, for writers that cannot write through AtomicFile;
/// removed again unless it is put in place.

#include "foundation/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace peiyu {

class TemporaryTarget final
{
public:
    /// Creates the empty file. Errors: ReadOnly, DiskFull, Io.
    static Result<std::unique_ptr<TemporaryTarget>> create(const QString &target);
    ~TemporaryTarget();
    TemporaryTarget(const TemporaryTarget &) = delete;
    TemporaryTarget &operator=(const TemporaryTarget &) = delete;

    const QString &path() const { return m_path; }
    const QString &target() const { return m_target; }
    /// Synced and renamed to the target.
    Result<> putInPlace();

private:
    TemporaryTarget(QString path, QString target);

    QString m_path;
    QString m_target;
};

/// The failure of writing to a file, by its cause: DiskFull, ReadOnly or Io.
Failure cannotWrite(const QString &target, int systemError);

} // namespace peiyu
