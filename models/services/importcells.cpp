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
    QVector<Place> places;
    for (const FigureColumn &figure : m_mapping.figures())
        places.append({figureColumnKey(figure), figure.column});
    for (const HonourColumn &honour : m_mapping.honours())
        places.append({honourColumnKey(honour), honour.column});
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.column < b.column; });
    for (const Place &place : places)
        m_figures.append(place.key);
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

ImportCell ImportCells::cellOf(const TableRow &row, const QString &key) const
{
    ImportCell cell;
    cell.field = key;
    const int column = columnOfKey(m_mapping, key);
    const bool inFile = column < m_fileColumns;
    cell.inFile = cell.text = inFile ? row.cell(column).text : QString();
    const auto found = m_corrections.constFind(row.number);
    if (found != m_corrections.constEnd())
        cell.text = found->value(key, cell.text);
    return cell;
}

void ImportCells::describe(const TableRow &row, RowVerdict &verdict) const
{
    QVector<ImportCell> &cells = verdict.row.cells;
    const auto add = [&](const QString &key, std::optional<IssueSeverity> issue) {
        const auto known = std::find_if(cells.begin(), cells.end(), [&](const ImportCell &cell) {
            return cell.field == key;
        });
        if (known != cells.end() || columnKeyText(key).isEmpty())
            return;
        ImportCell cell = cellOf(row, key);
        cell.issue = issue;
        cells.append(cell);
    };
    // In the order of their weight (IssueSeverity).
    for (const IssueSeverity severity :
         {IssueSeverity::Error, IssueSeverity::Pending, IssueSeverity::Warning}) {
        for (const ImportIssue &issue : verdict.issues) {
            if (issue.severity == severity && issue.row == row.number)
                add(issue.field, severity);
        }
    }
    for (const QString &key : m_corrections.value(row.number).keys())
        add(key, std::nullopt);
    if (!cells.isEmpty()) {
        for (const ImportField field :
             {ImportField::Name, ImportField::CreditCode, ImportField::Town})
            add(importFieldKey(field), std::nullopt);
    }
    for (const QString &key : m_figures)
        add(key, std::nullopt);
}

} // namespace peiyu
