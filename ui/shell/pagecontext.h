#pragma once
/// What a page works with. Records and row pages are read at once through `reading` (the window's
/// own connection); everything longer and every write goes through `runner`.
/// Thread: GUI.

#include "domain/basefacts.h"
#include "domain/plan.h"
#include "jobs/jobcontext.h"
#include "jobs/jobrunner.h"
#include "prompts/userprompt.h"
#include "shell/editgate.h"
#include "shell/navigator.h"

#include <memory>

namespace peiyu {

struct PageContext
{
    const JobContext &reading;
    JobRunner &runner;
    Navigator &navigator;
    UserPrompt &prompt;
    EditGate &gate;
    /// Follows what the office enters: another one after a commit that touched plans. A plan got
    /// from an earlier one stays readable while the window lives.
    const std::shared_ptr<const PlanCatalog> &catalog;
    BaseFacts facts;

    QDate asOf() const { return reading.clock.today(); }
    const Actor &actor() const { return reading.actor; }
    /// 本区县; where the base has none, its only district or nothing.
    const DistrictId &home() const { return facts.homeDistrict; }
};

} // namespace peiyu
