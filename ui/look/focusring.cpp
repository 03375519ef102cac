#include "look/focusring.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace peiyu {

namespace {

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool drawsItself(const QWidget *widget)
{
    const QVariant wanted = widget->property(focusRingProperty);
    if (wanted.isValid())
        return !wanted.toBool();
    return widget->isWindow() || qobject_cast<const QTabBar *>(widget) ||
           qobject_cast<const QMenu *>(widget) ||
           (qobject_cast<const QAbstractScrollArea *>(widget) && !isField(widget));
}

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::ringed() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        follow(static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event)->reason());
    return false;
}

void FocusRing::follow(QWidget *widget, Qt::FocusReason reason)
{
    // Coming back to the window or out of a menu leaves the ring as it was.
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason) {
        if (ringed() == widget)
            return;
    }
    const bool wanted = !drawsItself(widget) && (isField(widget) || byKeyboard(reason));
    if (!wanted) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame(widget);
        m_frame->setObjectName(QStringLiteral("focusRing"));
    }
    m_frame->setWidget(widget);
}

} // namespace peiyu
