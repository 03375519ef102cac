#include "parts/emptystate.h"

#include "look/icon.h"
#include "parts/actionbutton.h"
#include "parts/chip.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &reason,
                       QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_reason(new TextLabel(reason, FontRole::Body, &LookPalette::text2)),
      m_reasonRow(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_iconPlace(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addStretch();
    m_iconPlace->setFixedSize(22, 22);
    column->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    auto *words = new TextLabel(sentence);
    words->setBold(true);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    column->addWidget(words);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reasonRow->setSpacing(4);
    m_reasonRow->addWidget(m_reason);
    column->addLayout(m_reasonRow);
    // Only now that it has a parent: before, it would be a window of its own for a moment.
    m_reason->setVisible(!reason.isEmpty());
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
    setAccessibleName(sentence);
    setAccessibleDescription(reason);
}

ActionButton *EmptyState::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new ActionButton(text, kind);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

Chip *EmptyState::setKillingCondition(const QString &before, const QString &condition,
                                      const QString &after)
{
    m_reason->hide();
    auto *chip = new Chip(condition);
    chip->setKilling(true);
    chip->setObjectName(QStringLiteral("killingChip"));
    m_reasonRow->addStretch();
    m_reasonRow->addWidget(new TextLabel(before, FontRole::Body, &LookPalette::text2));
    m_reasonRow->addWidget(chip);
    m_reasonRow->addWidget(new TextLabel(after, FontRole::Body, &LookPalette::text2));
    m_reasonRow->addStretch();
    return chip;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_iconName, lookOf(this).palette.text2).paint(&painter, m_iconPlace->geometry());
}

} // namespace peiyu
