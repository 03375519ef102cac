#include "repositories/carerecordrepository.h"

#include "repositories/recordfacts.h"

namespace peiyu {

template <> struct RecordFacts<PlannedVisit>
{
    static constexpr const char16_t *table = u"planned_visit";
    static constexpr const char16_t *order = u"on_date, at_time, no";
    static void read(const FieldValues &f, PlannedVisit &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.specialist = SpecialistId(f.text(u"specialist"));
        one.unit = f.text(u"unit");
        one.on = dayFromText(f.text(u"on_date"));
        one.at = QTime::fromString(f.text(u"at_time"), QStringLiteral("HH:mm"));
        one.kind = visitKindFromKey(f.text(u"kind")).value_or(VisitKind::OnSite);
        one.purpose = f.text(u"purpose");
        one.state = plannedStateFromKey(f.text(u"state")).value_or(PlannedState::Open);
        one.reason = f.text(u"reason");
        one.origin = f.text(u"origin");
        one.visit = f.text(u"visit");
        one.moved = static_cast<int>(f.integer(u"moved"));
    }
    static void write(const PlannedVisit &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("specialist"), one.specialist.value());
        f.set(QStringLiteral("unit"), one.unit);
        f.set(QStringLiteral("on_date"), dayText(one.on));
        f.set(QStringLiteral("at_time"), one.at.toString(QStringLiteral("HH:mm")));
        f.set(QStringLiteral("kind"), visitKindKey(one.kind));
        f.set(QStringLiteral("purpose"), one.purpose);
        f.set(QStringLiteral("state"), plannedStateKey(one.state));
        f.set(QStringLiteral("reason"), one.reason);
        f.set(QStringLiteral("origin"), one.origin);
        f.set(QStringLiteral("visit"), one.visit);
        f.set(QStringLiteral("moved"), qint64(one.moved));
    }
};

template <> struct RecordFacts<VisitExemption>
{
    static constexpr const char16_t *table = u"visit_exemption";
    static constexpr const char16_t *order = u"from_date, no";
    static void read(const FieldValues &f, VisitExemption &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.span = {dayFromText(f.text(u"from_date")), dayFromText(f.text(u"until_date"))};
        one.reason = f.text(u"reason");
    }
    static void write(const VisitExemption &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("from_date"), fromText(one.span.from));
        f.set(QStringLiteral("until_date"), untilText(one.span.until));
        f.set(QStringLiteral("reason"), one.reason);
    }
};

template <> struct RecordFacts<VisitCadence>
{
    static constexpr const char16_t *table = u"visit_cadence";
    static constexpr const char16_t *order = u"district, tier, no";
    static void read(const FieldValues &f, VisitCadence &one)
    {
        one.district = DistrictId(f.text(u"district"));
        one.tier = tierFromKey(f.text(u"tier"));
        one.months = static_cast<int>(f.integer(u"months"));
        const QStringList keys = f.text(u"kinds").split(u' ', Qt::SkipEmptyParts);
        for (const QString &key : keys) {
            if (const auto kind = visitKindFromKey(key))
                one.kinds.append(*kind);
        }
        one.source = f.text(u"source");
    }
    static void write(const VisitCadence &one, FieldValues &f)
    {
        QStringList keys;
        for (const VisitKind kind : one.kinds)
            keys.append(visitKindKey(kind));
        f.set(QStringLiteral("district"), one.district.value());
        f.set(QStringLiteral("tier"), one.tier ? tierKey(*one.tier) : QString());
        f.set(QStringLiteral("months"), qint64(one.months));
        f.set(QStringLiteral("kinds"), keys.join(u' '));
        f.set(QStringLiteral("source"), one.source);
    }
};

template <> struct RecordFacts<Promise>
{
    static constexpr const char16_t *table = u"promise";
    static constexpr const char16_t *order = u"made_on, no";
    static void read(const FieldValues &f, Promise &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.visit = f.text(u"visit");
        one.specialist = SpecialistId(f.text(u"specialist"));
        one.content = f.text(u"content");
        one.madeOn = dayFromText(f.text(u"made_on"));
        one.due = dayFromText(f.text(u"due"));
        one.state = promiseStateFromKey(f.text(u"state")).value_or(PromiseState::Open);
        one.endedOn = dayFromText(f.text(u"ended_on"));
        one.outcome = f.text(u"outcome");
    }
    static void write(const Promise &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("visit"), one.visit);
        f.set(QStringLiteral("specialist"), one.specialist.value());
        f.set(QStringLiteral("content"), one.content);
        f.set(QStringLiteral("made_on"), dayText(one.madeOn));
        f.set(QStringLiteral("due"), dayText(one.due));
        f.set(QStringLiteral("state"), promiseStateKey(one.state));
        f.set(QStringLiteral("ended_on"), dayText(one.endedOn));
        f.set(QStringLiteral("outcome"), one.outcome);
    }
};

template class RecordRepository<PlannedVisit>;
template class RecordRepository<VisitExemption>;
template class RecordRepository<VisitCadence>;
template class RecordRepository<Promise>;

} // namespace peiyu
