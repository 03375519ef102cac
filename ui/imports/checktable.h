#pragma once
/// The rows of a dry run: outcome, cells with what is wrong in them, reason with its box. A double
/// click or F2 corrects a cell; F2 beside one corrects the field the reason names. Space ticks.
/// Not here: filters and differences (CheckStep), judging (RowEngine).
/// Thread: GUI.

#include "items/importrowmodel.h"

#include <QHash>
#include <QWidget>

namespace peiyu {

class ConfirmDelegate;
class DataTable;
class RowDelegate;
class StatusDelegate;
struct CellLook;

class CheckTable final : public QWidget
{
    Q_OBJECT
public:
    /// `rows` outlives the table.
    explicit CheckTable(ImportRowModel *rows, QWidget *parent = nullptr);

    /// Of the model; -1: none.
    int currentRow() const;
    /// Offered while a town is typed.
    void setTowns(const QStringList &towns) { m_towns = towns; }
    /// Makes the row current, at the cell its reason names.
    void goTo(int row);
    /// The same list judged again: the row of the file stays current, else the next one.
    void replaceRows(const std::shared_ptr<const ImportReport> &report);
    /// A cell is being typed in: takes what stands there. False: none was.
    bool finishEditing();
    /// The list is judged again; nothing can be corrected meanwhile.
    void setJudging(bool judging);

signals:
    void rowChosen();
    void filterKeyPressed(peiyu::ImportFilter filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    CellLook lookAt(const QModelIndex &index) const;
    void correctNamed();
    void toggleSelected();

    ImportRowModel *m_rows;
    QStringList m_towns;
    DataTable *m_table;
    QHash<int, QString> m_heads; ///< the widths are for
    RowDelegate *m_plain;
    RowDelegate *m_townCells;
    StatusDelegate *m_outcomes;
    ConfirmDelegate *m_reasons;
};

} // namespace peiyu
