#pragma once
/// The line over a list of firms: its conditions as chips, 加条件, a field that finds in the list,
/// how many firms there are, and 清除.
/// Its value lists are in firmfiltermenus.cpp. Not here: what the list shows (FirmListView).
/// Thread: GUI.

#include "domain/listcondition.h"
#include "enterprises/firmchoices.h"
#include "parts/filterbar.h"

namespace peiyu {

class FirmFilterBar final : public FilterBar
{
    Q_OBJECT
public:
    explicit FirmFilterBar(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the conditions of a query; `counted` are the words of a drilled number.
    void setQuery(const ListQuery &query, const QString &counted);
    /// Conditions the page itself stands for: no chip, no way to change them.
    void setFixed(const QVector<ListCondition> &fixed);
    /// 17 家，共 1,612 家; an `all` that is no more leaves the second out.
    void setCount(qint64 shown, qint64 all);
    /// The condition that empties the list.
    void setKilling(std::optional<ListCondition> condition);
    QString conditionText(ListCondition condition) const;
    /// Districts, areas or people changed.
    void reload();
    const FirmChoices &choices() const { return m_choices; }

    /// The query without any condition a chip could remove.
    ListQuery cleared() const;

signals:
    void queryChanged(const peiyu::ListQuery &query);

private:
    void findChanged(const QString &words) override;
    void clearAll() override { change(cleared()); }
    void remove(const QString &condition) override;
    void fillMenu(QMenu &menu, const QString &condition) override;
    void showChips();
    void fillMenu(QMenu &menu, ListCondition condition);
    void fillPlaces(QMenu &menu, ListCondition condition);
    void fillAreas(QMenu &menu, const DistrictId &district);
    void fillPeople(QMenu &menu);
    void fillFacts(QMenu &menu, ListCondition condition);
    void fillValues(QMenu &menu, ListCondition condition);
    static bool readsValues(ListCondition condition);
    void add(QMenu &menu, const QString &text, const ListQuery &wanted, bool current);
    void change(const ListQuery &query);
    bool isFixed(ListCondition condition) const { return m_fixed.contains(condition); }

    PageContext m_context;
    FirmChoices m_choices;
    ListQuery m_query;
    QString m_counted;
    QVector<ListCondition> m_fixed;
    std::optional<ListCondition> m_killing;
};

} // namespace peiyu
