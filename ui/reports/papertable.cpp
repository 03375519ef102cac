// A table on paper: columns stretched to the width, cells that wrap instead of being cut, the head
// repeated on each page, groups kept whole.
#include "reports/papersetter.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr double mm = unitsPerMm;
constexpr double outerRule = 1.1 * unitsPerPoint;
constexpr double headRule = 0.75 * unitsPerPoint;
constexpr double gridRule = 0.5 * unitsPerPoint;
constexpr double hairline = 0.4 * unitsPerPoint;
constexpr double badgeSize = 8.5 * unitsPerPoint;
constexpr double badgeSide = 1 * mm;
constexpr double badgeHeight = 12 * unitsPerPoint;
constexpr double leadRoom = 36 * mm;
constexpr double notesGap = 1.2 * mm;
constexpr double noteStep = 1.35; ///< of its size

struct SetCell
{
    QVector<TextLine> lines;
    QString badge;
};

struct SetRow
{
    QVector<SetCell> cells;
    double height = 0;
    QString group;
    bool strong = false; ///< totals
};

/// Rows that stay on one page.
struct Block
{
    QVector<SetRow> rows;
    bool merged = false; ///< their first cell is one
    double height = 0;
};

class TableSetter final
{
public:
    TableSetter(PaperSetter &paper, const ReportTable &table, double tail)
        : m_paper(paper),
          m_table(table),
          m_tail(tail),
          m_m(paper.measures()),
          m_grid(paper.isOfficial() || table.form)
    {
        // A form is read and signed by hand: larger than a list, unless that list is signed too.
        if (((table.form && !table.dense) || table.large) && !paper.isOfficial()) {
            m_size = 11 * unitsPerPoint;
            m_step = 15.5 * unitsPerPoint;
            m_rowHeight = 9 * mm;
        }
        const auto natural = [this](const ReportColumn &column) {
            return column.width * m_size + 2 * m_m.cellSide;
        };
        double all = 0;
        for (const ReportColumn &column : table.columns)
            all += natural(column);
        m_edges.append(m_m.area.left());
        for (const ReportColumn &column : table.columns)
            m_edges.append(m_edges.last() +
                           m_m.area.width() * natural(column) / std::max(all, 1.0));
        if (!table.form)
            m_head = headRow();
    }

    double startHeight() const { return startHeight(makeBlocks()); }

    void put()
    {
        const QVector<Block> blocks = makeBlocks();
        m_paper.need(startHeight(blocks));
        putCaption();
        begin();
        for (qsizetype i = 0; i < blocks.size(); ++i)
            putWhole(blocks[i], i + 1 == blocks.size() ? footHeight() : 0);
        end();
        putNotes();
    }

private:
    TextSetting cellSetting(int column, int columns, bool bold) const
    {
        TextSetting setting =
            m_paper.setting(m_paper.isOfficial() ? PaperFace::Body : PaperFace::Sheet, m_size);
        setting.width = m_edges[column + columns] - m_edges[column] - 2 * m_m.cellSide;
        setting.align = m_table.columns[column].align;
        setting.bold = bold;
        return setting;
    }

    double heightOf(const SetCell &cell) const
    {
        const double text = static_cast<double>(cell.lines.size()) * m_step;
        return text + (cell.badge.isEmpty() ? 0 : badgeHeight + 0.6 * mm);
    }

    double padding() const { return m_rowHeight - m_step; }

    SetRow headRow() const
    {
        SetRow row;
        row.height = m_rowHeight;
        for (int i = 0; i < m_table.columns.size(); ++i) {
            TextSetting setting = cellSetting(i, 1, !m_paper.isOfficial());
            if (m_paper.isOfficial()) {
                setting.face = PaperFace::Hei;
                setting.align = ReportAlign::Centre;
            }
            SetCell cell{breakLines(m_table.columns[i].head, setting), {}};
            row.height = std::max(row.height, heightOf(cell) + padding());
            row.cells.append(cell);
        }
        return row;
    }

    SetRow setRow(const ReportRow &source, bool totals) const
    {
        SetRow row;
        row.group = source.group;
        row.strong = totals;
        row.height = m_rowHeight;
        const int columns = static_cast<int>(m_table.columns.size());
        for (int i = 0; i < std::min<int>(columns, static_cast<int>(source.cells.size())); ++i) {
            const ReportCell &given = source.cells[i];
            const bool name = m_table.form && i % 2 == 0 && source.cells.size() > 1;
            // The last cell of a row that is shorter than the table takes the rest of it.
            const bool rest = i + 1 == source.cells.size() && i + 1 < columns;
            SetCell cell{breakLines(given.text, cellSetting(i, rest ? columns - i : 1,
                                                            given.bold || totals || name)),
                         given.badge};
            if (i > 0 || row.group.isEmpty())
                row.height = std::max(row.height, heightOf(cell) + padding());
            row.cells.append(cell);
        }
        return row;
    }

    /// A group is one block; the totals stay with the row before them.
    QVector<Block> makeBlocks() const
    {
        QVector<Block> blocks;
        for (const ReportRow &source : m_table.rows) {
            const SetRow row = setRow(source, false);
            const bool goesOn = !row.group.isEmpty() && !blocks.isEmpty() &&
                                blocks.last().rows.last().group == row.group;
            if (!goesOn)
                blocks.append(Block{{}, !row.group.isEmpty(), 0});
            add(row, blocks.last());
        }
        for (Block &block : blocks)
            growToFirstCell(block);
        if (m_table.totals) {
            if (blocks.isEmpty() || blocks.last().merged)
                blocks.append(Block{});
            add(setRow(*m_table.totals, true), blocks.last());
        }
        return blocks;
    }

    static void add(const SetRow &row, Block &block)
    {
        block.rows.append(row);
        block.height += row.height;
    }

    /// A page that begins with this table can hold it, under a title and a heading too.
    bool fitsOnPage(double height) const
    {
        return captionHeight() + m_head.height + height <= m_m.area.height() - leadRoom;
    }

    /// What of the table must stand together where it begins.
    double startHeight(const QVector<Block> &blocks) const
    {
        const double lead = captionHeight() + m_head.height;
        if (blocks.isEmpty())
            return lead + footHeight();
        double all = footHeight();
        for (const Block &block : blocks)
            all += block.height;
        if (m_table.keptTogether && fitsOnPage(all))
            return lead + all;
        const Block &first = blocks.first();
        const double after = blocks.size() == 1 ? footHeight() : 0;
        return lead +
               (fitsOnPage(first.height + after) ? first.height + after : first.rows[0].height);
    }

    /// A block is parted only where no page can hold it; the last one keeps room for the foot.
    void putWhole(Block block, double after)
    {
        while (block.height + after > m_paper.room()) {
            const bool fresh = m_paper.y() <= m_top + m_head.height + 1;
            const bool parted = !fitsOnPage(block.height + after) && block.rows.size() > 1;
            qsizetype taken = 0;
            if (parted)
                taken = std::max<qsizetype>(rowsIn(block, m_paper.room()), fresh ? 1 : 0);
            else if (fresh)
                break;
            if (taken > 0) {
                Block part{{}, block.merged, 0};
                for (qsizetype i = 0; i < taken; ++i)
                    add(block.rows[i], part);
                growToFirstCell(part);
                putBlock(part);
                Block rest{{}, block.merged, 0};
                for (qsizetype i = taken; i < block.rows.size(); ++i)
                    add(block.rows[i], rest);
                growToFirstCell(rest);
                block = rest;
            }
            end();
            m_paper.newPage();
            begin();
        }
        putBlock(block);
    }

    /// How many rows the room takes; never all of them.
    static qsizetype rowsIn(const Block &block, double room)
    {
        qsizetype rows = 0;
        double height = block.rows.first().height;
        while (rows + 1 < block.rows.size() && height <= room)
            height += block.rows[++rows].height;
        return rows;
    }

    void growToFirstCell(Block &block) const
    {
        if (!block.merged || block.rows.first().cells.isEmpty())
            return;
        const double wanted = heightOf(block.rows.first().cells.first()) + padding();
        const double missing = wanted - block.height;
        if (missing <= 0)
            return;
        block.rows.last().height += missing;
        block.height += missing;
    }

    double captionHeight() const
    {
        if (m_table.name.isEmpty() && m_table.unit.isEmpty())
            return 0;
        return m_paper.isOfficial() ? 22 * unitsPerPoint : 17 * unitsPerPoint;
    }

    double notesHeight() const
    {
        const qsizetype lines = noteLines().size();
        return lines == 0 ? 0 : notesGap + static_cast<double>(lines) * noteSize() * noteStep;
    }

    /// What stands on the page of the last row.
    double footHeight() const { return notesHeight() + m_tail; }

    double noteSize() const { return (m_paper.isOfficial() ? 10.5 : 9) * unitsPerPoint; }

    QVector<TextLine> noteLines() const
    {
        const TextSetting setting =
            m_paper.setting(m_paper.isOfficial() ? PaperFace::Body : PaperFace::Sheet, noteSize());
        QVector<TextLine> lines;
        for (const QString &note : m_table.notes)
            lines += breakLines(note, setting);
        return lines;
    }

    void putCaption()
    {
        const double height = captionHeight();
        if (height == 0)
            return;
        const bool official = m_paper.isOfficial();
        TextSetting name = m_paper.setting(official ? PaperFace::Hei : PaperFace::Sheet,
                                           (official ? 14 : 10) * unitsPerPoint);
        name.align = official || m_table.unit.isEmpty() ? ReportAlign::Centre : ReportAlign::Left;
        name.bold = !official;
        TextSetting unit = m_paper.setting(official ? PaperFace::Body : PaperFace::Sheet,
                                           (official ? 10.5 : 9) * unitsPerPoint);
        unit.align = ReportAlign::Right;
        const QPointF place(m_m.area.left(), m_paper.y() + baseOf(height, name.size));
        putLines(m_paper.page(), breakLines(m_table.name, name), place, 0);
        if (!m_table.unit.isEmpty())
            putLines(m_paper.page(), breakLines(m_table.unit, unit), place, 0);
        m_paper.move(height);
    }

    void line(double x1, double y1, double x2, double y2, double width, bool pale = false)
    {
        m_paper.page().lines.append({QLineF(x1, y1, x2, y2), width, pale, false});
    }

    void begin()
    {
        m_top = m_paper.y();
        line(m_edges.first(), m_top, m_edges.last(), m_top, m_grid ? gridRule : outerRule);
        m_lastMerged = false;
        if (m_table.form)
            return;
        putCells(m_head, m_top, 0);
        verticals(m_head, m_top);
        m_paper.move(m_head.height);
        line(m_edges.first(), m_paper.y(), m_edges.last(), m_paper.y(),
             m_grid ? gridRule : headRule);
    }

    void end()
    {
        line(m_edges.first(), m_paper.y(), m_edges.last(), m_paper.y(),
             m_grid ? gridRule : outerRule);
    }

    void verticals(const SetRow &row, double top)
    {
        if (!m_grid)
            return;
        const auto columns = static_cast<int>(m_table.columns.size());
        for (int i = 0; i <= columns; ++i) {
            const bool inside = i > 0 && i < columns;
            if (!inside || i < row.cells.size())
                line(m_edges[i], top, m_edges[i], top + row.height, gridRule);
        }
    }

    void putCells(const SetRow &row, double top, int from)
    {
        for (int i = from; i < row.cells.size(); ++i)
            putCell(row.cells[i], i, top, row.height);
    }

    void putCell(const SetCell &cell, int column, double top, double height)
    {
        const double used = heightOf(cell);
        const bool form = m_table.form && column % 2 == 1 && cell.lines.size() > 1;
        const double first = form ? top + padding() / 2 : top + (height - used) / 2;
        const double left = m_edges[column] + m_m.cellSide;
        putLines(m_paper.page(), cell.lines, {left, first + baseOf(m_step, m_size)}, m_step);
        if (!cell.badge.isEmpty())
            putBadge(cell.badge, left, first + used - badgeHeight);
    }

    void putBadge(const QString &words, double left, double top)
    {
        TextSetting setting = m_paper.setting(PaperFace::Sheet, badgeSize);
        const double width = textWidth(words, setting) + 2 * badgeSide;
        setting.width = width;
        putLines(m_paper.page(), breakLines(words, setting),
                 {left + badgeSide, top + baseOf(badgeHeight, badgeSize)}, 0);
        const QRectF box(left, top, width, badgeHeight);
        for (const QLineF &side :
             {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
              QLineF(box.bottomLeft(), box.bottomRight()), QLineF(box.topLeft(), box.bottomLeft())})
            m_paper.page().lines.append({side, gridRule, false, true});
    }

    void putBlock(const Block &block)
    {
        const double start = m_paper.y();
        // Between groups, and before the totals, the line is black and goes all the way.
        const bool black = start > m_top + m_head.height + 1 && !m_grid &&
                           (block.merged || m_lastMerged || block.rows.first().strong);
        if (black)
            line(m_edges.first(), start, m_edges.last(), start, gridRule);
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            const SetRow &row = block.rows[i];
            const double top = m_paper.y();
            if (i > 0 || (!black && start > m_top + m_head.height + 1)) {
                const bool pale = !m_grid && !row.strong;
                const double left = block.merged && i > 0 ? m_edges.value(1) : m_edges.first();
                line(left, top, m_edges.last(), top, pale ? hairline : gridRule, pale);
            }
            putCells(row, top, block.merged ? 1 : 0);
            verticals(row, top);
            m_paper.move(row.height);
        }
        if (block.merged && !block.rows.first().cells.isEmpty())
            putCell(block.rows.first().cells.first(), 0, start, block.height);
        m_lastMerged = block.merged;
    }

    void putNotes()
    {
        if (m_table.notes.isEmpty())
            return;
        m_paper.move(notesGap);
        m_paper.put(noteLines(), noteSize() * noteStep, noteSize());
    }

    PaperSetter &m_paper;
    const ReportTable &m_table;
    double m_tail;
    const PaperMeasures &m_m;
    bool m_grid;
    double m_size = m_m.tableSize;
    double m_step = m_m.tableStep;
    double m_rowHeight = m_m.rowHeight;
    QVector<double> m_edges;
    SetRow m_head;
    double m_top = 0;
    bool m_lastMerged = false;
};

} // namespace

void PaperSetter::putTable(const ReportTable &table, double tail)
{
    if (table.columns.isEmpty())
        return;
    TableSetter(*this, table, tail).put();
}

double PaperSetter::tableStart(const ReportTable &table, double tail) const
{
    // Measuring sets nothing.
    PaperSetter scratch(m_document, m_fonts);
    return TableSetter(scratch, table, tail).startHeight();
}

} // namespace peiyu
