#pragma once
/// The line over the list of requests: its conditions as chips, 加条件, a field that finds in the
/// list, how many there are, and 清除. Queue, whose and which unit are chosen above it.
/// Thread: GUI.

#include "domain/requestquery.h"
#include "enterprises/firmchoices.h"
#include "parts/filterbar.h"

namespace peiyu {

class RequestFilterBar final : public FilterBar
{
    Q_OBJECT
public:
    explicit RequestFilterBar(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const RequestQuery &query);
    void setCount(qint64 requests);
    /// Districts or categories changed.
    void reload();
    bool isNarrowed() const;
    /// The query without any condition of this line.
    RequestQuery cleared() const;

signals:
    void queryChanged(const peiyu::RequestQuery &query);

private:
    void findChanged(const QString &words) override;
    void clearAll() override { change(cleared()); }
    void remove(const QString &condition) override;
    void fillMenu(QMenu &menu, const QString &condition) override;
    void fillCondition(QMenu &menu, const QString &condition);
    void showChips();
    void add(QMenu &menu, const QString &text, const RequestQuery &wanted);
    void change(const RequestQuery &query);
    QString text(const QString &condition) const;

    PageContext m_context;
    FirmChoices m_choices;
    QVector<RequestCategory> m_categories;
    RequestQuery m_query;
};

} // namespace peiyu
