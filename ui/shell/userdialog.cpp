#include "shell/userdialog.h"

#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/formrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

UserDialog::UserDialog(QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit), m_role(new QComboBox)
{
    setWindowTitle(tr("添加使用人"));
    m_name->setObjectName(QStringLiteral("userName"));
    m_role->setObjectName(QStringLiteral("userRole"));
    for (const Role role : allRoles)
        m_role->addItem(roleText(role), static_cast<int>(role));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    auto *nameRow = new FormRow(tr("姓名"), m_name);
    nameRow->setRequired(true);
    column->addWidget(nameRow);
    column->addWidget(new FormRow(tr("身份"), m_role));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *add = new ActionButton(tr("添加并切换"), ButtonKind::Primary);
    add->setObjectName(QStringLiteral("userAdd"));
    auto *cancel = new ActionButton(tr("取消"));
    add->setEnabled(false);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, add,
            [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(add, &ActionButton::clicked, this, &QDialog::accept);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
}

QString UserDialog::name() const
{
    return m_name->text().trimmed();
}

Role UserDialog::role() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

} // namespace peiyu
