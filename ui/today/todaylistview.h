#pragma once
/// The grouped list of 今日. Selection and scroll stay when the list is read again; when the thing
/// that was stood on is gone (done, put off), the next one is stood on.
/// Thread: GUI.

#include "today/todaylistmodel.h"

#include <QWidget>

namespace peiyu {

class DataTable;
class EmptyState;
class TablePane;

class TodayListView final : public QWidget
{
    Q_OBJECT
public:
    explicit TodayListView(QWidget *parent = nullptr);

    void setList(const TodayList &list);
    void setThings(const QString &head, const QVector<TodayItem> &items, QDate day);
    void setEmptyState(EmptyState *state);
    void goTo(TodayGroup group);
    const TodayItem *current() const;
    std::optional<TodayGroup> currentGroup() const;
    /// 第 5 项，共 25 项.
    QString placeText() const;
    DataTable &table() const { return *m_table; }
    TodayListModel &model() const { return *m_model; }

signals:
    void currentChanged();
    /// Enter or a double click.
    void opened();

private:
    void dress();
    /// Calls `change`, which resets the model, and stands where it stood.
    template <class Change> void keepingPlace(const Change &change);
    void setHeights();

    TodayListModel *m_model;
    TablePane *m_pane;
    DataTable *m_table;
    bool m_changing = false;
};

} // namespace peiyu
