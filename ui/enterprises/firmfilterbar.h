#pragma once
/// The line over a list of firms: its conditions as chips, 加条件, a field that finds in the list,
/// how many firms there are, and 清除.
/// Not here: what the list shows (FirmListView).
/// Thread: GUI.

#include "domain/listcondition.h"
#include "enterprises/firmchoices.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace peiyu {

class ChipBar;
class LinkButton;
class TextLabel;

class FirmFilterBar final : public QWidget
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
    void focusFind();

signals:
    void queryChanged(const peiyu::ListQuery &query);
    /// Enter or ↓ in the find field: on to the rows.
    void leftForRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChips();
    void openMenu(std::optional<ListCondition> only, const QPoint &at);
    void fillMenu(QMenu &menu, ListCondition condition);
    void fillAreas(QMenu &menu, const DistrictId &district);
    void add(QMenu &menu, const QString &text, const ListQuery &wanted, bool current);
    void change(const ListQuery &query);
    bool isFixed(ListCondition condition) const { return m_fixed.contains(condition); }

    PageContext m_context;
    FirmChoices m_choices;
    ListQuery m_query;
    QString m_counted;
    QVector<ListCondition> m_fixed;
    std::optional<ListCondition> m_killing;
    ChipBar *m_chips;
    QLineEdit *m_find;
    TextLabel *m_count;
    LinkButton *m_clear;
    QTimer m_typing;
};

} // namespace peiyu
