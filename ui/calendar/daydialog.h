#pragma once
/// One day of the working calendar: 放假, 上班, or as the week has it.
/// Thread: GUI.

#include "services/calendarservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace peiyu {

class DayDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `entry` is what the calendar has for the day; without one it is as the week has it.
    DayDialog(const PageContext &context, QDate day, const std::optional<CalendarEntry> &entry,
              QWidget *parent);

private:
    void save() override;

    QDate m_day;
    QComboBox *m_kind;
    QLineEdit *m_name;
};

} // namespace peiyu
