#pragma once
/// A list of firms with its filter line, totals and empty state; 培育库, 走访, 一策 and 配备 stand
/// on it. Selection and place stay when data change or the order does. Not here: what to do with a
/// firm (the pages). Thread: GUI; keys, totals and the search for the killing condition are read
/// jobs.

#include "enterprises/firmcolumns.h"
#include "enterprises/firmfilterbar.h"
#include "services/enterpriselistservice.h"
#include "shell/pagedlistview.h"

#include <functional>

namespace peiyu {

class EmptyState;

/// Totals of a list, and of the same list without its conditions.
struct ListTotals
{
    EnterpriseTotals shown;
    qint64 all = -1;
};

class FirmListView final : public PagedListView
{
    Q_OBJECT
public:
    FirmListView(const PageContext &context, FirmListKind kind, QWidget *parent = nullptr);

    /// `counted`: the words of a drilled number, shown as a chip.
    void setQuery(const ListQuery &query, const QString &counted = {});
    /// Another kind has other columns and totals.
    void setKind(FirmListKind kind);
    const ListQuery &query() const;
    /// Those chosen by the person, in their order; empty: the usual ones of the kind.
    void setColumns(const QVector<EnterpriseColumn> &columns);
    const QVector<EnterpriseColumn> &chosenColumns() const { return m_chosen; }
    /// Those on the screen, from left to right.
    QVector<EnterpriseColumn> shownColumns() const;
    /// 选中 3 行, with the sums of the figures that are shown.
    QString selectionText() const;
    const QString &countedWords() const { return m_counted; }
    /// Conditions that are what the page is: no chips.
    void setFixed(const QVector<ListCondition> &fixed);
    /// What stands in place of the rows when there are none and no condition is to blame.
    void setEmptyState(std::function<EmptyState *()> make) { m_makeEmpty = std::move(make); }

    void changed(const ChangeSet &changes);

    EnterpriseTableModel &model() const { return *m_model; }
    const EnterpriseTotals &totals() const { return m_totals.shown; }
    /// Null when no row is current or its page cannot be read.
    const EnterpriseRow *currentRow() const;
    /// To the row of the firm, if it is in the list.
    void goToFirm(const EnterpriseId &id);

signals:
    void totalsChanged();
    /// The user changed the conditions or the order.
    void queryChanged();
    /// The user moved a column.
    void columnsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeColumns();
    void sortBy(int column, bool added);
    void columnMoved();
    void showSort();
    void keysHere() override;
    void readTotals();
    void showTotals(const ListTotals &totals);
    void showEmpty();
    void showNone();
    void showKilling(const EmptyingCondition &killing);
    DistrictId localDistrict() const;
    QMap<int, QString> totalTexts() const;

    FirmListKind m_kind;
    QString m_counted;
    QVector<ListCondition> m_fixed;
    QVector<EnterpriseColumn> m_chosen;
    bool m_arranging = false;
    ListTotals m_totals;
    FirmFilterBar *m_filter;
    EnterpriseTableModel *m_model;
    Cancellation m_counting;
    std::function<EmptyState *()> m_makeEmpty;
    bool m_wide = false;
};

} // namespace peiyu
