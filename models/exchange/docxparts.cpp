#include "exchange/docxparts.h"

#include <QCoreApplication>

#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocx)
};

constexpr int officialLines = 22;
constexpr int officialSigns = 28;
constexpr double officialSize = 16; ///< points of the body

int units(double mm)
{
    return static_cast<int>(std::lround(mm * 1440 / 25.4));
}

bool isOfficial(const ReportDocument &document)
{
    return document.style == ReportStyle::Official;
}

QByteArray part(const QString &body)
{
    return (QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") +
            body)
        .toUtf8();
}

const QString &mainNamespaces()
{
    static const QString words = QStringLiteral(
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
    return words;
}

QString field(const QString &code, const QString &properties)
{
    return QStringLiteral("<w:r>%2<w:fldChar w:fldCharType=\"begin\"/></w:r>"
                          "<w:r>%2<w:instrText xml:space=\"preserve\"> %1 </w:instrText></w:r>"
                          "<w:r>%2<w:fldChar w:fldCharType=\"separate\"/></w:r>"
                          "<w:r>%2<w:t>1</w:t></w:r>"
                          "<w:r>%2<w:fldChar w:fldCharType=\"end\"/></w:r>")
        .arg(code, properties);
}

} // namespace

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar sign : text) {
        if (sign >= u' ' && sign != QChar(0xFFFE) && sign != QChar(0xFFFF))
            clean.append(sign);
    }
    return clean.toHtmlEscaped();
}

DocxMeasures docxMeasures(const ReportDocument &document)
{
    DocxMeasures m;
    m.pageWidth = units(210);
    m.pageHeight = units(297);
    if (isOfficial(document)) {
        m.top = units(37);
        m.left = units(28);
        m.textWidth = units(156);
        m.right = m.pageWidth - m.left - m.textWidth;
        // A little less than 35 mm: rounding must not push the last line to the next page.
        m.bottom = m.pageHeight - m.top - units(225) - units(0.5);
        return m;
    }
    if (document.landscape)
        std::swap(m.pageWidth, m.pageHeight);
    m.top = units(22);
    m.bottom = units(22);
    m.left = units(20);
    m.right = units(20);
    m.textWidth = m.pageWidth - m.left - m.right;
    return m;
}

DocxFaces docxFaces(ReportStyle style)
{
    if (style == ReportStyle::Official)
        return {QStringLiteral("方正小标宋简体"), QStringLiteral("仿宋_GB2312"),
                QStringLiteral("楷体_GB2312"), QStringLiteral("黑体")};
    const QString plain = QStringLiteral("微软雅黑");
    return {plain, plain, plain, plain};
}

int docxPitch()
{
    return static_cast<int>(std::floor(units(156) / double(officialSigns) - officialSize * 20));
}

QString docxRun(const QString &face, int halfPoints, bool bold, int pitch)
{
    QString words = QStringLiteral("<w:rPr><w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\" "
                                   "w:eastAsia=\"%1\" w:cs=\"%1\" w:hint=\"eastAsia\"/>")
                        .arg(face);
    if (bold)
        words += QStringLiteral("<w:b/><w:bCs/>");
    if (pitch != 0)
        words += QStringLiteral("<w:spacing w:val=\"%1\"/>").arg(pitch);
    return words +
           QStringLiteral("<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/></w:rPr>").arg(halfPoints);
}

QString docxWords(const QString &text, const QString &properties)
{
    QString words = QStringLiteral("<w:r>") + properties;
    bool first = true;
    for (const QString &line : text.split(u'\n')) {
        if (!first)
            words += QStringLiteral("<w:br/>");
        first = false;
        bool start = true;
        for (const QString &piece : line.split(u'\t')) {
            if (!start)
                words += QStringLiteral("<w:tab/>");
            start = false;
            words += QStringLiteral("<w:t xml:space=\"preserve\">%1</w:t>").arg(xmlText(piece));
        }
    }
    return words + QStringLiteral("</w:r>");
}

QByteArray docxContentTypes(const ReportDocument &document)
{
    const QString base = QStringLiteral("application/vnd.openxmlformats-officedocument."
                                        "wordprocessingml.");
    QString words = QStringLiteral(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        "<Override PartName=\"/docProps/core.xml\" "
        "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
    const auto add = [&](const QString &name, const QString &kind) {
        words += QStringLiteral("<Override PartName=\"/word/%1.xml\" ContentType=\"%2%3+xml\"/>")
                     .arg(name, base, kind);
    };
    add(QStringLiteral("document"), QStringLiteral("document.main"));
    add(QStringLiteral("styles"), QStringLiteral("styles"));
    add(QStringLiteral("settings"), QStringLiteral("settings"));
    add(QStringLiteral("header1"), QStringLiteral("header"));
    add(QStringLiteral("footer1"), QStringLiteral("footer"));
    if (isOfficial(document))
        add(QStringLiteral("footer2"), QStringLiteral("footer"));
    return part(words + QStringLiteral("</Types>"));
}

QByteArray docxPackageRelations()
{
    return part(QStringLiteral(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/officeDocument\" Target=\"word/document.xml\"/>"
        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
        "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        "</Relationships>"));
}

QByteArray docxRelations(const ReportDocument &document, qsizetype pictures)
{
    QString words = QStringLiteral(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    const auto add = [&](const QString &id, const QString &kind, const QString &target) {
        words += QStringLiteral("<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/"
                                "officeDocument/2006/relationships/%2\" Target=\"%3\"/>")
                     .arg(id, kind, target);
    };
    add(QStringLiteral("styles"), QStringLiteral("styles"), QStringLiteral("styles.xml"));
    add(QStringLiteral("settings"), QStringLiteral("settings"), QStringLiteral("settings.xml"));
    add(QStringLiteral("header1"), QStringLiteral("header"), QStringLiteral("header1.xml"));
    add(QStringLiteral("footer1"), QStringLiteral("footer"), QStringLiteral("footer1.xml"));
    if (isOfficial(document))
        add(QStringLiteral("footer2"), QStringLiteral("footer"), QStringLiteral("footer2.xml"));
    for (qsizetype i = 1; i <= pictures; ++i)
        add(QStringLiteral("picture%1").arg(i), QStringLiteral("image"),
            QStringLiteral("media/picture%1.png").arg(i));
    return part(words + QStringLiteral("</Relationships>"));
}

QByteArray docxStyles(const ReportDocument &document)
{
    const DocxFaces faces = docxFaces(document.style);
    const int size = isOfficial(document) ? 32 : 20;
    const auto heading = [&](int level, const QString &face, int halfPoints, bool bold) {
        return QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"Heading%1\">"
                              "<w:name w:val=\"heading %1\"/><w:basedOn w:val=\"Normal\"/>"
                              "<w:next w:val=\"Normal\"/><w:qFormat/>"
                              "<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val=\"%2\"/>"
                              "</w:pPr>%3</w:style>")
            .arg(level)
            .arg(level - 1)
            .arg(docxRun(face, halfPoints, bold));
    };
    const bool official = isOfficial(document);
    return part(
        QStringLiteral("<w:styles %1><w:docDefaults><w:rPrDefault>%2</w:rPrDefault>"
                       "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr>"
                       "</w:pPrDefault></w:docDefaults>"
                       "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                       "<w:name w:val=\"Normal\"/><w:qFormat/>"
                       "<w:pPr><w:overflowPunct w:val=\"0\"/></w:pPr>%2</w:style>"
                       "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
                       "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" "
                       "w:type=\"dxa\"/></w:tblPr></w:style>")
            .arg(mainNamespaces(), docxRun(faces.body, size, false)) +
        heading(1, faces.hei, official ? 32 : 24, !official) +
        heading(2, faces.kai, official ? 32 : 21, !official) + QStringLiteral("</w:styles>"));
}

QByteArray docxSettings(const ReportDocument &document)
{
    QString words = QStringLiteral("<w:settings %1>").arg(mainNamespaces());
    if (isOfficial(document))
        words += QStringLiteral("<w:evenAndOddHeaders/>");
    return part(words +
                QStringLiteral("<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                               "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                               "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                               "</w:compat></w:settings>"));
}

QByteArray docxHeader(const ReportDocument &document)
{
    const QString small = docxRun(docxFaces(document.style).body, 18, false);
    const QString lead =
        document.mark.isEmpty() && !isOfficial(document) ? document.recipients : document.mark;
    QString words = lead;
    if (!isOfficial(document))
        words += u'\t' + document.days;
    return part(QStringLiteral("<w:hdr %1><w:p><w:pPr><w:tabs><w:tab w:val=\"right\" "
                               "w:pos=\"%2\"/></w:tabs></w:pPr>%3</w:p></w:hdr>")
                    .arg(mainNamespaces())
                    .arg(docxMeasures(document).textWidth)
                    .arg(docxWords(words, small)));
}

QByteArray docxFooter(const ReportDocument &document, bool even)
{
    const DocxFaces faces = docxFaces(document.style);
    QString paragraph;
    if (isOfficial(document)) {
        const QString run = docxRun(faces.body, 28, false);
        paragraph = QStringLiteral("<w:p><w:pPr><w:ind w:%1=\"280\"/><w:jc w:val=\"%1\"/></w:pPr>")
                        .arg(even ? QStringLiteral("left") : QStringLiteral("right")) +
                    docxWords(QStringLiteral("— "), run) + field(QStringLiteral("PAGE"), run) +
                    docxWords(QStringLiteral(" —"), run) + QStringLiteral("</w:p>");
    } else {
        const QString run = docxRun(faces.body, 18, false);
        const int width = docxMeasures(document).textWidth;
        const QString code = reportSnapshot(document);
        const QStringList pages = Text::tr("第 %1 页 / 共 %2 页")
                                      .arg(QStringLiteral("\x01"), QStringLiteral("\x01"))
                                      .split(QChar(1));
        paragraph =
            QStringLiteral("<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" "
                           "w:color=\"CFCFCF\"/></w:pBdr><w:tabs><w:tab w:val=\"center\" "
                           "w:pos=\"%1\"/><w:tab w:val=\"right\" w:pos=\"%2\"/></w:tabs></w:pPr>")
                .arg(width / 2)
                .arg(width) +
            docxWords(Text::tr("内容码 %1 %2").arg(code.left(4), code.mid(4)) + u'\t' +
                          document.base + u'\t' + pages.value(0),
                      run) +
            field(QStringLiteral("PAGE"), run) + docxWords(pages.value(1), run) +
            field(QStringLiteral("NUMPAGES"), run) + docxWords(pages.value(2), run) +
            QStringLiteral("</w:p>");
    }
    return part(QStringLiteral("<w:ftr %1>%2</w:ftr>").arg(mainNamespaces(), paragraph));
}

QByteArray docxCore(const ReportDocument &document)
{
    return part(QStringLiteral("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/"
                               "package/2006/metadata/core-properties\" "
                               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1"
                               "</dc:title></cp:coreProperties>")
                    .arg(xmlText(document.title.join(QString()))));
}

QString docxSection(const ReportDocument &document)
{
    const DocxMeasures m = docxMeasures(document);
    QString words = QStringLiteral("<w:sectPr><w:headerReference w:type=\"default\" "
                                   "r:id=\"header1\"/>");
    if (isOfficial(document))
        words += QStringLiteral("<w:headerReference w:type=\"even\" r:id=\"header1\"/>");
    words += QStringLiteral("<w:footerReference w:type=\"default\" r:id=\"footer1\"/>");
    if (isOfficial(document))
        words += QStringLiteral("<w:footerReference w:type=\"even\" r:id=\"footer2\"/>");
    const int foot = isOfficial(document) ? m.bottom - units(12) : units(10);
    words += QStringLiteral("<w:pgSz w:w=\"%1\" w:h=\"%2\"%3/><w:pgMar w:top=\"%4\" w:right=\"%5\" "
                            "w:bottom=\"%6\" w:left=\"%7\" w:header=\"%8\" w:footer=\"%9\" "
                            "w:gutter=\"0\"/>")
                 .arg(m.pageWidth)
                 .arg(m.pageHeight)
                 .arg(document.landscape ? QStringLiteral(" w:orient=\"landscape\"") : QString())
                 .arg(m.top)
                 .arg(m.right)
                 .arg(m.bottom)
                 .arg(m.left)
                 .arg(units(12))
                 .arg(foot);
    if (isOfficial(document)) {
        const double line = units(225) / static_cast<double>(officialLines);
        words += QStringLiteral("<w:docGrid w:type=\"lines\" w:linePitch=\"%1\"/>")
                     .arg(static_cast<int>(line));
    }
    return words + QStringLiteral("</w:sectPr>");
}

} // namespace peiyu
