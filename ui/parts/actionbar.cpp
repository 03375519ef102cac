#include "parts/actionbar.h"

#include "parts/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int padding = 12;
constexpr int gap = 8;
constexpr int fewest = 3; ///< so many buttons stay, even without their keys
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
    m_entries.append({action, button, true});
    connect(action, &QAction::changed, this, &ActionBar::arrange);
    arrange();
    return button;
}

QSize ActionBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width() + 2 * padding, height()};
}

void ActionBar::setActions(const QVector<QAction *> &actions)
{
    QVector<Entry> ordered;
    for (QAction *action : actions) {
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [action](const Entry &one) { return one.action == action; });
        if (known == m_entries.end()) {
            connect(action, &QAction::changed, this, &ActionBar::arrange);
            ordered.append({action, new ActionButton(action, ButtonKind::Plain, this)});
        } else {
            ordered.append({action, known->button});
            m_entries.erase(known);
        }
    }
    for (Entry &other : m_entries) {
        other.listed = false;
        ordered.append(other);
    }
    m_entries = ordered;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_row->removeWidget(m_entries[i].button);
        m_row->insertWidget(static_cast<int>(i), m_entries[i].button);
        m_entries[i].button->setKind(i == 0 ? ButtonKind::Primary : ButtonKind::Plain);
        if (i > 0)
            QWidget::setTabOrder(m_entries[i - 1].button, m_entries[i].button);
    }
    arrange();
}

/// Which of the entries have room now, with 更多 beside them if not all have.
QVector<bool> ActionBar::fitting() const
{
    QVector<bool> shown;
    int needed = 2 * padding - gap;
    for (const Entry &entry : m_entries) {
        shown.append(entry.listed && entry.action->isVisible());
        if (shown.last())
            needed += entry.button->sizeHint().width() + gap;
    }
    if (needed <= width())
        return shown;
    needed += m_more->sizeHint().width() + gap;
    for (const bool enabled : {false, true}) {
        for (qsizetype i = m_entries.size() - 1; i >= 0 && needed > width(); --i) {
            if (!shown[i] || m_entries[i].action->isEnabled() != enabled)
                continue;
            shown[i] = false;
            needed -= m_entries[i].button->sizeHint().width() + gap;
        }
    }
    return shown;
}

void ActionBar::showKeys(bool shown)
{
    for (const Entry &entry : m_entries)
        entry.button->setKeyShown(shown);
}

void ActionBar::arrange()
{
    showKeys(true);
    QVector<bool> shown = fitting();
    if (shown.count(true) < fewest) {
        showKeys(false);
        const QVector<bool> keyless = fitting();
        if (keyless.count(true) > shown.count(true))
            shown = keyless;
        else
            showKeys(true);
    }
    m_menu->clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        entry.button->setVisible(shown[i]);
        if (entry.listed && entry.action->isVisible() && !shown[i])
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
