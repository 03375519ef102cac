#pragma once
/// 记录座谈: many firms in one step, each with a visit of its own; what was said to all of them
/// once, a remark for each. Firms are found one by one or pasted as names.
/// Thread: GUI; writes in the lane.

#include "domain/service.h"
#include "domain/workingcalendar.h"
#include "shell/formdialog.h"

class QLineEdit;
class QPlainTextEdit;
class QStandardItemModel;

namespace peiyu {

class DataTable;
class FirmField;
class TextLabel;

class MeetingDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit MeetingDialog(const PageContext &context, QWidget *parent);

private:
    void save() override;
    void addFirmRows();
    void addCommonRows();
    void addFirm(const EnterpriseId &id, const QString &name);
    void take(const EnterpriseId &id);
    /// Names on the clipboard, one a line or separated by 、 and the like.
    void paste();
    void removeCurrent();
    void showCount();

    FirmField *m_find;
    DataTable *m_table;
    QStandardItemModel *m_firms;
    TextLabel *m_note;
    DateField *m_on;
    QLineEdit *m_met;
    QPlainTextEdit *m_text;
    DateField *m_next;
    FormRow *m_nextRow = nullptr;
    WorkingCalendar m_calendar;
};

} // namespace peiyu
