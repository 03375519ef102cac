#include "shell/rail.h"

#include "look/look.h"
#include "shell/pageregistry.h"
#include "shell/railitem.h"

#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 6, 1, 6);
    m_column->setSpacing(0);
    m_column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setObjectName(QStringLiteral("rail"));
}

void Rail::setRole(Role role)
{
    m_role = role;
    for (RailItem *item : m_items)
        item->deleteLater();
    m_items.clear();
    delete m_more;
    m_pages = railPages(role);
    int digit = 1;
    for (const QString &id : m_pages) {
        const PageEntry &entry = *pageEntry(id);
        auto *item = new RailItem(entry.iconName, railTitle(entry, role));
        item->setObjectName(QStringLiteral("rail_") + id);
        item->setDigit(digit);
        m_column->insertWidget(digit - 1, item);
        connect(item, &RailItem::clicked, this, [this, id] { emit pageRequested(id); });
        m_items.append(item);
        ++digit;
    }
    m_more = new RailItem(QStringLiteral("overflow-menu"), tr("更多"));
    m_more->setObjectName(QStringLiteral("rail_more"));
    m_more->setArrow(true);
    m_column->insertWidget(digit - 1, m_more);
    m_more->setVisible(!morePages(role).isEmpty());
    connect(m_more, &RailItem::clicked, this, &Rail::openMore);
}

void Rail::setCurrent(const QString &pageId)
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setCurrent(m_pages[i] == pageId);
    m_more->setCurrent(morePages(m_role).contains(pageId));
}

void Rail::showDigits(bool shown)
{
    for (RailItem *item : m_items)
        item->showDigit(shown);
}

void Rail::openMore()
{
    QMenu menu(this);
    const QStringList rest = morePages(m_role);
    for (const QString &id : rest) {
        QAction *action = menu.addAction(railTitle(*pageEntry(id), m_role));
        connect(action, &QAction::triggered, this, [this, id] { emit pageRequested(id); });
    }
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
