#pragma once
/// What can be done with a measure, on a list of many firms and on a firm's sheet alike: 修改 E,
/// 完成 空格, 不再做 X, 重新办理 R, 加措施 A, 上移 下移, 删去 Delete. Follows the gate and says why
/// not. Thread: GUI; writes in the lane.

#include "domain/measurequery.h"
#include "shell/pagecontext.h"

#include <QObject>

#include <functional>

class QAction;

namespace peiyu {

struct Saved;

class StepActions final : public QObject
{
    Q_OBJECT
public:
    /// Keys hold on `host`. `row` is the measure one stands on, `firm` the firm a new one is for.
    StepActions(const PageContext &context, QWidget *host, std::function<const StepRow *()> row,
                std::function<EnterpriseId()> firm);

    /// After another row, or another state of it.
    void apply();
    /// Opens the measure one stands on; an ended one is only looked at, so nothing happens.
    void open();

    QAction *change;
    QAction *done;
    QAction *drop;
    QAction *reopen;
    QAction *add;
    QAction *up;
    QAction *down;
    QAction *remove;

private:
    QAction *action(const char *name, const QString &text, const QKeySequence &key,
                    void (StepActions::*act)());
    void changeStep();
    void addStep();
    void closeStep();
    void dropStep();
    void reopenStep();
    void moveUp();
    void moveDown();
    void removeStep();
    void edit(const EnterpriseId &firm, const MeasureStep &step);
    void write(JobRunner::Work<Saved> work);

    PageContext m_context;
    QWidget *m_host;
    std::function<const StepRow *()> m_row;
    std::function<EnterpriseId()> m_firm;
};

/// Opens one measure, wherever one stands.
void openMeasureStep(const PageContext &context, const EnterpriseId &firm, const QString &step,
                     QWidget *parent);
/// The dialog that asks for the evidence of a measure, wherever one stands.
void closeMeasureStep(const PageContext &context, const EnterpriseId &firm, const QString &step,
                      QWidget *parent);

} // namespace peiyu
