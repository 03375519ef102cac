#include "exchange/tablesniffer.h"

#include "exchange/tabularrefusal.h"
#include "exchange/textdecoder.h"
#include "exchange/ziparchive.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

constexpr qint64 headSize = 4096;
/// How far the directory of an OLE file is looked for; offices' files are far smaller.
constexpr qint64 oleScanSize = 64ll << 20;

struct Signature
{
    QByteArray bytes;
    Refusal meaning;
};

std::optional<Refusal> bySignature(const QByteArray &head)
{
    const std::array signatures = {
        Signature{QByteArrayLiteral("%PDF"), Refusal::Pdf},
        Signature{QByteArrayLiteral("{\\rtf"), Refusal::WordDocument},
        Signature{QByteArrayLiteral("\x89PNG"), Refusal::Picture},
        Signature{QByteArrayLiteral("\xff\xd8\xff"), Refusal::Picture},
        Signature{QByteArrayLiteral("GIF8"), Refusal::Picture},
        Signature{QByteArrayLiteral("Rar!"), Refusal::Archive},
        Signature{QByteArrayLiteral("7z\xbc\xaf"), Refusal::Archive},
        Signature{QByteArrayLiteral("\x1f\x8b"), Refusal::Archive},
        Signature{QByteArray("\x09\x08\x10\x00", 4), Refusal::OldExcel},
        Signature{QByteArray("\x09\x08\x08\x00", 4), Refusal::OldExcel},
        Signature{QByteArray("\x09\x04\x06\x00", 4), Refusal::OldExcel},
        Signature{QByteArray("\x09\x02\x06\x00", 4), Refusal::OldExcel},
        Signature{QByteArray("\x09\x00\x04\x00", 4), Refusal::OldExcel},
    };
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return signature.meaning;
    }
    return std::nullopt;
}

/// Names in an OLE directory are UTF-16LE.
QByteArray oleName(const char *ascii)
{
    QByteArray name;
    for (const char *c = ascii; *c; ++c) {
        name.append(*c);
        name.append('\0');
    }
    return name;
}

/// Null for an old workbook, which its reader looks at closer.
std::optional<Refusal> oleMeaning(QFile &file)
{
    file.seek(0);
    const QByteArray bytes = file.read(qMin(oleScanSize, file.size()));
    if (bytes.contains(oleName("EncryptedPackage")))
        return Refusal::Encrypted;
    if (bytes.contains(oleName("WordDocument")))
        return Refusal::WordDocument;
    if (bytes.contains(oleName("PowerPoint Document")))
        return Refusal::Presentation;
    if (bytes.contains(oleName("Workbook")) || bytes.contains(oleName("Book")))
        return std::nullopt;
    return Refusal::OtherOle;
}

/// Markup saved under a table's name; null for plain text.
std::optional<Refusal> markupMeaning(const QByteArray &head)
{
    QByteArray start = head;
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    if (!start.startsWith('<'))
        return std::nullopt;
    if (start.startsWith("<?xml") && start.contains("excel.sheet"))
        return Refusal::XmlSpreadsheet;
    for (const char *tag : {"<html", "<!doctype html", "<table", "<meta", "<head", "<style"}) {
        if (start.startsWith(tag) || (start.startsWith("<?xml") && start.contains(tag)))
            return Refusal::WebPage;
    }
    return start.startsWith("<?xml") ? std::optional(Refusal::NotATable) : std::nullopt;
}

/// Control characters no text has; NUL is left to the reader, UTF-16 is full of it.
bool isBinary(const QByteArray &head)
{
    const auto count = std::count_if(head.begin(), head.end(), [](char c) {
        return (c > 0 && c < 9) || (c > 13 && c < 32 && c != 26 && c != 27);
    });
    return count * 50 > head.size();
}

Result<TableFormat> sniffZip(const QString &path, const TabularOptions &options)
{
    PEIYU_TRY(archive, ZipArchive::open(path, options));
    if (archive->contains("xl/workbook.xml"))
        return TableFormat::Xlsx;
    if (archive->contains("xl/workbook.bin"))
        return refused(Refusal::BinaryExcel, path);
    if (archive->hasFolder("word"))
        return refused(Refusal::WordDocument, path);
    if (archive->hasFolder("ppt"))
        return refused(Refusal::Presentation, path);
    if (archive->contains("content.xml") && archive->contains("mimetype"))
        return refused(Refusal::OpenDocument, path);
    if (archive->contains("[Content_Types].xml") && archive->contains("_rels/.rels"))
        return TableFormat::Xlsx; // the reader follows the relations
    return refused(Refusal::Archive, path);
}

} // namespace

Result<TableFormat> sniffTable(const QString &path, const TabularOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(Refusal::Missing, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(Refusal::Unreadable, path, {}, file.errorString());
    if (file.size() == 0)
        return refused(Refusal::Empty, path);
    if (file.size() > options.limits.fileBytes)
        return refused(Refusal::TooLargeFile, path,
                       QLocale::c().formattedDataSize(options.limits.fileBytes, 0,
                                                      QLocale::DataSizeTraditionalFormat));
    const QByteArray head = file.read(headSize);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return sniffZip(path, options);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        const auto other = oleMeaning(file);
        return other ? Result<TableFormat>(refused(*other, path)) : TableFormat::Xls;
    }
    if (const auto known = bySignature(head))
        return refused(*known, path);
    if (const auto markup = markupMeaning(head))
        return refused(*markup, path);
    if (!detectEncoding(head).startsWith(u"UTF-16") && isBinary(head))
        return refused(Refusal::NotATable, path);
    return TableFormat::Csv;
}

} // namespace peiyu
