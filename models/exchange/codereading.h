#pragma once
/// A cell of the column of credit codes: a code, an old registration number, or what a spreadsheet
/// left of one.

#include "domain/enterprise.h"
#include "exchange/rowissue.h"
#include "exchange/tablecell.h"

namespace peiyu {

struct CodeReading
{
    QString code; ///< normalised; empty when it cannot be taken
    CodeState state = CodeState::Sound;
    QString registrationNo; ///< the cell holds one of 15 digits instead
    std::optional<RowIssue> issue;
};

/// Reads a cell that is not blank.
CodeReading readCreditCode(const TableCell &cell);

} // namespace peiyu
