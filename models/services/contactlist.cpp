#include "services/contactlist.h"

#include "domain/displaytext.h"
#include "repositories/absencerepository.h"
#include "repositories/placerepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/staffinglist.h"
#include "services/enterpriseservice.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContactList)
};

Result<QHash<AreaId, QString>> areaNames(const JobContext &context, const DistrictId &district)
{
    PEIYU_TRY(areas, PlaceRepository::areas(context.connection, district));
    QHash<AreaId, QString> names;
    for (const Area &area : areas)
        names.insert(area.id, area.name);
    return names;
}

/// What the plan of the district says, put into a table or a card.
template <class Sheet> void addPlan(Sheet &sheet, const Plan &plan)
{
    for (const ServiceMechanism &mechanism : staffingMechanisms(plan))
        sheet.quotes.append(mechanism.quote);
    sheet.planTitle = planTitleText(plan);
    sheet.draftWords = plan.draft ? plan.draftWords : QString();
}

/// The people of the duties; a firm's leader stands in its row.
struct Serving
{
    QHash<SpecialistId, QVector<ContactFirm>> firms;
    QHash<EnterpriseId, SpecialistId> leaders;
};

Serving servingOf(const QVector<HeldDuty> &duties, const QHash<AreaId, QString> &areas)
{
    Serving serving;
    for (const HeldDuty &held : duties) {
        if (held.duty == Duty::Leader)
            serving.leaders.insert(held.enterprise, held.person);
        if (held.duty == Duty::Specialist)
            serving.firms[held.person].append(ContactFirm{
                held.enterprise, held.firm, areas.value(held.town), areas.value(held.park), {}});
    }
    return serving;
}

bool comesBefore(const ContactRow &a, const ContactRow &b)
{
    if (a.person.unit != b.person.unit)
        return a.person.unit < b.person.unit;
    return a.person.name != b.person.name ? a.person.name < b.person.name
                                          : a.person.id < b.person.id;
}

} // namespace

QString leaderWord(StaffingRule rule)
{
    return rule == StaffingRule::SpecialistAndLinkedLeader ? Text::tr("挂钩领导")
                                                           : dutyText(Duty::Leader);
}

QString ServingPerson::awayText() const
{
    if (!isAway())
        return {};
    const QString reason = awayReason.isEmpty() ? Text::tr("不在岗") : awayReason;
    QString text = away.until.isNull()
                       ? Text::tr("%1，%2 起").arg(reason, dateText(away.from))
                       : Text::tr("%1，%2 至 %3")
                             .arg(reason, dateText(away.from), dateText(away.until.addDays(-1)));
    if (substitute.isEmpty())
        return text + Text::tr("，未定代理人");
    text += Text::tr("，由%1代").arg(substitute);
    return substitutePhone.isEmpty() ? text : text + Text::tr("（电话 %1）").arg(substitutePhone);
}

Result<QHash<SpecialistId, ServingPerson>> ContactList::people(const JobContext &context,
                                                               QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(areas, areaNames(context, {}));
    PEIYU_TRY(known, SpecialistRepository::all(context.connection));
    QHash<SpecialistId, ServingPerson> found;
    for (const Specialist &person : known) {
        ServingPerson one;
        one.id = person.id;
        one.name = person.name;
        one.unit = person.unit;
        one.post = person.post;
        one.phone = person.phone;
        one.areaName = areas.value(person.area);
        one.active = person.active;
        found.insert(person.id, one);
    }
    PEIYU_TRY(absences, AbsenceRepository::on(context.connection, asOf));
    for (const Absence &absence : absences) {
        const auto person = found.find(absence.specialist);
        if (person == found.end())
            continue;
        person->away = absence.span;
        person->awayReason = absence.reason;
        const auto substitute = found.constFind(absence.substitute);
        if (substitute != found.constEnd()) {
            person->substitute = substitute->name;
            person->substitutePhone = substitute->phone;
        }
    }
    return found;
}

Result<ContactTable> ContactList::ofDistrict(const JobContext &context, const PlanCatalog &catalog,
                                             const DistrictId &district, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    ContactTable table;
    table.district = district;
    table.asOf = asOf;
    PEIYU_TRY(names, PlaceRepository::names(context.connection, district, {}, {}));
    table.districtName = names.district;
    PEIYU_TRY(areas, areaNames(context, district));
    PEIYU_TRY(everybody, people(context, asOf));
    PEIYU_TRY(duties, heldDuties(context.connection, district, asOf));
    const Serving serving = servingOf(duties, areas);
    for (auto it = serving.firms.begin(); it != serving.firms.end(); ++it) {
        ContactRow row{everybody.value(it.key()), it.value()};
        for (ContactFirm &firm : row.firms)
            firm.leader = everybody.value(serving.leaders.value(firm.id)).name;
        table.rows.append(row);
    }
    std::sort(table.rows.begin(), table.rows.end(), comesBefore);

    const Plan *plan = catalog.currentPlan(district, asOf);
    if (!plan)
        return table;
    table.rule = plan->staffing;
    addPlan(table, *plan);
    PEIYU_TRY(coverage, districtCoverage(context.connection, *plan, asOf));
    for (const CoverageViolation &one : coverage.violations) {
        if (one.faults.testFlag(StaffingFault::NoSpecialist))
            table.without.append(ContactFirm{one.id, one.firm, areas.value(one.town),
                                             areas.value(one.park),
                                             everybody.value(serving.leaders.value(one.id)).name});
    }
    return table;
}

Result<ContactCard> ContactList::ofFirm(const JobContext &context, const PlanCatalog &catalog,
                                        const EnterpriseId &firm, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, firm}));
    PEIYU_TRY(file, EnterpriseService::file(context, firm, asOf));
    ContactCard card;
    card.firm = firm;
    card.firmName = file.enterprise.name;
    card.districtName = file.districtName;
    card.townName = file.townName;
    card.parkName = file.parkName;
    card.asOf = asOf;
    PEIYU_TRY(everybody, people(context, asOf));
    PEIYU_TRY(duties, heldDuties(context.connection, {}, asOf, firm));
    for (const HeldDuty &held : duties) {
        const ServingPerson person = everybody.value(held.person);
        switch (held.duty) {
        case Duty::Specialist:
            card.specialist = person;
            break;
        case Duty::Leader:
            card.leader = person;
            break;
        case Duty::Member:
            card.members.append(person);
            break;
        case Duty::Expert:
            card.experts.append(person);
            break;
        }
    }
    const Plan *plan =
        file.residence ? catalog.currentPlan(file.residence->district, asOf) : nullptr;
    card.leaderWord = leaderWord(plan ? plan->staffing : StaffingRule::None);
    if (!plan)
        return card;
    addPlan(card, *plan);
    card.documentNumber = plan->documentNumber;
    for (const ServiceMechanism &mechanism : staffingMechanisms(*plan))
        card.duties += mechanism.duties;
    return card;
}

} // namespace peiyu
