#include "statistics/countpath.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "domain/tier.h"

#include <QMap>

#include <algorithm>

namespace peiyu {

namespace {

/// One title of one firm while it stayed at one place: valid and present from `first` to `last`.
struct Stretch
{
    QString enterprise;
    QDate titleFrom;
    QDate first;
    QDate end; ///< exclusive; null = open
};

using Deltas = QMap<QDate, qint64>;

QDate earlier(QDate a, QDate b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return std::min(a, b);
}

Result<QVector<Stretch>> stretches(const Connection &connection, const CountScope &scope)
{
    QString sql = QStringLiteral(
        "SELECT t.enterprise, t.from_date AS t_from, t.until_date AS t_until, t.revoked_on,"
        " r.from_date AS r_from, r.until_date AS r_until FROM recognition t"
        " JOIN residence r ON r.enterprise = t.enterprise AND r.deleted = 0"
        " WHERE t.deleted = 0 AND t.tier = :tier AND t.from_date <= :on AND r.from_date <= :on");
    if (!scope.district.isEmpty())
        sql += QStringLiteral(" AND r.district = :district");
    if (!scope.area.isEmpty())
        sql += QStringLiteral(" AND (r.town = :area OR r.park = :area)");
    Statement select(connection, sql + QStringLiteral(" ORDER BY t.enterprise, t.from_date"));
    select.bind(":tier", tierKey(scope.tier)).bind(":on", dayText(scope.on));
    if (!scope.district.isEmpty())
        select.bind(":district", scope.district);
    if (!scope.area.isEmpty())
        select.bind(":area", scope.area);
    QVector<Stretch> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        const QDate titleFrom = dayFromText(row.text("t_from"));
        const QDate stayFrom = dayFromText(row.text("r_from"));
        const QDate last = dayFromText(row.text("t_until"));
        Stretch stretch{row.text("enterprise"), titleFrom,
                        stayFrom.isNull() ? titleFrom : std::max(titleFrom, stayFrom),
                        earlier(last.isNull() ? QDate() : last.addDays(1),
                                earlier(dayFromText(row.text("revoked_on")),
                                        dayFromText(row.text("r_until"))))};
        if (stretch.end.isNull() || stretch.first < stretch.end)
            found.append(stretch);
    }));
    return found;
}

/// Overlapping stretches of a firm count once.
Deltas stockDeltas(const QVector<Stretch> &all)
{
    Deltas deltas;
    for (qsizetype i = 0; i < all.size();) {
        QVector<Stretch> firm;
        const QString id = all[i].enterprise;
        for (; i < all.size() && all[i].enterprise == id; ++i)
            firm.append(all[i]);
        std::sort(firm.begin(), firm.end(),
                  [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
        QDate first = firm.first().first;
        QDate end = firm.first().end;
        const auto close = [&] {
            ++deltas[first];
            if (!end.isNull())
                --deltas[end];
        };
        for (const Stretch &next : firm) {
            if (!end.isNull() && next.first > end) {
                close();
                first = next.first;
                end = next.end;
            } else if (!end.isNull()) {
                end = next.end.isNull() ? QDate() : std::max(end, next.end);
            }
        }
        close();
    }
    return deltas;
}

Deltas firstDayDeltas(const QVector<Stretch> &all)
{
    QMap<QString, QDate> firstDays;
    for (const Stretch &stretch : all) {
        QDate &day = firstDays[stretch.enterprise];
        day = earlier(day, stretch.first);
    }
    Deltas deltas;
    for (const QDate day : firstDays)
        ++deltas[day];
    return deltas;
}

/// The first title of this tier anywhere decides whether a firm is new.
Result<Deltas> newDeltas(const Connection &connection, const CountScope &scope,
                         const QVector<Stretch> &all)
{
    QMap<QString, QDate> firstTitles;
    Statement select(connection,
                     QStringLiteral("SELECT t.enterprise, MIN(t.from_date) AS first_from"
                                    " FROM recognition t WHERE t.deleted = 0 AND t.tier = :tier"
                                    " AND t.from_date < t.revoked_on GROUP BY t.enterprise"));
    select.bind(":tier", tierKey(scope.tier));
    PEIYU_CHECK(select.each([&](const Row &row) {
        firstTitles.insert(row.text("enterprise"), dayFromText(row.text("first_from")));
    }));
    QMap<QString, QDate> days;
    for (const Stretch &stretch : all) {
        const bool begins = stretch.first == stretch.titleFrom &&
                            stretch.titleFrom == firstTitles.value(stretch.enterprise);
        if (begins && !scope.periodStart.isNull() && stretch.titleFrom >= scope.periodStart)
            days.insert(stretch.enterprise, stretch.titleFrom);
    }
    Deltas deltas;
    for (const QDate day : days)
        ++deltas[day];
    return deltas;
}

} // namespace

Result<QVector<CountStep>> countPath(const Connection &connection, const CountScope &scope)
{
    PEIYU_TRY(all, stretches(connection, scope));
    Deltas deltas;
    if (scope.basis == Basis::Stock) {
        deltas = stockDeltas(all);
    } else if (scope.basis == Basis::Cumulative) {
        deltas = firstDayDeltas(all);
    } else if (scope.basis == Basis::NewInPeriod) {
        PEIYU_TRY(fresh, newDeltas(connection, scope, all));
        deltas = fresh;
    }
    QVector<CountStep> path;
    qint64 count = 0;
    for (auto it = deltas.begin(); it != deltas.end(); ++it) {
        if (it.key() > scope.on)
            break;
        if (it.value() == 0)
            continue;
        count += it.value();
        path.append(CountStep{it.key(), count});
    }
    return path;
}

} // namespace peiyu
