#pragma once
/// Cells that figures are typed into, one after the other and fast. Enter and Tab give what was
/// typed to the model and close the editor before the next key is looked at, so that a key can
/// reach neither the cell before nor none; what is read anew never replaces what is being typed.
/// Thread: GUI.

#include "delegates/rowdelegate.h"

namespace peiyu {

class EntryDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Enter (also from the keypad) or Tab, forwards or backwards.
    static bool endsEntry(int key);

    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

signals:
    /// The editor is closed and the model has its words; `key` as in endsEntry().
    void entered(int key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Where the key leads from a cell: Enter to the one below, Tab to the next that can be typed into,
/// at the end of a row on the row below. Invalid where there is none.
QModelIndex nextEntryCell(const QModelIndex &current, int key);

} // namespace peiyu
