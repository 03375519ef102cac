#pragma once
/// Asks for a person who uses this program: name and role.
/// Thread: GUI.

#include "domain/vocabulary.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace peiyu {

class UserDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit UserDialog(QWidget *parent = nullptr);

    QString name() const;
    Role role() const;

private:
    QLineEdit *m_name;
    QComboBox *m_role;
};

} // namespace peiyu
