#pragma once
/// The first rows of a table file as they stand, with the file's own row numbers at the left.
/// Thread: the window's.

#include "exchange/tablecell.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace peiyu {

class TablePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Columns are headed by `heads`, those without one by their letter.
    void setRows(const QVector<TableRow> &rows, const QStringList &heads = {});
    /// Number in the file of a shown row; 0 out of range.
    int fileRow(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].number : 0; }
    /// Where a row of the file is shown; -1 when it is not.
    int shownRow(int fileRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<TableRow> m_rows;
    QStringList m_heads;
    int m_columns = 0;
};

} // namespace peiyu
