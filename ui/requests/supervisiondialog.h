#pragma once
/// 督办单 about a request: to whom, until when, what is wanted. And the reply to one.
/// Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace peiyu {

class SupervisionDialog final : public FormDialog
{
    Q_OBJECT
public:
    SupervisionDialog(const PageContext &context, const RequestFile &file, QWidget *parent);

private:
    void save() override;

    RequestFile m_file;
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
