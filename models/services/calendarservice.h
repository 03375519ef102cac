#pragma once
/// The working calendar of this base: the shipped notices (2022-2026) with what the office entered
/// over them. A year nobody entered a notice for is 暂估.
/// Thread: the context's. Errors: Validation with the field, Permission.

#include "domain/workingcalendar.h"
#include "services/saved.h"

namespace peiyu {

class CalendarService
{
public:
    static Result<WorkingCalendar> calendar(const JobContext &context);
};

} // namespace peiyu
