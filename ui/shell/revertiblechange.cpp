#include "shell/revertiblechange.h"

#include "services/changehistoryservice.h"

namespace peiyu {

RevertibleChange::RevertibleChange(const ChangeSet &changes, JobRunner &runner,
                                   Navigator &navigator)
    : QUndoCommand(changes.title),
      m_latest(changes.id),
      m_runner(runner),
      m_navigator(navigator),
      m_answer(std::make_shared<ChangeSetId>(changes.id))
{
}

void RevertibleChange::undo()
{
    revert();
}

void RevertibleChange::redo()
{
    // QUndoStack redoes on push; the change is already there.
    if (std::exchange(m_first, false))
        return;
    revert();
}

void RevertibleChange::revert()
{
    m_runner.write<Saved>(
        &m_runner,
        [answer = m_answer](JobContext &context) {
            return ChangeHistoryService::revert(context, *answer);
        },
        [this, answer = m_answer, &navigator = m_navigator](const Result<Saved> &saved) {
            if (saved) {
                *answer = saved->changes.id;
                return;
            }
            setObsolete(true);
            navigator.failed(saved.error());
        });
}

} // namespace peiyu
