#pragma once
/// What can be done with the request in front: one action and key per step of the chain, each
/// following requestflow.h and saying why it cannot be used. The same on every page that shows a
/// request.
/// Not here: which request is shown, how it looks.
/// Thread: GUI; writes in the lane, shows the undo bar or the error.

#include "services/requestservice.h"
#include "shell/pagecontext.h"

#include <QObject>

#include <optional>

class QAction;

namespace peiyu {

class RequestActions final : public QObject
{
    Q_OBJECT
public:
    /// Keys work wherever the focus is on `page`.
    RequestActions(const PageContext &context, QWidget *page);

    /// The request in front; none: nothing is.
    void setFile(const std::optional<RequestFile> &file);
    const std::optional<RequestFile> &file() const { return m_file; }
    /// The rows selected in the list: from two on 交办 is 批量交办.
    void setSelected(const QVector<RequestRow> &rows);

    /// What may be done now, the usual next step first; then the rest, disabled.
    QVector<QAction *> offered() const;
    QAction *actionOf(StepKind step) const;
    /// Writes the answer of the box under the request.
    void answer(const QString &text, RequestResult result);
    /// The permission of the base or the day changed.
    void apply();

signals:
    /// 答复 was pressed: the box takes the focus.
    void answerWanted();
    /// Texts and order are other ones.
    void changed();

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &key,
                  void (RequestActions::*act)());
    void makeActions();
    void name();
    void allow(QAction *action, StepKind step, Action kind = Action::HandleRequest);
    bool inFront() const { return m_file.has_value(); }
    bool has(RequestState state) const { return m_file && m_file->request.state == state; }
    StepOrder order() const;
    void run(JobRunner::Work<Saved> work);
    void ask(StepKind step);

    void take();
    void dispatch();
    void giveAnswer();
    void review();
    void callBack();
    void close();
    void pauseOrResume();
    void extension();
    void giveBack();
    void note();
    void shelve();
    void decline();
    void reclassify();
    void supervise();
    void correct();

    PageContext m_context;
    QWidget *m_page;
    std::optional<RequestFile> m_file;
    QVector<RequestRow> m_selected;
    QAction *m_take;
    QAction *m_dispatch;
    QAction *m_answer;
    QAction *m_review;
    QAction *m_callBack;
    QAction *m_close;
    QAction *m_pause;
    QAction *m_extend;
    QAction *m_giveBack;
    QAction *m_note;
    QAction *m_shelve;
    QAction *m_decline;
    QAction *m_reclassify;
    QAction *m_supervise;
    QAction *m_correct;
};

} // namespace peiyu
