#pragma once
/// The line over the list of visits: its conditions as chips, 加条件, a field that finds in the
/// list, how many visits there are, and 清除.
/// Thread: GUI.

#include "domain/visitquery.h"
#include "enterprises/firmchoices.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace peiyu {

class ChipBar;
class LinkButton;
class TextLabel;

class VisitFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit VisitFilterBar(const PageContext &context, QWidget *parent = nullptr);

    void setQuery(const VisitQuery &query);
    void setCount(qint64 visits);
    /// Districts or people changed.
    void reload();
    void focusFind();
    /// Whether any condition is set.
    bool isNarrowed() const;
    /// The query without any condition.
    VisitQuery cleared() const;

signals:
    void queryChanged(const peiyu::VisitQuery &query);
    /// Enter or ↓ in the find field: on to the rows.
    void leftForRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChips();
    void openMenu(const QString &only, const QPoint &at);
    void fillMenu(QMenu &menu, const QString &condition);
    void add(QMenu &menu, const QString &text, const VisitQuery &wanted);
    void change(const VisitQuery &query);
    QString text(const QString &condition) const;

    PageContext m_context;
    FirmChoices m_choices;
    VisitQuery m_query;
    ChipBar *m_chips;
    QLineEdit *m_find;
    TextLabel *m_count;
    LinkButton *m_clear;
    QTimer m_typing;
};

} // namespace peiyu
