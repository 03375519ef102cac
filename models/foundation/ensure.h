#pragma once
/// Guards against faults of the program itself, never against input.

#include <QLoggingCategory>

namespace peiyu {
Q_DECLARE_LOGGING_CATEGORY(programLog)
}

/// Logs with its place and asserts in a debug build; in a release runs `fallback` (often a return).
#define PEIYU_ENSURE(condition, fallback)                                                          \
    if (!(condition)) {                                                                            \
        qCCritical(::peiyu::programLog, "ensure failed: %s (%s:%d)", #condition, __FILE__,         \
                   __LINE__);                                                                      \
        Q_ASSERT(condition);                                                                       \
        fallback;                                                                                  \
    }
