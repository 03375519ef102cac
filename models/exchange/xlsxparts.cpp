#include "exchange/xlsxparts.h"

#include "exchange/tabularrefusal.h"

#include <QLocale>

namespace peiyu {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Relation
{
    QByteArray type;
    QByteArray part;
};

/// Reads a .rels part; targets become names of parts. Links to outside are left out.
class RelationsHandler final : public XmlHandler
{
public:
    explicit RelationsHandler(QByteArray folder) : m_folder(std::move(folder)) {}

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QByteArray type = bytes(attributes.value("Type"));
        relations.insert(
            bytes(attributes.value("Id")),
            {type.mid(type.lastIndexOf('/') + 1), resolved(bytes(attributes.value("Target")))});
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    QHash<QByteArray, Relation> relations;

private:
    QByteArray resolved(const QByteArray &target) const
    {
        QList<QByteArray> folders;
        const QByteArray full = target.startsWith('/') ? target : m_folder + '/' + target;
        const QList<QByteArray> steps = full.split('/');
        for (const QByteArray &step : steps) {
            if (step == ".." && !folders.isEmpty())
                folders.removeLast();
            else if (!step.isEmpty() && step != "." && step != "..")
                folders.append(step);
        }
        return folders.join('/');
    }

    QByteArray m_folder;
};

class WorkbookHandler final : public XmlHandler
{
public:
    struct Entry
    {
        SheetInfo info;
        QByteArray relation;
    };

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            // Extensions repeat the element without the attribute.
            dates1904 = dates1904 || attributes.flag("date1904");
        } else if (name == "sheet") {
            const std::string_view state = attributes.value("state");
            entries.append(
                {{string(attributes.value("name")), state == "hidden" || state == "veryHidden"},
                 bytes(attributes.value("id"))});
        }
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    QVector<Entry> entries;
    bool dates1904 = false;
};

class StylesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            m_codes.insert(bytes(attributes.value("numFmtId")).toInt(),
                           string(attributes.value("formatCode")));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells) {
            const int id = bytes(attributes.value("numFmtId")).toInt();
            const auto own = m_codes.constFind(id);
            formats.push_back(dateFormatOf(own != m_codes.cend() ? *own : builtInFormat(id)));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void characters(std::string_view) override {}

    std::vector<DateFormat> formats;

private:
    QHash<int, QString> m_codes;
    bool m_inCells = false;
};

class StringsHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else
            m_text.startElement(name);
    }
    void endElement(std::string_view name) override
    {
        if (name != "si") {
            m_text.endElement(name);
            return;
        }
        constexpr qint64 costOfString = 48; // header and two allocations
        strings.push_back(storedText(m_text.utf8()));
        used += costOfString + 2 * strings.back().size();
        if (used > limit)
            stream->refuse(refused(
                Refusal::TooManyStrings, path,
                QLocale::c().formattedDataSize(limit, 0, QLocale::DataSizeTraditionalFormat)));
    }
    void characters(std::string_view utf8) override
    {
        // What no cell may hold is cut here and refused where a row uses it.
        if (m_text.utf8().size() <= longestText)
            m_text.characters(utf8);
    }

    std::vector<QString> strings;
    size_t longestText = 0;
    qint64 used = 0;
    qint64 limit = 0;
    QString path;
    XmlStream *stream = nullptr;

private:
    RichText m_text;
};

/// The name of the workbook part; most writers use the same.
Result<QByteArray> workbookPart(ZipArchive &archive)
{
    const QByteArray usual = QByteArrayLiteral("xl/workbook.xml");
    if (archive.contains(usual))
        return usual;
    RelationsHandler root({});
    PEIYU_CHECK(readXml(archive, QByteArrayLiteral("_rels/.rels"), root));
    for (const Relation &relation : std::as_const(root.relations)) {
        if (relation.type == "officeDocument" && relation.part.endsWith(".xml"))
            return relation.part;
    }
    return refused(Refusal::NotATable, archive.path());
}

} // namespace

size_t longestUtf8(const TabularLimits &limits)
{
    return 3 * (static_cast<size_t>(limits.cellCharacters) + 1);
}

void RichText::clear()
{
    m_text.clear();
    m_inText = false;
    m_phonetic = false;
}

void RichText::startElement(std::string_view name)
{
    if (name == "t")
        m_inText = !m_phonetic;
    else if (name == "rPh")
        m_phonetic = true;
}

void RichText::endElement(std::string_view name)
{
    if (name == "t")
        m_inText = false;
    else if (name == "rPh")
        m_phonetic = false;
}

void RichText::characters(std::string_view utf8)
{
    if (m_inText)
        m_text.append(utf8);
}

QString storedText(std::string_view utf8)
{
    QString text = string(utf8);
    if (utf8.find('_') == std::string_view::npos)
        return text;
    constexpr qsizetype escapeSize = 7;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + escapeSize > text.size() || text[at + escapeSize - 1] != u'_')
            continue;
        bool hexadecimal = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&hexadecimal, 16);
        if (hexadecimal)
            text.replace(at, escapeSize, QChar(static_cast<char16_t>(code)));
    }
    return text;
}

Result<XlsxWorkbook> readWorkbook(ZipArchive &archive)
{
    PEIYU_TRY(part, workbookPart(archive));
    WorkbookHandler workbook;
    PEIYU_CHECK(readXml(archive, part, workbook));
    const qsizetype slash = part.lastIndexOf('/');
    const QByteArray folder = part.left(qMax(qsizetype(0), slash));
    RelationsHandler links(folder);
    PEIYU_CHECK(readXml(archive, folder + "/_rels/" + part.mid(slash + 1) + ".rels", links));
    XlsxWorkbook result;
    result.dates1904 = workbook.dates1904;
    for (const WorkbookHandler::Entry &entry : std::as_const(workbook.entries)) {
        const Relation relation = links.relations.value(entry.relation);
        if (relation.type == "worksheet")
            result.sheets.append({entry.info, relation.part});
    }
    for (const Relation &relation : std::as_const(links.relations)) {
        if (relation.type == "styles")
            result.stylesPart = relation.part;
        else if (relation.type == "sharedStrings")
            result.stringsPart = relation.part;
    }
    if (result.sheets.isEmpty())
        return refused(Refusal::NoSheet, archive.path());
    return result;
}

Result<std::vector<DateFormat>> readStyles(ZipArchive &archive, const QByteArray &part)
{
    StylesHandler styles;
    if (!part.isEmpty() && archive.contains(part))
        PEIYU_CHECK(readXml(archive, part, styles));
    return std::move(styles.formats);
}

Result<std::vector<QString>> readStrings(ZipArchive &archive, const QByteArray &part)
{
    StringsHandler handler;
    if (part.isEmpty() || !archive.contains(part))
        return std::move(handler.strings);
    PEIYU_TRY(opened, archive.part(part));
    XmlStream stream(std::move(opened), handler, archive.path(), archive.options().limits);
    handler.stream = &stream;
    handler.path = archive.path();
    handler.limit = archive.options().limits.stringsBytes;
    handler.longestText = longestUtf8(archive.options().limits);
    PEIYU_CHECK(stream.run());
    return std::move(handler.strings);
}

} // namespace peiyu
