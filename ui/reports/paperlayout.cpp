#include "reports/paperlayout.h"

#include "reports/papersetter.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PaperLayout)
};

constexpr double pt = unitsPerPoint;
constexpr double mm = unitsPerMm;
constexpr double panelHeight = 44 * mm;
constexpr double panelGap = 4 * mm;
constexpr double tableGap = 3 * mm;

class ReportLayout final
{
public:
    /// `breakBefore`: the block that begins a new page; -1: none does by order.
    ReportLayout(const ReportDocument &document, const PaperFonts &fonts, qsizetype breakBefore)
        : m_document(document),
          m_set(document, fonts),
          m_m(m_set.measures()),
          m_breakBefore(breakBefore)
    {
    }

    /// The signature stands on a page without a word of the text.
    bool isSignedAlone() const { return m_signedAlone; }

    /// What goes to the page of the signature: the last paragraph, a long one by its last lines,
    /// a short one with the headings over it.
    qsizetype lastText() const
    {
        const QVector<ReportBlock> &blocks = m_document.blocks;
        qsizetype at = blocks.size() - 1;
        while (at > 0 && !std::holds_alternative<ReportParagraph>(blocks[at]))
            --at;
        if (at >= 0 && isLong(blocks[at]))
            return at;
        while (at > 0 && std::holds_alternative<ReportHeading>(blocks[at - 1]))
            --at;
        return at;
    }

    Paper run()
    {
        m_set.isOfficial() ? officialHead() : internalHead();
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i)
            put(i);
        if (m_set.isOfficial())
            officialEnd();
        else
            internalEnd();
        Paper paper;
        paper.size = m_m.page;
        paper.landscape = m_document.landscape;
        paper.pages = m_set.takePages();
        for (qsizetype i = 0; i < paper.pages.size(); ++i)
            m_set.isOfficial() ? officialFrame(paper.pages[i], i)
                               : internalFrame(paper.pages[i], i, paper.pages.size());
        return paper;
    }

private:
    void internalHead()
    {
        TextSetting title = m_set.setting(PaperFace::Sheet, 16.5 * pt);
        title.bold = true;
        title.align = ReportAlign::Centre;
        for (const QString &line : m_document.title)
            m_set.put(breakLines(line, title), 25 * pt, 16.5 * pt);
        TextSetting second = m_set.setting(PaperFace::Sheet, 10 * pt);
        second.align = ReportAlign::Centre;
        if (!m_document.subtitle.isEmpty())
            m_set.put(breakLines(m_document.subtitle, second), 16 * pt, 10 * pt);
        if (!m_document.title.isEmpty()) {
            m_set.move(2 * mm);
            m_set.rule(1.5 * pt);
            m_set.move(3 * mm);
        }
    }

    void officialHead()
    {
        TextSetting title = m_set.setting(PaperFace::Title, 22 * pt);
        title.align = ReportAlign::Centre;
        for (const QString &line : m_document.title)
            m_set.put(breakLines(line, title), m_m.step, 22 * pt);
        m_set.move(m_m.step);
        if (!m_document.recipients.isEmpty())
            m_set.put(breakLines(m_document.recipients, m_set.body()), m_m.step, m_m.bodySize);
    }

    TextSetting paragraphSetting(const ReportParagraph &paragraph) const
    {
        TextSetting setting = m_set.body();
        setting.indent = paragraph.indented ? 2 * (m_m.bodySize + m_m.pitch) : 0;
        return setting;
    }

    TextSetting headingSetting(const ReportHeading &heading) const
    {
        if (m_set.isOfficial()) {
            TextSetting setting = m_set.body();
            setting.face = heading.level == 1   ? PaperFace::Hei
                           : heading.level == 2 ? PaperFace::Kai
                                                : PaperFace::Body;
            setting.indent = 2 * (m_m.bodySize + m_m.pitch);
            return setting;
        }
        TextSetting setting =
            m_set.setting(PaperFace::Sheet, (heading.level == 1 ? 12 : 10.5) * pt);
        setting.bold = true;
        return setting;
    }

    double headingStep(const ReportHeading &heading) const
    {
        if (m_set.isOfficial())
            return m_m.step;
        return heading.level == 1 ? 22 * pt : 18 * pt;
    }

    /// What must stand on the page of a heading beside it.
    double startOf(qsizetype block) const
    {
        if (block >= m_document.blocks.size())
            return 0;
        const ReportBlock &next = m_document.blocks[block];
        if (const auto *paragraph = std::get_if<ReportParagraph>(&next)) {
            const auto lines = breakLines(paragraph->runs, paragraphSetting(*paragraph)).size();
            return static_cast<double>(leastLines(lines)) * m_m.step;
        }
        if (const auto *heading = std::get_if<ReportHeading>(&next))
            return headingStep(*heading) + startOf(block + 1);
        if (const auto *table = std::get_if<ReportTable>(&next))
            return m_set.tableStart(*table, tailOf(block + 1));
        if (const auto *figure = std::get_if<ReportFigure>(&next))
            return figureHeight(*figure);
        return 0;
    }

    /// The paragraphs from there on that go with the table before them.
    double tailOf(qsizetype block) const
    {
        double height = 0;
        for (; block < m_document.blocks.size(); ++block) {
            const auto *paragraph = std::get_if<ReportParagraph>(&m_document.blocks[block]);
            if (!paragraph || !paragraph->withTable)
                break;
            const auto lines = breakLines(paragraph->runs, paragraphSetting(*paragraph)).size();
            height += static_cast<double>(lines) * m_m.step;
        }
        return height > 0 ? tableGap + height : 0;
    }

    void put(qsizetype index)
    {
        const ReportBlock &block = m_document.blocks[index];
        const bool last = index == m_breakBefore;
        if (last && !isLong(block) && !m_set.atTop())
            m_set.newPage();
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            putParagraph(*paragraph, last && isLong(block));
        } else if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            const double step = headingStep(*heading);
            if (!m_set.isOfficial() && !m_set.atTop())
                m_set.move(1.5 * mm);
            const QVector<TextLine> lines = breakLines(heading->text, headingSetting(*heading));
            m_set.need(step * static_cast<double>(lines.size()) + startOf(index + 1));
            m_set.put(lines, step, headingSetting(*heading).size);
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            if (!m_set.isOfficial() && !m_set.atTop() && table->name.isEmpty())
                m_set.move(1.5 * mm);
            m_set.putTable(*table, tailOf(index + 1));
            m_set.toGrid();
            if (!m_set.isOfficial())
                m_set.move(tableGap);
        } else if (const auto *figure = std::get_if<ReportFigure>(&block)) {
            putFigure(*figure);
            m_set.toGrid();
        } else {
            if (!m_set.atTop())
                m_set.newPage();
            if (std::get<ReportPageBreak>(block).titled && !m_set.isOfficial())
                internalHead();
        }
    }

    /// `parted`: its last two lines begin a new page.
    void putParagraph(const ReportParagraph &paragraph, bool parted)
    {
        const QVector<TextLine> lines = breakLines(paragraph.runs, paragraphSetting(paragraph));
        m_set.need(static_cast<double>(leastLines(lines.size())) * m_m.step);
        const auto room = static_cast<qsizetype>(m_set.room() / m_m.step);
        const bool alone = !m_set.isOfficial() && lines.size() > 3 && lines.size() == room + 1;
        const bool turned = parted || alone;
        const qsizetype before = turned ? lines.size() - 2 : lines.size();
        m_set.put(lines.mid(0, before), m_m.step, m_m.bodySize);
        if (turned && !m_set.atTop())
            m_set.newPage();
        m_set.put(lines.mid(before), m_m.step, m_m.bodySize);
    }

    /// Lines of a paragraph that begin on one page: not the first alone at its foot, and outside
    /// 公文, whose pages are filled to the last line, not the last alone over the next.
    qsizetype leastLines(qsizetype lines) const
    {
        return std::min<qsizetype>(lines, lines == 3 && !m_set.isOfficial() ? 3 : 2);
    }

    /// A paragraph whose last two lines can go to the next page without it.
    bool isLong(const ReportBlock &block) const
    {
        const auto *paragraph = std::get_if<ReportParagraph>(&block);
        return paragraph && breakLines(paragraph->runs, paragraphSetting(*paragraph)).size() >= 4;
    }

    static qsizetype rowsOf(const ReportFigure &figure)
    {
        const qsizetype inRow = panelsInRow(figure);
        return (figure.panels.size() + inRow - 1) / inRow;
    }

    double figureHeight(const ReportFigure &figure) const
    {
        return 18 * pt + static_cast<double>(rowsOf(figure)) * (panelHeight + panelGap);
    }

    void putFigure(const ReportFigure &figure)
    {
        m_set.need(std::min(figureHeight(figure), m_m.area.height()));
        TextSetting caption =
            m_set.setting(m_set.isOfficial() ? PaperFace::Hei : PaperFace::Sheet, 10 * pt);
        caption.align = ReportAlign::Centre;
        m_set.put(breakLines(figure.caption, caption), 18 * pt, 10 * pt);
        const qsizetype inRow = panelsInRow(figure);
        const double width = inRow == 1 ? m_m.area.width() : (m_m.area.width() - panelGap) / 2;
        for (qsizetype i = 0; i < figure.panels.size(); ++i) {
            const qsizetype column = i % inRow;
            if (column == 0)
                m_set.need(panelHeight + panelGap);
            const double left = m_m.area.left() + static_cast<double>(column) * (width + panelGap);
            putPanel(figure.panels[i], QRectF(left, m_set.y(), width, panelHeight));
            if (column + 1 == inRow || i + 1 == figure.panels.size())
                m_set.move(panelHeight + panelGap);
        }
    }

    void putPanel(const ReportPanel &panel, const QRectF &place)
    {
        TextSetting name = m_set.setting(PaperFace::Sheet, 9.5 * pt);
        name.bold = true;
        const QString words =
            panel.unit.isEmpty() ? panel.name : Text::tr("%1（%2）").arg(panel.name, panel.unit);
        constexpr double nameHeight = 14 * pt;
        putLines(m_set.page(), breakLines(words, name),
                 place.topLeft() + QPointF(0, baseOf(nameHeight, name.size)), 0);
        m_set.page().charts.append({place.adjusted(0, nameHeight, 0, 0), panel});
    }

    /// 口径, 状态, draft warning: a small block over the foot, never split from its rule.
    void internalEnd()
    {
        if (m_document.closing.isEmpty())
            return;
        const TextSetting setting = m_set.setting(PaperFace::Sheet, 9 * pt);
        QVector<TextLine> lines;
        for (const QString &words : m_document.closing)
            lines += breakLines(words, setting);
        constexpr double step = 13.5 * pt;
        const double height = static_cast<double>(lines.size()) * step + 3 * mm;
        m_set.need(std::min(height, m_m.area.height()));
        m_set.move(1 * mm);
        m_set.rule(0.5 * pt, true);
        m_set.move(1.5 * mm);
        m_set.put(lines, step, 9 * pt);
    }

    void officialEnd()
    {
        const double sign = m_m.bodySize + m_m.pitch;
        if (!m_document.attachments.isEmpty()) {
            m_set.need(2 * m_m.step);
            const bool alone = m_set.atTop();
            if (!alone)
                m_set.move(m_m.step);
            putAttachments(sign);
            m_signedAlone = alone;
        }
        if (m_document.issuer.isEmpty() && m_document.date.isNull())
            return;
        // Name and day are never parted; the empty lines before them give way first.
        const double lines = m_set.room() / m_m.step;
        const int before = lines >= 4 ? 2 : lines >= 3 ? 1 : 0;
        m_set.need((2 + before) * m_m.step);
        m_signedAlone = m_signedAlone || m_set.atTop();
        if (!m_set.atTop())
            m_set.move(before * m_m.step);
        putSignature(sign);
    }

    void putAttachments(double sign)
    {
        const TextSetting body = m_set.body();
        const bool one = m_document.attachments.size() == 1;
        const QString lead = Text::tr("附件：");
        const double from = (2 + static_cast<double>(lead.size())) * sign;
        for (qsizetype i = 0; i < m_document.attachments.size(); ++i) {
            const QString number = one ? QString() : QString::number(i + 1) + QStringLiteral(". ");
            TextSetting rest = body;
            rest.justified = false;
            const double own = textWidth(number, rest);
            rest.width = body.width - from - own;
            QVector<TextLine> lines = breakLines(m_document.attachments[i], rest);
            m_set.need(m_m.step);
            const QPointF place(m_m.area.left(), m_set.y() + baseOf(m_m.step, m_m.bodySize));
            if (i == 0)
                putLines(m_set.page(), breakLines(lead, rest), place + QPointF(2 * sign, 0), 0);
            putLines(m_set.page(), breakLines(number, rest), place + QPointF(from, 0), 0);
            for (const TextLine &line : lines) {
                m_set.need(m_m.step);
                putLines(m_set.page(), {line},
                         {m_m.area.left() + from + own, m_set.y() + baseOf(m_m.step, m_m.bodySize)},
                         0);
                m_set.move(m_m.step);
            }
        }
    }

    /// The unit two characters from the right, the day two characters right of the unit's first;
    /// a day longer than the unit stands two from the right and pushes the unit in.
    void putSignature(double sign)
    {
        TextSetting body = m_set.body();
        body.justified = false;
        const QString day = m_document.date.isNull() ? QString()
                                                     : Text::tr("%1年%2月%3日")
                                                           .arg(m_document.date.year())
                                                           .arg(m_document.date.month())
                                                           .arg(m_document.date.day());
        const double unitWidth = textWidth(m_document.issuer, body);
        const double dayWidth = textWidth(day, body);
        const double right = m_m.area.right() - 2 * sign;
        double unitLeft = right - unitWidth;
        double dayLeft = unitLeft + 2 * sign;
        if (dayLeft + dayWidth > right) {
            dayLeft = right - dayWidth;
            unitLeft = std::min(unitLeft, dayLeft - 2 * sign);
        }
        body.width = m_m.area.width();
        const double base = m_set.y() + baseOf(m_m.step, m_m.bodySize);
        putLines(m_set.page(), breakLines(m_document.issuer, body), {unitLeft, base}, 0);
        putLines(m_set.page(), breakLines(day, body), {dayLeft, base + m_m.step}, 0);
        m_set.move(2 * m_m.step);
    }

    void officialFrame(PaperPage &page, qsizetype index) const
    {
        if (!m_document.mark.isEmpty()) {
            const TextSetting mark = m_set.setting(PaperFace::Sheet, 9 * pt);
            putLines(page, breakLines(m_document.mark, mark), {m_m.area.left(), 20 * mm}, 0);
        }
        TextSetting number = m_set.setting(PaperFace::Body, 14 * pt);
        number.width = m_m.area.width() - 2 * number.size;
        number.align = index % 2 == 0 ? ReportAlign::Right : ReportAlign::Left;
        putLines(page, breakLines(QStringLiteral("— %1 —").arg(index + 1), number),
                 {m_m.area.left() + number.size, m_m.area.bottom() + 9 * mm}, 0);
    }

    void internalFrame(PaperPage &page, qsizetype index, qsizetype pages) const
    {
        TextSetting small = m_set.setting(PaperFace::Sheet, 9 * pt);
        const double left = m_m.area.left();
        const auto put = [&](const QString &words, ReportAlign align, double base) {
            small.align = align;
            putLines(page, breakLines(words, small), {left, base}, 0);
        };
        const QString lead = m_document.mark.isEmpty() ? m_document.recipients : m_document.mark;
        put(lead, ReportAlign::Left, 18 * mm);
        put(m_document.days, ReportAlign::Right, 18 * mm);
        const double foot = m_m.page.height() - 15 * mm;
        page.lines.append({QLineF(left, foot - 4.5 * mm, m_m.area.right(), foot - 4.5 * mm),
                           0.5 * pt, true, false});
        const QString code = reportSnapshot(m_document);
        put(Text::tr("内容码 %1 %2").arg(code.left(4), code.mid(4)), ReportAlign::Left, foot);
        put(m_document.base, ReportAlign::Centre, foot);
        put(Text::tr("第 %1 页 / 共 %2 页").arg(index + 1).arg(pages), ReportAlign::Right, foot);
    }

    const ReportDocument &m_document;
    PaperSetter m_set;
    const PaperMeasures &m_m;
    qsizetype m_breakBefore;
    bool m_signedAlone = false;
};

} // namespace

Paper layOutReport(const ReportDocument &document, const PaperFonts &fonts)
{
    ReportLayout layout(document, fonts, -1);
    Paper paper = layout.run();
    // A signature never stands alone: the last sentences go with it.
    if (!layout.isSignedAlone() || paper.pages.size() < 2)
        return paper;
    return ReportLayout(document, fonts, layout.lastText()).run();
}

} // namespace peiyu
