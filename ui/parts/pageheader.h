#pragma once
/// The head of a page: title, what it shows, choosers, and at the right its actions with their
/// keys. When the width is short, actions go from the right into 更多. Thread: GUI.

#include "look/lookstyle.h"

#include <QVector>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

namespace peiyu {

class ActionButton;
class TextLabel;

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// A chooser or label after the title.
    void addChooser(QWidget *widget);
    /// At most one Primary. The action stays the caller's.
    ActionButton *addAction(QAction *action, const QString &iconName = {},
                            ButtonKind kind = ButtonKind::Plain);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    struct Entry
    {
        QAction *action;
        ActionButton *button;
    };

    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    ActionButton *m_more;
    QMenu *m_menu;
    QVector<Entry> m_entries;
};

} // namespace peiyu
