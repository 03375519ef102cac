#pragma once
/// The globals of an old workbook: its sheets, number formats and strings.
/// Errors: Format with the sentence for what cannot be read (password, Excel 95 and older, damage).

#include "exchange/biffrecords.h"
#include "exchange/numberformat.h"
#include "exchange/tabularreader.h"

#include <QVector>

#include <vector>

namespace peiyu {

struct XlsSheet
{
    SheetInfo info;
    qsizetype start = 0; ///< of its first record
};

struct XlsWorkbook
{
    QString path;
    QByteArray stream;
    QVector<XlsSheet> sheets; ///< worksheets only, in the order of the tabs
    bool dates1904 = false;
    std::vector<DateFormat> formats; ///< by cell style
    QVector<QString> strings;
};

Result<XlsWorkbook> readXlsWorkbook(const QString &path, const TabularOptions &options);

} // namespace peiyu
