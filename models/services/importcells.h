#pragma once
/// The cells of a list as a person sees and corrects them: what was typed in place of the file's
/// cells is laid over each row before it is judged, and a judged row tells the cells in question.
/// Of this room (ImportService). Thread: any.

#include "services/importrows.h"

namespace peiyu {

class ImportCells
{
public:
    /// Gives `source` a column for each corrected field the list has none for.
    ImportCells(const RowCorrections &corrections, ImportPreview &source);

    /// The row as corrected; the row itself where nothing was.
    const TableRow &corrected(const TableRow &row);
    /// Puts into the verdict the cells its issues name and those that were corrected; with these,
    /// and of a row that is told whole, the figures.
    void describe(const TableRow &row, bool whole, RowVerdict &verdict) const;
    int fileColumns() const { return m_fileColumns; }
    /// Keys of the columns of figures and 资质.
    QStringList figureColumns() const;

private:
    struct Place
    {
        QString key;
        int column;
    };

    ImportCell cellOf(const TableRow &row, const Place &place) const;

    const RowCorrections &m_corrections;
    const ColumnMapping &m_mapping;
    int m_fileColumns; ///< of the header, before columns were added
    bool m_widened = false;
    QVector<Place> m_figures; ///< and 资质
    TableRow m_row;
};

} // namespace peiyu
