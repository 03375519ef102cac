#include "services/firmmerge.h"

#include "domain/changetext.h"
#include "repositories/assignmentrepository.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/measurerepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/residencerepository.h"
#include "repositories/visitrepository.h"

#include <algorithm>

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
/// The firm that stays keeps its own 一策: a firm has one.
bool anyMeasure(const Measure &, const Measure &)
{
    return true;
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
bool overlappingDuty(const Assignment &a, const Assignment &b)
{
    return a.duty == b.duty && a.span.overlaps(b.span);
}

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
        const bool doubled = std::any_of(kept.begin(), kept.end(),
                                         [&](const T &present) { return same(present, one); });
        (doubled ? children.dropped : children.moved) += 1;
        if (!m_unit)
            continue;
        if (doubled) {
            PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
            continue;
        }
        FieldValues moved;
        moved.set(QStringLiteral("enterprise"), m_keep.value());
        PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Update, moved));
    }
    if (children.moved + children.dropped > 0)
        m_children.append(children);
    return {};
}

/// A year of both becomes one: what the firm that stays lacks comes from the other.
Result<> FirmMerge::figures()
{
    using Repository = FirmRecordRepository<YearlyFigures>;
    PEIYU_TRY(kept, Repository::ofEnterprise(m_connection, m_keep));
    PEIYU_TRY(others, Repository::ofEnterprise(m_connection, m_other));
    MergeChildren children{changedRecordText(QStringLiteral("yearly_figure"))};
    for (const YearlyFigures &one : others) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const YearlyFigures &year) {
            return year.year == one.year;
        });
        (same == kept.end() ? children.moved : children.dropped) += 1;
        if (!m_unit)
            continue;
        FieldValues values;
        if (same == kept.end()) {
            values.set(QStringLiteral("enterprise"), m_keep.value());
            PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Update, values));
            continue;
        }
        for (const FigureItem item : allFigureItems) {
            if (!same->has(item) && one.has(item))
                values.set(figureKey(item), one.value(item));
        }
        if (!values.isEmpty())
            PEIYU_CHECK(Repository::apply(*m_unit, same->id, ChangeOp::Update, values));
        PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
    }
    if (!others.isEmpty())
        m_children.append(children);
    return {};
}

template <class Repository> Result<> FirmMerge::drop(const QString &entity)
{
    PEIYU_TRY(others, Repository::ofEnterprise(m_connection, m_other));
    if (others.isEmpty())
        return {};
    m_children.append({changedRecordText(entity), 0, static_cast<int>(others.size())});
    for (const auto &one : others) {
        if (m_unit)
            PEIYU_CHECK(Repository::apply(*m_unit, one.id, ChangeOp::Delete, {}));
    }
    return {};
}

Result<> FirmMerge::dropPairs()
{
    using Repository = FirmRecordRepository<DistinctPair>;
    PEIYU_TRY(pairs, Repository::ofEnterprise(m_connection, m_other));
    for (const DistinctPair &pair : pairs) {
        if (m_unit)
            PEIYU_CHECK(Repository::apply(*m_unit, pair.id, ChangeOp::Delete, {}));
    }
    return {};
}

Result<QVector<MergeChildren>> FirmMerge::children()
{
    PEIYU_CHECK(
        (move<RecognitionRepository, Recognition>(QStringLiteral("recognition"), sameTitle)));
    PEIYU_CHECK((move<FirmRecordRepository<Nomination>, Nomination>(QStringLiteral("nomination"),
                                                                    sameNomination)));
    PEIYU_CHECK(
        (move<AssignmentRepository, Assignment>(QStringLiteral("assignment"), overlappingDuty)));
    PEIYU_CHECK((move<MeasureRepository, Measure>(QStringLiteral("measure"), anyMeasure)));
    PEIYU_CHECK((move<VisitRepository, Visit>(QStringLiteral("visit"), sameVisit)));
    PEIYU_CHECK((move<FirmRecordRepository<ContactPerson>, ContactPerson>(QStringLiteral("contact"),
                                                                          sameContact)));
    PEIYU_CHECK((move<FirmRecordRepository<Honour>, Honour>(QStringLiteral("honour"), sameHonour)));
    PEIYU_CHECK((move<FirmRecordRepository<Affiliation>, Affiliation>(QStringLiteral("affiliation"),
                                                                      overlappingRelation)));
    PEIYU_CHECK(figures());
    PEIYU_CHECK(drop<ResidenceRepository>(QStringLiteral("residence")));
    PEIYU_CHECK(drop<PoolStageRepository>(QStringLiteral("pool_stage")));
    PEIYU_CHECK(dropPairs());
    return m_children;
}

} // namespace peiyu
