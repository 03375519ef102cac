#pragma once
/// The line over a list: its conditions as chips, 加条件, a field that finds in the list, how many
/// there are, and 清除. What the conditions are and what they can be set to is the derived bar's.
/// Thread: GUI.

#include "parts/chipbar.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;

namespace peiyu {

class LinkButton;
class TextLabel;

/// Object names and words of one bar.
struct FilterBarWords
{
    const char *findName;
    const char *countName;
    const char *clearName;
    const char *menuName;
    QString placeholder;
    QString accessibleName;
    QString toolTip;
};

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    void focusFind();

signals:
    /// Enter or ↓ in the find field: on to the rows.
    void leftForRows();

protected:
    explicit FilterBar(const FilterBarWords &words, QWidget *parent = nullptr);

    /// Shows what is looked for without asking again.
    void setFind(const QString &words);
    void setCountText(const QString &text);
    void showConditions(const QVector<ChipBar::Condition> &conditions, bool canClear);
    /// A new question is asked: what was typed last is part of it or void.
    void stopTyping() { m_typing.stop(); }
    /// A choice of a condition's menu.
    void addChoice(QMenu &menu, const QString &text, bool current, std::function<void()> choose);

    virtual void findChanged(const QString &words) = 0;
    virtual void clearAll() = 0;
    virtual void remove(const QString &condition) = 0;
    /// Of one condition, or with an empty name of all. An empty menu is not shown.
    virtual void fillMenu(QMenu &menu, const QString &condition) = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu(const QString &condition, const QWidget *under);

    QString m_menuName;
    ChipBar *m_chips;
    QLineEdit *m_find;
    TextLabel *m_count;
    LinkButton *m_clear;
    QTimer m_typing{this};
};

} // namespace peiyu
