#include "foundation/ensure.h"

namespace peiyu {
Q_LOGGING_CATEGORY(programLog, "peiyuku")
}
