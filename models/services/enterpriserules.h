#pragma once
/// The rules of one firm's fields, shared by editing and import.

#include "domain/enterprise.h"
#include "foundation/result.h"

namespace peiyu {

class Connection;

/// Tidies all texts, folds the code, derives the short name where it is empty.
/// A failed check character makes the code Pending unless it was confirmed.
/// Validation: no name, texts with control characters or too long, a code of wrong form.
Result<Enterprise> normalizedEnterprise(Enterprise enterprise, bool codeConfirmed);

/// Duplicate when another firm has this credit code, named with its specialist on that day.
Result<> requireUniqueCode(const Connection &connection, const Enterprise &enterprise, QDate asOf);

} // namespace peiyu
