#pragma once
// Files made by the tests: zips of any parts, workbooks of any XML, plain bytes.

#include "exchange/tabularreader.h"
#include "support/printers.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <QVector>

#include <utility>

using ZipParts = QVector<std::pair<QByteArray, QByteArray>>;

class TableFixture
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QString writeZip(const QString &name, const ZipParts &parts) const;
    /// A workbook with one sheet; `sheetData` is what stands between <sheetData> and its end.
    QString writeWorkbook(const QByteArray &sheetData, const ZipParts &more = {}) const;

private:
    QTemporaryDir m_folder;
};

/// The parts of a workbook, to be changed by a test before they are written.
ZipParts workbookParts(const QByteArray &sheetData, const ZipParts &more = {});
void setPart(ZipParts &parts, const QByteArray &name, const QByteArray &bytes);

QByteArray sharedStrings(const QByteArray &items);
QByteArray styles(const QByteArray &inside);

/// All rows of the default sheet (or of `sheet`).
peiyu::Result<QVector<peiyu::TableRow>>
rowsOf(const QString &path, const peiyu::TabularOptions &options = {}, int sheet = -1);
/// The texts of a row.
QStringList texts(const peiyu::TableRow &row);

namespace Catch {
template <> struct StringMaker<peiyu::TableCell>
{
    static std::string convert(const peiyu::TableCell &cell)
    {
        return '"' + cell.text.toStdString() + "\" of kind " +
               std::to_string(static_cast<int>(cell.kind));
    }
};
} // namespace Catch
