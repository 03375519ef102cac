#pragma once
/// What is wrong with a row of an imported list: said at the field, weighed, never decided for the
/// user.

#include "exchange/importfield.h"

#include <QString>

namespace peiyu {

/// Error: the row is not written. Pending (待确认): written only when ticked. Warning: written.
enum class IssueSeverity { Error, Pending, Warning };
/// "error", "pending", "warning"
QString issueSeverityKey(IssueSeverity severity);

struct RowIssue
{
    std::optional<ImportField> field; ///< none: the row as a whole
    QString text;
    IssueSeverity severity = IssueSeverity::Error;
    QString column = {}; ///< key of a column that is no field: a figure, a 资质
};

} // namespace peiyu
