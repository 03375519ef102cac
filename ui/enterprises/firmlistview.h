#pragma once
/// A list of firms with its filter line, totals and empty state; 培育库, 走访, 一策 and 配备 stand
/// on it. Selection and place stay when data change or the order does. Not here: what to do with a
/// firm (the pages). Thread: GUI; keys, totals and the search for the killing condition are read
/// jobs.

#include "enterprises/firmcolumns.h"
#include "enterprises/firmfilterbar.h"
#include "services/enterpriselistservice.h"
#include "shell/pagecontext.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace peiyu {

class Banner;
class DataTable;
class EmptyState;
class TablePane;

/// Totals of a list, and of the same list without its conditions.
struct ListTotals
{
    EnterpriseTotals shown;
    qint64 all = -1;
};

class FirmListView final : public QWidget
{
    Q_OBJECT
public:
    FirmListView(const PageContext &context, FirmListKind kind, QWidget *parent = nullptr);

    /// `counted`: the words of a drilled number, shown as a chip.
    void setQuery(const ListQuery &query, const QString &counted = {});
    /// Another kind has other columns and totals.
    void setKind(FirmListKind kind);
    const ListQuery &query() const;
    const QString &countedWords() const { return m_counted; }
    /// Conditions that are what the page is: no chips.
    void setFixed(const QVector<ListCondition> &fixed);
    /// What stands in place of the rows when there are none and no condition is to blame.
    void setEmptyState(std::function<EmptyState *()> make) { m_makeEmpty = std::move(make); }

    void changed(const ChangeSet &changes);

    EnterpriseTableModel &model() const { return *m_model; }
    DataTable &table() const { return *m_table; }
    const EnterpriseTotals &totals() const { return m_totals.shown; }
    /// Null when no row is current or its page cannot be read.
    const EnterpriseRow *currentRow() const;
    int currentIndex() const;
    QVector<qint64> selectedKeys() const;
    qint64 selectedCount() const;
    /// Goes to a firm as soon as it is in the list.
    void goTo(qint64 key);
    void focusFind() { m_filter->focusFind(); }

signals:
    void currentChanged();
    void selectionChanged(qint64 rows);
    /// Enter or a double click.
    void opened();
    void totalsChanged();
    /// The user changed the conditions.
    void queryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeColumns();
    void showSort();
    void keysHere();
    void keysFailed(const QString &sentence);
    void readTotals();
    void showTotals(const ListTotals &totals);
    void showEmpty();
    void showKilling(const EmptyingCondition &killing);
    void restoreCurrent();
    void select(int row);
    void rememberCurrent();
    DistrictId localDistrict() const;
    QMap<int, QString> totalTexts() const;

    PageContext m_context;
    FirmListKind m_kind;
    QString m_counted;
    QVector<ListCondition> m_fixed;
    ListTotals m_totals;
    FirmFilterBar *m_filter;
    QVBoxLayout *m_column;
    TablePane *m_pane;
    DataTable *m_table;
    EnterpriseTableModel *m_model;
    Banner *m_failure = nullptr;
    Cancellation m_counting;
    std::function<EmptyState *()> m_makeEmpty;
    qint64 m_wanted = 0; ///< key to stand on when the rows are here
    int m_wantedRow = 0; ///< where it stood, should it be gone
    bool m_wide = false;
};

} // namespace peiyu
