#pragma once
/// Firms in the order of their names, for lists made from counts.
/// Of this room. Thread: the connection's. Errors: those of the statements.

#include "database/statement.h"

#include <functional>

namespace peiyu {

/// Calls `take` for every firm that is or was in the district, of all when it is empty, with the
/// columns id, name and no. Of one district only its own firms are put in order.
Result<> eachFirmByName(const Connection &connection, const DistrictId &district,
                        const std::function<void(const Row &)> &take);

} // namespace peiyu
