#include "parts/actionbutton.h"

#include "look/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace peiyu {

QString keyText(const QKeySequence &key)
{
    // As keys are printed on the keyboard, not as Qt translates them.
    QString text = key.toString(QKeySequence::PortableText);
    text.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    text.replace(QStringLiteral("+Up"), QStringLiteral("+↑"));
    text.replace(QStringLiteral("+Down"), QStringLiteral("+↓"));
    return text;
}

ActionButton::ActionButton(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setProperty(buttonKindProperty, static_cast<int>(kind));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent)
    : ActionButton(action->text(), kind, parent)
{
    setObjectName(action->objectName());
    follow(action);
    connect(action, &QAction::changed, this, [this, action] { follow(action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::setKind(ButtonKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    setProperty(buttonKindProperty, static_cast<int>(kind));
    dress();
    update();
}

void ActionButton::follow(QAction *action)
{
    setEnabled(action->isEnabled());
    // Only a change of the action shows or hides: PageHeader also hides what does not fit.
    if (action->isVisible() != m_shown) {
        m_shown = action->isVisible();
        setVisible(m_shown);
    }
    // A disabled button says what is missing; else the tooltip repeats word and key.
    m_tip = action->toolTip();
    setStatusTip(action->statusTip());
    m_restText = action->text();
    if (!isRunning())
        setText(m_restText);
    setPrintedKey(keyText(action->shortcut()));
}

void ActionButton::setPrintedKey(const QString &key)
{
    m_restKey = key;
    setProperty(buttonKeyProperty, isRunning() || !m_keyShown ? QString() : key);
    showTip();
    updateGeometry();
    dress();
}

void ActionButton::setKeyShown(bool shown)
{
    if (shown == m_keyShown)
        return;
    m_keyShown = shown;
    setPrintedKey(m_restKey);
}

void ActionButton::showTip()
{
    if (m_tip.isEmpty())
        return; // told by its owner, or none
    setToolTip(m_keyShown || m_restKey.isEmpty() ? m_tip : tr("%1（%2）").arg(m_tip, m_restKey));
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    dress();
}

void ActionButton::setRunning(const QString &text)
{
    if (!isRunning() && !text.isEmpty())
        m_restText = this->text();
    m_running = text;
    setText(text.isEmpty() ? m_restText : text);
    setPrintedKey(m_restKey);
}

void ActionButton::dress()
{
    const QString name = isRunning() ? QStringLiteral("view-refresh") : m_iconName;
    const LookPalette &p = lookOf(this).palette;
    if (name.isEmpty())
        setIcon({});
    else
        setIcon(peiyu::icon(name, m_kind == ButtonKind::Primary ? p.onAccent : p.text2));
    updateGeometry();
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (isRunning() && event->key() == Qt::Key_Escape) {
        emit cancelRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

} // namespace peiyu
