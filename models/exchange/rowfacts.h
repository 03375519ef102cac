#pragma once
/// What a row says of the firm itself beside its name: founding, capital, size, chain, product; and
/// the faults that registers and directory sites leave in such lists, each with a proposal.

#include "exchange/rowcells.h"

namespace peiyu {

void readFirmFacts(RowCells &row);

} // namespace peiyu
