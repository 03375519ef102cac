#pragma once
/// Whether something may be done now, and if not, why: a read-only base, 历史视图, or the role of
/// who sits here (domain/permissions.h). Editing actions follow it; what else disables them stays
/// with their page. Without an action named it is the business as a whole.
/// Thread: GUI.

#include "domain/permissions.h"

#include <QAction>
#include <QObject>
#include <QString>

namespace peiyu {

class EditGate final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isOpen(Action action = Action::EditFirm) const { return reason(action).isEmpty(); }
    QString reason(Action action = Action::EditFirm) const
    {
        if (!m_reason.isEmpty())
            return m_reason;
        return reachOf(m_role, action) == Reach::None ? refusalText(m_role, action) : QString();
    }
    /// An empty reason opens the gate, as far as the role reaches.
    void setReason(const QString &reason)
    {
        if (reason == m_reason)
            return;
        m_reason = reason;
        emit changed();
    }
    void setRole(Role role)
    {
        if (role == m_role)
            return;
        m_role = role;
        emit changed();
    }
    /// The action may be used while `wanted` holds and the gate is open; says why when not.
    void apply(QAction *action, bool wanted, const QString &missing,
               Action kind = Action::EditFirm) const
    {
        const QString closed = reason(kind);
        action->setEnabled(wanted && closed.isEmpty());
        const QString why = closed.isEmpty() ? (wanted ? QString() : missing) : closed;
        action->setToolTip(why.isEmpty() ? action->text() : why);
        action->setStatusTip(why);
    }

signals:
    void changed();

private:
    QString m_reason;
    Role m_role = Role::Office;
};

} // namespace peiyu
