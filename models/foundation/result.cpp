#include "foundation/result.h"

namespace peiyu {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Validation:
        return QStringLiteral("validation");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Duplicate:
        return QStringLiteral("duplicate");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::InUse:
        return QStringLiteral("in_use");
    case ErrorCode::Permission:
        return QStringLiteral("permission");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Format:
        return QStringLiteral("format");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::VersionTooNew:
        return QStringLiteral("version_too_new");
    case ErrorCode::PackageRefused:
        return QStringLiteral("package_refused");
    case ErrorCode::Database:
        return QStringLiteral("database");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace peiyu
