#include "shell/usermenu.h"

#include "domain/displaytext.h"
#include "services/accountservice.h"
#include "shell/userdialog.h"

#include <QMenu>
#include <QWidget>

namespace peiyu {

namespace {

QString sizeText(TextSize size)
{
    switch (size) {
    case TextSize::Standard:
        return UserMenu::tr("标准");
    case TextSize::Large:
        return UserMenu::tr("大");
    case TextSize::ExtraLarge:
        return UserMenu::tr("特大");
    }
    return {};
}

} // namespace

UserMenu::UserMenu(const PageContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void UserMenu::open(QPoint at)
{
    const auto accounts = AccountService::all(m_context.reading);
    if (!accounts) {
        m_context.navigator.failed(accounts.error());
        return;
    }
    QMenu menu(m_window);
    menu.setObjectName(QStringLiteral("userMenu"));
    addPeople(menu, *accounts);
    menu.addSeparator();
    QAction *other = menu.addAction(tr("添加使用人…"));
    other->setEnabled(m_context.gate.isOpen(Action::EditAccounts));
    connect(other, &QAction::triggered, this, &UserMenu::addUser);
    menu.addSeparator();
    addTextSizes(menu);
    const QAction *taken = menu.exec(at);
    // Only now: what follows takes the window away, and this menu with it.
    if (taken && taken->data().isValid())
        emit textSizeChosen(static_cast<TextSize>(taken->data().toInt()));
}

void UserMenu::addPeople(QMenu &menu, const QVector<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (!account.active)
            continue;
        QAction *action =
            menu.addAction(QStringLiteral("%1  %2").arg(account.name, roleText(account.role)));
        action->setCheckable(true);
        action->setChecked(account.id == m_context.actor().account);
        connect(action, &QAction::triggered, this,
                [this, account] { emit chosen(actorOf(account)); });
    }
}

void UserMenu::addTextSizes(QMenu &menu)
{
    const double scale = lookOf(m_window).scale;
    for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::ExtraLarge}) {
        QAction *action = menu.addAction(tr("字号 %1").arg(sizeText(size)));
        action->setObjectName(QStringLiteral("textSize%1").arg(static_cast<int>(size)));
        action->setCheckable(true);
        action->setChecked(textScale(size) == scale);
        action->setData(static_cast<int>(size));
    }
}

void UserMenu::addUser()
{
    UserDialog dialog(m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.runner.write<Saved>(
        this,
        [name = dialog.name(), role = dialog.role()](JobContext &context) {
            return AccountService::add(context, name, role);
        },
        [this](const Result<Saved> &added) {
            if (!added) {
                m_context.navigator.failed(added.error());
                return;
            }
            const auto accounts = AccountService::all(m_context.reading);
            if (!accounts)
                return;
            for (const Account &account : *accounts) {
                if (account.id.value() == added->id)
                    emit chosen(actorOf(account));
            }
        });
}

} // namespace peiyu
