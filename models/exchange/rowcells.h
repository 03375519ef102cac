#pragma once
/// One row of a list while it is parsed: its cells by field, its draft and what is wrong with it.
/// The parts of enterpriserowparser share it; it lives for one call.

#include "exchange/enterpriserowparser.h"

namespace peiyu {

/// tidyText() without a copy where there is nothing to tidy, as in most cells.
QString tidied(const QString &text);

class RowCells final
{
public:
    RowCells(const ColumnMapping &mapping, bool dates1904, const TableRow &row);

    const ColumnMapping &mapping() const { return m_mapping; }
    EnterpriseRowDraft &draft() { return m_parsed.draft; }
    ParsedRow take() { return std::move(m_parsed); }
    const QString &fault() const { return m_row.fault; }
    void markEmpty() { m_parsed.empty = true; }

    const TableCell &cellIn(int column) const { return m_row.cell(column); }
    /// Empty also where the cell only repeats a merged one above and the field cannot be shared.
    const TableCell &cellOf(ImportField field) const;
    bool nothingMapped() const;

    void add(std::optional<ImportField> field, IssueSeverity severity, const QString &text);
    /// At a column that is no field (columnkeys.h).
    void addAt(const QString &column, IssueSeverity severity, const QString &text);
    void warn(ImportField field, const QString &text) { add(field, IssueSeverity::Warning, text); }
    bool hasIssue(ImportField field) const;
    void setPresent(ImportField field, bool present = true);

    /// The usable cell of a field; null (with an issue where it is a fault) when there is none.
    const TableCell *usableCell(ImportField field);
    /// The day of a field; null where there is none. A fault has the given severity.
    QDate readDayOf(ImportField field, IssueSeverity faults);
    bool dates1904() const { return m_dates1904; }

private:
    const ColumnMapping &m_mapping;
    bool m_dates1904;
    const TableRow &m_row;
    ParsedRow m_parsed;
};

} // namespace peiyu
