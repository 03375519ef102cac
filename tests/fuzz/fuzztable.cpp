#include "fuzztable.h"

#include <QFile>
#include <QTemporaryDir>

using namespace peiyu;

QString fuzzFile(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("input")));
    must(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "the input can be written");
    file.write(bytes);
    return file.fileName();
}

TabularOptions fuzzOptions()
{
    TabularOptions options;
    options.limits.fileBytes = 1 << 20;
    options.limits.oldFileBytes = 1 << 20;
    options.limits.unpackedBytes = 4 << 20;
    options.limits.stringsBytes = 4 << 20;
    options.limits.rows = 5000;
    options.limits.cellCharacters = 1000;
    return options;
}

void readWhole(const QString &path, const TabularOptions &options)
{
    auto reader = openTabular(path, options);
    if (!reader) {
        must(!reader.error().text.isEmpty(), "a refusal is a sentence");
        return;
    }
    must(!(*reader)->sheets().isEmpty(), "an open table has a sheet");
    constexpr int mostSheets = 20;
    for (int sheet = 0; sheet < qMin<qsizetype>(mostSheets, (*reader)->sheets().size()); ++sheet) {
        if (!(*reader)->openSheet(sheet))
            continue;
        TableRow row;
        for (int rows = 0;; ++rows) {
            const auto more = (*reader)->next(row);
            if (!more || !*more)
                break;
            must(rows <= 2 * options.limits.rows, "rows end");
            must(row.cells.size() <= options.limits.columns, "columns keep their limit");
            must(!row.cells.isEmpty() || !row.fault.isEmpty(), "a row has content or a fault");
            for (const TableCell &cell : std::as_const(row.cells)) {
                must(cell.text.size() <= options.limits.cellCharacters, "cells keep their limit");
                must(cell.kind != CellKind::Empty || cell.text.isEmpty(), "empty means empty");
            }
        }
    }
}
