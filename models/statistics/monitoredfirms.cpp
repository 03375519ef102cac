#include "statistics/monitoredfirms.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/countingclause.h"
#include "statistics/todayclause.h"

#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

Result<QHash<EnterpriseId, QVector<Tier>>> validTiers(const Connection &connection,
                                                      const MonitorScope &scope)
{
    QHash<EnterpriseId, QVector<Tier>> tiers;
    for (const Tier tier : allTiers) {
        CountScope counted;
        counted.district = scope.district;
        counted.tier = tier;
        counted.on = scope.on;
        const SqlClause clause = countedEnterprises(counted);
        Statement select(connection, clause.sql);
        clause.bindTo(select);
        PEIYU_CHECK(select.each([&](const Row &row) {
            QVector<Tier> &held = tiers[EnterpriseId(row.text("enterprise"))];
            if (!held.contains(tier))
                held.append(tier);
        }));
    }
    return tiers;
}

/// Firms with a title that ran out before the day. A revoked one did not run out.
Result<QSet<EnterpriseId>> lapsedTitles(const Connection &connection, QDate on)
{
    QSet<EnterpriseId> firms;
    Statement select(connection,
                     QStringLiteral("SELECT DISTINCT enterprise FROM recognition WHERE deleted = 0"
                                    " AND until_date < :as_of AND revoked_on > until_date"));
    select.bind(":as_of", dayText(on));
    PEIYU_CHECK(
        select.each([&](const Row &row) { firms.insert(EnterpriseId(row.text("enterprise"))); }));
    return firms;
}

QString served()
{
    return servedSql(QStringLiteral("e.id"))
        .replace(QLatin1String(":as_of"), QLatin1String(":served_on"));
}

QString firmsSql(const MonitorScope &scope)
{
    QString sql =
        QStringLiteral("SELECT e.id, e.no, e.name, e.short_name, e.credit_code, r.town, r.park,"
                       " e.chain, e.industry, e.contact, e.phone, %1 AS served FROM enterprise e"
                       " JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
                       " AND r.from_date <= :as_of AND r.until_date > :as_of"
                       " WHERE e.deleted = 0 AND e.id NOT IN (SELECT x.enterprise FROM pool_stage x"
                       " WHERE x.deleted = 0 AND x.stage = 'exited' AND x.from_date <= :as_of"
                       " AND x.until_date > :as_of)")
            .arg(served());
    if (!scope.district.isEmpty())
        sql += QStringLiteral(" AND r.district = :district");
    if (!scope.area.isEmpty())
        sql += QStringLiteral(" AND (r.town = :area OR r.park = :area)");
    if (!scope.specialist.isEmpty())
        sql += QStringLiteral(" AND %1 = :specialist").arg(served());
    if (!scope.firm.isEmpty())
        sql += QStringLiteral(" AND e.id = :firm");
    return sql + QStringLiteral(" ORDER BY e.name_sort, e.no");
}

MonitoredFirm firmFrom(const Row &row)
{
    MonitoredFirm firm;
    firm.id = EnterpriseId(row.text("id"));
    firm.no = row.integer("no");
    firm.name = row.text("name");
    firm.shortName = row.text("short_name");
    if (firm.shortName.isEmpty())
        firm.shortName = firm.name;
    firm.creditCode = row.text("credit_code");
    firm.town = AreaId(row.text("town"));
    firm.park = AreaId(row.text("park"));
    firm.chain = row.text("chain");
    firm.industry = row.text("industry");
    firm.contact = row.text("contact");
    firm.phone = row.text("phone");
    firm.specialist = SpecialistId(row.text("served"));
    return firm;
}

} // namespace

bool FirmSeries::isEmpty() const
{
    return std::all_of(items.begin(), items.end(),
                       [](const FigureSeries &series) { return series.isEmpty(); });
}

QString periodListSql(const QVector<FigurePeriod> &periods)
{
    QStringList keys;
    for (const FigurePeriod &period : periods) {
        const QString key = QStringLiteral("'%1'").arg(period.key());
        if (period.isValid() && !keys.contains(key))
            keys.append(key);
    }
    return u'(' + keys.join(QLatin1String(", ")) + u')';
}

namespace {

Result<WatchedFirms> watched(const Connection &connection, const MonitorScope &scope,
                             const QSet<EnterpriseId> &lapsed)
{
    PEIYU_TRY(tiers, validTiers(connection, scope));
    Statement select(connection, firmsSql(scope));
    select.bind(":as_of", dayText(scope.on));
    select.bind(":served_on", dayText(scope.servedOn.isNull() ? scope.on : scope.servedOn));
    if (!scope.district.isEmpty())
        select.bind(":district", scope.district);
    if (!scope.area.isEmpty())
        select.bind(":area", scope.area);
    if (!scope.specialist.isEmpty())
        select.bind(":specialist", scope.specialist);
    if (!scope.firm.isEmpty())
        select.bind(":firm", scope.firm);
    WatchedFirms found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        MonitoredFirm firm = firmFrom(row);
        firm.tiers = tiers.value(firm.id);
        if (!scope.titledOnly || !firm.tiers.isEmpty())
            found.firms.append(firm);
        else if (lapsed.contains(firm.id))
            ++found.lapsed;
    }));
    return found;
}

} // namespace

Result<QVector<MonitoredFirm>> monitoredFirms(const Connection &connection,
                                              const MonitorScope &scope)
{
    PEIYU_TRY(found, watched(connection, scope, {}));
    return found.firms;
}

Result<WatchedFirms> watchedFirms(const Connection &connection, const MonitorScope &scope)
{
    QSet<EnterpriseId> lapsed;
    if (scope.titledOnly) {
        PEIYU_TRY(ranOut, lapsedTitles(connection, scope.on));
        lapsed = ranOut;
    }
    return watched(connection, scope, lapsed);
}

Result<QHash<EnterpriseId, FirmSeries>> reportedFigures(const Connection &connection,
                                                        const QVector<FigurePeriod> &periods,
                                                        const QVector<PeriodItem> &items,
                                                        const EnterpriseId &firm)
{
    QHash<EnterpriseId, FirmSeries> found;
    if (periods.isEmpty() || items.isEmpty())
        return found;
    QString columns;
    for (const PeriodItem item : items)
        columns += QStringLiteral(", ") + periodItemKey(item);
    QString sql = QStringLiteral("SELECT enterprise, period%1 FROM period_figure"
                                 " WHERE deleted = 0 AND period IN %2")
                      .arg(columns, periodListSql(periods));
    if (!firm.isEmpty())
        sql += QStringLiteral(" AND enterprise = :firm");
    Statement select(connection, sql);
    if (!firm.isEmpty())
        select.bind(":firm", firm);
    QHash<QString, FigurePeriod> byKey;
    for (const FigurePeriod &period : periods)
        byKey.insert(period.key(), period);
    QVector<std::pair<PeriodItem, QByteArray>> wanted;
    for (const PeriodItem item : items)
        wanted.append({item, periodItemKey(item).toLatin1()});
    PEIYU_CHECK(select.each([&](const Row &row) {
        const FigurePeriod period = byKey.value(row.text("period"));
        FirmSeries *series = nullptr;
        for (const auto &[item, column] : wanted) {
            const auto amount = figureAmount(row.utf8(column.constData()));
            if (!amount)
                continue;
            if (!series)
                series = &found[EnterpriseId(row.text("enterprise"))];
            series->of(item).put(period, *amount);
        }
    }));
    return found;
}

} // namespace peiyu
