#include "services/firmmerge.h"

#include "domain/changetext.h"
#include "domain/datespan.h"
#include "repositories/assignmentrepository.h"
#include "repositories/attachmentrepository.h"
#include "repositories/carerecordrepository.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/measurerepository.h"
#include "repositories/officerecordrepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/residencerepository.h"
#include "repositories/visitrepository.h"
#include "services/figureservice.h"
#include "services/measurewriting.h"

#include <algorithm>
#include <type_traits>

namespace peiyu {

namespace {

bool sameTitle(const Recognition &a, const Recognition &b)
{
    return a.tier == b.tier && a.from == b.from;
}
bool sameVisit(const Visit &a, const Visit &b)
{
    return a.on == b.on && a.kind == b.kind && a.text == b.text;
}
bool sameExemption(const VisitExemption &a, const VisitExemption &b)
{
    return a.span == b.span && a.reason == b.reason;
}
bool samePromise(const Promise &a, const Promise &b)
{
    return a.madeOn == b.madeOn && a.content == b.content;
}
/// Of two open plans of one office for one day one is enough.
bool samePlan(const PlannedVisit &a, const PlannedVisit &b)
{
    return a.on == b.on && a.unit == b.unit && a.state == PlannedState::Open &&
           b.state == PlannedState::Open;
}
bool sameContact(const ContactPerson &a, const ContactPerson &b)
{
    return a.name == b.name && a.phone == b.phone;
}
bool sameHonour(const Honour &a, const Honour &b)
{
    return a.kind == b.kind && a.level == b.level && a.title == b.title && a.on == b.on;
}
bool sameNomination(const Nomination &a, const Nomination &b)
{
    return a.tier == b.tier && a.on == b.on;
}
bool overlappingRelation(const Affiliation &a, const Affiliation &b)
{
    return a.kind == b.kind && a.span.overlaps(b.span);
}
bool overlappingStay(const Residence &a, const Residence &b)
{
    return a.span.overlaps(b.span);
}
bool overlappingStage(const PoolStage &a, const PoolStage &b)
{
    return a.span.overlaps(b.span);
}
bool overlappingDuty(const Assignment &a, const Assignment &b)
{
    return a.duty == b.duty && a.span.overlaps(b.span);
}

/// What the record that stays lacks and the doubled one knows. Empty texts and open days are no
/// knowledge; a revocation is.
FieldValues completed(const FieldValues &kept, const FieldValues &other)
{
    FieldValues missing;
    for (const auto &[name, value] : other) {
        const QString *theirs = std::get_if<QString>(&value);
        const QString mine = kept.text(name);
        if (theirs && !theirs->isEmpty() && *theirs != openDayText() &&
            (mine.isEmpty() || mine == openDayText()))
            missing.set(name, value);
    }
    return missing;
}

bool sameTime(const YearlyFigures &a, const YearlyFigures &b)
{
    return a.year == b.year;
}
bool sameTime(const PeriodFigures &a, const PeriodFigures &b)
{
    return a.period == b.period;
}
QString keyOf(FigureItem item)
{
    return figureKey(item);
}
QString keyOf(PeriodItem item)
{
    return periodItemKey(item);
}
bool isSound(const YearlyFigures &year)
{
    return static_cast<bool>(checkedFigures(year));
}
bool isSound(const PeriodFigures &)
{
    return true; // no item is part of another
}

/// The figures the record that stays lacks and the other has. Beside none at all they bring their
/// source; a year that is settled keeps its own.
template <class T, class Items>
FieldValues filledUp(const T &kept, const T &other, const Items &items)
{
    FieldValues values;
    T filled = kept;
    for (const auto item : items) {
        if (!kept.value(item).isEmpty() || other.value(item).isEmpty())
            continue;
        filled.value(item) = other.value(item);
        // A part that would be more than its whole stays away.
        if (!isSound(filled))
            filled.value(item).clear();
        else
            values.set(keyOf(item), other.value(item));
    }
    const bool hadNone = std::all_of(items.begin(), items.end(),
                                     [&](auto item) { return kept.value(item).isEmpty(); });
    if (!hadNone || values.isEmpty() || !other.source)
        return values;
    if constexpr (requires { kept.closed; }) {
        if (kept.closed)
            return values;
        values.set(QStringLiteral("closed"), qint64(other.closed ? 1 : 0));
    }
    values.set(QStringLiteral("source"), figureSourceKey(*other.source));
    return values;
}

/// Records of one thing entered twice; of two stays or duties that overlap one is dropped whole.
template <class T>
constexpr bool completes = std::is_same_v<T, Recognition> || std::is_same_v<T, Nomination> ||
                           std::is_same_v<T, Honour> || std::is_same_v<T, ContactPerson>;

} // namespace

FirmMerge::FirmMerge(const Connection &connection, UnitOfWork *unit, EnterpriseId keep,
                     EnterpriseId other)
    : m_connection(connection), m_unit(unit), m_keep(std::move(keep)), m_other(std::move(other))
{
}

template <class Repository, class T> Result<> FirmMerge::move(const QString &entity, Same<T> same)
{
    PEIYU_TRY(kept, Repository::ofEnterprise(m_connection, m_keep));
    PEIYU_TRY(others, Repository::ofEnterprise(m_connection, m_other));
    MergeChildren children{changedRecordText(entity)};
    for (const T &one : others) {
        const auto doubled = std::find_if(kept.begin(), kept.end(),
                                          [&](const T &present) { return same(present, one); });
        (doubled != kept.end() ? children.dropped : children.moved) += 1;
        if (!m_unit)
            continue;
        if (doubled != kept.end()) {
            if constexpr (completes<T>) {
                const FieldValues missing =
                    completed(Repository::fields(*doubled), Repository::fields(one));
                if (!missing.isEmpty())
                    PEIYU_CHECK(Repository::apply(*m_unit, doubled->id, ChangeOp::Update, missing));
            }
            PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
            m_standsFor.insert(one.id, doubled->id);
            continue;
        }
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        if constexpr (requires { one.visit; }) { // its visit was one of two
            if (m_standsFor.contains(one.visit))
                moved.set(QStringLiteral("visit"), m_standsFor.value(one.visit));
        }
        PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Update, moved));
    }
    if (children.moved + children.dropped > 0)
        m_children.append(children);
    return {};
}

/// A year or period of both becomes one: what the firm that stays lacks comes from the other.
template <class T, class Items>
Result<> FirmMerge::figures(const QString &entity, const Items &items)
{
    using Repository = RecordRepository<T>;
    PEIYU_TRY(kept, Repository::ofEnterprise(m_connection, m_keep));
    PEIYU_TRY(others, Repository::ofEnterprise(m_connection, m_other));
    MergeChildren children{changedRecordText(entity)};
    for (const T &one : others) {
        const auto same = std::find_if(kept.begin(), kept.end(),
                                       [&](const T &other) { return sameTime(other, one); });
        (same == kept.end() ? children.moved : children.dropped) += 1;
        if (!m_unit)
            continue;
        if (same != kept.end()) {
            if (const FieldValues values = filledUp(*same, one, items); !values.isEmpty())
                PEIYU_CHECK(Repository::apply(*m_unit, same->id, ChangeOp::Update, values));
            PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
            continue;
        }
        T moved = one;
        moved.enterprise = m_keep;
        PEIYU_TRY(gone, Repository::deleted(m_connection, moved));
        if (gone.isEmpty()) {
            PEIYU_CHECK(
                Repository::apply(*m_unit, one.id, ChangeOp::Update, Repository::fields(moved)));
            continue;
        }
        // The firm that stays had it once: its own record comes back.
        PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
        PEIYU_CHECK(Repository::enter(*m_unit, moved));
    }
    if (!others.isEmpty())
        m_children.append(children);
    return {};
}

/// What a visit that was dropped made, promised or was told belongs to the one that stands for it.
void FirmMerge::followVisit(FieldValues &moved, const QString &field, const QString &visit) const
{
    if (!visit.isEmpty() && m_standsFor.contains(visit))
        moved.set(field, m_standsFor.value(visit));
}

Result<> FirmMerge::plannedVisits()
{
    using Repository = RecordRepository<PlannedVisit>;
    PEIYU_TRY(kept, Repository::ofEnterprise(m_connection, m_keep));
    PEIYU_TRY(others, Repository::ofEnterprise(m_connection, m_other));
    MergeChildren children{changedRecordText(QStringLiteral("planned_visit"))};
    for (const PlannedVisit &one : others) {
        const bool doubled = std::any_of(kept.begin(), kept.end(), [&](const PlannedVisit &mine) {
            return samePlan(mine, one);
        });
        (doubled ? children.dropped : children.moved) += 1;
        if (!m_unit)
            continue;
        if (doubled) {
            PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
            continue;
        }
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        followVisit(moved, QStringLiteral("origin"), one.origin);
        followVisit(moved, QStringLiteral("visit"), one.visit);
        PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Update, moved));
    }
    if (!others.isEmpty())
        m_children.append(children);
    return {};
}

Result<> FirmMerge::promises()
{
    using Repository = RecordRepository<Promise>;
    PEIYU_TRY(others, Repository::ofEnterprise(m_connection, m_other));
    if (m_unit) {
        for (const Promise &one : others) {
            FieldValues moved;
            followVisit(moved, QStringLiteral("visit"), one.visit);
            if (!moved.isEmpty())
                PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Update, moved));
        }
    }
    return move<Repository, Promise>(QStringLiteral("promise"), samePromise);
}

/// No request is dropped: each has its number and its clocks.
Result<> FirmMerge::requests()
{
    using Repository = RecordRepository<Request>;
    PEIYU_TRY(others, requestsOfFirm(m_connection, m_other));
    if (others.isEmpty())
        return {};
    m_children.append(
        {changedRecordText(QStringLiteral("request")), static_cast<int>(others.size()), 0});
    if (!m_unit)
        return {};
    for (const Request &one : others) {
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        followVisit(moved, QStringLiteral("visit"), one.visit);
        PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Update, moved));
    }
    using Slips = RecordRepository<Supervision>;
    PEIYU_TRY(slips, Slips::all(m_connection));
    for (const Supervision &one : slips) {
        if (one.enterprise != m_other)
            continue;
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        PEIYU_CHECK(Slips::apply(*m_unit, one.id, ChangeOp::Update, moved));
    }
    return {};
}

/// What hangs on 一策 `from` of the other firm belongs to `to`. When that is another one, it takes
/// over the measures it has not (whatever was agreed goes on), and the versions end with their
/// 一策.
Result<> FirmMerge::measureParts(const QString &from, const QString &to)
{
    using Steps = RecordRepository<MeasureStep>;
    using Versions = RecordRepository<MeasureVersion>;
    PEIYU_TRY(steps, Steps::ofParent(m_connection, from));
    PEIYU_TRY(versions, Versions::ofParent(m_connection, from));
    QVector<MeasureStep> kept;
    if (from != to) {
        PEIYU_TRY(present, Steps::ofParent(m_connection, to));
        kept = present;
    }
    int position = endPosition(kept);
    MergeChildren children{changedRecordText(QStringLiteral("measure_step"))};
    for (const MeasureStep &one : steps) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const MeasureStep &step) {
            return step.content == one.content;
        });
        (same == kept.end() ? children.moved : children.dropped) += 1;
        if (!m_unit)
            continue;
        if (same != kept.end()) {
            PEIYU_CHECK(Steps::apply(*m_unit, one.id, ChangeOp::Delete, {}));
            m_standsFor.insert(one.id, same->id);
            continue;
        }
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        moved.set(QStringLiteral("measure"), to);
        if (from != to)
            moved.set(QStringLiteral("position"), qint64(position++));
        PEIYU_CHECK(Steps::apply(*m_unit, one.id, ChangeOp::Update, moved));
    }
    if (!steps.isEmpty())
        m_children.append(children);
    const int count = static_cast<int>(versions.size());
    if (count > 0)
        m_children.append({changedRecordText(QStringLiteral("measure_version")),
                           from == to ? count : 0, from == to ? 0 : count});
    for (const MeasureVersion &one : versions) {
        if (!m_unit)
            break;
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        PEIYU_CHECK(Versions::apply(*m_unit, one.id,
                                    from == to ? ChangeOp::Update : ChangeOp::Delete,
                                    from == to ? moved : FieldValues()));
    }
    return {};
}

/// A firm has one 一策: that of the firm that stays stands, whichever was made later.
Result<> FirmMerge::measures()
{
    PEIYU_TRY(kept, MeasureRepository::ofEnterprise(m_connection, m_keep));
    PEIYU_TRY(others, MeasureRepository::ofEnterprise(m_connection, m_other));
    if (others.isEmpty())
        return {};
    const bool takes = kept.isEmpty();
    const QString stays = takes ? others.last().id : kept.last().id;
    m_children.append({changedRecordText(QStringLiteral("measure")), takes ? 1 : 0,
                       static_cast<int>(others.size()) - (takes ? 1 : 0)});
    for (const Measure &one : others) {
        PEIYU_CHECK(measureParts(one.id, stays));
        if (!m_unit)
            continue;
        if (one.id == stays) {
            FieldValues moved;
            moved.set(QStringLiteral("enterprise"), m_keep.value());
            PEIYU_CHECK(MeasureRepository::apply(*m_unit, one.id, ChangeOp::Update, moved));
        } else {
            PEIYU_CHECK(MeasureRepository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
            m_standsFor.insert(one.id, stays);
        }
    }
    return {};
}

/// Papers follow their record, or the one that stands for it.
Result<> FirmMerge::attachments()
{
    PEIYU_TRY(others, AttachmentRepository::ofEnterprise(m_connection, m_other));
    if (others.isEmpty())
        return {};
    m_children.append(
        {changedRecordText(QStringLiteral("attachment")), static_cast<int>(others.size()), 0});
    if (!m_unit)
        return {};
    for (const Attachment &one : others) {
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        if (m_standsFor.contains(one.owner.record))
            moved.set(QStringLiteral("record"), m_standsFor.value(one.owner.record));
        PEIYU_CHECK(AttachmentRepository::apply(*m_unit, one.id, ChangeOp::Update, moved));
    }
    return {};
}

/// 不是重复 holds for the firm that stays, too.
Result<> FirmMerge::pairs()
{
    using Repository = RecordRepository<DistinctPair>;
    PEIYU_TRY(kept, Repository::ofEnterprise(m_connection, m_keep));
    PEIYU_TRY(others, Repository::ofEnterprise(m_connection, m_other));
    for (const DistinctPair &pair : others) {
        const EnterpriseId third = pair.first == m_other ? pair.second : pair.first;
        const bool known =
            third == m_keep || std::any_of(kept.begin(), kept.end(), [&](const DistinctPair &one) {
                return one.first == third || one.second == third;
            });
        if (!m_unit)
            continue;
        if (known) {
            PEIYU_CHECK(Repository::apply(*m_unit, pair.id, ChangeOp::Delete, {}));
            continue;
        }
        DistinctPair moved = pair;
        moved.first = m_keep.value() < third.value() ? m_keep : third;
        moved.second = m_keep.value() < third.value() ? third : m_keep;
        PEIYU_CHECK(
            Repository::apply(*m_unit, pair.id, ChangeOp::Update, Repository::fields(moved)));
    }
    return {};
}

Result<QVector<MergeChildren>> FirmMerge::children()
{
    PEIYU_CHECK(
        (move<RecognitionRepository, Recognition>(QStringLiteral("recognition"), sameTitle)));
    PEIYU_CHECK((move<RecordRepository<Nomination>, Nomination>(QStringLiteral("nomination"),
                                                                sameNomination)));
    PEIYU_CHECK(
        (move<AssignmentRepository, Assignment>(QStringLiteral("assignment"), overlappingDuty)));
    PEIYU_CHECK(measures());
    PEIYU_CHECK((move<VisitRepository, Visit>(QStringLiteral("visit"), sameVisit)));
    PEIYU_CHECK(plannedVisits());
    PEIYU_CHECK((move<RecordRepository<VisitExemption>, VisitExemption>(
        QStringLiteral("visit_exemption"), sameExemption)));
    PEIYU_CHECK(promises());
    PEIYU_CHECK(requests());
    PEIYU_CHECK((move<RecordRepository<ContactPerson>, ContactPerson>(QStringLiteral("contact"),
                                                                      sameContact)));
    PEIYU_CHECK((move<RecordRepository<Honour>, Honour>(QStringLiteral("honour"), sameHonour)));
    PEIYU_CHECK((move<RecordRepository<Affiliation>, Affiliation>(QStringLiteral("affiliation"),
                                                                  overlappingRelation)));
    PEIYU_CHECK(figures<YearlyFigures>(QStringLiteral("yearly_figure"), allFigureItems));
    PEIYU_CHECK(figures<PeriodFigures>(QStringLiteral("period_figure"), allPeriodItems));
    PEIYU_CHECK(
        (move<ResidenceRepository, Residence>(QStringLiteral("residence"), overlappingStay)));
    PEIYU_CHECK(
        (move<PoolStageRepository, PoolStage>(QStringLiteral("pool_stage"), overlappingStage)));
    PEIYU_CHECK(pairs());
    PEIYU_CHECK(attachments());
    return m_children;
}

} // namespace peiyu
