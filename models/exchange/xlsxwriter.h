#pragma once
/// Writes .xlsx by libxlsxwriter in constant memory: bold header that stays in view and repeats in
/// print, texts as string cells, days as dates. What is written is read again before the file is
/// put in place: libxlsxwriter does not notice a disk that fills while it writes rows.
/// Errors: see tablewriter.h.

#include "exchange/tablewriter.h"
#include "exchange/temporarytarget.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace peiyu {

class XlsxWriter final : public TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path,
                                                       const TableLayout &layout);
    ~XlsxWriter() override;

    Result<> append(const QVector<TableCell> &cells) override;
    Result<> finish() override;

private:
    explicit XlsxWriter(std::unique_ptr<TemporaryTarget> target);
    Result<> begin(const TableLayout &layout);
    Result<> writeCell(int column, const TableCell &cell);
    Result<> checkWritten() const;

    std::unique_ptr<TemporaryTarget> m_target;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    int m_rows = 0;          ///< with the header
    int m_rowsWithCells = 0; ///< what a reader finds again
};

/// A name Excel takes for a sheet: 31 characters without []:*?/\ and no ' at its ends.
QString sheetNameFrom(const QString &wanted);

/// "_x0041_" in a text would be read as "A": its underscore is escaped, as Excel does.
QByteArray storableText(const QString &text);

} // namespace peiyu
