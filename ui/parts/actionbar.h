#pragma once
/// The bar at the foot of a pane or page: its actions from the left, with their keys. Where the
/// width is short actions go into 更多, which prints their keys: disabled ones first, from the
/// right. Only where less than three would be left the buttons lose their keys (they stay in the
/// tooltips).
/// Not here: what the actions do.
/// Thread: GUI.

#include "look/lookstyle.h"

#include <QVector>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

namespace peiyu {

class ActionButton;

/// Set on every bar whose buttons the undo bar must not lie on.
inline constexpr const char *footBarProperty = "footBar";

class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// At most one Primary. The action stays the caller's.
    ActionButton *addAction(QAction *action, ButtonKind kind = ButtonKind::Plain);
    /// Shows these alone, in this order, the first as Primary.
    void setActions(const QVector<QAction *> &actions);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QAction *action;
        ActionButton *button;
        bool listed = true; ///< by setActions
    };

    void arrange();
    QVector<bool> fitting() const;
    void showKeys(bool shown);

    QHBoxLayout *m_row;
    ActionButton *m_more;
    QMenu *m_menu;
    QVector<Entry> m_entries;
};

} // namespace peiyu
