#include "enterprises/firmrecord.h"

#include "services/contactlist.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/measureservice.h"
#include "services/placedirectory.h"
#include "services/requestservice.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"

#include <algorithm>

namespace peiyu {

namespace {

Result<QVector<FirmPerson>> readPeople(const JobContext &context, const EnterpriseId &id,
                                       QDate asOf)
{
    PEIYU_TRY(history, StaffingService::history(context, id));
    PEIYU_TRY(everybody, ContactList::people(context, asOf));
    QVector<FirmPerson> found;
    for (const Assignment &one : history) {
        FirmPerson person;
        person.duty = one.duty;
        person.span = one.span;
        person.reason = one.reason;
        const ServingPerson known = everybody.value(one.specialist);
        person.name = known.name;
        person.unit = known.unit;
        person.phone = known.phone;
        person.away = known.awayText();
        found.append(person);
    }
    std::stable_sort(found.begin(), found.end(), [](const FirmPerson &a, const FirmPerson &b) {
        return a.span.from > b.span.from;
    });
    return found;
}

Result<> readFurther(const JobContext &context, const EnterpriseId &id, FirmRecord &record)
{
    PEIYU_TRY(contacts, FirmRecordService::contacts(context, id));
    PEIYU_TRY(affiliations, FirmRecordService::affiliations(context, id));
    PEIYU_TRY(nominations, FirmRecordService::nominations(context, id));
    PEIYU_TRY(honours, FirmRecordService::honours(context, id));
    PEIYU_TRY(years, FigureService::ofFirm(context, id));
    record.contacts = contacts;
    record.affiliations = affiliations;
    record.nominations = nominations;
    record.honours = honours;
    record.years = years;
    return {};
}

} // namespace

const FirmPerson *FirmRecord::person(Duty duty) const
{
    for (const FirmPerson &one : people) {
        if (one.duty == duty && one.span.contains(asOf))
            return &one;
    }
    return nullptr;
}

QVector<Recognition> FirmRecord::validTitles() const
{
    return file.validTitles(asOf);
}

QString FirmRecord::place() const
{
    return file.place();
}

QString FirmRecord::placeOf(const Residence &stay) const
{
    QStringList parts = {placeNames.value(stay.district.value()),
                         placeNames.value(stay.town.value()), placeNames.value(stay.park.value())};
    parts.removeAll(QString());
    return parts.join(u' ');
}

namespace {

Result<> countRequests(const JobContext &context, const EnterpriseId &id, FirmRecord &record)
{
    RequestQuery requests;
    requests.asOf = record.asOf;
    requests.firm = id;
    PEIYU_TRY(counts, RequestService::counts(context, requests));
    for (const QueueCount &one : counts) {
        if (one.queue == RequestQueue::Ended)
            continue;
        record.openRequests += one.requests;
        record.overdueRequests += one.overdue;
    }
    return {};
}

} // namespace

Result<FirmRecord> readFirmRecord(const JobContext &context, const EnterpriseId &id, QDate asOf,
                                  int mostVisits)
{
    FirmRecord record;
    record.asOf = asOf;
    PEIYU_TRY(file, EnterpriseService::file(context, id, asOf));
    record.file = file;
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    for (const Residence &stay : file.residences) {
        record.placeNames.insert(stay.district.value(), places.districtName(stay.district));
        for (const AreaId &area : {stay.town, stay.park}) {
            if (!area.isEmpty())
                record.placeNames.insert(area.value(), places.areaName(area));
        }
    }
    PEIYU_TRY(rows, EnterpriseService::rows(context, {file.enterprise.no}, asOf));
    if (!rows.isEmpty())
        record.row = rows.first();
    PEIYU_TRY(measure, MeasureService::measure(context, id));
    if (measure && measure->setOn <= asOf)
        record.measure = measure;
    VisitQuery visits;
    visits.asOf = asOf;
    visits.firm = id;
    PEIYU_TRY(keys, VisitService::keys(context, visits));
    PEIYU_TRY(shown, VisitService::rows(context, keys.mid(0, mostVisits), asOf));
    record.visits = shown;
    record.visitCount = keys.size();
    PEIYU_CHECK(countRequests(context, id, record));
    PEIYU_TRY(people, readPeople(context, id, asOf));
    record.people = people;
    PEIYU_CHECK(readFurther(context, id, record));
    return record;
}

} // namespace peiyu
