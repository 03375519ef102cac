#pragma once
/// What an empty view shows: an icon, one bold sentence, why it is empty, and the next step.
/// Thread: GUI.

#include "look/lookstyle.h"

#include <QWidget>

class QHBoxLayout;

namespace peiyu {

class ActionButton;
class Chip;
class TextLabel;

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &sentence, const QString &reason,
               QWidget *parent = nullptr);

    /// At most two; the first is the way out.
    ActionButton *addButton(const QString &text, ButtonKind kind);
    /// The condition that empties the list, between the words: 条件 [到期：90 天内 ×] 排除了全部 37
    /// 家.
    Chip *setKillingCondition(const QString &before, const QString &condition,
                              const QString &after);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    TextLabel *m_reason;
    QHBoxLayout *m_reasonRow;
    QHBoxLayout *m_buttons;
    QWidget *m_iconPlace;
};

} // namespace peiyu
