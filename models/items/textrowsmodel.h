#pragma once
/// A short table of finished words, set as a whole: the titles, visits or changes of one firm.
/// Not here: lists of any length (PagedTableModel).
/// Thread: the window's.

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace peiyu {

class TextRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TextRowsModel(const QStringList &heads, QObject *parent = nullptr);

    /// Each row has as many words as there are heads. Resets the model.
    void setRows(const QVector<QStringList> &rows);
    /// From this column on there are figures: they and their heads stand right.
    void setFiguresFrom(int column) { m_figures = column; }
    /// These alone are figures, where words stand behind them.
    void setFigureColumns(const QVector<int> &columns) { m_figureColumns = columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isFigure(int column) const;

    QStringList m_heads;
    QVector<QStringList> m_rows;
    int m_figures = -1;
    QVector<int> m_figureColumns;
};

} // namespace peiyu
