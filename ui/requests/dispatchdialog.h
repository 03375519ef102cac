#pragma once
/// 交办, later 转办: 主办 and 协办, proposed by the plan of the district (filled in where a task of
/// it names a lead), any words allowed.
/// Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class ProposedUnits;

class DispatchDialog final : public FormDialog
{
    Q_OBJECT
public:
    DispatchDialog(const PageContext &context, const RequestFile &file, QWidget *parent);

private:
    void propose();
    void addSupport(const QString &unit);
    void save() override;
    QString begunUnit(const QString &words) const;

    RequestFile m_file;
    QString m_taken; ///< a begun name the person was asked about
    QComboBox *m_lead;
    QLineEdit *m_support;
    QPlainTextEdit *m_text;
    DateField *m_on;
    ProposedUnits *m_units;
};

} // namespace peiyu
