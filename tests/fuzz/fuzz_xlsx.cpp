// .xlsx: bytes as a whole file, or as the parts of a sound zip: sheet, strings, styles, workbook,
// separated by a line of ====.
#include "fuzztable.h"

#include <QFile>

#include <utility>
#include <zip.h>

namespace {

const char workbook[] =
    "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>";
const char relations[] =
    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"strings.xml\"/>"
    "<Relationship Id=\"rId3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";

QString zipOf(const QList<QByteArray> &parts)
{
    const QString path = fuzzFile({});
    QFile::remove(path);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
    must(archive, "a zip can be made");
    const auto add = [&](const char *name, const QByteArray &bytes) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(),
                                                 static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
        must(index >= 0, "a part can be added");
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    };
    const QByteArray book = parts.value(3).isEmpty() ? QByteArray(workbook) : parts[3];
    const QByteArray links(relations);
    add("xl/workbook.xml", book);
    add("xl/_rels/workbook.xml.rels", links);
    add("xl/sheet.xml", parts[0]);
    if (parts.size() > 1)
        add("xl/strings.xml", parts[1]);
    if (parts.size() > 2)
        add("xl/styles.xml", parts[2]);
    must(zip_close(archive) == 0, "a zip can be written");
    return path;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data, size);
    if (bytes.startsWith("PK")) {
        readWhole(fuzzFile(bytes), fuzzOptions());
        return 0;
    }
    QList<QByteArray> parts;
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf("\n====\n"); at >= 0 && parts.size() < 3;
         at = bytes.indexOf("\n====\n", from)) {
        parts.append(bytes.mid(from, at - from));
        from = at + 6;
    }
    parts.append(bytes.mid(from));
    readWhole(zipOf(parts), fuzzOptions());
    return 0;
}
