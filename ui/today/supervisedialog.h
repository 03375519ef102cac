#pragma once
/// 督办单: to a unit, mostly about a request that is overdue; its number is given when it is
/// written. Thread: GUI; writes in the lane.

#include "domain/today.h"
#include "shell/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class SuperviseDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// About this request, or about any thing of a firm; `unit` is proposed.
    SuperviseDialog(const PageContext &context, const TodayItem &item, const QString &unit,
                    QWidget *parent);

private:
    void save() override;

    TodayItem m_item;
    QLineEdit *m_unit;
    QPlainTextEdit *m_content;
    DateField *m_due;
};

} // namespace peiyu
