#pragma once
/// What one row of a table file holds, whatever the format: cells as text with their kind.
/// Rules of the import (what a word or a code means) are in enterpriserowparser.h.

#include <QString>
#include <QVector>

#include <utility>

namespace peiyu {

/// Number, Date, Boolean and Error are what the file itself says; a CSV file knows only Text.
enum class CellKind : quint8 { Empty, Text, Number, Date, Boolean, Error };

/// Text of a Number: all its digits ("370681018019402"), or scientific ("9.15001160000000E+17")
/// where the spreadsheet has kept only fifteen of them. Text of a Date: yyyy-MM-dd, with the time
/// behind a space where the file shows one. Text of an Error: #N/A and the like.
struct TableCell
{
    QString text;
    CellKind kind = CellKind::Empty;
    /// The cell shows only 2023年5月 or 5月1日; the spreadsheet itself made up the rest.
    bool dateCompleted = false;
    /// The cell lies under the first one of a vertical merge and repeats its value.
    bool covered = false;

    bool isEmpty() const { return kind == CellKind::Empty; }
    static TableCell ofText(QString text)
    {
        const CellKind kind = text.isEmpty() ? CellKind::Empty : CellKind::Text;
        return {std::move(text), kind, false, false};
    }
    static TableCell ofNumber(QString digits)
    {
        return {std::move(digits), CellKind::Number, false, false};
    }
    static TableCell ofDate(QString isoDay)
    {
        return {std::move(isoDay), CellKind::Date, false, false};
    }
    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// A row with content. Cells behind its last one with content are left out.
struct TableRow
{
    int number = 0; ///< as a spreadsheet program numbers it, from 1
    QVector<TableCell> cells;
    QString fault; ///< a sentence when the row could not be read right; such a row is an error

    const TableCell &cell(int column) const
    {
        static const TableCell none;
        return column >= 0 && column < cells.size() ? cells[column] : none;
    }
    void clear()
    {
        number = 0;
        cells.clear();
        fault.clear();
    }
};

} // namespace peiyu
