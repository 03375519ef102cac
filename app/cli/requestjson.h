#pragma once
/// Requests as JSON and as lines, for every command that answers with one.

#include "domain/requestquery.h"
#include "services/requestservice.h"

#include <QJsonObject>

namespace peiyu {

QJsonObject clockJson(const ClockReading &reading, QDate today);
QJsonObject requestRowJson(const RequestRow &row);
QJsonObject requestFileJson(const RequestFile &file, QDate today);
QJsonObject supervisionJson(const Supervision &supervision);

} // namespace peiyu
