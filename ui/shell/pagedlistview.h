#pragma once
/// A list of any length over a PagedTableModel: filter line, rows, in their place the empty state,
/// above them a failure with 重试. Selection and place stay when data change or the order does.
/// Not here: what a row is and what to do with it (the derived lists and their pages).
/// Thread: GUI; keys come from a read job.

#include "items/pagedtablemodel.h"
#include "shell/pagecontext.h"

#include <QWidget>

class QVBoxLayout;

namespace peiyu {

class Banner;
class DataTable;
class FilterBar;
class TablePane;

class PagedListView : public QWidget
{
    Q_OBJECT
public:
    DataTable &table() const { return *m_table; }
    /// Row of the current index, -1 for none.
    int currentIndex() const;
    qint64 selectedCount() const;
    QVector<qint64> selectedKeys() const;
    /// Goes to a record as soon as it is in the list.
    void goTo(qint64 key);
    void focusFind();

signals:
    void currentChanged();
    void selectionChanged(qint64 rows);
    /// Enter or a double click.
    void opened();

protected:
    explicit PagedListView(const PageContext &context, QWidget *parent = nullptr);
    /// Once, in the constructor of the derived list.
    void assemble(FilterBar *filter, PagedTableModel *model, const char *errorName);

    const PageContext &context() const { return m_context; }
    TablePane *pane() const { return m_pane; }
    /// Where the user stands, before the rows change; `toTop`: should that record not be among the
    /// new rows, they start at the top.
    void rememberPlace(bool toTop = false);
    void restorePlace();
    /// The keys are here: empty state, count. The place is restored afterwards.
    virtual void keysHere() = 0;

private:
    void takeKeys();
    void keysFailed(const QString &sentence);
    void select(int row);

    PageContext m_context;
    QVBoxLayout *m_column;
    TablePane *m_pane;
    DataTable *m_table;
    FilterBar *m_filter = nullptr;
    PagedTableModel *m_model = nullptr;
    Banner *m_failure = nullptr;
    QString m_errorName;
    qint64 m_top = 0;    ///< key of the first row seen, while a live change is taken
    qint64 m_wanted = 0; ///< key to stand on when the rows are here
    int m_wantedRow = 0; ///< where it stood, should it be gone
};

} // namespace peiyu
