#pragma once
/// What a cell's text says, before any rule of a field: nothing, a damaged number, a day.

#include "exchange/tablecell.h"

#include <QDate>
#include <QString>

namespace peiyu {

/// Empty, or one of the signs offices write for "none": - — / \ 无 暂无 N/A.
bool isBlankCell(const TableCell &cell);
/// A formula's error, also where a text file or a paste has only its word: #N/A, #REF! …
bool isErrorCell(const TableCell &cell);

/// 9.15E+17: digits were lost when a spreadsheet took a code for a number.
bool isScientific(const TableCell &cell);

struct DayReading
{
    enum class Outcome {
        Day,
        Completed, ///< a whole day, but the year or the day is the spreadsheet's own
        Partial,   ///< 2023年5月, 2023: the day is to be asked for
        NotADay    ///< 2023-02-30, 长期, a number that is no day
    };
    Outcome outcome = Outcome::NotADay;
    QDate day;
};

/// Reads a day in all forms offices write it; a plain number is a day number of the file's count.
DayReading readDay(const TableCell &cell, bool dates1904);

} // namespace peiyu
