#include "measures/stepactions.h"

#include "measures/measurestepdialog.h"
#include "measures/stependdialog.h"
#include "services/enterpriseservice.h"
#include "services/measureservice.h"
#include "services/measurestepservice.h"

#include <QAction>

namespace peiyu {

namespace {

void present(const PageContext &context, const EnterpriseId &firm, const MeasureStep &step,
             QWidget *parent)
{
    const auto file = EnterpriseService::file(context.reading, firm, context.asOf());
    if (!file) {
        context.navigator.failed(file.error());
        return;
    }
    (new MeasureStepDialog(context, file->enterprise.name, step,
                           file->residence ? file->residence->district : DistrictId(), parent))
        ->present();
}

/// The measure as it stands now; none, said so, when it is gone or ended.
std::optional<StepRow> openRow(const PageContext &context, const EnterpriseId &firm,
                               const QString &step)
{
    const auto file = MeasureService::file(context.reading, firm, context.asOf());
    if (!file) {
        context.navigator.failed(file.error());
        return std::nullopt;
    }
    const StepRow *row = *file ? (*file)->step(step) : nullptr;
    return row && row->step.isOpen() ? std::optional(*row) : std::nullopt;
}

} // namespace

StepActions::StepActions(const PageContext &context, QWidget *host,
                         std::function<const StepRow *()> row, std::function<EnterpriseId()> firm)
    : QObject(host),
      m_context(context),
      m_host(host),
      m_row(std::move(row)),
      m_firm(std::move(firm))
{
    using A = StepActions;
    change =
        action("changeStep", tr("修改措施"), QKeySequence(QStringLiteral("E")), &A::changeStep);
    done = action("closeStep", tr("完成"), QKeySequence(Qt::Key_Space), &A::closeStep);
    drop = action("dropStep", tr("不再做"), QKeySequence(QStringLiteral("X")), &A::dropStep);
    reopen =
        action("reopenStep", tr("重新办理"), QKeySequence(QStringLiteral("O")), &A::reopenStep);
    add = action("addStep", tr("加措施"), QKeySequence(QStringLiteral("A")), &A::addStep);
    up = action("stepUp", tr("上移"), QKeySequence(QStringLiteral("Ctrl+Up")), &A::moveUp);
    down = action("stepDown", tr("下移"), QKeySequence(QStringLiteral("Ctrl+Down")), &A::moveDown);
    remove = action("removeStep", tr("删去"), QKeySequence(Qt::Key_Delete), &A::removeStep);
    connect(&context.gate, &EditGate::changed, this, &StepActions::apply);
    apply();
}

QAction *StepActions::action(const char *name, const QString &text, const QKeySequence &key,
                             void (StepActions::*act)())
{
    auto *made = new QAction(text, m_host);
    made->setObjectName(QLatin1String(name));
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_host->addAction(made);
    connect(made, &QAction::triggered, this, act);
    return made;
}

void StepActions::apply()
{
    const EditGate &gate = m_context.gate;
    const StepRow *row = m_row();
    const bool open = row && row->step.isOpen();
    const QString none = tr("先选中一项措施");
    const QString ended = row ? tr("这项措施已办结，要改请先“重新办理”") : none;
    for (QAction *one : {change, done, drop})
        gate.apply(one, open, ended, Action::EditMeasure);
    gate.apply(reopen, row && !open && !row->step.byFigure,
               !row    ? none
               : !open ? tr("按指标办结的，指标达不到时会自动重新列为进行中")
                       : tr("还没有办结"),
               Action::EditMeasure);
    gate.apply(add, !m_firm().isEmpty(), tr("先选中一家企业"), Action::EditMeasure);
    for (QAction *one : {up, down, remove})
        gate.apply(one, row != nullptr, none, Action::EditMeasure);
    for (QAction *one : {change, done, drop})
        one->setVisible(!row || open);
    reopen->setVisible(row && !open);
}

void StepActions::open()
{
    if (change->isEnabled())
        changeStep();
}

void StepActions::edit(const EnterpriseId &firm, const MeasureStep &step)
{
    present(m_context, firm, step, m_host->window());
}

void StepActions::changeStep()
{
    if (const StepRow *row = m_row())
        edit(row->step.enterprise, row->step);
}

void StepActions::addStep()
{
    MeasureStep step;
    step.enterprise = m_firm();
    if (!step.enterprise.isEmpty())
        edit(step.enterprise, step);
}

void StepActions::closeStep()
{
    if (const StepRow *row = m_row())
        (new StepEndDialog(m_context, *row, StepAct::Close, m_host->window()))->present();
}

void StepActions::dropStep()
{
    if (const StepRow *row = m_row())
        (new StepEndDialog(m_context, *row, StepAct::Drop, m_host->window()))->present();
}

void StepActions::reopenStep()
{
    if (const StepRow *row = m_row())
        (new StepEndDialog(m_context, *row, StepAct::Reopen, m_host->window()))->present();
}

void StepActions::moveUp()
{
    if (const StepRow *row = m_row())
        write(
            [id = row->step.id](JobContext &job) { return MeasureStepService::move(job, id, -1); });
}

void StepActions::moveDown()
{
    if (const StepRow *row = m_row())
        write(
            [id = row->step.id](JobContext &job) { return MeasureStepService::move(job, id, 1); });
}

void StepActions::removeStep()
{
    const StepRow *row = m_row();
    if (!row)
        return;
    const QString question = tr("删去措施“%1”？记错了才删；不再做的请用“不再做”，会留下原因。"
                                "删去后可以用 Ctrl+Z 撤销。")
                                 .arg(row->step.content.simplified());
    if (m_context.prompt.confirm(m_host->window(), question, tr("删去")))
        write([id = row->step.id](JobContext &job) { return MeasureStepService::remove(job, id); });
}

void StepActions::write(JobRunner::Work<Saved> work)
{
    m_context.runner.write<Saved>(this, std::move(work), [this](const Result<Saved> &saved) {
        if (!saved)
            m_context.navigator.failed(saved.error());
        else if (!saved->changes.isEmpty())
            m_context.navigator.saved(saved->changes);
    });
}

void openMeasureStep(const PageContext &context, const EnterpriseId &firm, const QString &step,
                     QWidget *parent)
{
    if (const auto row = openRow(context, firm, step))
        present(context, firm, row->step, parent);
}

void closeMeasureStep(const PageContext &context, const EnterpriseId &firm, const QString &step,
                      QWidget *parent)
{
    if (const auto row = openRow(context, firm, step))
        (new StepEndDialog(context, *row, StepAct::Close, parent))->present();
}

} // namespace peiyu
