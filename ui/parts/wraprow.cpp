#include "parts/wraprow.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace peiyu {

namespace {

constexpr int gap = 8;

int leastWidth(const QWidget &widget)
{
    return std::max(widget.minimumSizeHint().width(), widget.minimumWidth());
}

} // namespace

WrapRow::WrapRow(int whenNarrow, QWidget *parent)
    : QWidget(parent), m_whenNarrow(whenNarrow), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
}

WrapRow::~WrapRow()
{
    clear(); // they go later, when there is no list any more to take them from
}

void WrapRow::add(QWidget *widget, int stretch)
{
    m_items.append({widget, stretch});
    connect(widget, &QObject::destroyed, this, [this, widget] {
        const auto isIt = [widget](const Item &item) { return item.widget == widget; };
        m_items.removeIf(isIt);
        m_placed.removeIf(isIt);
    });
    widget->setParent(this);
    widget->show();
    arrange();
}

void WrapRow::clear()
{
    for (const Item &item : std::exchange(m_items, {})) {
        item.widget->disconnect(this);
        m_grid->removeWidget(item.widget);
    }
    m_placed.clear();
}

QVector<WrapRow::Item> WrapRow::seen() const
{
    QVector<Item> items;
    for (const Item &item : m_items) {
        if (!item.widget->isHidden())
            items.append(item);
    }
    return items;
}

QSize WrapRow::minimumSizeHint() const
{
    int widest = 0;
    const QVector<Item> items = seen();
    for (const Item &item : items)
        widest = std::max(widest, leastWidth(*item.widget));
    const int columns = std::min<int>(m_whenNarrow, static_cast<int>(items.size()));
    return {columns * widest + std::max(0, columns - 1) * gap, m_grid->minimumSize().height()};
}

bool WrapRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // one was hidden, or needs more room now
    return QWidget::event(event);
}

void WrapRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WrapRow::arrange()
{
    QVector<Item> items = seen();
    int least = 0;
    for (const Item &item : items)
        least += leastWidth(*item.widget) + gap;
    const bool wrapped = least - gap > width() && items.size() > 1;
    if (wrapped == m_wrapped && items == m_placed)
        return;
    m_wrapped = wrapped;
    m_placed = items;
    for (const Item &item : m_items)
        m_grid->removeWidget(item.widget);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    if (wrapped)
        items.removeIf([](const Item &item) { return item.stretch == 0; });
    for (const Item &item : m_items) {
        if (item.stretch == 0)
            item.widget->setMaximumWidth(wrapped ? 0 : QWIDGETSIZE_MAX);
    }
    for (int i = 0; i < items.size(); ++i) {
        const int column = wrapped ? i % m_whenNarrow : i;
        m_grid->addWidget(items[i].widget, wrapped ? i / m_whenNarrow : 0, column);
        m_grid->setColumnStretch(column, wrapped ? 1 : items[i].stretch);
    }
    updateGeometry();
}

} // namespace peiyu
