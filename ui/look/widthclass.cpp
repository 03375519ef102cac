#include "look/widthclass.h"

#include "look/look.h"

#include <QSize>
#include <QWidget>

namespace peiyu {

WidthClass widthClassFor(int windowWidth, double textScale)
{
    const double room = windowWidth / textScale;
    if (room < normalFrom)
        return WidthClass::Compact;
    return room < wideFrom ? WidthClass::Normal : WidthClass::Wide;
}

WidthClass widthClassOf(const QWidget *widget)
{
    return widthClassFor(widget->window()->width(), lookOf(widget).scale);
}

QSize largestDialog(WidthClass width)
{
    switch (width) {
    case WidthClass::Compact:
        return {920, 440};
    case WidthClass::Normal:
        return {1150, 668};
    case WidthClass::Wide:
        return {1280, 800};
    }
    return {1150, 668};
}

} // namespace peiyu
