#include "services/assignmentproposal.h"

#include "domain/displaytext.h"
#include "repositories/absencerepository.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/placerepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/staffinglist.h"
#include "services/backupservice.h"
#include "services/dutyplacement.h"
#include "services/openwork.h"
#include "services/permission.h"
#include "services/staffingservice.h"
#include "statistics/coverage.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentProposal)
};

/// Somebody who could take firms.
struct Candidate
{
    Specialist person;
    qint64 firms = 0;
    QHash<AreaId, qint64> byArea;

    qint64 in(const AreaId &area) const { return area.isEmpty() ? 0 : byArea.value(area); }
    bool knows(const AreaId &area) const
    {
        return in(area) > 0 || (!area.isEmpty() && person.area == area);
    }
};

Result<QVector<Candidate>> candidates(const JobContext &context, const DistrictId &district,
                                      QDate on)
{
    PEIYU_TRY(away, AbsenceRepository::on(context.connection, on));
    QSet<SpecialistId> absent;
    for (const Absence &one : away)
        absent.insert(one.specialist);
    PEIYU_TRY(loads, StaffingService::specialists(context, on, district));
    QVector<Candidate> found;
    QHash<SpecialistId, qsizetype> places;
    for (const SpecialistLoad &load : loads) {
        const Specialist &person = load.specialist;
        if (person.duty != Duty::Specialist || !person.active || absent.contains(person.id))
            continue;
        places.insert(person.id, found.size());
        found.append(Candidate{person, load.firms, {}});
    }
    PEIYU_TRY(duties, heldDuties(context.connection, district, on));
    for (const HeldDuty &held : duties) {
        const auto place = places.constFind(held.person);
        if (held.duty != Duty::Specialist || place == places.constEnd())
            continue;
        for (const AreaId &area : {held.town, held.park}) {
            if (!area.isEmpty())
                ++found[*place].byArea[area];
        }
    }
    return found;
}

/// The one with the fewest firms among those who fit; names decide between equals.
Candidate *lightest(QVector<Candidate> &people, const std::function<bool(const Candidate &)> &fits)
{
    Candidate *best = nullptr;
    for (Candidate &one : people) {
        if (!fits(one))
            continue;
        if (!best || one.firms < best->firms ||
            (one.firms == best->firms && one.person.name < best->person.name))
            best = &one;
    }
    return best;
}

QString reasonOf(const Candidate &person, const AreaId &area, const QString &areaName)
{
    if (area.isEmpty())
        return Text::tr("目前家数最少（%1 家）").arg(countText(person.firms));
    if (person.in(area) > 0)
        return Text::tr("已服务%1 %2 家，共 %3 家")
            .arg(areaName, countText(person.in(area)), countText(person.firms));
    return Text::tr("负责%1，共 %2 家").arg(areaName, countText(person.firms));
}

void propose(ProposedDuty &duty, QVector<Candidate> &people, const CoverageViolation &firm,
             const QHash<AreaId, QString> &areas)
{
    AreaId area;
    Candidate *best = nullptr;
    for (const AreaId &place : {firm.town, firm.park}) {
        if (best || place.isEmpty())
            continue;
        area = place;
        best = lightest(people, [&](const Candidate &one) { return one.knows(place); });
    }
    if (!best) {
        area = {};
        best = lightest(people, [](const Candidate &) { return true; });
    }
    if (!best) {
        duty.why = Text::tr("没有在岗的专员可配");
        return;
    }
    duty.specialist = best->person.id;
    duty.specialistName = best->person.name;
    duty.why = reasonOf(*best, area, areas.value(area));
    ++best->firms;
    for (const AreaId &place : {firm.town, firm.park}) {
        if (!place.isEmpty())
            ++best->byArea[place];
    }
}

/// Shares firms out that are handed over.
class Sharing
{
public:
    Sharing(QVector<Candidate> &people, QDate today) : m_people(people), m_today(today) {}

    /// `firms` with those of a town one after another; as many, in the same order.
    QVector<ProposedDuty> all(const QVector<FirmDuties> &firms)
    {
        QVector<ProposedDuty> found;
        QVector<Town> towns;
        for (qsizetype i = 0; i < firms.size(); ++i) {
            const FirmDuties &firm = firms[i];
            found.append({firm.no, firm.id, firm.name, firm.townName, {}, {}, {}});
            if (towns.isEmpty() || firms[towns.last().first].town != firm.town)
                towns.append({i, 0, false});
            Town &town = towns.last();
            ++town.size;
            town.known = town.known || firm.town.isEmpty() || isKnownTo(firm);
        }
        // Towns that somebody serves have their people and weigh first; then the largest, so that
        // the small ones even out what the large ones left.
        std::stable_sort(towns.begin(), towns.end(), [&](const Town &a, const Town &b) {
            const bool looseA = firms[a.first].town.isEmpty();
            const bool looseB = firms[b.first].town.isEmpty();
            if (looseA != looseB)
                return looseB;
            return a.known != b.known ? a.known : !a.known && a.size > b.size;
        });
        for (const Town &town : std::as_const(towns)) {
            if (town.known || !shareWhole(firms, town, found))
                shareSingly(firms, town, found);
        }
        return found;
    }

private:
    /// The firms of a town: so many from the first on.
    struct Town
    {
        qsizetype first = 0;
        qsizetype size = 0;
        bool known = false; ///< somebody serves it who may get firms of it; or it is no town at all
    };

    bool serves(const Candidate &person, const FirmDuties &firm) const
    {
        return std::any_of(firm.duties.begin(), firm.duties.end(), [&](const Assignment &duty) {
            return duty.specialist == person.person.id && duty.span.contains(m_today);
        });
    }

    bool isKnownTo(const FirmDuties &firm) const
    {
        return std::any_of(m_people.begin(), m_people.end(), [&](const Candidate &one) {
            return one.knows(firm.town) && !serves(one, firm);
        });
    }

    /// All of a town to the one with the fewest firms; false where nobody may have all of them.
    bool shareWhole(const QVector<FirmDuties> &firms, const Town &town,
                    QVector<ProposedDuty> &found)
    {
        Candidate *best = lightest(m_people, [&](const Candidate &one) {
            return std::none_of(firms.begin() + town.first, firms.begin() + town.first + town.size,
                                [&](const FirmDuties &firm) { return serves(one, firm); });
        });
        if (!best)
            return false;
        const FirmDuties &first = firms[town.first];
        const QString why = Text::tr("接收人都没有服务%1，%2 家归一人；目前家数最少（%3 家）")
                                .arg(first.townName, countText(town.size), countText(best->firms));
        for (qsizetype i = town.first; i < town.first + town.size; ++i) {
            found[i].specialist = best->person.id;
            found[i].specialistName = best->person.name;
            found[i].why = why;
        }
        best->firms += town.size;
        best->byArea[first.town] += town.size;
        return true;
    }

    void shareSingly(const QVector<FirmDuties> &firms, const Town &town,
                     QVector<ProposedDuty> &found)
    {
        for (qsizetype i = town.first; i < town.first + town.size; ++i) {
            const FirmDuties &firm = firms[i];
            QVector<Candidate> others = m_people; // whoever serves it now gives it away
            others.removeIf([&](const Candidate &one) { return serves(one, firm); });
            CoverageViolation place;
            place.town = firm.town;
            propose(found[i], others, place, {{firm.town, firm.townName}});
            for (Candidate &one : m_people) {
                if (one.person.id != found[i].specialist)
                    continue;
                ++one.firms; // counted at once, so that a town stays together
                if (!firm.town.isEmpty())
                    ++one.byArea[firm.town];
            }
        }
    }

    QVector<Candidate> &m_people;
    QDate m_today;
};

/// Firms in scope whom nobody serves, also where no rule is set.
Result<QVector<CoverageViolation>> unserved(const JobContext &context, const Plan &plan, QDate on)
{
    Plan asked = plan;
    // Without a rule nothing is judged: the firms are looked at as if one person were wanted.
    if (asked.staffing == StaffingRule::None)
        asked.staffing = StaffingRule::SpecialistAndPlan;
    PEIYU_TRY(coverage, districtCoverage(context.connection, asked, on));
    QVector<CoverageViolation> found;
    for (const CoverageViolation &one : coverage.violations) {
        if (one.faults.testFlag(StaffingFault::NoSpecialist))
            found.append(one);
    }
    return found;
}

} // namespace

Result<QVector<ProposedDuty>> AssignmentProposal::make(const JobContext &context,
                                                       const PlanCatalog &catalog,
                                                       const DistrictId &district, QDate on)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    const Plan *plan = catalog.currentPlan(district, on);
    Plan none;
    none.district = district;
    PEIYU_TRY(firms, unserved(context, plan ? *plan : none, on));
    PEIYU_TRY(people, candidates(context, district, on));
    PEIYU_TRY(known, PlaceRepository::areas(context.connection, district));
    QHash<AreaId, QString> areas;
    for (const Area &area : known)
        areas.insert(area.id, area.name);
    std::stable_sort(firms.begin(), firms.end(),
                     [&](const CoverageViolation &a, const CoverageViolation &b) {
                         return areas.value(a.town) < areas.value(b.town);
                     });
    QVector<ProposedDuty> found;
    for (const CoverageViolation &firm : firms) {
        ProposedDuty duty{firm.no, firm.id, firm.firm, areas.value(firm.town), {}, {}, {}};
        propose(duty, people, firm, areas);
        found.append(duty);
    }
    return found;
}

Result<QVector<ProposedDuty>> AssignmentProposal::share(const JobContext &context,
                                                        const QVector<EnterpriseId> &firms,
                                                        const QVector<SpecialistId> &recipients)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    const QDate today = context.clock.today();
    PEIYU_TRY(people, candidates(context, {}, today));
    if (!recipients.isEmpty())
        people.removeIf([&](const Candidate &one) { return !recipients.contains(one.person.id); });
    QVector<qint64> keys;
    for (const EnterpriseId &id : firms) {
        PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, id));
        if (firm)
            keys.append(firm->no);
    }
    PEIYU_TRY(duties, firmDuties(context.connection, keys, Duty::Specialist, today));
    std::stable_sort(duties.begin(), duties.end(), [](const FirmDuties &a, const FirmDuties &b) {
        return std::tie(a.townName, a.town.value()) < std::tie(b.townName, b.town.value());
    });
    return Sharing(people, today).all(duties);
}

Result<Saved> AssignmentProposal::apply(const JobContext &context,
                                        const QVector<ProposedDuty> &duties, QDate from,
                                        const QString &reason)
{
    PEIYU_CHECK(requirePermission(context, Action::Assign));
    if (from.isNull())
        return fieldFailure(QStringLiteral("from"), Text::tr("请填写生效日期，例如 2026-03-01。"));
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    QHash<SpecialistId, Specialist> byId;
    for (const Specialist &person : people)
        byId.insert(person.id, person);
    QVector<ProposedDuty> given;
    for (const ProposedDuty &one : duties) {
        if (one.specialist.isEmpty())
            continue;
        const Specialist person = byId.value(one.specialist);
        if (!person.active || person.duty != Duty::Specialist || person.name.isEmpty())
            return fieldFailure(QStringLiteral("specialist"),
                                Text::tr("“%1”：%2 不是在岗的服务专员，请另选一位。")
                                    .arg(one.firmName, one.specialistName));
        given.append(one);
    }
    if (given.isEmpty())
        return failure(ErrorCode::Validation, Text::tr("没有可配备的企业。"));
    if (given.size() >= BackupService::bulkFrom)
        PEIYU_CHECK(BackupService::prepareLargeStep(context, BackupOccasion::Bulk));
    PEIYU_TRY(unit,
              beginUnit(context,
                        Text::tr("按建议配备专员：%n 家企业", "", static_cast<int>(given.size())),
                        reason));
    QStringList warnings;
    for (const ProposedDuty &one : given) {
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(present, AssignmentRepository::ofEnterprise(unit->connection(), one.firm));
        const DutyStep step = planDuty(present, Duty::Specialist, one.specialist, {from, {}});
        if (step.outcome == DutyOutcome::Refused) {
            warnings.append(
                Text::tr("未配备：%1：与%2。")
                    .arg(one.firmName,
                         overlapText(*step.other, byId.value(step.other->specialist).name)));
            continue;
        }
        PEIYU_TRY(placed,
                  placeDuty(*unit, one.firm, Duty::Specialist, one.specialist, {from, {}}, reason));
        PEIYU_CHECK(
            followDuty(context, *unit, one.firm, placed, one.specialist, {from, {}}, reason));
    }
    if (warnings.size() == given.size())
        return failure(ErrorCode::Validation, warnings.first());
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{given.first().firm.value(), changes, warnings};
}

} // namespace peiyu
