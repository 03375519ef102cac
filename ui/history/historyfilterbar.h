#pragma once
/// The line over 变更史: who, how, since when, and words of the title.
/// Thread: GUI.

#include "domain/changequery.h"
#include "parts/filterbar.h"
#include "shell/pagecontext.h"

namespace peiyu {

class HistoryFilterBar final : public FilterBar
{
    Q_OBJECT
public:
    explicit HistoryFilterBar(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const ChangeQuery &query);
    void setCount(qint64 sets);
    /// Who can be chosen.
    void setPeople(const QStringList &people) { m_people = people; }
    bool isNarrowed() const { return m_query != ChangeQuery(); }

signals:
    void queryChanged(const peiyu::ChangeQuery &query);

private:
    void findChanged(const QString &words) override;
    void clearAll() override { change({}); }
    void remove(const QString &condition) override;
    void fillMenu(QMenu &menu, const QString &condition) override;
    void add(QMenu &menu, const QString &text, const ChangeQuery &wanted);
    void change(const ChangeQuery &query);
    QDate today() const;

    PageContext m_context;
    ChangeQuery m_query;
    QStringList m_people;
};

} // namespace peiyu
