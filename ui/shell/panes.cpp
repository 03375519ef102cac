#include "shell/panes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QVector>
#include <QWidget>

#include <algorithm>

namespace peiyu {

namespace {

QWidget *firstStop(const QWidget &page)
{
    for (QWidget *next = page.nextInFocusChain(); next && next != &page;
         next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && isFocusStop(*next))
            return next;
    }
    return nullptr;
}

} // namespace

bool isFocusStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

void focusNextPane(QWidget &page)
{
    QVector<QWidget *> panes;
    for (QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
        if (isFocusStop(*view))
            panes.append(view);
    }
    std::stable_sort(panes.begin(), panes.end(), [&page](const QWidget *a, const QWidget *b) {
        const QPoint left = a->mapTo(&page, QPoint());
        const QPoint right = b->mapTo(&page, QPoint());
        return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
    });
    if (QWidget *first = firstStop(page); first && !panes.contains(first))
        panes.prepend(first);
    if (panes.isEmpty())
        return;
    const QWidget *focused = QApplication::focusWidget();
    const auto here = std::find_if(panes.cbegin(), panes.cend(), [focused](const QWidget *pane) {
        return pane == focused || pane->isAncestorOf(focused);
    });
    // Between the parts: from the top of the page.
    const qsizetype at = here == panes.cend() ? 0 : here - panes.cbegin();
    panes[(at + 1) % panes.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace peiyu
