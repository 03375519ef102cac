#pragma once
/// The list view of the program: fixed row height, row numbers, no zebra, whole rows selected,
/// Enter opens, Ctrl+C copies what is selected as text that a spreadsheet takes.
/// Not here: sorting and filtering (the model's query), totals (TotalsRow).
/// Thread: GUI.

#include <QTableView>
#include <QTimer>

class QHelpEvent;

namespace peiyu {

class FrozenColumn;

class DataTable final : public QTableView
{
    Q_OBJECT

public:
    /// More rows are not copied: the export is made for that.
    static constexpr int mostCopiedRows = 20000;

    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// In pixels of the design: 28, 紧凑 24, 宽松 32, board 21-26.
    void setRowHeight(int design);
    void setRowNumbers(bool shown);
    /// In pixels of the design, but never narrower than its head: other languages have longer
    /// words.
    void setDesignWidth(int column, int design);
    /// The same, and never narrower than the longest of these, which usually stand in it.
    void setDesignWidth(int column, int design, const QStringList &usual);
    /// Whether the current cell shows the 2 px inset; lists opened as a whole row leave it out.
    void setCellFocus(bool shown) { m_cellFocus = shown; }
    bool showsCellFocus() const { return m_cellFocus; }

    int hoveredRow() const { return m_hoveredRow; }
    /// The view or an editor in it has the focus.
    bool hasViewFocus() const;
    bool isRowSelected(int row) const;

    /// The first column stays in sight when the table is scrolled sideways (FrozenColumn).
    void freezeFirstColumn();
    /// What of the left side lies under it now.
    int frozenWidth() const;
    /// Its logical index; -1 when none is frozen.
    int frozenColumn() const;
    /// Draws the cells of one column as they stand in the view, from x = 0.
    void paintColumn(QPainter &painter, int column, int width) const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// After 300 ms a 2 px line at the top; what is shown stays.
    void setLoading(bool loading);
    bool isLoadingShown() const { return m_loadingShown; }

    /// The selected cells, tab-separated, in the order of the screen; with heads if wanted.
    QString copiedText(bool withHeads) const;

public slots:
    void copySelection();

signals:
    void copied(int rows);
    void tooManyToCopy(int rows, int most);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    bool tellCut(const QHelpEvent &help);
    void hover(int row);
    void updateRow(int row);
    void widenNumbers();
    QVector<int> selectedRowNumbers(int most) const;

    FrozenColumn *m_frozen = nullptr;
    QTimer m_loadingDelay{this};
    int m_hoveredRow = -1;
    bool m_cellFocus = true;
    bool m_loadingShown = false;
};

} // namespace peiyu
