#include "repositories/carerecordrepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

/// What distinguishes the tables: name, order, mapping both ways.
template <class T> struct Facts;

template <> struct Facts<PlannedVisit>
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

template <> struct Facts<VisitExemption>
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

template <> struct Facts<VisitCadence>
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

template <> struct Facts<Promise>
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

template <class T> const BusinessTable &tableOf()
{
    static const BusinessTable &found = *businessTable(QString::fromUtf16(Facts<T>::table));
    return found;
}

template <class T> T recordFrom(const StoredRecord &record)
{
    T one;
    one.id = record.id;
    one.revision = static_cast<int>(record.revision);
    Facts<T>::read(record.fields, one);
    return one;
}

template <class T> QString selectSql(const QString &condition)
{
    return tableOf<T>().selectSql + QStringLiteral(" WHERE deleted = 0") + condition +
           QStringLiteral(" ORDER BY ") + QString::fromUtf16(Facts<T>::order);
}

} // namespace

template <class T>
Result<std::optional<T>> CareRecordRepository<T>::find(const Connection &connection,
                                                       const QString &id)
{
    return findLive<T>(connection, tableOf<T>(), id, recordFrom<T>);
}

template <class T>
Result<QVector<T>> CareRecordRepository<T>::ofEnterprise(const Connection &connection,
                                                         const EnterpriseId &enterprise)
{
    Statement select(connection, selectSql<T>(QStringLiteral(" AND enterprise = :enterprise")));
    select.bind(":enterprise", enterprise);
    return readAll<T>(select, tableOf<T>(), recordFrom<T>);
}

template <class T> Result<QVector<T>> CareRecordRepository<T>::all(const Connection &connection)
{
    Statement select(connection, selectSql<T>({}));
    return readAll<T>(select, tableOf<T>(), recordFrom<T>);
}

template <class T> FieldValues CareRecordRepository<T>::fields(const T &record)
{
    FieldValues f;
    Facts<T>::write(record, f);
    return f;
}

template <class T>
Result<> CareRecordRepository<T>::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                        const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, tableOf<T>(), id, op, values, revision));
    return {};
}

template class CareRecordRepository<PlannedVisit>;
template class CareRecordRepository<VisitExemption>;
template class CareRecordRepository<VisitCadence>;
template class CareRecordRepository<Promise>;

} // namespace peiyu
