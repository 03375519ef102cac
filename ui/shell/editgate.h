#pragma once
/// Whether anything may be edited now, and if not, why: a read-only base, or 历史视图. Editing
/// actions follow it; what else disables them stays with their page.
/// Thread: GUI.

#include <QAction>
#include <QObject>
#include <QString>

namespace peiyu {

class EditGate final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isOpen() const { return m_reason.isEmpty(); }
    const QString &reason() const { return m_reason; }
    /// An empty reason opens the gate.
    void setReason(const QString &reason)
    {
        if (reason == m_reason)
            return;
        m_reason = reason;
        emit changed();
    }
    /// The action may be used while `wanted` holds and the gate is open; says why when not.
    void apply(QAction *action, bool wanted, const QString &missing) const
    {
        action->setEnabled(wanted && isOpen());
        const QString why = isOpen() ? (wanted ? QString() : missing) : m_reason;
        action->setToolTip(why.isEmpty() ? action->text() : why);
        action->setStatusTip(why);
    }

signals:
    void changed();

private:
    QString m_reason;
};

} // namespace peiyu
