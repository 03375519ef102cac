// The body of a .docx: paragraphs, headings, tables, pictures, attachments and signature.
#include "exchange/docxparts.h"

#include <QCoreApplication>

#include <numeric>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocx)
};

/// 29 points: the page holds 22 of them.
constexpr int officialLine = 579;
/// Room left and right in a cell.
constexpr int cellSide = 60;

QString alignWord(ReportAlign align)
{
    switch (align) {
    case ReportAlign::Left:
        return QStringLiteral("left");
    case ReportAlign::Centre:
        return QStringLiteral("center");
    case ReportAlign::Right:
        return QStringLiteral("right");
    }
    return {};
}

class BodyWriter final
{
public:
    BodyWriter(const ReportDocument &document, const QVector<QByteArray> &pictures)
        : m_document(document),
          m_pictures(pictures),
          m_official(document.style == ReportStyle::Official),
          m_faces(docxFaces(document.style)),
          m_m(docxMeasures(document))
    {
    }

    QString run()
    {
        title();
        for (const ReportBlock &block : m_document.blocks)
            std::visit(*this, block);
        for (const QString &words : m_document.closing)
            line(words, QStringLiteral("<w:spacing w:line=\"270\" w:lineRule=\"auto\"/>"),
                 docxRun(m_faces.body, 18, false));
        if (m_official)
            ending();
        m_xml += docxSection(m_document);
        return QStringLiteral("<w:body>") + m_xml + QStringLiteral("</w:body>");
    }

    void operator()(const ReportParagraph &paragraph)
    {
        QString properties =
            spacing() + QStringLiteral("<w:ind w:firstLineChars=\"%1\" "
                                       "w:firstLine=\"%2\"/><w:jc w:val=\"both\"/>")
                            .arg(paragraph.indented ? 200 : 0)
                            .arg(paragraph.indented ? 2 * bodySize() * 10 : 0);
        QString runs;
        for (const ReportRun &run : paragraph.runs)
            runs += docxWords(run.text, docxRun(m_faces.body, bodySize(), run.bold, pitch()));
        m_xml += QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2</w:p>").arg(properties, runs);
    }

    void operator()(const ReportHeading &heading)
    {
        const bool first = heading.level == 1;
        QString properties =
            QStringLiteral("<w:pStyle w:val=\"Heading%1\"/><w:keepNext/>").arg(first ? 1 : 2);
        if (m_official)
            properties += spacing() + QStringLiteral("<w:ind w:firstLineChars=\"200\" "
                                                     "w:firstLine=\"640\"/>");
        else
            properties += QStringLiteral("<w:spacing w:before=\"120\" w:after=\"60\"/>");
        const QString run = m_official
                                ? docxRun(first ? m_faces.hei : m_faces.kai, 32, false, pitch())
                                : docxRun(m_faces.hei, first ? 24 : 21, true);
        m_xml += QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2</w:p>")
                     .arg(properties, docxWords(heading.text, run));
    }

    void operator()(const ReportTable &table)
    {
        if (table.columns.isEmpty())
            return;
        caption(table);
        QVector<int> widths;
        const double size = m_official ? 10.5 : 9.5;
        const auto natural = [size](const ReportColumn &column) {
            return column.width * size * 20 + 2 * cellSide;
        };
        double all = 0;
        for (const ReportColumn &column : table.columns)
            all += natural(column);
        for (const ReportColumn &column : table.columns)
            widths.append(static_cast<int>(m_m.textWidth * natural(column) / all));
        const bool grid = m_official || table.form;
        m_xml +=
            QStringLiteral("<w:tbl><w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/>%2"
                           "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" "
                           "w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar>"
                           "</w:tblPr><w:tblGrid>")
                .arg(m_m.textWidth)
                .arg(borders(grid));
        for (const int width : widths)
            m_xml += QStringLiteral("<w:gridCol w:w=\"%1\"/>").arg(width);
        m_xml += QStringLiteral("</w:tblGrid>");
        if (!table.form)
            head(table, widths);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const QString &group = table.rows[i].group;
            const bool goesOn = !group.isEmpty() && i > 0 && table.rows[i - 1].group == group;
            const bool kept = table.keptTogether && i + 1 < table.rows.size();
            row(table, table.rows[i], widths, goesOn, false, kept || groupGoesOn(table, i));
        }
        if (table.totals)
            row(table, *table.totals, widths, false, true, false);
        m_xml += QStringLiteral("</w:tbl>");
        for (const QString &note : table.notes)
            line(note, QStringLiteral("<w:snapToGrid w:val=\"0\"/>"),
                 docxRun(m_faces.body, m_official ? 21 : 18, false));
        // Two tables would grow together, and a table may not end a document.
        line({},
             QStringLiteral("<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"160\" "
                            "w:lineRule=\"exact\"/>"),
             docxRun(m_faces.body, 12, false));
    }

    void operator()(const ReportFigure &figure)
    {
        const qsizetype index = m_figure++;
        line(figure.caption, QStringLiteral("<w:keepNext/><w:jc w:val=\"center\"/>"),
             docxRun(m_faces.hei, 20, !m_official));
        if (index < m_pictures.size() && !m_pictures[index].isEmpty())
            picture(index);
        else
            for (const ReportPanel &panel : figure.panels)
                (*this)(tableOf(panel));
    }

    void operator()(const ReportPageBreak &turn)
    {
        m_xml += QStringLiteral("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        if (turn.titled)
            title();
    }

private:
    int pitch() const { return m_official ? docxPitch() : 0; }
    int bodySize() const { return m_official ? 32 : 20; } // half points

    QString spacing() const
    {
        return m_official ? QStringLiteral("<w:spacing w:line=\"%1\" w:lineRule=\"exact\"/>")
                                .arg(officialLine)
                          : QStringLiteral("<w:spacing w:line=\"320\" w:lineRule=\"atLeast\"/>");
    }

    void line(const QString &text, const QString &properties, const QString &run)
    {
        m_xml += QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2</w:p>")
                     .arg(properties, text.isEmpty() ? QString() : docxWords(text, run));
    }

    void title()
    {
        const QString run = docxRun(m_faces.title, m_official ? 44 : 33, !m_official);
        const QString centred = QStringLiteral("<w:jc w:val=\"center\"/>");
        const QString own = m_official ? QStringLiteral("<w:snapToGrid w:val=\"0\"/>") + spacing()
                                       : QStringLiteral("<w:spacing w:after=\"40\"/>");
        for (const QString &words : m_document.title)
            line(words, own + centred, run);
        if (m_official) {
            if (!m_document.title.isEmpty())
                line({}, spacing(), {});
            if (!m_document.recipients.isEmpty())
                line(m_document.recipients, spacing(), docxRun(m_faces.body, 32, false, pitch()));
            return;
        }
        const QString ruled =
            QStringLiteral("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"4\" "
                           "w:color=\"000000\"/></w:pBdr><w:spacing w:after=\"120\"/>");
        if (!m_document.title.isEmpty())
            line(m_document.subtitle, ruled + centred, docxRun(m_faces.body, 20, false));
    }

    static QString borders(bool grid)
    {
        const auto side = [](const char16_t *name, int size, const char16_t *colour) {
            return size == 0 ? QStringLiteral("<w:%1 w:val=\"nil\"/>").arg(QString::fromUtf16(name))
                             : QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"%2\" w:space=\"0\" "
                                              "w:color=\"%3\"/>")
                                   .arg(QString::fromUtf16(name))
                                   .arg(size)
                                   .arg(QString::fromUtf16(colour));
        };
        const int outer = grid ? 4 : 9;
        return QStringLiteral("<w:tblBorders>") + side(u"top", outer, u"000000") +
               side(u"left", grid ? 4 : 0, u"000000") + side(u"bottom", outer, u"000000") +
               side(u"right", grid ? 4 : 0, u"000000") +
               side(u"insideH", 4, grid ? u"000000" : u"CFCFCF") +
               side(u"insideV", grid ? 4 : 0, u"000000") + QStringLiteral("</w:tblBorders>");
    }

    void caption(const ReportTable &table)
    {
        if (table.name.isEmpty() && table.unit.isEmpty())
            return;
        const QString name = docxRun(m_faces.hei, m_official ? 28 : 20, !m_official);
        const QString unit = docxRun(m_faces.body, m_official ? 21 : 18, false);
        const QString tabs =
            QStringLiteral("<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:tabs><w:tab "
                           "w:val=\"center\" w:pos=\"%1\"/><w:tab w:val=\"right\" w:pos=\"%2\"/>"
                           "</w:tabs>")
                .arg(m_m.textWidth / 2)
                .arg(m_m.textWidth);
        const QString lead = m_official ? QStringLiteral("\t") : QString();
        const QString gap = m_official ? QStringLiteral("\t") : QStringLiteral("\t\t");
        m_xml += QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2%3</w:p>")
                     .arg(tabs, docxWords(lead + table.name, name),
                          table.unit.isEmpty() ? QString() : docxWords(gap + table.unit, unit));
    }

    void head(const ReportTable &table, const QVector<int> &widths)
    {
        m_xml += QStringLiteral("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (qsizetype i = 0; i < widths.size(); ++i)
            cell(docxWords(table.columns[i].head,
                           docxRun(m_faces.hei, m_official ? 21 : 19, !m_official)),
                 widths[i], m_official ? ReportAlign::Centre : table.columns[i].align,
                 m_official ? QString()
                            : QStringLiteral("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" "
                                             "w:space=\"0\" w:color=\"000000\"/></w:tcBorders>"),
                 true);
        m_xml += QStringLiteral("</w:tr>");
    }

    static bool isLarge(const ReportTable &table)
    {
        return (table.form && !table.dense) || table.large;
    }
    int formSize(const ReportTable &table) const
    {
        return m_official ? 21 : isLarge(table) ? 22 : 19;
    }

    static bool groupGoesOn(const ReportTable &table, qsizetype row)
    {
        const QString &group = table.rows[row].group;
        return !group.isEmpty() && row + 1 < table.rows.size() &&
               table.rows[row + 1].group == group;
    }

    void row(const ReportTable &table, const ReportRow &source, const QVector<int> &widths,
             bool goesOn, bool totals, bool keptWithNext)
    {
        m_xml += QStringLiteral("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"%1\" "
                                "w:hRule=\"atLeast\"/></w:trPr>")
                     .arg(m_official       ? 374
                          : isLarge(table) ? 510
                                           : 312);
        const qsizetype cells = std::min(widths.size(), source.cells.size());
        for (qsizetype i = 0; i < cells; ++i) {
            const ReportCell &given = source.cells[i];
            const bool name = table.form && i % 2 == 0 && source.cells.size() > 1;
            const QString run =
                docxRun(m_faces.body, formSize(table), given.bold || totals || name);
            QString extra;
            int width = widths[i];
            if (i + 1 == cells && cells < widths.size()) {
                width = std::accumulate(widths.begin() + i, widths.end(), 0);
                extra = QStringLiteral("<w:gridSpan w:val=\"%1\"/>").arg(widths.size() - i);
            }
            const bool merged = i == 0 && !source.group.isEmpty();
            if (merged)
                extra += goesOn ? QStringLiteral("<w:vMerge/>")
                                : QStringLiteral("<w:vMerge w:val=\"restart\"/>");
            QString runs =
                given.text.isEmpty() || (merged && goesOn) ? QString() : docxWords(given.text, run);
            if (!given.badge.isEmpty() && !runs.isEmpty())
                runs += docxWords(QStringLiteral("\n〔%1〕").arg(given.badge),
                                  docxRun(m_faces.body, 15, false));
            cell(runs, width, table.columns[i].align, extra, keptWithNext);
        }
        m_xml += QStringLiteral("</w:tr>");
    }

    void cell(const QString &runs, int width, ReportAlign align, const QString &extra,
              bool keptWithNext)
    {
        m_xml += QStringLiteral("<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/>%2<w:vAlign "
                                "w:val=\"center\"/></w:tcPr><w:p><w:pPr>%3<w:snapToGrid "
                                "w:val=\"0\"/><w:jc w:val=\"%4\"/></w:pPr>%5</w:p></w:tc>")
                     .arg(QString::number(width), extra,
                          keptWithNext ? QStringLiteral("<w:keepNext/>") : QString(),
                          alignWord(align), runs);
    }

    static ReportTable tableOf(const ReportPanel &panel)
    {
        ReportTable table;
        table.name = panel.name;
        table.unit = panel.unit;
        table.columns = {{Text::tr("名称"), ReportAlign::Left, 8},
                         {Text::tr("现有或终期"), ReportAlign::Right, 5},
                         {Text::tr("目标"), ReportAlign::Right, 4},
                         {Text::tr("完成率"), ReportAlign::Right, 4}};
        for (const ReportBar &bar : panel.bars)
            table.rows.append(
                ReportRow{{ReportCell::ofText(bar.name), ReportCell::ofQuantity(bar.done),
                           ReportCell::ofQuantity(bar.goal), ReportCell::ofShare(bar.rate)},
                          {}});
        return table;
    }

    void picture(qsizetype index)
    {
        constexpr double unitsPerTwip = 635; // English metric units
        const QByteArray &png = m_pictures[index];
        const auto number = [&](int at) {
            return (quint32(quint8(png[at])) << 24) | (quint32(quint8(png[at + 1])) << 16) |
                   (quint32(quint8(png[at + 2])) << 8) | quint32(quint8(png[at + 3]));
        };
        constexpr int widthAt = 16; // in the head of a PNG
        const bool sound = png.size() > widthAt + 8 && number(widthAt) > 0;
        const double ratio = sound ? double(number(widthAt + 4)) / double(number(widthAt)) : 0.5;
        const auto width = static_cast<qint64>(m_m.textWidth * unitsPerTwip);
        const auto height = static_cast<qint64>(double(width) * ratio);
        m_xml +=
            QStringLiteral(
                "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline "
                "distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%1\" cy=\"%2\"/>"
                "<wp:docPr id=\"%3\" name=\"picture%3\"/><a:graphic><a:graphicData uri=\""
                "http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                "<pic:cNvPr id=\"%3\" name=\"picture%3\"/><pic:cNvPicPr/></pic:nvPicPr>"
                "<pic:blipFill><a:blip r:embed=\"picture%3\"/><a:stretch><a:fillRect/></a:stretch>"
                "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%1\" "
                "cy=\"%2\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .arg(width)
                .arg(height)
                .arg(index + 1);
    }

    void ending()
    {
        const QString run = docxRun(m_faces.body, 32, false, pitch());
        const auto left = [&](int signs, int hanging) {
            return spacing() +
                   QStringLiteral("<w:ind w:leftChars=\"%1\" w:left=\"%2\" w:hanging=\"%3\"/>")
                       .arg(signs * 100)
                       .arg(signs * 320)
                       .arg(hanging);
        };
        const qsizetype count = m_document.attachments.size();
        if (count > 0)
            line({}, spacing(), {});
        for (qsizetype i = 0; i < count; ++i) {
            const QString number = count == 1 ? QString() : QStringLiteral("%1. ").arg(i + 1);
            const QString lead = i == 0 ? Text::tr("附件：") : QString();
            line(lead + number + m_document.attachments[i], left(5, i == 0 ? 960 : 0), run);
        }
        if (m_document.issuer.isEmpty())
            return;
        line({}, QStringLiteral("<w:keepNext/>") + spacing(), {});
        line({}, QStringLiteral("<w:keepNext/>") + spacing(), {});
        signature(run);
    }

    /// As on paper: the unit two characters from the right, the day two characters in from its
    /// first one; a day longer than the unit stands two from the right.
    void signature(const QString &run)
    {
        const auto right = [&](double signs, bool kept) {
            return (kept ? QStringLiteral("<w:keepNext/>") : QString()) + spacing() +
                   QStringLiteral("<w:ind w:right=\"%1\"/><w:jc w:val=\"right\"/>")
                       .arg(static_cast<int>(signs * 316));
        };
        const QDate date = m_document.date;
        const QString day =
            date.isNull()
                ? QString()
                : Text::tr("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
        double daySigns = 0; // digits are half as wide
        for (const QChar sign : day)
            daySigns += sign.isDigit() ? 0.5 : 1;
        const auto unitSigns = static_cast<double>(m_document.issuer.size());
        // Places count from the right end of the text.
        const double behindDay = std::max(2.0, 2 + unitSigns - 2 - daySigns);
        const double behindUnit = std::max(2.0, behindDay + daySigns + 2 - unitSigns);
        line(m_document.issuer, right(behindUnit, true), run);
        line(day, right(behindDay, false), run);
    }

    const ReportDocument &m_document;
    const QVector<QByteArray> &m_pictures;
    bool m_official;
    DocxFaces m_faces;
    DocxMeasures m_m;
    QString m_xml;
    qsizetype m_figure = 0;
};

} // namespace

QString docxBody(const ReportDocument &document, const QVector<QByteArray> &pictures)
{
    return BodyWriter(document, pictures).run();
}

} // namespace peiyu
