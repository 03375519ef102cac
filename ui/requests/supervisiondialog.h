#pragma once
/// 督办单 about a request, a firm, a town or a person: to whom, until when, what is wanted. And the
/// reply to one.
/// Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace peiyu {

/// What a 督办单 begins with; what it is about stays, the rest may be changed.
struct SupervisionDraft
{
    QString request;          ///< its id; empty: about none
    EnterpriseId firm;        ///< empty: about a town or a person
    QString about;            ///< in one line above the fields
    QString unit;             ///< proposed 督办对象
    QString content;          ///< proposed 督办事项
    DistrictId district = {}; ///< whose units are offered; empty: the home district
};

class SupervisionDialog final : public FormDialog
{
    Q_OBJECT
public:
    SupervisionDialog(const PageContext &context, const SupervisionDraft &draft, QWidget *parent);
    SupervisionDialog(const PageContext &context, const RequestFile &file, QWidget *parent,
                      const QString &content = {});

private:
    void save() override;

    SupervisionDraft m_draft;
    QComboBox *m_unit;
    DateField *m_due;
    QPlainTextEdit *m_content;
};

class SupervisionReplyDialog final : public FormDialog
{
    Q_OBJECT
public:
    SupervisionReplyDialog(const PageContext &context, const Supervision &supervision,
                           QWidget *parent);

private:
    void save() override;

    Supervision m_supervision;
    QPlainTextEdit *m_reply;
    DateField *m_on;
};

} // namespace peiyu
