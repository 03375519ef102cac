#pragma once
/// What is coming as a calendar file: planned visits and due days of a person from today on. It is
/// taken along on phones: no telephone number, of a request its number and not its words.
/// Thread: the context's. Errors: those of TodayService.

#include "exchange/icalendar.h"
#include "services/todayservice.h"

namespace peiyu {

struct TodayCalendar
{
    QByteArray file;
    int events = 0;
};

/// Of `person`; of 本区县 for nobody, the next 90 days.
Result<TodayCalendar> todayCalendar(const JobContext &context, const SpecialistId &person);

} // namespace peiyu
