#include "repositories/measureclause.h"

#include "domain/datespan.h"
#include "domain/measurestep.h"
#include "repositories/officerecordrepository.h"

#include <QStringList>

#include <algorithm>

namespace peiyu {

namespace {

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("''")) + u'\'';
}

/// The first day that is not too long ago; '' when none is.
QString youngFrom(int months, QDate asOf)
{
    return quoted(months > 0 ? dayText(asOf.addMonths(-months)) : QString());
}

/// A condition over `m`; its parts are asked from the cheapest on.
QString freshSql(const QString &since)
{
    const auto within = [&](const QString &day) {
        return QStringLiteral("(%1 >= %2 AND %1 <= :as_of)").arg(day, since);
    };
    return QStringLiteral("(m.set_on >= %1 OR %2 OR EXISTS (SELECT 1 FROM measure_step f"
                          " WHERE f.measure = m.id AND f.deleted = 0 AND (%3 OR %4))"
                          " OR EXISTS (SELECT 1 FROM measure_version f WHERE f.measure = m.id"
                          " AND f.deleted = 0 AND %5))")
        .arg(since, within(QStringLiteral("m.changed_on")), within(QStringLiteral("f.changed_on")),
             within(QStringLiteral("f.ended_on")), within(QStringLiteral("f.made_on")));
}

QString sinceSql(const MeasureAges &ages, QDate asOf)
{
    QString sql = QStringLiteral("CASE COALESCE((SELECT q.district FROM residence q"
                                 " WHERE q.enterprise = m.enterprise AND q.deleted = 0"
                                 " AND q.from_date <= :as_of AND q.until_date > :as_of LIMIT 1),"
                                 " '')");
    QVector<DistrictId> districts(ages.byDistrict.keyBegin(), ages.byDistrict.keyEnd());
    std::sort(districts.begin(), districts.end());
    for (const DistrictId &district : districts)
        sql += QStringLiteral(" WHEN %1 THEN %2")
                   .arg(quoted(district.value()), youngFrom(ages.of(district), asOf));
    return sql + QStringLiteral(" ELSE %1 END").arg(youngFrom(ages.months, asOf));
}

} // namespace

Result<MeasureAges> measureAges(const Connection &connection)
{
    PEIYU_TRY(entered, RecordRepository<OfficeSetting>::all(connection));
    MeasureAges ages;
    for (const OfficeSetting &one : entered) {
        if (one.name != staleMeasureSetting())
            continue;
        if (one.district.isEmpty())
            ages.months = one.value.toInt();
        else
            ages.byDistrict.insert(one.district, one.value.toInt());
    }
    return ages;
}

QString openStepSql(const QString &alias)
{
    return QStringLiteral("%1.deleted = 0 AND %1.state IN ('open', 'doing')").arg(alias);
}

QString measureJoinSql()
{
    return QStringLiteral(" LEFT JOIN measure m ON m.enterprise = e.id AND m.deleted = 0"
                          " AND m.set_on <= :as_of");
}

QString nextStepJoinSql()
{
    return QStringLiteral(" LEFT JOIN measure_step n ON n.no = (SELECT s.no FROM measure_step s"
                          " WHERE s.measure = m.id AND %1"
                          " ORDER BY CASE WHEN s.due = '' THEN 1 ELSE 0 END, s.due, s.position,"
                          " s.no LIMIT 1) LEFT JOIN specialist np ON np.id = n.specialist")
        .arg(openStepSql(QStringLiteral("s")));
}

QString stepWhoSql(const QString &step, const QString &person)
{
    return QStringLiteral("COALESCE(%2.name, %1.owner, '')").arg(step, person);
}

QString nextDueSql()
{
    // The day that is first in this order is the earliest there is.
    return QStringLiteral("COALESCE((SELECT MIN(s.due) FROM measure m JOIN measure_step s"
                          " ON s.measure = m.id AND s.due <> '' AND %1"
                          " WHERE m.enterprise = e.id AND m.deleted = 0"
                          " AND m.set_on <= :as_of), '')")
        .arg(openStepSql(QStringLiteral("s")));
}

QString anyMeasureSql()
{
    return QStringLiteral("SELECT 1 FROM measure m WHERE m.enterprise = e.id AND m.deleted = 0"
                          " AND m.set_on <= :as_of");
}

QString firmsPlannedSql(const MeasureAges &ages, QDate asOf)
{
    QString sql = QStringLiteral("SELECT m.enterprise FROM measure m WHERE m.deleted = 0"
                                 " AND m.set_on <= :as_of");
    const bool ends = ages.months > 0 || std::any_of(ages.byDistrict.begin(), ages.byDistrict.end(),
                                                     [](int months) { return months > 0; });
    if (ends)
        sql += QStringLiteral(" AND ") + freshSql(ages.byDistrict.isEmpty()
                                                      ? youngFrom(ages.months, asOf)
                                                      : sinceSql(ages, asOf));
    return sql;
}

} // namespace peiyu
