#pragma once
/// The yearly figures of a row. A figure that cannot be read is left out with a warning and holds
/// no firm back; one that jumps between 元 and 万元 waits for a person.

#include "exchange/rowcells.h"

namespace peiyu {

void readFigures(RowCells &row);

} // namespace peiyu
