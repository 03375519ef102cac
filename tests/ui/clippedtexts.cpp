#include "ui/clippedtexts.h"

#include "parts/chip.h"
#include "parts/pressable.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace peiyu {

namespace {

QString nameOf(const QWidget &widget, const QString &words)
{
    QString place = widget.objectName();
    for (const QWidget *above = widget.parentWidget(); place.isEmpty() && above;
         above = above->parentWidget())
        place = above->objectName();
    return QStringLiteral("%1 in %2: “%3” has %4 × %5")
        .arg(QLatin1String(widget.metaObject()->className()), place, words)
        .arg(widget.width())
        .arg(widget.height());
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

QString faultOfLabel(const QLabel &label)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty() || label.textFormat() == Qt::RichText)
        return {};
    if (label.wordWrap()) {
        const bool fits = label.heightForWidth(label.width()) <= label.height() + 1;
        return fits ? QString() : nameOf(label, label.text());
    }
    const int wide = label.fontMetrics().size(0, label.text()).width();
    return wide <= label.contentsRect().width() + 1 ? QString() : nameOf(label, label.text());
}

QString faultOfButton(const QAbstractButton &button)
{
    if (qobject_cast<const Chip *>(&button) || button.text().isEmpty())
        return {}; // a chip cuts its own words and says them in its tooltip
    if (button.objectName() == u"addCondition" && !button.toolTip().isEmpty())
        return {};
    const bool ours =
        qobject_cast<const Pressable *>(&button) || qobject_cast<const QPushButton *>(&button);
    return !ours || button.sizeHint().width() <= button.width() + 1 ? QString()
                                                                    : nameOf(button, button.text());
}

QString faultOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return faultOfLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return faultOfButton(*button);
    if (const auto *choice = qobject_cast<const SegmentedSwitch *>(&widget))
        return choice->sizeHint().width() <= choice->width()
                   ? QString()
                   : nameOf(widget, choice->accessibleDescription());
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) // down, never sideways
        return area->horizontalScrollBar()->maximum() == 0
                   ? QString()
                   : nameOf(widget, QStringLiteral("scrolls sideways"));
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs && tabs->count() > 0)
        return tabs->tabRect(tabs->count() - 1).right() <= tabs->width()
                   ? QString()
                   : nameOf(widget, tabs->tabText(tabs->count() - 1));
    return {};
}

/// Ends outside its parent, or under its edge: nobody sees its end.
QString overhangOf(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || isScrolled(widget) || widget.size().isEmpty())
        return {};
    const bool inside = widget.x() >= 0 && widget.geometry().right() < parent->width() &&
                        widget.geometry().bottom() < parent->height();
    return inside ? QString() : nameOf(widget, QStringLiteral("ends outside its parent"));
}

} // namespace

QStringList clippedTexts(QWidget &window)
{
    // Labels that cut themselves learn so when they are drawn; wrapped ones lay themselves out.
    for (int i = 0; i < 2; ++i) {
        window.grab();
        QCoreApplication::processEvents();
    }
    QStringList faults;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &window || widget->inherits("QFocusFrame"))
            continue;
        for (const QString &fault : {faultOf(*widget), overhangOf(*widget)}) {
            if (!fault.isEmpty())
                faults.append(fault);
        }
    }
    return faults;
}

QStringList tooWide(const QWidget &page, int width)
{
    const auto asks = [width](const QWidget &widget) {
        return std::max(widget.minimumSizeHint().width(), widget.minimumWidth()) > width;
    };
    QStringList names;
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const QList<QWidget *> inside = widget->findChildren<QWidget *>();
        if (asks(*widget) && std::none_of(inside.begin(), inside.end(),
                                          [&](const QWidget *one) { return asks(*one); }))
            names.append(QStringLiteral("%1 asks for %2")
                             .arg(nameOf(*widget, widget->accessibleName()))
                             .arg(widget->minimumSizeHint().width()));
    }
    return names;
}

} // namespace peiyu
