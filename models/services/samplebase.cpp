#include "services/samplebase.h"

#include "domain/service.h"
#include "reference/holidays.h"
#include "repositories/accountrepository.h"
#include "repositories/assignmentrepository.h"
#include "repositories/baserepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/ownplanrepository.h"
#include "repositories/placerepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/residencerepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/targetsplitrepository.h"
#include "repositories/targetvaluerepository.h"
#include "repositories/visitrepository.h"
#include "services/samplecare.h"
#include "services/samplefigures.h"
#include "services/samplehandover.h"
#include "services/samplehistory.h"
#include "services/samplemeasures.h"
#include "services/samplerecords.h"
#include "services/samplerequests.h"
#include "services/samplewords.h"
#include "services/saved.h"
#include "services/splitservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SampleBase)
};

const QDate lastVisitDay(2026, 11, 13);

struct SamplePark
{
    const char16_t *district;
    const char16_t *name;
    const char16_t *town;
};

constexpr SamplePark sampleParks[] = {
    {u"jiangjin", u"双福工业园", u"双福街道"},
    {u"jiangjin", u"德感工业园", u"德感街道"},
    {u"jiangjin", u"珞璜工业园", u"珞璜镇"},
    {u"jiangjin", u"白沙工业园", u"白沙镇"},
};

AreaId sampleParkId(const SamplePark &park)
{
    return AreaId(QStringLiteral("%1/%2").arg(QStringView(park.district), QStringView(park.name)));
}

/// Two of three firms of a town with a park are in it.
AreaId sampleParkOf(const Area &town, int index)
{
    for (const SamplePark &park : sampleParks) {
        if (town.district.value() == QStringView(park.district) &&
            town.name == QStringView(park.town) && index % 3 != 0)
            return sampleParkId(park);
    }
    return {};
}

Result<> writeParks(UnitOfWork &unit, const DistrictId &district)
{
    for (const SamplePark &park : sampleParks) {
        if (district.value() == QStringView(park.district))
            PEIYU_CHECK(PlaceRepository::add(unit, Area{sampleParkId(park),
                                                        district,
                                                        AreaKind::Park,
                                                        QString::fromUtf16(park.name),
                                                        {}}));
    }
    return {};
}

/// The successor plan's targets of the pool, shared out by what stood when it began; two parks got
/// a little more, so that the sum differs from the district's target.
Result<> writeShares(const JobContext &context, UnitOfWork &unit, const Plan &plan,
                     SampleChance &chance)
{
    const QStringList raised = {QStringLiteral("双福工业园"), QStringLiteral("德感工业园")};
    const PlanCatalog catalog({plan});
    for (const PlanTarget &target : plan.targets) {
        if (!target.countedTier())
            continue;
        PEIYU_TRY(proposal, SplitService::propose(context, catalog, target.id,
                                                  plan.periodStart().addDays(-1), true));
        for (const ShareEntry &entry : proposal.shares) {
            TargetShare share{chance.id(), target.id, entry.area, *entry.share,
                              QStringLiteral("示例数据")};
            if (target.countedTier() == Tier::Provincial &&
                raised.contains(entry.area.value().section(u'/', 1)))
                share.value = share.value + Quantity::fromCount(2);
            PEIYU_CHECK(TargetSplitRepository::apply(unit, share, ChangeOp::Insert));
        }
    }
    return {};
}

/// Writes one district's part of the sample.
class DistrictSample
{
public:
    DistrictSample(UnitOfWork &unit, const SampleDistrict &facts, const District &district,
                   QVector<Area> towns, SampleChance &chance, int firstIndex)
        : m_unit(unit),
          m_facts(facts),
          m_district(district),
          m_towns(std::move(towns)),
          m_chance(chance),
          m_recordChance(static_cast<std::uint64_t>(firstIndex) + 20260121),
          m_firstIndex(firstIndex)
    {
    }

    Result<> write()
    {
        PEIYU_CHECK(writePeople());
        const QVector<SampleFirm> firms = sampleFirms(m_facts, m_chance);
        for (qsizetype i = 0; i < firms.size(); ++i)
            PEIYU_CHECK(writeFirm(firms[i], static_cast<int>(i)));
        return {};
    }

    SpecialistId firstSpecialist() const { return m_specialists.first(); }
    /// Those who are served, the first person's firms in front.
    QVector<SampleCared> cared() const
    {
        QVector<SampleCared> found = m_cared;
        std::stable_partition(found.begin(), found.end(), [this](const SampleCared &one) {
            return one.specialist == m_specialists.first();
        });
        return found;
    }

private:
    Result<> writePerson(Duty duty, int index, const QString &unitName, const QString &post,
                         QVector<SpecialistId> &list)
    {
        Specialist person;
        person.id = SpecialistId(m_chance.id());
        person.name = samplePerson(index);
        person.duty = duty;
        person.unit = unitName;
        person.post = post;
        list.append(person.id);
        return SpecialistRepository::apply(m_unit, person.id.value(), ChangeOp::Insert,
                                           SpecialistRepository::fields(person));
    }

    Result<> writePeople()
    {
        for (int i = 0; i < m_facts.specialists; ++i)
            PEIYU_CHECK(writePerson(Duty::Specialist, m_firstIndex / 31 + i, m_facts.office,
                                    QStringLiteral("服务专员"), m_specialists));
        for (int i = 0; i < m_facts.leaders; ++i) {
            const QString place =
                m_facts.leadersByTown ? m_towns[i % m_towns.size()].name : m_facts.leaderUnit;
            PEIYU_CHECK(writePerson(Duty::Leader, m_firstIndex / 31 + 200 + i, place,
                                    m_facts.leadersByTown ? QStringLiteral("主要领导")
                                                          : QStringLiteral("帮扶领导"),
                                    m_leaders));
        }
        return {};
    }

    Result<> writeFirm(const SampleFirm &firm, int index)
    {
        const int number = m_firstIndex + index;
        Enterprise enterprise;
        enterprise.id = EnterpriseId(m_chance.id());
        const SampleTrade trade = sampleTrade(number * 7 + number / 30);
        enterprise.shortName = sampleBrand(number) + trade.product;
        enterprise.name = m_facts.namePrefix + enterprise.shortName + QStringLiteral("有限公司");
        enterprise.creditCode = sampleCreditCode(m_facts.codeRegion, number);
        enterprise.industry = trade.division;
        enterprise.contact = samplePerson(number + 11);
        enterprise.address = m_district.name + m_towns[townOf(index)].name +
                             QStringLiteral("示例路 %1 号").arg(1 + number % 300);
        describeSampleFirm(enterprise, trade, m_recordChance);
        PEIYU_CHECK(EnterpriseRepository::apply(m_unit, enterprise.id, ChangeOp::Insert,
                                                EnterpriseRepository::fields(enterprise)));
        PEIYU_CHECK(writeSampleRecords(m_unit, enterprise.id,
                                       firm.rank >= static_cast<int>(Tier::Provincial),
                                       m_recordChance));
        PEIYU_CHECK(writePlace(enterprise.id, firm, index));
        for (const Recognition &made : firm.titles) {
            Recognition title = made;
            title.enterprise = enterprise.id;
            PEIYU_CHECK(RecognitionRepository::apply(m_unit, m_chance.id(), ChangeOp::Insert,
                                                     RecognitionRepository::fields(title)));
        }
        m_contact = enterprise.contact;
        return firm.left.isNull() ? writeCare(enterprise.id, firm, index) : Result<>();
    }

    qsizetype townOf(int index) const
    {
        // The first towns hold more firms than the last: i² / n.
        const auto size = static_cast<int>(m_towns.size());
        const int spot = (index * 37) % (size * size);
        return static_cast<qsizetype>(spot / size * (spot % size) / size) % m_towns.size();
    }

    Result<> writePlace(const EnterpriseId &id, const SampleFirm &firm, int index)
    {
        Residence residence;
        residence.enterprise = id;
        residence.district = m_district.id;
        residence.town = m_towns[townOf(index)].id;
        residence.park = sampleParkOf(m_towns[townOf(index)], index);
        residence.span =
            DateSpan{firm.since, firm.reason == ExitReason::MovedOut ? firm.left : QDate()};
        PEIYU_CHECK(ResidenceRepository::apply(m_unit, m_chance.id(), ChangeOp::Insert,
                                               ResidenceRepository::fields(residence)));
        PoolStage stage;
        stage.enterprise = id;
        stage.stage = firm.stage;
        stage.span = DateSpan{firm.since, firm.left};
        PEIYU_CHECK(PoolStageRepository::apply(m_unit, m_chance.id(), ChangeOp::Insert,
                                               PoolStageRepository::fields(stage)));
        if (firm.left.isNull())
            return {};
        stage.stage = Stage::Exited;
        stage.reason = firm.reason;
        stage.span = DateSpan{firm.left, {}};
        return PoolStageRepository::apply(m_unit, m_chance.id(), ChangeOp::Insert,
                                          PoolStageRepository::fields(stage));
    }

    Result<> writeAssignment(const EnterpriseId &id, Duty duty, const SpecialistId &person,
                             QDate from, QDate until)
    {
        Assignment assignment;
        assignment.enterprise = id;
        assignment.duty = duty;
        assignment.specialist = person;
        assignment.span = DateSpan{from, until};
        return AssignmentRepository::apply(m_unit, m_chance.id(), ChangeOp::Insert,
                                           AssignmentRepository::fields(assignment));
    }

    Result<> writeCare(const EnterpriseId &id, const SampleFirm &firm, int index)
    {
        const bool titled = firm.rank >= static_cast<int>(Tier::Provincial);
        if (!m_chance.percent(titled ? 96 : 55))
            return {};
        const SpecialistId &specialist = m_specialists[index % m_specialists.size()];
        const QDate from = QDate(2023, 3, 1).addDays(m_chance.below(500));
        if (m_chance.oneIn(6)) {
            const SpecialistId &before = m_specialists[(index + 1) % m_specialists.size()];
            PEIYU_CHECK(writeAssignment(id, Duty::Specialist, before, QDate(2022, 9, 1), from));
        }
        PEIYU_CHECK(writeServed(id, specialist, from, titled));
        if (!m_leaders.isEmpty() && m_chance.percent(titled ? 90 : 70)) {
            const qsizetype leader =
                m_facts.leadersByTown ? townOf(index) % m_leaders.size() : index % m_leaders.size();
            PEIYU_CHECK(writeAssignment(id, Duty::Leader, m_leaders[leader], from, {}));
        }
        if (titled || m_chance.percent(35))
            PEIYU_CHECK(writeVisits(id, specialist));
        if (m_chance.percent(titled ? 78 : 20))
            PEIYU_CHECK(writeMeasure(id, specialist, firm, index));
        return {};
    }

    /// A few firms changed hands in the last days: the first person's newly assigned ones.
    Result<> writeServed(const EnterpriseId &id, const SpecialistId &specialist, QDate from,
                         bool titled)
    {
        constexpr int handed = 3;
        const SpecialistId &first = m_specialists.first();
        if (titled && specialist != first && m_handed < handed) {
            const QDate day = sampleToday().addDays(-4 + m_handed++);
            PEIYU_CHECK(writeAssignment(id, Duty::Specialist, specialist, from, day));
            PEIYU_CHECK(writeAssignment(id, Duty::Specialist, first, day, {}));
            m_cared.append({id, first, m_contact, titled});
            return {};
        }
        m_cared.append({id, specialist, m_contact, titled});
        return writeAssignment(id, Duty::Specialist, specialist, from, {});
    }

    Result<> writeVisits(const EnterpriseId &id, const SpecialistId &specialist)
    {
        const int count = 1 + m_chance.below(4);
        QDate day = lastVisitDay.addDays(-m_chance.below(80));
        QDate next = m_chance.percent(80) ? lastVisitDay.addDays(m_chance.below(70) - 10) : QDate();
        // Nobody plans a visit for a day off.
        static const WorkingCalendar calendar(shippedHolidays().days, shippedHolidays().years);
        next = next.isNull() ? next : calendar.workingDayFrom(next);
        for (int i = 0; i < count; ++i) {
            Visit visit;
            visit.enterprise = id;
            visit.specialist = specialist;
            visit.kind = m_chance.percent(65) ? VisitKind::OnSite : VisitKind::Phone;
            visit.on = day;
            visit.text = sampleVisitText(m_chance.below(6));
            visit.next = next > day ? next : QDate();
            const QString visitId = m_chance.id();
            PEIYU_CHECK(VisitRepository::apply(m_unit, visitId, ChangeOp::Insert,
                                               VisitRepository::fields(visit)));
            if (i == 0 && !visit.next.isNull())
                PEIYU_CHECK(writeNextVisit(m_unit, visit, visitId, m_recordChance));
            next = day;
            day = day.addDays(-45 - m_chance.below(60));
        }
        return {};
    }

    Result<> writeMeasure(const EnterpriseId &id, const SpecialistId &person,
                          const SampleFirm &firm, int index)
    {
        SampleMeasure sample;
        sample.measure.enterprise = id;
        sample.measure.goal =
            firm.rank >= static_cast<int>(Tier::Provincial) ? Tier::LittleGiant : Tier::Provincial;
        sample.measure.goalDate = QDate(2027, 12, 31);
        sample.measure.gap = sampleGap(index);
        sample.due = QDate(2026, 11, 30).addDays(m_chance.below(180));
        sample.measure.setOn = QDate(2024, 3, 1).addDays(m_chance.below(700));
        sample.measure.id = m_chance.id();
        sample.person = person;
        sample.contact = m_contact;
        SampleChance chance(static_cast<std::uint64_t>(m_firstIndex + index) + 40261121);
        return writeSampleMeasure(m_unit, sample, index, chance);
    }

    UnitOfWork &m_unit;
    const SampleDistrict &m_facts;
    const District &m_district;
    QVector<Area> m_towns;
    SampleChance &m_chance;
    SampleChance m_recordChance;
    int m_firstIndex;
    QVector<SpecialistId> m_specialists;
    QVector<SpecialistId> m_leaders;
    QVector<SampleCared> m_cared;
    QString m_contact; ///< of the firm that is being written
    int m_handed = 0;
};

Result<> writeValues(UnitOfWork &unit, const QVector<SampleValue> &values)
{
    for (const SampleValue &value : values) {
        const TargetValue stored{{},
                                 TargetId(value.target),
                                 Quantity::fromCount(value.value),
                                 value.on,
                                 QStringLiteral("示例数据")};
        PEIYU_CHECK(value.baseline ? TargetValueRepository::setBaseline(unit, stored)
                                   : TargetValueRepository::setRecorded(unit, stored));
    }
    return {};
}

Result<> writeAccounts(UnitOfWork &unit, SampleChance &chance, const SpecialistId &specialist)
{
    PEIYU_TRY(people, SpecialistRepository::all(unit.connection()));
    const auto linked = std::find_if(people.begin(), people.end(),
                                     [&](const Specialist &one) { return one.id == specialist; });
    const QString name = linked == people.end() ? samplePerson(0) : linked->name;
    for (const auto &[who, role, person] :
         {std::tuple{name, Role::Specialist, specialist},
          std::tuple{QStringLiteral("陈岩"), Role::Office, SpecialistId()},
          std::tuple{QStringLiteral("周正"), Role::Head, SpecialistId()}}) {
        Account account;
        account.name = who;
        account.role = role;
        account.specialist = person;
        PEIYU_CHECK(AccountRepository::apply(unit, chance.id(), ChangeOp::Insert,
                                             AccountRepository::fields(account)));
    }
    return {};
}

} // namespace

Result<> fillSampleBase(const JobContext &context)
{
    PEIYU_TRY(districts, PlaceRepository::districts(context.connection));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("载入示例数据"), {}, ChangeKind::Import));
    SampleChance chance(20260120);
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    SpecialistId first;
    QVector<SampleCared> desk;
    QString deskLevel;
    int index = 0;
    for (const District &district : districts) {
        const SampleDistrict *sample = sampleDistrict(district.id);
        if (!sample)
            continue;
        PEIYU_TRY(areas, PlaceRepository::areas(context.connection, district.id));
        PEIYU_CHECK(writeParks(*unit, district.id));
        DistrictSample writer(*unit, *sample, district, areas, chance, index);
        PEIYU_CHECK(writer.write());
        const QString level =
            district.name.endsWith(u'县') ? QStringLiteral("县") : QStringLiteral("区");
        const bool home = first.isEmpty() || district.id == facts.homeDistrict ||
                          (facts.homeDistrict.isEmpty() && district.id.value() == u"jiangjin");
        if (home) {
            first = writer.firstSpecialist();
            desk = writer.cared();
            deskLevel = level;
        }
        SampleChance careChance(static_cast<std::uint64_t>(index) + 20261120);
        PEIYU_CHECK(writeSampleCare(*unit, writer.cared(), level, careChance));
        PEIYU_CHECK(writeEndedRequests(context, *unit, writer.cared(), level,
                                       district.id == facts.homeDistrict ? 40 : 6, careChance));
        if (district.id == facts.homeDistrict) {
            SampleChance figureChance(static_cast<std::uint64_t>(index) + 20261031);
            PEIYU_CHECK(writeSampleFigures(*unit, writer.cared(), figureChance));
        }
        index += sample->firms;
        PEIYU_CHECK(writeValues(*unit, sample->values));
    }
    for (const District &district : districts) {
        if (const auto plan = sampleSuccessorPlan(district.id)) {
            PEIYU_CHECK(OwnPlanRepository::insert(*unit, *plan));
            PEIYU_CHECK(writeShares(context, *unit, *plan, chance));
            break;
        }
    }
    PEIYU_CHECK(writeAccounts(*unit, chance, first));
    PEIYU_CHECK(commitUnit(context, *unit));
    unit.reset();
    PEIYU_CHECK(takeSampleRequests(context, desk, deskLevel));
    return takeSampleHandover(context, desk);
}

} // namespace peiyu
