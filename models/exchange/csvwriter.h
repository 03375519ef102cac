#pragma once
/// Writes CSV as spreadsheet programs read it best: UTF-8 with its mark, CRLF, texts guarded
/// against being run as formulas (csvguard.h). Errors: see tablewriter.h.

#include "exchange/tablewriter.h"
#include "exchange/temporarytarget.h"

#include <QFile>

namespace peiyu {

class CsvWriter final : public TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path,
                                                       const TableLayout &layout);

    Result<> append(const QVector<TableCell> &cells) override;
    Result<> finish() override;

private:
    explicit CsvWriter(std::unique_ptr<TemporaryTarget> target);

    std::unique_ptr<TemporaryTarget> m_target;
    QFile m_file;
};

} // namespace peiyu
