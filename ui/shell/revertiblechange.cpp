#include "shell/revertiblechange.h"

#include "services/changehistoryservice.h"

namespace peiyu {

RevertibleChange::RevertibleChange(const ChangeSet &changes, JobRunner &runner,
                                   Navigator &navigator)
    : QUndoCommand(changes.title),
      m_runner(runner),
      m_navigator(navigator),
      m_state(std::make_shared<State>(State{changes.id, false}))
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
    if (m_state->failed) {
        setObsolete(true);
        return;
    }
    m_runner.write<Saved>(
        &m_runner,
        [state = m_state](JobContext &context) {
            return ChangeHistoryService::revert(context, state->latest);
        },
        [state = m_state, &navigator = m_navigator](const Result<Saved> &saved) {
            if (saved) {
                state->latest = saved->changes.id;
                navigator.reverted(saved->changes);
                return;
            }
            state->failed = true;
            navigator.failed(saved.error());
        });
}

} // namespace peiyu
