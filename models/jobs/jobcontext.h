#pragma once
/// What a service works with: a connection of its own thread, who acts, the clock, progress and
/// cancel, and where committed changes are announced. A window gets it from JobRunner, a command
/// makes one.

#include "database/connection.h"
#include "domain/actor.h"
#include "domain/changeset.h"
#include "foundation/clock.h"
#include "jobs/cancellation.h"
#include "jobs/progress.h"

#include <functional>

namespace peiyu {

struct JobContext
{
    const Connection &connection;
    Actor actor;
    const Clock &clock;
    Progress progress = {};
    Cancellation cancellation = {};
    std::function<void(const ChangeSet &)> announce = {};
};

} // namespace peiyu
