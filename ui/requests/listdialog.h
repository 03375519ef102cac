#pragma once
/// A list the office keeps (类别, 时限) in a dialog: the rows, its actions at the side, 关闭. Each
/// press writes at once and is undone like any other change.
/// Not here: what a row is and what is done with it (the derived dialogs).
/// Thread: GUI; writes in the lane.

#include "jobs/jobrunner.h"
#include "services/saved.h"
#include "shell/pagecontext.h"

#include <QDialog>
#include <QSet>

class QAction;
class QVBoxLayout;

namespace peiyu {

class DataTable;
class TextRowsModel;

class ListDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shows it over its window and lets it delete itself.
    void present();

protected:
    ListDialog(const PageContext &context, const QString &title, const QString &words,
               const QStringList &heads, const QVector<int> &widths, QWidget *parent);

    /// An action with its button at the side.
    QAction *addAction(const char *name, const QString &text, const QKeySequence &key);
    /// Rows in `quiet` are drawn in grey. Stands on `row`.
    void setRows(const QVector<QStringList> &rows, const QSet<int> &quiet, int row);
    int currentRow() const;
    DataTable *table() const { return m_table; }
    const PageContext &context() const { return m_context; }
    /// Writes, shows the undo bar or the error, reads anew.
    void write(JobRunner::Work<Saved> work);
    void fail(const Error &error);
    virtual void refresh() = 0;
    /// What may be done with the row one stands on.
    virtual void applyGate() = 0;

private:
    PageContext m_context;
    DataTable *m_table;
    TextRowsModel *m_model;
    QVBoxLayout *m_column;
    QVBoxLayout *m_side;
    QWidget *m_banner = nullptr;
    QSet<int> m_quiet;
};

} // namespace peiyu
