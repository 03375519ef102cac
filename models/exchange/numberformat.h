#pragma once
/// What a spreadsheet's number means: whether its number format shows a day, and its text.
/// Not here: display formats themselves; a number is shown as if unformatted.

#include "exchange/tablecell.h"

#include <QDate>
#include <QString>

#include <string_view>

namespace peiyu {

/// What of a date a number format shows.
struct DateFormat
{
    bool date = false; ///< year, month, day or weekday
    bool time = false; ///< time of day; not elapsed hours
    bool year = false;
    bool day = false;

    bool isDate() const { return date || time; }
};

/// Reads a format code: yyyy"年"m"月", [$-804]aaaa, mm:ss.0, #,##0.00 …
DateFormat dateFormatOf(QStringView code);
/// The code of a built-in format number, as Chinese Excel reads it; empty for numbers and text.
QString builtInFormat(int id);

/// Turns the stored text of a number into the cell, by its format.
void readNumber(std::string_view stored, DateFormat format, bool dates1904, TableCell &cell);
/// Turns a day of ISO 8601 (t="d") into the cell.
void readIsoDate(const QString &stored, TableCell &cell);

/// The day of a serial number; null outside of what spreadsheets count.
QDate dayOfSerial(double serial, bool dates1904);

} // namespace peiyu
