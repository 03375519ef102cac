#pragma once
/// One committed change on the undo stack: undo writes the opposite change set, redo undoes that
/// one. It holds no data of the change, only its id.
/// Thread: GUI; the work runs in the write lane.

#include "domain/changeset.h"
#include "jobs/jobrunner.h"
#include "shell/navigator.h"

#include <QUndoCommand>

namespace peiyu {

class RevertibleChange final : public QUndoCommand
{
public:
    RevertibleChange(const ChangeSet &changes, JobRunner &runner, Navigator &navigator);

    void undo() override;
    void redo() override;

private:
    void revert();

    /// Shared with the running job: the stack may drop the command before its answer comes.
    struct State
    {
        ChangeSetId latest;  ///< the set that the next step takes back
        bool failed = false; ///< a later change stood in the way: this step is no more
    };

    JobRunner &m_runner;
    Navigator &m_navigator;
    std::shared_ptr<State> m_state;
    bool m_first = true;
};

} // namespace peiyu
