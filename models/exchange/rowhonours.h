#pragma once
/// 资质 and 荣誉 of a row: columns of one kind each, and one cell with a list of them. A title of a
/// tier is none of them; a year without a day is said, never completed.

#include "exchange/rowcells.h"

namespace peiyu {

void readHonours(RowCells &row);
/// Of a column of tiers headed 资质: takes what names no tier; what names one is given back.
QString takeHonoursAmongTiers(RowCells &row, const TableCell &cell);

} // namespace peiyu
