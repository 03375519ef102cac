#pragma once
/// The sums under a table, each under its column; stays when the rows scroll.
/// Thread: GUI.

#include <QMap>
#include <QWidget>

namespace peiyu {

class DataTable;

class TotalsRow final : public QWidget
{
    Q_OBJECT

public:
    /// `table` outlives the row; columns follow its header.
    explicit TotalsRow(DataTable *table, QWidget *parent = nullptr);

    /// Text by logical column; aligned as the column's head. What is longer than its column runs on
    /// over the next ones that have no total.
    void setTotals(const QMap<int, QString> &totals);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// From the column to the next one with a total.
    int room(int column) const;

    DataTable *m_table;
    QMap<int, QString> m_totals;
};

} // namespace peiyu
