#pragma once
/// The line over the list of visits: its conditions as chips, 加条件, a field that finds in the
/// list, how many visits there are, and 清除.
/// Thread: GUI.

#include "domain/visitquery.h"
#include "enterprises/firmchoices.h"
#include "parts/filterbar.h"

namespace peiyu {

class VisitFilterBar final : public FilterBar
{
    Q_OBJECT
public:
    explicit VisitFilterBar(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const VisitQuery &query);
    void setCount(qint64 visits);
    /// Districts or people changed.
    void reload();
    /// Whether any condition is set.
    bool isNarrowed() const;
    /// The query without any condition.
    VisitQuery cleared() const;

signals:
    void queryChanged(const peiyu::VisitQuery &query);

private:
    void findChanged(const QString &words) override;
    void clearAll() override { change(cleared()); }
    void remove(const QString &condition) override;
    void fillMenu(QMenu &menu, const QString &condition) override;
    void fillCondition(QMenu &menu, const QString &condition);
    void showChips();
    void add(QMenu &menu, const QString &text, const VisitQuery &wanted);
    void change(const VisitQuery &query);
    QString text(const QString &condition) const;

    PageContext m_context;
    FirmChoices m_choices;
    VisitQuery m_query;
};

} // namespace peiyu
