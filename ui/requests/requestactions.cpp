#include "requests/requestactions.h"

#include "domain/requestflow.h"
#include "parts/newaction.h"
#include "requests/batchdispatchdialog.h"
#include "requests/callbackdialog.h"
#include "requests/dispatchdialog.h"
#include "requests/reclassifydialog.h"
#include "requests/requestdialog.h"
#include "requests/stepdialog.h"
#include "requests/supervisiondialog.h"

#include <QAction>

namespace peiyu {

RequestActions::RequestActions(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page)
{
    makeActions();
    connect(&context.gate, &EditGate::changed, this, &RequestActions::apply);
    apply();
}

QAction *RequestActions::make(const char *name, const QString &text, const QKeySequence &key,
                              void (RequestActions::*act)())
{
    QAction *action = newAction(*m_page, name, text, key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void RequestActions::makeActions()
{
    const auto key = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    using A = RequestActions;
    m_take = make("requestTake", tr("签收"), key("A"), &A::take);
    m_dispatch = make("requestDispatch", tr("交办"), key("D"), &A::dispatch);
    m_answer = make("requestAnswer", tr("写答复"), key("W"), &A::giveAnswer);
    m_review = make("requestReview", tr("审核"), key("K"), &A::review);
    m_callBack = make("requestCallBack", tr("回访"), key("H"), &A::callBack);
    m_close = make("requestClose", tr("办结"), key("E"), &A::close);
    m_pause = make("requestPause", tr("暂停"), key("P"), &A::pauseOrResume);
    m_extend = make("requestExtend", tr("申请延期"), key("L"), &A::extension);
    m_giveBack = make("requestReturn", tr("退单"), key("X"), &A::giveBack);
    m_note = make("requestNote", tr("办理记录"), key("N"), &A::note);
    m_shelve = make("requestShelve", tr("挂账"), key("G"), &A::shelve);
    m_decline = make("requestDecline", tr("不予受理"), key("B"), &A::decline);
    m_reclassify = make("requestReclassify", tr("变更类别"), key("C"), &A::reclassify);
    m_supervise = make("requestSupervise", tr("督办"), key("U"), &A::supervise);
    m_correct = make("requestCorrect", tr("修改登记"), key("F2"), &A::correct);
}

void RequestActions::setFile(const std::optional<RequestFile> &file)
{
    m_file = file;
    apply();
}

void RequestActions::setSelected(const QVector<RequestRow> &rows)
{
    m_selected = rows;
    apply();
}

/// One action stands for several steps of which at most one may follow.
QAction *RequestActions::actionOf(StepKind step) const
{
    switch (step) {
    case StepKind::Accepted:
    case StepKind::Signed:
        return m_take;
    case StepKind::Dispatched:
        return m_dispatch;
    case StepKind::Answered:
        return m_answer;
    case StepKind::ReviewPassed:
    case StepKind::ReviewRefused:
        return m_review;
    case StepKind::CalledBack:
        return m_callBack;
    case StepKind::Closed:
        return m_close;
    case StepKind::Paused:
    case StepKind::Resumed:
    case StepKind::Unshelved:
        return m_pause;
    case StepKind::ExtensionAsked:
    case StepKind::ExtensionGranted:
    case StepKind::ExtensionRefused:
        return m_extend;
    case StepKind::Returned:
        return m_giveBack;
    case StepKind::Worked:
        return m_note;
    case StepKind::Shelved:
        return m_shelve;
    case StepKind::Declined:
        return m_decline;
    case StepKind::Reclassified:
        return m_reclassify;
    case StepKind::Supervised:
        return m_supervise;
    default:
        return nullptr;
    }
}

QVector<QAction *> RequestActions::offered() const
{
    QVector<QAction *> shown;
    if (m_file) {
        for (const StepKind step : m_file->next) {
            QAction *action = actionOf(step);
            if (action && !shown.contains(action))
                shown.append(action);
        }
    }
    for (QAction *action :
         {m_correct, m_take, m_dispatch, m_answer, m_review, m_callBack, m_close, m_pause, m_extend,
          m_giveBack, m_note, m_shelve, m_decline, m_reclassify, m_supervise}) {
        if (!shown.contains(action))
            shown.append(action);
    }
    return shown;
}

void RequestActions::name()
{
    const Request request = m_file ? m_file->request : Request();
    m_take->setText(has(RequestState::Registered) ? tr("受理") : tr("签收"));
    if (m_selected.size() > 1)
        m_dispatch->setText(tr("批量交办 %1 件").arg(m_selected.size()));
    else
        m_dispatch->setText(
            has(RequestState::Dispatched) || has(RequestState::Handling) ? tr("转办") : tr("交办"));
    m_pause->setText(request.paused               ? tr("恢复")
                     : has(RequestState::Shelved) ? tr("恢复办理")
                                                  : tr("暂停"));
    m_extend->setText(request.extensionAsked > 0 ? tr("审批延期") : tr("申请延期"));
    m_giveBack->setText(request.returns + 1 == returnsToCoordination ? tr("第三次退单")
                                                                     : tr("退单"));
}

void RequestActions::allow(QAction *action, StepKind step, Action kind)
{
    const Result<> may = inFront()
                             ? mayFollow(m_file->request, step)
                             : Result<>(failure(ErrorCode::NotFound, tr("先在列表中选中一件诉求")));
    m_context.gate.apply(action, may.has_value(), may ? QString() : may.error().text, kind);
}

void RequestActions::apply()
{
    name();
    allow(m_take, has(RequestState::Registered) ? StepKind::Accepted : StepKind::Signed);
    allow(m_dispatch, StepKind::Dispatched);
    if (m_selected.size() > 1)
        m_context.gate.apply(m_dispatch, true, {}, Action::HandleRequest);
    allow(m_answer, StepKind::Answered);
    allow(m_review, StepKind::ReviewPassed, Action::ApproveRequest);
    allow(m_callBack, StepKind::CalledBack);
    const bool reopened = m_file && m_file->request.reopened > 0;
    allow(m_close, StepKind::Closed, reopened ? Action::CloseReopened : Action::HandleRequest);
    const bool paused = m_file && m_file->request.paused;
    allow(m_pause, paused                       ? StepKind::Resumed
                   : has(RequestState::Shelved) ? StepKind::Unshelved
                                                : StepKind::Paused);
    const bool asked = m_file && m_file->request.extensionAsked > 0;
    allow(m_extend, asked ? StepKind::ExtensionGranted : StepKind::ExtensionAsked,
          asked ? Action::ApproveRequest : Action::HandleRequest);
    allow(m_giveBack, StepKind::Returned);
    allow(m_note, StepKind::Worked);
    allow(m_shelve, StepKind::Shelved, Action::ApproveRequest);
    allow(m_decline, StepKind::Declined);
    allow(m_reclassify, StepKind::Reclassified);
    allow(m_supervise, StepKind::Supervised, Action::Supervise);
    const bool open = m_file && isOpen(m_file->request.state);
    m_context.gate.apply(m_correct, open,
                         inFront() ? tr("已经结束的诉求不再修改登记")
                                   : tr("先在列表中选中一件诉求"),
                         Action::HandleRequest);
    emit changed();
}

StepOrder RequestActions::order() const
{
    return {m_file->request.id, m_file->request.revision, {}, {}};
}

void RequestActions::run(JobRunner::Work<Saved> work)
{
    m_context.runner.write<Saved>(this, std::move(work), [this](const Result<Saved> &saved) {
        if (saved)
            m_context.navigator.saved(saved->changes);
        else
            m_context.navigator.failed(saved.error());
    });
}

void RequestActions::ask(StepKind step)
{
    if (m_file)
        (new StepDialog(m_context, *m_file, step, m_page->window()))->present();
}

void RequestActions::take()
{
    if (!m_file)
        return;
    if (has(RequestState::Registered))
        run([one = order()](JobContext &job) { return RequestService::accept(job, one); });
    else
        run([one = order()](JobContext &job) { return RequestService::sign(job, one); });
}

void RequestActions::dispatch()
{
    if (m_selected.size() > 1)
        (new BatchDispatchDialog(m_context, m_selected, m_page->window()))->present();
    else if (m_file)
        (new DispatchDialog(m_context, *m_file, m_page->window()))->present();
}

void RequestActions::giveAnswer()
{
    emit answerWanted();
}

void RequestActions::answer(const QString &text, RequestResult result)
{
    if (!m_file)
        return;
    StepOrder one = order();
    one.text = text;
    run([one, result](JobContext &job) { return RequestService::answer(job, one, result); });
}

void RequestActions::review()
{
    ask(StepKind::ReviewPassed);
}

void RequestActions::callBack()
{
    if (m_file)
        (new CallBackDialog(m_context, *m_file, m_page->window()))->present();
}

void RequestActions::close()
{
    if (m_file)
        run([one = order()](JobContext &job) { return RequestService::close(job, one); });
}

void RequestActions::pauseOrResume()
{
    if (!m_file)
        return;
    if (m_file->request.paused)
        run([one = order()](JobContext &job) { return RequestService::resume(job, one); });
    else if (has(RequestState::Shelved))
        run([one = order()](JobContext &job) { return RequestService::unshelve(job, one); });
    else
        ask(StepKind::Paused);
}

void RequestActions::extension()
{
    if (m_file)
        ask(m_file->request.extensionAsked > 0 ? StepKind::ExtensionGranted
                                               : StepKind::ExtensionAsked);
}

void RequestActions::giveBack()
{
    ask(StepKind::Returned);
}

void RequestActions::note()
{
    ask(StepKind::Worked);
}

void RequestActions::shelve()
{
    ask(StepKind::Shelved);
}

void RequestActions::decline()
{
    ask(StepKind::Declined);
}

void RequestActions::reclassify()
{
    if (m_file)
        (new ReclassifyDialog(m_context, *m_file, m_page->window()))->present();
}

void RequestActions::supervise()
{
    if (m_file)
        (new SupervisionDialog(m_context, *m_file, m_page->window()))->present();
}

void RequestActions::correct()
{
    if (m_file)
        (new RequestDialog(m_context, m_file->request, m_page->window()))->present();
}

} // namespace peiyu
