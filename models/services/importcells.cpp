#include "services/importcells.h"

#include "exchange/columnkeys.h"

#include <algorithm>

namespace peiyu {

ImportCells::ImportCells(const RowCorrections &corrections, ImportPreview &source)
    : m_corrections(corrections),
      m_mapping(source.mapping),
      m_fileColumns(static_cast<int>(source.header.columns.size()))
{
    for (const auto &row : corrections) {
        for (auto it = row.begin(); it != row.end(); ++it) {
            const auto field = importFieldFromKey(it.key());
            if (!field || source.mapping.has(*field))
                continue;
            source.mapping.set(*field, static_cast<int>(source.header.columns.size()));
            source.header.columns.append(importFieldText(*field));
            m_widened = true;
        }
    }
    for (const FigureColumn &figure : m_mapping.figures())
        m_figures.append({figureColumnKey(figure), figure.column});
    for (const HonourColumn &honour : m_mapping.honours())
        m_figures.append({honourColumnKey(honour), honour.column});
    for (const PeriodColumn &period : m_mapping.periods())
        m_figures.append({periodColumnKey(period), period.column});
    std::sort(m_figures.begin(), m_figures.end(),
              [](const Place &a, const Place &b) { return a.column < b.column; });
}

QStringList ImportCells::figureColumns() const
{
    QStringList keys;
    for (const Place &place : m_figures)
        keys.append(place.key);
    return keys;
}

const TableRow &ImportCells::corrected(const TableRow &row)
{
    const auto found = m_corrections.constFind(row.number);
    if (found == m_corrections.constEnd() && !m_widened)
        return row;
    m_row = row;
    // What stands right of the header is in no column, nor in one that was added.
    if (m_widened)
        m_row.cells.resize(std::min<qsizetype>(m_row.cells.size(), m_fileColumns));
    if (found == m_corrections.constEnd())
        return m_row;
    for (auto it = found->begin(); it != found->end(); ++it) {
        const int column = columnOfKey(m_mapping, it.key());
        if (column < 0)
            continue;
        if (column >= m_row.cells.size())
            m_row.cells.resize(column + 1);
        m_row.cells[column] = TableCell::ofText(it.value());
    }
    return m_row;
}

ImportCell ImportCells::cellOf(const TableRow &row, const Place &place) const
{
    ImportCell cell;
    cell.field = place.key;
    if (place.column < m_fileColumns)
        cell.inFile = cell.text = row.cell(place.column).text;
    const auto found = m_corrections.constFind(row.number);
    if (found != m_corrections.constEnd())
        cell.text = found->value(place.key, cell.text);
    return cell;
}

void ImportCells::describe(const TableRow &row, bool whole, RowVerdict &verdict) const
{
    QVector<ImportCell> &cells = verdict.row.cells;
    const auto add = [&](const Place &place, std::optional<IssueSeverity> issue) {
        if (verdict.row.cell(place.key))
            return;
        ImportCell cell = cellOf(row, place);
        cell.issue = issue;
        cells.append(cell);
    };
    const auto addKey = [&](const QString &key, std::optional<IssueSeverity> issue) {
        add({key, columnOfKey(m_mapping, key)}, issue);
    };
    for (const IssueSeverity severity :
         {IssueSeverity::Error, IssueSeverity::Pending, IssueSeverity::Warning}) {
        for (const ImportIssue &issue : verdict.issues) {
            // A rule of the firm itself may name what is no column.
            if (issue.severity == severity && !columnKeyText(issue.field).isEmpty())
                addKey(issue.field, severity);
        }
    }
    const auto corrected = m_corrections.constFind(row.number);
    if (corrected != m_corrections.constEnd()) {
        for (auto it = corrected->begin(); it != corrected->end(); ++it)
            addKey(it.key(), std::nullopt);
    }
    if (!cells.isEmpty()) {
        for (const ImportField field :
             {ImportField::Name, ImportField::CreditCode, ImportField::Town})
            addKey(importFieldKey(field), std::nullopt);
    }
    if (!whole && cells.isEmpty())
        return;
    for (const Place &figure : m_figures)
        add(figure, std::nullopt);
}

} // namespace peiyu
