#include "cli/recordjson.h"

#include "cli/jsonvalues.h"

namespace peiyu {

namespace {

std::optional<Tier> highest(const QVector<Recognition> &titles, QDate asOf)
{
    std::optional<Tier> found;
    for (const Recognition &title : titles) {
        if (title.isValidOn(asOf) && (!found || *found < title.tier))
            found = title.tier;
    }
    return found;
}

QJsonValue tierJson(const std::optional<Tier> &tier)
{
    return tier ? QJsonValue(tierKey(*tier)) : QJsonValue();
}

} // namespace

QJsonObject enterpriseRowJson(const EnterpriseRow &row)
{
    return {{QStringLiteral("id"), row.id.value()},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("credit_code"), jsonText(row.creditCode)},
            {QStringLiteral("registration_no"), jsonText(row.registrationNo)},
            {QStringLiteral("district"), jsonText(row.district.value())},
            {QStringLiteral("town"), jsonText(row.townName)},
            {QStringLiteral("industry"), jsonText(row.industry)},
            {QStringLiteral("highest_tier"), tierJson(row.highestTier)},
            {QStringLiteral("specialist"), jsonText(row.specialistName)}};
}

QJsonObject enterpriseJson(const EnterpriseFile &file, QDate asOf)
{
    const Enterprise &e = file.enterprise;
    QJsonArray titles;
    for (const Recognition &title : file.recognitions)
        titles.append(recognitionJson(title, asOf));
    QJsonArray residences;
    for (const Residence &stay : file.residences)
        residences.append(QJsonObject{{QStringLiteral("district"), stay.district.value()},
                                      {QStringLiteral("town"), jsonText(stay.town.value())},
                                      {QStringLiteral("from"), jsonDay(stay.span.from)},
                                      {QStringLiteral("until"), jsonDay(stay.span.until)}});
    QJsonObject json{{QStringLiteral("id"), e.id.value()},
                     {QStringLiteral("revision"), e.revision},
                     {QStringLiteral("name"), e.name},
                     {QStringLiteral("short_name"), jsonText(e.shortName)},
                     {QStringLiteral("former_names"), jsonText(e.formerNames)},
                     {QStringLiteral("credit_code"), jsonText(e.creditCode)},
                     {QStringLiteral("credit_code_pending"), e.codeState == CodeState::Pending},
                     {QStringLiteral("registration_no"), jsonText(e.registrationNo)},
                     {QStringLiteral("district"),
                      file.residence ? jsonText(file.residence->district.value()) : QJsonValue()},
                     {QStringLiteral("town"), jsonText(file.townName)},
                     {QStringLiteral("park"), jsonText(file.parkName)},
                     {QStringLiteral("address"), jsonText(e.address)},
                     {QStringLiteral("industry"), jsonText(e.industry)},
                     {QStringLiteral("chain"), jsonText(e.chain)},
                     {QStringLiteral("contact"), jsonText(e.contact)},
                     {QStringLiteral("phone"), jsonText(e.phone)},
                     {QStringLiteral("note"), jsonText(e.note)},
                     {QStringLiteral("former_codes"), jsonText(e.formerCodes)},
                     {QStringLiteral("chain_leader"), e.chainLeader},
                     {QStringLiteral("main_product"), jsonText(e.mainProduct)},
                     {QStringLiteral("legal_person"), jsonText(e.legalPerson)},
                     {QStringLiteral("founded_on"), jsonDay(e.foundedOn)},
                     {QStringLiteral("capital"), jsonText(e.capital)},
                     {QStringLiteral("capital_currency"), jsonText(e.capitalCurrency)},
                     {QStringLiteral("size_class"),
                      e.sizeClass ? QJsonValue(sizeClassKey(*e.sizeClass)) : QJsonValue()},
                     {QStringLiteral("tags"), jsonText(e.tags)},
                     {QStringLiteral("stage"),
                      file.stage ? QJsonValue(stageKey(file.stage->stage)) : QJsonValue()},
                     {QStringLiteral("highest_tier"), tierJson(highest(file.recognitions, asOf))},
                     {QStringLiteral("recognitions"), titles},
                     {QStringLiteral("residences"), residences}};
    if (file.stage && file.stage->reason)
        json.insert(QStringLiteral("exit_reason"), exitReasonKey(*file.stage->reason));
    return json;
}

QJsonObject recognitionJson(const Recognition &recognition, QDate asOf)
{
    return {{QStringLiteral("id"), recognition.id},
            {QStringLiteral("tier"), tierKey(recognition.tier)},
            {QStringLiteral("from"), jsonDay(recognition.from)},
            {QStringLiteral("until"), jsonDay(recognition.until)},
            {QStringLiteral("batch"), jsonText(recognition.batch)},
            {QStringLiteral("document"), jsonText(recognition.document)},
            {QStringLiteral("review"), recognition.review},
            {QStringLiteral("announced_on"), jsonDay(recognition.announcedOn)},
            {QStringLiteral("revoked_on"), jsonDay(recognition.revokedOn)},
            {QStringLiteral("revoke_reason"), jsonText(recognition.revokeReason)},
            {QStringLiteral("valid"), recognition.isValidOn(asOf)},
            {QStringLiteral("revision"), recognition.revision}};
}

QJsonObject specialistJson(const Specialist &specialist)
{
    return {{QStringLiteral("id"), specialist.id.value()},
            {QStringLiteral("name"), specialist.name},
            {QStringLiteral("duty"), dutyKey(specialist.duty)},
            {QStringLiteral("unit"), jsonText(specialist.unit)},
            {QStringLiteral("post"), jsonText(specialist.post)},
            {QStringLiteral("phone"), jsonText(specialist.phone)},
            {QStringLiteral("active"), specialist.active}};
}

QJsonObject visitJson(const Visit &visit)
{
    return {{QStringLiteral("id"), visit.id},
            {QStringLiteral("kind"), visitKindKey(visit.kind)},
            {QStringLiteral("on"), jsonDay(visit.on)},
            {QStringLiteral("met"), jsonText(visit.met)},
            {QStringLiteral("text"), visit.text},
            {QStringLiteral("next"), jsonDay(visit.next)},
            {QStringLiteral("state"), visitStateKey(visit.state)},
            {QStringLiteral("unit"), jsonText(visit.unit)},
            {QStringLiteral("visitors"), jsonText(visit.visitors)},
            {QStringLiteral("led_by"), jsonText(visit.ledBy)},
            {QStringLiteral("purpose"), jsonText(visit.purpose)},
            {QStringLiteral("operations"), jsonText(visit.operations)},
            {QStringLiteral("policies"), jsonText(visit.policies)},
            {QStringLiteral("willingness"),
             visit.willingness ? QJsonValue(willingnessKey(*visit.willingness)) : QJsonValue()},
            {QStringLiteral("difficulties"), jsonText(visit.difficulties)},
            {QStringLiteral("outcome"), jsonText(visit.outcome)},
            {QStringLiteral("meeting"), jsonText(visit.meeting)}};
}

QJsonObject promiseJson(const PromiseRow &row)
{
    const Promise &promise = row.promise;
    return {{QStringLiteral("id"), promise.id},
            {QStringLiteral("enterprise"), row.firm},
            {QStringLiteral("visit"), jsonText(promise.visit)},
            {QStringLiteral("specialist"), jsonText(row.specialistName)},
            {QStringLiteral("content"), promise.content},
            {QStringLiteral("made_on"), jsonDay(promise.madeOn)},
            {QStringLiteral("due"), jsonDay(promise.due)},
            {QStringLiteral("state"), promiseStateKey(promise.state)},
            {QStringLiteral("ended_on"), jsonDay(promise.endedOn)},
            {QStringLiteral("outcome"), jsonText(promise.outcome)},
            {QStringLiteral("overdue"), row.lateness.late},
            {QStringLiteral("overdue_days"),
             row.lateness.late ? QJsonValue(row.lateness.days) : QJsonValue()}};
}

QJsonObject visitFileJson(const VisitFile &file)
{
    QJsonObject record = visitJson(file.visit);
    record.insert(QStringLiteral("enterprise"), file.firm);
    record.insert(QStringLiteral("specialist"), jsonText(file.specialistName));
    record.insert(QStringLiteral("planned_next"),
                  file.planned ? QJsonValue(file.planned->id) : QJsonValue());
    QJsonArray promises;
    for (const PromiseRow &row : file.promises)
        promises.append(promiseJson(row));
    record.insert(QStringLiteral("promises"), promises);
    QJsonArray requests;
    for (const Request &request : file.requests)
        requests.append(QJsonObject{{QStringLiteral("id"), request.id},
                                    {QStringLiteral("number"), request.number},
                                    {QStringLiteral("title"), request.title},
                                    {QStringLiteral("state"), requestStateKey(request.state)}});
    record.insert(QStringLiteral("requests"), requests);
    return record;
}

} // namespace peiyu
