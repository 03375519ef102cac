#pragma once
/// Which column of a list is which field, and where the list's header is.
/// Thread: any. Errors: Validation for a mapping text that names no field or no column.

#include "exchange/amountreading.h"
#include "exchange/headerwords.h"
#include "exchange/tablecell.h"
#include "foundation/result.h"

#include <QSet>
#include <QStringList>
#include <QVector>

#include <array>

namespace peiyu {

/// Columns count from 0; -1 is none. No column is mapped twice.
class ColumnMapping final
{
public:
    ColumnMapping() { m_columns.fill(-1); }

    int column(ImportField field) const { return m_columns[static_cast<size_t>(field)]; }
    bool has(ImportField field) const { return column(field) >= 0; }
    /// Takes the column away from any field that had it.
    void set(ImportField field, int column);
    void unset(ImportField field) { m_columns[static_cast<size_t>(field)] = -1; }
    std::optional<ImportField> fieldOf(int column) const;
    /// The figure's item and year, and a 资质's kind and part, lose the column they had.
    void setFigure(const FigureColumn &figure);
    void setHonour(const HonourColumn &honour);
    /// The same item, period and 当期 or 累计 in another column is let go.
    void setPeriod(const PeriodColumn &period);
    const QVector<PeriodColumn> &periods() const { return m_periods; }
    std::optional<PeriodColumn> periodOf(int column) const;
    bool hasPeriod(const PeriodColumn &like) const;
    /// True while a column of a period waits for its item, year or number.
    bool lacksPeriod() const;
    /// True while nobody has said of which period any of these columns is: nothing could be taken.
    bool needsPeriod() const;
    /// What the headers do not say, as a title or a person says it; what neither says stays.
    void completePeriods(const PeriodColumn &said);
    /// Of a remembered mapping: the periods, 累计 and 当期 the headers name count. A column of
    /// `same` has the very header it was remembered with: a period it names stays as a person may
    /// have put it right.
    void readPeriodsAgain(const HeaderWords &words, const QStringList &header,
                          const QSet<int> &same);
    const QVector<FigureColumn> &figures() const { return m_figures; }
    const QVector<HonourColumn> &honours() const { return m_honours; }
    bool hasFigure(FigureItem item, int year) const;
    bool hasHonour(const QString &kindName, HonourPart part) const;
    std::optional<FigureColumn> figureOf(int column) const;
    std::optional<HonourColumn> honourOf(int column) const;
    /// The column is not imported.
    void release(int column);
    /// True while a column of figures waits for its year.
    bool lacksYear() const;
    /// The year of the columns whose header names none, as a person says it.
    void setMissingYears(int year);
    /// Of a remembered mapping: the years the headers name count. A year that none names belongs to
    /// one import: it is asked for again. Of several such columns of one figure nobody knows which
    /// year is whose any more: they are let go. For `same` see readPeriodsAgain().
    void readYearsAgain(const QStringList &header, const QSet<int> &same);

    /// The column of tiers is headed 资质: what names no tier in it is a 资质, no fault.
    void setTiersAmongHonours(int column) { m_tiersAmongHonours = column; }
    bool hasTiersAmongHonours() const
    {
        return has(ImportField::Tier) && column(ImportField::Tier) == m_tiersAmongHonours;
    }

    /// Units as the headers name them, whatever the columns are mapped to.
    void setUnits(const QStringList &header);
    /// 单位：万元 above the table, for the amounts whose header names none.
    void setSheetUnit(AmountUnit unit) { m_sheetUnit = unit; }
    AmountUnit unitOf(int column) const;
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;

private:
    std::array<int, allImportFields.size()> m_columns;
    QVector<FigureColumn> m_figures;
    QVector<HonourColumn> m_honours;
    QVector<PeriodColumn> m_periods;
    QVector<AmountUnit> m_units;
    AmountUnit m_sheetUnit = AmountUnit::None;
    int m_tiersAmongHonours = -1;
};

/// A period as a person types it: 2026-10, 2026-Q3, or 2026 alone for columns that name their
/// month.
std::optional<PeriodColumn> periodSaid(const QString &words);

/// A header as found or chosen. Of two header rows, `row` is the lower.
struct TableHeader
{
    int row = 0;
    QStringList columns; ///< text by column; of two rows both where one says nothing alone
    int known = 0;       ///< columns whose word is in the list
    int top = 0;         ///< of two rows the upper one

    /// The first row that is no title any more.
    int firstRow() const { return top > 0 ? top : row; }
};

/// What stands in the cells above the header, a line each.
QStringList titleLines(const QVector<TableRow> &rows, const TableHeader &header);

/// Maps every column whose header is a known word; of several for one field the most exact one,
/// then the left one.
ColumnMapping guessMapping(const HeaderWords &words, const QStringList &header);

/// A column headed 资质 in which every cell of `rows` names a tier is the one of tiers; rows behind
/// them may name a 资质 there. One that is mapped so, as it was in the list before, and names none
/// is of 资质 again.
void readTiersByCells(const HeaderWords &words, const QVector<TableRow> &rows,
                      const TableHeader &header, ColumnMapping &mapping);

/// Finds the header below titles and notes: the row (or pair of rows) with most known words, else
/// the first row that looks like one. Null when there is none.
std::optional<TableHeader> guessHeaderRow(const HeaderWords &words,
                                          const QVector<TableRow> &firstRows);
/// The header in a row that was chosen; a second header row above or below it is taken along.
std::optional<TableHeader> headerInRow(const HeaderWords &words, const QVector<TableRow> &firstRows,
                                       int rowNumber);
/// How many rows to read for finding the header.
inline constexpr int headerSearchRows = 30;

/// Applies "FIELD=COLUMN": field by key or word (also revenue@2024 or 2024年营业收入,
/// honour.高新技术企业), column by header text, letter or number (from 1); "FIELD=" takes the
/// field's column away. "figure_year=2024" is the year of all figures without one.
Result<> applyMappingText(const HeaderWords &words, const QString &text, const QStringList &header,
                          ColumnMapping &mapping);
/// The mapping as lines FIELD=header text, to remember it; fields without a header text by letter.
QStringList mappingTexts(const ColumnMapping &mapping, const QStringList &header);
/// The columns whose header stands in such lines word for word, with what is in brackets.
QSet<int> columnsHeadedAsIn(const QStringList &texts, const QStringList &header);

/// 0 → A, 26 → AA
QString columnLetters(int column);

} // namespace peiyu
