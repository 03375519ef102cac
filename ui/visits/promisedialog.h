#pragma once
/// What became of a promise: 已兑现 with the outcome, 改期 or 不再办理 with the reason.
/// Thread: GUI; writes in the lane.

#include "domain/visitquery.h"
#include "shell/formdialog.h"

class QPlainTextEdit;

namespace peiyu {

enum class PromiseAct { Keep, Move, Drop };

class PromiseDialog final : public FormDialog
{
    Q_OBJECT
public:
    PromiseDialog(const PageContext &context, const PromiseRow &row, PromiseAct act,
                  QWidget *parent);

private:
    void save() override;

    PromiseRow m_row;
    PromiseAct m_act;
    DateField *m_day;
    QPlainTextEdit *m_words;
};

} // namespace peiyu
