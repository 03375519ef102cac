#pragma once
/// Records as JSON objects, for every command that answers with one.

#include "domain/listquery.h"
#include "domain/service.h"
#include "domain/visitquery.h"
#include "services/enterpriseservice.h"
#include "services/visitservice.h"

#include <QJsonObject>

namespace peiyu {

QJsonObject enterpriseRowJson(const EnterpriseRow &row);
QJsonObject enterpriseJson(const EnterpriseFile &file, QDate asOf);
QJsonObject recognitionJson(const Recognition &recognition, QDate asOf);
QJsonObject specialistJson(const Specialist &specialist);
QJsonObject visitJson(const Visit &visit);
QJsonObject visitFileJson(const VisitFile &file);
QJsonObject promiseJson(const PromiseRow &row);

} // namespace peiyu
