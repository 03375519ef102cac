#pragma once
/// An action that belongs to a widget and answers its key there.
/// Thread: GUI.

#include <QAction>
#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace peiyu {

inline QAction *newAction(QWidget &owner, const char *name, const QString &text,
                          const QKeySequence &key)
{
    auto *action = new QAction(text, &owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner.addAction(action);
    return action;
}

} // namespace peiyu
