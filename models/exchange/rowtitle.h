#pragma once
/// Stage and title of a row: tier, first and last day, or neither.

#include "exchange/importwords.h"
#include "exchange/rowcells.h"

namespace peiyu {

void readStage(RowCells &row);
void readTitle(RowCells &row, TierWordsReader &tierWords);

} // namespace peiyu
