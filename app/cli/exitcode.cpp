#include "cli/exitcode.h"

#include "cli/command.h"

namespace peiyu {

ExitCode exitCodeOf(const Error &error)
{
    if (error.detail == usageMark())
        return ExitUsage;
    switch (error.code) {
    case ErrorCode::Validation:
    case ErrorCode::Duplicate:
    case ErrorCode::Format:
        return ExitRefused;
    case ErrorCode::NotFound:
        return ExitNotFound;
    case ErrorCode::Conflict:
    case ErrorCode::InUse:
        return ExitConflict;
    case ErrorCode::Busy:
        return ExitBusy;
    case ErrorCode::Permission:
        return ExitPermission;
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
        return ExitDisk;
    case ErrorCode::Corrupt:
        return ExitCorrupt;
    case ErrorCode::VersionTooNew:
        return ExitTooNew;
    case ErrorCode::PackageRefused:
        return ExitPackage;
    case ErrorCode::ReadOnly:
        return ExitReadOnly;
    case ErrorCode::Cancelled:
        return ExitCancelled;
    case ErrorCode::Database:
    case ErrorCode::Internal:
        return ExitInternal;
    }
    return ExitInternal;
}

} // namespace peiyu
