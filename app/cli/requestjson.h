#pragma once
/// Requests as JSON and as lines, for every command that answers with one.

#include "domain/requestquery.h"
#include "domain/workingcalendar.h"
#include "services/requestservice.h"

#include <QJsonObject>

namespace peiyu {

/// `provisional`: the due day lies in a year whose notice of holidays is not entered.
QJsonObject clockJson(const ClockReading &reading, QDate today, const WorkingCalendar &calendar);
QJsonObject requestRowJson(const RequestRow &row);
QJsonObject requestFileJson(const RequestFile &file, QDate today, const WorkingCalendar &calendar);
QJsonObject supervisionJson(const Supervision &supervision);

} // namespace peiyu
