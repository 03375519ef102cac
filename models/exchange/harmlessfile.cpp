#include "exchange/harmlessfile.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HarmlessFile)
};

constexpr zip_int64_t mostParts = 20'000;
constexpr qsizetype longestName = 120;
/// So far into a file a text that starts a script or page is looked for.
constexpr qsizetype headSize = 1024;

bool isOneOf(const QString &ending, const char *words)
{
    return QStringList(QString::fromLatin1(words).split(u' ')).contains(ending);
}

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).trimmed().toLower();
}

bool isProgramEnding(const QString &ending)
{
    return isOneOf(ending, "exe com scr pif cpl dll sys ocx msi msp msc msu bat cmd ps1 psm1 psd1 "
                           "vbs vbe vb js jse mjs wsf wsh wsc hta jar class sh bash csh zsh run "
                           "bin elf so deb rpm appimage apk py pyc pyw pl rb php lua reg inf "
                           "chm hlp gadget application appref-ms iso img vhd vhdx swf xll wll "
                           "settingcontent-ms library-ms search-ms theme");
}

bool isShortcutEnding(const QString &ending)
{
    return isOneOf(ending, "lnk url desktop scf webloc website");
}

bool isPageEnding(const QString &ending)
{
    return isOneOf(ending, "htm html xhtml shtml mht mhtml svg svgz xsl xslt");
}

bool isMacroEnding(const QString &ending)
{
    return isOneOf(ending, "docm dotm xlsm xltm xlsb xlam xla pptm potm ppam ppsm sldm ppa slk "
                           "dqy iqy oqy rqy mdb accdb ade adp mde accde");
}

/// Archives whose parts nobody can name without their own program.
bool isClosedArchive(const QString &ending)
{
    return isOneOf(ending, "rar 7z gz tgz bz2 xz zst tar cab arj lzh ace");
}

Failure refusal(const QString &sentence, const QString &fileName)
{
    return failure(ErrorCode::Format, sentence.arg(fileName));
}

Failure programRefusal(const QString &fileName)
{
    return refusal(Text::tr("“%1”是程序或脚本，打开会执行命令，不能作为附件。"
                            "请改存为 PDF 或图片再添加。"),
                   fileName);
}

Failure macroRefusal(const QString &fileName)
{
    return refusal(Text::tr("“%1”含有宏，打开时会执行其中的程序，不能作为附件。"
                            "请在 WPS 里另存为 .docx、.xlsx 或 PDF 再添加。"),
                   fileName);
}

Failure pageRefusal(const QString &fileName)
{
    return refusal(Text::tr("“%1”是网页或可带脚本的文件，不能作为附件。请打印成 PDF 再添加。"),
                   fileName);
}

Failure archiveRefusal(const QString &fileName)
{
    return refusal(Text::tr("“%1”是压缩包，程序看不到里面是什么，不能作为附件。"
                            "请解压后逐个添加，或改用 .zip。"),
                   fileName);
}

Result<> requireHarmlessEnding(const QString &fileName, const QString &ending)
{
    if (isProgramEnding(ending))
        return programRefusal(fileName);
    if (isShortcutEnding(ending))
        return refusal(Text::tr("“%1”是快捷方式，里面没有文件本身。请添加它指向的文件。"),
                       fileName);
    if (isMacroEnding(ending))
        return macroRefusal(fileName);
    if (isPageEnding(ending))
        return pageRefusal(fileName);
    if (isClosedArchive(ending))
        return archiveRefusal(fileName);
    return {};
}

bool startsWithAny(const QByteArray &content, std::initializer_list<QByteArray> signs)
{
    return std::any_of(signs.begin(), signs.end(),
                       [&](const QByteArray &sign) { return content.startsWith(sign); });
}

/// A program for DOS or Windows: MZ alone may begin a text, so its second mark is asked too.
bool isWindowsProgram(const QByteArray &content)
{
    constexpr qsizetype offsetAt = 0x3c;
    if (!content.startsWith("MZ") || content.size() < offsetAt + 4)
        return false;
    qsizetype at = 0;
    for (int i = 3; i >= 0; --i)
        at = at * 256 + static_cast<unsigned char>(content[offsetAt + i]);
    const QByteArray mark = content.mid(at, 2);
    return mark == "PE" || mark == "NE" || mark == "LE" || mark == "LX" || content.contains('\0');
}

bool isProgram(const QByteArray &content)
{
    // ELF, Mach-O in its four forms, Java and DEX, scripts with their interpreter's name.
    return isWindowsProgram(content) ||
           startsWithAny(
               content,
               {QByteArrayLiteral("\x7f"
                                  "ELF"),
                QByteArrayLiteral("\xfe\xed\xfa\xce"), QByteArrayLiteral("\xfe\xed\xfa\xcf"),
                QByteArrayLiteral("\xce\xfa\xed\xfe"), QByteArrayLiteral("\xcf\xfa\xed\xfe"),
                QByteArrayLiteral("\xca\xfe\xba\xbe"), QByteArrayLiteral("dex\n"),
                QByteArrayLiteral("#!"), QByteArrayLiteral("!<arch>"),
                QByteArrayLiteral("\xed\xab\xee\xdb"), QByteArrayLiteral("ITSF")});
}

bool isShortcut(const QByteArray &content)
{
    return content.startsWith(QByteArrayLiteral("\x4c\x00\x00\x00\x01\x14\x02\x00")) ||
           content.startsWith("[InternetShortcut]") || content.startsWith("[Desktop Entry]");
}

bool isPage(const QByteArray &content)
{
    QByteArray head = content.left(headSize).toLower();
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.mid(3);
    // Scripts are of no use to anybody reading, whatever the file is called.
    return head.trimmed().startsWith("<!doctype html") || head.contains("<html") ||
           head.contains("<script") || head.contains("<svg") || head.startsWith("mime-version:");
}

bool isClosedArchive(const QByteArray &content)
{
    return startsWithAny(content,
                         {QByteArrayLiteral("Rar!\x1a"), QByteArrayLiteral("7z\xbc\xaf\x27\x1c"),
                          QByteArrayLiteral("\x1f\x8b"), QByteArrayLiteral("BZh"),
                          QByteArrayLiteral("\xfd"
                                            "7zXZ"),
                          QByteArrayLiteral("MSCF"), QByteArrayLiteral("\x28\xb5\x2f\xfd")});
}

/// The storage of macros in a .doc, .xls or .ppt, by the name every one of them has.
bool hasOldMacros(const QByteArray &content)
{
    if (!content.startsWith(QByteArrayLiteral("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")))
        return false;
    const QString project = QStringLiteral("_VBA_PROJECT");
    return content.contains(
        QByteArray(reinterpret_cast<const char *>(project.utf16()), project.size() * 2));
}

struct ZipCloser
{
    void operator()(zip *archive) const { zip_discard(archive); }
};

Result<> requireHarmlessParts(const QString &fileName, const QByteArray &content)
{
    const Failure broken = refusal(
        Text::tr("“%1”打不开，可能没有下载完整，不能作为附件。请重新取得这个文件。"), fileName);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
    zip *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!opened) {
        zip_source_free(source);
        zip_error_fini(&error);
        return broken;
    }
    const std::unique_ptr<zip, ZipCloser> archive(opened);
    zip_error_fini(&error);
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostParts)
        return archiveRefusal(fileName);
    bool inMacroFreeDocument = false;
    QStringList names;
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *raw =
            zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        const QString name = QString::fromUtf8(raw ? raw : "").toLower();
        names.append(name);
        inMacroFreeDocument |=
            name == u"[content_types].xml" || name == u"mimetype" || name == u"ofd.xml";
    }
    for (const QString &name : std::as_const(names)) {
        if (name.endsWith(QLatin1String("vbaproject.bin")) ||
            name.startsWith(QLatin1String("basic/")) ||
            name.contains(QLatin1String("/macrosheets/")))
            return macroRefusal(fileName);
        const QString ending = endingOf(name);
        // The parts of a document are XML and may be called .bin; those of an archive are files.
        if (!inMacroFreeDocument) {
            if (const auto part = requireHarmlessEnding(name, ending); !part)
                return failure(ErrorCode::Format,
                               Text::tr("压缩包“%1”里有“%2”，不能作为附件："
                                        "里面不能有程序、脚本、快捷方式、网页、带宏的文件"
                                        "或别的压缩包。请去掉它，或把需要的文件逐个添加。")
                                   .arg(fileName, name));
        }
    }
    return {};
}

bool isReservedName(const QString &stem)
{
    static const QSet<QString> names{QStringLiteral("con"), QStringLiteral("prn"),
                                     QStringLiteral("aux"), QStringLiteral("nul")};
    const QString lower = stem.toLower();
    const bool port =
        lower.size() == 4 && lower[3].isDigit() &&
        (lower.startsWith(QLatin1String("com")) || lower.startsWith(QLatin1String("lpt")));
    return port || names.contains(lower);
}

} // namespace

Result<> requireHarmless(const QString &fileName, const QByteArray &content)
{
    PEIYU_CHECK(requireHarmlessEnding(fileName, endingOf(fileName)));
    if (isProgram(content))
        return programRefusal(fileName);
    if (isShortcut(content))
        return requireHarmlessEnding(fileName, QStringLiteral("lnk"));
    if (hasOldMacros(content))
        return macroRefusal(fileName);
    if (isClosedArchive(content))
        return archiveRefusal(fileName);
    if (content.startsWith(QByteArrayLiteral("PK\x03\x04")))
        return requireHarmlessParts(fileName, content);
    if (isPage(content))
        return pageRefusal(fileName);
    return {};
}

QString plainFileName(const QString &name)
{
    QString plain = name;
    plain.replace(u'\\', u'/');
    plain = plain.mid(plain.lastIndexOf(u'/') + 1);
    QString kept;
    for (const QChar sign : std::as_const(plain)) {
        // A sign that is not seen may turn a name around, so that fdp.exe reads exe.pdf.
        const bool hidden = sign.category() == QChar::Other_Control ||
                            sign.category() == QChar::Other_Format || sign.isNull();
        if (!hidden)
            kept.append(QStringLiteral("<>:\"|?*").contains(sign) ? QChar(u'_') : sign);
    }
    kept = kept.simplified();
    while (kept.endsWith(u'.') || kept.endsWith(u' '))
        kept.chop(1);
    const qsizetype dot = kept.lastIndexOf(u'.');
    QString stem = dot > 0 ? kept.left(dot) : kept;
    const QString ending = dot > 0 ? kept.mid(dot).left(16) : QString();
    stem = stem.left(longestName - ending.size());
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    if (stem.isEmpty())
        stem = Text::tr("附件");
    return (isReservedName(stem) ? QStringLiteral("_") + stem : stem) + ending;
}

} // namespace peiyu
