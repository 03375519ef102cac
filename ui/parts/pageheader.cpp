#include "parts/pageheader.h"

#include "parts/actionbutton.h"
#include "parts/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int spacing = 8;
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(title, FontRole::Title)),
      m_subtitle(new TextLabel({}, FontRole::Body, &LookPalette::text2)),
      m_left(new QHBoxLayout),
      m_right(new QHBoxLayout),
      m_more(new ActionButton(tr("更多 ▾"))),
      m_menu(new QMenu(this))
{
    setFixedHeight(lookOf(this).px(44));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setElided(true);
    m_subtitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setToolTip(tr("放不下的操作"));
    m_more->hide();
    connect(m_more, &ActionButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(14);
    m_left->setSpacing(spacing);
    m_right->setSpacing(spacing);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    m_right->addWidget(m_more);
    setAccessibleName(title);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    arrange();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    arrange();
}

void PageHeader::addChooser(QWidget *widget)
{
    m_left->addWidget(widget);
    arrange();
}

ActionButton *PageHeader::addAction(QAction *action, const QString &iconName, ButtonKind kind)
{
    auto *button = new ActionButton(action, kind, this);
    button->setIconName(iconName);
    m_right->insertWidget(static_cast<int>(m_entries.size()), button);
    m_entries.append({action, button});
    connect(action, &QAction::changed, this, &PageHeader::arrange);
    arrange();
    return button;
}

QSize PageHeader::minimumSizeHint() const
{
    return {m_title->sizeHint().width() + 120, height()};
}

bool PageHeader::event(QEvent *event)
{
    // A chooser became wider: badges of another plan.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange()
{
    const int left = 12 + m_title->sizeHint().width() + 14 +
                     std::min(m_subtitle->sizeHint().width(), 160) + 14 +
                     m_left->sizeHint().width() + 14 + 12;
    const int more = m_more->sizeHint().width() + spacing;
    int all = 0;
    for (const Entry &entry : m_entries) {
        if (entry.action->isVisible())
            all += entry.button->sizeHint().width() + spacing;
    }
    const bool fits = all <= width() - left;
    int room = width() - left - (fits ? 0 : more);
    m_menu->clear();
    bool full = false;
    for (const Entry &entry : m_entries) {
        if (!entry.action->isVisible())
            continue;
        room -= entry.button->sizeHint().width() + spacing;
        full = full || room < 0;
        entry.button->setVisible(!full);
        if (full)
            m_menu->addAction(entry.action);
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
}

} // namespace peiyu
