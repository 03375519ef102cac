#include "parts/actionbar.h"

#include "parts/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int padding = 12;
constexpr int gap = 8;
} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_more(new ActionButton(tr("更多 ▾"))),
      m_menu(new QMenu(this))
{
    setProperty(footBarProperty, true);
    setFixedHeight(lookOf(this).px(44));
    m_row->setContentsMargins(padding, 1, padding, 0);
    m_row->setSpacing(gap);
    m_row->addWidget(m_more);
    m_row->addStretch();
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setToolTip(tr("放不下的操作"));
    m_more->hide();
    connect(m_more, &ActionButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

ActionButton *ActionBar::addAction(QAction *action, ButtonKind kind)
{
    auto *button = new ActionButton(action, kind, this);
    m_row->insertWidget(static_cast<int>(m_entries.size()), button);
    m_entries.append({action, button});
    connect(action, &QAction::changed, this, &ActionBar::arrange);
    arrange();
    return button;
}

QSize ActionBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width() + 2 * padding, height()};
}

int ActionBar::needed() const
{
    int width = 2 * padding - gap;
    for (const Entry &entry : m_entries) {
        if (entry.action->isVisible())
            width += entry.button->sizeHint().width() + gap;
    }
    return width;
}

void ActionBar::arrange()
{
    for (const Entry &entry : m_entries)
        entry.button->setKeyShown(true);
    if (needed() > width()) {
        for (const Entry &entry : m_entries)
            entry.button->setKeyShown(false);
    }
    const bool fits = needed() <= width();
    int room = width() - 2 * padding - (fits ? 0 : m_more->sizeHint().width());
    m_menu->clear();
    bool full = false;
    for (const Entry &entry : m_entries) {
        if (!entry.action->isVisible())
            continue;
        room -= entry.button->sizeHint().width() + (fits ? 0 : gap);
        full = full || (!fits && room < 0);
        entry.button->setVisible(!full);
        if (full)
            m_menu->addAction(entry.action);
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionBar::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, 0, width(), 1), p.lineStrong);
}

} // namespace peiyu
