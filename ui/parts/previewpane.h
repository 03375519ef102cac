#pragma once
/// The frame right of a list: head with title and badges, sections divided by lines, at the bottom
/// the action bar. The page fills it; F8 belongs to the page.
/// Thread: GUI.

#include "look/lookstyle.h"

#include <QVector>
#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace peiyu {

class ActionBar;
class ActionButton;
class TextLabel;

class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Words at the right of the badges: 第 1 / 17 家.
    void setPlace(const QString &place);
    void addBadge(QWidget *badge);
    /// A section with its head; an empty head leaves it out.
    void addSection(const QString &head, QWidget *content);
    /// Removes badges and sections, keeps the actions.
    void clear();
    /// The line at its left; where a splitter stands there, it draws one.
    void setEdge(bool edge);
    ActionButton *addAction(QAction *action, ButtonKind kind = ButtonKind::Plain);
    /// These alone, in this order, the first as Primary.
    void setActions(const QVector<QAction *> &actions);

protected:
    /// A low pane has its head in one line.
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_place;
    QBoxLayout *m_head;
    QHBoxLayout *m_badges;
    QVBoxLayout *m_sections;
    ActionBar *m_actionBar;
    bool m_edge = true;
};

} // namespace peiyu
