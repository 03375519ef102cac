#include "tablefixture.h"

#include <QFile>

#include <zip.h>

using namespace peiyu;

QString TableFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QString TableFixture::writeZip(const QString &name, const ZipParts &parts) const
{
    const QString file = path(name);
    QFile::remove(file);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE, &code);
    REQUIRE(archive != nullptr);
    for (const auto &[part, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(),
                                                 static_cast<zip_uint64_t>(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, part.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return file;
}

QString TableFixture::writeWorkbook(const QByteArray &sheetData, const ZipParts &more) const
{
    return writeZip(QStringLiteral("own.xlsx"), workbookParts(sheetData, more));
}

ZipParts workbookParts(const QByteArray &sheetData, const ZipParts &more)
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    ZipParts parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships xmlns=\"" + package +
                            "\"><Relationship Id=\"rId1\" Type=\"" + office +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                            "</Relationships>"},
        {"xl/workbook.xml", "<workbook " + main + " xmlns:r=\"" + office +
                                "\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/>"
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" + office +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" +
             office +
             "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\""
             " Type=\"" +
             office + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet " + main + "><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
    parts.append(more);
    return parts;
}

void setPart(ZipParts &parts, const QByteArray &name, const QByteArray &bytes)
{
    for (auto &part : parts) {
        if (part.first == name) {
            part.second = bytes;
            return;
        }
    }
    parts.append({name, bytes});
}

QByteArray sharedStrings(const QByteArray &items)
{
    return "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + items +
           "</sst>";
}

QByteArray styles(const QByteArray &inside)
{
    return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
           inside + "</styleSheet>";
}

Result<QVector<TableRow>> rowsOf(const QString &path, const TabularOptions &options, int sheet)
{
    PEIYU_TRY(reader, openTabular(path, options));
    PEIYU_CHECK(reader->openSheet(sheet < 0 ? reader->defaultSheet() : sheet));
    QVector<TableRow> rows;
    TableRow row;
    for (;;) {
        PEIYU_TRY(more, reader->next(row));
        if (!more)
            return rows;
        rows.append(row);
    }
}

QStringList texts(const TableRow &row)
{
    QStringList texts;
    for (const TableCell &cell : row.cells)
        texts.append(cell.text);
    return texts;
}
