#pragma once
/// 新建企业 and 编辑企业: what the licence says and where the firm is at the left, what it does and
/// who answers for it at the right. While it is typed the code
/// is checked, and firms it may be meant for are named with a way to them. Thread: GUI; looks for
/// like firms in read jobs, writes in the lane.

#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "shell/formdialog.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace peiyu {

class CodeField;

class EnterpriseFormDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// An empty id adds a firm.
    EnterpriseFormDialog(const PageContext &context, const EnterpriseId &id, QWidget *parent);

signals:
    /// The person would rather see the firm that is here already; the dialog is closed.
    void otherRequested(const peiyu::EnterpriseId &id);

private:
    void save() override;
    void makeNames();
    void makePlaces();
    void makeRegister();
    void makeBusiness();
    void makeContact();
    void addBeside(const QString &field, const QString &label, QWidget *input,
                   const QString &note = {});
    void read(const EnterpriseId &id);
    void fill();
    void fillDistricts();
    void fillStages();
    void fillAreas();
    void deriveShortName();
    void lookForOthers();
    void showOthers(const QVector<LikeFirm> &others);
    void goTo(const EnterpriseId &other);
    QStringList planChains() const;
    bool isNew() const { return m_form.enterprise.id.isEmpty(); }
    EnterpriseForm typed() const;

    EnterpriseForm m_form; ///< as it was read
    PlaceDirectory m_places;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    CodeField *m_code;
    QComboBox *m_district;
    QComboBox *m_town;
    QComboBox *m_park;
    DateField *m_since;
    QVBoxLayout *m_beside; ///< the right half of the form
    QLineEdit *m_formerNames;
    QLineEdit *m_legalPerson;
    DateField *m_founded;
    QLineEdit *m_capital;
    QComboBox *m_currency;
    QComboBox *m_size;
    QComboBox *m_industry;
    QComboBox *m_chain;
    QCheckBox *m_chainLeader;
    QLineEdit *m_mainProduct;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    QLineEdit *m_contact;
    QLineEdit *m_phone;
    QLineEdit *m_address;
    QComboBox *m_stage;
    FormRow *m_nameRow;
    FormRow *m_codeRow;
    QVBoxLayout *m_nameLinks;
    QVBoxLayout *m_codeLinks;
    QTimer m_looking{this};
    bool m_shortTyped = false;
    bool m_unreadable = false;
};

} // namespace peiyu
