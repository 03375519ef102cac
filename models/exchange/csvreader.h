#pragma once
/// Reads text tables: separators , ; or tab, quoted cells with line breaks inside, all line ends.
/// A row's number counts records, as a spreadsheet program would show them. A cell written as
/// ="0123" and the guard of our own export ('=…) are read as the text they stand for.
/// Damaged rows (invalid bytes, NUL, overlong cells) come with a fault, the rest is read on.
/// Thread: any, one at a time. Errors: Io, Format, Cancelled.

#include "exchange/tabularreader.h"
#include "exchange/textdecoder.h"

namespace peiyu {

class CsvReader final : public TabularReader
{
public:
    static Result<std::unique_ptr<TabularReader>> open(const QString &path,
                                                       const TabularOptions &options);

    const QVector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> openSheet(int index) override;
    Result<bool> next(TableRow &row) override;
    QString encoding() const override { return m_decoder->encoding(); }
    double progress() const override { return m_decoder->progress(); }

    QChar separator() const { return m_separator; }

private:
    enum class Place { CellStart, Plain, Quoted, QuoteInQuoted };

    CsvReader(const QString &path, const TabularOptions &options,
              std::unique_ptr<TextDecoder> decoder);
    Result<bool> fill();
    Result<bool> readRecord(TableRow &row);
    bool takeCharacter(QChar c, TableRow &row);
    void takeRun();
    void append(QChar c);
    void endCell(TableRow &row);
    Result<> finishRow(TableRow &row);

    QString m_path;
    TabularLimits m_limits;
    QVector<SheetInfo> m_sheets;
    std::unique_ptr<TextDecoder> m_decoder;
    QChar m_fixedSeparator;
    QChar m_separator = u',';
    QString m_piece;
    qsizetype m_at = 0;
    QString m_cell;
    Place m_place = Place::CellStart;
    bool m_cellTooLong = false;
    bool m_afterReturn = false; ///< a line feed that follows belongs to the line end before
    bool m_suspect = false;     ///< the piece holds NUL or what was no character
    int m_record = 0;
    int m_quoteRecord = 0;
    int m_column = 0;
};

/// The separator the first lines speak for; a comma when none does.
QChar detectSeparator(const QString &sample);

} // namespace peiyu
