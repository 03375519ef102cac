#pragma once
/// 诉求: what a firm asked for, the newest first, each with its clock; the chosen one beside them.
/// Thread: GUI; reads through the window's own connection.

#include "domain/requestquery.h"
#include "domain/workingcalendar.h"
#include "enterprises/firmtab.h"

namespace peiyu {

class FirmRequestsTab final : public FirmTableTab
{
    Q_OBJECT
public:
    FirmRequestsTab(const PageContext &context, const FirmActions &actions,
                    QWidget *parent = nullptr);

    void showFirm(const FirmRecord &record) override;
    /// Number of the chosen one; empty when there is none.
    QString current() const;

private:
    void showRow(int row) override;

    PageContext m_context;
    QVector<RequestRow> m_requests;
    WorkingCalendar m_calendar;
    QDate m_asOf;
};

} // namespace peiyu
