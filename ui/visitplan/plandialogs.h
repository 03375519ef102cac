#pragma once
/// What is done with one planned visit or one firm's exemption: plan, move, cancel, exempt.
/// Thread: GUI; they write in the lane.

#include "shell/formdialog.h"
#include "visitplan/calendarentries.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace peiyu {

class ActionButton;
class FirmField;
class SegmentedSwitch;
class TextLabel;

/// 无事不扰 beside the form: who went and who is to go in the 30 days around a day, the cap, and
/// the proposal to go together.
class CompanyPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyPane(const PageContext &context, QWidget *parent = nullptr);
    void showFirm(const EnterpriseId &firm, QDate around);

signals:
    /// The day of another office was pressed: 建议同去.
    void dayProposed(QDate day);

private:
    void addLine(const QString &text, bool quiet);

    PageContext m_context;
    QVBoxLayout *m_column;
};

/// 安排走访: of our own office or another's.
class PlanVisitDialog final : public FormDialog
{
    Q_OBJECT
public:
    PlanVisitDialog(const PageContext &context, const EnterpriseId &firm, QDate day,
                    QWidget *parent);

private:
    void save() override;
    void addFirmRow(const EnterpriseId &firm);
    void addOfficeRow();
    void showDay();
    void showCompany();

    FirmField *m_firm;
    DateField *m_on;
    FormRow *m_onRow = nullptr;
    QLineEdit *m_at;
    SegmentedSwitch *m_kind;
    SegmentedSwitch *m_office;
    QLineEdit *m_unit;
    FormRow *m_unitRow = nullptr;
    QLineEdit *m_purpose;
    CompanyPane *m_company;
    WorkingCalendar m_calendar;
};

/// 改期: a day off gives way to the next working day, which is said.
class MoveVisitDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `wanted`: where it was dropped; none: still to be chosen.
    MoveVisitDialog(const PageContext &context, const DayVisit &entry, QDate wanted,
                    const WorkingCalendar &calendar, QWidget *parent);

private:
    void save() override;
    void showDay(QDate day);

    QString m_plan;
    WorkingCalendar m_calendar;
    DateField *m_on;
    FormRow *m_onRow = nullptr;
    QLineEdit *m_reason;
};

class CancelVisitDialog final : public FormDialog
{
    Q_OBJECT
public:
    CancelVisitDialog(const PageContext &context, const DayVisit &entry, QWidget *parent);

private:
    void save() override;

    QString m_plan;
    QLineEdit *m_reason;
};

/// 免走访 of a firm, or the end of the one that holds.
class ExemptDialog final : public FormDialog
{
    Q_OBJECT
public:
    ExemptDialog(const PageContext &context, const EnterpriseId &firm, const QString &name,
                 QWidget *parent);

private:
    void save() override;
    void end(const VisitExemption &exemption);

    EnterpriseId m_firm;
    DateField *m_from;
    DateField *m_last;
    QLineEdit *m_reason;
};

} // namespace peiyu
