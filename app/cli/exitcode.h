#pragma once
/// What the program answers to the shell (design of the command line).

#include "foundation/result.h"

namespace peiyu {

enum ExitCode {
    ExitOk = 0,
    ExitInternal = 1,
    ExitUsage = 2,
    ExitRefused = 3,
    ExitNotFound = 4,
    ExitConflict = 5,
    ExitBusy = 6,
    ExitPermission = 7,
    ExitDisk = 8,
    ExitCorrupt = 9,
    ExitTooNew = 10,
    ExitPackage = 11,
    ExitReadOnly = 12,
    ExitCancelled = 13
};

ExitCode exitCodeOf(const Error &error);

} // namespace peiyu
