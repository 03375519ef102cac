#include "shell/rail.h"

#include "look/icon.h"
#include "look/look.h"
#include "shell/pageregistry.h"
#include "shell/railitem.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

namespace {

/// Sets 更多 apart from the pages of the role.
class Separator final : public QWidget
{
public:
    Separator() { setFixedHeight(9); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(12, height() / 2, width() - 24, 1),
                                lookOf(this).palette.lineStrong);
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 1, 6);
    m_column->setSpacing(0);
    m_column->addWidget(new Separator);
    m_column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("页面"));
}

RailItem *Rail::addItem(const QString &iconName, const QString &title, const QString &name)
{
    auto *item = new RailItem(iconName, title, this);
    item->setObjectName(QStringLiteral("rail_") + name);
    item->setCompact(m_compact);
    item->show();
    return item;
}

void Rail::setRole(Role role)
{
    m_role = role;
    for (RailItem *item : m_items)
        item->deleteLater();
    m_items.clear();
    delete m_more;
    m_pages = railPages(role);
    QWidget *before = nullptr;
    for (const QString &id : m_pages) {
        const PageEntry &entry = *pageEntry(id);
        RailItem *item = addItem(entry.iconName, railTitle(entry, role), id);
        item->setDigit(static_cast<int>(m_items.size()) + 1);
        m_column->insertWidget(static_cast<int>(m_items.size()), item);
        connect(item, &RailItem::clicked, this, [this, id] { emit pageRequested(id); });
        m_items.append(item);
        if (before)
            setTabOrder(before, item);
        before = item;
    }
    m_more = addItem(QStringLiteral("overflow-menu"), tr("更多"), QStringLiteral("more"));
    m_more->setArrow(true);
    m_column->insertWidget(static_cast<int>(m_items.size()) + 1, m_more);
    m_more->setVisible(!morePages(role).isEmpty());
    if (before)
        setTabOrder(before, m_more);
    connect(m_more, &RailItem::clicked, this, &Rail::openMore);
    setCurrent(m_current);
}

void Rail::setCurrent(const QString &pageId)
{
    m_current = pageId;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setCurrent(m_pages[i] == pageId);
    if (m_more)
        m_more->setCurrent(morePages(m_role).contains(pageId));
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    for (RailItem *item : m_items)
        item->setCompact(compact);
    if (m_more)
        m_more->setCompact(compact);
    updateGeometry();
}

void Rail::showDigits(bool shown)
{
    for (RailItem *item : m_items)
        item->showDigit(shown);
}

void Rail::setCount(const QString &pageId, int count, const QString &meaning, bool late)
{
    const qsizetype at = m_pages.indexOf(pageId);
    if (at >= 0)
        m_items[at]->setCount(count, meaning, late);
}

void Rail::fillMore(QMenu &menu)
{
    const LookPalette &p = lookOf(this).palette;
    const QStringList rest = morePages(m_role);
    for (const QString &id : rest) {
        const PageEntry &entry = *pageEntry(id);
        const bool current = id == m_current;
        QAction *action = menu.addAction(icon(entry.iconName, current ? p.accent : p.text2),
                                         railTitle(entry, m_role));
        action->setObjectName(QStringLiteral("more_") + id);
        connect(action, &QAction::triggered, this, [this, id] { emit pageRequested(id); });
    }
}

void Rail::openMore()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("railMenu"));
    fillMore(menu);
    menu.addSeparator();
    QAction *help = menu.addAction(tr("帮助") + u'\t' + QStringLiteral("F1"));
    connect(help, &QAction::triggered, this, &Rail::helpRequested);
    menu.exec(m_more->mapToGlobal(QPoint(m_more->width(), 0)));
}

void Rail::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    const bool historical = property("historical").toBool();
    painter.fillRect(rect(), historical ? look.palette.histFrame : look.palette.frame);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look.palette.lineStrong);
}

} // namespace peiyu
