#include "look/widthclass.h"

#include "look/look.h"

#include <QScreen>
#include <QSize>
#include <QWidget>

namespace peiyu {

namespace {
constexpr int titleBar = 30; ///< of the window system
} // namespace

WidthClass widthClassFor(int windowWidth, double textScale)
{
    const double room = windowWidth / textScale;
    if (room < normalWindow)
        return WidthClass::Compact;
    return room < wideWindow ? WidthClass::Normal : WidthClass::Wide;
}

WidthClass widthClassOf(const QWidget *widget)
{
    return widthClassFor(widget->window()->width(), lookOf(widget).scale);
}

QSize dialogRoom(const QWidget *window)
{
    QSize design(1150, 668);
    if (const WidthClass width = widthClassOf(window); width != WidthClass::Normal)
        design = width == WidthClass::Compact ? QSize(920, 440) : QSize(1280, 800);
    const Look &look = lookOf(window);
    const QSize room = window->screen()->availableSize() - QSize(0, look.px(titleBar));
    return QSize(look.px(design.width()), look.px(design.height())).boundedTo(room);
}

} // namespace peiyu
