#pragma once
/// 定为新版本, with what differs from the last one and why; and 企业确认 of a version: who, when.
/// Thread: GUI; writes in the lane.

#include "services/measureservice.h"
#include "shell/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

/// What differs, in lines; empty when nothing does.
QStringList differenceLines(const SheetDifference &difference);

class VersionDialog final : public FormDialog
{
    Q_OBJECT
public:
    VersionDialog(const PageContext &context, const QString &firm, const MeasureFile &file,
                  QWidget *parent);

private:
    void save() override;

    EnterpriseId m_firm;
    QPlainTextEdit *m_reason;
};

class ConfirmDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `who` is proposed: the firm's contact.
    ConfirmDialog(const PageContext &context, const QString &firm, const MeasureVersion &version,
                  const QString &who, QWidget *parent);

private:
    void save() override;

    MeasureVersion m_version;
    QLineEdit *m_who;
    DateField *m_on;
};

} // namespace peiyu
