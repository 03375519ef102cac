#pragma once
/// Reads a table file row by row: .xlsx, .xls and .csv, told apart by their content, never by name.
/// Memory does not grow with rows (only with the shared strings of an .xlsx; an .xls is small).
/// Merged cells: the first cell has the text; rows under it repeat it, marked as covered
/// (mergedcells.h). Rows without content of their own are left out, but counted.
/// Not here: which column means what (columnmapping.h), what a row means (enterpriserowparser.h).
/// Thread: any, one at a time. Errors: NotFound, Io, Format (each a sentence with the cure),
/// Cancelled. After an error a reader gives no further rows.

#include "exchange/tablecell.h"
#include "foundation/result.h"

#include <functional>
#include <memory>

namespace peiyu {

/// What a file may ask of us (decisions §5, reliability §3.10). Tests set smaller ones.
struct TabularLimits
{
    qint64 fileBytes = 300ll << 20;
    qint64 oldFileBytes = 20ll << 20; ///< .xls and .et, which are read in memory
    qint64 unpackedBytes = 4ll << 30;
    qint64 stringsBytes = 512ll << 20;
    qint64 unpackedPerPackedByte = 200; ///< asked from 16 MB unpacked on
    int archiveEntries = 10'000;
    int rows = 1'048'576;
    int columns = 256; ///< with content; how wide a sheet calls itself does not matter
    int cellCharacters = 32'767;
    int xmlDepth = 64;
};

struct TabularOptions
{
    TabularLimits limits;
    QString encoding; ///< of a CSV file: UTF-8, GB18030, UTF-16LE, UTF-16BE; empty: detected
    QChar separator;  ///< of a CSV file; null: detected
    /// Asked at least once per 64 KB; true ends reading with Cancelled.
    std::function<bool()> cancelled;
};

struct SheetInfo
{
    QString name;
    bool hidden = false;
};

class TabularReader
{
public:
    virtual ~TabularReader() = default;
    TabularReader(const TabularReader &) = delete;
    TabularReader &operator=(const TabularReader &) = delete;

    virtual const QVector<SheetInfo> &sheets() const = 0;
    /// Starts (or starts again) with the first row of a sheet.
    virtual Result<> openSheet(int index) = 0;
    /// Reads the next row with content; false at the end. `row` is reused, not appended to.
    virtual Result<bool> next(TableRow &row) = 0;

    /// Day numbers of this file count from 1904 (old Mac workbooks).
    virtual bool dates1904() const { return false; }
    /// How a text file was read, to be shown: UTF-8, GB18030 …; empty for a workbook.
    virtual QString encoding() const { return {}; }
    /// How much of the sheet is read, 0 to 1.
    virtual double progress() const = 0;

    /// The first visible sheet.
    int defaultSheet() const;
    /// By name; NotFound names the sheets there are.
    Result<int> sheetNamed(const QString &name) const;

protected:
    TabularReader() = default;
};

/// Opens a file after a look at its content; no sheet is open yet.
Result<std::unique_ptr<TabularReader>> openTabular(const QString &path,
                                                   const TabularOptions &options = {});

} // namespace peiyu
