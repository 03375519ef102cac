#pragma once
/// 新诉求: who asks for what, in one form; the category proposes the kind, the limits and the units
/// of the plan stand beside. 咨询 and 意见建议 can be answered and closed on the spot. Also
/// corrects what was registered. Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class FirmField;
class ProposedUnits;
class TextLabel;

class RequestDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A new one; an empty firm is chosen in the dialog.
    RequestDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent);
    /// Corrects this one; its firm and number stay.
    RequestDialog(const PageContext &context, const Request &request, QWidget *parent);

private:
    RequestDialog(const PageContext &context, const Request &request, bool fresh, QWidget *parent);

    void addFirm();
    void addAsker();
    void addMatter();
    void addOnSpot();
    void readCategories();
    void chooseFirm(const EnterpriseId &firm);
    void chooseCategory();
    void chooseKind();
    void showLimits();
    RequestKind kind() const;
    bool isOnSpot() const;
    Request entered() const;
    void save() override;
    bool isNew() const { return m_request.id.isEmpty(); }

    Request m_request;
    DistrictId m_district; ///< of the firm: whose limits and plan hold
    QVector<RequestCategory> m_categories;
    FirmField *m_firm = nullptr; ///< none where a request is corrected
    QLineEdit *m_raisedBy;
    QLineEdit *m_phone;
    QComboBox *m_source;
    DateField *m_received;
    QComboBox *m_category;
    QComboBox *m_kind;
    FormRow *m_kindRow = nullptr;
    QLineEdit *m_title;
    QPlainTextEdit *m_content;
    QCheckBox *m_urgent;
    QCheckBox *m_confidential;
    QCheckBox *m_onSpot = nullptr; ///< none where a request is corrected
    FormRow *m_onSpotRow = nullptr;
    QPlainTextEdit *m_answer = nullptr;
    FormRow *m_answerRow = nullptr;
    ProposedUnits *m_units;
};

} // namespace peiyu
