#include "delegates/entrydelegate.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QLineEdit>

namespace peiyu {

bool EntryDelegate::endsEntry(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

/// A view calls this for every open editor when the model tells a change, also of other cells.
void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line) {
        RowDelegate::setEditorData(editor, index);
        return;
    }
    const QString words = index.data(Qt::EditRole).toString();
    if (line->isModified() || line->text() == words)
        return;
    line->setText(words);
    line->selectAll(); // the first key replaces it, as when the editor was opened
}

bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (!endsEntry(key))
        return RowDelegate::eventFilter(watched, event);
    // Qt puts Enter off to the next turn of the loop: keys that wait would go to the old cell.
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit entered(key);
    return true;
}

QModelIndex nextEntryCell(const QModelIndex &current, int key)
{
    if (!current.isValid())
        return {};
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return current.siblingAtRow(current.row() + 1);
    const int columns = current.model()->columnCount();
    const int cells = columns * current.model()->rowCount();
    const int step = key == Qt::Key_Backtab ? -1 : 1;
    for (int at = current.row() * columns + current.column() + step; at >= 0 && at < cells;
         at += step) {
        const QModelIndex cell = current.sibling(at / columns, at % columns);
        if (cell.flags() & Qt::ItemIsEditable)
            return cell;
    }
    return {};
}

} // namespace peiyu
