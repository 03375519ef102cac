#include "exchange/rowissue.h"

namespace peiyu {

QString issueSeverityKey(IssueSeverity severity)
{
    switch (severity) {
    case IssueSeverity::Error:
        return QStringLiteral("error");
    case IssueSeverity::Pending:
        return QStringLiteral("pending");
    case IssueSeverity::Warning:
        return QStringLiteral("warning");
    }
    return {};
}

} // namespace peiyu
