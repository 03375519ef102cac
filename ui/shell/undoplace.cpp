#include "shell/undoplace.h"

#include "parts/actionbar.h"

#include <QWidget>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int widest = 520;
constexpr int gap = 12;

/// How high the bars of buttons at the foot of the page are where `place` would lie on them.
int footHeight(const QWidget &pages, const QWidget &page, const QRect &place)
{
    int height = 0;
    const QList<QWidget *> inside = page.findChildren<QWidget *>();
    for (const QWidget *one : inside) {
        if (!one->property(footBarProperty).toBool() || !one->isVisible())
            continue;
        const QRect bar(one->mapTo(&pages, QPoint(0, 0)), one->size());
        if (bar.intersects(place))
            height = std::max(height, pages.height() - bar.top());
    }
    return height;
}

} // namespace

QRect undoPlace(const QWidget &pages, const QWidget *page, int height)
{
    QRect place(gap, pages.height() - gap - height, std::min(widest, pages.width() - 2 * gap),
                height);
    if (page)
        place.translate(0, -footHeight(pages, *page, place));
    return place;
}

} // namespace peiyu
