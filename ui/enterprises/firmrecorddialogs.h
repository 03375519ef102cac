#pragma once
/// Dialogs that write one further record of a firm: 联系人, 注册/纳税/统计关系, 资质荣誉.
/// With an id they change the record, else they add one.
/// Thread: GUI; write in the lane.

#include "domain/firmrecords.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace peiyu {

class ContactDialog final : public FormDialog
{
    Q_OBJECT
public:
    ContactDialog(const PageContext &context, const QString &firm, const ContactPerson &contact,
                  QWidget *parent);

private:
    void save() override;

    ContactPerson m_contact;
    QLineEdit *m_name;
    QLineEdit *m_post;
    QLineEdit *m_phone;
    QLineEdit *m_note;
};

class AffiliationDialog final : public FormDialog
{
    Q_OBJECT
public:
    AffiliationDialog(const PageContext &context, const QString &firm,
                      const Affiliation &affiliation, QWidget *parent);

private:
    void save() override;

    Affiliation m_affiliation;
    QComboBox *m_kind;
    QLineEdit *m_place;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_note;
};

class HonourDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `bearer` is the name of the firm or carrier.
    HonourDialog(const PageContext &context, const QString &bearer, const Honour &honour,
                 QWidget *parent);

private:
    void save() override;
    void makeRows();
    void fill();
    void fillKinds();
    void editKinds();
    void followKind(const QString &from, const QString &to);

    Honour m_honour;
    QComboBox *m_kind;
    QComboBox *m_level;
    QLineEdit *m_title;
    QLineEdit *m_role;
    QSpinBox *m_quantity;
    DateField *m_on;
    DateField *m_until;
    QLineEdit *m_document;
    QLineEdit *m_evidence;
    QPlainTextEdit *m_note;
};

} // namespace peiyu
