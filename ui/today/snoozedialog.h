#pragma once
/// 推迟: until which day a thing is not shown to the user of this PC; no reason is asked.
/// Thread: GUI; writes in the lane.

#include "domain/today.h"
#include "shell/formdialog.h"

namespace peiyu {

class SnoozeDialog final : public FormDialog
{
    Q_OBJECT
public:
    SnoozeDialog(const PageContext &context, const TodayItem &item, QWidget *parent);

private:
    void save() override;
    void propose(const QString &text, const char *name, QDate day, class QHBoxLayout *row);

    TodayItem m_item;
    DateField *m_until;
};

} // namespace peiyu
